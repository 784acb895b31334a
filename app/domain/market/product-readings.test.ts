import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { judgedMarkets } from '../../../tests/support/judged-markets'
import type { RecordedDuty } from '../duty/types'
import type { DemandFigures } from './product-readings'
import { cardsOf } from './product-ranking'
import type { Sells } from './product-channels'
import type { ProductCriterion } from './product-criteria'
import { PRODUCT_CRITERIA } from './product-criteria'

const LASER = '845611'

type Given = {
  readonly hs6?: string
  readonly demand?: DemandFigures | null
  readonly sells?: Sells | null
  readonly recorded?: readonly RecordedDuty[]
  readonly answers?: Readonly<Record<string, boolean>>
}

function reading(market: string, criterion: ProductCriterion, given: Given = {}) {
  const { hs6 = LASER, demand = null, sells = null, ...asked } = given
  const card = cardsOf({ hs6, markets: judgedMarkets(hs6, asked), demand, sells }).find(({ iso2 }) => iso2 === market)
  const found = card?.readings[PRODUCT_CRITERIA.indexOf(criterion)]
  if (!found) throw new Error(`${market} ${criterion}`)
  return found
}

const FLOWS: DemandFigures = {
  edition: { name: 'BACI HS22', asOf: '2026-01-15', confidence: 'medium' },
  year: 2024,
  byMarket: new Map([
    ['PL', { importsUsd: 10_000_000, chinaUsd: 6_000_000 }],
    ['UZ', { importsUsd: 50_000, chinaUsd: 50_000 }],
    ['DE', { importsUsd: 2_000_000_000, chinaUsd: 1 }],
    ['JP', { importsUsd: 0, chinaUsd: 0 }],
  ]),
}

const line = (of: RecordedDuty['of'], rate: RecordedDuty['rate'], market: string): RecordedDuty => ({
  ...{ market, of, rate, code: '8456110000', source: 'customs', readOn: '2026-11-30', confirmed: null },
})

describe('demand', () => {
  test.each([
    // 100,000 is the bottom, a billion the top: four powers of ten; ten million is in the middle.
    ['the middle of the scale', 'PL', 0.5],
    ['below the bottom', 'UZ', 0],
    ['above the top', 'DE', 1],
    ['an import of nothing that was recorded', 'JP', 0],
  ])('%s', (_name, market, share) => {
    expect(reading(market, 'demand', { demand: FLOWS }).normalised).toBeCloseTo(share, 9)
  })

  test('names the edition and its year, and what of it came from China', () => {
    expect(reading('PL', 'demand', { demand: FLOWS })).toMatchObject({
      fact: { kind: 'imports', usd: 10_000_000, chinaUsd: 6_000_000, year: 2024 },
      basis: { source: { name: 'BACI HS22' }, asOf: '2026-01-15' },
    })
  })

  test('is unknown where the flows have no row, and no proxy slips in', () => {
    expect(reading('KZ', 'demand', { demand: FLOWS })).toMatchObject({
      ...{
        normalised: null,
        gap: 'not_in_flows',
        worst: 0,
        best: 1,
        counted: null,
        basis: null,
        fact: { kind: 'none' },
      },
    })
  })

  test('is the economy, named so, where no flows are loaded', () => {
    const { fact, basis } = reading('PL', 'demand')
    expect(fact).toEqual({ kind: 'economy', usd: 36_559_233 * 22_112 })
    expect(basis?.source).toEqual({ id: 'world_bank_gdp' })
  })
})

describe('the tariff', () => {
  test.each([
    ['4.5 % of 25', LASER, 'PL', 0.82],
    ['free', LASER, 'KZ', 1],
    ['the general rate of the Gulf', LASER, 'AE', 0.8],
  ])('%s', (_name, hs6, market, share) => {
    expect(reading(market, 'tariff', { hs6 }).normalised).toBeCloseTo(share, 9)
  })

  test.each([
    ['a tariff nobody may copy', LASER, 'UZ', 'duty_unknown'],
    ['an additional duty by decree on top', LASER, 'TR', 'duty_at_least'],
    ['a known case of dumping', '690210', 'US', 'duty_at_least'],
    ['duties in money beside the percentage', '620240', 'KZ', 'duty_at_least'],
  ])('is no figure: %s', (_name, hs6, market, gap) => {
    expect(reading(market, 'tariff', { hs6 })).toMatchObject({ normalised: null, counted: 0, gap, worst: 0 })
  })

  test('a lower bound limits the best case', () => {
    expect(reading('TR', 'tariff').best).toBeCloseTo(0.82, 9)
    expect(reading('UZ', 'tariff').best).toBe(1)
  })

  test('the line that the firm recorded counts, and what it says in words does not', () => {
    const ten = [line('mfn', { percent: '10' }, 'UZ')]
    expect(reading('UZ', 'tariff', { recorded: ten }).normalised).toBeCloseTo(0.6, 9)
    const words = [line('mfn', { words: '10 % + 0.5 USD/kg' }, 'UZ')]
    expect(reading('UZ', 'tariff', { recorded: words }).gap).toBe('duty_unknown')
  })

  test('what an agreement saves widens the range and does not raise the figure', () => {
    const recorded = [line('mfn', { percent: '10' }, 'RS'), line('china_serbia', { percent: '4' }, 'RS')]
    const known = reading('RS', 'tariff', { recorded })
    expect(known.normalised).toBeCloseTo(0.6, 9)
    expect(known.best).toBeCloseTo(0.84, 9)
    expect(known.fact).toMatchObject({ saves: { agreement: 'china_serbia', percent: '6' } })
    const unread = reading('RS', 'tariff', { recorded: recorded.slice(0, 1) })
    expect(unread).toMatchObject({ best: 1, fact: { saves: { agreement: 'china_serbia', percent: null } } })
  })

  test('added duties of section 301 count', () => {
    // 2.5 % and the added rate of the lists.
    const { fact } = reading('US', 'tariff', { hs6: '870323', answers: { used_vehicle: false } })
    expect(fact).toMatchObject({ kind: 'duty' })
    expect(Number(fact.kind === 'duty' ? fact.percent : 0)).toBeGreaterThan(2.5)
  })
})

describe('the effort', () => {
  test('is unknown while questions are open, between what applies and all that could', () => {
    const { fact, normalised, counted, worst, best, gap } = reading('UZ', 'effort')
    expect(fact).toEqual({ kind: 'effort', days: [1, 5], withOpen: [2, 7], count: 1, open: 5 })
    expect([normalised, gap]).toEqual([null, 'questions_open'])
    expect(worst).toBeCloseTo(Math.log(250 / 7) / Math.log(50), 9)
    expect(counted).toBeCloseTo((worst + best) / 2, 9)
    expect(best).toBeCloseTo(Math.log(250 / 5) / Math.log(50), 9)
  })

  test('is known once no open question would change it, and lies where the range was', () => {
    const before = reading('UZ', 'effort')
    const answers = { inspection_condition_b: false }
    const after = reading('UZ', 'effort', { answers })
    expect(after.worst).toBeGreaterThan(before.worst)
    for (const market of atLeast(5, ['CZ', 'DE', 'PL', 'KZ', 'JP'])) {
      const { normalised, counted, worst, best, fact } = reading(market, 'effort')
      const isOpen = fact.kind === 'effort' && fact.days[1] !== fact.withOpen[1]
      expect(normalised === null, market).toBe(isOpen && worst !== best)
      expect(counted, market).toBeGreaterThanOrEqual(worst)
      expect(counted, market).toBeLessThanOrEqual(best)
    }
  })

  test('never adds up what runs beside each other', () => {
    for (const market of atLeast(5, ['DE', 'PL', 'KZ', 'US', 'JP', 'SA'])) {
      const { fact } = reading(market, 'effort', { hs6: '950300' })
      if (fact.kind === 'effort') expect(fact.withOpen[1], market).toBeLessThanOrEqual(140)
    }
  })

  test.each(['TM', 'TJ', 'AZ', 'QA', 'BH', 'OM'])('is unknown in %s, where only general lists were read', (market) => {
    expect(reading(market, 'effort')).toMatchObject({ normalised: null, gap: 'general_list', fact: { kind: 'effort' } })
  })

  test('is unknown for goods that the list leaves out', () => {
    expect(reading('PL', 'effort', { hs6: '220421' }).gap).toBe('family_left_out')
  })
})

describe('channels', () => {
  test.each([
    ['PL', ['amazon_eu', 'temu', 'shein', 'allegro', 'tiktok_shop']],
    ['UZ', ['wildberries', 'uzum']],
    ['JP', ['amazon_jp']],
    ['EE', []],
  ])('%s has those of its own beside those open everywhere', (market, local) => {
    const { fact } = reading(market, 'channels')
    expect(fact).toEqual({ kind: 'channels', count: 8 + local.length, local })
  })

  test('somebody who sells to businesses alone counts only channels to businesses', () => {
    const sells: Sells = { tracks: ['general_goods'], segment: 'sme' }
    expect(reading('PL', 'channels', { sells }).fact).toEqual({ kind: 'channels', count: 6, local: [] })
  })

  test('a seller to consumers reaches the marketplaces', () => {
    const sells: Sells = { tracks: ['cross_border_ecommerce'], segment: 'cross_border_operator' }
    expect(reading('PL', 'channels', { sells }).fact).toMatchObject({ kind: 'channels', count: 13 })
  })
})

describe('transport', () => {
  test.each([
    // Half for the days (60 to 5), half for the money (12,000 to 500), each in the middle of its range.
    ['PL', 'pl_rail_fcl_1', (35 / 55 + 5500 / 11_500) / 2],
    ['UZ', 'uz_rail_fcl_1', (36 / 55 + 6800 / 11_500) / 2],
    ['JP', 'jp_sea_fcl_1', (49.5 / 55 + 11_375 / 11_500) / 2],
  ])('%s takes %s', (market, id, share) => {
    const { fact, normalised, basis } = reading(market, 'transport')
    expect(fact).toMatchObject({ kind: 'lane', lane: { id } })
    expect(normalised).toBeCloseTo(share, 9)
    expect(basis?.asOf).toBe('2026-11')
  })

  test.each(['SA', 'TM', 'RS'])('the way to %s is too unsure to count, and is shown', (market) => {
    expect(reading(market, 'transport')).toMatchObject({
      ...{ normalised: null, gap: 'low_confidence', worst: 0, best: 1, fact: { kind: 'lane' } },
    })
  })
})

describe('risk', () => {
  test('nobody’s judgement is no figure', () => {
    expect(reading('PL', 'risk')).toMatchObject({ normalised: null, gap: 'not_assessed', basis: null })
  })

  test('is what was judged elsewhere', () => {
    expect(reading('DE', 'risk')).toMatchObject({ normalised: 0.75, fact: { kind: 'risk', points: 4 } })
  })
})
