import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { fromRate, ratesWanted } from '~/domain/outcome/exchange'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import type { Report } from '../report-queries.server'
import { ReportFigures } from './report-figures'
import { milestoneLabel } from './milestone-label'
import { worthText } from './total-value'

export type ReportSheetProps = { readonly report: Report; readonly today: string }

/** Prints on one or two pages of A4: figures, funnel, cities, markets, how they are counted and as of which day. */
export function ReportSheet({ report, today }: ReportSheetProps) {
  const t = useTranslate()
  const format = useFormat()
  const { dashboard, audience } = report
  return (
    <article data-prints-alone className="mt-6 print:mt-0 print:text-[9.5pt]">
      <header className="border-b-2 border-ink pb-3">
        <p className="text-small text-ink-soft">{t('outcomes:report.office')}</p>
        <h1 className="text-page font-semibold print:text-[16pt]">
          {t('outcomes:report.heading', { year: dashboard.year })}
        </h1>
        <p>
          {t('outcomes:report.asOf', { date: format.date(today) })} {t(`outcomes:report.audience.${audience}`)}
        </p>
      </header>
      <ReportFigures dashboard={dashboard} />
      <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2 print:mt-3 print:grid-cols-2 print:gap-y-3">
        <Part heading={t('outcomes:funnel.heading')}>
          <Funnel report={report} />
        </Part>
        <Part heading={t('outcomes:report.markets')}>
          <Markets report={report} />
        </Part>
        <Part heading={t('outcomes:report.today', { heading: t('outcomes:breakdown.city') })}>
          <Cities report={report} />
        </Part>
        <Part heading={t('outcomes:report.how')}>
          <HowCounted report={report} />
        </Part>
      </div>
    </article>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0 print:[&_td]:py-0.5 print:[&_th]:py-0.5">
      <h2 className="text-lead">{heading}</h2>
      {children}
    </section>
  )
}

function useFigure() {
  const t = useTranslate()
  const format = useFormat()
  return (count: number | null, to: string): ReactNode => {
    if (count === null) return t('outcomes:report.few')
    return count > 0 ? <Link to={to}>{format.number(count)}</Link> : format.number(0)
  }
}

function Funnel({ report: { dashboard } }: { readonly report: Report }) {
  const t = useTranslate()
  const figure = useFigure()
  const { year, funnel } = dashboard
  return (
    <DataTable
      caption={t('outcomes:funnel.caption')}
      columns={[
        {
          id: 'milestone',
          heading: t('outcomes:funnel.milestone'),
          cell: (row) => milestoneLabel(t, row.milestone),
          isRowHeading: true,
        },
        {
          id: 'firms',
          heading: t('outcomes:report.ever'),
          kind: 'number',
          cell: ({ milestone, firms }) => figure(firms, paths.official.firms({ milestone })),
        },
        {
          id: 'year',
          heading: t('outcomes:dashboard.year', { year }),
          kind: 'number',
          cell: ({ milestone, thisYear }) => figure(thisYear, paths.official.firms({ milestone, year })),
        },
      ]}
      rows={funnel}
      rowKey={({ milestone }) => String(milestone)}
    />
  )
}

function Cities({ report: { cities, dashboard } }: { readonly report: Report }) {
  const t = useTranslate()
  const figure = useFigure()
  return (
    <DataTable
      caption={t('outcomes:breakdown.city')}
      columns={[
        {
          id: 'city',
          heading: t('outcomes:filters.city'),
          cell: ({ key }) => dashboard.cityNames[key] ?? key,
          isRowHeading: true,
        },
        {
          id: 'firms',
          heading: t('outcomes:breakdown.firms'),
          kind: 'number',
          cell: ({ key, firms }) => figure(firms, paths.official.firms({ city: key })),
        },
        {
          id: 'counted',
          heading: t('outcomes:breakdown.counted'),
          kind: 'number',
          cell: ({ key, counted }) => figure(counted, paths.official.firms({ city: key, milestone: 5 })),
        },
      ]}
      rows={cities}
      rowKey={({ key }) => key}
    />
  )
}

/** More would not fit on the document; the rest is one row. */
const MARKETS_SHOWN = 12

function Markets({ report: { markets, dashboard } }: { readonly report: Report }) {
  const t = useTranslate()
  const format = useFormat()
  const figure = useFigure()
  const { year } = dashboard
  if (markets.length === 0) return <p>{t('outcomes:months.empty', { year })}</p>
  const more = markets.length - MARKETS_SHOWN
  return (
    <>
      <DataTable
        caption={t('outcomes:report.markets')}
        columns={[
          { id: 'market', heading: t('outcomes:csv.market'), cell: ({ name }) => name, isRowHeading: true },
          {
            id: 'firms',
            heading: t('outcomes:funnel.firms'),
            kind: 'number',
            cell: ({ market, firms }) => figure(firms, paths.official.firms({ year, market })),
          },
          {
            id: 'declarations',
            heading: t('outcomes:months.count'),
            kind: 'number',
            cell: ({ market, amounts }) =>
              amounts ? figure(amounts.declarations, paths.official.firms({ year, market })) : '',
          },
          {
            id: 'worth',
            heading: t('outcomes:months.yuan'),
            kind: 'number',
            cell: ({ market, amounts }) =>
              amounts ? (
                <Link to={paths.official.firms({ year, market })}>
                  {worthText({ t, format, worth: amounts.worth })}
                </Link>
              ) : (
                ''
              ),
          },
        ]}
        rows={markets.slice(0, MARKETS_SHOWN)}
        rowKey={({ market }) => market}
      />
      {more > 0 && <p className="text-small text-ink-soft">{t('outcomes:report.moreMarkets', { count: more })}</p>}
    </>
  )
}

const RULES = ['firms', 'declarations', 'profile', 'worth'] as const

function HowCounted({ report: { dashboard, audience } }: { readonly report: Report }) {
  const t = useTranslate()
  const format = useFormat()
  const { rates } = dashboard
  const rateText = (rate: (typeof rates)[number]) =>
    t('outcomes:report.rate', {
      ...{ month: format.month(rate.month), currency: rate.currency },
      ...{ yuan: fromRate(rate.yuan), day: format.date(rate.day) },
    })
  const sources = [...new Set(rates.map(({ source }) => source))]
  return (
    <ul className="list-disc ps-5 text-small">
      {RULES.map((rule) => (
        <li key={rule}>{t(`outcomes:report.rules.${rule}`)}</li>
      ))}
      {audience === 'outside' && <li>{t('outcomes:report.rules.few')}</li>}
      <MissingRates dashboard={dashboard} />
      {rates.length > 0 && (
        <li>
          {t('outcomes:report.rates')}{' '}
          {rates.map((rate) => (
            <span key={`${rate.month}${rate.currency}`}>
              <span className="whitespace-nowrap">{rateText(rate)}</span>
              {' · '}
            </span>
          ))}
          {t('outcomes:report.rateSources', { sources: sources.join(' · ') })}
        </li>
      )}
    </ul>
  )
}

/** Which totals lack how many declarations, which rates would be needed, and who enters them where. */
function MissingRates({ dashboard: { rates, worth } }: { readonly dashboard: Report['dashboard'] }) {
  const t = useTranslate()
  const missing = (['yuan', 'dollars'] as const)
    .map((target) => ({ target, left: worth[target].left }))
    .filter(({ left }) => left.length > 0)
  if (missing.length === 0) return null
  const wanted = ratesWanted(
    missing.flatMap(({ left }) => left),
    rates,
  )
  const names = [...new Set(wanted.map(({ currency }) => currency))].map((currency) =>
    t('outcomes:report.wanted', {
      currency,
      months: wanted.flatMap((rate) => (rate.currency === currency ? [rate.month] : [])).join(', '),
    }),
  )
  return (
    <>
      {missing.map(({ target, left }) => (
        <li key={target}>
          {t(`outcomes:report.left.${target}`, { count: left.reduce((sum, row) => sum + row.declarations, 0) })}
        </li>
      ))}
      <li>
        {t('outcomes:report.missing', { rates: names.join(t('outcomes:report.wantedJoin')) })}{' '}
        <span className="print:hidden">{t('outcomes:report.missingTo')}</span>
      </li>
    </>
  )
}
