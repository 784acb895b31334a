// What somebody typed, as weighted tokens: the words themselves, the ones that were probably meant, and what else they are called.
import { SYNONYMS, withPhrases } from '../reference/finder-synonyms'
import { withWordsOfHere } from '../reference/regional-words'
import { asSyllables } from './han'
import { measuresOf, type Measure } from './measures'
import { bare, codesOfPlainName, familyOf, isUsed, modelIn, type Family } from './plain'
import { rolesIn } from './roles'
import { chaptersOfThing } from './things'
import { stem } from './stem'
import { cleaned, wordsOf, type Word } from './words'
import { meantPairs, misspeltFamily, withNamesMeant } from './meant-names'

export type QueryWord = {
  readonly token: string
  /** How much it counts, from how rare it is and where it stands. */
  readonly weight: number
  /** Where it was typed in the cleaned text. */
  readonly from: number
  readonly to: number
  /** Part of the noun that says what the thing is. */
  readonly isHead: boolean
  readonly why: 'typed' | 'meant' | 'spelled' | 'called'
}

export type ReadQuery = {
  /** As it was compared: half width, simplified, lower case, cut at the limit. */
  readonly text: string
  readonly isCut: boolean
  readonly words: readonly QueryWord[]
  readonly measures: readonly Measure[]
  /** Chapters, two digits each, in which a machine, a garment or food can be when it is called no more than that; null for any. */
  readonly chapters: ReadonlySet<string> | null
  /** The kind of goods whose plain name was typed; null when none was. */
  readonly family: Family | null
  /** Goods that somebody had before: mostly with the new ones, and that has to be said. */
  readonly isUsed: boolean
  /** No more was typed than what leaves several codes open: 水果, "machine". */
  readonly isOpen: boolean
}

/** What the reading of a query has to know of the names. */
export type Vocabulary = {
  readonly size: number
  readonly frequencyOf: (token: string) => number
  /** Latin words that are spelt almost so, the nearest first. */
  readonly near: (token: string) => readonly { readonly token: string; readonly nearness: number }[]
  /** Chinese that Latin letters may stand for. */
  readonly spelledOut: (letters: string) => readonly string[]
  /** Whether sellers call something just so, in Chinese. */
  readonly isTradeName: (name: string) => boolean
}

/** Signs of a query that are read; what is longer is cut, and the page says so. */
export const QUERY_LIMIT = 200
/** Corrections that are looked for in one query. */
const MOST_CORRECTIONS = 8
const SIGN = 0.22
const MEANT = 0.7
/** Of a long description most pairs that no name has are no mistakes. */
const LONG = 10
const MEANT_IN_LONG = 0.25
const CALLED = 0.3
const MODEL = 0.6

export function readQuery(typed: string, vocabulary: Vocabulary): ReadQuery {
  const signs = [...typed.slice(0, 2 * QUERY_LIMIT + 2)]
  const said = withWordsOfHere(cleaned(signs.slice(0, QUERY_LIMIT).join('')))
  const text = withNamesMeant(withPhrases(said), vocabulary)
  const { weights: roles, head, anyThing } = rolesIn(text)
  const words: Unplaced[] = []
  const hanSigns = [...text.matchAll(/\p{Script=Han}/gu)].length
  const corrections = { left: MOST_CORRECTIONS, weight: hanSigns > LONG ? MEANT_IN_LONG : MEANT }
  for (const word of wordsOf(text)) {
    const role = meanRole(roles, word)
    if (vocabulary.frequencyOf(word.token) > 0 || word.kind === 'sign') words.push(typedWord(word, role, vocabulary))
    else words.push(...meantWords(word, role, vocabulary, corrections), unknownWord(word, role))
  }
  const spelled = spelledWords(text, vocabulary)
  words.push(...spelled.words, ...calledWords(text, roles, vocabulary), ...modelWords(text, roles, vocabulary))
  const family = spelled.family ?? familyOf(text, head) ?? misspeltFamily(text, vocabulary)
  const isHead = ({ from, to }: Unplaced) => head !== null && from >= head.from && to <= head.to
  return {
    text,
    isCut: signs.length > QUERY_LIMIT,
    words: strongest(words).map((word) => ({ ...word, isHead: isHead(word) })),
    measures: measuresOf(text),
    chapters: anyThing === null ? null : chaptersOfThing(anyThing),
    family,
    isUsed: isUsed(said),
    isOpen: (family?.isWhole === true && !isOneCode(family)) || (anyThing !== null && bare(text) === anyThing),
  }
}

function isOneCode({ codes }: Family): boolean {
  return codes.length === 1 && codes[0]?.length === 6
}

type Unplaced = Omit<QueryWord, 'isHead'>

function meanRole(roles: readonly number[], { from, to }: { from: number; to: number }): number {
  let sum = 0
  for (let at = from; at < to; at += 1) sum += roles[at] ?? 1
  return sum / Math.max(1, to - from)
}

/** Rare words say more. */
function rarity(token: string, { size, frequencyOf }: Vocabulary): number {
  return Math.log(1 + size / (1 + frequencyOf(token)))
}

function typedWord(word: Word, role: number, vocabulary: Vocabulary): Unplaced {
  const share = word.kind === 'sign' ? SIGN : 1
  return { ...place(word), weight: share * role * rarity(word.token, vocabulary), why: 'typed' }
}

/** Not in any name: it lowers how much of the query an answer can explain, a little. */
function unknownWord(word: Word, role: number): Unplaced {
  return {
    ...place(word),
    weight: (word.kind === 'latin' ? 2 : 1) * role * (/\d/.test(word.token) ? 0.2 : 1),
    why: 'typed',
  }
}

function place({ token, from, to }: Word) {
  return { token, from, to }
}

function meantWords(
  word: Word,
  role: number,
  vocabulary: Vocabulary,
  corrections: { left: number; weight: number },
): Unplaced[] {
  if (word.kind === 'latin' && (word.token.length < 4 || /\d/.test(word.token))) return []
  if (corrections.left === 0) return []
  corrections.left -= 1
  const found = word.kind === 'latin' ? vocabulary.near(word.token) : meantPairs(word.token, vocabulary)
  return found.map(({ token, nearness }) => ({
    ...place(word),
    token,
    weight: role * corrections.weight * nearness * rarity(token, vocabulary),
    why: 'meant',
  }))
}

/** Latin letters that are no English word of the names: Chinese by its sound. Neighbouring runs may belong together. */
function spelledWords(
  text: string,
  vocabulary: Vocabulary,
): { readonly words: readonly Unplaced[]; readonly family: Family | null } {
  const none = { words: [], family: null }
  if (/\p{Script=Han}/u.test(text)) return none
  const runs = [...text.matchAll(/[a-z]+/g)].slice(0, 6)
  const english = runs.filter(
    ({ 0: run }) => run.length > 2 && wordsOf(run).every(({ token }) => vocabulary.frequencyOf(token) > 0),
  )
  if (runs.length === 0 || english.length === runs.length) return none
  // Several words are Chinese by its sound only when each of them is; one word may be the initials of its characters.
  if (runs.length > 1 && !runs.every(({ 0: run }) => asSyllables(run))) return none
  const whole = vocabulary.spelledOut(runs.map(([run]) => run).join(''))
  const all = { 0: text, index: 0 }
  const found =
    whole.length > 0 ? [{ run: all, said: whole }] : runs.map((run) => ({ run, said: vocabulary.spelledOut(run[0]) }))
  const plain = whole.map(codesOfPlainName).find((codes) => codes !== null)
  const words = found.flatMap(({ run, said }) =>
    said.flatMap((chinese, turn) =>
      wordsOf(chinese).map((word): Unplaced => ({
        token: word.token,
        from: run.index,
        to: run.index + run[0].length,
        weight: ((word.kind === 'sign' && chinese.length > 1 ? SIGN : 1) * rarity(word.token, vocabulary)) / (1 + turn),
        why: 'spelled',
      })),
    ),
  )
  return { words, family: plain ? { codes: plain, isWhole: true } : null }
}

/** What a size or a model is called. */
function modelWords(text: string, roles: readonly number[], vocabulary: Vocabulary): Unplaced[] {
  const model = modelIn(text)
  if (!model) return []
  const at = { from: model.from, to: model.to }
  return wordsOf(model.names)
    .filter(({ token }) => vocabulary.frequencyOf(token) > 0)
    .map(({ token, kind }) => ({
      token,
      ...at,
      weight: MODEL * (kind === 'sign' ? SIGN : 1) * meanRole(roles, at) * rarity(token, vocabulary),
      why: 'called' as const,
    }))
}

function calledWords(text: string, roles: readonly number[], vocabulary: Vocabulary): Unplaced[] {
  const out: Unplaced[] = []
  for (const [said, names] of SYNONYMS) {
    const from = indexOfWord(text, said)
    if (from < 0 || isKnownGrade(said, vocabulary)) continue
    const at = { from, to: from + said.length }
    const role = meanRole(roles, at)
    for (const word of wordsOf(names)) {
      const share = word.kind === 'sign' ? SIGN : 1
      if (vocabulary.frequencyOf(word.token) > 0)
        out.push({
          token: word.token,
          ...at,
          weight: CALLED * share * role * rarity(word.token, vocabulary),
          why: 'called',
        })
    }
  }
  return out
}

/** Grades that names have themselves need no other word. */
function isKnownGrade(said: string, { frequencyOf }: Vocabulary): boolean {
  return /^[a-z0-9]/.test(said) && frequencyOf(stem(said)) > 2
}

/** A Latin word or a grade is found whole only, wherever in the text it stands so. */
function indexOfWord(text: string, said: string): number {
  const isLatin = /^[a-z0-9]/.test(said)
  let at = text.indexOf(said)
  while (at >= 0 && isLatin && !isWhole(text, at, at + said.length)) at = text.indexOf(said, at + 1)
  return at
}

function isWhole(text: string, from: number, to: number): boolean {
  return !/[a-z0-9.]/.test(text.charAt(from - 1)) && /^(?:s?[^a-z0-9.]|s?$)/.test(text.slice(to, to + 2))
}

function strongest(words: readonly Unplaced[]): readonly Unplaced[] {
  const best = new Map<string, Unplaced>()
  for (const word of words) {
    const known = best.get(word.token)
    if (!known || known.weight < word.weight) best.set(word.token, word)
  }
  return [...best.values()]
}
