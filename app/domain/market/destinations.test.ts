import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DESTINATIONS, destinationName, isDestination } from './destinations'
import { MARKETS } from './reference/markets'

describe('destinations', () => {
  it('are the codes of ISO 3166-1 without China, in order, none twice', () => {
    expect(DESTINATIONS).toHaveLength(246)
    expect([...new Set(DESTINATIONS)].sort()).toEqual(DESTINATIONS)
    expect(DESTINATIONS.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
  })

  it('include every market that the portal compares', () => {
    expect(MARKETS.filter(({ iso2 }) => !isDestination(iso2))).toEqual([])
  })

  it.each(['CN', 'EU', 'XX', 'ZZ', 'kz', 'KAZ', '', ' KZ', '波兰', 'ＰＬ', '__proto__'])('%j is none', (code) => {
    expect(isDestination(code)).toBe(false)
    expect(destinationName(code, 'en')).toBe(code)
    expect(destinationName(code, 'zh-CN')).toBe(code)
  })

  it.each([
    { code: 'PL', zh: '波兰', en: 'Poland' },
    { code: 'AE', zh: '阿联酋', en: 'United Arab Emirates' },
    { code: 'TR', zh: '土耳其', en: 'Türkiye' },
    { code: 'FR', zh: '法国', en: 'France' },
    { code: 'HK', zh: '中国香港', en: 'Hong Kong, China' },
    { code: 'TW', zh: '中国台湾', en: 'Taiwan, China' },
  ])('$code is $en', ({ code, zh, en }) => {
    expect(destinationName(code, 'zh-CN')).toBe(zh)
    expect(destinationName(code, 'en')).toBe(en)
  })

  it.each([
    ['ru', 'PL', 'Польша'],
    ['ru', 'KZ', 'Казахстан'],
    ['de', 'FR', 'Frankreich'],
    ['ja', 'KZ', 'カザフスタン'],
    ['kk', 'XX', 'XX'],
  ])('in %s, which no data has, %s is %s', (language, code, name) => {
    expect(destinationName(code, language)).toBe(name)
  })

  it('all have a name of their own in both languages', () => {
    for (const reader of ['zh-CN', 'en'] as const) {
      const names = DESTINATIONS.map((code) => destinationName(code, reader))
      expect(new Set(names).size).toBe(DESTINATIONS.length)
      expect(names.filter((name) => DESTINATIONS.includes(name))).toEqual([])
    }
  })

  it('never change the name of what is no destination', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!isDestination(text)) expect(destinationName(text, 'en')).toBe(text)
      }),
    )
  })
})
