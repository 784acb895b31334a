// The share of a price that was made at home, counted exactly: price less the value of foreign materials, over the price.
import { toMillionths } from '../shared/percent'

export type ValueContent = {
  /** Hundredths of a per cent, cut off: 4567 is 45.67 %. */
  readonly basisPoints: number
  readonly price: string
  readonly foreign: string
}

export type ContentFault = 'price' | 'material_value' | 'materials_above_price'

type Given = { readonly price: string; readonly values: readonly string[] }

/** Amounts in one currency as decimal text. */
export function valueContent({ price, values }: Given): ValueContent | { readonly fault: ContentFault } {
  const whole = toMillionths(price)
  if (whole === null || whole === 0n) return { fault: 'price' }
  const foreign = sumOf(values)
  if (foreign === null) return { fault: 'material_value' }
  if (foreign > whole) return { fault: 'materials_above_price' }
  const basisPoints = Number(((whole - foreign) * 10_000n) / whole)
  return { basisPoints, price, foreign: fromMillionths(foreign) }
}

function sumOf(values: readonly string[]): bigint | null {
  let sum = 0n
  for (const text of values) {
    const value = toMillionths(text)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** Whether foreign materials are at most, or the content at least, a share in per cent, without rounding. */
export function isAtLeast({ price, values }: Given, percent: string): boolean {
  const [whole, foreign, wanted] = [toMillionths(price), sumOf(values), toMillionths(percent)]
  if (whole === null || foreign === null || wanted === null || whole === 0n) return false
  return (whole - foreign) * 100_000_000n >= wanted * whole
}

export function isAtMost({ price, values }: Given, percent: string): boolean {
  const [whole, foreign, allowed] = [toMillionths(price), sumOf(values), toMillionths(percent)]
  if (whole === null || foreign === null || allowed === null) return false
  return foreign * 100_000_000n <= allowed * whole
}

function fromMillionths(amount: bigint): string {
  const text = amount.toString().padStart(7, '0')
  const fraction = text.slice(-6).replace(/0+$/, '')
  return fraction ? `${text.slice(0, -6)}.${fraction}` : text.slice(0, -6)
}
