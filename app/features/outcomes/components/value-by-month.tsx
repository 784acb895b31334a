import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { BarChart } from '~/ui/chart/bar-chart'
import { DataTable } from '~/ui/data/data-table'
import { EmptyState } from '~/ui/feedback/empty-state'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dashboard } from '../queries.server'

type Month = Dashboard['months'][number]
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** Verified value, one chart for each currency: they are never added together. */
export function ValueByMonth({ dashboard }: { readonly dashboard: Pick<Dashboard, 'year' | 'months' | 'totals'> }) {
  const t = useTranslate()
  const { year, months, totals } = dashboard
  return (
    <section className="mt-12">
      <SectionHeading>{t('outcomes:months.heading')}</SectionHeading>
      {totals.length === 0 ? (
        <EmptyState heading={t('outcomes:months.empty', { year })}>{t('outcomes:months.emptyHint')}</EmptyState>
      ) : (
        <>
          <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:months.note')}</p>
          <div className="mt-5 grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
            {totals.map(({ currency }) => (
              <CurrencyChart key={currency} currency={currency} months={months} />
            ))}
          </div>
          <MonthTable dashboard={dashboard} />
        </>
      )}
    </section>
  )
}

function CurrencyChart({ currency, months }: { readonly currency: string; readonly months: readonly Month[] }) {
  const t = useTranslate()
  const format = useFormat()
  const bars = months.map(({ month, amounts }) => {
    const found = amounts.find((amount) => amount.currency === currency)
    return {
      label: t(`outcomes:months.short.${Number(month.slice(5)) as MonthNumber}`),
      value: found ? Number(found.minor) : 0,
      text: found ? format.money(found) : format.number(0),
      to: found ? paths.official.firms({ month, currency }) : undefined,
    }
  })
  const caption = t('outcomes:months.chart', { currency })
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-base">{caption}</h3>
      <BarChart caption={caption} headings={{ label: t('outcomes:months.month'), value: currency }} bars={bars} />
    </div>
  )
}

function MonthTable({
  dashboard: { year, months, totals },
}: {
  readonly dashboard: Pick<Dashboard, 'year' | 'months' | 'totals'>
}) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="mt-6">
      <DataTable
        caption={t('outcomes:months.caption', { year })}
        columns={[
          {
            id: 'month',
            heading: t('outcomes:months.month'),
            cell: ({ month }: Month) => format.month(month),
            isRowHeading: true,
          },
          {
            id: 'count',
            heading: t('outcomes:months.count'),
            kind: 'number',
            cell: ({ month, amounts }: Month) => {
              const count = amounts.reduce((sum, amount) => sum + amount.declarations, 0)
              return count > 0 ? (
                <Link to={paths.official.firms({ month })}>{format.number(count)}</Link>
              ) : (
                format.number(0)
              )
            },
          },
          ...totals.map(({ currency }) => ({
            id: currency,
            heading: currency,
            kind: 'number' as const,
            cell: ({ month, amounts }: Month) => {
              const found = amounts.find((amount) => amount.currency === currency)
              return found ? <Link to={paths.official.firms({ month, currency })}>{format.money(found)}</Link> : ''
            },
          })),
        ]}
        rows={months}
        rowKey={(row) => row.month}
        foot={[
          t('outcomes:months.total'),
          format.number(totals.reduce((sum, total) => sum + total.declarations, 0)),
          ...totals.map((total) => format.money(total)),
        ]}
      />
    </div>
  )
}
