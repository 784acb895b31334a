import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { answerKey, answerTo, standingOf, type ConditionStanding } from './conditions'
import { BY_MARKET, CONDITION_IDS } from './reference/conditions'
import { allRequirements } from './requirement-list'
import type { Answers, Term } from './types'

const any = (...of: readonly string[]): Term => ({ kind: 'any', of })
const not = (of: string): Term => ({ kind: 'not', of })
const only = (is: string): Term => ({ kind: 'market', is })

function said(when: readonly Term[], answers: Answers = {}, market = 'PL'): string {
  const standing: ConditionStanding = standingOf({ when }, { market, answers })
  return [standing.kind, ...(standing.kind === 'open' ? standing.open : standing.because)].join(' ')
}

describe('a condition', () => {
  it.each<[string, readonly Term[], Answers, string]>([
    ['that is none', [], {}, 'holds'],
    ['that nobody answered', [any('washing')], {}, 'open washing'],
    ['with a yes', [any('washing')], { washing: true }, 'holds washing'],
    ['with a no', [any('washing')], { washing: false }, 'fails washing'],
    ['of two, nobody answered', [any('washing', 'under_13')], {}, 'open washing under_13'],
    ['of two, one yes', [any('washing', 'under_13')], { under_13: true }, 'holds under_13'],
    ['of two, one yes and one no', [any('washing', 'under_13')], { washing: false, under_13: true }, 'holds under_13'],
    ['of two, both yes', [any('washing', 'under_13')], { washing: true, under_13: true }, 'holds washing under_13'],
    ['of two, one no', [any('washing', 'under_13')], { washing: false }, 'open under_13'],
    ['of two, both no', [any('washing', 'under_13')], { washing: false, under_13: false }, 'fails washing under_13'],
    ['that must not be, nobody answered', [not('used_goods')], {}, 'open used_goods'],
    ['that must not be, and is not', [not('used_goods')], { used_goods: false }, 'holds used_goods'],
    ['that must not be, and is', [not('used_goods')], { used_goods: true }, 'fails used_goods'],
    ['and another, both open', [any('washing'), not('used_goods')], {}, 'open washing used_goods'],
    ['and another, one open', [any('washing'), not('used_goods')], { washing: true }, 'open used_goods'],
    ['and another, one fails', [any('washing'), not('used_goods')], { used_goods: true }, 'fails used_goods'],
    [
      'and another, both hold',
      [any('washing'), not('used_goods')],
      { washing: true, used_goods: false },
      'holds washing used_goods',
    ],
    ['asked twice is one question', [any('washing'), any('washing', 'under_13')], {}, 'open washing under_13'],
    [
      'with an answer that was taken back',
      [any('washing')],
      { washing: undefined } as unknown as Answers,
      'open washing',
    ],
    ['named like what every object has', [any('toString')], {}, 'open toString'],
  ])('%s', (_, when, answers, expected) => expect(said(when, answers)).toBe(expected))

  it.each<[string, readonly Term[], string, string]>([
    ['of this market', [only('PL')], 'PL', 'holds'],
    ['of another market', [only('PL')], 'DE', 'fails'],
    ['of another market, whatever is open', [any('washing'), only('PL')], 'DE', 'fails'],
    ['of this market, with something open', [any('washing'), only('PL')], 'PL', 'open washing'],
  ])('%s', (_, when, market, expected) => expect(said(when, {}, market)).toBe(expected))
})

describe('where an answer is kept', () => {
  it.each([
    ['of the product', 'washing', 'washing'],
    ['of the sale', 'to_consumers', 'to_consumers@PL'],
    ['of the proof', 'preferential_rate', 'preferential_rate@PL'],
  ])('%s', (_, condition, key) => expect(answerKey(condition, 'PL')).toBe(key))

  it('of the sale says nothing of another market', () => {
    const answers = { 'to_consumers@PL': true }
    expect([
      answerTo('to_consumers', { market: 'PL', answers }),
      answerTo('to_consumers', { market: 'DE', answers }),
    ]).toEqual([true, null])
    expect(answerTo('to_consumers', { market: 'PL', answers: { to_consumers: true } })).toBeNull()
  })

  it('knows only conditions that there are', () => {
    expect(atLeast(15, BY_MARKET).filter((id) => !CONDITION_IDS.includes(id))).toEqual([])
    expect(new Set(CONDITION_IDS).size).toBe(CONDITION_IDS.length)
  })
})

describe('every requirement of the list', () => {
  const conditioned = allRequirements().filter(({ when }) => when.some(({ kind }) => kind !== 'market'))

  it('is decided once all its questions are answered, and open while one that matters is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conditioned), fc.infiniteStream(fc.boolean()), (requirement, coin) => {
        const market = requirement.markets[0] ?? 'PL'
        const asked = requirement.when.flatMap((term) =>
          term.kind === 'any' ? term.of : term.kind === 'not' ? [term.of] : [],
        )
        const answers = Object.fromEntries(
          asked.map((condition) => [answerKey(condition, market), coin.next().value === true]),
        )
        expect(standingOf(requirement, { market, answers }).kind).not.toBe('open')
        const silent = standingOf(requirement, { market, answers: {} })
        if (silent.kind === 'open')
          expect(atLeast(0, silent.open).every((condition) => asked.includes(condition))).toBe(true)
        expect(silent.kind).not.toBe('holds')
      }),
    )
  })

  it('never turns from excluded to applying by one more answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conditioned),
        fc.infiniteStream(fc.constantFrom(true, false, null)),
        (requirement, coin) => {
          const market = requirement.markets[0] ?? 'PL'
          const asked = requirement.when.flatMap((term) =>
            term.kind === 'any' ? term.of : term.kind === 'not' ? [term.of] : [],
          )
          const given = asked.flatMap((condition) => {
            const answer: unknown = coin.next().value
            return typeof answer === 'boolean' ? [[answerKey(condition, market), answer] as const] : []
          })
          const before = standingOf(requirement, { market, answers: Object.fromEntries(given) }).kind
          const open = asked.filter((condition) => !given.some(([key]) => key === answerKey(condition, market)))
          const after = open.map((condition) =>
            [true, false].map(
              (answer) =>
                standingOf(requirement, {
                  market,
                  answers: Object.fromEntries([...given, [answerKey(condition, market), answer]]),
                }).kind,
            ),
          )
          expect(before === 'open' || atLeast(0, after.flat()).every((kind) => kind === before)).toBe(true)
        },
      ),
    )
  })
})
