// What the ranking for one product says in sentences: who is first, why before the second, what would change it, and what is not known.
import { destinationName } from '~/domain/market/destinations'
import { PRODUCT_CRITERIA, type ProductCriterion } from '~/domain/market/product-criteria'
import { hasRank, type ProductRow } from '~/domain/market/product-ranking'
import { whyBefore } from '~/domain/market/why-before'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { formatDate, formatList, formatNumber, formatPoints } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { ProductRanking, RankedRow } from './product-ranking-queries.server'
import { carMarketNames } from './car-note-queries.server'
import { briefText } from './reading-words-queries.server'

type At = { readonly language: Language; readonly code: string }

/** More names would make no headline. */
const MOST_NAMED = 4

export function headlineOf(rows: readonly RankedRow[], { language }: At) {
  const t = translator(language)
  const ranked = rows.filter(hasRank)
  const [first, second, third] = ranked.map(({ iso2 }) => destinationName(iso2, language))
  const isSilent = rows.some(({ isSilent: silent }) => silent)
  if (isSilent || first === undefined) {
    const id = isSilent ? 'silent' : 'none'
    return { title: t(`ranking:headline.${id}`), lead: t(`ranking:lead.${id}`, { markets: carMarketNames(language) }) }
  }
  const tied = ranked.filter(({ score }) => score === ranked[0]?.score)
  if (tied.length > 1) {
    const names = tied.slice(0, MOST_NAMED).map(({ iso2 }) => destinationName(iso2, language))
    const id = tied.length > MOST_NAMED ? 'tiedMany' : 'tied'
    const title = t(`ranking:headline.${id}`, { markets: formatList(language, names), count: tied.length })
    return { title, lead: t('ranking:lead.tied') }
  }
  const title =
    second === undefined
      ? t('ranking:headline.one', { first })
      : third === undefined
        ? t('ranking:headline.two', { first, second })
        : t('ranking:headline.three', { first, second, third })
  const worst = ranked[0]?.span?.worst ?? 1
  return { title, lead: t(worst === 1 ? 'ranking:lead.fixed' : 'ranking:lead.span', { market: first, worst }) }
}

/** Of the first two; null where there are not two. */
export function whyView({ rows, weights }: ProductRanking, { language }: At) {
  const [first, second] = rows.filter(hasRank)
  if (!first || !second) return null
  const t = translator(language)
  const names = { first: destinationName(first.iso2, language), second: destinationName(second.iso2, language) }
  const { ahead, behind, uneven, gap } = whyBefore(first, second, weights)
  const points = formatPoints(language, gap)
  const pair = { first, second, language }
  const sentences = [aheadText(ahead, names, pair), behindText(behind, { ...names, points, gap }, pair)]
  return {
    heading: t('ranking:why.heading', names),
    sentences,
    uneven: uneven.length === 0 ? null : t('ranking:why.uneven', { criteria: namesOf(uneven, language) }),
  }
}

type Names = { readonly first: string; readonly second: string }
type Pair = { readonly first: ProductRow; readonly second: ProductRow; readonly language: Language }

function aheadText([one, two]: readonly ProductCriterion[], names: Names, pair: Pair): string {
  const t = translator(pair.language)
  if (!one) return t('ranking:why.nowhere', names)
  const said = { ...names, criterion: nameOf(one, pair.language), ...figures(one, pair) }
  if (!two) return t('ranking:why.ahead', said)
  const { a: c, b: d } = figures(two, pair)
  return t('ranking:why.aheadTwo', { ...said, other: nameOf(two, pair.language), c, d })
}

function behindText(
  [one]: readonly ProductCriterion[],
  { gap, ...names }: Names & { readonly points: string; readonly gap: number },
  pair: Pair,
): string {
  const t = translator(pair.language)
  if (gap === 0) return t('ranking:why.tied')
  if (!one) return t('ranking:why.behindNowhere', names)
  return t('ranking:why.behind', { ...names, criterion: nameOf(one, pair.language), ...figures(one, pair) })
}

function figures(criterion: ProductCriterion, { first, second, language }: Pair) {
  const place = PRODUCT_CRITERIA.indexOf(criterion)
  const textOf = ({ readings }: ProductRow) => {
    const fact = readings[place]?.fact
    return fact ? briefText(fact, language) : ''
  }
  return { a: textOf(first), b: textOf(second) }
}

function nameOf(criterion: ProductCriterion, language: Language): string {
  return translator(language)(`ranking:criteria.${criterion}.name`)
}

function namesOf(criteria: readonly ProductCriterion[], language: Language): string {
  return formatList(
    language,
    criteria.map((criterion) => nameOf(criterion, language)),
  )
}

/** The change of one weight that puts another market first, with the weights of that ranking for a link. */
export function moveView({ move, weights, rows }: ProductRanking, { language }: At) {
  if (!rows.some(hasRank)) return null
  const t = translator(language)
  if (!move) return { text: t('ranking:move.none'), weights: null }
  const { criterion, from, to, first } = move
  const values = { criterion: nameOf(criterion, language), market: destinationName(first, language) }
  const numbers = { from: formatNumber(language, from), to: formatNumber(language, to) }
  return { text: t('ranking:move.text', { ...values, ...numbers }), weights: { ...weights, [criterion]: to } }
}

/** Which criteria lack figures in how many markets, and what stands in for demand. */
export function gapsView({ demand, rows }: ProductRanking, { language, code }: At) {
  const t = translator(language)
  const asked = rows.filter(({ status }) => status !== 'gated')
  const counts = PRODUCT_CRITERIA.flatMap((criterion, place) => {
    const count = asked.filter((row) => row.readings[place]?.normalised === null).length
    if (count === 0) return []
    return [t('ranking:gaps.unknown', { criterion: nameOf(criterion, language), count, all: asked.length })]
  })
  const asOf = rows.flatMap(({ readings }) => readings[0]?.basis?.asOf ?? [])[0] ?? ''
  const ofDemand = demand
    ? t('ranking:gaps.flows', { code, year: String(demand.year), source: demand.edition.name })
    : t('ranking:gaps.proxy', { code, asOf: /^\d{4}-\d\d-\d\d$/.test(asOf) ? formatDate(language, asOf) : asOf })
  return { demand: ofDemand, counts }
}

/** Null where nothing of that kind is open. */
export function everywhereView({ everywhere }: ProductRanking, { language }: At): string | null {
  if (everywhere.length === 0) return null
  const t = translator(language)
  const names = everywhere.map((one) => t(REQUIREMENT_KEYS.entry(one, 'title')))
  return t('ranking:everywhere.text', { names: formatList(language, names) })
}
