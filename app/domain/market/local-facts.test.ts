import { describe, expect, test } from 'vitest'
import { isPlainWay, LOCAL_FACTS, LOCAL_FACTS_AS_OF, PLAIN_WAYS } from './reference/local-facts'
import { MARKETS } from './reference/markets'

describe('languages and ways of paying', () => {
  test('are there for every market of the list, and for no other', () => {
    expect(Object.keys(LOCAL_FACTS).toSorted()).toEqual(MARKETS.map(({ iso2 }) => iso2).toSorted())
    expect(LOCAL_FACTS_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test.each(MARKETS.map(({ iso2 }) => iso2))('of %s are some, each once, and in codes of languages', (iso2) => {
    const { languages = [], paying = [] } = LOCAL_FACTS[iso2] ?? {}
    expect([languages.length > 0, paying.length > 0]).toEqual([true, true])
    expect(new Set(paying).size).toBe(paying.length)
    expect(Intl.getCanonicalLocales([...languages])).toEqual(languages)
  })

  test('use every way without a name', () => {
    const used = new Set(Object.values(LOCAL_FACTS).flatMap(({ paying }) => paying.filter(isPlainWay)))
    expect([...used].toSorted()).toEqual([...PLAIN_WAYS].toSorted())
  })

  test.each([
    ['cards', true],
    ['BLIK', false],
    ['', false],
    ['constructor', false],
  ])('%s is a plain way: %s', (way, is) => {
    expect(isPlainWay(way)).toBe(is)
  })
})
