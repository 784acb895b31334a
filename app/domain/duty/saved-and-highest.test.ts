// What an agreement saves, counted exactly, and how high a duty somebody can have read at all.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { highestDuty } from './highest'
import { savingOf } from './saving'

const saved = (full: string | null, reduced: string | null, price: string | null = null) => {
  const saving = savingOf({ full, reduced, price })
  return saving && [saving.percent, saving.amount]
}

describe('what an agreement saves', () => {
  it.each([
    ['8', '0', null, ['8', null]],
    ['8', '3.2', null, ['4.8', null]],
    ['8', '8', null, ['0', null]],
    ['8', '8.0', null, ['0', null]],
    ['8', '9', null, ['0', null]],
    ['0', '0', '1000', ['0', '0']],
    ['8', '0', '1000', ['8', '80']],
    ['6.5', '0', '1234.56', ['6.5', '80.24']],
    ['12.5', '5', '0', ['7.5', '0']],
    ['3.7', '0', '0.01', ['3.7', '0']],
    // Cut off, not rounded: nobody is promised a cent that does not come.
    ['1', '0', '199.99', ['1', '1.99']],
    ['0.000001', '0', '1000000', ['0.000001', '0.01']],
    ['8', '0.000001', null, ['7.999999', null]],
    ['890', '0', '1000000000000', ['890', '8900000000000']],
  ])('%s against %s on %s: %j', (full, reduced, price, expected) =>
    expect(saved(full, reduced, price)).toEqual(expected),
  )

  it.each([
    [null, '0'],
    ['8', null],
    [null, null],
    ['', '0'],
    ['8', ''],
    ['free', '0'],
    ['8', 'free'],
    ['8%', '0'],
    ['8,5', '0'],
    ['-8', '0'],
    ['8', '0.0000001'],
  ])('is not told of %s against %s', (full, reduced) => expect(saved(full, reduced, '1000')).toBeNull())

  it.each(['', 'x', '-5', '1,000', '1e3'])('says nothing of a price of %j', (price) => {
    expect(saved('8', '0', price)).toEqual(['8', null])
  })

  it('is never more than the duty itself, and grows with the price', () => {
    const rate = fc.integer({ min: 0, max: 9_999 }).map((hundredths) => String(hundredths / 100))
    const price = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2))
    fc.assert(
      fc.property(rate, rate, price, price, (full, reduced, one, other) => {
        const saving = (at: string) => Number(saved(full, reduced, at)?.[1])
        expect(Number(saved(full, reduced)?.[0])).toBeLessThanOrEqual(Number(full))
        const [less, more] = Number(one) < Number(other) ? [one, other] : [other, one]
        expect(saving(less)).toBeLessThanOrEqual(saving(more))
        expect(saving(more)).toBeLessThanOrEqual((Number(more) * Number(full)) / 100 + 1e-6)
      }),
    )
  })
})

it.each([
  ['KR', 890],
  ['PL', 400],
  ['US', 400],
  ['', 400],
  ['kr', 400],
])('the highest duty of %j is %i per cent', (market, percent) => expect(highestDuty(market)).toBe(percent))
