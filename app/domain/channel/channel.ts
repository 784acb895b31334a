// A sales channel: a place where a firm meets its buyers, with what it asks, costs and pays, each fact dated.
import type { Confidence } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import type { ModeCode } from './mode'

export const CHANNEL_KINDS = [
  'business_platform',
  'consumer_marketplace',
  'social_commerce',
  'own_site',
  'offline',
] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** Text: channels:channels.<id>.<fact> */
export const CHANNEL_FACTS = ['entity', 'fees', 'settlement', 'fulfilment', 'time_to_open', 'watch_out'] as const
export type ChannelFact = (typeof CHANNEL_FACTS)[number]

/** Who may sell there. */
export type EntityNeed = 'mainland' | 'mainland_with_local_stock' | 'local_or_agency' | 'local'

export type Provenance = {
  /** Year, month, day or a span; null where the source bears no date. */
  readonly asOf: string | null
  /** Null where it is general knowledge that nobody has confirmed. */
  readonly source: string | null
  readonly confidence: Confidence
}

/** To be confirmed before somebody relies on it, whatever it is about. */
export function isUnsure({ source, confidence }: Provenance): boolean {
  return source === null || confidence === 'low'
}

export type Channel = {
  readonly id: string
  readonly kind: ChannelKind
  /** ISO 3166-1 alpha-2, or everywhere. */
  readonly markets: '*' | readonly string[]
  /** Customs supervision modes under which its orders leave China, the usual one first. */
  readonly modes: readonly ModeCode[]
  readonly entity: EntityNeed
  readonly facts: Readonly<Record<ChannelFact, Provenance>>
}

/** What a channel wants to see of a firm: each must agree with the others. */
export const CHANNEL_DEMANDS = ['licence', 'representative', 'account', 'address', 'one_english_name'] as const
export type Demand = (typeof CHANNEL_DEMANDS)[number]

export type ChannelDemands = {
  readonly of: '*' | readonly string[]
  readonly asks: readonly Demand[]
  readonly asOf: IsoDate
  readonly confidence: Confidence
}
