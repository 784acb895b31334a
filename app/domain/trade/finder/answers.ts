// An answer as a page shows it: the code, where it stands, how sure, which words matched and where to mark them.
import { hsPath, type HsPath } from '../hs-tree'
import { confidences, type Confidence } from './confidence'
import { simplified } from './han'
import type { Name, NamedCode, NameIndex, NameKind } from './names'
import type { QueryWord, ReadQuery } from './query'
import { rank, type Ranked } from './ranking'
import { wordsOf } from './words'

/** From the first sign to the one behind the last, in the text they belong to. */
export type Place = readonly [from: number, to: number]

export type Match = {
  readonly kind: NameKind
  readonly language: 'zh' | 'en'
  /** The name or trade name as it is shown. */
  readonly text: string
  /** What of it was typed, or meant by what was typed. */
  readonly places: readonly Place[]
}

export type CodeAnswer = {
  /** Six digits without a dot. */
  readonly code: string
  readonly path: HsPath
  readonly confidence: Confidence
  /** The best name first, then the best of the other language, if one matches; else the heading's name, if that does: at most two. */
  readonly matches: readonly Match[]
  /** Which places of the compared text the code explains by a name of its own. */
  readonly explains: readonly Place[]
}

/** Answers in their order, at most `most`; `total` counts those that were looked at closely. */
export function answersTo(
  query: ReadQuery,
  index: NameIndex,
  most: number,
): { readonly answers: readonly CodeAnswer[]; readonly total: number } {
  const ranked = rank(query, index)
  const sure = confidences(ranked, query)
  const byCode = new Map(index.codes.map((one) => [one.code, one]))
  const answers = ranked.slice(0, most).flatMap((one, turn) => {
    const named = byCode.get(one.code)
    const path = hsPath(one.code)
    return named && path ? [answerOf({ one, named, path, query, confidence: sure[turn] ?? 'unlikely' })] : []
  })
  return { answers, total: ranked.length }
}

type Found = {
  readonly one: Ranked
  readonly named: NamedCode
  readonly path: HsPath
  readonly query: ReadQuery
  readonly confidence: Confidence
}

function answerOf({ one, named, path, query, confidence }: Found): CodeAnswer {
  const byToken = new Map(query.words.map((word) => [word.token, word]))
  const best = one.best?.name
  const other =
    best &&
    bestOf(
      named.names.filter(({ language }) => language !== best.language),
      byToken,
    )
  const matches = [best, other]
    .filter((name) => name !== undefined && name !== null)
    .map((name) => matchOf(name, byToken))
  const heading = matches.length === 0 ? headingMatches(path, byToken) : []
  return { code: one.code, path, confidence, matches: [...matches, ...heading], explains: explainedBy(named, byToken) }
}

/** An answer that stands in the list only for the name of its heading. */
function headingMatches({ heading }: HsPath, byToken: ReadonlyMap<string, QueryWord>): readonly Match[] {
  if (!heading) return []
  const names = [
    { kind: 'heading', language: 'zh', text: heading.zh, tokens: [] },
    { kind: 'heading', language: 'en', text: heading.en, tokens: [] },
  ] as const
  return names.map((name) => matchOf(name, byToken)).filter(({ places }) => places.length > 0)
}

function bestOf(names: readonly Name[], byToken: ReadonlyMap<string, QueryWord>): Name | null {
  let best: Name | null = null
  let most = 0
  for (const name of names) {
    const weight =
      name.tokens.reduce((sum, token) => sum + (byToken.get(token)?.weight ?? 0), 0) / Math.sqrt(name.tokens.length)
    if (weight <= most) continue
    most = weight
    best = name
  }
  return best
}

function matchOf(name: Name, byToken: ReadonlyMap<string, QueryWord>): Match {
  const { kind, language, text } = name
  // Names are half width and simplified, so that places stay where they are.
  const words = wordsOf(simplified(text).toLowerCase()).filter(({ token }) => byToken.has(token))
  return { kind, language, text, places: joined(words.filter(isMarked(words)).map(({ from, to }) => [from, to])) }
}

/** A single character is marked only where no pair is: 机 in every machine would say nothing. */
function isMarked(words: readonly { readonly kind: string }[]) {
  const hasMore = words.some(({ kind }) => kind !== 'sign')
  return ({ kind }: { readonly kind: string }) => kind !== 'sign' || !hasMore
}

function explainedBy({ names }: NamedCode, byToken: ReadonlyMap<string, QueryWord>): readonly Place[] {
  const words = names.flatMap(({ tokens }) => tokens).flatMap((token) => byToken.get(token) ?? [])
  const pairs = words.filter(({ token }) => token.length > 1)
  return joined((pairs.length > 0 ? pairs : words).map(({ from, to }) => [from, to]))
}

/** In their order, those that touch as one. */
export function joined(places: readonly Place[]): readonly Place[] {
  const out: [number, number][] = []
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

/** Codes whose names have most in common with those of a code, the nearest first. */
export function codesLike(code: string, index: NameIndex, most: number): readonly string[] {
  const named = index.codes.find((one) => one.code === code)
  if (!named) return []
  const tokens = [...new Set(named.names.flatMap(({ tokens: own }) => own))]
  const words = tokens.map((token): QueryWord => {
    const rarity = Math.log(1 + index.codes.length / (1 + (index.places.get(token)?.length ?? 0)))
    return { token, weight: token.length > 1 ? rarity : rarity / 5, from: 0, to: 1, isHead: false, why: 'typed' }
  })
  return rank(
    { text: '', isCut: false, words, measures: [], chapters: null, family: null, isUsed: false, isOpen: false },
    index,
  )
    .map((one) => one.code)
    .filter((one) => one !== code)
    .slice(0, most)
}
