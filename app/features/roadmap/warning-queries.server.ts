// Warnings about markets, in words, each with its day, source and confidence: one source for every page that names a market.
import { marketsServed } from '~/domain/channel/fit'
import type { Channel } from '~/domain/channel/channel'
import { isTrack } from '~/domain/firm/profile'
import { destinationName } from '~/domain/market/destinations'
import { warningsFor, warningsOfChannels, type KnownWarning } from '~/domain/market/warnings'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'
import type { LoadedRoadmap } from './queries.server'

export type WarningsView = {
  readonly heading: string
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly provenance: string
  }[]
}

type Loaded = Pick<LoadedRoadmap, 'rows'>
type Reading = { readonly loaded: Loaded; readonly language: Language }

/** About the markets that were picked and those that the profile names; null where there is nothing to say. */
export function warningViews({ loaded, language }: Reading) {
  return warningsInWords(warningsFor({ markets: namedBy(loaded), sells: sold(loaded) }), language)
}

/** About one market, unless the firm is warned of it already. */
export function warningsOfMarket(iso2: string, { loaded, language }: Reading) {
  const markets = namedBy(loaded)
  if (markets.includes(iso2)) return null
  return warningsInWords(warningsFor({ markets: [iso2], sells: sold(loaded) }), language)
}

/** About one market, for whoever reads its page. */
export function warningsAt(iso2: string, language: Language) {
  return warningsInWords(warningsFor({ markets: [iso2], sells: null }), language)
}

/** About the other markets that these channels serve, and of each channel the markets with something to read first. */
export function channelWarnings(channels: readonly Channel[], { loaded, language }: Reading) {
  const [markets, sells] = [namedBy(loaded), sold(loaded)]
  const heading = translator(language)('channels:list.warnedElsewhere')
  const others = warningsInWords(warningsOfChannels({ channels, markets, sells }), language)
  const of = channels.map((channel) => [channel.id, warnedAt(channel, { markets, sells }, language)] as const)
  return { others: others && { ...others, heading }, byChannel: Object.fromEntries(of) }
}

type Firm = { readonly markets: readonly string[]; readonly sells: ReturnType<typeof sold> }

/** Titles of the warnings, with where they stand on the page. */
function warnedAt(channel: Channel, { markets, sells }: Firm, language: Language) {
  const served = channel.markets === '*' ? marketsServed(channel, markets) : channel.markets
  const t = translator(language)
  const found = warningsFor({ markets: served, sells })
  const places = served.filter((iso2) => found.some((warning) => warning.markets.includes(iso2)))
  return {
    markets: formatList(
      language,
      places.map((iso2) => destinationName(iso2, language)),
    ),
    titles: found.map(({ id }) => ({ id, title: t(`markets:warnings.${id}.title`), to: `#${anchorOf(id)}` })),
  }
}
export type Warned = ReturnType<typeof warnedAt>

/** Markets that were picked, first choice first, then those that the profile names. */
export function namedBy({ rows: { firm, markets } }: Loaded): readonly string[] {
  return [...markets.map(({ market }) => market), ...firm.targetRegions]
}

function sold({ rows: { firm } }: Loaded) {
  return { tracks: firm.tracks.filter(isTrack), productFlags: firm.productFlags }
}

function anchorOf(id: string): string {
  return `warning-${id}`
}

export function warningsInWords(warnings: readonly KnownWarning[], language: Language): WarningsView | null {
  if (warnings.length === 0) return null
  const t = translator(language)
  return {
    heading: t('markets:warnings.heading'),
    items: warnings.map(({ id, of }) => ({
      id: anchorOf(id),
      title: t(`markets:warnings.${id}.title`),
      text: t(`markets:warnings.${id}.text`),
      provenance: provenanceText(t, of),
    })),
  }
}
