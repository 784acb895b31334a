import { describe, expect, it } from 'vitest'
import { carMarkets } from './car-markets'

describe('markets of which rules for used cars are collected', () => {
  it('are those whose requirements turn on age, steering or use', () => {
    expect(carMarkets()).toEqual(expect.arrayContaining(['KZ', 'SA', 'GE', 'PL', 'AE', 'RU', 'KG', 'TR']))
  })

  it('are not those of which only what China asks is known', () => {
    expect(carMarkets()).not.toContain('TJ')
    expect(carMarkets()).not.toContain('UZ')
  })
})
