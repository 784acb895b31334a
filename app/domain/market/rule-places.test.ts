import { describe, expect, it } from 'vitest'
import { catalogue, findRule } from '../catalogue/catalogue'
import { atMost, confidenceIn } from '../catalogue/source-standing'
import { MARKETS } from './reference/markets'
import { agreementRulesOf } from '../../../tests/support/agreement-rules'
import { HOME, jurisdictionsAt, placeOf, readPlace, RULE_PLACES, vatRuleOf } from './rule-places'

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

describe('the rules behind the figures of a market', () => {
  it.each(MARKETS)('$iso2 has its tax rate from a rule of its own, which names the same rate', (market) => {
    const rule = findRule(vatRuleOf(market))
    expect(rule?.jurisdiction).toBe(market.iso2)
    // The ledger may doubt a figure whose source nobody named, and is never surer of it.
    const { confidence } = market.vatPercent
    expect(rule && atMost(confidence, confidenceIn(rule))).toBe(rule && confidenceIn(rule))
    const stated = /(\d+(?:\.\d+)?)%/.exec(rule?.officialName ?? '')?.[1]
    if (stated) expect(Number(stated)).toBe(market.vatPercent.value)
  })

  it.each(MARKETS)('$iso2 has an agreement exactly if rules of the ledger say so', (market) => {
    const rules = agreementRulesOf(market).map(findRule)
    expect(rules).not.toContain(null)
    expect(rules.length > 0).toBe(market.agreement.kind !== 'none')
    const days = rules.map((rule) => rule?.validFrom)
    if (market.agreement.inForceSince) expect(days).toContain(market.agreement.inForceSince)
  })

  it.each([
    ['KR', ['fta_korea', 'rcep']],
    ['JP', ['rcep']],
    ['PL', []],
  ])('%s: %j', (iso2, rules) => {
    expect(agreementRulesOf({ iso2 })).toEqual(rules)
  })
})
