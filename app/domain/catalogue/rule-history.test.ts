import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { catalogue, findRule } from './catalogue'
import { historyOf, isReviewOverdue, standingOn, type RuleStanding } from './rule-history'
import type { Rule } from './types'

const rule: Rule = {
  id: 'b',
  topic: 'customs',
  jurisdiction: 'CN',
  officialName: '办法',
  reference: null,
  issuedOn: null,
  validFrom: '2024-06-01',
  validTo: '2025-12-31',
  lastCheckedOn: '2026-01-01',
  reviewBy: '2026-06-30',
  confidence: 'high',
  source: '2024',
}
const rules: readonly Rule[] = [
  { ...rule, id: 'c', validFrom: '2026-01-01', validTo: null, supersedes: ['b'] },
  { ...rule, supersedes: ['a'] },
  { ...rule, id: 'a', validFrom: '2020-01-01', validTo: '2024-05-31' },
  { ...rule, id: 'other' },
  { ...rule, id: 'b2', validFrom: '2024-07-01', supersedes: ['a'] },
]
const ids = (found: readonly Rule[]) => found.map(({ id }) => id)

describe('a rule on a day', () => {
  it.each<[IsoDate, RuleStanding]>([
    ['2024-05-31', 'upcoming'],
    ['2024-06-01', 'in_force'],
    ['2025-12-31', 'in_force'],
    ['2026-01-01', 'ended'],
  ])('%s: %s', (day, expected) => {
    expect(standingOn(rule, day)).toBe(expected)
  })

  it('has no end while none is known', () => {
    expect(standingOn({ ...rule, validTo: null }, '2099-01-01')).toBe('in_force')
  })
})

describe('the history of a rule', () => {
  it.each(['a', 'b', 'c'])('is the same whole line from %s, oldest first', (id) => {
    const one = rules.find((entry) => entry.id === id) ?? rule
    expect(ids(historyOf(one, rules))).toEqual(['a', 'b', 'b2', 'c'])
  })

  it('is the rule alone when it replaced nothing', () => {
    expect(ids(historyOf({ ...rule, id: 'other' }, rules))).toEqual(['other'])
  })

  it('ends also when two rules name each other', () => {
    const circle = [
      { ...rule, id: 'x', supersedes: ['y'] },
      { ...rule, id: 'y', supersedes: ['x'] },
    ]
    expect(ids(historyOf({ ...rule, id: 'x' }, circle)).toSorted()).toEqual(['x', 'y'])
  })

  it.each([
    ['foreign_trade_law_2022', ['foreign_trade_law_2016', 'foreign_trade_law_2022', 'foreign_trade_law_2025']],
    ['trademark_law_2026', ['trademark_law_2019', 'trademark_law_2026']],
    ['fx_directory_2024_11', ['fx_guidance_2020_14', 'fx_directory_2024_11']],
  ])('%s: %j', (id, expected) => {
    const found = findRule(id)
    expect(found && ids(historyOf(found, catalogue.rules))).toEqual(expected)
  })
})

describe('looking at a rule again', () => {
  it.each<[IsoDate, boolean]>([
    ['2026-06-30', false],
    ['2026-07-30', false],
    ['2026-07-31', true],
  ])('is overdue on %s: %s', (today, expected) => {
    expect(isReviewOverdue(rule, today)).toBe(expected)
  })
})
