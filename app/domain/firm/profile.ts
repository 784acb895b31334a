// What a firm says about itself. The programme counts firms by these words, so they are closed lists.

/** The four kinds of firm the province brings into foreign trade. */
export const SEGMENTS = ['industrial_enterprise', 'high_tech', 'sme', 'cross_border_operator'] as const
export type Segment = (typeof SEGMENTS)[number]

export const OWNERSHIPS = ['domestic', 'foreign_invested'] as const
export type Ownership = (typeof OWNERSHIPS)[number]

/** Each instrument of the programme is a track: it adds, replaces or removes tasks. */
export const TRACKS = [
  'general_goods',
  'cross_border_ecommerce',
  'used_car',
  'service_trade',
  'free_trade_zone',
  'finance_lease',
  'rail_shipper',
  'marketing_network',
  'emerging_sectors',
] as const
export type Track = (typeof TRACKS)[number]

/** What is special about the goods: each flag may bring a licence, an inspection or a record with it. */
export const PRODUCT_FLAGS = [
  'food',
  'agricultural',
  'cosmetics',
  'medical_device',
  'battery',
  'dangerous_goods',
  'inspection_listed',
  'dual_use',
  'export_licence',
  'new_vehicle',
  'drone',
] as const
export type ProductFlag = (typeof PRODUCT_FLAGS)[number]

/** How the firm sells and who declares, as far as the customs supervision mode does not say it. */
export const SELLING_WAYS = [
  'own_export',
  'through_agent',
  'offline_b2b',
  'marketplace',
  'own_site',
  'retail_without_invoice',
  'market_procurement',
] as const
export type SellingWay = (typeof SELLING_WAYS)[number]

/** Things nobody has to do: a firm asks for them, and the roadmap shows how. */
export const WISHES = [
  'origin_certificate',
  'preferential_origin',
  'approved_exporter',
  'credit_sales',
  'customs_ip_record',
  'aeo',
] as const
export type Wish = (typeof WISHES)[number]

/** The three priority regions of the programme, and markets kept for comparison. */
export const REGIONS = ['cee', 'central_asia', 'west_asia', 'reference'] as const
export type Region = (typeof REGIONS)[number]

/** Markets outside the priority regions that firms choose by name. */
export const NAMED_MARKETS = ['RU', 'JP', 'KR', 'DE', 'US'] as const

/** Where a firm wants to go: a region, one of these markets, or `reference` for any other. */
export const TARGETS = ['cee', 'central_asia', 'west_asia', ...NAMED_MARKETS, 'reference'] as const
export type Target = (typeof TARGETS)[number]

/** What crosses the border: goods that are sold, goods that are let and stay the firm's own, or none. */
export const SHIPMENTS = ['sold', 'leased', 'nothing'] as const
export type Shipment = (typeof SHIPMENTS)[number]

const SALE_TRACKS: readonly string[] = [
  'general_goods',
  'cross_border_ecommerce',
  'used_car',
  'rail_shipper',
  'marketing_network',
] satisfies readonly Track[]

export function isSegment(text: string): text is Segment {
  return SEGMENTS.some((segment) => segment === text)
}

export function isTrack(text: string): text is Track {
  return TRACKS.some((track) => track === text)
}

export function isTarget(text: string): text is Target {
  return TARGETS.some((target) => target === text)
}

/** Its shipments are cars or go the same way: no parcels and no stock of a shop, so nothing but general trade is asked for. */
export function leavesAsCars(tracks: readonly string[]): boolean {
  return tracks.includes('used_car') && !tracks.includes('cross_border_ecommerce')
}

type Sold = { readonly tracks: readonly string[]; readonly productFlags?: readonly string[] }

/** Cars, used or new, are among what it sells. */
export function sellsCars({ tracks, productFlags = [] }: Sold): boolean {
  return tracks.includes('used_car') || productFlags.includes('new_vehicle')
}

/** A free trade zone is a place: it says nothing of its own beside a lease. While no track is chosen goods are expected. */
export function shipmentOf(tracks: readonly string[]): Shipment {
  if (tracks.length === 0 || tracks.some((track) => SALE_TRACKS.includes(track))) return 'sold'
  if (tracks.includes('finance_lease')) return 'leased'
  return tracks.includes('free_trade_zone') ? 'sold' : 'nothing'
}

/** A firm that ships no goods at all has no use for a shop, a parcel or a customs record. */
export function sellsOnlyServices(tracks: readonly string[]): boolean {
  return shipmentOf(tracks) === 'nothing'
}
