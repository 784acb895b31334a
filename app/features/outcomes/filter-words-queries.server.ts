// What a list of firms was narrowed to, for the name of its file.
import { cityName } from '~/domain/firm/places'
import { destinationName } from '~/domain/market/destinations'
import type { Language } from '~/domain/shared/language'
import { formatMonth } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { FirmFilter } from './schema'

/** In the order of the boxes; empty where everybody is listed. */
export function filterWords(filter: FirmFilter, language: Language): readonly string[] {
  const t = translator(language)
  const { milestone, track, segment, city, region, year, month, market, currency, proof, further } = filter
  const words = [
    milestone !== undefined && `L${milestone}`,
    track && t(`firms:tracks.${track}`),
    segment && t(`firms:segments.${segment}`),
    city && cityName(city, language),
    region && t(`firms:regions.${region}`),
    year !== undefined && t('outcomes:dashboard.year', { year }),
    month && formatMonth(language, month),
    market && destinationName(market, language),
    currency,
    further && t('outcomes:firms.byFurther', { market: destinationName(further, language) }),
    proof && t(`outcomes:proofs.${proof}`),
  ]
  return words.flatMap((word) => word || [])
}
