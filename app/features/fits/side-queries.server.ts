// What a firm's own record says of a market: channels that fit, with those it has chosen, and the newest price it saved for the product.
import { channelsFor } from '~/domain/channel/fit'
import type { Channel } from '~/domain/channel/channel'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { givenBy } from '~/features/roadmap/contradiction-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import type { FirmReader } from './goods-queries.server'

export type SavedPrice = {
  readonly name: string
  readonly savedOn: IsoDate
  /** "EUR 51104.33"; empty where it could not be told. */
  readonly price: string
  readonly term: string
  readonly landed: string
  /** Per cent, as decimal text. */
  readonly margin: string
  /** That a rule under it has changed since, and what comes out today. */
  readonly warning: string | null
}

/** By id of a saved price: app/features/costing knows, which stands above this feature. */
export type ChangedPrices = ReadonlyMap<string, { readonly warning: string }>

export type ChannelThere = { readonly channel: Channel; readonly isChosen: boolean }
export type MarketSide = {
  readonly channels: readonly ChannelThere[]
  readonly price: SavedPrice | null
  /** The page on which a member of the firm computes one; an advisor has none. */
  readonly toPrice: string | null
}

type Given = ReturnType<typeof givenBy>

/** Those that fit the firm and this market, chosen ones first. */
export function channelsThere(given: Given, market: string): readonly ChannelThere[] {
  const { segment, tracks, productFlags, sellingWays, screening, channels } = given
  const fits = channelsFor({ markets: [market], segment, tracks, productFlags, sellingWays, screening })
  const fitting = fits
    .filter(({ isFitting }) => isFitting)
    .map(({ channel }) => ({ channel, isChosen: channels.includes(channel.id) }))
  return [...fitting.filter(({ isChosen }) => isChosen), ...fitting.filter(({ isChosen }) => !isChosen)]
}

type Sides = {
  readonly productId: string
  readonly today: IsoDate
  readonly changedPrices?: () => Promise<ChangedPrices>
}

/** Two queries for all markets together, and where prices were saved those of their rules. */
export async function loadSides({ firmId }: FirmReader, { productId, today, changedPrices }: Sides) {
  const [loaded, prices] = await Promise.all([
    loadRoadmap(db, firmId, today),
    db.priceCase.findMany({
      where: { productId },
      orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
      select: { id: true, name: true, market: true, summary: true, savedAt: true },
    }),
  ])
  const given = givenBy(loaded)
  const changed: ChangedPrices = prices.length > 0 && changedPrices ? await changedPrices() : new Map()
  return (market: string): Omit<MarketSide, 'toPrice'> => {
    const newest = prices.find((price) => price.market === market)
    return {
      channels: channelsThere(given, market),
      price: newest
        ? {
            ...{ name: newest.name, savedOn: chinaDay(newest.savedAt), ...toldBy(newest.summary) },
            warning: changed.get(newest.id)?.warning ?? null,
          }
        : null,
    }
  }
}

type Told = 'price' | 'term' | 'landed' | 'margin'

/** The column is written by app/features/costing; a part that an earlier release did not write is empty. */
function toldBy(summary: unknown): Record<Told, string> {
  const parts = new Map(typeof summary === 'object' && summary !== null ? Object.entries(summary) : [])
  const text = (part: Told) => {
    const value: unknown = parts.get(part)
    return typeof value === 'string' ? value : ''
  }
  return { price: text('price'), term: text('term'), landed: text('landed'), margin: text('margin') }
}
