// Warnings about a firm's markets, in words, each with its day, source and confidence.
import { isTrack } from '~/domain/firm/profile'
import { rankingSpeaksOf, warningsFor, type KnownWarning } from '~/domain/market/warnings'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
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

/** About the markets that were picked and those that the profile names; null where there is nothing to say. */
export function warningViews({ loaded, language }: { readonly loaded: Loaded; readonly language: Language }) {
  const { firm, markets } = loaded.rows
  const named = [...markets.map(({ market }) => market), ...firm.targetRegions]
  return warningsInWords(warningsFor({ ...sold(loaded), markets: named }), language)
}

export function speaksOf(loaded: Loaded): boolean {
  return rankingSpeaksOf(sold(loaded))
}

function sold({ rows: { firm } }: Loaded) {
  return { tracks: firm.tracks.filter(isTrack), productFlags: firm.productFlags }
}

export function warningsInWords(warnings: readonly KnownWarning[], language: Language): WarningsView | null {
  if (warnings.length === 0) return null
  const t = translator(language)
  return {
    heading: t('markets:warnings.heading'),
    items: warnings.map(({ id, of }) => ({
      id,
      title: t(`markets:warnings.${id}.title`),
      text: t(`markets:warnings.${id}.text`),
      provenance: t('channels:facts.provenance', {
        asOf: of.asOf ?? t('channels:facts.undated'),
        confidence: t(`channels:confidence.${of.confidence}`),
        source: of.source ?? t('channels:facts.unsourced'),
      }),
    })),
  }
}
