// The form of a parcel to a consumer as an input of the computation.
import { checkParcel } from '~/domain/costing/check-parcel'
import type { PlainParcel } from '~/domain/costing/living-parcel'
import { asPositive } from '~/domain/costing/number-checks'
import { ruleCurrencies } from '~/domain/costing/parcel-charges'
import { findMarket } from '~/domain/market/find-market'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { isCurrency } from '~/domain/shared/money'
import { ok, refused, type Result } from '~/domain/shared/result'
import { cleanAmount, isBlank } from '~/domain/shared/typed-text'
import { hsCodesIn } from '~/domain/trade/hs-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { isSoldOn } from './channel-fees'
import { formFaults, nameFaults, problem, type Faults } from './form-faults'
import { isDayOfRules } from './price-days'
import { amountIn, dayFaults, dutyIn, percentOf, ratesIn, vatIn, type Day } from './typed-business'
import { typedOn, type Typed } from './typed-fields'

const NAMES = {
  ...{ hs6: 'hs', weightKg: 'weight', 'paymentFee.percent': 'feePercent', 'paymentFee.fixed': 'feeFixed' },
  ...{ 'returns.percent': 'returns', 'returns.handling': 'handling', 'returns.resold': 'resold' },
} as const

export function parcelInput(typed: Typed, { today, words }: Day): Result<PlainParcel, Faults> {
  const odd = [
    ...choiceFaults(typed),
    ...nameFaults(typed, 'costs', words),
    ...dayFaults(typed, today),
    ...parcelDayFaults(typed),
  ]
  if (odd.length > 0) return refused(odd)
  const sale = saleOf(typed, today)
  const faults = formFaults(
    [...checkParcel(sale), ...(asPositive(sale.goods) === 'not_positive' ? [NOTHING_SOLD] : [])],
    {
      names: NAMES,
      lists: { costs: 'costs' },
      duties: ['duty', 'added'],
      rates: sale.rates.map(({ currency }) => currency),
      currencyAt: (path) => currencyAt(sale, path),
    },
    words,
  )
  return faults.length > 0 ? refused(faults) : ok(sale)
}

function currencyAt(sale: PlainParcel, path: string): string {
  const [list = '', at = ''] = path.split('.')
  if (list === 'rates') return at
  if (list === 'costs') return sale.costs[Number(at)]?.currency ?? sale.currency
  return sale.currency
}

const NOTHING_SOLD = { field: 'goods', code: 'not_positive' } as const

function choiceFaults(typed: Typed): Faults {
  const codes = hsCodesIn(typed.text('hs'))
  return [
    ...(findMarket(typed.text('market')) ? [] : [problem('market', 'price:problem.choose')]),
    ...(isCurrency(typed.text('currency')) ? [] : [problem('currency', 'price:problem.choose')]),
    ...(isSoldOn(typed.text('channel'), typed.text('market')) ? [] : [problem('channel', 'price:problem.choose')]),
    ...(codes.every((code) => isInHs2022(code)) ? [] : [problem('hs', 'price:problem.code')]),
  ]
}

function parcelDayFaults(typed: Typed): Faults {
  const day = typed.text('day')
  if (!isIsoDate(day)) return [problem('day', 'price:problem.not_a_day')]
  return isDayOfRules(day) ? [] : [problem('day', 'price:problem.day_of_rules')]
}

function saleOf(typed: Typed, today: IsoDate): PlainParcel {
  const percent = (field: string) => percentOf(typed, field, today)
  const currency = typed.text('currency')
  const number = (field: string) => cleanAmount(typed.text(field))
  const parcel = {
    market: typed.text('market'),
    day: typed.text('day') as IsoDate,
    currency,
    ...{ goods: number('goods'), shipping: number('shipping'), insurance: number('insurance') },
    hs6: hsCodesIn(typed.text('hs')),
    weightKg: isBlank(typed.text('weight')) ? null : number('weight'),
    isIoss: typed.text('isIoss') === 'yes',
    isSellerRegistered: typed.text('isRegistered') === 'yes',
    isDutyChargedToBuyer: typed.text('isDutyCharged') === 'yes',
    duty: dutyIn(typed, today),
    vat: vatIn(typed, today),
  }
  const costs = typed.lines('costs').map(([name = '', amount = '', of = ''], at) => ({
    ...{ id: `cost-${at + 1}`, name, amount: cleanAmount(amount) || '0', currency: of || 'CNY' },
    origin: typedOn(today),
  }))
  const needed = [currency, ...costs.map((cost) => cost.currency), ...ruleCurrencies({ ...parcel, rates: [] })]
  return {
    ...parcel,
    rates: ratesIn(typed, needed),
    purchase: amountIn(typed, 'purchase', { day: today }),
    ...{ invoiceVat: percent('invoiceVat'), refundRate: percent('refundRate') },
    costs,
    ...{ commission: percent('commission'), advertising: percent('advertising') },
    commissionOf: typed.text('commissionOf') === 'net' ? 'net' : 'gross',
    paymentFee: { percent: percent('feePercent'), fixed: amountIn(typed, 'feeFixed', { day: today, currency }) },
    returns: {
      ...{ percent: percent('returns'), resold: percent('resold') },
      handling: amountIn(typed, 'handling', { day: today }),
    },
  }
}
