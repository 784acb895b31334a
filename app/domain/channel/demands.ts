// Which papers of a firm a channel compares before it opens a shop.
import type { Demand } from './channel'
import { DEMANDS } from './reference/demands'

export function asksFor(channelId: string, demand: Demand): boolean {
  return DEMANDS.some(({ of, asks }) => asks.includes(demand) && (of === '*' || of.includes(channelId)))
}
