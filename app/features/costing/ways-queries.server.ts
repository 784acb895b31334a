// The ways goods take to a market, in words: what each would cost for this consignment, what the estimate covers, how long it takes, and what
// the firm was offered in writing.
import { carriageWays, PARCEL_MODES, type CarriageWay, type Load } from '~/domain/logistics/main-carriage'
import { goesCold } from '~/domain/logistics/cold-goods'
import { allLanes, type Lane } from '~/domain/logistics/lanes'
import { cleanAmount } from '~/domain/shared/typed-text'
import { decimal } from '~/domain/shared/decimal'
import { formatDecimal, formatNumber } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { isEstimate } from './carriage'
import { loadOf } from './drawn'
import { QUOTE, type Typed } from './typed-fields'

export type WayView = ReturnType<typeof wayView>

/** As the source of an estimate names it: the lane, and how many of its units. */
export function laneWords(source: string, language: Language): string | null {
  const [id = '', units = '1'] = source.split('*')
  const lane = allLanes().find((one) => one.id === id)
  if (!lane) return null
  const times = (usd: number) => formatNumber(language, decimal(usd).times(units).toDecimalPlaces(0).toNumber())
  const least = lane.leastUsd ?? 0
  const [low, high] = lane.usd.map((usd) =>
    decimal(usd).times(units).lt(least) ? formatNumber(language, least) : times(usd),
  )
  const words = { way: wayWords(lane, units, language), low: low ?? '', high: high ?? '' }
  return translator(language)('price:lane.range', { ...words, scope: scopeWords(lane, language) })
}

function wayWords({ mode }: Lane, units: string | null, language: Language): string {
  const t = translator(language)
  if (units === null) return t(`price:lane.unweighed.${mode as 'air'}`)
  const isOne = units === '1' && (mode === 'sea_fcl' || mode === 'rail_fcl' || mode === 'road_tir')
  if (isOne) return t(`price:lane.${mode as 'sea_fcl'}`)
  return t(`price:lane.many.${mode as 'air'}`, { units: formatDecimal(language, units) })
}

function scopeWords({ scope }: Lane, language: Language): string {
  return translator(language)(`price:lane.${scope as 'port_to_port'}`)
}

type Asked = {
  readonly kind: 'business' | 'parcel'
  readonly market: string
  readonly hs6: string
  readonly load: Load
  readonly typed: Typed
}

/** Parcels go by what is paid by the kilogram from door to door. */
export function waysView({ kind, market, hs6, load, typed }: Asked, language: Language) {
  const isParcel = kind === 'parcel'
  const of = isParcel ? loadOf(typed.text('weight'), '') : load
  const ways = carriageWays({ market, hs6, load: of }).filter(
    ({ lane }) => !isParcel || PARCEL_MODES.includes(lane.mode),
  )
  const isUsed = isParcel ? false : typed.lines('costLines').some((cells) => isEstimate(cells, typed.carriage))
  return {
    isWeighed: of.kg !== null,
    isMeasured: of.m3 !== null,
    /** The estimates are of dry boxes, so that none is given. */
    isCold: goesCold(hs6),
    list: ways.map((way) => wayView(way, { language, usedId: isUsed ? (typed.carriage?.lane.id ?? null) : null })),
    quotes: isParcel ? [] : quotesIn(typed, language),
  }
}

type Told = { readonly language: Language; readonly usedId: string | null }

function wayView({ lane, units, low, high, amount }: CarriageWay, { language, usedId }: Told) {
  const usd = (text: string) => formatNumber(language, Number(text))
  const [from, to] = lane.days
  return {
    id: lane.id,
    way: wayWords(lane, units, language),
    amount: amount === null ? null : usd(amount),
    range: low === null || high === null ? null : { low: usd(low), high: usd(high) },
    days: { from, to },
    scope: scopeWords(lane, language),
    asOf: lane.asOf,
    confidence: lane.confidence,
    isUsed: lane.id === usedId,
  }
}

/** What was offered to the firm for the main carriage. */
function quotesIn(typed: Typed, language: Language) {
  return typed.lines('costLines').flatMap(([name = '', place = '', amount = '', currency = '', basis = '']) => {
    const text = cleanAmount(amount)
    if (place !== 'main_carriage' || basis !== QUOTE || !/^\d+(?:\.\d+)?$/.test(text)) return []
    return [{ name, amount: `${currency || 'CNY'} ${formatDecimal(language, text)}` }]
  })
}
