import { describe, expect, it } from 'vitest'
import { catalogue, findRule } from '../catalogue/catalogue'
import { MARKETS } from './reference/markets'
import { HOME, jurisdictionsAt, placeOf, readPlace, RULE_PLACES } from './rule-places'

describe('the rules a firm meets', () => {
  it.each([
    ['CN', ['CN', 'INT']],
    ['EU', ['EU']],
    ['PL', ['PL', 'EU']],
    ['KZ', ['KZ', 'EAEU']],
    ['AE', ['AE', 'GCC']],
    ['UZ', ['UZ']],
    ['JP', ['JP']],
  ])('at %s are those of %j', (place, jurisdictions) => {
    expect(jurisdictionsAt(place)).toEqual(jurisdictions)
  })

  it.each(MARKETS)('$iso2 has rules in the ledger', ({ iso2 }) => {
    const jurisdictions = jurisdictionsAt(iso2)
    expect(catalogue.rules.some(({ jurisdiction }) => jurisdictions.includes(jurisdiction))).toBe(true)
  })

  it.each(catalogue.rules)('$id is listed somewhere', ({ jurisdiction }) => {
    expect(RULE_PLACES.some((place) => jurisdictionsAt(place).includes(jurisdiction))).toBe(true)
    expect(jurisdictionsAt(placeOf(jurisdiction))).toContain(jurisdiction)
  })

  it.each([
    ['KZ', 'KZ'],
    ['EU', 'EU'],
    ['kz', HOME],
    ['INT', HOME],
    ['', HOME],
    ['__proto__', HOME],
    [null, HOME],
  ])('asked for at %j means %s', (text, place) => {
    expect(readPlace(text)).toBe(place)
  })
})

describe('rates', () => {
  it.each(MARKETS.filter(({ vatPercent }) => vatPercent.value !== null))(
    'the value added tax of $iso2 is the one of its rule',
    ({ iso2, vatPercent }) => {
      const rule = findRule(`${iso2.toLowerCase()}_vat`)
      expect(rule?.officialName).toMatch(/\p{Script=Han}/u)
      if (vatPercent.value !== 0) expect(rule?.officialName).toContain(`${vatPercent.value}%`)
    },
  )
})
