import { Link } from '@remix-run/react'
import { minorUnits } from '~/domain/shared/money'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ColumnChart } from '~/ui/chart/column-chart'
import { DataTable } from '~/ui/data/data-table'
import { EmptyState } from '~/ui/feedback/empty-state'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dashboard } from '../queries.server'

type Month = Dashboard['months'][number]

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
          <div className="mt-5 grid gap-8">
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
  const columns = months.map(({ month, amounts }) => {
    const found = amounts.find((amount) => amount.currency === currency)
    const value = found ? Number(found.minor) / 10 ** minorUnits(currency) : 0
    return {
      label: t('outcomes:months.short', { month: Number(month.slice(5)) }),
      value,
      text: found ? format.number(value, { notation: 'compact', maximumFractionDigits: 1 }) : '',
      to: found ? paths.official.firms({ month, currency }) : undefined,
    }
  })
  return (
    <ColumnChart
      caption={t('outcomes:months.chart', { currency })}
      headings={{ label: t('outcomes:months.month'), value: currency }}
      columns={columns}
    />
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
