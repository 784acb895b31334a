// The ranking as a page shows it: every market with its parts, its range of ranks and its rank with the default weights.
import { TARGETS, type Target, type Track } from '~/domain/firm/profile'
import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from '~/domain/market/criteria'
import { rankMarkets, type RankedMarket } from '~/domain/market/ranking'
import { MARKETS, MARKETS_AS_OF } from '~/domain/market/reference/markets'
import { CHANGES_TRIED, rankRanges, type RankRange } from '~/domain/market/robustness'
import { comparedTargets } from '~/domain/market/shortlist'
import { rankingSpeaksOf } from '~/domain/market/warnings'
import { isDefault, shares } from '~/domain/market/weights'

export type RankingView = ReturnType<typeof rankingView>
export type RankingRow = RankingView['rows'][number]
export type RankingPage = NonNullable<ReturnType<typeof rankingPage>>
export type RankingLine = RankingPage['rows'][number]
export type MethodRow = ReturnType<typeof methodView>['rows'][number]

type Asked = { readonly weights: Weights; readonly regions: readonly Target[] }

// Trying every change of the weights is the dearest computation of the page, and nearly everybody leaves them as they are.
const usualViews = new Map<string, ReturnType<typeof makeView>>()

/** What a ranking depends on: the same for a guest's answers and for the profile that they become. */
export type Chooser = {
  readonly tracks: readonly Track[]
  readonly productFlags: readonly string[]
  readonly targetRegions: readonly string[]
}
export type Asking = { readonly weights: Weights; readonly regions: readonly Target[] | null }

/** Null for goods of which the ranking knows nothing. */
export function rankingFor(chooser: Chooser, { weights, regions }: Asking): RankingView | null {
  if (!rankingSpeaksOf(chooser)) return null
  return rankingView({ weights, regions: comparedTargets({ asked: regions, wished: chooser.targetRegions }) })
}

/** Reads nothing that belongs to anybody: guests and firms see the same ranking. */
export function rankingView(of: Asked) {
  if (!isDefault(of.weights)) return makeView(of)
  const key = TARGETS.filter((region) => of.regions.includes(region)).join()
  const view = usualViews.get(key) ?? makeView({ ...of, weights: DEFAULT_WEIGHTS })
  usualViews.set(key, view)
  return { ...view, regions: of.regions, weights: weightsOf(of.weights) }
}

/** As a page draws it: of every market only what its line shows, and the figures behind one of them when they are asked for. */
export function rankingPage(chooser: Chooser, { open, ...asking }: Asking & { readonly open: string | null }) {
  const view = rankingFor(chooser, asking)
  if (!view) return null
  return {
    /** Nothing was asked for on the page: the profile chose what is compared. */
    isOfProfile: asking.regions === null && view.regions.length < TARGETS.length,
    ...view,
    rows: view.rows.map(lineOf),
    open: view.rows.find(({ iso2 }) => iso2 === open) ?? null,
  }
}

/** Of a market what its line shows. */
export function lineOf({
  contributions,
  currency: _currency,
  vatPercent: _vatPercent,
  vatPercentLater: _vatPercentLater,
  ...row
}: RankingRow) {
  const parts = contributions.map(({ criterion, contribution }) => ({ criterion, contribution }))
  const left = contributions.filter(({ source }) => source === 'not_assessed').map(({ criterion }) => criterion)
  return { ...row, parts: parts.filter((part) => part.contribution > 0), notAssessed: left }
}

/** Among fewer a rank says nothing, and that it stays the same says less: then the ranks are those among all markets. */
const FEWEST_COMPARED = 3

function makeView(of: Asked) {
  const among = { markets: MARKETS, region: of.regions }
  const ranges = rankRanges({ ...among, weights: of.weights })
  const usual = rankMarkets({ ...among, weights: DEFAULT_WEIGHTS })
  const rows = rankMarkets({ ...among, weights: of.weights })
  const isField = countRanked(rows) >= FEWEST_COMPARED
  const ranked = isField ? rows : rankMarkets({ markets: MARKETS, weights: of.weights })
  const byDefault = isField ? usual : rankMarkets({ markets: MARKETS })
  return {
    asOf: MARKETS_AS_OF,
    changesTried: CHANGES_TRIED,
    regions: of.regions,
    isDefault: isDefault(of.weights),
    weights: weightsOf(of.weights),
    /** How many markets the ranks are among. */
    rankedAmong: countRanked(ranked),
    isField,
    rows: rows.map((row) => rowOf({ row, ranked, byDefault, ranges: isField ? ranges : new Map() })),
  }
}

function weightsOf(weights: Weights) {
  const share = shares(weights)
  return CRITERIA.map((criterion) => ({ criterion, weight: weights[criterion], share: share[criterion] }))
}

function countRanked(rows: readonly RankedMarket[]): number {
  return rows.filter(({ rank }) => rank !== null).length
}

function rankOf(iso2: string, rows: readonly RankedMarket[]): number | null {
  return rows.find(({ market }) => market.iso2 === iso2)?.rank ?? null
}

function rowOf(of: {
  readonly row: RankedMarket
  /** Those the rank is among: every market, where too few are compared. */
  readonly ranked: readonly RankedMarket[]
  readonly byDefault: readonly RankedMarket[]
  readonly ranges: ReadonlyMap<string, RankRange>
}) {
  const { market, ...row } = of.row
  const { iso2, name, region, agreement, currency, vatPercent } = market
  const vatPercentLater = market.vatPercentLater ?? null
  return {
    ...row,
    rank: rankOf(market.iso2, of.ranked),
    iso2,
    name,
    region,
    agreement,
    currency,
    vatPercent,
    vatPercentLater,
    defaultRank: rankOf(iso2, of.byDefault),
    range: of.ranges.get(iso2) ?? null,
  }
}

/** Every figure behind the ranking, in the order of the default ranking, for the page about the method. */
export function methodView() {
  const { asOf, changesTried, weights } = rankingView({ weights: DEFAULT_WEIGHTS, regions: [] })
  const rows = rankMarkets({ markets: MARKETS }).map(({ market, score, rank, lower, upper }) => ({
    market,
    score,
    rank,
    lower,
    upper,
  }))
  return { asOf, changesTried, weights, rows }
}
