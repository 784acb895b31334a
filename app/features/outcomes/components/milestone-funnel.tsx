import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { BarChart } from '~/ui/chart/bar-chart'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import { Link } from '@remix-run/react'
import type { Dashboard } from '../queries.server'
import { milestoneLabel } from './milestone-label'

/** How many firms reached each milestone, ever and this year, with what it takes. */
export function MilestoneFunnel({
  dashboard: { funnel, year },
}: {
  readonly dashboard: Pick<Dashboard, 'funnel' | 'year'>
}) {
  const t = useTranslate()
  const format = useFormat()
  const bars = funnel.map(({ milestone, firms }) => ({
    label: milestoneLabel(t, milestone),
    value: firms,
    text: format.number(firms),
    to: firms > 0 ? paths.official.firms({ milestone }) : undefined,
  }))
  return (
    <section className="mt-12">
      <SectionHeading>{t('outcomes:report.today', { heading: t('outcomes:funnel.heading') })}</SectionHeading>
      <BarChart
        caption={t('outcomes:funnel.caption')}
        headings={{ label: t('outcomes:funnel.milestone'), value: t('outcomes:funnel.firms') }}
        bars={bars}
      />
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:funnel.note')}</p>
      <details className="mt-2">
        <summary className="inline-block py-1 text-small text-sea">{t('outcomes:funnel.definitions')}</summary>
        <DataTable
          caption={t('outcomes:funnel.definitions')}
          columns={[
            {
              id: 'milestone',
              heading: t('outcomes:funnel.milestone'),
              cell: (row) => milestoneLabel(t, row.milestone),
              isRowHeading: true,
            },
            {
              id: 'evidence',
              heading: t('outcomes:funnel.evidence'),
              cell: (row) => t(`outcomes:milestones.${row.milestone}.evidence`),
            },
            {
              id: 'thisYear',
              heading: t('outcomes:funnel.thisYear'),
              kind: 'number',
              cell: ({ milestone, thisYear }) =>
                thisYear > 0 ? (
                  <Link to={paths.official.firms({ milestone, year })}>{format.number(thisYear)}</Link>
                ) : (
                  format.number(0)
                ),
            },
          ]}
          rows={funnel}
          rowKey={(row) => String(row.milestone)}
        />
      </details>
    </section>
  )
}
