import { expect, it } from 'vitest'
import { adValorem, MACHINE, percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { bodyPath } from './body-path'

const specific = { amount: '2', currency: 'GBP', quantity: '1' }
const byWeight = {
  known: true,
  lines: [{ id: 'a', name: '', kind: 'additional', percent: null, specific, origin: TYPED }],
} as const
const sale = { ...PARCEL, duty: byWeight }
const cost = {
  ...MACHINE,
  import: { ...MACHINE.import, duty: adValorem('5'), excise: percent('1'), customsRate: { rate: '8', origin: TYPED } },
}

it.each([
  [cost, 'import.duty.0.percent', 'duty_too_high', 'import.duty.lines.0.percent'],
  [cost, 'purchase', 'negative', 'purchase.amount'],
  [cost, 'purchase', 'rate_missing', 'purchase.currency'],
  [cost, 'quantity', 'quantity_out_of_range', 'quantity.value'],
  [cost, 'refund.rate', 'above_limit', 'refund.rate.percent'],
  [cost, 'import.vat', 'vat_too_high', 'import.vat.percent.percent'],
  [cost, 'import.excise', 'negative', 'import.excise.percent'],
  [cost, 'import.customsRate', 'rate_out_of_range', 'import.customsRate.rate'],
  [cost, 'lines.0.amount', 'negative', 'lines.0.amount'],
  [cost, 'lines', 'too_many_lines', 'lines'],
  [cost, 'quoteCurrency', 'rate_missing', 'quoteCurrency'],
  [cost, 'rates.0.cny', 'rate_out_of_range', 'rates.0.cny'],
  [cost, 'profit.percent', 'margin_too_high', 'profit.percent.percent'],
  [sale, 'duty.0.amount', 'negative', 'duty.lines.0.specific.amount'],
  [sale, 'duty.0.quantity', 'not_a_number', 'duty.lines.0.specific.quantity'],
  [sale, 'commission', 'above_limit', 'commission.percent'],
  [sale, 'paymentFee.fixed', 'negative', 'paymentFee.fixed.amount'],
  [sale, 'goods', 'negative', 'goods'],
  [sale, 'rates.HUF', 'rate_missing', 'rates'],
] as const)('%# %s', (body, field, code, path) => {
  expect(bodyPath(body, { field, code })).toBe(path)
})
