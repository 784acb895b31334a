import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../../tests/support/at-least'
import { MARKETS } from '../../market/reference/markets'
import { consumerChannels, feesFor } from './fees-for'

const JACKET = '620140'
const sale = (market: string, unitPriceMinor = 6_000, hs6 = JACKET) =>
  ({ market, hs6, unitPriceMinor, currency: 'EUR' }) as const

describe('fees of a channel', () => {
  test.each([
    ['clothing for less than 15 euro', 'amazon_eu', sale('DE', 1_499), '5'],
    ['clothing for 18 euro', 'amazon_eu', sale('DE', 1_800), '10'],
    ['clothing for 60 euro', 'amazon_eu', sale('DE'), '15'],
    ['shoes', 'amazon_eu', sale('PL', 6_000, '640399'), '15'],
    ['goods that no category names: the upper end of the span', 'amazon_eu', sale('PL', 6_000, '841370'), '20'],
    ['a channel with one span', 'allegro', sale('PL'), '15'],
  ])('%s', (_, id, of, percent) => {
    expect(feesFor(id, of)?.commission?.percent).toBe(percent)
  })

  test('what is to be confirmed is of low confidence, what was read is of the channel’s', () => {
    const of = (id: string, hs6: string) => feesFor(id, sale('PL', 6_000, hs6))?.commission?.confidence
    expect([of('amazon_eu', JACKET), of('amazon_eu', '640399'), of('allegro', JACKET)]).toEqual([
      'medium',
      'low',
      'low',
    ])
  })

  test.each([
    ['another market', 'allegro', 'DE'],
    ['a platform for businesses', 'alibaba_com', 'PL'],
    ['a channel that there is not', 'nowhere', 'PL'],
    ['a name of every object', 'constructor', 'PL'],
  ])('%s has none', (_, id, market) => {
    expect(feesFor(id, sale(market))).toBeNull()
  })

  test('a fee that nobody knows is none, and not nothing', () => {
    expect(feesFor('aliexpress', sale('PL'))?.payment).toBeNull()
    expect(feesFor('amazon_eu', sale('PL'))?.payment).toMatchObject({ percent: '1.2', confidence: 'low' })
  })
})

test('every market has channels for consumers, and each of them once', () => {
  for (const { iso2 } of atLeast(30, MARKETS)) {
    const ids = consumerChannels(iso2).map(({ id }) => id)
    expect([iso2, new Set(ids).size]).toEqual([iso2, atLeast(1, ids).length])
  }
})
