// Which channels fit a firm, and why the others do not. A firm may still choose one that does not fit: it then knows why.
import { sellsCars, sellsOnlyServices, type Segment, type Track } from '../firm/profile'
import { modesAt, type ModeFirm } from './allowed-modes'
import { isUnsure, type Channel } from './channel'
import type { ExportMode } from './mode'
import { CHANNELS } from './reference/channels'

/** Text: channels:fit.<code> */
export type FitReason =
  | { readonly code: 'serves_chosen_markets' | 'serves_named_regions'; readonly markets: readonly string[] }
  | { readonly code: 'serves_markets'; readonly markets: readonly string[] }
  | { readonly code: 'serves_every_market' }
  | { readonly code: 'open_to_every_market' }
  | { readonly code: 'business_buyers' }
  | { readonly code: 'consumer_buyers' }
  | { readonly code: 'cars_found_there' }

/** Text: channels:misfit.<code> */
export type MisfitReason =
  | { readonly code: 'not_in_chosen_markets' | 'not_in_named_regions'; readonly markets: readonly string[] }
  | { readonly code: 'consumer_sales_not_planned' }
  | { readonly code: 'goods_only' }
  | { readonly code: 'used_cars_not_listed' }
  | { readonly code: 'modes_ruled_out' }

/** What to know before opening it, though it fits. Text: channels:caution.<code> */
export type Caution = 'local_entity' | 'local_entity_or_agency' | 'local_stock' | 'unconfirmed'

export type ChannelFit = {
  readonly channel: Channel
  readonly isFitting: boolean
  /** Those of its customs supervision modes that the firm's goods leave open; none for services. */
  readonly modes: readonly ExportMode[]
  readonly reasons: readonly FitReason[]
  readonly misfits: readonly MisfitReason[]
  readonly cautions: readonly Caution[]
}

export type FirmForChannels = Partial<Pick<ModeFirm, 'sellingWays' | 'screening'>> & {
  /** ISO codes of the chosen markets; with none chosen no channel is ruled out by market. */
  readonly markets: readonly string[]
  /** Nobody chose them: they are the markets of the regions that the profile names. */
  readonly areOfRegions?: boolean
  readonly tracks: readonly Track[]
  readonly segment: Segment
  readonly productFlags?: readonly string[]
}

/** All channels, fitting ones first; within them those made for a region the firm named, then the order of the reference. */
export function channelsFor(firm: FirmForChannels): readonly ChannelFit[] {
  const fits = CHANNELS.map((channel) => fitOf(channel, firm))
  const fitting = fits.filter((fit) => fit.isFitting)
  // What is made for a region the firm named comes before what is open to every market.
  const isOpenToAll = ({ channel }: ChannelFit) => firm.areOfRegions === true && channel.markets === '*'
  const ordered = [...fitting.filter((fit) => !isOpenToAll(fit)), ...fitting.filter(isOpenToAll)]
  return [...ordered, ...fits.filter((fit) => !fit.isFitting)]
}

/** Chosen markets that the channel serves. */
export function marketsServed(channel: Channel, chosen: readonly string[]): readonly string[] {
  const { markets } = channel
  return markets === '*' ? chosen : chosen.filter((market) => markets.includes(market))
}

function fitOf(channel: Channel, firm: FirmForChannels): ChannelFit {
  const misfits = misfitsOf(channel, firm)
  return {
    channel,
    isFitting: misfits.length === 0,
    modes: modesFor(channel, firm),
    reasons: reasonsFor(channel, firm),
    misfits,
    cautions: cautionsFor(channel),
  }
}

function reasonsFor(channel: Channel, firm: FirmForChannels): readonly FitReason[] {
  const reasons: FitReason[] = []
  const served = marketsServed(channel, firm.markets)
  const hasChosen = firm.markets.length > 0
  const isChosen = hasChosen && !firm.areOfRegions
  if (channel.markets === '*') reasons.push({ code: isChosen ? 'serves_every_market' : 'open_to_every_market' })
  else if (!hasChosen) reasons.push({ code: 'serves_markets', markets: channel.markets })
  else if (served.length > 0)
    reasons.push({ code: isChosen ? 'serves_chosen_markets' : 'serves_named_regions', markets: served })
  if (isForBusiness(channel)) reasons.push({ code: 'business_buyers' })
  else if (sellsToConsumers(firm)) reasons.push({ code: 'consumer_buyers' })
  else if (channel.kind === 'own_site' && sellsCars(firm)) reasons.push({ code: 'cars_found_there' })
  return reasons
}

/** Why the channel does not suit this firm; empty where it does. */
export function misfitsOf(channel: Channel, firm: FirmForChannels): readonly MisfitReason[] {
  const misfits: MisfitReason[] = []
  if (firm.markets.length > 0 && marketsServed(channel, firm.markets).length === 0) {
    const code = firm.areOfRegions ? 'not_in_named_regions' : 'not_in_chosen_markets'
    misfits.push({ code, markets: channel.markets === '*' ? [] : channel.markets })
  }
  if (channel.kind === 'offline') return misfits
  if (sellsOnlyServices(firm.tracks)) misfits.push({ code: 'goods_only' })
  else if (modesFor(channel, firm).length === 0) misfits.push({ code: 'modes_ruled_out' })
  if (isForBusiness(channel)) return misfits
  // A site of one's own refuses nobody: buyers of cars find the firm there and sign a contract.
  if (channel.kind === 'own_site' && sellsCars(firm)) return misfits
  if (isUsedCarsOnly(firm.tracks)) misfits.push({ code: 'used_cars_not_listed' })
  else if (!sellsToConsumers(firm)) misfits.push({ code: 'consumer_sales_not_planned' })
  return misfits
}

function modesFor(channel: Channel, firm: FirmForChannels): readonly ExportMode[] {
  const { tracks, productFlags = [], sellingWays = [], screening = 'unknown' } = firm
  return sellsOnlyServices(tracks) ? [] : modesAt(channel, { tracks, productFlags, sellingWays, screening })
}

function isForBusiness({ kind }: Channel): boolean {
  return kind === 'business_platform' || kind === 'offline'
}

function cautionsFor({ entity, facts }: Channel): readonly Caution[] {
  const cautions: Caution[] = []
  if (entity === 'local') cautions.push('local_entity')
  if (entity === 'local_or_agency') cautions.push('local_entity_or_agency')
  if (entity === 'mainland_with_local_stock') cautions.push('local_stock')
  if (isUnsure(facts.entity) || isUnsure(facts.fees)) cautions.push('unconfirmed')
  return cautions
}

function sellsToConsumers({ tracks, segment }: FirmForChannels): boolean {
  return segment === 'cross_border_operator' || tracks.includes('cross_border_ecommerce')
}

function isUsedCarsOnly(tracks: readonly Track[]): boolean {
  return tracks.length > 0 && tracks.every((track) => track === 'used_car')
}
