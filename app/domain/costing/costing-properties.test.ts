import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, costLine, MACHINE, percent, TYPED } from '../../../tests/support/cost-cases'
import { decimal } from '../shared/decimal'
import { isSeaTerm } from '../trade/incoterms'
import { landedCost, LADDER, type LandedCost } from './landed-cost'
import type { Figure } from './results'
import { highestPurchase } from './reverse'
import { sensitivityOf } from './sensitivity'
import { PLACES, REFUND_REGIMES, type CostInput } from './types'

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => (cents / 100).toFixed(2))
const currency = fc.constantFrom('CNY', 'EUR', 'USD', 'JPY', 'KWD')
/** The yen has no smaller unit. */
const inUnits = (amount: string, code: string) => (code === 'JPY' ? amount.replace(/\..*$/, '') : amount)
const line = fc.record({ place: fc.constantFrom(...PLACES), amount: hundredths(50_000), currency })
const rates = [
  ['EUR', '8.20'],
  ['USD', '7.10'],
  ['JPY', '0.047'],
  ['KWD', '23.1'],
].map(([code, cny]) => ({ currency: code ?? '', cny: cny ?? '', origin: TYPED }))

const refund = fc.record({ regime: fc.constantFrom(...REFUND_REGIMES), rate: fc.constantFrom('0', '6', '9', '13') })

/** Purchases of more than nothing, so that there is a price. */
const input: fc.Arbitrary<CostInput> = fc
  .record({
    term: fc.constantFrom(...LADDER),
    market: fc.constantFrom('PL', 'KZ', 'US', 'SA'),
    quoteCurrency: fc.constantFrom('EUR', 'USD', 'KWD', 'JPY'),
    purchase: fc.integer({ min: 10_000, max: 100_000_000 }),
    refund,
    lines: fc.array(line, { maxLength: 8 }),
    margin: hundredths(60),
    insurance: hundredths(5),
    duty: fc.option(hundredths(60), { nil: null }),
    vat: hundredths(27),
    isRecoverable: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 5000 }),
  })
  .map((drawn) => ({
    ...MACHINE,
    market: drawn.market,
    term: isSeaTerm(drawn.term) && drawn.market === 'KZ' ? 'CIP' : drawn.term,
    quoteCurrency: drawn.quoteCurrency,
    quantity: { value: `${drawn.quantity}`, origin: TYPED },
    purchase: { amount: (drawn.purchase / 100).toFixed(2), currency: 'CNY', origin: TYPED },
    refund: { ...MACHINE.refund, regime: drawn.refund.regime, rate: percent(drawn.refund.rate) },
    lines: drawn.lines.map((one, index) => ({
      ...costLine(one.place, inUnits(one.amount, one.currency), one.currency),
      id: `${index}`,
    })),
    profit: { kind: 'margin' as const, percent: percent(drawn.margin) },
    insurance: { rate: percent(drawn.insurance), cover: percent('110') },
    rates,
    import: {
      currency: drawn.quoteCurrency,
      customsRate: null,
      duty: drawn.duty === null ? ({ known: false } as const) : adValorem(drawn.duty),
      excise: null,
      vat: { known: true as const, percent: percent(drawn.vat), isRecoverable: drawn.isRecoverable },
    },
  }))

function answer(of: CostInput): LandedCost {
  const result = landedCost(of)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const amountOf = (figure: Figure) => decimal(figure.known ? figure.amount : '0')

describe('a landed cost', () => {
  it('never falls when a cost rises', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...PLACES), hundredths(9000), currency, (given, place, amount, code) => {
        const more = {
          ...given,
          lines: [...given.lines, { ...costLine(place, inUnits(amount, code), code), id: 'more' }],
        }
        const [before, after] = [answer(given), answer(more)]
        expect(amountOf(after.landed).gte(amountOf(before.landed))).toBe(true)
        expect(amountOf(after.quote).gte(amountOf(before.quote))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('never falls when duty, VAT or the purchase rises', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 40 }), (given, by) => {
        const { duty, vat } = given.import
        // More than 30 % is no VAT.
        const higherVat = (text: string) => (decimal(text).plus(by).gt(30) ? '30' : raised(text))
        const raised = (text: string) => decimal(text).plus(by).toFixed()
        const dearer = { ...given, purchase: { ...given.purchase, amount: raised(given.purchase.amount) } }
        const taxed: CostInput = {
          ...given,
          import: {
            ...given.import,
            duty: duty.known ? adValorem(raised(duty.lines[0]?.percent ?? '0')) : duty,
            vat: vat.known ? { ...vat, percent: percent(higherVat(vat.percent.percent)) } : vat,
          },
        }
        const before = answer(given)
        expect(amountOf(answer(dearer).landed).gte(amountOf(before.landed))).toBe(true)
        expect(amountOf(answer(taxed).buyerNeeds).gte(amountOf(before.buyerNeeds))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('does not ask in which order the lines stand', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = answer({ ...given, lines: given.lines.toReversed(), rates: given.rates.toReversed() })
        const { quote, landed, profit, cash, buyerNeeds } = answer(given)
        expect(turned).toMatchObject({ quote, landed, profit, cash, buyerNeeds })
      }),
      { numRuns: 100 },
    )
  })

  it('is as many times as much for as many times the goods', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 2, max: 20 }), (given, times) => {
        const scaled = (text: string) => decimal(text).times(times).toFixed()
        const more: CostInput = {
          ...given,
          quantity: { ...given.quantity, value: scaled(given.quantity.value) },
          purchase: { ...given.purchase, amount: scaled(given.purchase.amount) },
          lines: given.lines.map((one) => ({ ...one, amount: scaled(one.amount) })),
        }
        const [one, many] = [answer(given), answer(more)]
        // Each legal amount is rounded by half a minor unit at most, and a dozen of them follow one another.
        const unit = given.quoteCurrency === 'JPY' ? 1 : given.quoteCurrency === 'KWD' ? 0.001 : 0.01
        const apart = amountOf(many.landed).minus(amountOf(one.landed).times(times)).abs()
        expect(apart.lte(unit * 12 * times)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('is always a number, adds up, and says unknown instead of nothing', () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = answer(given)
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/)
        const isUnknown = !given.import.duty.known
        expect([result.landed.known, result.vat.known, result.buyerNeeds.known]).toEqual(Array(3).fill(!isUnknown))
        const bars = result.steps.filter(({ kind }) => kind !== 'subtotal' && kind !== 'total')
        const sum = bars.reduce((total, { amount }) => total.plus(amount), decimal(0))
        expect(sum.toFixed()).toBe(decimal(result.steps.at(-1)?.to ?? '0').toFixed())
      }),
      { numRuns: 200 },
    )
  })

  it('has an effect of each input that is as large up as down', () => {
    fc.assert(
      fc.property(input, (given) => {
        const all = sensitivityOf(given)
        const rows = all.ok ? (all.value ?? []) : []
        const sizes = rows.map(({ up }) => decimal(up).abs())
        for (const { up, down } of atLeast(0, rows)) expect(decimal(up).plus(down).abs().lte('0.01')).toBe(true)
        expect(sizes).toEqual([...sizes].sort((one, other) => other.comparedTo(one)))
      }),
      { numRuns: 100 },
    )
  })
})

test('the reverse gives back what the forward was given, and not a fen more', () => {
  fc.assert(
    fc.property(input, fc.constantFrom('landed', 'quote'), (given, of) => {
      const forward = answer(given)
      const target = of === 'landed' ? forward.landed : forward.quote
      if (!target.known) return
      const found = highestPurchase(given, { of, amount: target.amount })
      expect(found.ok).toBe(true)
      if (!found.ok) return
      const withPurchase = (amount: string) => answer({ ...given, purchase: { ...given.purchase, amount } })[of]
      const more = decimal(found.value.amount).plus('0.01').toFixed(2)
      expect(withPurchase(found.value.amount)).toEqual(target)
      expect(decimal(found.value.amount).gte(given.purchase.amount)).toBe(true)
      expect(amountOf(withPurchase(more)).gt(target.amount)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['0.01', 'target_too_low'],
  ['99999999999999999', 'target_too_high'],
])('a landed cost of %s has no purchase', (amount, refusal) => {
  expect(highestPurchase(MACHINE, { of: 'landed', amount })).toEqual({ ok: false, refusal })
})

test('a price that was typed, or a duty that is unknown, has no way back', () => {
  const typed: CostInput = {
    ...MACHINE,
    profit: { kind: 'price', price: { amount: '1', currency: 'EUR', origin: TYPED } },
  }
  const unknown: CostInput = { ...MACHINE, import: { ...MACHINE.import, duty: { known: false } } }
  const target = { of: 'landed', amount: '50000' } as const
  expect(highestPurchase(typed, target)).toEqual({ ok: false, refusal: 'price_is_typed' })
  expect(highestPurchase(unknown, target)).toEqual({ ok: false, refusal: 'target_unknown' })
  expect(highestPurchase(unknown, { of: 'quote', amount: '47803.19' })).toMatchObject({ ok: true })
})
