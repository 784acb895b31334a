import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CURRENCIES, fromMinor, isCurrency, minorUnits, toMinor } from './money'

describe('minor units', () => {
  it.each([
    ['CNY', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['OMR', 3],
  ])('%s has %i digits after the point', (currency, digits) => {
    expect(minorUnits(currency)).toBe(digits)
  })
})

describe('isCurrency', () => {
  it.each(['CNY', 'USD', 'KZT', 'EUR'])('knows %s', (code) => expect(isCurrency(code)).toBe(true))
  it.each(['usd', 'XXX', '', 'RMB', 'BGN'])('does not know %s', (code) => expect(isCurrency(code)).toBe(false))
  it('lists every currency once', () => expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length))
})

describe('toMinor', () => {
  it.each([
    ['1', 'USD', 100n],
    ['1234.5', 'USD', 123450n],
    ['0.01', 'CNY', 1n],
    ['1500', 'JPY', 1500n],
    ['1.234', 'KWD', 1234n],
    ['9999999999999', 'USD', 999999999999900n],
  ])('reads %s %s', (text, currency, expected) => {
    expect(toMinor(text, currency)).toBe(expected)
  })

  it.each([
    ['1.5', 'JPY'],
    ['1.234', 'USD'],
    ['1.2345', 'KWD'],
    ['-1', 'USD'],
    ['1,000', 'USD'],
    ['', 'USD'],
    ['.5', 'USD'],
    ['5.', 'USD'],
    ['1e3', 'USD'],
    ['12345678901234', 'USD'],
    ['１', 'USD'],
  ])('does not read %s as %s', (text, currency) => {
    expect(toMinor(text, currency)).toBeNull()
  })
})

describe('fromMinor', () => {
  it.each([
    [123450n, 'USD', '1234.50'],
    [1n, 'CNY', '0.01'],
    [1500n, 'JPY', '1500'],
    [5n, 'KWD', '0.005'],
    [-250n, 'EUR', '-2.50'],
    [0n, 'EUR', '0.00'],
  ])('writes %s %s as %s', (amount, currency, expected) => {
    expect(fromMinor(amount, currency)).toBe(expected)
  })

  it('is read back unchanged in every currency', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(toMinor(fromMinor(amount, currency), currency)).toBe(amount)
      }),
    )
  })
})
