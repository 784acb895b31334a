import { describe, expect, it } from 'vitest'
import { findMarket } from './find-market'

describe('a market by its code', () => {
  it.each(['PL', 'KZ', 'AE', 'TR'])('%s is compared by the portal', (code) => {
    expect(findMarket(code)?.iso2).toBe(code)
  })

  it.each(['', 'pl', 'POL', 'FR', 'XX', '波兰', 'ＰＬ'])('%j is none', (code) => {
    expect(findMarket(code)).toBeNull()
  })
})
