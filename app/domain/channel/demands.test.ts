import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../shared/dates'
import { CHANNEL_DEMANDS } from './channel'
import { asksFor } from './demands'
import { isChannelId } from './find-channel'
import { CHANNELS } from './reference/channels'
import { DEMANDS } from './reference/demands'
import { atLeast } from '../../../tests/support/at-least'

describe('what channels ask for', () => {
  it.each([
    ['noon', 'licence', true],
    ['kaspi', 'account', true],
    ['shopify', 'address', true],
    ['alibaba_com', 'representative', true],
    ['amazon_eu', 'one_english_name', true],
    ['tiktok_shop', 'one_english_name', true],
    ['alibaba_com', 'one_english_name', false],
    ['noon', 'one_english_name', false],
    ['shopify', 'one_english_name', false],
    ['direct_buyer', 'licence', false],
    ['trade_fair', 'address', false],
  ] as const)('%s asks for %s: %s', (channel, demand, asks) => {
    expect(asksFor(channel, demand)).toBe(asks)
  })

  it('names known channels only, each demand with a day and how sure we are', () => {
    for (const { of, asOf, confidence } of DEMANDS) {
      expect(of === '*' || atLeast(1, of).every(isChannelId)).toBe(true)
      expect(isIsoDate(asOf)).toBe(true)
      expect(confidence).not.toBe('high')
    }
  })

  it.each(CHANNEL_DEMANDS)('has a channel that asks for %s', (demand) => {
    expect(CHANNELS.some(({ id }) => asksFor(id, demand))).toBe(true)
  })
})
