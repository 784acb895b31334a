// What changes the result of a shop most: each input ten per cent up and down, as the change in CNY of what a hundred orders leave after
// returns. Price and rates meet the rules of the border again; everything else is a part of the sum.
import { amountText, decimal, type Decimal } from '../shared/decimal'
import { parcelCharges } from './parcel-charges'
import { computeParcel, leftOf, type KnownParcel, type ParcelLine, type ParcelSale } from './parcel-profit'
import { ratesOf } from './rates'

/** Text: costing:parcelSensitivity.<id> */
export const PARCEL_SENSITIVITY_IDS = [
  'price',
  'rate',
  'purchase',
  'refund',
  'costs',
  'commission',
  'advertising',
  'payment_fee',
  'duty_and_fees',
  'returns',
] as const
export type ParcelSensitivityId = (typeof PARCEL_SENSITIVITY_IDS)[number]

export type ParcelSensitivity = {
  readonly id: ParcelSensitivityId
  /** Of a rate: which. */
  readonly currency: string | null
  /** CNY of a hundred orders, with its sign. */
  readonly up: string
  readonly down: string
}

/** What a hundred orders leave with one input changed; null where a rule of the border then has no answer. */
type Changed = Pick<ParcelSensitivity, 'id' | 'currency'> & { readonly left: (by: Decimal) => Decimal | null }

const PARTS = ['purchase', 'refund', 'costs', 'commission', 'advertising', 'payment_fee', 'duty_and_fees'] as const

function ofPart(id: (typeof PARTS)[number] & ParcelLine['id'], sale: ParcelSale, { parts }: KnownParcel): Changed {
  const left = (by: Decimal) => leftOf(sale, { ...parts, [id]: parts[id].times(by) }, ratesOf(sale.rates)).perOrder
  return { id, currency: null, left }
}

function again(changed: ParcelSale): Decimal | null {
  return computeParcel(changed, parcelCharges(changed))?.left.perOrder ?? null
}

const times = (text: string, by: Decimal) => decimal(text).times(by).toFixed()

function priced(sale: ParcelSale, by: Decimal): ParcelSale {
  return { ...sale, goods: times(sale.goods, by), shipping: times(sale.shipping, by) }
}

function rated(sale: ParcelSale, currency: string, by: Decimal): ParcelSale {
  const rates = sale.rates.map((one) => (one.currency === currency ? { ...one, cny: times(one.cny, by) } : one))
  return { ...sale, rates }
}

/** Of the orders that come back; more than all of them cannot. */
function returned(sale: ParcelSale, by: Decimal, { parts }: KnownParcel): Decimal {
  const text = times(sale.returns.percent.percent, by)
  const percent = { ...sale.returns.percent, percent: decimal(text).gt(100) ? '100' : text }
  return leftOf({ ...sale, returns: { ...sale.returns, percent } }, parts, ratesOf(sale.rates)).perOrder
}

const UP = decimal('1.1')
const DOWN = decimal('0.9')
const ORDERS = 100

/** The largest first; what changes nothing, or what the rules then have no answer to, is left out. */
export function parcelSensitivity(sale: ParcelSale, computed: KnownParcel): readonly ParcelSensitivity[] {
  const before = computed.left.perOrder
  const currencies = sale.rates.map(({ currency }) => currency).filter((currency) => currency !== 'CNY')
  const all: readonly Changed[] = [
    { id: 'price', currency: null, left: (by) => again(priced(sale, by)) },
    ...currencies.map((currency): Changed => ({
      id: 'rate',
      currency,
      left: (by) => again(rated(sale, currency, by)),
    })),
    ...PARTS.map((id) => ofPart(id, sale, computed)),
    { id: 'returns', currency: null, left: (by) => returned(sale, by, computed) },
  ]
  const changes = all.flatMap(({ id, currency, left }) => {
    const [more, less] = [left(UP), left(DOWN)]
    if (!more || !less) return []
    const [up, down] = [more.minus(before).times(ORDERS), less.minus(before).times(ORDERS)]
    const size = up.abs().gt(down.abs()) ? up.abs() : down.abs()
    return [{ id, currency, up: amountText(up, 'CNY'), down: amountText(down, 'CNY'), size }]
  })
  return changes
    .filter(({ up, down }) => ![up, down].every((text) => decimal(text).isZero()))
    .sort((one, other) => other.size.comparedTo(one.size))
    .map(({ id, currency, up, down }) => ({ id, currency, up, down }))
}
