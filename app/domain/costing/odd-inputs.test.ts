import { describe, expect, test } from 'vitest'
import { costLine, MACHINE, percent, TRADER, TYPED, withLine, without } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { landedCost } from './landed-cost'
import { NOTHING_BESIDE, ODD_INPUTS, oddInputs, oddOfParcel, type Beside, type OddInput } from './odd-inputs'
import { parcelProfit, type ParcelSale } from './parcel-profit'
import type { CostInput, Incoterm } from './types'

function odd(input: CostInput, beside: Beside = NOTHING_BESIDE): readonly OddInput[] {
  const answer = landedCost(input)
  if (!answer.ok) throw new Error(answer.refusal)
  return oddInputs(input, answer.value, beside)
}

const at = (term: Incoterm, input: CostInput = MACHINE): CostInput => ({ ...input, term })
const noFreight = without(MACHINE, 'main_carriage')
const delivered = [costLine('on_carriage', '300', 'EUR'), costLine('unloading', '50', 'EUR')].reduce(
  withLine,
  MACHINE as CostInput,
)
const insured = (rate: string): CostInput => ({ ...MACHINE, insurance: { ...MACHINE.insurance, rate: percent(rate) } })
const refunded = (rate: string, invoice: string, goods = '13'): CostInput => ({
  ...TRADER,
  refund: { ...TRADER.refund, rate: percent(rate), invoiceVat: percent(invoice), goodsVat: percent(goods) },
})
const margin = (text: string): CostInput => ({ ...MACHINE, profit: { kind: 'margin', percent: percent(text) } })
const markup = (text: string): CostInput => ({ ...MACHINE, profit: { kind: 'markup', percent: percent(text) } })
const vat = (text: string): CostInput => ({
  ...MACHINE,
  import: { ...MACHINE.import, vat: { known: true, percent: percent(text), isRecoverable: true } },
})
const market: Beside = { vat: '23' }

const OFFERS: readonly (readonly [string, CostInput, readonly OddInput[]])[] = [
  ['nothing about the machine', MACHINE, []],
  ['nothing about the trader', TRADER, []],
  // Carriage.
  ['CFR without freight', at('CFR', noFreight), ['freight_none']],
  ['CIF without freight', at('CIF', noFreight), ['freight_none']],
  ['CPT without freight', at('CPT', noFreight), ['freight_none']],
  ['CIP without freight', at('CIP', noFreight), ['freight_none']],
  ['CIP with a freight of 0', withLine(MACHINE, costLine('main_carriage', '0')), ['freight_none']],
  ['DAP without freight', at('DAP', noFreight), ['freight_none', 'on_carriage_none']],
  ['DPU without freight', at('DPU', noFreight), ['freight_none', 'on_carriage_none', 'unloading_none']],
  ['DDP without freight', at('DDP', noFreight), ['freight_none', 'on_carriage_none']],
  ['FOB without freight', at('FOB', noFreight), []],
  ['FCA without freight', at('FCA', noFreight), []],
  ['EXW without freight', at('EXW', noFreight), []],
  ['freight above the goods', withLine(MACHINE, costLine('main_carriage', '60000', 'EUR')), ['freight_above_goods']],
  ['DAP', at('DAP'), ['on_carriage_none']],
  ['DAP, brought to the door', at('DAP', delivered), []],
  ['DPU, brought and unloaded', at('DPU', delivered), []],
  ['DPU, not unloaded', at('DPU', without(delivered, 'unloading')), ['unloading_none']],
  ['DDP, all there', at('DDP', delivered), []],
  ['DDP without clearing', at('DDP', without(delivered, 'import_clearing')), ['clearing_none']],
  ['nothing to the port', at('FOB', without(MACHINE, 'to_carrier')), ['no_cost_to_port']],
  ['nothing to the port, from the works', at('EXW', without(MACHINE, 'to_carrier')), []],
  // Insurance.
  ['CIP without insurance', at('CIP', insured('0')), ['insurance_none']],
  ['CIF without insurance', at('CIF', insured('0')), ['insurance_none']],
  ['CPT without insurance', at('CPT', insured('0')), []],
  ['an insurance of 2 %', insured('2'), []],
  ['an insurance of 20 %', insured('20'), ['insurance_high']],
  // Refund.
  ['a refund at the rate of the invoice', refunded('13', '13'), []],
  ['an invoice of 3 %', refunded('13', '3'), ['refund_capped']],
  ['an invoice of 1 %', refunded('9', '1'), ['refund_capped']],
  ['an invoice without VAT', refunded('13', '0'), ['refund_capped', 'refund_none']],
  ['a refund of 0', refunded('0', '13'), ['refund_none']],
  ['an exempt export has none', { ...TRADER, refund: { ...TRADER.refund, regime: 'exempt' } }, []],
  // Profit.
  ['a margin of 60', margin('60'), []],
  ['a margin of 60.1', margin('60.1'), ['margin_high']],
  ['a margin of 99', margin('99'), ['margin_high']],
  ['a mark-up of 100', markup('100'), []],
  ['a mark-up of 400', markup('400'), ['margin_high']],
  [
    'a price far above all costs',
    { ...MACHINE, profit: { kind: 'price', price: { amount: '400000', currency: 'EUR', origin: TYPED } } },
    ['margin_high'],
  ],
  [
    'a price below the costs has a word of its own',
    { ...MACHINE, profit: { kind: 'price', price: { amount: '20000', currency: 'EUR', origin: TYPED } } },
    [],
  ],
  // Money.
  ['a buffer of 3', { ...MACHINE, buffer: percent('3') }, []],
  ['a buffer of 30', { ...MACHINE, buffer: percent('30') }, ['buffer_high']],
  ['half in advance', { ...MACHINE, advance: percent('50') }, []],
  ['all in advance', { ...MACHINE, advance: percent('100') }, ['advance_all']],
  [
    'a purchase of 0, and no work of its own',
    { ...without(MACHINE, 'works'), purchase: { ...MACHINE.purchase, amount: '0' } },
    ['nothing_bought', 'freight_above_goods'],
  ],
  ['a purchase of 0 beside own work', { ...MACHINE, purchase: { ...MACHINE.purchase, amount: '0' } }, []],
]

const BESIDE: readonly (readonly [string, CostInput, Beside, readonly OddInput[]])[] = [
  ['VAT of 0 where there is one', vat('0'), market, ['vat_none']],
  ['VAT of 0 where there is none', vat('0'), { vat: '0' }, []],
  ['VAT of 0 where nobody knows', vat('0'), NOTHING_BESIDE, []],
  ['another VAT', vat('8'), market, []],
]

describe('what is odd about an offer', () => {
  test.each(OFFERS)('%s', (_, input, expected) => {
    expect(odd(input)).toEqual(expected)
  })

  test.each(BESIDE)('beside what is known: %s', (_, input, beside, expected) => {
    expect(odd(input, beside)).toEqual(expected)
  })
})

const parcel = (changed: Partial<ParcelSale>): readonly OddInput[] => {
  const sale = { ...PARCEL, ...changed }
  const profit = parcelProfit(sale)
  if (!profit.ok) throw new Error(profit.refusal)
  return oddOfParcel(sale, profit.value, market)
}
const none = percent('0')
const noMoney = { amount: '0', currency: 'CNY', origin: TYPED }

const PARCELS: readonly (readonly [string, Partial<ParcelSale>, readonly OddInput[]])[] = [
  ['nothing about the example', {}, []],
  ['no postage', { costs: [] }, ['postage_none']],
  ['postage of 0', { costs: PARCEL.costs.map((cost) => ({ ...cost, amount: '0' })) }, ['postage_none']],
  ['goods for nothing', { purchase: noMoney }, ['nothing_bought']],
  ['an invoice of 3 %', { invoiceVat: percent('3') }, ['refund_capped']],
  [
    'nobody is paid for the sale',
    { commission: none, advertising: none, paymentFee: { percent: none, fixed: noMoney } },
    ['nothing_charged'],
  ],
  ['half comes back', { returns: { ...PARCEL.returns, percent: percent('50') } }, []],
  ['most comes back', { returns: { ...PARCEL.returns, percent: percent('51') } }, ['all_returned']],
  ['far above all costs', { goods: '140', purchase: { ...noMoney, amount: '11' } }, ['margin_high']],
  ['VAT of 0', { vat: { known: true, percent: none } }, ['vat_none']],
]

describe('what is odd about a parcel', () => {
  test.each(PARCELS)('%s', (_, changed, expected) => {
    expect(parcel(changed)).toEqual(expected)
  })
})

test('each has a case of its own', () => {
  const found = [...OFFERS, ...BESIDE, ...PARCELS].flatMap((row) => row.at(-1) as readonly OddInput[])
  expect(new Set(found)).toEqual(new Set(ODD_INPUTS))
})
