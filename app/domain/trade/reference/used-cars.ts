// Facts about the export of used cars, each with its day, source and how sure we are.
import type { Provenance } from '../../channel/channel'

/** Text: vehicles:bans.<id>, in the order of section six of the announcement. */
export const USED_CAR_BANS = [
  'near_scrapping',
  'encumbered',
  'seized',
  'crime',
  'not_as_registered',
  'smuggled_or_assembled',
  'papers_incomplete',
  'inspection_failed',
  'violations_open',
  'forbidden_by_law',
] as const

/** The Ministry's page was read through a quotation of it that was checked on 2026-10-08. */
export const BANS_FROM: Provenance = {
  asOf: '2024-03-01',
  source: '商务部等五部门公告2024年第6号第六条（mofcom.gov.cn，转引核对于2026-10-08）',
  confidence: 'medium_high',
}

type Purchase = 'special_invoice' | 'person' | 'ordinary_invoice' | 'own_use'

/** What the purchase means for the tax. No tax office has confirmed it: it is shown as unsure, with whom to ask. */
export const PURCHASE_TAX: Readonly<Record<Purchase, Provenance>> = {
  special_invoice: { asOf: '2026-11-30', source: '国家税务总局公告2026年第5号', confidence: 'medium' },
  person: { asOf: '2026-11-30', source: null, confidence: 'low_medium' },
  ordinary_invoice: { asOf: '2026-11-30', source: null, confidence: 'low_medium' },
  own_use: { asOf: '2026-11-30', source: null, confidence: 'low' },
}
