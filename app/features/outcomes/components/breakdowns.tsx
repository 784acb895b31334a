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
export function Breakdowns({
  dashboard,
}: {
  readonly dashboard: Pick<Dashboard, 'breakdowns' | 'cityNames' | 'further'>
}) {
  const t = useTranslate()
  return (
    <section className="mt-12">
      <SectionHeading>{t('outcomes:report.today', { heading: t('outcomes:breakdown.heading') })}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:breakdown.note')}</p>
      <div className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {dashboard.breakdowns.map((part) => (
          <GroupTable key={part.by} part={part} cityNames={dashboard.cityNames} />
        ))}
        <FurtherTable further={dashboard.further} />
      </div>
    </section>
  )
}

/** Markets beyond those of the stage: each number opens the firms. */
function FurtherTable({ further }: Pick<Dashboard, 'further'>) {
  const t = useTranslate()
  const figure = useFigure()
  if (further.length === 0)
    return (
      <div className="min-w-0">
        <h3 className="text-base font-semibold">{t('outcomes:further.caption')}</h3>
        <p className="text-ink-soft">{t('outcomes:further.none')}</p>
      </div>
    )
  return (
    <div className="min-w-0">
      <DataTable
        caption={t('outcomes:further.caption')}
        captionLook="shown"
        columns={[
          { id: 'market', heading: t('outcomes:filters.market'), cell: ({ name }) => name, isRowHeading: true },
          {
            id: 'firms',
            heading: t('outcomes:further.firms'),
            kind: 'number',
            cell: ({ key, firms }) => figure(firms, paths.official.firms({ further: key })),
          },
          {
            id: 'counted',
            heading: t('outcomes:breakdown.counted'),
            kind: 'number',
            cell: ({ key, counted }) => figure(counted, paths.official.firms({ further: key, milestone: 5 })),
          },
        ]}
        rows={further}
        rowKey={({ key }) => key}
      />
    </div>
  )
}

function useFigure() {
  const format = useFormat()
  return (count: number, to: string) => (count > 0 ? <Link to={to}>{format.number(count)}</Link> : format.number(0))
}

function GroupTable({
  part: { by, groups },
  cityNames,
}: {
  readonly part: Part
  readonly cityNames: Dashboard['cityNames']
}) {
  const t = useTranslate()
  const figure = useFigure()
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
