import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentText, toHundredths } from './percent'

describe('a rate', () => {
  it.each([
    ['4.5', 450],
    ['13', 1300],
    ['0', 0],
    ['0.05 %', 5],
    ['１３％', 1300],
    ['100.00', 10_000],
    ['4.567', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    ['4,5', null],
    ['12345', null],
  ])('typed as %j is %j', (text, hundredths) => {
    expect(toHundredths(text)).toBe(hundredths)
  })

  it('is read again as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (rate) => {
        expect(toHundredths(percentText(rate))).toBe(rate)
      }),
    )
  })
})
