// The names in memory, ready to be searched: made once, when somebody first searches.
import MiniSearch from 'minisearch'
import { frequencyOf, nameIndex, type NameIndex } from '~/domain/trade/finder/names'
import { chinesePlainNames } from '~/domain/trade/finder/plain'
import { spelledOut, spokenNames, type SpokenNames } from '~/domain/trade/finder/pinyin'
import type { Vocabulary } from '~/domain/trade/finder/query'

export type CodeIndex = { readonly names: NameIndex; readonly vocabulary: Vocabulary }

let made: CodeIndex | undefined

export function codeIndex(): CodeIndex {
  made ??= makeIndex()
  return made
}

/** A new index of all names; `codeIndex` keeps one. */
export function makeIndex(): CodeIndex {
  const names = nameIndex()
  const latin = latinWords(names)
  let spoken: SpokenNames | undefined
  let tradeNames: ReadonlySet<string> | undefined
  return {
    names,
    vocabulary: {
      size: names.codes.length,
      frequencyOf: (token) => frequencyOf(names, token),
      near: (token) => nearWords(latin, names, token),
      spelledOut: (letters) =>
        spelledOut((spoken ??= spokenNames([...chinesePlainNames(), ...chineseNames(names)])), letters),
      isTradeName: (name) => (tradeNames ??= new Set(chineseNames(names))).has(name),
    },
  }
}

/** Of words that are as near, the one that more names have. */
function nearWords(latin: MiniSearch<{ id: string }>, names: NameIndex, token: string): ReturnType<Vocabulary['near']> {
  const swapped = lettersSwapped(token).filter((one) => frequencyOf(names, one) > 0)
  if (swapped.length > 0) return swapped.slice(0, 1).map((one) => ({ token: one, nearness: SWAPPED }))
  const spelt = (mistakes: number) => latin.search(token, { fuzzy: mistakes, prefix: true })
  const once = spelt(token.length > 7 ? 2 : 1)
  // Two letters that changed places are two mistakes.
  return (once.length > 0 || token.length < 6 ? once : spelt(2))
    .slice(0, MOST_LOOKED_AT)
    .map(({ id, score }) => ({ token: String(id), score: score * Math.log(2 + frequencyOf(names, String(id))) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ token: near }, turn) => ({ token: near, nearness: 1 / (1 + turn * 0.4) }))
}
const MOST_LOOKED_AT = 20
/** As a mistake of the fingers it is nearly certain. */
const SWAPPED = 1.3

/** Two neighbours that changed places, which the library counts as two mistakes. */
function lettersSwapped(token: string): readonly string[] {
  return Array.from(
    { length: token.length - 1 },
    (_, at) => token.slice(0, at) + token.charAt(at + 1) + token.charAt(at) + token.slice(at + 2),
  )
}

/** Each Latin word is a text of its own: the library finds those that are spelt almost so. */
function latinWords({ places }: NameIndex): MiniSearch<{ id: string }> {
  const words = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  })
  words.addAll([...places.keys()].filter((token) => /^[a-z]{3,}$/.test(token)).map((id) => ({ id })))
  return words
}

function chineseNames({ codes }: NameIndex): readonly string[] {
  return codes.flatMap(({ names }) =>
    names
      .filter(({ kind, language }) => kind === 'keyword' && language === 'zh')
      .flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []),
  )
}
