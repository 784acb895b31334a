import { Link } from '@remix-run/react'
import { fromRate, type Converted } from '~/domain/outcome/exchange'
import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dashboard } from '../queries.server'

type WorthTextProps = {
  readonly t: TranslateKey
  readonly format: ReturnType<typeof useFormat>
  readonly worth: Converted
}

/** An amount that is not all of it says so where it stands; of nothing that could be converted there is no amount. */
export function worthText({ t, format, worth }: WorthTextProps): string {
  const { left, declarations } = worth
  if (left.length === 0) return format.sum(worth)
  if (declarations === 0) return t('outcomes:worth.none')
  return t('outcomes:worth.part', { amount: format.sum(worth) })
}

/** All declarations of the year in RMB and in US dollars, what could not be converted, and the rates. */
export function TotalValue({
  dashboard: { year, worth, rates },
}: {
  readonly dashboard: Pick<Dashboard, 'year' | 'worth' | 'rates'>
}) {
  const t = useTranslate()
  const format = useFormat()
  const rows = [
    { id: 'yuan', worth: worth.yuan },
    { id: 'dollars', worth: worth.dollars },
  ] as const
  return (
    <section className="mt-12">
      <SectionHeading>{t('outcomes:worth.heading', { year })}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:worth.note')}</p>
      <DataTable
        caption={t('outcomes:worth.heading', { year })}
        columns={[
          {
            id: 'in',
            heading: t('outcomes:worth.in'),
            cell: ({ id }) => t(`outcomes:worth.${id}`),
            isRowHeading: true,
          },
          {
            id: 'total',
            heading: t('outcomes:worth.total'),
            kind: 'number',
            cell: (row) => (
              <Link to={paths.official.firms({ year })}>{worthText({ t, format, worth: row.worth })}</Link>
            ),
          },
          {
            id: 'counted',
            heading: t('outcomes:worth.counted'),
            kind: 'number',
            cell: (row) => <Counted year={year} worth={row.worth} />,
          },
          {
            id: 'left',
            heading: t('outcomes:worth.left'),
            cell: (row) => <Left rows={row.worth.left} />,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
      <RatesUsed rates={rates} isMissing={rows.some((row) => row.worth.left.length > 0)} />
    </section>
  )
}

/** Opens all declarations of the year; those that are left out are named beside it. */
function Counted({ year, worth }: { readonly year: number; readonly worth: Converted }) {
  const t = useTranslate()
  const format = useFormat()
  const all = worth.left.reduce((sum, { declarations }) => sum + declarations, worth.declarations)
  if (all === 0) return format.number(0)
  const count = format.number(worth.declarations)
  return (
    <Link to={paths.official.firms({ year })}>
      {all === worth.declarations ? count : t('outcomes:worth.countedOf', { count, all: format.number(all) })}
    </Link>
  )
}

function Left({ rows }: { readonly rows: Converted['left'] }) {
  const t = useTranslate()
  const format = useFormat()
  if (rows.length === 0) return t('outcomes:worth.nothingLeft')
  return (
    <ul>
      {rows.map(({ month, currency, minor, declarations }) => (
        <li key={`${month}${currency}`}>
          <Link to={paths.official.firms({ month, currency })}>
            {t('outcomes:worth.leftRow', {
              month: format.month(month),
              amount: format.sum({ minor, currency }),
              count: declarations,
            })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

type RatesUsedProps = Pick<Dashboard, 'rates'> & {
  /** Something could not be converted; else no rate means that none was needed. */
  readonly isMissing: boolean
}

/** Each rate with its day and source, so that a total can be worked out again. */
function RatesUsed({ rates, isMissing }: RatesUsedProps) {
  const t = useTranslate()
  const format = useFormat()
  if (rates.length === 0 && !isMissing) return null
  if (rates.length === 0)
    return <p className="mt-3 max-w-measure text-small text-ink-soft">{t('outcomes:worth.noRates')}</p>
  return (
    <details className="mt-2">
      <summary className="inline-block py-1 text-small text-sea">{t('outcomes:worth.rates')}</summary>
      <DataTable
        caption={t('outcomes:worth.rates')}
        columns={[
          {
            id: 'month',
            heading: t('outcomes:months.month'),
            cell: ({ month }) => format.month(month),
            isRowHeading: true,
          },
          { id: 'currency', heading: t('outcomes:filters.currency'), cell: ({ currency }) => currency },
          { id: 'yuan', heading: t('outcomes:worth.rate'), kind: 'number', cell: ({ yuan }) => fromRate(yuan) },
          { id: 'day', heading: t('outcomes:worth.day'), cell: ({ day }) => format.date(day) },
          { id: 'source', heading: t('outcomes:worth.source'), cell: ({ source }) => source },
        ]}
        rows={rates}
        rowKey={({ month, currency }) => `${month}${currency}`}
      />
    </details>
  )
}
