// What the record says already about the questions behind a supervision mode. Nobody is asked again for what the profile, the
// screening or the choice of channels has answered; each answer says where it was found.
import { needsLicence, type Screening } from '../catalogue/screening'
import { leavesAsCars } from '../firm/profile'
import { findChannel, modesOf } from './find-channel'
import type { ModeAnswers, OrderType } from './supervision-mode'

export type ModeRecord = {
  readonly tracks: readonly string[]
  readonly productFlags: readonly string[]
  readonly sellingWays: readonly string[]
  readonly screening: Screening
  readonly channels: readonly string[]
}

/** Text: channels:known.<place> */
export type KnownFrom = 'cars' | 'screening' | 'product' | 'selling_ways' | 'channels'

export type KnownAnswers = {
  readonly [Question in keyof ModeAnswers]?: { readonly answer: ModeAnswers[Question]; readonly from: KnownFrom }
}

const INSPECTED = ['inspection_listed', 'dangerous_goods', 'battery', 'food', 'agricultural']
const LICENSED = ['dual_use', 'drone', 'export_licence']

export function knownAnswers(record: ModeRecord): KnownAnswers {
  if (leavesAsCars(record.tracks)) return CARS
  return {
    ...found('needs_licence_or_inspection', licenceOf(record)),
    ...found('bought_in_designated_market', marketOf(record)),
    ...found('order_type', orderOf(record)),
    ...found('ships_from_bonded_zone', bondedOf(record)),
  }
}

/** A used car is always licensed, never a parcel, and leaves when it is sold. */
const CARS: KnownAnswers = {
  needs_licence_or_inspection: { answer: true, from: 'cars' },
  bought_in_designated_market: { answer: false, from: 'cars' },
  stock_abroad_before_sale: { answer: false, from: 'cars' },
  order_type: { answer: 'offline_b2b', from: 'cars' },
  ships_from_bonded_zone: { answer: false, from: 'cars' },
}

type Found<T> = { readonly answer: T; readonly from: KnownFrom } | null

function found<Q extends keyof ModeAnswers>(question: Q, known: Found<ModeAnswers[Q]>): KnownAnswers {
  return known ? { [question]: known } : {}
}

function licenceOf({ screening, productFlags }: ModeRecord): Found<boolean> {
  if (needsLicence(screening)) return { answer: true, from: 'screening' }
  if (productFlags.some((flag) => INSPECTED.includes(flag) || flag === 'new_vehicle'))
    return { answer: true, from: 'product' }
  if (screening === 'clear') return { answer: false, from: 'screening' }
  return productFlags.some((flag) => LICENSED.includes(flag)) ? { answer: true, from: 'product' } : null
}

/** The ways of selling are ticked as a whole: what is not among them is not done. Who also sells otherwise is asked. */
function marketOf({ sellingWays }: ModeRecord): Found<boolean> {
  if (sellingWays.length === 0) return null
  const isDone = sellingWays.includes('market_procurement')
  if (isDone && sellingWays.some((way) => OTHER_ORDERS.includes(way))) return null
  return { answer: isDone, from: 'selling_ways' }
}

const ONLINE_WAYS = ['marketplace', 'own_site', 'retail_without_invoice']
const OTHER_ORDERS = [...ONLINE_WAYS, 'offline_b2b']

function orderOf({ channels, sellingWays }: ModeRecord): Found<OrderType> {
  const types = orderTypesAt(channels)
  const [only] = types
  if (only && types.length === 1) return { answer: only, from: 'channels' }
  if (channels.length > 0) return null
  const isOffline = sellingWays.includes('offline_b2b') && !sellingWays.some((way) => ONLINE_WAYS.includes(way))
  return isOffline ? { answer: 'offline_b2b', from: 'selling_ways' } : null
}

/** Every way in which orders of these channels come about; unknown ids are passed over. */
export function orderTypesAt(ids: readonly string[]): readonly OrderType[] {
  return [...new Set(ids.flatMap((id) => orderTypesOf(id)))]
}

/** How orders of a channel may come about. Firms and consumers both buy in an own shop. */
function orderTypesOf(id: string): readonly OrderType[] {
  switch (findChannel(id)?.kind) {
    case undefined:
      return []
    case 'offline':
      return ['offline_b2b']
    case 'business_platform':
      return ['online_b2b']
    case 'own_site':
      return ['online_b2c', 'online_b2b']
    default:
      return ['online_b2c']
  }
}

/** Nothing turns on it where no chosen channel ships from a bonded zone. */
function bondedOf({ channels }: ModeRecord): Found<boolean> {
  const isTaken = channels.length === 0 || modesOf(channels).includes('1210')
  return isTaken ? null : { answer: false, from: 'channels' }
}
