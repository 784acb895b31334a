import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePercent, highestOf, percentsIn, percentText, plainRate, toHundredths, toMillionths } from './percent'

/** Decimal text of a whole number of parts: 450 hundredths are 4.50. */
const decimals = (parts: number, places: number) => (parts / 10 ** places).toFixed(places)

describe('a rate of our own', () => {
  it.each([
    ['4.5', 450],
    ['13', 1300],
    ['0', 0],
    ['0.05 %', 5],
    ['１３％', 1300],
    ['1 3', 1300],
    ['100.00', 10_000],
    ['9999.99', 999_999],
    ['0013', 1300],
    ['4.567', null],
    ['-1', null],
    ['+1', null],
    ['1e3', null],
    ['', null],
    ['%', null],
    ['13%%', null],
    ['%13', null],
    ['13.', null],
    ['.5', null],
    ['4,5', null],
    ['1.2.3', null],
    ['12345', null],
    ['0x10', null],
    ['Infinity', null],
    ['十三', null],
    ['٤', null],
  ])('typed as %j is %j', (text, hundredths) => {
    expect(toHundredths(text)).toBe(hundredths)
  })

  it.each([
    [0, '0'],
    [5, '0.05'],
    [50, '0.5'],
    [450, '4.5'],
    [455, '4.55'],
    [1300, '13'],
    [10_000, '100'],
  ])('of %i hundredths is written %s', (hundredths, text) => expect(percentText(hundredths)).toBe(text))

  it('is read again as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (rate) => {
        expect(toHundredths(percentText(rate))).toBe(rate)
      }),
    )
  })
})

describe('a rate of a tariff', () => {
  it.each([
    ['4.5', 4_500_000n],
    ['0', 0n],
    ['0.000001', 1n],
    ['999999999999999', 999_999_999_999_999_000_000n],
    ['0000000000000001', null],
    ['0.0000001', null],
    ['4.5%', null],
    [' 4.5', null],
    ['４', null],
    ['-4', null],
    ['1e2', null],
    ['4.', null],
    ['', null],
  ])('%j is %s millionths', (text, millionths) => expect(toMillionths(text)).toBe(millionths))

  it.each([
    ['lower', '4.5', '10', -1],
    ['higher, though it begins with a lower digit', '10', '4.5', 1],
    ['the same with another nought', '4.50', '4.5', 0],
    ['the same with noughts before it', '04.5', '4.5', 0],
    ['apart by a millionth', '7.500001', '7.5', 1],
    ['apart where a floating-point number would be the same', '100000000000000.000001', '100000000000000', 1],
    ['free beside what is no rate', '0', 'free', 0],
    ['above what is no rate', '1', 'free', 1],
  ])('is %s: %s beside %s', (_, a, b, sign) => expect(comparePercent(a, b)).toBe(sign))

  it.each([
    [['9', '10.2', '4'], '10.2'],
    [['100', '20', '3'], '100'],
    [['0'], '0'],
    [[], null],
  ])('of %j the highest is %j', (rates, highest) => expect(highestOf(rates)).toBe(highest))

  it.each([
    ['05.50', '5.5'],
    ['05,50', '5.5'],
    ['0.0', '0'],
    ['00', '0'],
    ['100', '100'],
    ['10.0', '10'],
    ['0.05', '0.05'],
    ['5.', '5'],
  ])('%s is plainly %s', (rate, plain) => expect(plainRate(rate)).toBe(plain))

  it('is ordered as its number is, whatever its noughts', () => {
    const rate = fc.record({ parts: fc.nat({ max: 10_000_000 }), places: fc.integer({ min: 0, max: 6 }) })
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const [a, b] = [decimals(one.parts, one.places), decimals(other.parts, other.places)]
        const wanted = Math.sign(one.parts * 10 ** (6 - one.places) - other.parts * 10 ** (6 - other.places))
        expect(comparePercent(a, b)).toBe(wanted)
        expect(comparePercent(plainRate(a), a)).toBe(0)
        expect(comparePercent(b, a) + wanted).toBe(0)
      }),
    )
  })
})

describe('the words of a tariff', () => {
  it.each([
    ['a share and an amount', ['25.60% + 4.20 EUR / 100 kg'], ['25.6']],
    ['a share and a least amount', ['20%, but not less than 0.36 EUR per cm3'], ['20']],
    ['several words', ['25.60% + 4.20 EUR', '20 %'], ['25.6', '20']],
    ['two shares in one', ['10% or 12.5%, whichever is higher'], ['10', '12.5']],
    ['a comma for a point', ['1,5 % but not less than 2 EUR'], ['1.5']],
    ['signs of full width', ['１５％（协定税率）'], ['15']],
    ['an amount alone', ['93.10 EUR / 100 kg'], []],
    ['the word for free', ['Free'], []],
    ['a sign without a number', ['% of value'], []],
    ['nothing', [], []],
  ])('%s: %j', (_, words, rates) => expect(percentsIn(words)).toEqual(rates))
})
