import { describe, expect, it } from 'vitest'
import { NAMED_MARKETS, TARGETS } from '../firm/profile'
import { DESTINATIONS } from './destinations'
import { marketsOf, targetOf, targetsOf } from './targets'

describe('the target a market belongs to', () => {
  it.each([
    ['JP', 'JP'],
    ['KR', 'KR'],
    ['RU', 'RU'],
    ['DE', 'DE'],
    ['US', 'US'],
    ['KZ', 'central_asia'],
    ['PL', 'cee'],
    ['AE', 'west_asia'],
    ['VN', 'reference'],
    ['nowhere', 'reference'],
  ])('%s: %s', (market, target) => {
    expect(targetOf(market)).toBe(target)
  })

  it('is one for each, and none is empty', () => {
    const all = TARGETS.flatMap((target) => [...marketsOf(target)])
    expect(all.toSorted()).toEqual([...DESTINATIONS].toSorted())
    expect(TARGETS.filter((target) => marketsOf(target).length === 0)).toEqual([])
    expect(NAMED_MARKETS.map(marketsOf)).toEqual(NAMED_MARKETS.map((named) => [named]))
  })
})

describe('the groups a firm stands in', () => {
  it.each([
    { chosen: ['cee'], exportedTo: [], groups: ['cee'] },
    { chosen: ['reference'], exportedTo: [], groups: ['reference'] },
    { chosen: ['reference'], exportedTo: ['JP'], groups: ['JP'] },
    { chosen: ['reference', 'JP'], exportedTo: ['JP', 'JP'], groups: ['JP'] },
    { chosen: ['reference'], exportedTo: ['VN'], groups: ['reference'] },
    { chosen: ['reference'], exportedTo: ['VN', 'KR'], groups: ['KR', 'reference'] },
    { chosen: ['reference'], exportedTo: ['KZ'], groups: ['central_asia', 'reference'] },
    { chosen: ['cee', 'JP'], exportedTo: ['US'], groups: ['cee', 'JP', 'US'] },
    { chosen: [], exportedTo: ['DE'], groups: ['DE'] },
    { chosen: ['moon'], exportedTo: [], groups: [] },
  ])('chosen $chosen, exported to $exportedTo: $groups', ({ chosen, exportedTo, groups }) => {
    expect(targetsOf({ chosen, exportedTo })).toEqual(groups)
  })
})
