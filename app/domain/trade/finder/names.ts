// Under which names each subheading can be found: what sellers call it, its own name, and the names above it.
import { hsNomenclature, type HsEntry } from '../hs-nomenclature'
import { HS_USE_LINES } from '../reference/hs-uses'
import { rangesOf, type MeasureRange } from './measures'
import { plainNamesOf } from './plain'
import { cleanedName, withoutExceptions, wordsOf, type Word } from './words'

/** A use is for finding only and is not shown. */
export type NameKind = 'keyword' | 'name' | 'use' | 'heading' | 'chapter'

export type Name = {
  readonly kind: NameKind
  readonly language: 'zh' | 'en'
  /** As it is shown. */
  readonly text: string
  readonly tokens: readonly string[]
}

export type NamedCode = {
  readonly code: string
  /** Its own: what sellers call it and what the nomenclature calls it. */
  readonly names: readonly Name[]
  readonly ranges: readonly MeasureRange[]
}

/** Where a token stands: places in `codes`, those of a trade name negative and less one, so that one number says both. */
type Places = readonly number[]

export type NameIndex = {
  readonly codes: readonly NamedCode[]
  readonly places: ReadonlyMap<string, Places>
  /** Headings and chapters by the tokens of their names, as their digits. */
  readonly above: ReadonlyMap<string, readonly string[]>
  /** Headings and subheadings by the words for what things are for. */
  readonly uses: ReadonlyMap<string, readonly string[]>
  /** The first and the last place of what stands under a code. */
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]>
}

/** Every name and trade name below the six digits, taken apart. */
export function nameIndex(entries: ReadonlyMap<string, HsEntry> = hsNomenclature()): NameIndex {
  const codes: NamedCode[] = []
  const places = new Map<string, number[]>()
  const above = new Map<string, string[]>()
  const spans = new Map<string, [number, number]>()
  for (const entry of entries.values()) {
    if (entry.code.length < 6) {
      const kind = entry.code.length === 4 ? 'heading' : 'chapter'
      for (const name of ownNames(entry, kind)) for (const token of name.tokens) addOnce(above, token, entry.code)
      continue
    }
    const place = codes.length
    for (const outer of [entry.code.slice(0, 2), entry.code.slice(0, 4), entry.code])
      spans.set(outer, [spans.get(outer)?.[0] ?? place, place])
    const names = ownNames(entry, 'name')
    codes.push({ code: entry.code, names, ranges: rangesOf(entry.zh) })
    for (const kind of ['keyword', 'name'] as const)
      for (const name of names)
        if (name.kind === kind) for (const token of name.tokens) addPlace(places, token, place, kind === 'keyword')
  }
  return { codes, places, above, uses: usesByWord(), spans }
}

function usesByWord(): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  for (const line of HS_USE_LINES.trim().split('\n')) {
    const [code = '', zh = '', en = ''] = line.split('|')
    for (const { token, kind } of wordsOf(cleanedName(`${zh} ${en}`))) if (kind !== 'sign') addOnce(uses, token, code)
  }
  return uses
}

function addOnce(lists: Map<string, string[]>, token: string, code: string) {
  const list = lists.get(token)
  if (!list) lists.set(token, [code])
  else if (list.at(-1) !== code) list.push(code)
}

function addPlace(lists: Map<string, number[]>, token: string, place: number, isTradeName: boolean) {
  const list = lists.get(token)
  const entry = isTradeName ? -1 - place : place
  if (!list) lists.set(token, [entry])
  else if (list.at(-1) !== entry && list.at(-1) !== -1 - place) list.push(entry)
}

/** In how many codes a token stands in a name or trade name of their own. */
export function frequencyOf({ places, uses }: Pick<NameIndex, 'places' | 'uses'>, token: string): number {
  return places.get(token)?.length ?? (uses.get(token)?.length ?? 0) * USE_SPREAD
}

/** A word that is only in a use speaks for a whole heading. */
const USE_SPREAD = 5

function ownNames(entry: HsEntry, kind: NameKind): readonly Name[] {
  const plain = plainNamesOf(entry.code)
  return [
    ...plain.zh.filter((text) => !entry.keywordsZh.includes(text)).map((text) => toName('keyword', 'zh', text)),
    ...plain.en.filter((text) => !entry.keywordsEn.includes(text)).map((text) => toName('keyword', 'en', text)),
    ...entry.keywordsZh.map((text) => toName('keyword', 'zh', text)),
    ...entry.keywordsEn.map((text) => toName('keyword', 'en', text)),
    toName(kind, 'zh', entry.zh),
    toName(kind, 'en', entry.en),
  ]
}

function toName(kind: NameKind, language: 'zh' | 'en', text: string): Name {
  const words = wordsOf(cleanedName(kind === 'keyword' ? text : withoutExceptions(text, language)))
  return {
    kind,
    language,
    text,
    tokens: [...new Set(words.filter((word) => isKept(word, kind)).map(({ token }) => token))],
  }
}

/** Single characters of long names say nothing. */
function isKept(word: Word, kind: NameKind): boolean {
  return word.kind !== 'sign' || kind === 'keyword' || kind === 'name'
}
