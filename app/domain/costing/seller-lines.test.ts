import { describe, expect, it } from 'vitest'
import { costLine, MACHINE, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { compute } from './compute'
import type { Line } from './results'
import { sellerLines } from './seller-lines'
import type { CostInput, Origin, RefundRegime } from './types'

function lines(input: CostInput): readonly Line[] {
  const computed = compute(input)
  if (!computed.ok) throw new Error(computed.refusal)
  return sellerLines(input, computed.value)
}

const line = (input: CostInput, id: string) => lines(input).find((one) => one.id === id)
const amount = (value: string, currency = 'CNY') => ({ amount: value, currency, origin: TYPED })
const agent = { ...percent('5'), id: 'agent', name: 'Agent' }
const regime = (name: RefundRegime, rate = '13'): CostInput => ({
  ...TRADER,
  refund: { ...TRADER.refund, regime: name, rate: percent(rate) },
})

describe('the lines of the seller', () => {
  it('stand in the order of the sum', () => {
    expect(lines(TRADER).map(({ id }) => id)).toEqual([
      'purchase',
      'purchase_net',
      'refund',
      'cost',
      'price',
      'profit',
      'freight',
      'insurance',
      'border',
    ])
  })

  it.each<[string, CostInput, readonly string[]]>([
    ['a tax on the price', regime('exempt_credit_refund', '9'), ['not_creditable']],
    ['no tax on the price', regime('exempt_credit_refund', '13'), []],
    ['no tax of a trading company', regime('exempt_refund', '9'), []],
    ['the tax of a sale at home', regime('taxed', '0'), ['not_creditable']],
  ])('have %s', (_, input, expected) => {
    expect(lines(input).flatMap(({ id }) => (id === 'not_creditable' ? [id] : []))).toEqual(expected)
  })

  it('have neither premium nor border where nothing is insured', () => {
    const input: CostInput = { ...TRADER, insurance: { rate: percent('0'), cover: percent('110') } }
    expect(lines(input).map(({ id }) => id)).not.toEqual(expect.arrayContaining(['insurance']))
    expect(line(input, 'border')).toBeUndefined()
  })
})

describe('the formula of a line', () => {
  it.each<[string, CostInput, string, string, object]>([
    ['the purchase as it was typed', TRADER, 'purchase', 'typed', { amount: { amount: '113000.00', currency: 'CNY' } }],
    [
      'the purchase in its own currency',
      { ...TRADER, purchase: amount('11300', 'USD') },
      'purchase',
      'typed',
      { amount: { amount: '11300.00', currency: 'USD' } },
    ],
    [
      'the purchase in yen',
      {
        ...TRADER,
        purchase: amount('2000000', 'JPY'),
        rates: [...TRADER.rates, { currency: 'JPY', cny: '0.047', origin: TYPED }],
      },
      'purchase',
      'typed',
      { amount: { amount: '2000000', currency: 'JPY' } },
    ],
    ['without VAT', TRADER, 'purchase_net', 'net_of_vat', { vat: { percent: '13' } }],
    ['the refund', TRADER, 'refund', 'refund', { rate: { percent: '13' }, vat: { percent: '13' } }],
    ['the refund at the lower rate', regime('exempt_refund', '9'), 'refund', 'refund', { rate: { percent: '9' } }],
    [
      'the refund that an invoice of 3 % caps',
      { ...TRADER, refund: { ...TRADER.refund, invoiceVat: percent('3') } },
      'refund',
      'refund',
      { rate: { percent: '3' } },
    ],
    ['the input VAT of a manufacturer', regime('exempt_credit_refund'), 'refund', 'input_vat', {}],
    ['the input VAT of a sale at home', regime('taxed', '0'), 'refund', 'input_vat_at_home', {}],
    ['no refund', regime('exempt'), 'refund', 'no_refund', {}],
    [
      'what is not creditable',
      regime('exempt_credit_refund', '9'),
      'not_creditable',
      'not_creditable',
      { free: { amount: '0.00', currency: 'CNY' }, vat: { percent: '13' } },
    ],
    ['the output VAT', regime('taxed', '0'), 'not_creditable', 'output_vat', { vat: { percent: '13' } }],
    [
      'the sum of costs',
      TRADER,
      'cost',
      'sum_of_costs',
      {
        purchase: { amount: '113000.00' },
        refund: { amount: '13000.00' },
        lines: { amount: '6000.00' },
        ofPrice: { amount: '0.00' },
      },
    ],
    [
      'the price by its margin',
      TRADER,
      'price',
      'price_by_margin',
      { cost: { amount: '106000.00' }, profit: { percent: '10' }, rate: { number: '8.2' } },
    ],
    [
      'the price at a rate with a buffer',
      { ...TRADER, buffer: percent('2') },
      'price',
      'price_by_margin',
      { rate: { number: '8.036' } },
    ],
    [
      'the price by its margin and commission',
      { ...TRADER, shares: [agent] },
      'price',
      'price_by_margin_and_share',
      { share: { percent: '5.00' } },
    ],
    [
      'the price by a mark-up',
      { ...TRADER, profit: { kind: 'markup', percent: percent('10') } },
      'price',
      'price_by_markup',
      { profit: { percent: '10' } },
    ],
    [
      'the price by a mark-up and what is not creditable',
      { ...regime('exempt_credit_refund', '9'), profit: { kind: 'markup', percent: percent('10') } },
      'price',
      'price_by_markup_and_share',
      { share: { percent: '4.00' } },
    ],
    [
      'the price that was typed',
      { ...TRADER, profit: { kind: 'price', price: amount('14000', 'EUR') } },
      'price',
      'price_typed',
      { amount: { amount: '14000.00', currency: 'EUR' } },
    ],
    ['the profit', TRADER, 'profit', 'profit', { cost: { amount: '106000.00' } }],
    ['freight in the currency of the quote', TRADER, 'freight', 'typed', { amount: { amount: '2400.00' } }],
    [
      'freight in the currency of the quote, with a buffer',
      { ...TRADER, buffer: percent('2') },
      'freight',
      'converted',
      { from: { number: '8.2' }, to: { number: '8.036' } },
    ],
    [
      'freight in another currency',
      MACHINE,
      'freight',
      'converted',
      { amount: { amount: '3250.00', currency: 'USD' }, from: { number: '7.1' }, to: { number: '8.2' } },
    ],
    [
      'freight of two lines',
      { ...MACHINE, lines: [...MACHINE.lines, costLine('main_carriage', '100', 'EUR')] },
      'freight',
      'converted_sum',
      { amount: { amount: '23895.00', currency: 'CNY' }, rate: { number: '8.2' } },
    ],
    [
      'no freight',
      { ...TRADER, lines: [] },
      'freight',
      'converted_sum',
      { amount: { amount: '0.00', currency: 'CNY' } },
    ],
    [
      'the premium',
      TRADER,
      'insurance',
      'insurance',
      { border: { amount: '16800.10' }, value: { amount: '16763.14' } },
    ],
    [
      'the value at the border of a sea term',
      TRADER,
      'border',
      'border',
      { term: { term: 'FOB' }, price: { amount: '14363.14' }, freight: { amount: '2400.00' } },
    ],
    [
      'the value at the border of any other term',
      { ...TRADER, term: 'DAP' },
      'border',
      'border',
      { term: { term: 'FCA' } },
    ],
  ])('says %s', (_, input, id, key, values) => {
    expect(line(input, id)?.formula).toMatchObject({ key, values })
  })
})

describe('where a line comes from', () => {
  const ledger: Origin = {
    kind: 'edition',
    source: 'refund rates of 2026-10',
    asOf: '2026-10-01',
    rule: 'battery_refund',
    confidence: 'high',
  }

  it('is its input, with its day and how sure it is', () => {
    const input: CostInput = { ...TRADER, refund: { ...TRADER.refund, rate: { percent: '13', origin: ledger } } }
    expect(line(input, 'refund')).toMatchObject({ origin: ledger, confidence: 'high' })
    expect(line(TRADER, 'purchase')).toMatchObject({ origin: TYPED, confidence: null, rule: null })
  })

  it.each<[RefundRegime, string]>([
    ['exempt_refund', 'export_refund_2026_5'],
    ['exempt_credit_refund', 'export_vat_2026_11'],
    ['exempt', 'export_vat_2026_11'],
    ['taxed', 'export_vat_2026_11'],
  ])('of the tax office is the rule of its regime: %s', (name, rule) => {
    expect(line(regime(name), 'refund')?.rule).toBe(rule)
  })

  it('of a price is its margin, its mark-up or itself', () => {
    const own: Origin = { kind: 'record', source: 'offer', asOf: null }
    const typed: CostInput = { ...TRADER, profit: { kind: 'price', price: { ...amount('1', 'EUR'), origin: own } } }
    expect([line(typed, 'price')?.origin, line(TRADER, 'price')?.origin]).toEqual([own, TYPED])
    expect(line(TRADER, 'price')?.rule).toBe('incoterms_2020')
  })
})
