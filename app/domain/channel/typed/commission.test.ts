import { describe, expect, it } from 'vitest'
import { commissionOf, type Sale } from './commission'
import { isUnsure } from './channel-facts'
import { TYPED_CHANNELS } from './reference/typed-channels'

const channelOf = (id: string) => {
  const channel = TYPED_CHANNELS.find((one) => one.id === id)
  if (!channel) throw new Error(`No channel ${id}`)
  return channel
}

describe('the commission of a channel', () => {
  // Whole bands: shirts up to EUR 15 at 5 %, up to 20 at 10 %, then 15 %. Marginal: furniture 15 % of the first EUR 200, 10 % of the rest.
  it.each<[string, string, number, Sale['currency'], { min: number; max: number } | null, boolean | null]>([
    ['amazon_eu', '610910', 1500, 'EUR', { min: 500, max: 500 }, false],
    ['amazon_eu', '610910', 1501, 'EUR', { min: 1000, max: 1000 }, false],
    ['amazon_eu', '610910', 2001, 'EUR', { min: 1500, max: 1500 }, false],
    ['amazon_eu', '610910', 2001, 'USD', { min: 500, max: 1500 }, false],
    ['amazon_eu', '940360', 20000, 'EUR', { min: 1500, max: 1500 }, true],
    ['amazon_eu', '940360', 40000, 'EUR', { min: 1250, max: 1250 }, true],
    ['amazon_eu', '851712', 40000, 'EUR', { min: 700, max: 700 }, true],
    // A longer prefix goes before a shorter one.
    ['ozon', '610711', 100, 'USD', { min: 1200, max: 2250 }, false],
    ['shein', '950300', 100, 'USD', { min: 1000, max: 1000 }, false],
    ['emag', '610910', 100, 'RON', { min: 700, max: 2500 }, false],
    ['otto', '610910', 100, 'EUR', null, null],
  ])('%s, %s at %i %s', (id, hs6, unitPriceMinor, currency, rate, unsure) => {
    const known = commissionOf(channelOf(id), { hs6, unitPriceMinor, currency })
    expect(known?.rate ?? null).toEqual(rate)
    expect(known?.unsure ?? null).toBe(unsure)
  })
})

describe('the typed channels', () => {
  it('are 35, each once', () => {
    expect(new Set(TYPED_CHANNELS.map(({ id }) => id)).size).toBe(35)
    expect(TYPED_CHANNELS).toHaveLength(35)
  })

  it('name what nobody knows as unsure', () => {
    const nulls = TYPED_CHANNELS.flatMap((channel) =>
      (['joining', 'monthly', 'annual', 'deposit'] as const)
        .filter((fee) => channel.fees[fee].amountMinor === null)
        .map((fee) => ({ id: channel.id, fee, unsure: isUnsure(channel, `fees.${fee}`) })),
    )
    expect(nulls.length).toBeGreaterThan(0)
    expect(nulls.filter(({ unsure }) => !unsure)).toEqual([])
  })
})
