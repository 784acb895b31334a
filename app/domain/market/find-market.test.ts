import { describe, expect, it } from 'vitest'
import { findMarket, marketName } from './find-market'

describe('a market by its code', () => {
  it.each([
    { code: 'PL', zh: '波兰', en: 'Poland' },
    { code: 'KZ', zh: '哈萨克斯坦', en: 'Kazakhstan' },
    { code: 'AE', zh: '阿联酋', en: 'United Arab Emirates' },
    { code: 'TR', zh: '土耳其', en: 'Türkiye' },
  ])('$code is $en', ({ code, zh, en }) => {
    expect(findMarket(code)?.iso2).toBe(code)
    expect(marketName(code, 'zh-CN')).toBe(zh)
    expect(marketName(code, 'en')).toBe(en)
  })

  it.each(['', 'pl', 'POL', 'FR', 'XX', '波兰', 'ＰＬ'])('%j is none', (code) => {
    expect(findMarket(code)).toBeNull()
    expect(marketName(code, 'en')).toBe(code)
    expect(marketName(code, 'zh-CN')).toBe(code)
  })
})
