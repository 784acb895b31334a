import { describe, expect, it, test } from 'vitest'
import { percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { landedCost, type LandedCost } from './landed-cost'
import type { Figure } from './results'
import type { CostInput } from './types'

function answer(input: CostInput): LandedCost {
  const result = landedCost(input)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const said = (figure: Figure | undefined) => (figure?.known ? figure.amount : (figure?.because ?? 'no line'))
const lineOf = (input: CostInput, id: string) => answer(input).lines.find((line) => line.id === id)
const price = (input: CostInput) => answer(input).price.amount

describe('refund regimes', () => {
  const regime = (name: CostInput['refund']['regime'], rate: string, invoiceVat = '13'): CostInput => ({
    ...TRADER,
    refund: { ...TRADER.refund, regime: name, rate: percent(rate), invoiceVat: percent(invoiceVat) },
  })

  test.each([
    ['a trading company', regime('exempt_refund', '13'), '13000.00', '14363.14'],
    ['no refund rate', regime('exempt_refund', '0'), '0.00', '16124.66'],
    ['batteries until the end of 2026', regime('exempt_refund', '6'), '6000.00', '15311.65'],
    ['an invoice of 3 %', regime('exempt_refund', '13', '3'), '3291.26', '15678.69'],
    ['an invoice of 1 %', regime('exempt_refund', '13', '1'), '1118.81', '15973.06'],
    ['exempt', regime('exempt', '13'), '0.00', '16124.66'],
    ['a manufacturer at the full rate', regime('exempt_credit_refund', '13'), '13000.00', '14363.14'],
    // 106,000 / (1 - 10 % - 4 %) / 8.20
    ['a manufacturer with 4 points not creditable', regime('exempt_credit_refund', '9'), '13000.00', '15031.20'],
    // 106,000 / (1 - 10 % - 13/113) / 8.20
    ['as a sale at home', regime('taxed', '0'), '13000.00', '16468.23'],
  ])('%s', (_, input, refund, wanted) => {
    expect(said(lineOf(input, 'refund')?.figure)).toBe(refund)
    expect(price(input)).toBe(wanted)
    expect(answer(input).profit.margin).toBe('10.0')
  })

  it('counts a manufacturer’s price without the materials that carried no VAT', () => {
    const base = regime('exempt_credit_refund', '9')
    const amount = { amount: '20000', currency: 'CNY', origin: TYPED }
    const input: CostInput = { ...base, refund: { ...base.refund, dutyFreeMaterials: amount } }
    // (106,000 - 20,000 x 4 %) / (1 - 10 % - 4 %) / 8.20
    expect(price(input)).toBe('14917.75')
    expect(said(lineOf(input, 'not_creditable')?.figure)).toBe('4093.02')
    const above: CostInput = { ...base, refund: { ...base.refund, dutyFreeMaterials: { ...amount, amount: '500000' } } }
    expect(price(above)).toBe('14363.14')
  })
})

describe('profit', () => {
  const share = (text: string) => ({ ...percent(text), id: 'agent', name: 'Agent' })

  test.each([
    ['mark-up on cost', { kind: 'markup', percent: percent('10') }, [], '14219.51'],
    ['mark-up and commission', { kind: 'markup', percent: percent('10') }, [share('5')], '15047.10'],
    ['margin and commission', { kind: 'margin', percent: percent('10') }, [share('5')], '15208.03'],
    ['no margin', { kind: 'margin', percent: percent('0') }, [], '12926.83'],
    [
      'a price of one’s own',
      { kind: 'price', price: { amount: '14000', currency: 'EUR', origin: TYPED } },
      [],
      '14000.00',
    ],
    [
      'in another currency',
      { kind: 'price', price: { amount: '82000', currency: 'CNY', origin: TYPED } },
      [],
      '10000.00',
    ],
  ] as const)('%s', (_, profit, shares, wanted) => {
    expect(price({ ...TRADER, profit, shares })).toBe(wanted)
  })

  test.each([
    ['100', [], 'invalid_input'],
    ['99', [share('1')], 'margin_and_share_reach_100'],
    ['60', [share('30'), { ...share('20'), id: 'bank' }], 'margin_and_share_reach_100'],
  ] as const)('margin %s with shares %j is impossible', (margin, shares, refusal) => {
    const input: CostInput = { ...TRADER, profit: { kind: 'margin', percent: percent(margin) }, shares }
    expect(landedCost(input)).toEqual({ ok: false, refusal })
  })

  it('is no price when there is no cost', () => {
    const free: CostInput = { ...TRADER, purchase: { ...TRADER.purchase, amount: '0' }, lines: [] }
    expect(landedCost(free)).toEqual({ ok: false, refusal: 'price_not_positive' })
    const tiny: CostInput = { ...TRADER, purchase: { ...TRADER.purchase, amount: '0.01' }, lines: [] }
    expect(landedCost(tiny)).toEqual({ ok: false, refusal: 'price_below_unit' })
    const marked: CostInput = { ...TRADER, profit: { kind: 'markup', percent: percent('400') }, shares: [share('20')] }
    expect(landedCost(marked)).toEqual({ ok: false, refusal: 'share_reaches_100' })
  })

  it('may be a loss, which is drawn as one', () => {
    const input: CostInput = {
      ...TRADER,
      profit: { kind: 'price', price: { amount: '12000', currency: 'EUR', origin: TYPED } },
    }
    expect(answer(input).profit).toMatchObject({ amount: { amount: '-7600.00' }, margin: '-7.7' })
    expect(answer(input).steps.find(({ id }) => id === 'loss')?.amount).toBe('-926.83')
    expect(answer(input).sentences[0]?.key).toBe('made_at_a_loss')
  })

  it('is kept by a buffer when the rate stays', () => {
    const input: CostInput = { ...TRADER, buffer: percent('2') }
    expect(price(input)).toBe('14656.27')
    expect(answer(input).profit.margin).toBe('11.8')
  })
})
