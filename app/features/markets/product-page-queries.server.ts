// The page of markets in order for one product, for a firm and for a guest.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { PRODUCT_CRITERIA } from '~/domain/market/product-criteria'
import { hasRank, isSilentOn } from '~/domain/market/product-ranking'
import { RANKED_FROM } from '~/domain/market/ranking'
import { placeOfMarket } from '~/domain/market/sketch'
import { shares } from '~/domain/market/weights'
import type { Answers } from '~/domain/requirement/types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName, isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { leftOutOf } from '~/features/fits/closed-queries.server'
import { gateViews } from '~/features/fits/gate-queries.server'
import { loadCodeGoods } from '~/features/fits/code-goods-queries.server'
import { askedDay } from '~/features/fits/fit-queries.server'
import { loadGoods, type Goods } from '~/features/fits/goods-queries.server'
import { formatList, formatPercent, formatPoints } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import {
  answersAcross,
  broughtFor,
  rankProduct,
  readWeights,
  type RankedRow,
  type Shipping,
} from './product-ranking-queries.server'
import { questionViews, saidIn } from './order-question-queries.server'
import { movedText } from './ranking-moved-queries.server'
import { everywhereView, gapsView, headlineOf, moveView, whyView } from './ranking-story-queries.server'
import { closedWayViews, usualWay, wayText } from './way-queries.server'
import { lineText, readingViews } from './reading-words-queries.server'

export type ProductRankingPage = Awaited<ReturnType<typeof rankingPageOf>>
export type ProductLine = ProductRankingPage['first'][number]

type Reading = { readonly search: URLSearchParams; readonly now: Date }

/** Throws the 404 answer for a product that is not this firm's. */
export async function getProductRanking(scope: FirmScope, productId: string | undefined, { search, now }: Reading) {
  const goods = await loadGoods(scope, productId)
  const by = await usualWay(scope, goods.id)
  const { firmId, language } = scope
  const page = await rankingPageOf(
    { ...goods, by },
    {
      ...{ search, now, language, chosen: goods.chosen, name: goods.name, said: goods.given },
      toMarket: (market) => paths.firm.productMarket(firmId, goods.id, market),
    },
  )
  return { ...page, productId: goods.id, mayEdit: canEdit(scope.role) }
}

/** The same for a code alone; nothing is kept. Throws the 404 answer for what is no code. */
export async function getCodeRanking(
  code: string | undefined,
  { language, ...at }: Reading & { readonly language: Language },
) {
  const hs6 = (code ?? '').replaceAll('.', '')
  if (!isInHs2022(hs6)) throw notFound()
  const given = answersAcross(at.search)
  const said = Object.fromEntries([...at.search].filter(([, answer]) => answer === 'yes' || answer === 'no'))
  return rankingPageOf(await loadCodeGoods(hs6, given), {
    ...{ ...at, language, chosen: [], name: null, said: saidIn(at.search) },
    toMarket: (market) => paths.guest.hsMarket(hs6, market, said),
  })
}

type At = Reading & {
  readonly language: Language
  readonly chosen: readonly string[]
  readonly name: string | null
  /** Answered so far; what a firm answered for one market stands on the page of that market. */
  readonly said: Answers
  readonly toMarket: (market: string) => string
}

const FIRST = 10

async function rankingPageOf(goods: Goods & Shipping, at: At) {
  const { search, language } = at
  const t = translator(language)
  const today = chinaDay(at.now)
  const day: IsoDate = askedDay(search.get('day'), today)
  const { weights, isRefused } = readWeights(search)
  const asked = { ...(await broughtFor(goods.hs6, day)), day, weights }
  const ranking = rankProduct(goods, asked)
  const code = showHs6(goods.hs6)
  const told = { language, code }
  const { rows } = ranking
  const ranked = rows.filter(hasRank)
  const line = (row: RankedRow) => lineOf(row, at)
  const rest = ranked.slice(FIRST)
  const isSilent = isSilentOn(goods.hs6)
  const leftOut = leftOutOf(goods.hs6, language)
  const listed = leftOut?.isClosed ? [] : rows
  return {
    ...{ name: at.name, code, digits: goods.hs6, codeName: hsName(goods.hs6, language) },
    ...{ day, isToday: day === today, isRefused, isDefault: ranking.isDefault, isSilent, leftOut },
    // "Ranked" is said of those that are.
    caption: listed.some(hasRank) ? t('ranking:among', { count: ranked.length, code }) : t('ranking:ofCode', { code }),
    headline: leftOut?.isClosed ? { title: leftOut.heading, lead: leftOut.text } : headlineOf(rows, told),
    first: ranked.slice(0, FIRST).map(line),
    chosenBelow: rest.filter(({ iso2 }) => at.chosen.includes(iso2)).map(line),
    rest: { from: FIRST + 1, to: ranked.length, rows: rest.map(line) },
    unranked: listed.filter(({ status }) => status === 'not_enough_data' || status === 'silent').map(line),
    gated: listed
      .filter(({ status }) => status === 'gated')
      .map((row) => ({ ...line(row), gates: gateViews(row.gates, language) })),
    way: wayText(goods.by ?? null, language),
    closedWays: leftOut?.isClosed ? [] : closedWayViews(goods.hs6, language),
    weights: weightViews(weights),
    // A guest has no facts of their own.
    moved: at.name === null ? null : movedText(goods, { ...asked, ranked: ranking }, language),
    why: whyView(ranking, told),
    move: moveView(ranking, told),
    carried: carriedFrom(search),
    gaps: gapsView(ranking, told),
    questions: leftOut?.isClosed
      ? null
      : questionViews({ hs6: goods.hs6, markets: ranking.markets, said: at.said }, language),
    everywhere: leftOut?.isClosed ? null : everywhereView(ranking, told),
    sketch: sketchOf(ranked.slice(0, FIRST), language),
    figures: figuresOf(listed, at),
    rankedFrom: formatPercent(language, RANKED_FROM),
    compared: ranked.slice(0, COMPARED).map(({ iso2 }) => iso2),
    isUsedAnswered: search.has('used_vehicle'),
  }
}

const COMPARED = 3

/** What a form or link of the page takes along: answers of a guest, and the day. */
function carriedFrom(search: URLSearchParams): readonly (readonly [string, string])[] {
  return [...search].filter(([name, value]) => name === 'day' || value === 'yes' || value === 'no')
}

function lineOf(row: RankedRow, { language, chosen, toMarket }: At) {
  const t = translator(language)
  const { iso2, rank, score, span, coverage, status } = row
  const position = chosen.indexOf(iso2) + 1
  return {
    ...{ iso2, rank, to: toMarket(iso2), name: destinationName(iso2, language) },
    text: lineText(row, language),
    points: rank === null || score === null ? null : formatPoints(language, score),
    bar: rank === null || score === null ? null : { score, low: span?.lowest ?? score, high: span?.highest ?? score },
    span: span && rank !== null ? t(span.best === span.worst ? 'ranking:spanFixed' : 'ranking:span', span) : null,
    chosen: position > 0 ? t('ranking:chosen', { position }) : null,
    partly:
      status === 'flagged' || status === 'not_enough_data'
        ? t('ranking:dataFor', { share: formatPercent(language, coverage) })
        : null,
  }
}

function weightViews(weights: Parameters<typeof shares>[0]) {
  const share = shares(weights)
  return PRODUCT_CRITERIA.map((criterion) => ({
    criterion,
    weight: weights[criterion] ?? 0,
    share: share[criterion] ?? 0,
  }))
}

/** The first three with their number, the others of the first ten as points. */
function sketchOf(rows: readonly RankedRow[], language: Language) {
  const placed = rows.map(({ iso2, rank }) => ({ iso2, rank, place: placeOfMarket(iso2) }))
  const outside = placed.filter(({ place }) => place === null)
  return {
    points: placed.flatMap(({ iso2, rank, place }) => (place ? [{ iso2, rank: rank ?? 0, ...place }] : [])),
    outside: outside.length === 0 ? null : namesOf(outside, language),
  }
}

function namesOf(rows: readonly { readonly iso2: string }[], language: Language): string {
  return formatList(
    language,
    rows.map(({ iso2 }) => destinationName(iso2, language)),
  )
}

/** The figures of one market: of the one that the address names, else of the first. */
function figuresOf(rows: readonly RankedRow[], { search, language }: At) {
  const open = rows.find(({ iso2 }) => iso2 === search.get('open')) ?? rows[0]
  if (!open) return null
  return {
    ...{ iso2: open.iso2, name: destinationName(open.iso2, language), isAsked: search.has('open') },
    readings: readingViews(open, language),
    total: open.score === null || open.rank === null ? null : formatPoints(language, open.score),
    ...{ lower: formatPoints(language, open.lower), upper: formatPoints(language, open.upper) },
    options: rows.map(({ iso2 }) => ({ value: iso2, label: destinationName(iso2, language) })),
  }
}
