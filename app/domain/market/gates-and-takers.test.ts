// What keeps goods out of a market before anything is weighed, which channels take them there, and why one market stands before another.
import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../channel/reference/channels'
import type { Sells } from './product-channels'
import { takersOf } from './product-channels'
import { PRODUCT_CRITERIA, PRODUCT_WEIGHTS, type ProductWeights } from './product-criteria'
import { gatesOf, openEverywhere } from './product-gates'
import type { ProductRow } from './product-ranking'
import { UNPAID } from './reference/forbidding'
import { whyBefore } from './why-before'
import { nameIn, unicodeName } from './market-name'
import { VERDICT_REASONS, type Judged, type ReasonId } from './verdict'

const judged = (...reasons: readonly (readonly [ReasonId, ...string[]])[]): Judged => ({
  verdict: 'not_yet',
  reasons: reasons.map(([id, ...requirements]) => ({ id, weighs: VERDICT_REASONS[id], count: 1, requirements })),
})
const gates = (
  of: Judged,
  everywhere: readonly string[] = [],
  warnings: Parameters<typeof gatesOf>[0]['warnings'] = [],
) => gatesOf({ judged: of, everywhere, warnings }).map(({ id, requirements }) => [id, ...requirements].join(' '))

describe('the gates of a market', () => {
  it.each<[string, Judged, readonly string[], readonly string[]]>([
    ['none without a reason', judged(), [], []],
    ['none for what only waits', judged(['questions'], ['duty_unknown'], ['defence']), [], []],
    ['none for what is only said', judged(['licence', 'a'], ['approval'], ['requirements']), [], []],
    ['what is forbidden, with what forbids it', judged(['forbidden', 'a', 'b']), [], ['forbidden a b']],
    ['what is closed', judged(['closed']), [], ['closed']],
    [
      'several, in their own order',
      judged(['end_user'], ['sanctions', 's'], ['forbidden', 'f'], ['closed']),
      [],
      ['closed', 'forbidden f', 'sanctions s', 'end_user'],
    ],
    ['what is open here alone', judged(['controlled_open', 'a', 'b']), ['b'], ['controlled_open a']],
    ['none for what is open everywhere', judged(['controlled_open', 'a', 'b']), ['a', 'b'], []],
    ['none for an open question about nothing', judged(['controlled_open']), [], []],
    ['what is forbidden, though it is open everywhere', judged(['forbidden', 'a']), ['a'], ['forbidden a']],
  ])('%s', (_, of, everywhere, expected) => expect(gates(of, everywhere)).toEqual(expected))

  it.each(UNPAID)('nobody is paid where %s warns', (id) => {
    const warning = id
    expect(gates(judged(['end_user'], ['closed']), [], [warning])).toEqual(['closed', 'payment', 'end_user'])
    expect(gates(judged(), [], [])).toEqual([])
  })

  it.each<[string, readonly Judged[], readonly string[]]>([
    ['nothing of no market', [], []],
    ['all of one market', [judged(['controlled_open', 'a', 'b'])], ['a', 'b']],
    ['what both have', [judged(['controlled_open', 'a', 'b']), judged(['controlled_open', 'b', 'c'])], ['b']],
    ['nothing where one has none', [judged(['controlled_open', 'a']), judged()], []],
    ['nothing where the first has none', [judged(), judged(['controlled_open', 'a'])], []],
    ['no other reason', [judged(['end_user', 'a']), judged(['end_user', 'a'])], []],
  ])('open everywhere is %s', (_, all, expected) => expect(openEverywhere(all)).toEqual(expected))
})

describe('the channels that take a product', () => {
  const everywhere = CHANNELS.filter(({ markets }) => markets === '*').length
  const trader: Sells = { tracks: ['cross_border_ecommerce'], segment: 'cross_border_operator' }
  const takers = (sells: Sells | null, market: string) => takersOf(sells)(market)

  it('in a market that none of them names are those that are open everywhere', () => {
    expect(takers(null, 'ZZ')).toMatchObject({ count: everywhere, local: [] })
    expect(takers(null, '')).toMatchObject({ count: everywhere, local: [] })
  })

  it.each([
    ['KZ', 'kaspi', true],
    ['PL', 'allegro', true],
    ['PL', 'kaspi', false],
    ['US', 'amazon_us', true],
    ['JP', 'amazon_us', false],
  ])('in %s %s is among those made for it: %s', (market, id, isThere) => {
    const { count, local } = takers(trader, market)
    expect(local.includes(id)).toBe(isThere)
    expect(count).toBe(everywhere + local.length)
  })

  it('of somebody who sells no cars, no consumers’ goods or nothing at all are fewer, never more', () => {
    for (const market of ['PL', 'KZ', 'AE', 'US', 'ZZ']) {
      const all = takers(trader, market).count
      expect(takers(null, market).count).toBe(all)
      expect(takers({ tracks: ['general_goods'], segment: 'sme' }, market).count).toBeLessThan(all)
      expect(takers({ tracks: ['used_car'], segment: 'sme' }, market).count).toBeLessThan(all)
      expect(takers({ tracks: ['service_trade'], segment: 'sme' }, market).count).toBeLessThan(all)
    }
  })

  it('of services are those where a buyer is met, not shops', () => {
    const kinds = new Set(CHANNELS.filter(({ markets }) => markets === '*').map(({ kind }) => kind))
    expect(kinds.size).toBeGreaterThan(1)
    const offline = CHANNELS.filter(({ markets, kind }) => markets === '*' && kind === 'offline').length
    expect(takers({ tracks: ['service_trade'], segment: 'sme' }, 'ZZ').count).toBe(offline)
  })
})

describe('why one market stands before another', () => {
  const row = (figures: readonly (number | null)[], score: number | null = 0): ProductRow => ({
    ...{
      iso2: 'XX',
      gates: [],
      isSilent: false,
      score,
      lower: 0,
      upper: 1,
      coverage: 1,
      status: 'ranked',
      rank: 1,
      parts: [],
    },
    readings: PRODUCT_CRITERIA.map((criterion, place) => ({
      ...{
        criterion,
        normalised: figures[place] ?? null,
        counted: figures[place] ?? null,
        worst: 0,
        best: 1,
        basis: null,
        gap: null,
        fact: { kind: 'none' } as const,
      },
    })),
  })
  const why = (
    first: readonly (number | null)[],
    second: readonly (number | null)[],
    weights: ProductWeights = PRODUCT_WEIGHTS,
  ) => {
    const { ahead, behind, uneven } = whyBefore(row(first), row(second), weights)
    return [ahead, behind, uneven].map((some) => some.join(' ')).join(' | ')
  }

  it.each<[readonly (number | null)[], readonly (number | null)[], string]>([
    [[], [], ' |  | '],
    [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], ' |  | '],
    [[1], [0], 'demand |  | '],
    [[0], [1], ' | demand | '],
    // The lead and the weight together: a tenth of 25 is less than a half of 10.
    [[0.1, null, null, 0.5], [0, null, null, 0], 'channels demand |  | '],
    [[1, 0, 1], [0, 1, 0], 'demand effort | tariff | '],
    [[1, null], [null, 1], ' |  | demand tariff'],
    [[1, null, 0.5], [0.5, null, null], 'demand |  | effort'],
  ])('%j beside %j: %s', (first, second, expected) => {
    expect(why(first, second)).toBe(expected)
    const [ahead, behind, uneven] = expected.split(' | ')
    expect(why(second, first)).toBe([behind, ahead, uneven].join(' | '))
  })

  it('looks at nothing that does not weigh', () => {
    expect(why([1, 1], [0, null], { ...PRODUCT_WEIGHTS, demand: 0, tariff: 0 })).toBe(' |  | ')
  })

  it.each([
    [0.8, 0.5, 0.3],
    [0.5, 0.8, -0.3],
    [0.5, null, 0.5],
    [null, null, 0],
  ])('scores of %s and %s are %d apart', (first, second, gap) => {
    expect(whyBefore(row([], first), row([], second), PRODUCT_WEIGHTS).gap).toBeCloseTo(gap, 9)
  })
})

describe('the name of a market', () => {
  const poland = { iso2: 'PL', name: { zh: '波兰', en: 'Poland' } }
  it.each([
    ['zh-CN', '波兰'],
    ['zh', '波兰'],
    ['zh-Hant-TW', '波兰'],
    ['en', 'Poland'],
    ['en-GB', 'Poland'],
    ['de', 'Polen'],
    ['fr-CA', 'Pologne'],
    ['ru', 'Польша'],
  ])('for a reader of %s is %s', (language, name) => expect(nameIn(poland, language)).toBe(name))

  it.each([
    ['PL', 'zh-CN', '波兰'],
    ['KZ', 'en', 'Kazakhstan'],
    ['XX', 'en', 'XX'],
  ])('of %s is, where only Unicode knows one in %s, %s', (iso2, language, name) => {
    expect(unicodeName(iso2, language)).toBe(name)
  })
})
