import { describe, expect, it } from 'vitest'
import { isReviewOverdue } from '../../../tests/support/overdue-reviews'
import type { IsoDate } from '../shared/dates'
import { catalogue, findRule } from './catalogue'
import {
  byStanding,
  currentRule,
  historyOf,
  isCounted,
  isFounded,
  standingOn,
  whatFollows,
  type RuleStanding,
} from './rule-history'
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
it('puts what applies first and what has ended last, and leaves the rest in its order', () => {
  const given = ['ended', 'draft', 'in_force', 'announced', 'upcoming', 'in_force'] as const
  const told = given.map((standing, at) => ({ standing, at })).toSorted(byStanding)
  expect(told.map(({ standing, at }) => `${standing} ${String(at)}`)).toEqual([
    ...['in_force 2', 'in_force 5', 'upcoming 4', 'announced 3', 'draft 1', 'ended 0'],
  ])
})

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

describe('a draft', () => {
  it('is what lacks a source or a first day, unless it says that there is nothing', () => {
    expect(isFounded(rule)).toBe(true)
    expect(isFounded({ ...rule, source: null })).toBe(false)
    expect(isFounded({ ...rule, validFrom: null, isAbsence: true })).toBe(true)
  })

  it.each([
    ['a public table', { source: null, reference: null, restsOn: ['rate_table'] }, true],
    ['an act by its number, unread', { source: null, reference: '公告2010年第33号', restsOn: ['whole'] }, true],
    ['general knowledge alone', { source: null, reference: null, restsOn: ['whole'] }, false],
    ['general knowledge beside a table', { source: null, reference: null, restsOn: ['rate_table', 'whole'] }, false],
    ['a number, and nothing that says what it rests on', { source: null, reference: '第33号', restsOn: [] }, false],
    ['a source without a first day', { validFrom: null }, false],
  ] as const)('%s founds a rule, or not', (_, known, expected) => {
    expect(isFounded({ ...rule, ...known })).toBe(expected)
  })

  it('is never in force, and nothing counts on it', () => {
    expect(standingOn({ ...rule, status: 'draft' }, '2025-01-01')).toBe('draft')
    expect([isCounted(rule), isCounted({ status: 'draft' }), isCounted({ isAnnounced: true })]).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each(catalogue.rules)('$id is counted only with a source and a first day', (one) => {
    if (isCounted(one)) expect(isFounded(one)).toBe(true)
    else expect(one.isAnnounced ?? one.status === 'draft').toBe(true)
  })

  it('is the smaller part of the ledger', () => {
    const drafts = catalogue.rules.filter((one) => !isCounted(one))
    expect(catalogue.rules.length).toBeGreaterThan(200)
    expect(drafts.length).toBeLessThan(80)
    expect(drafts.length).toBeGreaterThan(0)
  })
})

describe('what follows', () => {
  it('is the rule that replaces it, or what was found out about it', () => {
    expect(whatFollows(rule, rules)).toMatchObject({ kind: 'rule', rule: { id: 'c' } })
    expect(whatFollows({ ...rule, id: 'x', validTo: null }, rules)).toBeNull()
    expect(whatFollows({ ...rule, id: 'x' }, rules)).toEqual({ kind: 'not_found' })
    const after = { kind: 'not_published', lookAgainOn: '2025-12-30' } as const
    expect(whatFollows({ ...rule, id: 'x', after }, rules)).toEqual(after)
  })

  it.each(catalogue.rules.filter(({ validTo }) => validTo !== null))(
    'is said of $id, which ends on $validTo',
    (one) => {
      const next = whatFollows(one, catalogue.rules)
      expect(next?.kind === 'rule' || one.after !== undefined).toBe(true)
      if (next?.kind === 'not_published') expect(next.lookAgainOn <= (one.validTo ?? '')).toBe(true)
    },
  )

  it('of the export licence catalogue of 2026 comes on 30 December', () => {
    const licences = findRule('export_licence_catalogue_2026') ?? rule
    expect(whatFollows(licences, catalogue.rules)).toEqual({ kind: 'not_published', lookAgainOn: '2026-12-30' })
  })
})

describe('the version of a day', () => {
  it.each<[IsoDate, string]>([
    ['2026-12-31', 'trademark_law_2019'],
    ['2027-01-01', 'trademark_law_2026'],
  ])('of the trademark law on %s is %s', (day, id) => {
    expect(currentRule(findRule('trademark_law_2019') ?? rule, catalogue.rules, day).id).toBe(id)
  })

  it('is the rule itself where none is in force', () => {
    expect(currentRule({ ...rule, id: 'other' }, rules, '2030-01-01').id).toBe('other')
  })
})
