import { expect, test } from 'vitest'
import { costLine, MACHINE, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { checkCostInput } from './check-input'
import { landedCost } from './landed-cost'
import type { CostInput } from './types'

const purchase = (amount: string, currency = 'CNY') => ({ purchase: { amount, currency, origin: TYPED } })
const lines = (...amounts: string[]) => ({ lines: amounts.map((amount) => costLine('main_carriage', amount)) })
const rates = (...given: [string, string][]) => ({
  rates: given.map(([currency, cny]) => ({ currency, cny, origin: TYPED })),
})
const margin = (text: string): Partial<CostInput> => ({ profit: { kind: 'margin', percent: percent(text) } })
const quantity = (value: string) => ({ quantity: { value, origin: TYPED } })

test.each<[Partial<CostInput>, string, string]>([
  [purchase(''), 'purchase', 'not_a_number'],
  [purchase('NaN'), 'purchase', 'not_a_number'],
  [purchase('Infinity'), 'purchase', 'not_a_number'],
  [purchase('1e9'), 'purchase', 'not_a_number'],
  [purchase('0x10'), 'purchase', 'not_a_number'],
  [purchase('1,000'), 'purchase', 'not_a_number'],
  [purchase('-0.01'), 'purchase', 'negative'],
  [purchase('12345678901234'), 'purchase', 'too_many_digits'],
  [purchase('1.1234567'), 'purchase', 'too_many_decimals'],
  [purchase('1', 'DEM'), 'purchase', 'unknown_currency'],
  [purchase('1', 'GBP'), 'purchase', 'rate_missing'],
  [lines('-1'), 'lines.0.amount', 'negative'],
  [lines(...Array.from({ length: 31 }, (_, index) => `${index}`)), 'lines', 'too_many_lines'],
  [lines('1', '1'), 'lines.1.id', 'line_twice'],
  [margin('100'), 'profit.percent', 'margin_too_high'],
  [margin('-1'), 'profit.percent', 'negative'],
  [
    { profit: { kind: 'price', price: { amount: '0', currency: 'EUR', origin: TYPED } } },
    'profit.price',
    'not_positive',
  ],
  [{ insurance: { rate: percent('0.2'), cover: percent('99') } }, 'insurance.cover', 'cover_out_of_range'],
  [{ insurance: { rate: percent('101'), cover: percent('110') } }, 'insurance.rate', 'above_limit'],
  [{ refund: { ...TRADER.refund, rate: percent('14') } }, 'refund.rate', 'refund_above_vat'],
  [rates(['EUR', '0'], ['USD', '7']), 'rates.0.cny', 'rate_out_of_range'],
  [rates(['EUR', '1000000.01'], ['USD', '7']), 'rates.0.cny', 'rate_out_of_range'],
  [rates(['EUR', '8'], ['EUR', '8'], ['USD', '7']), 'rates.1.cny', 'rate_twice'],
  [rates(['EUR', '8'], ['CNY', '1'], ['USD', '7']), 'rates.1.cny', 'rate_twice'],
  [rates(['USD', '7']), 'quoteCurrency', 'rate_missing'],
  [quantity('0'), 'quantity', 'quantity_out_of_range'],
  [quantity('1000000001'), 'quantity', 'quantity_out_of_range'],
  [{ term: 'DDU' as CostInput['term'] }, 'term', 'unknown_term'],
  [{ buffer: percent('100') }, 'buffer', 'margin_too_high'],
  [{ advance: percent('101') }, 'advance', 'above_limit'],
  [{ import: { ...MACHINE.import, currency: 'PLN' } }, 'import.currency', 'rate_missing'],
  [{ import: { ...MACHINE.import, excise: percent('x') } }, 'import.excise', 'not_a_number'],
])('of %j says what is wrong', (changed, field, code) => {
  const input = { ...MACHINE, ...changed }
  expect(checkCostInput(input)).toContainEqual({ field, code })
  expect(landedCost(input)).toEqual({ ok: false, refusal: 'invalid_input' })
})

test.each<[Partial<CostInput>]>([
  [{}],
  [purchase('9999999999999')],
  [lines(...Array.from({ length: 30 }, (_, index) => `${index}`))],
  [margin('0')],
  [quantity('1000000000')],
  [rates(['EUR', '1000000'], ['USD', '0.000001'])],
  [{ profit: { kind: 'markup', percent: percent('300') } }],
])('has nothing against %j', (changed) => {
  expect(checkCostInput({ ...MACHINE, ...changed })).toEqual([])
})
