// Whether a new password would be among the first guesses: it is common, it follows a pattern, or it is made of the names of its
// person, their firm or the portal. Rules of composition are none of it: four plain words are fine. The list of passwords that leaked
// most often comes from outside, because it is long and stays on the server.
import { isDate, isPattern } from './password-patterns'
import {
  CHINESE_WORDS,
  FAMILY_NAMES,
  LUCKY_DIGITS,
  NAMES_NOBODY,
  PRODUCT_WORDS,
  SENTENCE_BEGINS,
  SYLLABLE,
} from './reference/guessed-words'

export type Weakness = 'common' | 'pattern' | 'name' | 'product'

type Known = {
  /** Whether it is among the passwords that leaked most often; asked without capitals. */
  readonly isLeaked: (text: string) => boolean
  /** Names of the person and of their firms, and the mail address. */
  readonly about: readonly string[]
}

/** What must be left beside names, in letters and digits, to make a password of its own. */
const ENOUGH_BESIDE_NAMES = 8
/** Longer ones are sentences; run together they are nobody's first guess. */
const LONGEST_RUN_TOGETHER = 16
/** Of a name in characters; what is longer is taken out in pieces. */
const LONGEST_PART = 8
const SIGNS_AS_LETTERS = [
  { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
  { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'l' },
] as const satisfies readonly Readonly<Record<string, string>>[]
const PINYIN = new RegExp(`^(?:(?:${FAMILY_NAMES})(?:${SYLLABLE}){0,2}|(?:${SENTENCE_BEGINS})(?:${SYLLABLE}){1,3})$`)
const LUCKY = new RegExp(`^(?:${LUCKY_DIGITS})+$`)
const SHORTEST_WALK = 5

/** Null when nobody would guess it early. */
export function weaknessOf(password: string, { isLeaked, about }: Known): Weakness | null {
  const text = password.normalize('NFKC').toLowerCase()
  const isCommon = (part: string) => readings(part).some((reading) => isCommonReading(reading, isLeaked))
  const isLittle = (rest: string) => weightOf(rest) < ENOUGH_BESIDE_NAMES || isPattern(rest) || isCommon(rest)
  const isMadeOf = (words: readonly string[]) => {
    const rest = words.length > 0 ? without(text, words) : null
    return rest !== null && isLittle(rest)
  }
  if (isMadeOf(PRODUCT_WORDS)) return 'product'
  const names = namesIn(about)
  if (isMadeOf(names)) return 'name'
  if (isMadeOf([...PRODUCT_WORDS, ...names])) return 'name'
  if (isCommon(text)) return 'common'
  return isPattern(text) || isPattern(lettersAndDigits(text)) ? 'pattern' : null
}

/** Ways to read it: as it stands, run together, and with signs for the letters they look like. */
function readings(text: string): readonly string[] {
  const together = lettersAndDigits(text)
  const plain = together.length <= LONGEST_RUN_TOGETHER && together !== text ? [text, together] : [text]
  return [...new Set(plain.flatMap((one) => [one, ...SIGNS_AS_LETTERS.map((table) => asLetters(one, table))]))]
}

function isCommonReading(text: string, isLeaked: Known['isLeaked']): boolean {
  if (isLeaked(text)) return true
  const { core, around } = coreOf(text)
  const digits = around.replace(/\D/g, '')
  const isTold = digits.length >= 3 && (isLeaked(digits) || LUCKY.test(digits) || isPattern(digits) || isDate(digits))
  // Initials or a syllable before the digits that everybody takes.
  if (isTold && [...core].length <= 4) return true
  if (digits.length > 4 && !isTold) return false
  if (around !== '' && core.length >= SHORTEST_WALK && isPattern(core)) return true
  return SIGNS_AS_LETTERS.some((table) => isWord(asLetters(core, table), isLeaked))
}

function isWord(core: string, isLeaked: Known['isLeaked']): boolean {
  return core.length >= 3 && (isLeaked(core) || CHINESE_WORDS.has(core) || PINYIN.test(core))
}

/** The letters in the middle, and what stands before and after them. */
function coreOf(text: string): { readonly core: string; readonly around: string } {
  const [, before = '', core = '', after = ''] = /^(\P{L}*)(.*?)(\P{L}*)$/su.exec(text) ?? []
  return { core, around: before + after }
}

/** What is left without the words, the longest taken out first; null when none of them is in it. */
function without(text: string, words: readonly string[]): string | null {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const rests = [text, ...SIGNS_AS_LETTERS.map((table) => asLetters(text, table))]
    .map(lettersAndDigits)
    .map((reading) => ({ reading, rest: longestFirst.reduce(takenOut, reading) }))
    .filter(({ reading, rest }) => rest.length < reading.length)
    .map(({ rest }) => rest)
  return rests.sort((a, b) => a.length - b.length)[0] ?? null
}

function takenOut(text: string, word: string): string {
  if (!isShort(word)) return text.replaceAll(word, '')
  return text.replace(new RegExp(`(?<![a-z])${word}(?![a-z])`, 'g'), '')
}

/** Three letters occur within many words, so they count only where no other letter is beside them. */
function isShort(word: string): boolean {
  return /^[a-z]{3}$/.test(word)
}

/** The words of names and addresses, each by itself and together in both orders, and every part of a name in characters. */
function namesIn(about: readonly string[]): readonly string[] {
  const found = about.flatMap((text) => {
    const plain = text.normalize('NFKC').toLowerCase()
    const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    const pieces = plain.match(/[a-z]+|\d{4,}|\p{Script=Han}+/gu) ?? []
    const together = words.length <= 4 ? [words.join(''), [...words].reverse().join('')] : []
    return [...words, ...together, ...pieces, ...pieces.flatMap(partsInCharacters)]
  })
  return [...new Set(found)].filter((word) => isName(word) && !NAMES_NOBODY.has(word))
}

function isName(word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? [...word].length >= 2 : word.length >= 3
}

function partsInCharacters(piece: string): readonly string[] {
  if (!/^\p{Script=Han}+$/u.test(piece)) return []
  const lengths = Array.from({ length: LONGEST_PART - 1 }, (_, index) => index + 2)
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, piece.length - length + 1) }, (_, from) => piece.slice(from, from + length)),
  )
}

function weightOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0)
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function asLetters(text: string, table: Readonly<Record<string, string>>): string {
  return [...text].map((sign) => table[sign] ?? sign).join('')
}
