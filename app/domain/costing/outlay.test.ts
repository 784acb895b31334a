import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { costLine, MACHINE, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { decimal, sum } from '../shared/decimal'
import { compute } from './compute'
import { LADDER } from './landed-cost'
import { isInsuredBySeller, leftOfQuote, outlayOf, PAID_BY_SELLER, type Changed } from './outlay'
import { PLACES, REFUND_REGIMES, type CostInput, type Incoterm } from './types'

function at(input: CostInput, term: Incoterm = input.term) {
  const computed = compute({ ...input, term })
  if (!computed.ok) throw new Error(computed.refusal)
  return { input: { ...input, term }, computed: computed.value }
}

const EACH: CostInput = { ...TRADER, lines: PLACES.map((place, place10) => costLine(place, `${10 ** place10}`)) }

describe('who pays for what under Incoterms 2020', () => {
  it.each([
    ['EXW', 'works'],
    ['FCA', 'works to_carrier'],
    ['FAS', 'works to_carrier alongside'],
    ['FOB', 'works to_carrier alongside on_board'],
    ['CFR', 'works to_carrier alongside on_board main_carriage'],
    ['CIF', 'works to_carrier alongside on_board main_carriage'],
    ['CPT', 'works to_carrier alongside on_board main_carriage'],
    ['CIP', 'works to_carrier alongside on_board main_carriage'],
    ['DAP', 'works to_carrier alongside on_board main_carriage on_carriage'],
    ['DPU', 'works to_carrier alongside on_board main_carriage on_carriage unloading'],
    ['DDP', 'works to_carrier alongside on_board main_carriage on_carriage import_clearing'],
  ] as const)('%s: the seller pays %s', (term, places) => expect(PAID_BY_SELLER[term].join(' ')).toBe(places))

  it('the seller insures under CIF and CIP, and what it delivers', () => {
    expect(LADDER.filter(isInsuredBySeller)).toEqual(['CIF', 'CIP', 'DAP', 'DPU', 'DDP'])
  })

  it('a cost of the seller under a term stays one under the next of the same way', () => {
    const ways: readonly (readonly Incoterm[])[] = [
      ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF'],
      ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU'],
      ['CIP', 'DAP', 'DDP'],
    ]
    for (const way of atLeast(3, ways))
      for (const [turn, term] of atLeast(3, way.entries()))
        for (const place of atLeast(1, PAID_BY_SELLER[term]))
          expect(way.slice(turn).filter((later) => !PAID_BY_SELLER[later].includes(place))).toEqual([])
  })
})

describe('what the seller has paid', () => {
  it.each([
    ['EXW', '1'],
    ['FCA', '11'],
    ['FAS', '111'],
    ['FOB', '1111'],
    ['CFR', '11111'],
    ['CIP', '11111'],
    ['DAP', '111111'],
    ['DPU', '1111111'],
    ['DDP', '10111111'],
  ] as const)('under %s are lines of %s CNY', (term, wanted) => {
    const { input, computed } = at(EACH, term)
    const outlay = outlayOf(input, computed)
    expect(sum([...outlay.places.values()]).toFixed()).toBe(wanted)
    expect(outlay.purchase.toFixed()).toBe('113000')
    expect(outlay.premium.isZero()).toBe(!isInsuredBySeller(term))
  })

  it('has duty and lost VAT in it under DDP alone', () => {
    const lost: CostInput = {
      ...TRADER,
      import: { ...TRADER.import, vat: { known: true, percent: percent('23'), isRecoverable: false } },
    }
    const taxes = (input: CostInput, term: Incoterm) => {
      const given = at(input, term)
      return outlayOf(given.input, given.computed).taxes.toFixed(2)
    }
    // 453.60 and 4,071.85 EUR at 8.20.
    expect([taxes(TRADER, 'DDP'), taxes(lost, 'DDP')]).toEqual(['3719.52', '37108.69'])
    expect([taxes(lost, 'DAP'), taxes(lost, 'CIF')]).toEqual(['0.00', '0.00'])
  })
})

describe('what a quote leaves', () => {
  const left = (changed: Changed, input: CostInput = MACHINE) => {
    const given = at(input)
    const quote = given.computed.quote ?? decimal(0)
    return leftOfQuote(given.input, given.computed, quote, changed)
  }
  const change = (changed: Changed, input?: CostInput) => left(changed, input).minus(left({}, input)).toFixed(2)
  const agent = { ...percent('10'), id: 'agent', name: 'Agent' }

  // The machine: 214,700 and 97,300 of goods and work, 24,700 of refund, 14,500 to the port, 3,250 USD of freight, quoted in EUR.
  it.each<[string, Changed, string]>([
    ['nothing', {}, '0.00'],
    ['goods and work up by a tenth', { goodsAndWork: decimal('1.1') }, '-28730.00'],
    ['goods and work for nothing', { goodsAndWork: decimal(0) }, '287300.00'],
    ['no refund', { refund: decimal(0) }, '-24700.00'],
    ['freight doubled', { places: { of: ['main_carriage'], by: decimal(2) } }, '-23075.00'],
    ['inland haul halved', { places: { of: ['to_carrier'], by: decimal('0.5') } }, '7250.00'],
    ['the works are no place on the way', { places: { of: ['works'], by: decimal(2) } }, '0.00'],
    ['a place that the buyer pays', { places: { of: ['import_clearing'], by: decimal(9) } }, '0.00'],
    ['a premium doubled', { premium: decimal(2) }, '-862.39'],
    ['commission where there is none', { shares: decimal(2) }, '0.00'],
    ['taxes that the buyer pays', { taxes: decimal(2) }, '0.00'],
    ['a dearer dollar', { rate: { currency: 'USD', by: decimal('1.1') } }, '-2307.50'],
    // A hundredth of 47,803.19 EUR.
    ['a dearer euro', { rate: { currency: 'EUR', by: decimal('1.01') } }, '3919.86'],
  ])('with %s', (_, changed, wanted) => expect(change(changed)).toBe(wanted))

  it('counts commission as a share of the price', () => {
    const input: CostInput = { ...MACHINE, shares: [agent], profit: { kind: 'markup', percent: percent('0') } }
    const price = at(input).computed.seller.priceCny
    expect(change({ shares: decimal(2) }, input)).toBe(price.times('-0.1').toFixed(2))
  })

  it('counts a purchase in another currency at its rate', () => {
    const input: CostInput = { ...MACHINE, purchase: { amount: '11300', currency: 'USD', origin: TYPED } }
    // 11,300 USD less their refund of 1,300, and 3,250 USD of freight, at 0.71 more each.
    expect(change({ rate: { currency: 'USD', by: decimal('1.1') } }, input)).toBe('-9407.50')
  })

  it('is the profit when nothing has changed, under every term and regime', () => {
    const term = fc.constantFrom(...LADDER)
    fc.assert(
      fc.property(term, fc.constantFrom(...REFUND_REGIMES), fc.integer({ min: 0, max: 60 }), (of, regime, margin) => {
        const given = at(
          {
            ...TRADER,
            refund: { ...TRADER.refund, regime, rate: percent('9') },
            profit: { kind: 'margin', percent: percent(`${margin}`) },
          },
          of,
        )
        const { computed } = given
        const quote = computed.quote ?? decimal(0)
        const apart = leftOfQuote(given.input, computed, quote).minus(computed.seller.profit).abs()
        // Freight, premium and taxes are cents of a euro each.
        expect(apart.lte('0.30')).toBe(true)
      }),
    )
  })
})
