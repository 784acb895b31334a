// Whether what was typed is the plain name of a kind of goods: 茶叶, "bearings", 二手汽车. Such a name goes to its heading or chapter before any
// machine, packing or part that has the word in its own.
import { MODEL_RULES } from '../reference/hs-models'
import { PLAIN_NAME_LINES } from '../reference/hs-plain-names'
import { wordsOf } from './words'

/** Where a kind of goods stands, the nearest codes first: six digits, headings and chapters. */
export type Family = {
  readonly codes: readonly string[]
  /** No more than the name was typed; else it is the noun of a longer description. */
  readonly isWhole: boolean
}

let known: ReadonlyMap<string, readonly string[]> | undefined

function plainNames(): ReadonlyMap<string, readonly string[]> {
  known ??= readNames()
  return known
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const line of PLAIN_NAME_LINES.trim().split('\n')) {
    const [codes = '', zh = '', en = ''] = line.split('|')
    const where = codes.split(',')
    for (const name of [...zh.split('、'), ...en.split('; ').map(stems)])
      if (name !== '' && !names.has(name)) names.set(name, where)
  }
  return names
}

let ofOneCode: ReadonlyMap<string, { readonly zh: readonly string[]; readonly en: readonly string[] }> | undefined
const NONE = { zh: [], en: [] }

/** The plain names that mean one subheading are trade names of it. One character would stand in every other. */
export function plainNamesOf(code: string): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  ofOneCode ??= new Map(
    PLAIN_NAME_LINES.trim()
      .split('\n')
      .map((line) => {
        const [codes = '', zh = '', en = ''] = line.split('|')
        const names = (text: string, sign: string) => text.split(sign).filter((name) => name.length > 1)
        return [codes, { zh: names(zh, '、'), en: names(en, '; ') }] as const
      })
      .filter(([code]) => /^\d{6}$/.test(code)),
  )
  return ofOneCode.get(code) ?? NONE
}

/** Every plain name in Chinese, for reading pinyin. */
export function chinesePlainNames(): readonly string[] {
  return [...plainNames().keys()].filter((name) => /^\p{Script=Han}+$/u.test(name))
}

export function codesOfPlainName(name: string): readonly string[] | null {
  return plainNames().get(name) ?? null
}

/** One letter belongs to the word behind it: a t-shirt is no shirt, an e-bike no bicycle. */
function stems(text: string): string {
  return wordsOf(text.replace(/\b([b-z])[- ](?=[a-z])/g, '$1'))
    .map(({ token }) => token)
    .join(' ')
}

/** Goods that somebody had before; "used for" says what for. */
const USED =
  '二手|[陈]?旧的?(?=\\p{Script=Han})|\\bused\\b(?! (?:for|in|to|as|with|by|on)\\b)|\\bsecond[- ]?hand\\b|\\bpre-?owned\\b|\\brefurbished\\b'
const IS_USED = new RegExp(USED, 'u')
/** Says in what state goods are or that they are sold, never what they are. */
const BESIDE = new RegExp(
  `${USED}|全新|出口|批发|厂家|直销|供应|优质|各种|各类|一批|\\b(?:brand new|new|wholesale|bulk|for (?:sale|export)|export|high quality|good|cheap|made in china|chinese|china|of all kinds)\\b`,
  'gu',
)

/** Used goods stand with the new ones, but for these. */
const USED_APART: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:6[1-5]|630[1-7])/, ['630900']],
  [/^401[12]/, ['401220']],
]

export function isUsed(text: string): boolean {
  return IS_USED.test(text)
}

type Noun = { readonly from: number; readonly to: number } | null

/** The kind of goods that a cleaned text names; `head` is where the noun stands that says what it is. */
export function familyOf(typed: string, head: Noun): Family | null {
  const family = newFamily(typed.replace(/[×*]/g, 'x'), head)
  const apart = family && isUsed(typed) ? USED_APART.find(([pattern]) => pattern.test(family.codes[0] ?? '')) : null
  // Where used goods have a heading of their own, no new ones are meant.
  return apart && family ? { codes: apart[1], isWhole: true } : family
}

/** What is left when nothing but the goods is looked at. */
export function bare(text: string): string {
  return text
    .replace(BESIDE, ' ')
    .replace(/[\s,，。.;；!！?？、]+/g, ' ')
    .trim()
}

function newFamily(text: string, head: Noun): Family | null {
  const said = bare(text)
  const whole = wholeName(said)
  if (whole) return { codes: whole, isWhole: true }
  const model = MODEL_RULES.find(({ pattern }) => pattern.test(text))
  if (model) return { codes: model.codes, isWhole: isModelAlone(said, model) }
  const noun = head && nounName(text, head)
  return noun ? { codes: noun, isWhole: false } : null
}

/** In one language, or the same in both. */
function wholeName(said: string): readonly string[] | null {
  const names = plainNames()
  const chinese = said.match(/\p{Script=Han}[\p{Script=Han}a-z]*/gu) ?? []
  const latin = said.replace(/\p{Script=Han}+/gu, ' ').trim()
  if (said === '') return null
  if (chinese.length === 0) return names.get(stems(said)) ?? null
  const inChinese =
    names.get(said.replaceAll(' ', '')) ?? (chinese.length === 1 ? names.get(chinese[0] ?? '') : undefined)
  if (!inChinese || latin === '' || names.has(said)) return inChinese ?? null
  const inLatin = names.get(stems(latin))
  return inLatin && inLatin.some((code) => inChinese.some((other) => code.slice(0, 2) === other.slice(0, 2)))
    ? inChinese
    : null
}

/** Nothing beside the model but sizes and names of the same kind. */
function isModelAlone(
  said: string,
  { pattern, codes }: { readonly pattern: RegExp; readonly codes: readonly string[] },
) {
  const left = said
    .replace(pattern, ' ')
    .replace(/(?<![a-z])[a-z]{0,3}\d[\w./-]*/g, ' ')
    .trim()
  if (left === '' || !/\p{Script=Han}|[a-z]{3}/u.test(left)) return true
  const named = wholeName(left)
  return named?.some((one) => codes.some((code) => code.slice(0, 4) === one.slice(0, 4))) ?? false
}

const LONGEST = 6
/** How goods are cut, behind what they are. */
const CUT = /切[片段块丝丁条]$/

/** The longest plain name that ends where the noun ends. One character is a name alone, and the end of many words. */
function nounName(text: string, { to }: NonNullable<Noun>): readonly string[] | null {
  const names = plainNames()
  const before = text.slice(0, to)
  const run = /\p{Script=Han}+$/u.exec(before)?.[0].replace(CUT, '')
  if (run) {
    for (let size = Math.min(LONGEST, run.length); size > 1; size -= 1) {
      const found = names.get(run.slice(-size))
      if (found) return found
    }
    return null
  }
  const words = /[a-z]+(?:[ -][a-z]+)*$/.exec(before)?.[0].split(/[ -]/) ?? []
  for (let size = Math.min(3, words.length); size > 0; size -= 1) {
    const found = names.get(stems(words.slice(-size).join(' ')))
    if (found) return found
  }
  return null
}

/** The rule of a size or model in the text, with the place where it stands. */
export function modelIn(typed: string): { readonly names: string; readonly from: number; readonly to: number } | null {
  const text = typed.replace(/[×*]/g, 'x')
  for (const { pattern, names } of MODEL_RULES) {
    const found = pattern.exec(text)
    if (found) return { names, from: found.index, to: found.index + found[0].length }
  }
  return null
}

/** How near the front of a family a code stands, 1 for the first; 0 outside it. */
export function nearness({ codes }: Family, code: string): number {
  const turn = codes.findIndex((one) => code.startsWith(one))
  return turn < 0 ? 0 : 1 - turn / (codes.length + 1)
}

/** Whether a code stands in a heading of the family, or in its chapter where it has no narrower place. */
export function isNear({ codes }: Family, code: string): boolean {
  return codes.some((one) => code.startsWith(one.slice(0, 4)))
}
