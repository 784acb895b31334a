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
import { worthText } from './total-value'

type Month = Dashboard['months'][number]
/** "26.8万", "268K": there is no room for more above a column. */
const COMPACT = { notation: 'compact', maximumFractionDigits: 1 } as const
const WORTHS = ['yuan', 'dollars'] as const
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** Verified value as declared, one chart for each currency, and what each month is worth at its rates. */
export function ValueByMonth({
  dashboard,
}: {
  readonly dashboard: Pick<Dashboard, 'year' | 'months' | 'totals' | 'worth'>
}) {
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
          <div className="mt-6 grid grid-cols-1 gap-x-12 gap-y-10 md:grid-cols-2">
            {totals.map((total) => (
              <CurrencyChart key={total.currency} total={total} months={months} />
            ))}
          </div>
          <MonthTable dashboard={dashboard} />
        </>
      )}
    </section>
  )
}

type CurrencyChartProps = { readonly total: Dashboard['totals'][number]; readonly months: readonly Month[] }

function CurrencyChart({ total, months }: CurrencyChartProps) {
  const t = useTranslate()
  const format = useFormat()
  const { currency } = total
  const columns = months.map(({ month, amounts }) => {
    const found = amounts.find((amount) => amount.currency === currency)
    return {
      label: t(`outcomes:months.short.${Number(month.slice(5)) as MonthNumber}`),
      value: found ? Number(found.minor) : 0,
      mark: found ? format.number(Number(found.minor) / 10 ** minorUnits(currency), COMPACT) : '',
      spoken: found ? format.sum(found) : '',
    }
  })
  return (
    <ColumnChart
      heading={currency}
      label={t('outcomes:months.chart', { currency })}
      end={format.sum(total)}
      columns={columns}
    />
  )
}

function MonthTable({
  dashboard: { year, months, totals, worth },
}: {
  readonly dashboard: Pick<Dashboard, 'year' | 'months' | 'totals' | 'worth'>
}) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="mt-8">
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
            heading: t('outcomes:months.declared', { currency }),
            kind: 'number' as const,
            cell: ({ month, amounts }: Month) => {
              const found = amounts.find((amount) => amount.currency === currency)
              return found ? <Link to={paths.official.firms({ month, currency })}>{format.sum(found)}</Link> : ''
            },
          })),
          ...WORTHS.map((of) => ({
            id: of,
            heading: t(`outcomes:months.${of}`),
            kind: 'number' as const,
            cell: ({ month, amounts, worth }: Month) =>
              amounts.length > 0 ? (
                <Link to={paths.official.firms({ month })}>{worthText({ t, format, worth: worth[of] })}</Link>
              ) : (
                ''
              ),
          })),
        ]}
        rows={months}
        rowKey={(row) => row.month}
        foot={[
          t('outcomes:months.total'),
          <Link key="count" to={paths.official.firms({ year })}>
            {format.number(totals.reduce((sum, total) => sum + total.declarations, 0))}
          </Link>,
          ...totals.map((total) => (
            <Link key={total.currency} to={paths.official.firms({ year, currency: total.currency })}>
              {format.sum(total)}
            </Link>
          )),
          ...WORTHS.map((of) => (
            <Link key={of} to={paths.official.firms({ year })}>
              {worthText({ t, format, worth: worth[of] })}
            </Link>
          )),
        ]}
      />
    </div>
  )
}
