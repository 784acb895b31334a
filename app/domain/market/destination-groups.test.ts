import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGIONS } from '../firm/profile'
import { destinationGroups } from './destination-groups'
import { DESTINATIONS, destinationName } from './destinations'
import { MARKETS } from './reference/markets'
import { atLeast } from '../../../tests/support/at-least'

const ids = (own: readonly string[], language = 'en') => destinationGroups({ own, language }).map(({ id }) => id)

describe('countries to choose from', () => {
  it('begin with the markets of the firm in its order, then the priority regions, then the others', () => {
    const groups = destinationGroups({ own: ['RU', 'PL', 'cee', 'RU'], language: 'en' })
    expect(groups.map(({ id }) => id)).toEqual(['own', ...REGIONS])
    expect(groups[0]?.codes).toEqual(['RU', 'PL'])
    expect(groups[1]?.codes).not.toContain('PL')
    expect(groups[2]?.codes).toContain('KZ')
  })

  it('have no empty group', () => {
    expect(ids([])).toEqual(REGIONS)
    expect(ids(['moon', 'CN', ''])).toEqual(REGIONS)
    expect(destinationGroups({ own: ['KZ'], language: 'en', among: ['KZ', 'UZ'] })).toEqual([
      { id: 'own', codes: ['KZ'] },
      { id: 'central_asia', codes: ['UZ'] },
    ])
  })

  it.each(['en', 'zh-CN', 'ru', 'sv'])('are sorted as readers of %s sort', (language) => {
    const { compare } = new Intl.Collator(language)
    for (const { codes } of atLeast(2, destinationGroups({ own: [], language }))) {
      const names = codes.map((code) => destinationName(code, language))
      expect(names.length).toBeGreaterThan(2)
      expect(names).toEqual(names.toSorted(compare))
    }
  })

  it('are all there, each once, whatever the firm has chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...DESTINATIONS], { maxLength: 5 }), (own) => {
        const all = destinationGroups({ own, language: 'zh-CN' }).flatMap(({ codes }) => codes)
        expect(all.toSorted()).toEqual(DESTINATIONS)
        expect(all.slice(0, own.length)).toEqual(own)
      }),
      { numRuns: 30 },
    )
  })

  it('can be those of the ranking alone', () => {
    const among = MARKETS.map(({ iso2 }) => iso2)
    const all = destinationGroups({ own: ['DE'], language: 'en', among }).flatMap(({ codes }) => codes)
    expect(all.toSorted()).toEqual(among.toSorted())
  })
})
