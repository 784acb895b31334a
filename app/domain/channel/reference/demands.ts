// What channels compare before they open a shop, as read on 2026-11-23: from guides and help pages, not from published rules.
import type { ChannelDemands } from '../channel'

export const DEMANDS: readonly ChannelDemands[] = [
  {
    of: '*',
    asks: ['licence', 'representative', 'account', 'address'],
    asOf: '2026-11-23',
    confidence: 'medium',
  },
  {
    of: [
      'amazon_eu',
      'amazon_ae',
      'amazon_sa',
      'amazon_us',
      'amazon_jp',
      'coupang',
      'aliexpress',
      'shein',
      'ozon',
      'wildberries',
      'allegro',
      'emag',
      'trendyol',
      'tiktok_shop',
    ],
    asks: ['one_english_name'],
    asOf: '2026-11-23',
    confidence: 'medium',
  },
]
