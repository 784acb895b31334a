import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { costLine, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { decimal } from '../shared/decimal'
import { costAtPrice, EXPORT_PLACES, exportCost, placesUntil, sumOf, taxOnPrice } from './export-cost'
import { ratesOf } from './rates'
import { PLACES, type CostInput, type RefundRegime } from './types'

const rates = ratesOf(TRADER.rates)
const BARE: CostInput = { ...TRADER, lines: [], shares: [] }
const amount = (cny: string, currency = 'CNY') => ({ amount: cny, currency, origin: TYPED })

type Wish = { regime: RefundRegime; purchase?: string; rate?: string; invoice?: string; goods?: string; free?: string }

function cost({ regime, purchase = '113000', rate = '13', invoice = '13', goods = '13', free }: Wish) {
  const refund: CostInput['refund'] = {
    regime,
    rate: percent(rate),
    invoiceVat: percent(invoice),
    goodsVat: percent(goods),
    dutyFreeMaterials: free === undefined ? null : amount(free),
  }
  return exportCost({ ...BARE, purchase: amount(purchase), refund }, rates)
}

describe('what comes back of a purchase', () => {
  // Purchase without VAT times the rate, no more than the invoice says, half up to the fen.
  it.each<[string, Wish, string, string]>([
    ['at the full rate', { regime: 'exempt_refund' }, '13000', '100000'],
    ['at a lower rate', { regime: 'exempt_refund', rate: '9' }, '9000', '104000'],
    ['at a rate of nothing', { regime: 'exempt_refund', rate: '0' }, '0', '113000'],
    ['with an invoice of 3 %', { regime: 'exempt_refund', purchase: '103000', invoice: '3' }, '3000', '100000'],
    ['with an invoice of 1 %', { regime: 'exempt_refund', purchase: '101000', invoice: '1' }, '1000', '100000'],
    ['with an invoice without VAT', { regime: 'exempt_refund', invoice: '0' }, '0', '113000'],
    ['of half a fen, which counts as one', { regime: 'exempt_refund', purchase: '0.565', rate: '9' }, '0.05', '0.515'],
    ['of less than half a fen', { regime: 'exempt_refund', purchase: '0.55', rate: '9' }, '0.04', '0.51'],
    ['where the export is exempt', { regime: 'exempt' }, '0', '113000'],
    ['as input VAT of a taxed sale', { regime: 'taxed', rate: '0' }, '13000', '100000'],
    ['as input VAT of a manufacturer', { regime: 'exempt_credit_refund', rate: '9' }, '13000', '100000'],
    ['of nothing', { regime: 'exempt_refund', purchase: '0' }, '0', '0'],
  ])('%s', (_, wish, credited, fixed) => {
    const answer = cost(wish)
    expect([answer.credited.toFixed(), answer.fixed.toFixed()]).toEqual([credited, fixed])
  })

  it('is computed of a purchase in another currency at the rate of the day', () => {
    const answer = exportCost({ ...BARE, purchase: amount('1130', 'USD') }, rates)
    expect([answer.purchase, answer.purchaseNet, answer.credited].map((value) => value.toFixed())).toEqual([
      '8023',
      '7100',
      '923',
    ])
  })
})

describe('what tax takes of the price', () => {
  it.each<[string, Wish, string, string]>([
    // 13 % less 9 %, of 120,000.
    ['a manufacturer below the rate of the goods', { regime: 'exempt_credit_refund', rate: '9' }, '120000', '4800'],
    ['a manufacturer at the full rate', { regime: 'exempt_credit_refund' }, '120000', '0'],
    ['a manufacturer with a rate above it', { regime: 'exempt_credit_refund', rate: '13', goods: '9' }, '120000', '0'],
    [
      'without the materials that carried no VAT',
      { regime: 'exempt_credit_refund', rate: '9', free: '20000' },
      '120000',
      '4000',
    ],
    [
      'nothing where all of it was such materials',
      { regime: 'exempt_credit_refund', rate: '9', free: '120000' },
      '120000',
      '0',
    ],
    ['never less than nothing', { regime: 'exempt_credit_refund', rate: '9', free: '500000' }, '120000', '0'],
    // 113,000 contain 13,000 of VAT.
    ['a sale at home', { regime: 'taxed' }, '113000', '13000'],
    ['a sale at home of goods at 9 %', { regime: 'taxed', goods: '9' }, '109000', '9000'],
    ['a trading company', { regime: 'exempt_refund', rate: '9' }, '120000', '0'],
    ['an exempt export', { regime: 'exempt' }, '120000', '0'],
  ])('%s', (_, wish, price, tax) => {
    expect(taxOnPrice(cost(wish), decimal(price)).toDecimalPlaces(6).toFixed()).toBe(tax)
  })

  it('is added to the fixed cost, and commission with it', () => {
    const input: CostInput = {
      ...BARE,
      shares: [
        { ...percent('3'), id: 'agent', name: 'Agent' },
        { ...percent('2'), id: 'bank', name: 'Bank' },
      ],
      refund: {
        ...TRADER.refund,
        regime: 'exempt_credit_refund',
        rate: percent('9'),
        dutyFreeMaterials: amount('20000'),
      },
    }
    // 100,000 + 4 % of 100,000 + 5 % of 120,000.
    expect(costAtPrice(exportCost(input, rates), decimal('120000')).toFixed()).toBe('110000')
  })
})

describe('the way of the goods', () => {
  const lines = PLACES.map((place, at) => costLine(place, `${10 ** at}`))

  it.each([
    ['works', '1', '0'],
    ['to_carrier', '1', '10'],
    ['alongside', '1', '110'],
    ['on_board', '1', '1110'],
  ] as const)('counts the lines up to %s', (until, works, toPort) => {
    const answer = exportCost({ ...BARE, lines }, rates, until)
    expect([answer.works.toFixed(), answer.toPort.toFixed()]).toEqual([works, toPort])
    expect(answer.fixed.toFixed()).toBe(decimal(100_000).plus(works).plus(toPort).toFixed())
  })

  it('has on this side what stands before main carriage', () => {
    expect(EXPORT_PLACES).toEqual(['works', 'to_carrier', 'alongside', 'on_board'])
    for (const place of atLeast(8, PLACES)) expect(placesUntil(place).at(-1)).toBe(place)
  })

  it('adds lines of several currencies', () => {
    const mixed = [costLine('works', '100'), costLine('works', '10', 'EUR'), costLine('on_board', '10', 'USD')]
    expect(sumOf(mixed, ['works'], rates).toFixed()).toBe('182')
    expect(sumOf(mixed, PLACES, rates).toFixed()).toBe('253')
    expect(sumOf(mixed, [], rates).toFixed()).toBe('0')
  })
})

it('a higher refund rate never costs more, nor does a lower purchase', () => {
  const regimes = fc.constantFrom<RefundRegime>('exempt_refund', 'exempt_credit_refund', 'exempt', 'taxed')
  fc.assert(
    fc.property(
      regimes,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 10_000_000 }),
      (regime, rate, fen) => {
        const purchase = (fen / 100).toFixed(2)
        const at = (wish: Omit<Wish, 'regime'>) => costAtPrice(cost({ regime, ...wish }), decimal('200000'))
        expect(at({ purchase, rate: `${rate + 1}` }).lte(at({ purchase, rate: `${rate}` }))).toBe(true)
        expect(at({ purchase: '0' }).lte(at({ purchase }))).toBe(true)
      },
    ),
  )
})
