// Which codes answer a query best. A code gains by the words it shares, most by a trade name that stands in the query as a whole.
import { contradictions, saidIn, type Said } from './facets'
import { hsNomenclature } from '../hs-nomenclature'
import { fits, type Measure } from './measures'
import { frequencyOf, type Name, type NamedCode, type NameIndex } from './names'
import { isNear, nearness, type Family } from './plain'
import type { QueryWord, ReadQuery } from './query'
import { TUNING, type Tuning } from './tuning'

export type Ranked = {
  readonly code: string
  readonly score: number
  /** Which share of what was typed the code explains, 0 to 1. */
  readonly coverage: number
  /** The name that matches best, and which share of it was typed, 0 to 1. */
  readonly best: { readonly name: Name; readonly share: number } | null
  /** It says another thing than what was typed: woven for knitted, under 75 kVA for 100 kVA, garlic for a machine. */
  readonly isAgainst: boolean
}

/** So many codes are looked at name by name. */
const CANDIDATES = 150

export function rank(query: ReadQuery, index: NameIndex, tuning: Tuning = TUNING): readonly Ranked[] {
  const scoring: Scoring = {
    byToken: new Map(query.words.map((word) => [word.token, word])),
    rarity: (token) => Math.log(1 + index.codes.length / (1 + frequencyOf(index, token))),
    all: placesTyped(query.words),
    isAbove: (token, code) => index.above.get(token)?.some((outer) => code.startsWith(outer)) ?? false,
    head: query.words.filter(({ isHead }) => isHead).map(({ token }) => token),
    said: saidIn(query.text),
    measures: query.measures,
    chapters: query.chapters,
    family: query.family,
    tuning,
  }
  const shared = sharedWords(query.words, index, tuning)
  const found: number[] = []
  for (let place = 0; place < shared.length; place += 1) if ((shared[place] ?? 0) > 0) found.push(place)
  const closest = found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, CANDIDATES)
  const family = query.family?.isWhole ? query.family : null
  const candidates = family ? [...new Set([...placesOf(family, index), ...closest])] : closest
  const ranked = candidates.flatMap((place) => {
    const candidate = index.codes[place]
    return candidate ? [score(candidate, shared[place] ?? 0, scoring)] : []
  })
  return (family ? familyFirst(ranked, { family, tuning }) : ranked)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, CANDIDATES)
}

/** The places of a family, whether or not they share a word. */
function placesOf({ codes }: Family, { spans }: NameIndex): readonly number[] {
  return codes
    .flatMap((code) => {
      const [from, to] = spans.get(code) ?? [0, -1]
      return Array.from({ length: to - from + 1 }, (_, turn) => from + turn)
    })
    .slice(0, CANDIDATES)
}

/** A subheading of parts, and not of a thing with its parts. */
const PARTS_ONLY = /(?:零件|附件)$|的零件|零件（/

type FamilyOrder = { readonly family: Family; readonly tuning: Tuning }

/** The goods themselves in the order of their family; their parts, which were not asked for, behind them. */
function familyFirst(ranked: readonly Ranked[], { family, tuning }: FamilyOrder): Ranked[] {
  const most = Math.max(...ranked.map(({ score: one }) => one), 1)
  return ranked.map((one) => {
    const near = nearness(family, one.code)
    if (near === 0) return one
    const isListed = family.codes.includes(one.code)
    const name = hsNomenclature().get(one.code)?.zh ?? ''
    const isPart = !isListed && PARTS_ONLY.test(name)
    return {
      ...one,
      score: one.score * OWN_IN_FAMILY + most * (tuning.wholeFamily + (isPart ? 0 : tuning.familyOrder * near)),
    }
  })
}

const OWN_IN_FAMILY = 0.3

type Scoring = {
  readonly byToken: ReadonlyMap<string, QueryWord>
  readonly rarity: (token: string) => number
  readonly all: number
  readonly head: readonly string[]
  /** Whether a token stands in the name of the heading or chapter of a code. */
  readonly isAbove: (token: string, code: string) => boolean
  readonly said: Said
  readonly measures: readonly Measure[]
  readonly chapters: ReadonlySet<string> | null
  readonly family: Family | null
  readonly tuning: Tuning
}

/** For every code the weight of the words it shares: each word counts once, where it counts most. */
function sharedWords(
  words: readonly QueryWord[],
  { codes, places, above, uses, spans }: NameIndex,
  { kinds }: Tuning,
): Float64Array {
  const sums = new Float64Array(codes.length)
  const once = new Float64Array(codes.length)
  for (const { token, weight } of words) {
    const touched: number[] = []
    const add = (place: number, value: number) => {
      if (once[place] === 0) touched.push(place)
      if (value > (once[place] ?? 0)) once[place] = value
    }
    const addSpan = (outer: string, value: number) => {
      const [from, to] = spans.get(outer) ?? [0, -1]
      for (let place = from; place <= to; place += 1) add(place, value)
    }
    for (const entry of places.get(token) ?? [])
      if (entry < 0) add(-1 - entry, weight * kinds.keyword)
      else add(entry, weight * kinds.name)
    for (const outer of uses.get(token) ?? []) addSpan(outer, weight * kinds.use)
    for (const outer of above.get(token) ?? [])
      addSpan(outer, weight * (outer.length === 4 ? kinds.heading : kinds.chapter))
    for (const place of touched) {
      sums[place] = (sums[place] ?? 0) + (once[place] ?? 0)
      once[place] = 0
    }
  }
  return sums
}

function score(candidate: NamedCode, shared: number, scoring: Scoring): Ranked {
  const { byToken, rarity, all, tuning } = scoring
  const explained = new Set<QueryWord>()
  let best: Ranked['best'] = null
  let bestGain = 0
  for (const name of candidate.names) {
    const { gain, share } = nameGain(name, byToken, rarity, tuning)
    for (const token of name.tokens) {
      const word = byToken.get(token)
      if (word) explained.add(word)
    }
    if (gain > bestGain) {
      bestGain = gain
      best = { name, share }
    }
  }
  const coverage = all > 0 ? placesTyped(explained) / all : 0
  const inKind = scoring.chapters?.has(candidate.code.slice(0, 2)) ?? true
  const name = candidate.names.find(({ kind, language }) => kind === 'name' && language === 'zh')?.text ?? ''
  const against = tuning.contradicted ** contradictions(scoring.said, { code: candidate.code, name })
  const range = rangeFactor(candidate, scoring)
  const kind = inKind ? 1 : tuning.otherKind
  const factor = nounFactor(candidate, scoring) * range * kind * familyFactor(candidate, scoring) * against
  return {
    code: candidate.code,
    score: (shared + tuning.wholeName * bestGain) * factor,
    coverage,
    best,
    isAgainst: Math.min(range, kind, against) < 1,
  }
}

/** A part, a raw material or a machine for a thing shares its words, but not its noun. */
function nounFactor({ code, names }: NamedCode, { head, isAbove, tuning }: Scoring): number {
  const pairs = head.filter((token) => token.length > 1)
  if (pairs.length === 0) return 1
  if (pairs.some((token) => isAbove(token, code))) return 1
  if (names.some(({ tokens }) => pairs.some((token) => tokens.includes(token)))) return 1
  const last = head.at(-1)
  return last && last.length === 1 && names.some(({ text }) => text.endsWith(last)) ? tuning.sameSign : tuning.otherNoun
}

/** The noun is the plain name of a heading; the codes that are mostly meant by it a little more. */
function familyFactor({ code }: NamedCode, { family, tuning }: Scoring): number {
  if (!family || !isNear(family, code)) return 1
  return tuning.ofFamily * (1 + tuning.inOrder * nearness(family, code))
}

function rangeFactor({ ranges }: NamedCode, { measures, tuning }: Scoring): number {
  if (measures.length === 0 || ranges.length === 0) return 1
  const fit = fits(ranges, measures)
  if (fit === null) return 1
  return fit ? tuning.inRange : tuning.outOfRange
}

/** A name counts by what of it was typed, and the more the closer it was typed to the whole. */
function nameGain(name: Name, byToken: Scoring['byToken'], rarity: Scoring['rarity'], tuning: Tuning) {
  let typed = 0
  let whole = 0
  let gain = 0
  for (const token of name.tokens) {
    const weight = rarity(token) * (token.length === 1 ? 0.22 : 1)
    whole += weight
    const word = byToken.get(token)
    if (!word) continue
    typed += weight
    gain += word.weight
  }
  const share = whole > 0 ? typed / whole : 0
  const isTradeName = name.kind === 'keyword' ? 1 : tuning.nameShare
  return { gain: gain * share ** tuning.wholePower * isTradeName, share }
}

/** The weight of what was typed, each place once. */
function placesTyped(words: Iterable<QueryWord>): number {
  const places = new Map<number, number>()
  for (const { from, to, weight } of words)
    for (let at = from; at < to; at += 1) places.set(at, Math.max(places.get(at) ?? 0, weight / (to - from)))
  let sum = 0
  for (const weight of places.values()) sum += weight
  return sum
}
