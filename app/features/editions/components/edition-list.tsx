import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { EditionView } from '../queries.server'

export function EditionList({ editions }: { readonly editions: readonly EditionView[] }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section>
      <SectionHeading>{t('editions:versions.heading')}</SectionHeading>
      <DataTable
        caption={t('editions:versions.heading')}
        rows={editions}
        rowKey={({ version }) => version}
        columns={[
          {
            id: 'version',
            heading: t('editions:versions.version'),
            isRowHeading: true,
            cell: ({ version, isRunning }) => (isRunning ? t('editions:versions.running', { version }) : version),
          },
          {
            id: 'recorded',
            heading: t('editions:versions.recorded'),
            cell: ({ recordedAt }) => format.dateTime(recordedAt),
          },
          {
            id: 'published',
            heading: t('editions:versions.published'),
            cell: ({ publishedAt, publishedBy }) => {
              if (!publishedAt) return t('editions:versions.notYet')
              const date = format.dateTime(publishedAt)
              return publishedBy ? t('editions:versions.by', { date, name: publishedBy }) : date
            },
          },
          {
            id: 'told',
            heading: t('editions:versions.told'),
            cell: (edition) => <Told edition={edition} />,
          },
        ]}
      />
    </section>
  )
}

function Told({ edition: { publishedAt, publishedBy, toldAt, told: count } }: { readonly edition: EditionView }) {
  const t = useTranslate()
  if (!publishedAt) return ''
  if (!toldAt) return t('editions:versions.telling', { count })
  return publishedBy ? t('editions:versions.toldCount', { count }) : t('editions:versions.firstEver')
}
