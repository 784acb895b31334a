// The fixed scales on which figures become a number from 0 to 1: their two ends, what lies beyond, and that better is never worse.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { PRODUCT_WEIGHTS, SCALES } from './product-criteria'

type Scale = keyof typeof SCALES

describe('a scale', () => {
  it.each<[Scale, number, number]>([
    ['imports', 100_000, 0],
    ['imports', 10_000_000, 0.5],
    ['imports', 1_000_000_000, 1],
    ['imports', 99_999, 0],
    ['imports', 2_000_000_000, 1],
    ['imports', 0, 0],
    ['imports', -1, 0],
    ['economy', 10e9, 0],
    ['economy', 5000e9, 1],
    ['economy', 0, 0],
    ['tariff', 25, 0],
    ['tariff', 12.5, 0.5],
    ['tariff', 0, 1],
    ['tariff', 26, 0],
    ['tariff', 890, 0],
    ['effort', 250, 0],
    ['effort', 5, 1],
    ['effort', 251, 0],
    ['effort', 4, 1],
    ['effort', 0, 1],
    ['channels', 0, 0],
    ['channels', 6, 0.5],
    ['channels', 12, 1],
    ['channels', 13, 1],
    ['days', 60, 0],
    ['days', 5, 1],
    ['days', 4, 1],
    ['days', 61, 0],
    ['freight', 12_000, 0],
    ['freight', 500, 1],
    ['freight', 6_250, 0.5],
    ['freight', 0, 1],
    ['risk', 1, 0],
    ['risk', 3, 0.5],
    ['risk', 5, 1],
    ['risk', 0, 0],
    ['risk', 6, 1],
  ])('of %s makes %d to %d', (scale, figure, share) => expect(SCALES[scale](figure)).toBeCloseTo(share, 9))

  const better: Readonly<Record<Scale, 1 | -1>> = {
    ...{ imports: 1, economy: 1, tariff: -1, effort: -1, channels: 1, days: -1, freight: -1, risk: 1 },
  }
  it.each(Object.entries(better) as [Scale, 1 | -1][])(
    'of %s never falls the better it gets, and stays between 0 and 1',
    (scale, sign) => {
      const amount = fc.double({ min: 0, max: 1e13, noNaN: true })
      fc.assert(
        fc.property(amount, amount, (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((figure) => SCALES[scale](figure)) as [
            number,
            number,
          ]
          expect(sign * (high - low)).toBeGreaterThanOrEqual(0)
          expect(Math.min(low, high)).toBeGreaterThanOrEqual(0)
          expect(Math.max(low, high)).toBeLessThanOrEqual(1)
        }),
      )
    },
  )

  it('weights make a hundred', () => {
    expect(Object.values(PRODUCT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })
})
