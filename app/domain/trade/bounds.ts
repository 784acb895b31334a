// What a Chinese name says in numbers: "not over 200 g", "3 mm ≤ thickness < 4.75 mm". Subheadings are asked about by them, and
// found by them.
import { MEASURES, UNITS, type HsKind } from './reference/hs-separators'

export type Sign = 'up_to' | 'below' | 'over' | 'from'
export type Bound = {
  readonly sign: Sign
  /** As it is written. */
  readonly number: string
  readonly unit: string
  readonly kind: HsKind
  /** So much for each gram or hour, which is another thing than so much. */
  readonly isRate: boolean
}
/** In the smallest unit of the kind: one bound may be in watts and the other in kilowatts. */
export type Range = { readonly low: number; readonly high: number }

const UNIT = Object.keys(UNITS).join('|')
const BOUND = new RegExp(
  `(不超过|未超过|不大于|不高于|不低于|不小于|不细于|超过|不足|小于|大于|低于|高于|至少|≤|≥|＞|＜|>|<)?在?(\\d[\\d.]*)(${UNIT})?(/克|/时|·米)?(?:的)?(及以上|或以上|及以下|或以下|以上|以下)?(至)?`,
  'g',
)

const SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:[不未]超过|不大于|不高于|≤)|及以下|或以下/, 'up_to'],
  [/^(?:不足|小于|低于|＜|<)|以下/, 'below'],
  [/^(?:不低于|不小于|不细于|至少|≥)|及以上|或以上/, 'from'],
  [/^(?:超过|大于|高于|＞|>)|以上/, 'over'],
]

/** "3 mm ≤ thickness < 4.75 mm" is read as two bounds of the thickness. */
const BETWEEN = new RegExp(`(\\d[\\d.]*(?:${UNIT}))(≤|＜|<)([^，；\\d]{1,6}?)(?=[≤＜<])`, 'g')

/** By what each measures, in their order; without a sign such as "over" a number is a name, not a bound. */
export function boundsIn(zh: string): ReadonlyMap<HsKind, readonly Bound[]> {
  const bounds = boundsOf(
    zh
      .replaceAll(/（[^（）]*公支）/g, '')
      .replaceAll(
        BETWEEN,
        (_, amount: string, sign: string, word: string) => `${word}${sign === '≤' ? '≥' : '＞'}${amount}但`,
      ),
  )
  const kinds = [...new Set(bounds.map(({ kind }) => kind))]
  return new Map(kinds.map((kind) => [kind, bounds.filter((bound) => bound.kind === kind)]))
}

/** At most one bound from below and one from above; more are measures of several things. */
export function isOneRange(bounds: readonly Bound[]): boolean {
  const lower = bounds.filter(isLower).length
  return lower < 2 && bounds.length - lower < 2
}

export function isLower({ sign }: Pick<Bound, 'sign'>): boolean {
  return sign === 'over' || sign === 'from'
}

export function rangeOf(bounds: readonly Bound[]): Range {
  const numbers = (of: readonly Bound[]) => of.map(({ number, unit }) => Number(number) * (UNITS[unit]?.factor ?? 1))
  return {
    low: Math.max(-Infinity, ...numbers(bounds.filter(isLower))),
    high: Math.min(Infinity, ...numbers(bounds.filter((bound) => !isLower(bound)))),
  }
}

function boundsOf(zh: string): readonly Bound[] {
  const bounds: Bound[] = []
  for (const match of zh.matchAll(BOUND)) {
    const [words, before = '', number = '', written, rate, after = '', to] = match
    const sign =
      SIGNS.find(([pattern]) => pattern.test(before) || pattern.test(after))?.[1] ?? (to ? 'from' : undefined)
    const unit = written ?? unitAfter(zh.slice(match.index + words.length))
    const previous = bounds.at(-1)
    if (!sign || !unit) continue
    const kind = kindOf(unit, zh.slice(0, match.index), previous)
    bounds.push({ sign, number, unit, kind, isRate: rate !== undefined })
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
