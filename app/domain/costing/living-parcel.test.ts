import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { evaluate, rounded } from '../../../tests/support/spreadsheet'
import { livingParcel, type PlainParcel } from './living-parcel'
import { livingParcelInputs } from './living-parcel-inputs'
import { livingParcelValues } from './living-parcel-values'
import { parcelCharges } from './parcel-charges'
import { PARCEL_REGIMES } from './reference/parcel-rules'

const SALE: PlainParcel = { ...PARCEL, duty: adValorem('12') }

function regimeOf(sale: PlainParcel) {
  const { charges } = parcelCharges(sale)
  if (!charges) throw new Error(`No rule for ${sale.market}`)
  return charges.regime
}

/** Every line as a spreadsheet computes it, with the figures of another parcel in the cells. */
function computedWith(structure: PlainParcel, figures: PlainParcel = structure): Readonly<Record<string, string>> {
  const regime = regimeOf(structure)
  const inputs = new Map(livingParcelInputs(figures, regime).map(({ id, value }) => [id, Number(value)]))
  const lines = livingParcel(structure, regime)
  const valueOf = (cell: string): number => {
    const line = lines.find(({ id }) => id === cell)
    if (line) return evaluate(line.formula, valueOf)
    const value = inputs.get(cell)
    if (value === undefined) throw new Error(`No cell ${cell}`)
    return value
  }
  return Object.fromEntries(lines.map(({ id, decimals }) => [id, rounded(valueOf(id), decimals).toFixed(decimals)]))
}

/** The same lines as the engine has them; null where the parcel rests on something unknown. */
function answered(sale: PlainParcel): Readonly<Record<string, string>> | null {
  const values = livingParcelValues(sale)
  const lines = livingParcel(sale, regimeOf(sale))
  return (
    values &&
    Object.fromEntries(
      lines.map(({ id, decimals }) => [id, rounded(Number(values[id]), decimals).toFixed(decimals)] as const),
    )
  )
}

describe('formulas of a parcel', () => {
  test('give the parcel to Czechia to the cent', () => {
    expect(computedWith(SALE)).toEqual(answered(SALE))
    expect(computedWith(SALE)).toMatchObject({ buyer_pays: '62.92', duty: '6.00', within_limit: '1' })
  })

  test.each<readonly [string, string, Partial<PlainParcel>]>([
    ['above the limit of the Union', 'PL', { goods: '150.01' }],
    ['at the limit of the Union', 'PL', { goods: '150.00' }],
    ['above it with the fee of Romania left out', 'RO', { goods: '180' }],
    ['with the fee of Romania', 'RO', { goods: '80' }],
    ['above the limit of Kazakhstan', 'KZ', { goods: '230' }],
    ['too heavy for Kazakhstan', 'KZ', { weightKg: '33.5' }],
    ['the simplified duty of Serbia', 'RS', { goods: '90' }],
    ['the tariff of Serbia', 'RS', { goods: '3100' }],
    ['both at once for a seller who is registered', 'RO', { isSellerRegistered: true, isDutyChargedToBuyer: true }],
  ])('follow the jump of a rule when a cell is changed: %s', (_, market, changed) => {
    const before: PlainParcel = { ...SALE, market }
    const after = { ...before, ...changed }
    const structure = { ...after, goods: before.goods, weightKg: before.weightKg }
    expect(computedWith(structure, after)).toEqual(answered(after))
  })

  test('say #N/A where the rule that then counts is not known, and never zero', () => {
    const unknown: PlainParcel = { ...SALE, duty: { known: false } }
    expect(computedWith(unknown)).toEqual(answered(unknown))
    const above = computedWith(unknown, { ...unknown, goods: '151' })
    expect([above.duty, above.profit, above.hundred]).toEqual(['NaN', 'NaN', 'NaN'])
    expect(answered({ ...unknown, goods: '151' })).toBeNull()
  })

  test('have each limit in a cell of its own, with its source and day, and no cell that nothing rests on', () => {
    const inputs = livingParcelInputs(SALE, regimeOf(SALE))
    const rules = inputs.filter(({ origin }) => origin.kind === 'edition')
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['dutyLimit', 'iossLimit', 'perItem']))
    for (const { origin } of atLeast(3, rules))
      expect([origin.source, origin.asOf, origin.confidence]).not.toContain(null)
    expect(inputs.map(({ id }) => id)).not.toContain('rate_USD')
  })

  test('use nothing that a program may compute otherwise', () => {
    const all = PARCEL_REGIMES.flatMap((regime) => livingParcel({ ...SALE, isSellerRegistered: true }, regime))
    for (const { formula } of atLeast(300, all))
      expect(formula.replace(/\[\w+\]/g, '').replace(/\b(ROUND|MIN|MAX|IF|NA)\(/g, '(')).toMatch(/^[-+*/(),.\d<>=]*$/)
  })

  it('are the engine’s answer for any parcel, to the cent', () => {
    const cents = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((one) => (one / 100).toFixed(2))
    const share = cents(40)
    const drawn = fc.record({
      market: fc.constantFrom('CZ', 'RO', 'KZ', 'RS', 'UZ', 'AE', 'SA', 'TR', 'IL', 'GE', 'JP', 'KR', 'US', 'BH', 'AZ'),
      day: fc.constantFrom('2026-06-01' as const, '2026-12-01' as const),
      currency: fc.constantFrom('EUR', 'USD'),
      goods: fc.oneof(cents(60), cents(400), cents(12_000), fc.constantFrom('150.00', '200.00', '75.00', '50.00')),
      ...{ shipping: cents(30), insurance: cents(5), weightKg: cents(45), purchase: cents(900) },
      hs6: fc.array(fc.constantFrom('620140', '420292', '851830'), { minLength: 1, maxLength: 5 }),
      ...{ isIoss: fc.boolean(), isSellerRegistered: fc.boolean(), isDutyChargedToBuyer: fc.boolean() },
      commissionOf: fc.constantFrom('gross' as const, 'net' as const),
      ...{ duty: share, vat: fc.constantFrom('0', '21', '17.5'), refund: fc.constantFrom('0', '9', '13') },
      ...{ commission: share, fee: share, back: share },
    })
    const rates = ['USD', 'RON', 'AED', 'SAR', 'QAR', 'GEL', 'JPY', 'BHD', 'KWD', 'OMR', 'KRW', 'TRY'].map(
      (currency, at) => ({ currency, cny: (7.1013 / (at + 1)).toFixed(4), origin: TYPED }),
    )
    let known = 0
    fc.assert(
      fc.property(drawn, ({ purchase, duty, vat, refund, commission, fee, back, ...of }) => {
        const sale: PlainParcel = {
          ...SALE,
          ...of,
          purchase: { ...SALE.purchase, amount: purchase },
          ...{ duty: adValorem(duty), vat: { known: true, percent: percent(vat) }, refundRate: percent(refund) },
          ...{ commission: percent(commission), advertising: percent(fee) },
          paymentFee: { percent: percent(fee), fixed: { ...SALE.paymentFee.fixed, currency: of.currency } },
          returns: { ...SALE.returns, percent: percent(back) },
          rates: [{ currency: 'EUR', cny: '8.2037', origin: TYPED }, ...rates],
        }
        const answer = answered(sale)
        if (answer) known += 1
        expect(answer).not.toBeNull()
        expect(computedWith(sale)).toEqual(answer)
      }),
      { numRuns: 400 },
    )
    expect(known).toBeGreaterThan(300)
  })
})
