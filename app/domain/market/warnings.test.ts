import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/markets.json'
import zh from '../../../locales/zh-CN/markets.json'
import { CHANNELS } from '../channel/reference/channels'
import { NAMED_MARKETS, TARGETS, isTarget } from '../firm/profile'
import { isDestination } from './destinations'
import { rankMarkets } from './ranking'
import { MARKETS } from './reference/markets'
import { MARKET_WARNINGS } from './reference/warnings'
import { rankingSpeaksOf, warningsFor, warningsOfChannels } from './warnings'

const goods = { tracks: ['general_goods'], productFlags: [] } as const
const cars = { tracks: ['used_car'], productFlags: [] } as const

describe('markets chosen by name', () => {
  it('are the five beside the regions, and each is a market of the ranking', () => {
    expect(NAMED_MARKETS.filter((iso2) => !MARKETS.some((market) => market.iso2 === iso2))).toEqual([])
    expect(MARKETS.filter(({ region }) => region === 'reference').map(({ iso2 }) => iso2)).toEqual(
      expect.arrayContaining([...NAMED_MARKETS]),
    )
  })

  it.each(NAMED_MARKETS)('%s alone is ranked alone', (iso2) => {
    expect(isTarget(iso2)).toBe(true)
    expect(rankMarkets({ markets: MARKETS, region: [iso2] }).map(({ market }) => market.iso2)).toEqual([iso2])
  })

  it.each(TARGETS)('%s has a name in both languages', (target) => {
    expect(en.regions[target]).not.toBe('')
    expect(zh.regions[target]).not.toBe('')
  })
})

describe('warnings about markets', () => {
  it.each([
    [['RU'], goods, ['ru_payment', 'ru_parties', 'ru_rmb']],
    [['RU'], cars, ['ru_payment', 'ru_parties', 'ru_rmb', 'ru_scrappage_fee']],
    [
      ['RU'],
      { tracks: ['general_goods'], productFlags: ['new_vehicle'] },
      ['ru_payment', 'ru_parties', 'ru_rmb', 'ru_scrappage_fee'],
    ],
    [['KZ', 'PL'], goods, ['onward_to_russia']],
    [['PL', 'JP'], cars, []],
    [['central_asia'], goods, []],
    [[], cars, []],
  ] as const)('for %j, %j', (markets, firm, ids) => {
    expect(warningsFor({ sells: firm, markets }).map(({ id }) => id)).toEqual(ids)
  })

  it.each(MARKET_WARNINGS.map((warning) => [warning.id, warning] as const))(
    '%s has words, a day and is not called sure without a source',
    (id, warning) => {
      expect(en.warnings[id].text).not.toBe('')
      expect(zh.warnings[id].text).not.toBe('')
      expect(warning.of.asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
      if (warning.of.source === null) expect(['high', 'medium_high']).not.toContain(warning.of.confidence)
      expect(warning.markets.filter((iso2) => !isDestination(iso2))).toEqual([])
    },
  )
})

describe('warnings beside channels', () => {
  const served = (ids: readonly string[]) => CHANNELS.filter(({ id }) => ids.includes(id))
  it.each([
    [['ozon'], [], goods, ['ru_payment', 'ru_parties', 'ru_rmb', 'onward_to_russia']],
    [['ozon'], ['RU'], goods, ['onward_to_russia']],
    [['ozon'], ['RU', 'KZ'], goods, []],
    [['allegro', 'alibaba_com'], [], goods, []],
    [['ozon'], [], cars, ['ru_payment', 'ru_parties', 'ru_rmb', 'ru_scrappage_fee', 'onward_to_russia']],
  ] as const)('%j for a firm that has %j in mind, %j', (ids, markets, sells, expected) => {
    const found = warningsOfChannels({ channels: served(ids), markets, sells })
    expect(found.map(({ id }) => id)).toEqual(expected)
  })

  it('leave nothing out where nobody knows what is sold', () => {
    expect(warningsFor({ markets: ['RU'], sells: null })).toHaveLength(4)
  })
})

describe('the ranking', () => {
  it.each([
    [goods, true],
    [{ tracks: ['cross_border_ecommerce'], productFlags: ['food'] }, true],
    [cars, false],
    [{ tracks: ['used_car', 'general_goods'], productFlags: [] }, false],
    [{ tracks: ['general_goods'], productFlags: ['new_vehicle'] }, false],
    [{ tracks: ['service_trade'], productFlags: [] }, false],
    [{ tracks: ['service_trade', 'general_goods'], productFlags: [] }, true],
  ] as const)('speaks of %j: %s', (firm, speaks) => {
    expect(rankingSpeaksOf(firm)).toBe(speaks)
  })
})
