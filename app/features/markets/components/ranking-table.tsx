import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { ChartKey, SameBar, StackedBar } from '~/ui/chart/stacked-bar'
import { sureLines } from '../sure-view'
import type { RankingLine, RankingPage } from '../ranking-queries.server'
import { CRITERION_TONES } from './criterion-tones'
import { MarketHeading, useMarketName } from './market-heading'
import { ScoreDetails } from './score-details'
import { useFigures } from './use-figures'

type RankingTableProps = {
  readonly ranking: RankingPage
  readonly chosen: readonly string[]
  /** What else there is to know of the market that is open. */
  readonly openNote?: ReactNode
}

export function RankingTable({ ranking, chosen, openNote }: RankingTableProps) {
  const t = useTranslate()
  const key = ranking.weights.map(({ criterion }) => ({
    label: t(`markets:criteria.${criterion}.short`),
    tone: CRITERION_TONES[criterion],
  }))
  if (ranking.rows.length === 0) return <p className="py-8">{t('markets:table.noMarkets')}</p>
  return (
    <>
      <ChartKey entries={key} />
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('markets:table.caption')}</caption>
        <thead>
          <tr className="text-small text-ink-soft">
            <Heading>{t('markets:table.rankAmong', { count: ranking.rankedAmong })}</Heading>
            {!ranking.isDefault && <Heading only="wide">{t('markets:table.defaultRank')}</Heading>}
            <Heading>{t('markets:table.market')}</Heading>
            <Heading side="text-end">{t('markets:table.score')}</Heading>
            <Heading only="wide">{t('markets:table.why')}</Heading>
            <Heading only="wide">{t('markets:table.sure')}</Heading>
          </tr>
        </thead>
        {ranking.rows.map((row) => (
          <RankingBody key={row.iso2} row={row} ranking={ranking} isChosen={chosen.includes(row.iso2)}>
            {openNote}
          </RankingBody>
        ))}
      </table>
      <p className="mt-3 max-w-measure text-small text-ink-soft">
        {t('markets:table.sureHint', { count: ranking.changesTried })}
        {ranking.rows.some(({ coverage }) => coverage < 1) && <> {t('markets:table.partlyHint')}</>}
        {!ranking.isField && <> {t('markets:table.fewHint')}</>}
      </p>
    </>
  )
}

function Heading({
  side = 'text-start',
  only,
  children,
}: {
  readonly side?: 'text-start' | 'text-end'
  /** On a phone its cell stands below the name. */
  readonly only?: 'wide'
  readonly children: ReactNode
}) {
  return (
    <th
      scope="col"

      className={`border-b-2 border-ink py-2 pe-4 font-semibold whitespace-nowrap ${side} ${only ? 'max-sm:hidden' : ''}`}
    >
      {children}
    </th>
  )
}

type RankingBodyProps = {
  readonly row: RankingLine
  readonly ranking: RankingPage
  readonly isChosen: boolean
  readonly children: ReactNode
}

function RankingBody({ row, ranking, isChosen, children }: RankingBodyProps) {
  const t = useTranslate()
  const figures = useFigures()
  const isRanked = row.rank !== null
  const isOpen = ranking.open?.iso2 === row.iso2
  return (
    <tbody id={row.iso2} className="border-b border-line align-top">
      <tr>
        <td className="py-3 pe-3 text-ink-soft">
          {row.rank ?? '–'}
          {!ranking.isDefault && <span className="block text-small sm:hidden">({row.defaultRank ?? '–'})</span>}
        </td>
        {!ranking.isDefault && <td className="py-3 pe-3 text-ink-soft max-sm:hidden">{row.defaultRank ?? '–'}</td>}
        <th scope="row" className="py-3 pe-3 text-start font-normal sm:min-w-44">
          <MarketHeading market={row} agreement={row.agreement} />
          {isChosen && <span className="text-small font-semibold text-done">{t('markets:pick.chosen')}</span>}
          <div className="text-small text-ink-soft sm:hidden">
            {isRanked ? <SameBar barId={barId(row)} /> : <NotEnough row={row} />}
            {isRanked && <HowSure row={row} isField={ranking.isField} />}
          </div>
          <OpenLink row={row} isOpen={isOpen} />
        </th>
        <td className="py-3 text-end font-semibold sm:pe-4">
          {isRanked && row.score !== null ? figures.points(row.score) : '–'}
        </td>
        <td className="py-3 pe-3 max-sm:hidden sm:w-1/3">{isRanked ? <Parts row={row} /> : <NotEnough row={row} />}</td>
        <td className="min-w-36 py-3 text-small text-ink-soft max-sm:hidden">
          <HowSure row={row} isField={ranking.isField} />
        </td>
      </tr>
      {ranking.open && isOpen && (
        <tr>
          {/* As wide as the table: three columns on a phone, five or six elsewhere. */}
          <td colSpan={ranking.isDefault ? 5 : 6} className="max-w-0 pb-4">
            <ScoreDetails row={ranking.open} />
            {children}
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Thirty-three tables of figures would make the page heavy for a phone on a slow line: one is drawn when it is asked for. */
function OpenLink({ row, isOpen }: { readonly row: RankingLine; readonly isOpen: boolean }) {
  const t = useTranslate()
  const name = useMarketName()
  const [search] = useSearchParams()
  const asked = new URLSearchParams([...search].filter(([key]) => key !== 'open' && key !== 'done'))
  if (!isOpen) asked.set('open', row.iso2)
  const label = isOpen ? 'markets:details.close' : 'markets:details.open'
  return (
    <Link
      to={{ search: asked.toString(), hash: row.iso2 }}
      preventScrollReset
      aria-expanded={isOpen}
      aria-label={t(label, { market: name(row) })}
      className="flex min-h-8 items-center text-small print:hidden"
    >
      {t(isOpen ? 'markets:details.closeShort' : 'markets:details.openShort')}
    </Link>
  )
}

function Parts({ row }: { readonly row: RankingLine }) {
  const t = useTranslate()
  const figures = useFigures()
  const name = useMarketName()
  const segments = row.parts.map((part) => ({
    label: t(`markets:criteria.${part.criterion}.name`),
    value: part.contribution,
    text: figures.points(part.contribution),
    tone: CRITERION_TONES[part.criterion],
  }))
  return <StackedBar id={barId(row)} segments={segments} label={name(row)} />
}

function barId({ iso2 }: RankingLine) {
  return `bar-${iso2}`
}

function NotEnough({ row }: { readonly row: RankingLine }) {
  const t = useTranslate()
  const figures = useFigures()
  const { coverage, lower, upper } = row
  const values = { coverage: figures.share(coverage), lower: figures.points(lower), upper: figures.points(upper) }
  return <span className="text-small text-ink-soft">{t('markets:table.notEnough', values)}</span>
}

function HowSure({ row, isField }: { readonly row: RankingLine; readonly isField: boolean }) {
  const t = useTranslate()
  const language = useLanguage()
  return sureLines(row, { t, language, isField }).map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}
