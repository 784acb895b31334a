import { describe, expect, it } from 'vitest'
import { evaluate, leavesOf } from './conditions'
import type { Condition } from './types'
import { makeFacts } from '../../../tests/factories/facts'

const facts = makeFacts({
  tracks: ['general_goods', 'used_car'],
  targetRegions: ['cee'],
  modes: ['9610', '0110'],
  vatStatus: 'general',
})

const isDomestic: Condition = { is: ['ownership', 'domestic'] }
const isForeign: Condition = { is: ['ownership', 'foreign_invested'] }
const sellsCars: Condition = { has: ['tracks', 'used_car'] }
const shipsParcels: Condition = { has: ['modes', '9610'] }
const hasNoMarkets: Condition = { isEmpty: 'markets' }

describe('a condition against the facts of a firm', () => {
  it.each<[string, Condition, boolean, readonly Condition[]]>([
    ['always holds and needs no reason', { always: true }, true, []],
    ['compares one fact', isDomestic, true, [isDomestic]],
    ['compares one fact that differs', isForeign, false, []],
    ['compares a yes or no', { is: ['hasOwnBrand', true] }, false, []],
    ['does not mistake the word true for a yes', { is: ['hasOwnBrand', 'false'] }, false, []],
    ['looks into a list', sellsCars, true, [sellsCars]],
    ['looks into a list without it', { has: ['tracks', 'service_trade'] }, false, []],
    ['finds nothing in a fact that is no list', { has: ['city', '210100'] }, false, []],
    ['finds one of several in a list', { in: ['modes', ['9810', '9610']] }, true, [shipsParcels]],
    [
      'finds one of several in a single fact',
      { in: ['segment', ['high_tech', 'sme']] },
      true,
      [{ is: ['segment', 'sme'] }],
    ],
    ['finds none of several', { in: ['tracks', ['service_trade', 'rail_shipper']] }, false, []],
    ['finds none of none', { in: ['tracks', []] }, false, []],
    ['sees an empty list', hasNoMarkets, true, [hasNoMarkets]],
    ['sees a list that is not empty', { isEmpty: 'modes' }, false, []],
    ['gives a negation as one reason', { not: isForeign }, true, [{ not: isForeign }]],
    ['fails the negation of what holds', { not: isDomestic }, false, []],
    ['holds without a reason when none of several is there', { not: { in: ['tracks', ['rail_shipper']] } }, true, []],
    ['fails when one of several is there', { not: { in: ['modes', ['9610', '1210']] } }, false, []],
    ['negates always', { not: { always: true } }, false, []],
    ['wants all parts', { all: [isDomestic, sellsCars] }, true, [isDomestic, sellsCars]],
    ['fails when one part fails', { all: [isDomestic, isForeign] }, false, []],
    ['holds for no parts at all', { all: [] }, true, []],
    [
      'wants any part and names all that hold',
      { any: [isForeign, sellsCars, shipsParcels] },
      true,
      [sellsCars, shipsParcels],
    ],
    ['fails when no part holds', { any: [isForeign, { isEmpty: 'tracks' }] }, false, []],
    ['fails for no alternatives at all', { any: [] }, false, []],
    [
      'keeps the written order inside nested parts',
      { all: [{ any: [shipsParcels, isForeign] }, isDomestic] },
      true,
      [shipsParcels, isDomestic],
    ],
    ['names a reason once', { all: [sellsCars, { any: [sellsCars, isForeign] }] }, true, [sellsCars]],
  ])('%s', (_, condition, holds, because) => {
    expect(evaluate(condition, facts)).toEqual({ holds, because })
  })

  it('does not depend on the order of the facts', () => {
    const condition: Condition = { any: [shipsParcels, { has: ['modes', '0110'] }] }
    expect(evaluate(condition, { ...facts, modes: ['0110', '9610'] })).toEqual(evaluate(condition, facts))
  })
})

describe('the single conditions inside', () => {
  it.each<[Condition, readonly Condition[]]>([
    [{ always: true }, []],
    [sellsCars, [sellsCars]],
    [{ not: sellsCars }, [{ not: sellsCars }]],
    [{ not: { in: ['modes', ['9610']] } }, []],
    [{ in: ['tracks', ['used_car', 'general_goods']] }, [sellsCars, { has: ['tracks', 'general_goods'] }]],
    [{ in: ['segment', ['sme']] }, [{ is: ['segment', 'sme'] }]],
    [{ any: [isForeign, { all: [sellsCars, hasNoMarkets] }] }, [isForeign, sellsCars, hasNoMarkets]],
  ])('%j has %j', (condition, leaves) => {
    expect(leavesOf(condition)).toEqual(leaves)
  })
})
