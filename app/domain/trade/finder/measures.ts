// Numbers with a unit. Many subheadings differ in nothing else: thickness of a sheet, output of a motor, capacity of a cylinder.
import { boundsIn, isOneRange, rangeOf } from '../bounds'
import { UNITS, type Dimension, type HsKind } from '../reference/hs-separators'

export type Measure = { readonly dimension: Dimension; readonly value: number }

/** From (inclusive or not is not told apart) and to, in the unit of its dimension. */
export type MeasureRange = {
  readonly dimension: Dimension
  readonly least: number
  readonly most: number
  /** A thickness is the smallest of the lengths that were typed. */
  readonly isThickness: boolean
}

const TYPED_UNITS: ReadonlyMap<string, readonly [Dimension, number]> = new Map(
  Object.entries(UNITS).flatMap(([zh, { dimension, factor, typed }]) =>
    dimension ? [zh, ...typed].map((word) => [word, [dimension, factor]] as const) : [],
  ),
)
const UNIT = [...TYPED_UNITS.keys()].sort((a, b) => b.length - a.length).join('|')
const TYPED = new RegExp(`(?<![\\d.])(\\d{1,7}(?:[.]\\d{1,4})?)[ -]?(${UNIT})(?![a-z])`, 'g')

/** The measures of a cleaned text, at most eight. */
export function measuresOf(text: string): readonly Measure[] {
  return [...text.matchAll(TYPED)].slice(0, 8).flatMap(([, number = '', unit = '']) => {
    const known = TYPED_UNITS.get(unit)
    return known ? [{ dimension: known[0], value: Number(number) * known[1] }] : []
  })
}

/** The ranges that a Chinese name states. Widths are left out: of several lengths nobody says which one is the width. */
export function rangesOf(name: string): readonly MeasureRange[] {
  return [...boundsIn(name)].flatMap(([kind, bounds]) => {
    const dimension = UNITS[bounds[0]?.unit ?? '']?.dimension
    if (!dimension || UNTYPED.has(kind) || !isOneRange(bounds) || bounds.some(({ isRate }) => isRate)) return []
    const { low, high } = rangeOf(bounds)
    return [{ dimension, least: Math.max(0, low), most: high, isThickness: kind === 'thickness' }]
  })
}

const UNTYPED: ReadonlySet<HsKind> = new Set(['width', 'areal'])

/** Whether what was typed lies in every range of its kind; null when nothing of that kind was typed. */
export function fits(ranges: readonly MeasureRange[], typed: readonly Measure[]): boolean | null {
  let answer: boolean | null = null
  for (const range of ranges) {
    const values = typed.filter(({ dimension }) => dimension === range.dimension).map(({ value }) => value)
    if (values.length === 0) continue
    const counted = range.isThickness ? [Math.min(...values)] : values
    if (!counted.some((value) => value >= range.least && value <= range.most)) return false
    answer = true
  }
  return answer
}
