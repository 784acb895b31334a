import { Link } from '@remix-run/react'
import type { Target, Segment, Track } from '~/domain/firm/profile'
import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Breakdown, Dashboard } from '../queries.server'

type Part = Dashboard['breakdowns'][number]

/** The programme cut into groups, each of which opens its firms. */
export function Breakdowns({ dashboard }: { readonly dashboard: Pick<Dashboard, 'breakdowns' | 'cityNames'> }) {
  const t = useTranslate()
  return (
    <section className="mt-12">
      <SectionHeading>{t('outcomes:report.today', { heading: t('outcomes:breakdown.heading') })}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:breakdown.note')}</p>
      <div className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {dashboard.breakdowns.map((part) => (
          <GroupTable key={part.by} part={part} cityNames={dashboard.cityNames} />
        ))}
      </div>
    </section>
  )
}

function GroupTable({
  part: { by, groups },
  cityNames,
}: {
  readonly part: Part
  readonly cityNames: Dashboard['cityNames']
}) {
  const t = useTranslate()
  const format = useFormat()
  const figure = (count: number, to: string) =>
    count > 0 ? <Link to={to}>{format.number(count)}</Link> : format.number(0)
  return (
    <div className="min-w-0">
      <DataTable
        caption={t(`outcomes:breakdown.${by}`)}
        captionLook="shown"
        columns={[
          {
            id: 'group',
            heading: t(`outcomes:filters.${by}`),
            cell: ({ key }) => groupLabel({ t, by, key, cityNames }),
            isRowHeading: true,
          },
          {
            id: 'firms',
            heading: t('outcomes:breakdown.firms'),
            kind: 'number',
            cell: ({ key, firms }) => figure(firms, paths.official.firms({ [by]: key })),
          },
          {
            id: 'counted',
            heading: t('outcomes:breakdown.counted'),
            kind: 'number',
            cell: ({ key, counted }) => figure(counted, paths.official.firms({ [by]: key, milestone: 5 })),
          },
        ]}
        rows={groups}
        rowKey={(row) => row.key}
      />
    </div>
  )
}

export function groupLabel(of: {
  readonly t: TranslateKey
  readonly by: Breakdown
  readonly key: string
  readonly cityNames: Readonly<Record<string, string>>
}): string {
  if (of.by === 'city') return of.cityNames[of.key] ?? of.key
  if (of.by === 'segment') return of.t(`firms:segments.${of.key as Segment}`)
  if (of.by === 'region') return of.t(`firms:regions.${of.key as Target}`)
  return of.t(`firms:tracks.${of.key as Track}`)
}
