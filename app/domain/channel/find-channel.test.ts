import { describe, expect, it } from 'vitest'
import { findMarket } from '../market/find-market'
import { CHANNEL_FACTS, CHANNEL_KINDS, type Channel } from './channel'
import { findChannel, isChannelId, modesOf } from './find-channel'
import { isExportMode } from './mode'
import { CHANNELS } from './reference/channels'
import { atLeast } from '../../../tests/support/at-least'

const ALL: readonly Channel[] = CHANNELS

describe('the channels', () => {
  it('are all there, each once', () => {
    expect(new Set(ALL.map((channel) => channel.id)).size).toBe(25)
    expect(ALL.length).toBe(25)
  })

  it.each(ALL)('$id is complete', (channel) => {
    expect(CHANNEL_KINDS).toContain(channel.kind)
    expect(channel.modes.length).toBeGreaterThan(0)
    expect(atLeast(1, channel.modes).every(isExportMode)).toBe(true)
    for (const fact of CHANNEL_FACTS) {
      const { asOf, source, confidence } = channel.facts[fact]
      expect(asOf === null || /^20\d\d/.test(asOf)).toBe(true)
      // Nothing unsourced may pass for certain.
      if (source === null) expect(['high', 'medium_high']).not.toContain(confidence)
    }
  })

  it.each(ALL.filter(({ markets }) => markets !== '*'))('$id serves a market of the ranking', (channel) => {
    expect(channel.markets).not.toBe('*')
    if (channel.markets === '*') return
    expect(channel.markets.some((market) => findMarket(market) !== null)).toBe(true)
    for (const market of atLeast(1, channel.markets)) expect(market).toMatch(/^[A-Z]{2}$/)
  })

  it('nowhere in the priority regions is a chosen market without any channel', () => {
    const everywhere = ALL.filter((channel) => channel.markets === '*')
    expect(everywhere.length).toBeGreaterThan(0)
    expect(everywhere.length).toBeLessThan(ALL.length)
  })
})

describe('a channel by its id', () => {
  it.each(['amazon_eu', 'alibaba_com', 'kaspi', 'noon', 'uzum'])('%s', (id) => {
    expect(isChannelId(id)).toBe(true)
    expect(findChannel(id)?.id).toBe(id)
  })

  it.each(['', 'Amazon', 'constructor', 'amazon_eu '])('%j is none', (id) => {
    expect(isChannelId(id)).toBe(false)
    expect(findChannel(id)).toBeNull()
  })
})

describe('the modes of some channels', () => {
  it.each([
    { ids: [], modes: [] },
    { ids: ['uzum'], modes: ['0110'] },
    { ids: ['alibaba_com', 'made_in_china'], modes: ['9710', '0110'] },
    { ids: ['shopify', 'nothing', 'uzum'], modes: ['9610', '9810', '9710', '0110'] },
  ])('$ids: $modes', ({ ids, modes }) => {
    expect(modesOf(ids)).toEqual(modes)
  })
})
