import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { buildRoadmap } from './roadmap'
import { changeBetween, changeKey, changesNothing } from './roadmap-change'
import type { TaskEvidence } from './roadmap-types'
import type { Facts } from './types'
import { makeEvidence, makeFacts } from '../../../tests/factories/facts'

const facts = makeFacts({ modes: ['0110'], vatStatus: 'general' })
const given = makeEvidence('V01')

function roadmap(change: Partial<Facts>, evidence: readonly TaskEvidence[] = []) {
  return buildRoadmap({ catalogue, facts: { ...facts, ...change }, evidence, asOf: '2026-11-24' })
}

describe('a change of the profile', () => {
  const cars = { tracks: ['general_goods', 'used_car'] }

  it.each<[string, Partial<Facts>, Partial<Facts>, readonly string[], readonly string[]]>([
    ['nothing changes nothing', {}, {}, [], []],
    ['used cars bring their tasks', {}, cars, ['V01', 'V02', 'V03'], []],
    ['and take them away again', cars, {}, [], ['V01', 'V02', 'V03']],
    ['a foreign owner has to report', {}, { ownership: 'foreign_invested' }, ['S10'], []],
    ['a brand is protected', {}, { hasOwnBrand: true }, ['P08'], []],
    ['a small-scale taxpayer is exempt, not refunded', {}, { vatStatus: 'small_scale' }, ['T16'], ['S08', 'T13']],
    ['one thing for another', { hasOwnBrand: true }, { ownership: 'foreign_invested' }, ['S10'], ['P08']],
  ])('%s', (_, before, after, added, dropped) => {
    const change = changeBetween(roadmap(before), roadmap(after))
    expect(change).toMatchObject({ added, dropped })
    expect(changesNothing(change)).toBe(added.length + dropped.length === 0)
  })

  it('names what was given for a task that is no longer needed', () => {
    expect(changeBetween(roadmap(cars, [given]), roadmap({}, [given])).keptAside).toEqual(['V01'])
    expect(changeBetween(roadmap(cars), roadmap({})).keptAside).toEqual([])
  })

  it('has one key, whatever the order', () => {
    const change = { added: ['V02', 'V01'], dropped: ['P08'], keptAside: [] }
    expect(changeKey(change)).toBe('+V01 +V02 -P08')
    expect(changeKey({ ...change, added: ['V01', 'V02'] })).toBe(changeKey(change))
    expect(changeKey({ added: [], dropped: [], keptAside: [] })).toBe('')
  })
})
