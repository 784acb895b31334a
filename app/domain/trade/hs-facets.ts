// What one name of a subheading says about material, use, weight, power and so on: the words and ranges by which it is told apart.
import { withoutExclusions } from './hs-short-names'
import { MEASURES, UNITS, WORD_KINDS, type HsKind, type Names, type WordKind } from './reference/hs-separators'

type Range = { readonly low: number; readonly high: number }
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
  const said = withoutExclusions(name)
  const words = WORD_KINDS.filter(({ chapters }) => chapters?.test(code) ?? true).map(
    (kind) => readIn(kind, said.zh, 'zh') ?? readIn(kind, said.en, 'en'),
  )
  const all = [...words, ...readRanges(said.zh)].filter((facet) => facet !== undefined)
  return new Map(all.map((facet) => [facet.kind, facet]))
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

const UNIT = Object.keys(UNITS).join('|')
const BOUND = new RegExp(
  `(不超过|不大于|不高于|不低于|不小于|不细于|超过|不足|小于|大于|低于|高于|至少|≤|≥|＞|＜|>|<)?在?(\\d[\\d.]*)(${UNIT})?(?:/克|/时|·米)?(?:的)?(及以上|或以上|及以下|或以下|以上|以下)?(至)?`,
  'g',
)

type Bound = { readonly sign: Sign; readonly number: string; readonly unit: string; readonly kind: HsKind }
type Sign = 'up_to' | 'below' | 'over' | 'from'

const SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:不超过|不大于|不高于|≤)|及以下|或以下/, 'up_to'],
  [/^(?:不足|小于|低于|＜|<)|以下/, 'below'],
  [/^(?:不低于|不小于|不细于|至少|≥)|及以上|或以上/, 'from'],
  [/^(?:超过|大于|高于|＞|>)|以上/, 'over'],
]
const SAID: Readonly<Record<Sign, (amount: string) => Names>> = {
  up_to: (amount) => ({ zh: `不超过${amount}`, en: `up to ${amount}` }),
  below: (amount) => ({ zh: `不足${amount}`, en: `under ${amount}` }),
  over: (amount) => ({ zh: `超过${amount}`, en: `over ${amount}` }),
  from: (amount) => ({ zh: `${amount}及以上`, en: `${amount} or more` }),
}

/** "3 mm ≤ thickness < 4.75 mm" is read as two bounds of the thickness. */
const BETWEEN = new RegExp(`(\\d[\\d.]*(?:${UNIT}))≤([^，；\\d]{1,6}?)(?=[≤＜<])`, 'g')

/** Weights, powers, contents … of a Chinese name; without a sign such as "over" a number is a name, not a bound. */
function readRanges(zh: string): readonly Facet[] {
  const bounds = boundsOf(zh.replaceAll(/（[^（）]*公支）/g, '').replaceAll(BETWEEN, '$2≥$1但'))
  const kinds = [...new Set(bounds.map(({ kind }) => kind))].filter((kind) =>
    isOneRange(bounds.filter((one) => one.kind === kind)),
  )
  return kinds.map((kind) => {
    const own = bounds.filter((bound) => bound.kind === kind)
    const id = own.map(({ sign, number }) => `${sign}_${number.replace('.', '_')}`).join('-')
    return { kind, id, values: [], label: rangeLabel(own), range: rangeOf(own) }
  })
}

/** At most one bound from below and one from above; more are measures of several things. */
function isOneRange(bounds: readonly Bound[]): boolean {
  const lower = bounds.filter(({ sign }) => sign === 'over' || sign === 'from').length
  return lower < 2 && bounds.length - lower < 2
}

function rangeOf(bounds: readonly Bound[]): Range {
  const numbers = (signs: readonly Sign[]) =>
    bounds.filter(({ sign }) => signs.includes(sign)).map(({ number }) => Number(number))
  return {
    low: Math.max(-Infinity, ...numbers(['over', 'from'])),
    high: Math.min(Infinity, ...numbers(['up_to', 'below'])),
  }
}

function boundsOf(zh: string): readonly Bound[] {
  const bounds: Bound[] = []
  for (const match of zh.matchAll(BOUND)) {
    const [words, before = '', number = '', written, after = '', to] = match
    const sign =
      SIGNS.find(([pattern]) => pattern.test(before) || pattern.test(after))?.[1] ?? (to ? 'from' : undefined)
    const unit = written ?? unitAfter(zh.slice(match.index + words.length))
    const previous = bounds.at(-1)
    if (!sign || !unit) continue
    bounds.push({ sign, number, unit, kind: kindOf(unit, zh.slice(0, match.index), previous) })
  }
  return bounds
}

const NEXT_UNIT = new RegExp(`^[^，；]{0,12}?(${UNIT})`)

function unitAfter(text: string): string | undefined {
  return NEXT_UNIT.exec(text)?.[1]
}

/** The nearest dimension named before the number, else what its unit measures; an upper bound goes with its lower one. */
function kindOf(unit: string, before: string, previous: Bound | undefined): HsKind {
  if (previous?.unit === unit && /但$/.test(before)) return previous.kind
  const near = before.slice(-8)
  return MEASURES.find(([word]) => word.test(near))?.[1] ?? UNITS[unit]?.kind ?? 'size'
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
