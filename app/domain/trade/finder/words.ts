// Text as the tokens that are compared: pairs of Chinese characters and single ones, English stems, grades such as 316l.
// Every token knows where it stands, so that a page can show what matched.
import { plainSigns } from '../../shared/typed-text'
import { withoutExclusions } from '../exclusions'
import type { Names } from '../reference/hs-separators'
import { simplified } from './han'
import { stem } from './stem'

export type Word = {
  /** What is looked up. */
  readonly token: string
  /** The first place in the cleaned text and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly kind: 'pair' | 'sign' | 'latin'
}

const STOP = new Set(
  'a an the of for with and or in on by to from is are be as at its it this that which made make used use using our your we i can into than not other more no any all per each new out etc such like suitable various kind type model style size stuff thing things something item items'.split(
    ' ',
  ),
)

/** Characters that only join others stand between words, never in them. */
const RUN = /(?:(?![的了与及或很且])\p{Script=Han})+|[a-z0-9]+(?:[.][0-9]+)?/gu

/** Half width, simplified, lower case, one space between words; places in it are what tokens point at. */
export function cleaned(text: string): string {
  return simplified(plainSigns(text)).toLowerCase().replace(/['’]/g, '')
}

/** The same for a name of ours, which has nothing unseen in it and is simplified: thirty thousand are read before the first search. */
export function cleanedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/['’]/g, '')
}

/** The tokens of a cleaned text, in their order. */
export function wordsOf(text: string): readonly Word[] {
  const out: Word[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/^[a-z0-9]/.test(run)) addLatin(out, run, index)
    else addHan(out, run, index)
  }
  return out
}

function addHan(out: Word[], run: string, index: number) {
  const signs = [...run]
  let from = index
  for (const [turn, sign] of signs.entries()) {
    const to = from + sign.length
    out.push({ token: sign, from, to, kind: 'sign' })
    const next = signs[turn + 1]
    if (next) out.push({ token: sign + next, from, to: to + next.length, kind: 'pair' })
    from = to
  }
}

function addLatin(out: Word[], run: string, index: number) {
  if (STOP.has(run) || /^[\d.]+$/.test(run)) return
  if (/^[\d.]+(?:mm|cm|m|kg|g|l|ml|w|kw|v|kv|a|ah|kva|pcs|pc|inch|t|mpa|bar|hp|rpm|cc|gsm|x)$/.test(run)) return
  if (run.length < 2) return
  out.push({ token: stem(run), from: index, to: index + run.length, kind: 'latin' })
}

/** What else a name says it is not, which tells subheadings apart and finds none. */
const NOT_FOUND_BY: Readonly<Record<keyof Names, (name: string) => string>> = {
  zh: (name) =>
    withoutExclusions(name, 'zh')
      .replace(/非针织/g, '机织')
      .replace(/未(?:装在组件内或组装成块|去壳|去皮|去核|研?磨|焙炒|组装)/g, '未')
      .replace(/（[^（）]*以外[^（）]*）/g, '')
      .replace(/非(?:供零售|电|机动|自行推进|工业|医)[^，；（）]*/g, '')
      .replace(/用[^，；]{1,20}以外的?[^，；]*制/g, ''),
  en: (name) =>
    withoutExclusions(name.replace(/,? ?\bnot knitted\b/gi, ' woven'), 'en').replace(
      /,? ?\(?\b(?:not|without)\b[^,;()]*\)?/gi,
      '',
    ),
}

/** A name without what it says it is not: "(… excepted)" would be found by the very thing that stands elsewhere. */
export function withoutExceptions(name: string, language: keyof Names): string {
  return NOT_FOUND_BY[language](name)
}
