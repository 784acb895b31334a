import { describe, expect, it, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { catalogue } from '../catalogue/catalogue'
import { MARKETS } from '../market/reference/markets'
import { feesTotal, parcelCharges, type Parcel } from './parcel-charges'
import { PARCEL_FEES } from './reference/parcel-fees'
import { PARCEL_REGIMES } from './reference/parcel-rules'

const rate = (currency: string, cny: string) => ({ currency, cny, origin: TYPED })
const KAZAKHSTAN: Parcel = {
  ...PARCEL,
  market: 'KZ',
  goods: '250',
  shipping: '10',
  weightKg: '1.8',
  isIoss: false,
  vat: { known: true, percent: percent('16') },
}
const SAUDI: Parcel = {
  ...KAZAKHSTAN,
  market: 'SA',
  currency: 'SAR',
  goods: '1200',
  shipping: '0',
  duty: adValorem('5'),
  vat: { known: true, percent: percent('15') },
  rates: [rate('SAR', '1.90')],
}

function said(parcel: Parcel) {
  const { charges } = parcelCharges(parcel)
  if (!charges) return 'no rule'
  const { duty, vat, vatAt, unknown } = charges
  return unknown ?? [duty?.toFixed(2), vat?.toFixed(2), vatAt]
}

describe('example 3: two items to Czechia through the one-stop shop', () => {
  const answer = parcelCharges(PARCEL)

  it('pays VAT at checkout and three euros for each item', () => {
    expect(said(PARCEL)).toEqual(['6.00', '10.92', 'checkout'])
    expect(answer.charges).toMatchObject({ origin: { rule: 'eu_low_value_duty' }, isWithinLimit: true })
  })

  it('is told of the Union’s fee, which is not in force, and not charged it', () => {
    expect(answer.fees).toEqual([])
    expect(feesTotal(answer.announcedFees).toFixed(2)).toBe('4.00')
  })

  it('pays once for five pieces of one subheading', () => {
    expect(said({ ...PARCEL, hs6: Array<string>(5).fill('620140') })).toEqual(['3.00', '10.92', 'checkout'])
  })

  it('pays VAT on a duty that the buyer is charged', () => {
    const charged = parcelCharges({ ...PARCEL, isDutyChargedToBuyer: true })
    expect([charged.charges?.vatOnDuty?.toFixed(2), answer.charges?.vatOnDuty?.toFixed(2)]).toEqual(['1.26', '0.00'])
  })

  it('pays Romania’s fee in Romania', () => {
    const romania = parcelCharges({ ...PARCEL, market: 'RO' })
    expect(romania.fees.map(({ fee, amount }) => [fee.id, amount.toFixed(2)])).toEqual([['ro_logistics_fee', '4.95']])
    expect(parcelCharges({ ...PARCEL, market: 'RO', day: '2025-12-31' }).fees).toEqual([])
  })
})

describe('the European Union', () => {
  test.each([
    ['the day before the duty', { day: '2026-06-30' }, ['0.00', '10.92', 'checkout']],
    ['its first day', { day: '2026-07-01' }, ['6.00', '10.92', 'checkout']],
    ['its last day', { day: '2028-07-01' }, ['6.00', '10.92', 'checkout']],
    ['the day after, of which nothing is published', { day: '2028-07-02' }, 'no rule'],
    ['EUR 150.00', { goods: '150.00' }, ['6.00', '32.34', 'checkout']],
    ['EUR 150.01 by a tariff that is not known', { goods: '150.01' }, 'duty_unknown'],
    [
      'EUR 150.01 by the tariff, no shop for VAT',
      { goods: '150.01', duty: adValorem('12') },
      ['18.48', '36.22', 'border'],
    ],
    ['shipping does not count', { shipping: '40' }, ['6.00', '18.48', 'checkout']],
    ['without the shop VAT is due at the border', { isIoss: false }, ['6.00', '12.18', 'border']],
    ['unknown VAT', { vat: { known: false } }, 'vat_unknown'],
  ] as const)('%s', (_, changed, expected) => {
    expect(said({ ...PARCEL, ...changed })).toEqual(expected)
  })
})

describe('example 5: Kazakhstan', () => {
  it('takes 15 % of what exceeds EUR 200, and the announced regime is told beside it', () => {
    const { charges, announced } = parcelCharges(KAZAKHSTAN)
    expect(charges?.duty?.toFixed(2)).toBe('7.50')
    expect(charges?.regime.id).toBe('eaeu_excess')
    expect(announced.map(({ duty, vat }) => [duty?.toFixed(2), vat?.toFixed(2)])).toEqual([['12.50', '43.60']])
    expect(parcelCharges({ ...KAZAKHSTAN, day: '2026-06-30' }).announced).toEqual([])
  })

  test.each([
    ['EUR 199', { goods: '199' }, ['0.00', '0.00', 'none']],
    ['EUR 200.00', { goods: '200.00' }, ['0.00', '0.00', 'none']],
    ['EUR 200.01', { goods: '200.01' }, ['0.00', '0.00', 'none']],
    [
      'EUR 199 of a registered shop',
      { goods: '199', shipping: '0', isSellerRegistered: true },
      ['0.00', '31.84', 'checkout'],
    ],
    ['too heavy', { goods: '199', weightKg: '33' }, ['4.00', '0.00', 'none']],
  ] as const)('%s', (_, changed, expected) => {
    expect(said({ ...KAZAKHSTAN, ...changed })).toEqual(expected)
  })
})

describe('example 6: Saudi Arabia and Serbia', () => {
  test.each([
    ['SAR 1,200', {}, ['60.00', '189.00', 'border']],
    ['SAR 900', { goods: '900' }, ['0.00', '135.00', 'border']],
    ['SAR 999.99', { goods: '999.99' }, ['0.00', '150.00', 'border']],
    ['SAR 1,000 is not below the limit', { goods: '1000' }, ['50.00', '157.50', 'border']],
    ['shipping counts', { goods: '980', shipping: '20' }, ['50.00', '157.50', 'border']],
  ] as const)('%s', (_, changed, expected) => {
    expect(said({ ...SAUDI, ...changed })).toEqual(expected)
  })

  const serbia: Parcel = { ...KAZAKHSTAN, market: 'RS', shipping: '10', vat: { known: true, percent: percent('20') } }
  test.each([
    ['EUR 50 without its freight', { goods: '50' }, ['0.00', '10.00', 'border']],
    ['EUR 51 with its freight', { goods: '51' }, ['6.10', '13.42', 'border']],
    ['EUR 3,001 by the tariff', { goods: '3001' }, 'duty_unknown'],
  ] as const)('Serbia: %s', (_, changed, expected) => {
    expect(said({ ...serbia, ...changed })).toEqual(expected)
  })
})

test.each([
  ['TJ', 'no rule'],
  ['TM', 'no rule'],
  ['FR', 'no rule'],
])('%s: nobody knows the rule', (market, expected) => {
  expect(said({ ...KAZAKHSTAN, market })).toBe(expected)
})

test('Georgia takes a fee above its limit', () => {
  const georgia: Parcel = { ...SAUDI, market: 'GE', currency: 'GEL', rates: [rate('GEL', '2.6')] }
  expect(parcelCharges({ ...georgia, goods: '300' }).fees).toEqual([])
  expect(feesTotal(parcelCharges({ ...georgia, goods: '300.01' }).fees).toFixed(2)).toBe('20.00')
  expect(feesTotal(parcelCharges({ ...georgia, goods: '3000.01' }).fees).toFixed(2)).toBe('100.00')
})

test('Israel: the lowest of the limits in dispute', () => {
  const israel: Parcel = {
    ...SAUDI,
    market: 'IL',
    currency: 'USD',
    goods: '80',
    shipping: '0',
    rates: [rate('USD', '7.1')],
  }
  expect(said(israel)).toEqual(['0.00', '12.00', 'border'])
  expect(said({ ...israel, goods: '75' })).toEqual(['0.00', '0.00', 'none'])
})

describe('the table of parcel rules', () => {
  const rows = [...PARCEL_REGIMES, ...PARCEL_FEES]

  it('rests on rules of the ledger, with the first day that the ledger has', () => {
    const ledger = new Map(catalogue.rules.map((rule) => [rule.id, rule]))
    for (const row of atLeast(20, rows)) expect([row.id, ledger.has(row.rule)]).toEqual([row.id, true])
    for (const row of atLeast(
      14,
      PARCEL_REGIMES.filter(({ id, rule }) => id === rule && !rowIsAnnounced(id)),
    ))
      expect([row.id, row.validFrom]).toEqual([row.id, ledger.get(row.rule)?.validFrom ?? null])
  })

  it('says announced where the ledger does', () => {
    const announced = catalogue.rules.filter(({ isAnnounced }) => isAnnounced).map(({ id }) => id)
    for (const row of atLeast(20, rows))
      expect([row.id, Boolean(row.isAnnounced)]).toEqual([row.id, announced.includes(row.rule)])
  })

  it('has one rule in force for a market on a day', () => {
    const areas = (iso2: string, regime: string) => [iso2, regime.toUpperCase()]
    for (const { iso2, regime } of atLeast(33, MARKETS)) {
      const count = PARCEL_REGIMES.filter(
        (row) =>
          areas(iso2, regime).includes(row.area) &&
          !row.isAnnounced &&
          (!row.validFrom || row.validFrom <= '2026-12-01') &&
          (!row.validTo || '2026-12-01' <= row.validTo),
      ).length
      expect([iso2, count]).toEqual([iso2, ['TJ', 'TM'].includes(iso2) ? 0 : 1])
    }
  })
})

function rowIsAnnounced(id: string): boolean {
  return PARCEL_REGIMES.some((row) => row.id === id && row.isAnnounced)
}
