// What one name of a subheading says about material, use, weight, power and so on: the words and ranges by which it is told apart.
import { boundsIn, isOneRange, rangeOf, type Bound, type Range, type Sign } from './bounds'
import { withoutExclusions } from './exclusions'
import { UNITS, WORD_KINDS, type HsKind, type Names, type WordKind } from './reference/hs-separators'

/** What a name says of one kind; from where to where if it is a measure. */
export type Facet = {
  readonly kind: HsKind
  readonly id: string
  readonly label: Names
  readonly values: readonly string[]
  readonly range?: Range
}

/** By kind. Chinese first, whose wording follows the tariff; English where the Chinese name is silent. */
export function facetsOf(code: string, name: Names): ReadonlyMap<HsKind, Facet> {
  const said = saidOf(name)
  const words = WORD_KINDS.filter(({ chapters }) => chapters?.test(code) ?? true).map(
    (kind) => readIn(kind, said.zh, 'zh') ?? readIn(kind, said.en, 'en'),
  )
  const all = [...words, ...readRanges(said.zh)].filter((facet) => facet !== undefined)
  return new Map(all.map((facet) => [facet.kind, facet]))
}

/** Without what it is not, and without what makes no difference. */
function saidOf({ zh, en }: Names): Names {
  return {
    zh: withoutExclusions(zh.replaceAll(/[，；]?不论是否[^，；（）]*/g, ''), 'zh'),
    en: withoutExclusions(en.replaceAll(/,? whether or not [^,;()]*/gi, ''), 'en'),
  }
}

/** Several at once, as "cotton or wool", are a choice of their own. */
function readIn(kind: WordKind, text: string, language: keyof Names): Facet | undefined {
  let left = text
  const values = kind.values.filter((value) => {
    const match = value[language].exec(left)
    if (!match) return false
    left = left.replaceAll(match[0], '＿')
    return true
  })
  if (values.length === 0) return undefined
  const label = { zh: values.map((one) => one.label.zh).join('、'), en: values.map((one) => one.label.en).join('; ') }
  return { kind: kind.kind, id: values.map(({ id }) => id).join('-'), values: values.map(({ id }) => id), label }
}

const SAID: Readonly<Record<Sign, (amount: string) => Names>> = {
  up_to: (amount) => ({ zh: `不超过${amount}`, en: `up to ${amount}` }),
  below: (amount) => ({ zh: `不足${amount}`, en: `under ${amount}` }),
  over: (amount) => ({ zh: `超过${amount}`, en: `over ${amount}` }),
  from: (amount) => ({ zh: `${amount}及以上`, en: `${amount} or more` }),
}

/** Weights, powers, contents … of a Chinese name, each of them one range. */
function readRanges(zh: string): readonly Facet[] {
  return [...boundsIn(zh)].flatMap(([kind, own]) => {
    if (!isOneRange(own)) return []
    const id = own.map(({ sign, number }) => `${sign}_${number.replace('.', '_')}`).join('-')
    return [{ kind, id, values: [], label: rangeLabel(own), range: rangeOf(own) }]
  })
}

function rangeLabel(bounds: readonly Bound[]): Names {
  const said = (language: keyof Names, mark: string) =>
    bounds
      .map(
        ({ sign, number, unit }) =>
          SAID[sign](language === 'zh' ? `${number}${unit}` : `${thousands(number)} ${UNITS[unit]?.en ?? ''}`)[
            language
          ],
      )
      .join(mark)
  const en = said('en', ', ')
  return { zh: said('zh', '，'), en: en.charAt(0).toUpperCase() + en.slice(1) }
}

function thousands(number: string): string {
  return number.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,')
}
