// What to know before choosing a market, beyond its figures: each with its day, its source and how sure we are. Collected on
// 2026-11-30. What nobody has confirmed is shown as unsure, with whom to ask.
import type { Provenance } from '../../channel/channel'

export type MarketWarning = {
  /** Text: markets:warnings.<id>.{title,text} */
  readonly id: string
  readonly markets: readonly string[]
  readonly onlyFor?: 'cars'
  readonly of: Provenance
}

const HIGH_PRIORITY = '(EU) 833/2014; 15 CFR 746; common high priority list'

export const MARKET_WARNINGS = [
  {
    id: 'ru_payment',
    markets: ['RU'],
    of: { asOf: '2024-06-20', source: 'english.alarabiya.net 2024-06-20 (Reuters)', confidence: 'medium' },
  },
  { id: 'ru_parties', markets: ['RU'], of: { asOf: '2026-11-30', source: HIGH_PRIORITY, confidence: 'high' } },
  { id: 'ru_rmb', markets: ['RU'], of: { asOf: '2026-11-30', source: null, confidence: 'medium' } },
  {
    id: 'ru_scrappage_fee',
    markets: ['RU'],
    onlyFor: 'cars',
    of: { asOf: '2026-02-12', source: 'kolesa.ru 2025-12-01; vedomosti.ru 2026-02-12', confidence: 'medium_high' },
  },
  {
    id: 'onward_to_russia',
    markets: ['KZ', 'KG', 'UZ', 'TJ', 'TM', 'GE', 'AE', 'TR'],
    of: { asOf: '2026-11-30', source: HIGH_PRIORITY, confidence: 'high' },
  },
] as const satisfies readonly MarketWarning[]
