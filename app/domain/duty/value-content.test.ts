import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtLeast, isAtMost, valueContent } from './value-content'

describe('the share that was made at home', () => {
  // (price - foreign materials) / price, cut off behind the hundredth of a per cent.
  it.each([
    ['all of it', '100', [], 10_000, '0'],
    ['none of it', '100', ['100'], 0, '100'],
    ['a half', '100', ['20', '30'], 5_000, '50'],
    ['a third', '3', ['2'], 3_333, '2'],
    ['two thirds, not rounded up', '3', ['1'], 6_666, '1'],
    ['a hair below a half', '100', ['50.000001'], 4_999, '50.000001'],
    ['tenths without a rest', '0.3', ['0.1', '0.2'], 0, '0.3'],
    ['a price of a millionth', '0.000001', ['0'], 10_000, '0'],
    ['a price of fifteen digits', '999999999999999', ['1'], 9_999, '1'],
    ['noughts that say nothing', '100.00', ['25.50', '0.50'], 7_400, '26'],
  ])('%s', (_, price, values, basisPoints, foreign) => {
    expect(valueContent({ price, values })).toEqual({ basisPoints, price, foreign })
  })

  it.each([
    ['a price of nothing', '0', [], 'price'],
    ['a price of nothing with decimals', '0.00', [], 'price'],
    ['a price below nothing', '-1', [], 'price'],
    ['a price in words', 'many', [], 'price'],
    ['no price', '', [], 'price'],
    ['a price with a comma', '1,000', [], 'price'],
    ['a price in full width', '１００', [], 'price'],
    ['a price with seven decimals', '1.0000001', [], 'price'],
    ['a value that is none', '100', ['1', 'x'], 'material_value'],
    ['a value below nothing', '100', ['-1'], 'material_value'],
    ['materials dearer than the product', '100', ['60', '40.000001'], 'materials_above_price'],
    ['materials as dear as the product', '100', ['60', '40'], null],
  ])('%s', (_, price, values, fault) => {
    const found = valueContent({ price, values })
    expect('fault' in found ? found.fault : null).toBe(fault)
  })
})

describe('a threshold', () => {
  it.each([
    ['met to the millionth', '100', ['60'], '40', true],
    ['missed by a millionth', '100', ['60.000001'], '40', false],
    ['of nothing', '100', ['100'], '0', true],
    ['of all of it', '100', [], '100', true],
    ['beyond all of it', '100', [], '100.000001', false],
    ['of a third, below', '3', ['2'], '33.333333', true],
    ['of a third, above', '3', ['2'], '33.333334', false],
    ['that is none', '100', [], 'half', false],
    ['of a price of nothing', '0', [], '0', false],
    ['of values that are none', '100', ['x'], '0', false],
  ])('%s', (_, price, values, percent, isMet) => expect(isAtLeast({ price, values }, percent)).toBe(isMet))

  it.each([
    ['kept to the millionth', '100', ['10'], '10', true],
    ['passed by a millionth', '100', ['10.000001'], '10', false],
    ['without materials', '100', [], '0', true],
    ['that is none', '100', [], 'ten', false],
    ['of values that are none', '100', ['x'], '10', false],
    ['of a price that is none', 'x', ['1'], '10', false],
  ])('as a tolerance: %s', (_, price, values, percent, isKept) => {
    expect(isAtMost({ price, values }, percent)).toBe(isKept)
  })

  it('is met exactly when the foreign share is at most the rest', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        cents,
        fc.integer({ min: 0, max: 10_000 }),
        (price, part, of) => {
          const given = { price: (price / 100).toFixed(2), values: [(Math.min(part, price) / 100).toFixed(2)] }
          const [wanted, rest] = [(of / 100).toFixed(2), ((10_000 - of) / 100).toFixed(2)]
          expect(isAtLeast(given, wanted)).toBe(isAtMost(given, rest))
          const content = valueContent(given)
          const isMetByShown = 'basisPoints' in content && content.basisPoints >= of
          // What is shown is cut off, so it never promises more than is there.
          expect(isMetByShown && !isAtLeast(given, wanted)).toBe(false)
        },
      ),
    )
  })
})
