import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { atLeast } from '../../../tests/support/at-least'
import { judgedMarkets } from '../../../tests/support/judged-markets'
import { PRODUCT_CRITERIA, PRODUCT_WEIGHTS, type ProductWeights } from './product-criteria'
import { cardsOf, hasRank, isSilentOn, rankCards, rankSpans, type MarketCard } from './product-ranking'
import { smallestMove } from './weight-moves'
import { whyBefore } from './why-before'

const cards = (hs6: string, answers = {}) =>
  cardsOf({ hs6, markets: judgedMarkets(hs6, { answers }), demand: null, sells: null })

const LASER = cards('845611')
const ranked = (of: readonly MarketCard[], weights = PRODUCT_WEIGHTS) => rankCards(of, weights).filter(hasRank)
const only = (criterion: string): ProductWeights =>
  Object.fromEntries(PRODUCT_CRITERIA.map((one) => [one, one === criterion ? 100 : 0])) as ProductWeights

/** A market with these figures, null where there is none. */
function card(iso2: string, figures: readonly (number | null)[]): MarketCard {
  const readings = PRODUCT_CRITERIA.map((criterion, place) => {
    const share = figures[place] ?? null
    const bounds = { worst: share ?? 0, best: share ?? 1 }
    return {
      criterion,
      normalised: share,
      counted: share,
      ...bounds,
      basis: null,
      gap: null,
      fact: { kind: 'none' } as const,
    }
  })
  return { iso2, gates: [], isSilent: false, readings }
}

const weightsOf = (values: readonly number[]) =>
  Object.fromEntries(PRODUCT_CRITERIA.map((one, place) => [one, values[place] ?? 0])) as ProductWeights

const figure = fc.option(
  fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  { nil: null },
)
const someCards = fc
  .array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 12 })
  .map((all) => all.map((figures, place) => card(`M${String(place).padStart(2, '0')}`, figures)))
const someWeights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
  .filter((values) => values.some((value) => value > 0))
  .map(weightsOf)

describe('the order of markets for a product', () => {
  test('knows Poland and Uzbekistan for a laser cutting machine, and Turkmenistan too little', () => {
    const rows = rankCards(LASER, PRODUCT_WEIGHTS)
    const row = (market: string) => rows.find(({ iso2 }) => iso2 === market)
    // Questions that would change the working days are open, and in Uzbekistan the duty, in Poland the risk is not known.
    expect(row('PL')).toMatchObject({ status: 'flagged', coverage: 0.7 })
    expect(row('UZ')).toMatchObject({ status: 'flagged', coverage: 0.7 })
    // No duty, only general lists, and a way too unsure to count.
    expect(row('TM')?.status).toBe('not_enough_data')
    expect(row('TM')?.rank).toBeNull()
    expect(row('RU')).toMatchObject({ status: 'gated', rank: null })
    expect(rows.at(-1)?.iso2).toBe('RU')
  })

  test('ranks are 1, 2, 3 ... and scores fall', () => {
    const rows = ranked(LASER)
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, place) => place + 1))
    const scores = rows.map(({ score }) => score ?? -1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('each score is the sum of its parts and lies within its bounds', () => {
    for (const { score, parts, lower, upper } of atLeast(20, ranked(LASER))) {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score ?? -1, 6)
      expect(lower).toBeLessThanOrEqual((score ?? -1) + 1e-9)
      expect(upper).toBeGreaterThanOrEqual((score ?? 2) - 1e-9)
    }
  })

  test('ranks, spans and the smallest change do not depend on the order of the rows', () => {
    const placesOf = (of: readonly MarketCard[], weights: ProductWeights) =>
      rankCards(of, weights).map(({ iso2, rank, status }) => `${iso2} ${rank} ${status}`)
    fc.assert(
      fc.property(fc.shuffledSubarray([...LASER], { minLength: LASER.length }), someWeights, (shuffled, weights) => {
        expect(placesOf(shuffled, weights)).toEqual(placesOf(LASER, weights))
        expect(smallestMove(shuffled, weights)).toEqual(smallestMove(LASER, weights))
        expect([...rankSpans(shuffled, weights)].toSorted()).toEqual([...rankSpans(LASER, weights)].toSorted())
      }),
      { numRuns: 15 },
    )
  })

  test('a market that is added moves no other one', () => {
    const without = ranked(LASER.filter(({ iso2 }) => iso2 !== 'JP')).map(({ iso2 }) => iso2)
    expect(ranked(LASER).flatMap(({ iso2 }) => (iso2 === 'JP' ? [] : [iso2]))).toEqual(without)
  })

  test('of equal scores the country code decides', () => {
    const same = ['SK', 'CZ', 'PL'].map((iso2) => card(iso2, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]))
    expect(ranked(same).map(({ iso2 }) => iso2)).toEqual(['CZ', 'PL', 'SK'])
  })

  test.each([
    ['all is known', [1, 1, 1, 1, 1, 1], 'ranked', 1],
    ['a fifth is missing', [1, 1, 1, 1, null, 1], 'ranked', 0.8],
    ['a quarter is missing', [null, 1, 1, 1, 1, 1], 'flagged', 0.75],
    ['two fifths are missing', [null, null, 1, 1, 1, 1], 'flagged', 0.6],
    ['more than that', [null, null, 1, null, 1, 1], 'not_enough_data', 0.5],
    ['nothing is known', [null, null, null, null, null, null], 'not_enough_data', 0],
  ] as const)('%s', (_name, figures, status, coverage) => {
    expect(rankCards([card('PL', figures)], PRODUCT_WEIGHTS)[0]).toMatchObject({ status, coverage })
  })

  test('a missing figure is not filled in: the score is that of the rest', () => {
    const [row] = rankCards([card('PL', [null, 1, 1, 1, 1, 1])], PRODUCT_WEIGHTS)
    expect(row).toMatchObject({ score: 1, upper: 1 })
    expect(row?.lower).toBeCloseTo(0.75, 9)
  })

  const unknown = LASER.filter(({ readings }) => readings[1]?.normalised === null).map(({ iso2 }) => iso2)
  const learnt = (market: string, percent: number) => {
    const rate = { percent: String(percent) }
    const line = {
      market,
      of: 'mfn',
      rate,
      code: '84561100',
      source: 'x',
      readOn: '2026-11-30',
      confirmed: null,
    } as const
    return cardsOf({ hs6: '845611', markets: judgedMarkets('845611', { recorded: [line] }), demand: null, sells: null })
  }

  test.each(atLeast(3, unknown))('not knowing the duty never helps: whatever is learnt, %s does not fall', (market) => {
    const at = (of: readonly MarketCard[], weights: ProductWeights) =>
      rankCards(of, weights).find(({ iso2 }) => iso2 === market)
    for (const percent of [0, 4.5, 10, 24.9, 25, 80]) {
      const known = learnt(market, percent)
      for (const weights of [PRODUCT_WEIGHTS, only('tariff'), { ...PRODUCT_WEIGHTS, tariff: 90 }]) {
        const [before, after] = [at(LASER, weights), at(known, weights)]
        expect(after?.score ?? 0, `${percent} %`).toBeGreaterThanOrEqual((before?.score ?? 0) - 1e-9)
        expect(after?.coverage).toBeGreaterThanOrEqual(before?.coverage ?? 1)
        if (before?.rank) expect(after?.rank ?? 99, `${percent} %`).toBeLessThanOrEqual(before.rank)
      }
    }
  })

  test('of any figures: an unknown duty stands never before the same market with a known one', () => {
    const others = fc.array(figure, { minLength: 6, maxLength: 6 })
    const known = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20)
    fc.assert(
      fc.property(others, known, someCards, someWeights, (figures, duty, field, weights) => {
        const one = card('AA', figures.with(1, null))
        const readings = one.readings.with(1, { ...one.readings[1]!, counted: 0 })
        const place = (self: MarketCard) => rankCards([self, ...field], weights).find(({ iso2 }) => iso2 === 'AA')
        const [before, after] = [place({ ...one, readings }), place(card('AA', figures.with(1, duty)))]
        if (before?.rank) expect(after?.rank).toBeLessThanOrEqual(before.rank)
      }),
      { numRuns: 200 },
    )
  })

  test('a single weight ranks by that criterion alone', () => {
    const days = ranked(LASER, only('channels')).map(({ readings }) => readings[3]?.normalised ?? -1)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
  })
})

describe('vehicles', () => {
  test.each([
    ['870323', true],
    ['870190', false],
    ['871200', false],
    ['870899', false],
    ['870410', true],
    ['930110', true],
    ['050710', true],
    ['293911', true],
    ['271600', true],
    ['970121', true],
    ['970191', false],
  ])('%s is silent: %s', (hs6, isSilent) => {
    expect(isSilentOn(hs6)).toBe(isSilent)
  })

  test('have gates and no ranks', () => {
    const rows = rankCards(
      cards('870323', { used_vehicle: true, new_vehicle: false, road_vehicle: true }),
      PRODUCT_WEIGHTS,
    )
    expect(rows.flatMap(({ rank }) => rank ?? [])).toEqual([])
    const gated = rows.filter(({ status }) => status === 'gated')
    expect(gated.map(({ iso2, gates }) => [iso2, gates.map(({ id }) => id)])).toEqual([
      ['RU', ['sanctions', 'payment']],
      ['TR', ['forbidden']],
      ['US', ['forbidden']],
    ])
    expect(smallestMove(rows, PRODUCT_WEIGHTS)).toBeNull()
  })
})

describe('gates', () => {
  test('a question of one side of the border alone keeps only those markets back', () => {
    const bearings = rankCards(cards('848210'), PRODUCT_WEIGHTS).filter(({ status }) => status === 'gated')
    expect(bearings.map(({ iso2 }) => iso2).toSorted()).toEqual(['AE', 'GE', 'KG', 'KZ', 'RU', 'TJ', 'TM', 'TR', 'UZ'])
    expect(bearings.find(({ iso2 }) => iso2 === 'KZ')?.gates).toMatchObject([{ id: 'controlled_open' }])
  })

  test('an answer opens the gate', () => {
    const rows = rankCards(cards('848210', { high_priority_list: false }), PRODUCT_WEIGHTS)
    expect(rows.filter(({ status }) => status === 'gated').map(({ iso2 }) => iso2)).toEqual(['RU'])
  })

  test('goods of the high-priority list do not go to Russia at all', () => {
    const rows = rankCards(cards('848210', { high_priority_list: true }), PRODUCT_WEIGHTS)
    expect(rows.find(({ iso2 }) => iso2 === 'RU')?.gates.map(({ id }) => id)).toEqual([
      'forbidden',
      'sanctions',
      'payment',
    ])
  })
})

describe('spans', () => {
  test('hold the rank itself', () => {
    const spans = rankSpans(LASER, PRODUCT_WEIGHTS)
    for (const { iso2, rank, score } of atLeast(20, ranked(LASER))) {
      const span = spans.get(iso2)
      expect(span?.best).toBeLessThanOrEqual(rank ?? 0)
      expect(span?.worst).toBeGreaterThanOrEqual(rank ?? 99)
      expect(span?.lowest).toBeLessThanOrEqual(score ?? -1)
      expect(span?.highest).toBeGreaterThanOrEqual(score ?? 2)
    }
    expect(spans.has('RU')).toBe(false)
  })
})

describe('a tie', () => {
  test('is one span over all the places that it takes', () => {
    const tied = ['AA', 'BB', 'CC'].map((iso2) => card(iso2, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9]))
    const spans = rankSpans([...tied, card('DD', [0.1, 0.1, 0.1, 0.1, 0.1, 0.1])], only('channels'))
    expect([...spans].map(([iso2, { best, worst }]) => [iso2, best, worst])).toEqual([
      ['AA', 1, 3],
      ['BB', 1, 3],
      ['CC', 1, 3],
      ['DD', 4, 4],
    ])
  })
})

describe('the smallest change of one weight', () => {
  test('agrees with the ranking, and nothing smaller does it', () => {
    fc.assert(
      fc.property(someCards, someWeights, (of, weights) => {
        const firstWith = (tried: ProductWeights) =>
          PRODUCT_CRITERIA.every((one) => tried[one] === 0) ? null : (ranked(of, tried)[0]?.iso2 ?? null)
        const now = firstWith(weights)
        const move = smallestMove(of, weights)
        const reach = move ? Math.abs(move.to - move.from) : 101
        if (move) expect(firstWith({ ...weights, [move.criterion]: move.to })).toBe(move.first)
        for (const criterion of atLeast(0, now === null ? [] : PRODUCT_CRITERIA)) {
          for (let step = 1; step < Math.min(reach, 12); step += 1) {
            for (const to of [weights[criterion] + step, weights[criterion] - step]) {
              if (to >= 0 && to <= 100) expect([now, null]).toContain(firstWith({ ...weights, [criterion]: to }))
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    [
      'the second leads in what counts less',
      [card('AA', [1, 0, 1, 1, 1, 1]), card('BB', [0.9, 1, 0.9, 0.9, 0.9, 0.9])],
      'AA',
    ],
    ['nothing can', [card('AA', [1, 1, 1, 1, 1, 1]), card('BB', [0, 0, 0, 0, 0, 0])], 'AA'],
  ])('%s', (_name, of, expected) => {
    const weights = weightsOf([25, 5, 15, 10, 20, 15])
    expect(ranked(of, weights)[0]?.iso2).toBe(expected)
    const move = smallestMove(of, weights)
    // 85 points of the rest lead by a tenth: 8.5; the duty has to weigh more than that.
    expect(move).toEqual(
      of[1]?.readings[0]?.normalised === 0 ? null : { criterion: 'tariff', from: 5, to: 9, first: 'BB' },
    )
  })
})

describe('why one stands before another', () => {
  test('names what weighs most first, on both sides, and the gap', () => {
    const [a, b] = rankCards(
      [card('AA', [0.9, 0.5, 0.2, 0.5, 0.8, null]), card('BB', [0.5, 0.5, 0.4, 0.6, 0.5, 1])],
      weightsOf([25, 15, 15, 10, 20, 0]),
    )
    if (!a || !b) throw new Error('two rows')
    const why = whyBefore(a, b, weightsOf([25, 15, 15, 10, 20, 0]))
    // 25 x 0.4 and 20 x 0.3; 15 x 0.2 and 10 x 0.1; what has no weight is not named.
    expect(why).toMatchObject({ ahead: ['demand', 'transport'], behind: ['effort', 'channels'], uneven: [] })
    expect(why.gap).toBeCloseTo((10 + 6 - 3 - 1) / 85, 6)
  })

  test('what is known of one alone is neither ahead nor behind', () => {
    const [a, b] = rankCards([card('AA', [1, 1, 1, 1, 1, 1]), card('BB', [1, 1, 1, 1, 1, null])], PRODUCT_WEIGHTS)
    if (!a || !b) throw new Error('two rows')
    expect(whyBefore(a, b, PRODUCT_WEIGHTS)).toEqual({ ahead: [], behind: [], uneven: ['risk'], gap: 0 })
  })
})
