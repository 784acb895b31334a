import { Link } from '@remix-run/react'
import { fromRate } from '~/domain/outcome/exchange'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { EmptyState } from '~/ui/feedback/empty-state'
import { SectionHeading } from '~/ui/layout/headings'
import type { RatesPage, RateWithPast } from '../queries.server'

/** What counts in a year, with what it was before. */
export function RateList({ rates, year }: Pick<RatesPage, 'rates' | 'year'>) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section className="mt-10">
      <SectionHeading end={rates.length}>{t('rates:list.heading', { year })}</SectionHeading>
      {rates.length === 0 ? (
        <EmptyState heading={t('rates:list.empty', { year })}>{t('rates:list.emptyHint')}</EmptyState>
      ) : (
        <DataTable
          caption={t('rates:list.heading', { year })}
          columns={[
            { id: 'month', heading: t('rates:list.month'), cell: (row) => format.month(row.month), isRowHeading: true },
            { id: 'currency', heading: t('rates:list.currency'), cell: (row) => row.currency },
            {
              id: 'yuan',
              heading: t('rates:list.yuan'),
              kind: 'number',
              cell: (row) => (row.isWithdrawn ? t('rates:list.withdrawn') : fromRate(row.yuan)),
            },
            { id: 'day', heading: t('rates:list.day'), cell: (row) => format.date(row.day) },
            {
              id: 'source',
              heading: t('rates:list.source'),
              cell: (row) => <SourceOf row={row} />,
            },
            {
              id: 'correct',
              heading: <span className="sr-only">{t('rates:list.correct')}</span>,
              cell: ({ month, currency, isWithdrawn }) => (
                <Link
                  to={paths.admin.rates({ year, month, currency })}
                  aria-label={t(isWithdrawn ? 'rates:list.enterOf' : 'rates:list.correctOf', {
                    month: format.month(month),
                    currency,
                  })}
                >
                  {t(isWithdrawn ? 'rates:list.enter' : 'rates:list.correct')}
                </Link>
              ),
            },
          ]}
          rows={rates}
          rowKey={(row) => row.id}
        />
      )}
    </section>
  )
}

function SourceOf({ row }: { readonly row: RateWithPast }) {
  const t = useTranslate()
  const format = useFormat()
  const entered = ({ enteredAt, enteredBy, isByCommand, isWithdrawn }: Omit<RateWithPast, 'past'>) => {
    const who = enteredBy ?? t(isByCommand ? 'rates:list.command' : 'rates:list.nobody')
    const when = format.dateTime(enteredAt)
    return isWithdrawn ? t('rates:list.withdrawnBy', { when, who }) : t('rates:list.entered', { when, who })
  }
  return (
    <div className="sm:min-w-64">
      <span className="block">{row.source}</span>
      <span className="block text-small text-ink-soft">{entered(row)}</span>
      {row.past.length > 0 && (
        <details className="text-small">
          <summary className="inline-block py-1 text-sea">{t('rates:list.past', { count: row.past.length })}</summary>
          <ul>
            {row.past.map((before) => (
              <li key={before.id} className="text-ink-soft">
                {before.isWithdrawn
                  ? t('rates:list.withdrawnBefore', { reason: before.source })
                  : t('rates:list.before', {
                      yuan: fromRate(before.yuan),
                      day: format.date(before.day),
                      source: before.source,
                    })}{' '}
                {entered(before)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Rates without which declarations stay out of the totals. */
export function RatesWanted({ wanted, year }: Pick<RatesPage, 'wanted' | 'year'>) {
  const t = useTranslate()
  const format = useFormat()
  if (wanted.length === 0) return null
  return (
    <section className="mb-8">
      <SectionHeading end={wanted.length}>{t('rates:wanted.heading', { year })}</SectionHeading>
      <p className="mt-3 max-w-measure text-ink-soft">{t('rates:wanted.lead')}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {wanted.map(({ month, currency }) => (
          <li key={`${month}${currency}`}>
            <Link to={paths.admin.rates({ year, month, currency })} className="inline-block py-1">
              {t('rates:wanted.one', { month: format.month(month), currency })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
