// Numbers with a unit. Many subheadings differ in nothing else: thickness of a sheet, output of a motor, capacity of a cylinder.

type Dimension = 'millimetres' | 'watts' | 'voltamperes' | 'grams' | 'millilitres' | 'volts'

export type Measure = { readonly dimension: Dimension; readonly value: number }

/** From (inclusive or not is not told apart) and to, in the unit of its dimension. */
export type MeasureRange = {
  readonly dimension: Dimension
  readonly least: number
  readonly most: number
  /** A thickness is the smallest of the lengths that were typed. */
  readonly isThickness: boolean
}

const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  mm: ['millimetres', 1],
  毫米: ['millimetres', 1],
  cm: ['millimetres', 10],
  厘米: ['millimetres', 10],
  kw: ['watts', 1000],
  千瓦: ['watts', 1000],
  w: ['watts', 1],
  瓦: ['watts', 1],
  kva: ['voltamperes', 1000],
  千伏安: ['voltamperes', 1000],
  公斤: ['grams', 1000],
  千克: ['grams', 1000],
  kg: ['grams', 1000],
  吨: ['grams', 1_000_000],
  升: ['millilitres', 1000],
  litre: ['millilitres', 1000],
  liter: ['millilitres', 1000],
  l: ['millilitres', 1000],
  毫升: ['millilitres', 1],
  ml: ['millilitres', 1],
  cc: ['millilitres', 1],
  kv: ['volts', 1000],
  千伏: ['volts', 1000],
  伏: ['volts', 1],
  v: ['volts', 1],
}
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const TYPED = new RegExp(`(\\d{1,7}(?:[.]\\d{1,4})?)[ -]?(${UNIT})(?![a-z])`, 'g')
const NUMBER = '(\\d{1,7}(?:[.]\\d{1,4})?)'
const AT_LEAST = new RegExp(`(?:(?<!不)(?:超过|大于|高于)|≥|>)${NUMBER}(${UNIT})?`)
const BEFORE = new RegExp(`${NUMBER}(${UNIT})(?:≤|<)`)
const OR_MORE = new RegExp(`${NUMBER}(${UNIT})(?:及以上|以上)`)
const AT_MOST = new RegExp(`(?:不超过|不大于|小于|低于|≤|<)${NUMBER}(${UNIT})`)
const OR_LESS = new RegExp(`${NUMBER}(${UNIT})(?:及以下|以下)`)

/** The measures of a cleaned text, at most eight. */
export function measuresOf(text: string): readonly Measure[] {
  return [...text.matchAll(TYPED)].slice(0, 8).flatMap(([, number = '', unit = '']) => {
    const known = UNITS[unit]
    return known ? [{ dimension: known[0], value: Number(number) * known[1] }] : []
  })
}

/** The ranges that a Chinese name states. Widths are left out: of several lengths nobody says which is one. */
export function rangesOf(name: string): readonly MeasureRange[] {
  const ranges: MeasureRange[] = []
  for (const part of name
    .normalize('NFKC')
    .replace(/[,，]但/g, '')
    .split(/[,，;；()（）]/)) {
    const least = AT_LEAST.exec(part) ?? BEFORE.exec(part) ?? OR_MORE.exec(part)
    const most = AT_MOST.exec(part) ?? OR_LESS.exec(part)
    const known = UNITS[most?.[2] ?? least?.[2] ?? '']
    if (!known || part.includes('宽')) continue
    const [dimension, factor] = known
    ranges.push({
      dimension,
      least: least ? Number(least[1]) * (UNITS[least[2] ?? '']?.[1] ?? factor) : 0,
      most: most ? Number(most[1]) * factor : Number.POSITIVE_INFINITY,
      isThickness: part.includes('厚'),
    })
  }
  return ranges
}

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
