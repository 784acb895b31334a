// What changes the result most: each input ten per cent up and down while the quote stands, as the change of profit in CNY.
import { amountText, type Decimal, decimal } from '../shared/decimal'
import { checkCostInput } from './check-input'
import { compute, type CostRefusal } from './compute'
import { leftOfQuote, PAID_BY_SELLER, type Changed } from './outlay'
import { ok, refused, type Result } from '../shared/result'
import type { CostInput, Place } from './types'

/** Text: costing:sensitivity.<id> */
export const SENSITIVITY_IDS = [
  'rate',
  'goods_and_work',
  'refund',
  'freight',
  'to_port',
  'on_carriage',
  'unloading',
  'import_clearing',
  'insurance',
  'shares',
  'taxes',
] as const
export type SensitivityId = (typeof SENSITIVITY_IDS)[number]

export type Sensitivity = {
  readonly id: SensitivityId
  /** Of a rate: which. */
  readonly currency: string | null
  /** CNY, with its sign. */
  readonly up: string
  readonly down: string
}

type Asked = Pick<Sensitivity, 'id' | 'currency'> & { readonly changed: (by: Decimal) => Changed }

const PLACES_OF: readonly (readonly [SensitivityId, readonly Place[]])[] = [
  ['freight', ['main_carriage']],
  ['to_port', ['to_carrier', 'alongside', 'on_board']],
  ['on_carriage', ['on_carriage']],
  ['unloading', ['unloading']],
  ['import_clearing', ['import_clearing']],
]

function asked(input: CostInput): readonly Asked[] {
  const paid = PAID_BY_SELLER[input.term]
  return [
    ...input.rates
      .filter(({ currency }) => currency !== 'CNY')
      .map(({ currency }) => ({
        id: 'rate' as const,
        currency,
        changed: (by: Decimal) => ({ rate: { currency, by } }),
      })),
    { id: 'goods_and_work', currency: null, changed: (by) => ({ goodsAndWork: by }) },
    { id: 'refund', currency: null, changed: (by) => ({ refund: by }) },
    ...PLACES_OF.filter(([, of]) => of.some((place) => paid.includes(place))).map(([id, of]) => ({
      id,
      currency: null,
      changed: (by: Decimal) => ({ places: { of, by } }),
    })),
    { id: 'insurance', currency: null, changed: (by) => ({ premium: by }) },
    { id: 'shares', currency: null, changed: (by) => ({ shares: by }) },
    { id: 'taxes', currency: null, changed: (by) => ({ taxes: by }) },
  ]
}

const UP = decimal('1.1')
const DOWN = decimal('0.9')

/** The largest first; what changes nothing is left out. Null: the offer that would stand rests on something unknown. */
export function sensitivityOf(input: CostInput): Result<readonly Sensitivity[] | null, CostRefusal> {
  if (checkCostInput(input).length > 0) return refused('invalid_input')
  const computed = compute(input)
  if (!computed.ok) return computed
  const { quote } = computed.value
  if (!quote) return ok(null)
  const before = leftOfQuote(input, computed.value, quote)
  const changeBy = ({ changed }: Asked, factor: Decimal) =>
    leftOfQuote(input, computed.value, quote, changed(factor)).minus(before)
  const all = asked(input).map((one) => ({ ...one, up: changeBy(one, UP), down: changeBy(one, DOWN) }))
  return ok(
    all
      .filter(({ up }) => !up.isZero())
      .sort((one, other) => other.up.abs().comparedTo(one.up.abs()))
      .map(({ id, currency, up, down }) => ({
        id,
        currency,
        up: amountText(up, 'CNY'),
        down: amountText(down, 'CNY'),
      })),
  )
}
