import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { ReleaseView } from '../queries.server'

export function ReleaseList({ releases }: { readonly releases: readonly ReleaseView[] }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section>
      <SectionHeading>{t('releases:versions.heading')}</SectionHeading>
      <DataTable
        caption={t('releases:versions.heading')}
        rows={releases}
        rowKey={({ version }) => version}
        columns={[
          {
            id: 'version',
            heading: t('releases:versions.version'),
            isRowHeading: true,
            cell: ({ version, isRunning }) => (isRunning ? t('releases:versions.running', { version }) : version),
          },
          {
            id: 'recorded',
            heading: t('releases:versions.recorded'),
            cell: ({ recordedAt }) => format.dateTime(recordedAt),
          },
          {
            id: 'published',
            heading: t('releases:versions.published'),
            cell: ({ publishedAt, publishedBy }) => {
              if (!publishedAt) return t('releases:versions.notYet')
              const date = format.dateTime(publishedAt)
              return publishedBy ? t('releases:versions.by', { date, name: publishedBy }) : date
            },
          },
          {
            id: 'told',
            heading: t('releases:versions.told'),
            cell: (release) => <Told release={release} />,
          },
        ]}
      />
    </section>
  )
}

function Told({ release: { publishedAt, publishedBy, toldAt, told: count } }: { readonly release: ReleaseView }) {
  const t = useTranslate()
  if (!publishedAt) return ''
  if (!toldAt) return t('releases:versions.telling', { count })
  return publishedBy ? t('releases:versions.toldCount', { count }) : t('releases:versions.firstEver')
}
