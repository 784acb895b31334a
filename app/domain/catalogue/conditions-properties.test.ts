// Whatever conditions are put together and whoever reads them: the laws of "and", "or" and "not" hold, and reasons are true ones.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { becauseKey } from './because'
import { evaluate, leavesOf } from './conditions'
import type { Condition, Facts } from './types'
import { makeFacts } from '../../../tests/factories/facts'
import { atLeast } from '../../../tests/support/at-least'

const LISTS = ['tracks', 'productFlags', 'modes', 'markets'] as const
const WORDS = ['general_goods', 'used_car', 'service_trade', 'finance_lease', '9610', 'PL'] as const
const words = fc.subarray([...WORDS])

const single: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    is: fc.tuple(
      fc.constantFrom('segment', 'ownership', 'ships'),
      fc.constantFrom('sme', 'domestic', 'sold', 'nothing'),
    ),
  }),
  fc.record({ is: fc.tuple(fc.constant('hasOwnBrand' as const), fc.boolean()) }),
  fc.record({ has: fc.tuple(fc.constantFrom(...LISTS), fc.constantFrom(...WORDS)) }),
  fc.record({ in: fc.tuple(fc.constantFrom(...LISTS, 'segment' as const), words) }),
  fc.record({ isEmpty: fc.constantFrom(...LISTS) }),
  fc.constant({ always: true as const }),
)

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    single,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))
const facts: fc.Arbitrary<Facts> = fc
  .record({
    tracks: words,
    productFlags: words,
    modes: words,
    markets: words,
    hasOwnBrand: fc.boolean(),
    segment: fc.constantFrom('sme', 'high_tech'),
  })
  .map((given) => makeFacts(given))
const holds = (one: Condition, of: Facts) => evaluate(one, of).holds

describe('of any conditions', () => {
  const law = (name: string, says: (a: Condition, b: Condition, of: Facts) => readonly [boolean, boolean]) =>
    it(name, () => {
      fc.assert(
        fc.property(condition, condition, facts, (a, b, of) => {
          const [one, other] = says(a, b, of)
          expect(one).toBe(other)
        }),
      )
    })

  law('not twice is the same', (a, _, of) => [holds({ not: { not: a } }, of), holds(a, of)])
  law('one of them or not', (a, _, of) => [holds({ any: [a, { not: a }] }, of), true])
  law('never both it and not', (a, _, of) => [holds({ all: [a, { not: a }] }, of), false])
  law('not both is one of them not', (a, b, of) => [
    holds({ not: { all: [a, b] } }, of),
    holds({ any: [{ not: a }, { not: b }] }, of),
  ])
  law('neither is both not', (a, b, of) => [
    holds({ not: { any: [a, b] } }, of),
    holds({ all: [{ not: a }, { not: b }] }, of),
  ])
  law('the order of all does not matter', (a, b, of) => [holds({ all: [a, b] }, of), holds({ all: [b, a] }, of)])
  law('the order of any does not matter', (a, b, of) => [holds({ any: [a, b] }, of), holds({ any: [b, a] }, of)])
  law('either takes both in', (a, b, of) => [holds({ any: [a, { all: [a, b] }] }, of), holds(a, of)])
  law('all of one is the one', (a, _, of) => [holds({ all: [a] }, of), holds(a, of)])
})

describe('the reasons of any condition', () => {
  it('hold, each by itself, and stand in it', () => {
    fc.assert(
      fc.property(condition, facts, (one, of) => {
        const { because } = evaluate(one, of)
        expect(because.filter((reason) => !holds(reason, of))).toEqual([])
        const leaves = leavesOf(one).map((leaf) => JSON.stringify(leaf))
        expect(because.filter((reason) => !leaves.includes(JSON.stringify(reason)))).toEqual([])
      }),
    )
  })

  it('are none where it does not hold, and none of them twice', () => {
    fc.assert(
      fc.property(condition, facts, (one, of) => {
        const { because, holds: does } = evaluate(one, of)
        if (!does) expect(because).toEqual([])
        if ('all' in one || 'any' in one)
          expect(new Set(because.map((reason) => JSON.stringify(reason))).size).toBe(because.length)
      }),
    )
  })

  it('of single ones have a sentence', () => {
    fc.assert(
      fc.property(single, (one) => {
        for (const leaf of atLeast(0, leavesOf(one))) expect(becauseKey(leaf)).toMatch(/^because\./)
        if (!('in' in one)) expect(becauseKey({ not: one })).toMatch(/^because\./)
      }),
    )
  })
})

describe('what crosses the border, as a condition', () => {
  it.each<[readonly string[], string]>([
    [[], 'sold'],
    [['general_goods'], 'sold'],
    [['service_trade'], 'nothing'],
    [['finance_lease'], 'leased'],
    [['finance_lease', 'service_trade'], 'leased'],
    [['finance_lease', 'general_goods'], 'sold'],
    [['free_trade_zone'], 'sold'],
    [['free_trade_zone', 'finance_lease'], 'leased'],
    [['free_trade_zone', 'service_trade'], 'sold'],
    [['emerging_sectors'], 'nothing'],
    [['rail_shipper'], 'sold'],
    [['marketing_network', 'service_trade'], 'sold'],
  ])('of %j is %s', (tracks, shipment) => {
    const of = makeFacts({ tracks })
    expect(['sold', 'leased', 'nothing'].filter((word) => holds({ is: ['ships', word] }, of))).toEqual([shipment])
    expect(evaluate({ in: ['ships', ['leased', 'nothing']] }, of).because).toEqual(
      shipment === 'sold' ? [] : [{ is: ['ships', shipment] }],
    )
  })
})
