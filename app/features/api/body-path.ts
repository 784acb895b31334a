// Where a fault of the computation stands in what a machine sent: the computation names its inputs more shortly than the body does.
import type { InputFault } from '~/domain/costing/number-checks'

/** Between a name and what the computation says of it. */
const BETWEEN = ['lines', 'specific'] as const
/** What of an object the fault is about. */
const VALUES = ['amount', 'percent', 'value', 'rate'] as const
const OF_CURRENCY: readonly InputFault['code'][] = ['unknown_currency', 'rate_missing']

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** As far as the body has it: a rate that is missing has no place of its own. */
export function bodyPath(body: unknown, { field, code }: InputFault): string {
  const path: string[] = []
  let at: unknown = body
  for (const part of field.split('.')) {
    const way = wayTo(at, part)
    if (!way) return path.join('.')
    path.push(...way)
    at = way.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), at)
  }
  return [...path, ...valueIn(at, code)].join('.')
}

function wayTo(at: unknown, part: string): readonly string[] | null {
  if (!isNode(at)) return null
  if (part in at) return [part]
  const between = BETWEEN.find((name) => isNode(at[name]) && part in at[name])
  return between ? [between, part] : null
}

function valueIn(at: unknown, code: InputFault['code']): readonly string[] {
  if (!isNode(at) || Array.isArray(at)) return []
  const name = OF_CURRENCY.includes(code) && 'currency' in at ? 'currency' : VALUES.find((one) => one in at)
  return name === undefined ? [] : [name, ...valueIn(at[name], code)]
}
