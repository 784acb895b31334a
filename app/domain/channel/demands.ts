// Which documents of a firm a channel compares before it opens a shop.
import type { Demand } from './channel'
import { findChannel } from './find-channel'
import { DEMANDS } from './reference/demands'

export function asksFor(channelId: string, demand: Demand): boolean {
  // No shop is opened with a buyer, an agent or a fair.
  if (findChannel(channelId)?.kind === 'offline') return false
  return DEMANDS.some(({ of, asks }) => asks.includes(demand) && (of === '*' || of.includes(channelId)))
}
