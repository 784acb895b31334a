// The way of a whole container to a market, in the words of the ranking, the comparison and the plan alike.
import { goesCold } from '~/domain/logistics/cold-goods'
import type { Lane } from '~/domain/logistics/lanes'
import type { Market } from '~/domain/market/market'
import { containerLane, laneDays, type Shipped } from '~/domain/market/container-lane'
import { formatNumber } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { factBasis, missing, type Cell } from './cell'

type Asked = { readonly market: Pick<Market, 'iso2'>; readonly fit: Shipped }
type At = { readonly language: Language }

export function laneValues({ mode, days: [low, high], usd: [least, most] }: Lane, language: Language) {
  return {
    ...{ mode: translator(language)(`ranking:modes.${mode}`), low, high },
    ...{ least: formatNumber(language, least), most: formatNumber(language, most) },
  }
}

export function laneCell(asked: Asked, { language }: At): Cell {
  const t = translator(language)
  if (!goesCold(asked.fit.hs6))
    return cellOf(asked, language, (lane) => t('ranking:brief.lane', laneValues(lane, language)))
  const cell = cellOf(asked, language, (lane) => t('ranking:brief.laneCold', laneValues(lane, language)))
  return cell.value === null ? cell : { ...cell, note: t('fits:compare.coldLane') }
}

export function transitCell(asked: Asked, { language }: At): Cell {
  return cellOf(asked, language, ({ days: [low, high] }) => translator(language)('fits:compare.daySpan', { low, high }))
}

/** The middle of the days; null where no way is known. */
export function transitDays({ market, fit }: Asked): number | null {
  return laneDays(market.iso2, { hs6: fit.hs6 })
}

function cellOf({ market, fit }: Asked, language: Language, show: (lane: Lane) => string): Cell {
  const t = translator(language)
  const lane = containerLane(market.iso2, { hs6: fit.hs6 })
  if (!lane) return missing(t('fits:compare.noLanes'))
  const { asOf, confidence } = lane
  const basis = factBasis(t, { asOf, source: t('ranking:sources.lane_list'), confidence })
  return { value: show(lane), note: null, basis: [basis] }
}
