import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, share, ZERO } from '../shared/decimal'
import { CURRENCIES, minorUnits } from '../shared/money'
import { figure, money, percentValue, shareText, unitFigure } from './figures'

describe('an amount', () => {
  it.each([
    ['half a cent up', '0.005', 'EUR', '0.01'],
    ['less than half a cent down', '0.00499999', 'EUR', '0.00'],
    ['half a yen up', '1200.5', 'JPY', '1201'],
    ['less than half a won down', '1200.4999', 'KRW', '1200'],
    ['half a thousandth of a dinar up', '1.0005', 'KWD', '1.001'],
    ['in thousandths in Bahrain', '2.5', 'BHD', '2.500'],
    ['in thousandths in Oman', '0.0004', 'OMR', '0.000'],
    ['with its noughts', '40', 'CNY', '40.00'],
    ['half a fen of a loss away from nothing', '-0.005', 'CNY', '-0.01'],
    ['without a sign when a loss is less than half a fen', '-0.004', 'CNY', '0.00'],
    ['without a sign when a loss is less than half a yen', '-0.4', 'JPY', '0'],
    ['in all its digits', '9999999999999.99', 'CNY', '9999999999999.99'],
    ['in digits, however large', '1e21', 'CNY', '1000000000000000000000.00'],
    ['in digits, however small', '0.0000000001', 'CNY', '0.00'],
  ])('is written %s', (_, value, currency, amount) =>
    expect(money(decimal(value), currency)).toEqual({ amount, currency }),
  )

  it('never shows a sign before nothing', () => {
    expect(money(ZERO.negated(), 'EUR').amount).toBe('0.00')
    const cents = fc.integer({ min: -200_000, max: 200_000 })
    fc.assert(
      fc.property(cents, fc.constantFrom(...CURRENCIES), (parts, currency) => {
        const { amount } = money(decimal(parts).div(100_000), currency)
        expect(amount).not.toMatch(/^-0(?:\.0*)?$/)
        expect(amount.split('.')[1]?.length ?? 0).toBe(minorUnits(currency))
      }),
    )
  })
})

describe('a share', () => {
  it.each([
    ['99.99', '100', '99.9'],
    ['99.94', '100', '99.9'],
    ['100', '100', '100.0'],
    ['120', '100', '120.0'],
    ['18', '100', '18.0'],
    ['1', '0', '0.0'],
  ])('of %s in %s is %s', (part, whole, text) => expect(shareText(decimal(part), decimal(whole))).toBe(text))
})

describe('a figure', () => {
  it('is known even when it is nothing', () => {
    expect(figure(ZERO, 'EUR', 'duty_unknown')).toEqual({ known: true, amount: '0.00', currency: 'EUR' })
    expect(unitFigure(ZERO, 'EUR', null)).toEqual({ known: true, amount: '0.0000', currency: 'EUR' })
  })

  it.each([
    ['vat_unknown', 'vat_unknown'],
    ['no_parcel_rule', 'no_parcel_rule'],
    [null, 'duty_unknown'],
  ] as const)('that is not there is unknown because of %s', (because, said) => {
    expect(figure(null, 'EUR', because)).toEqual({ known: false, because: said })
    expect(unitFigure(null, 'EUR', because)).toEqual({ known: false, because: said })
  })

  it.each([
    ['17.70370', 'EUR', '17.7037'],
    ['0.00005', 'EUR', '0.0001'],
    ['0.00004', 'EUR', '0.0000'],
    ['0.5', 'JPY', '0.5000'],
    ['-0.00001', 'EUR', '0.0000'],
  ])('for one unit has four decimals: %s', (value, currency, amount) => {
    expect(unitFigure(decimal(value), currency, null)).toEqual({ known: true, amount, currency })
  })
})

describe('a share', () => {
  it.each([
    ['18', '100', '18.0'],
    ['1', '3', '33.3'],
    ['2', '3', '66.7'],
    ['1', '2000', '0.1'],
    ['1', '2001', '0.0'],
    ['-7600', '98400', '-7.7'],
    ['-1', '10000', '0.0'],
    ['0', '5', '0.0'],
    ['5', '0', '0.0'],
    ['10', '1', '1000.0'],
  ])('of %s in %s is %s per cent', (part, whole, said) => expect(shareText(decimal(part), decimal(whole))).toBe(said))

  it.each([
    ['13', '13'],
    ['13.00', '13'],
    ['0.50', '0.5'],
    ['0', '0'],
    ['100', '100'],
    ['7.123456', '7.123456'],
  ])('typed as %s is said as %s', (typed, said) => expect(percentValue(share(typed))).toEqual({ percent: said }))
})
