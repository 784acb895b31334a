import { describe, expect, it } from 'vitest'
import { percent } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { checkParcel } from './check-parcel'
import { parcelCharges } from './parcel-charges'
import { parcelProfit, type ParcelSale } from './parcel-profit'

const KZ: ParcelSale = { ...PARCEL, market: 'KZ', isIoss: false, vat: { known: true, percent: percent('16') } }

describe('goods that the rules for parcels leave out', () => {
  it.each([
    ['cigarettes', '240220', 'excise_goods'],
    ['beer', '220300', 'excise_goods'],
    ['motor oil', '271019', 'excise_goods'],
    ['a car', '870323', 'not_as_parcel'],
    ['munitions', '930690', 'not_as_parcel'],
    ['a coat', '620140', null],
    ['an electric bicycle', '871160', null],
    ['vinegar', '220900', null],
  ])('%s: %s is %s', (_, hs6, unknown) => {
    const { charges } = parcelCharges({ ...PARCEL, hs6: [hs6] })
    expect(charges?.unknown).toBe(unknown)
    expect([charges?.duty === null, charges?.vat === null]).toEqual([unknown !== null, unknown !== null])
  })

  it('leave nothing known of a parcel with one of them', () => {
    const sale = parcelProfit({ ...PARCEL, hs6: ['620140', '220300'] })
    expect(sale).toMatchObject({ value: { profit: { known: false, because: 'excise_goods' }, margin: null } })
  })
})

describe('a weight that nobody has said', () => {
  it.each<[string, Partial<ParcelSale>, string | null]>([
    ['within the limit of the Eurasian Union', {}, 'weight_unknown'],
    ['above it', { goods: '250' }, 'weight_unknown'],
    ['in Russia', { market: 'RU' }, 'weight_unknown'],
    ['in Kyrgyzstan', { market: 'KG', goods: '250' }, 'weight_unknown'],
    ['in the European Union', { market: 'CZ' }, null],
    ['in Uzbekistan, which counts no kilograms', { market: 'UZ', goods: '250' }, null],
    ['in Serbia, which counts none either', { market: 'RS', goods: '60' }, null],
  ])('%s', (_, change, unknown) => {
    for (const weightKg of [null, '0', '0.00'] as const) {
      const parcel = { ...KZ, ...change, weightKg }
      expect(parcelCharges(parcel).charges?.unknown).toBe(unknown)
    }
  })

  it('is no fault of the input', () => {
    expect(checkParcel({ ...KZ, weightKg: null })).toEqual([])
    expect(parcelProfit({ ...KZ, weightKg: null })).toMatchObject({
      value: { profit: { known: false, because: 'weight_unknown' } },
    })
  })
})
