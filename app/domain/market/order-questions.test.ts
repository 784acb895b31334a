import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { judgedMarkets } from '../../../tests/support/judged-markets'
import { orderQuestions } from './order-questions'

const asked = (hs6: string, answers = {}) => orderQuestions(judgedMarkets(hs6, { answers }), hs6.startsWith('8703'))
const conditions = (hs6: string, answers = {}) => asked(hs6, answers).map(({ condition }) => condition)

describe('questions that can change the order', () => {
  test('come with the markets that they can move, most first', () => {
    const counts = asked('845611').map(({ markets }) => markets.length)
    expect(counts.length).toBeGreaterThan(2)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    for (const { markets } of atLeast(3, asked('845611'))) expect(new Set(markets).size).toBe(markets.length)
  })

  test('are gone once they are answered', () => {
    const [first = ''] = conditions('845611')
    const keys = Object.fromEntries(
      judgedMarkets('845611').flatMap(({ market: { iso2 } }) => [
        [first, false],
        [`${first}@${iso2}`, false],
      ]),
    )
    expect(conditions('845611', keys)).not.toContain(first)
  })

  test('ask of a used car only what keeps it out of a market', () => {
    const used = { used_vehicle: true, new_vehicle: false, road_vehicle: true }
    expect(conditions('870323', used)).toContain('right_hand_drive')
    expect(conditions('870323', used)).not.toContain('to_consumers')
  })
})
