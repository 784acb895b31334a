import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { ChartKey, StackedBar } from '~/ui/chart/stacked-bar'
import type { RankingRow, RankingView } from '../ranking-queries.server'
import { CRITERION_TONES } from './criterion-tones'
import { MarketHeading, useMarketName } from './market-heading'
import { ScoreDetails } from './score-details'
import { useFigures } from './use-figures'

type RankingTableProps = { readonly ranking: RankingView; readonly chosen: readonly string[] }

export function RankingTable({ ranking, chosen }: RankingTableProps) {
  const t = useTranslate()
  const key = ranking.weights.map(({ criterion }) => ({
    label: t(`markets:criteria.${criterion}.short`),
    tone: CRITERION_TONES[criterion],
  }))
  if (ranking.rows.length === 0) return <p className="py-8">{t('markets:table.noMarkets')}</p>
  return (
    <>
      <ChartKey entries={key} />
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        role="region"
        aria-label={t('markets:table.caption')}
        tabIndex={0}
        className="overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">{t('markets:table.caption')}</caption>
          <thead>
            <tr className="text-small text-ink-soft">
              <Heading>{t('markets:table.rank')}</Heading>
              {!ranking.isDefault && <Heading>{t('markets:table.defaultRank')}</Heading>}
              <Heading>{t('markets:table.market')}</Heading>
              <Heading>{t('markets:table.why')}</Heading>
              <Heading side="text-end">{t('markets:table.score')}</Heading>
              <Heading>{t('markets:table.sure')}</Heading>
            </tr>
          </thead>
          {ranking.rows.map((row) => (
            <RankingBody
              key={row.iso2}
              row={row}
              hasOwnWeights={!ranking.isDefault}
              isChosen={chosen.includes(row.iso2)}
            />
          ))}
        </table>
      </div>
      <p className="mt-3 max-w-measure text-small text-ink-soft">
        {t('markets:table.sureHint', { count: ranking.changesTried })}
      </p>
    </>
  )
}

function Heading({
  side = 'text-start',
  children,
}: {
  readonly side?: 'text-start' | 'text-end'
  readonly children: ReactNode
}) {
  return (
    <th scope="col" className={`border-b-2 border-ink py-2 pe-3 font-semibold whitespace-nowrap ${side}`}>
      {children}
    </th>
  )
}

type RankingBodyProps = { readonly row: RankingRow; readonly hasOwnWeights: boolean; readonly isChosen: boolean }

function RankingBody({ row, hasOwnWeights, isChosen }: RankingBodyProps) {
  const t = useTranslate()
  const figures = useFigures()
  const isRanked = row.rank !== null
  return (
    <tbody className="border-b border-line align-top">
      <tr>
        <td className="pt-3 pe-3 text-ink-soft">{row.rank ?? '–'}</td>
        {hasOwnWeights && <td className="pt-3 pe-3 text-ink-soft">{row.defaultRank ?? '–'}</td>}
        <th scope="row" className="min-w-28 pt-3 sm:min-w-48 pe-3 text-start">
          <MarketHeading market={row} agreement={row.agreement} />
          {isChosen && <span className="text-small font-semibold text-done">{t('markets:pick.chosen')}</span>}
        </th>
        <td className="w-1/3 pt-3 pe-3">{isRanked ? <Parts row={row} /> : <NotEnough row={row} />}</td>
        <td className="pt-3 pe-3 text-end font-semibold">
          {isRanked && row.score !== null ? figures.score(row.score) : '–'}
        </td>
        <td className="min-w-40 pt-3 text-small text-ink-soft">
          <HowSure row={row} />
        </td>
      </tr>
      <tr>
        <td />
        <td colSpan={hasOwnWeights ? 5 : 4} className="pb-2">
          <ScoreDetails row={row} />
        </td>
      </tr>
    </tbody>
  )
}

function Parts({ row }: { readonly row: RankingRow }) {
  const t = useTranslate()
  const figures = useFigures()
  const name = useMarketName()
  const segments = row.contributions
    .filter((part) => part.contribution > 0)
    .map((part) => ({
      label: t(`markets:criteria.${part.criterion}.name`),
      value: part.contribution,
      text: figures.score(part.contribution),
      tone: CRITERION_TONES[part.criterion],
    }))
  return <StackedBar segments={segments} label={name(row.name)} />
}

function NotEnough({ row }: { readonly row: RankingRow }) {
  const t = useTranslate()
  const figures = useFigures()
  const { coverage, lower, upper } = row
  const values = { coverage: figures.share(coverage), lower: figures.bound(lower), upper: figures.bound(upper) }
  return <span className="text-small text-ink-soft">{t('markets:table.notEnough', values)}</span>
}

function HowSure({ row }: { readonly row: RankingRow }) {
  const t = useTranslate()
  const figures = useFigures()
  if (row.rank === null) return <>{t('markets:table.notRanked')}</>
  const { range, coverage } = row
  const values = { lower: figures.bound(row.lower), upper: figures.bound(row.upper) }
  return (
    <>
      {range &&
        (range.best === range.worst
          ? t('markets:table.rankFixed')
          : t('markets:table.rankRange', { best: range.best, worst: range.worst }))}
      {row.status === 'flagged' && (
        <span className="block">{t('markets:table.flagged', { coverage: figures.share(coverage) })}</span>
      )}
      {coverage < 1 && <span className="block">{t('markets:table.range', values)}</span>}
    </>
  )
}
