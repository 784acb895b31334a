// Channels added on 2026-11-30: the ways without a platform that the task promises, and a marketplace each for Japan, Korea and
// the United States, which firms now choose by name. Where no source is named it is knowledge of the trade: confirm it.
import type { Channel } from '../channel'

/** What is known of a way that no source describes. */
const FROM_THE_TRADE = {
  entity: { asOf: '2026-11-30', source: null, confidence: 'medium' },
  fees: { asOf: '2026-11-30', source: null, confidence: 'low' },
  settlement: { asOf: '2026-11-30', source: null, confidence: 'medium' },
  fulfilment: { asOf: '2026-11-30', source: null, confidence: 'medium' },
  time_to_open: { asOf: '2026-11-30', source: null, confidence: 'medium' },
  watch_out: { asOf: '2026-11-30', source: null, confidence: 'medium' },
} as const

export const MORE_CHANNELS = [
  {
    id: 'direct_buyer',
    kind: 'offline',
    markets: '*',
    modes: ['0110', '1039'],
    entity: 'mainland',
    facts: FROM_THE_TRADE,
  },
  {
    id: 'distributor',
    kind: 'offline',
    markets: '*',
    modes: ['0110'],
    entity: 'mainland',
    facts: FROM_THE_TRADE,
  },
  {
    id: 'agent_abroad',
    kind: 'offline',
    markets: '*',
    modes: ['0110'],
    entity: 'mainland',
    facts: FROM_THE_TRADE,
  },
  {
    id: 'trade_fair',
    kind: 'offline',
    markets: '*',
    modes: ['0110', '1039'],
    entity: 'mainland',
    facts: {
      entity: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      fees: { asOf: '2026-11-30', source: null, confidence: 'low' },
      settlement: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      fulfilment: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      time_to_open: { asOf: '2026-11-30', source: null, confidence: 'low_medium' },
      watch_out: { asOf: '2026-11-30', source: null, confidence: 'medium' },
    },
  },
  {
    id: 'amazon_us',
    kind: 'consumer_marketplace',
    markets: ['US'],
    modes: ['9810', '0110', '9610'],
    entity: 'mainland',
    facts: {
      entity: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      fees: { asOf: '2026-11-30', source: 'sellercentral.amazon.com, 67WTAUHB9TQ9M6U', confidence: 'medium_high' },
      settlement: { asOf: '2026-03-12', source: 'ecommercebytes.com 2025-09-30', confidence: 'medium_high' },
      fulfilment: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      time_to_open: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      watch_out: { asOf: '2026-11-30', source: null, confidence: 'medium' },
    },
  },
  {
    id: 'amazon_jp',
    kind: 'consumer_marketplace',
    markets: ['JP'],
    modes: ['9810', '0110', '9610'],
    entity: 'mainland',
    facts: {
      entity: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      fees: { asOf: '2026-11-30', source: 'sell.amazon.co.jp/pricing; pinkequan.cn', confidence: 'medium_high' },
      settlement: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      fulfilment: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      time_to_open: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      watch_out: { asOf: '2026-11-30', source: null, confidence: 'medium' },
    },
  },
  {
    id: 'coupang',
    kind: 'consumer_marketplace',
    markets: ['KR'],
    modes: ['9610', '9810'],
    entity: 'mainland',
    facts: {
      entity: { asOf: '2025', source: 'ikj168.com; cifnews.com', confidence: 'medium' },
      fees: { asOf: '2026', source: 'oscsnm.com', confidence: 'low_medium' },
      settlement: { asOf: '2026-11-30', source: 'kmyera.com', confidence: 'low_medium' },
      fulfilment: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      time_to_open: { asOf: '2026-11-30', source: null, confidence: 'medium' },
      watch_out: { asOf: '2026-11-30', source: null, confidence: 'medium' },
    },
  },
] as const satisfies readonly Channel[]
