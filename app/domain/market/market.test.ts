import { describe, expect, it } from 'vitest'
import { findRule } from '../catalogue/catalogue'
import { REGIONS, type Region } from '../firm/profile'
import { AGREEMENTS, MARKET_SOURCES, type Market } from './market'
import { MARKETS } from './reference/markets'
import { atLeast } from '../../../tests/support/at-least'

function figuresOf(market: Market) {
  const { population, gdpPerHeadUsd, lpi, transitDays, preference, effort, risk, vatPercent } = market
  return { population, gdpPerHeadUsd, lpi, transitDays, preference, effort, risk, vatPercent }
}

describe('the markets', () => {
  it('are 33, each once', () => {
    expect(new Set(MARKETS.map((market) => market.iso2)).size).toBe(33)
  })

  it.each([
    { region: 'cee', size: 13 },
    { region: 'central_asia', size: 5 },
    { region: 'west_asia', size: 10 },
    { region: 'reference', size: 5 },
  ] satisfies { region: Region; size: number }[])('$region has $size', ({ region, size }) => {
    expect(MARKETS.filter((market) => market.region === region)).toHaveLength(size)
  })

  it.each(MARKETS)('$iso2 is complete', (market) => {
    expect(market.iso2).toMatch(/^[A-Z]{2}$/)
    expect(market.currency).toMatch(/^[A-Z]{3}$/)
    expect(market.name.zh).toMatch(/^\p{Script=Han}+$/u)
    expect(market.name.en).toMatch(/^\p{Lu}/u)
    expect(REGIONS).toContain(market.region)
    expect(AGREEMENTS).toContain(market.agreement.kind)
    expect(market.agreement.inForceSince === null).toBe(market.agreement.kind === 'none')
  })

  it.each(MARKETS)('$iso2: every figure has its year, source and a value in range', (market) => {
    const figures = figuresOf(market)
    for (const figure of atLeast(1, Object.values(figures))) {
      expect(MARKET_SOURCES).toContain(figure.source)
      expect(figure.asOf).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
    }
    expect(figures.population.value).toBeGreaterThan(1_000_000)
    expect(figures.gdpPerHeadUsd.value).toBeGreaterThan(1000)
    if (figures.lpi.value !== null) expect(figures.lpi.value).toBeGreaterThanOrEqual(1)
    expect(figures.transitDays.value).toBeGreaterThanOrEqual(3)
    for (const { value, source } of [figures.effort, figures.risk]) {
      // Nothing is imputed: what nobody assessed has no value.
      if (source === 'not_assessed') expect(value).toBeNull()
      else expect([1, 2, 3, 4, 5]).toContain(value)
    }
    expect(figures.vatPercent.value).toBeLessThanOrEqual(27)
  })

  it('has no value that was put there for want of one', () => {
    const defaults = MARKETS.flatMap((market) => Object.values(figuresOf(market))).filter(({ source }) =>
      /default/.test(source),
    )
    expect(defaults).toEqual([])
  })

  it('value added tax in Tajikistan is 14 % and will be 13 % from 1 January 2027, as its rules say', () => {
    const market = MARKETS.find(({ iso2 }) => iso2 === 'TJ')
    expect([market?.vatPercent.value, market?.vatPercentLater?.figure.value]).toEqual([14, 13])
    expect(findRule('tj_vat')?.validTo).toBe('2026-12-31')
    expect(findRule('tj_vat_2027')?.validFrom).toBe(market?.vatPercentLater?.from)
  })

  it('only Azerbaijan and Turkmenistan lack a logistics score', () => {
    expect(MARKETS.filter((market) => market.lpi.value === null).map((market) => market.iso2)).toEqual(['TM', 'AZ'])
  })

  it('only agreements with China give a preference', () => {
    for (const market of MARKETS) {
      expect((market.preference.value ?? 0) > 0, market.iso2).toBe(market.agreement.kind !== 'none')
    }
  })

  it('share rules and currency inside a union where they do', () => {
    const euro = MARKETS.filter((market) => market.currency === 'EUR')
    expect(euro.map((market) => market.iso2)).toEqual(['BG', 'SK', 'SI', 'HR', 'GR', 'LT', 'LV', 'EE', 'DE'])
    for (const market of atLeast(1, euro)) expect(market.regime).toBe('eu')
  })
})
