import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MACHINE, percent, TRADER, TYPED } from '../../../tests/support/cost-cases'
import { decimal } from '../shared/decimal'
import { landedCost } from './landed-cost'
import { highestPurchase, largestWithin, textOf, type Target } from './reverse'
import type { CostInput } from './types'

const MOST = 10n ** 13n - 1n

describe('the largest number of units within a target', () => {
  const found = (target: string, of: (units: bigint) => string) =>
    largestWithin(decimal(target), (units) => ({ value: decimal(of(units)) }))

  it.each<[string, string, (units: bigint) => string, bigint]>([
    ['of units themselves', '1234', (units) => `${units}`, 1234n],
    ['of nothing', '0', (units) => `${units}`, 0n],
    ['just below a step', '99.99', (units) => `${units / 100n}`, 9999n],
    ['on a step', '100', (units) => `${units / 100n}`, 10_099n],
    ['of a steep line', '10', (units) => `${units * 7n}`, 1n],
    ['of a line that does not begin at nothing', '100', (units) => `${units + 90n}`, 10n],
    ['of a flat line with one step', '5', (units) => (units < 777n ? '5' : '6'), 776n],
    ['of a line that only falls below nothing', '-5', (units) => `${units - 10n}`, 5n],
    ['one below the last', `${MOST - 1n}`, (units) => `${units}`, MOST - 1n],
  ])('%s', (_, target, of, value) => expect(found(target, of)).toEqual({ ok: true, value }))

  it.each([
    ['even nothing is too much', '-1', 'target_too_low'],
    ['even the most is not enough', `${MOST}`, 'target_too_high'],
  ])('is none where %s', (_, target, refusal) => {
    expect(found(target, (units) => `${units}`)).toEqual({ ok: false, refusal })
  })

  it('is none where nobody knows', () => {
    expect(largestWithin(decimal(1), () => 'unknown')).toEqual({ ok: false, refusal: 'target_unknown' })
  })

  it('takes a price too small to be one for one that stays within', () => {
    const price = (units: bigint) => (units < 50n ? ('nothing' as const) : { value: decimal(`${units}`) })
    expect(largestWithin(decimal(80), price)).toEqual({ ok: true, value: 80n })
    expect(largestWithin(decimal(10), price)).toEqual({ ok: true, value: 49n })
  })

  it('is exactly the last within, for every line that never falls', () => {
    const line = fc.record({
      from: fc.integer({ min: -1000, max: 1000 }),
      per: fc.integer({ min: 1, max: 5000 }),
      steps: fc.integer({ min: 1, max: 5000 }),
      target: fc.integer({ min: 1001, max: 1_000_000_000 }),
    })
    fc.assert(
      fc.property(line, ({ from, per, steps, target }) => {
        const at = (units: bigint) => BigInt(from) + (units * BigInt(per)) / BigInt(steps)
        const answer = found(`${target}`, (units) => `${at(units)}`)
        const value = answer.ok ? answer.value : -1n
        expect(at(value) <= BigInt(target) && at(value + 1n) > BigInt(target)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a purchase in its own units', () => {
  it.each([
    [1n, 'CNY', '0.01'],
    [123_456n, 'EUR', '1234.56'],
    [1n, 'JPY', '1'],
    [123_456n, 'KRW', '123456'],
    [1n, 'KWD', '0.001'],
    [123_456n, 'KWD', '123.456'],
    [0n, 'CNY', '0.00'],
    [MOST, 'CNY', '99999999999.99'],
  ])('%s of %s are %s', (units, currency, text) => expect(textOf(units, currency)).toBe(text))
})

describe('what the goods may cost at most', () => {
  const PURE: CostInput = {
    ...TRADER,
    lines: [],
    profit: { kind: 'margin', percent: percent('0') },
    refund: { ...TRADER.refund, regime: 'exempt' },
    insurance: { rate: percent('0'), cover: percent('110') },
    rates: [
      { currency: 'EUR', cny: '8', origin: TYPED },
      { currency: 'JPY', cny: '0.05', origin: TYPED },
      { currency: 'KWD', cny: '20', origin: TYPED },
    ],
    import: {
      currency: 'EUR',
      customsRate: null,
      duty: { known: true, lines: [] },
      excise: null,
      vat: { known: true, percent: percent('20'), isRecoverable: true },
    },
  }
  const purchase = (input: CostInput, target: Target) => {
    const found = highestPurchase(input, target)
    return found.ok ? `${found.value.amount} ${found.value.currency}` : found.refusal
  }
  const inCurrency = (currency: string): CostInput => ({
    ...PURE,
    purchase: { amount: '1', currency, origin: TYPED },
  })

  it.each<[string, CostInput, Target, string]>([
    // 100.00 EUR at 8, and all that still rounds to it: less than 100.005.
    ['for a quote', PURE, { of: 'quote', amount: '100.00' }, '800.03 CNY'],
    ['for a landed cost', PURE, { of: 'landed', amount: '100.00' }, '800.03 CNY'],
    [
      'for a landed cost with lost VAT', // 120.00 are 100.00 and their 20 %
      { ...PURE, import: { ...PURE.import, vat: { known: true, percent: percent('20'), isRecoverable: false } } },
      { of: 'landed', amount: '120.00' },
      '800.03 CNY',
    ],
    [
      'with a margin of a fifth',
      { ...PURE, profit: { kind: 'margin', percent: percent('20') } },
      { of: 'quote', amount: '100.00' },
      '640.03 CNY',
    ],
    [
      'with a mark-up of a fifth',
      { ...PURE, profit: { kind: 'markup', percent: percent('20') } },
      { of: 'quote', amount: '120.00' },
      '800.03 CNY',
    ],
    ['in yen', inCurrency('JPY'), { of: 'quote', amount: '100.00' }, '16000 JPY'],
    ['in dinars', inCurrency('KWD'), { of: 'quote', amount: '100.00' }, '40.001 KWD'],
    ['for a target between two cents', PURE, { of: 'quote', amount: '100.004' }, '800.03 CNY'],
  ])('%s', (_, input, target, wanted) => expect(purchase(input, target)).toBe(wanted))

  it.each<[string, Partial<CostInput>, Target, string]>([
    ['a target below all other costs', {}, { of: 'landed', amount: '100' }, 'target_too_low'],
    ['a target beyond all amounts', {}, { of: 'landed', amount: '9999999999999' }, 'target_too_high'],
    [
      'a price that was typed',
      { profit: { kind: 'price', price: { amount: '1', currency: 'EUR', origin: TYPED } } },
      { of: 'landed', amount: '1' },
      'price_is_typed',
    ],
    [
      'an unknown duty',
      { import: { ...MACHINE.import, duty: { known: false } } },
      { of: 'landed', amount: '1' },
      'target_unknown',
    ],
    [
      'an unknown duty under DDP',
      { term: 'DDP', import: { ...MACHINE.import, duty: { known: false } } },
      { of: 'quote', amount: '1' },
      'target_unknown',
    ],
    ['bad input', { quantity: { value: 'many', origin: TYPED } }, { of: 'landed', amount: '1' }, 'invalid_input'],
    [
      'a term that leads inland',
      { term: 'FOB', market: 'KZ' },
      { of: 'quote', amount: '1' },
      'sea_term_for_landlocked',
    ],
  ])('is refused for %s', (_, changed, target, refusal) => {
    expect(purchase({ ...MACHINE, ...changed }, target)).toBe(refusal)
  })

  it('inverts the forward way to the cent, in every currency', () => {
    const wish = fc.record({
      currency: fc.constantFrom('CNY', 'EUR', 'JPY', 'KWD'),
      units: fc.integer({ min: 1000, max: 100_000_000 }),
      margin: fc.integer({ min: 0, max: 80 }),
      of: fc.constantFrom('landed' as const, 'quote' as const),
    })
    fc.assert(
      fc.property(wish, ({ currency, units, margin, of }) => {
        const at = (amount: string): CostInput => ({
          ...PURE,
          purchase: { amount, currency, origin: TYPED },
          profit: { kind: 'margin', percent: percent(`${margin}`) },
        })
        const figure = (amount: string) => {
          const forward = landedCost(at(amount))
          const said = forward.ok ? forward.value[of] : null
          return said?.known ? said.amount : ''
        }
        const given = textOf(BigInt(units), currency)
        const found = highestPurchase(at(given), { of, amount: figure(given) })
        const most = found.ok ? found.value.amount : ''
        const more = textOf(BigInt(decimal(most).times(decimal(units).div(given)).toFixed(0)) + 1n, currency)
        expect(figure(most)).toBe(figure(given))
        expect(decimal(figure(more)).gt(figure(given))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
