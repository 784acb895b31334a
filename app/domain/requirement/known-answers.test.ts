import { describe, expect, it } from 'vitest'
import { nameAnswers } from './code-answers'
import { answerKey, answerTo, standingOf } from './conditions'
import { knownAnswers } from './known-answers'
import type { Term } from './types'

const SALE = { hs6: '845611', market: 'PL', productFlags: [], tracks: ['general_goods'], sellingWays: [] } as const

describe('what the record answers already', () => {
  it.each([
    ['nothing said', {}, {}],
    ['food', { hs6: '070110', productFlags: ['food'] }, { people_eat: true }],
    ['a battery', { productFlags: ['battery'] }, { has_battery: true }],
    ['a flag that means no condition', { productFlags: ['agricultural'] }, {}],
    ['a shop of its own', { sellingWays: ['own_site'] }, { 'to_consumers@PL': true, consumers_likely: true }],
    ['sales to firms', { sellingWays: ['offline_b2b'] }, {}],
    [
      'a used car',
      { hs6: '870323', tracks: ['used_car'] },
      { used_vehicle: true, new_vehicle: false, used_goods: true },
    ],
    [
      'used and new cars',
      { hs6: '870323', tracks: ['used_car'], productFlags: ['new_vehicle'] },
      { new_vehicle: true },
    ],
    ['a machine of a firm that sells used cars', { tracks: ['used_car'] }, {}],
    ['a machine to the United States', { market: 'US' }, { us_301_list: true }],
    ['fish to the United States, on no list', { market: 'US', hs6: '030471' }, {}],
  ])('%s', (_, change, expected) => {
    const sale = { ...SALE, ...change }
    // Beside what the name of the code says, which is tested by itself.
    const ofName = nameAnswers(sale.hs6)
    const known = Object.entries(knownAnswers(sale)).filter(([key]) => !Object.hasOwn(ofName, key))
    expect(Object.fromEntries(known)).toEqual(expected)
  })
})

describe('conditions', () => {
  const any = (...of: string[]): Term => ({ kind: 'any', of })
  const not = (of: string): Term => ({ kind: 'not', of })
  const sold = (is: string): Term => ({ kind: 'market', is })

  it.each<[string, readonly Term[], Record<string, boolean>, object]>([
    ['none', [], {}, { kind: 'holds', because: [] }],
    ['one, unanswered', [any('a')], {}, { kind: 'open', open: ['a'] }],
    ['one, yes', [any('a')], { a: true }, { kind: 'holds', because: ['a'] }],
    ['one, no', [any('a')], { a: false }, { kind: 'fails', because: ['a'] }],
    ['one of two, yes', [any('a', 'b')], { b: true }, { kind: 'holds', because: ['b'] }],
    ['one of two, half answered', [any('a', 'b')], { a: false }, { kind: 'open', open: ['b'] }],
    ['one of two, no', [any('a', 'b')], { a: false, b: false }, { kind: 'fails', because: ['a', 'b'] }],
    ['not, unanswered', [not('a')], {}, { kind: 'open', open: ['a'] }],
    ['not, yes', [not('a')], { a: true }, { kind: 'fails', because: ['a'] }],
    ['not, no', [not('a')], { a: false }, { kind: 'holds', because: ['a'] }],
    ['two, one fails and one is open', [any('a'), any('b')], { b: false }, { kind: 'fails', because: ['b'] }],
    ['sold here', [sold('PL'), any('a')], {}, { kind: 'open', open: ['a'] }],
    ['sold elsewhere', [sold('RU'), any('a')], { a: true }, { kind: 'fails', because: [] }],
    ['words that objects know', [any('constructor')], {}, { kind: 'open', open: ['constructor'] }],
  ])('%s', (_, when, answers, expected) => expect(standingOf({ when }, { market: 'PL', answers })).toEqual(expected))

  it('that belong to the sale are answered by market', () => {
    expect(answerKey('to_consumers', 'PL')).toBe('to_consumers@PL')
    expect(answerTo('to_consumers', { market: 'CZ', answers: { 'to_consumers@PL': true } })).toBeNull()
  })
})
