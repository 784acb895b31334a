// What the boxes of a price hold: what was typed, what the record and the rules of the day propose, and what is wrong with it.
import type { Origin } from '~/domain/costing/types'
import { isCar } from '~/domain/duty/used-car'
import type { IsoDate } from '~/domain/shared/dates'
import { CURRENCIES } from '~/domain/shared/money'
import { cleanAmount, cleanPercent } from '~/domain/shared/typed-text'
import { carriageEstimate, proposedTransport } from '~/domain/logistics/main-carriage'
import { hsCodesIn } from '~/domain/trade/hs-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { problem } from './form-faults'
import { carDuty, carFaults, withCar } from './car'
import { carFactsIn, NO_CAR_TEXTS, type CarTexts } from './car-texts'
import { channelFees, type ShopSale } from './channel-fees'
import { estimateOrigin, type Estimate } from './carriage'
import { drawnIn, loadOf, type Drawn } from './drawn'
import { knownValues, NO_RECORD, recordOn, USUAL_LINES, type RecordFacts } from './known-values'
import { preferenceOrigin, preferencesOf, usedPreference, type FoundPreference } from './preference-queries.server'
import { daysAsked, daysDrawn } from './price-days'
import {
  BUSINESS_FIELDS,
  PARCEL_FIELDS,
  rateField,
  readTyped,
  type Known,
  type KnownValues,
  type Typed,
} from './typed-fields'

export type PriceKind = 'business' | 'parcel'
export type PriceAsked = {
  readonly search: URLSearchParams
  readonly language: Language
  readonly today: IsoDate
  readonly record?: RecordFacts
  /** Of the product whose page it is. */
  readonly hs?: string
}

const FIRST_MARKET = 'PL'

/** What the boxes hold; `isComplete` where there is something to compute with. */
export function readPrice({ search, today, record: kept = NO_RECORD, hs }: PriceAsked) {
  const kind: PriceKind = search.get('to') === 'consumer' ? 'parcel' : 'business'
  const market = search.get('market') ?? FIRST_MARKET
  const codes = [...new Set(hsCodesIn(hs ?? search.get('hs') ?? ''))]
  const hs6 = codes.length === 1 ? (codes[0] ?? '') : ''
  const days = daysAsked(search, today)
  const daysThen = daysDrawn(search, today)
  const before = drawnIn(search.get('drawn') ?? '', today)
  const texts = carTextsIn(search, kind)
  const car = carFactsIn(texts, today)
  const day = days.rules
  const record = withCar(recordOn(kept, days), { hs6, car, day })
  const then = {
    ...{ market: before.market, hs6: before.hs6, day: daysThen.rules, today },
    record: withCar(recordOn(kept, daysThen), { hs6: before.hs6, car: before.car, day: daysThen.rules }),
  }
  const load = loadOf(search.get('grossWeight') ?? '', search.get('volume') ?? '')
  const transport = transportIn(search, { market, before })
  const carriage = { from: carriageEstimate(before), to: carriageEstimate({ market, hs6, transport, load }) }
  const found = kind === 'parcel' ? [] : preferencesOf({ market, hs6, day, record })
  const ofPlace = knownValues({ market, hs6, day, today, record })
  const sale = saleIn(search, { kind, ofPlace })
  const known = {
    ...ofPlace,
    ...channelFees(sale, { market, hs6, vat: vatIn(search, ofPlace) }),
    ...preferred(found),
    ...(search.has('purchase') ? {} : proposed(carriage.to)),
    ...fixed(market, codes, search.has('market')),
  }
  const drawn = search.has('drawn')
    ? {
        ...knownValues(then),
        ...channelFees(before.sale, { ...then, vat: vatIn(search, knownValues(then)) }),
        ...(kind === 'parcel' ? {} : preferred(preferencesOf(then))),
        ...fixed(market, codes, search.has('market')),
      }
    : {}
  const fields = kind === 'parcel' ? PARCEL_FIELDS : BUSINESS_FIELDS
  const asCar = kind === 'parcel' ? null : carDuty({ hs6, market, day, engine: car.engine }, record)
  const read = readTyped({ search, fields, known, drawn, carriage, car: asCar })
  const rates = rateBoxes(read)
  const typed = withRates(read, rates)
  const ofCar = typed.isEmpty || !isCar(hs6) ? [] : carFaults(texts, hs6, today)
  const wrongCodes = [...codeFaults(codes, typed), ...ofCar]
  const isComplete = !typed.isEmpty && !typed.isOnlyLines && wrongCodes.length === 0
  return {
    kind,
    market,
    hs6,
    codes,
    transport,
    load,
    car,
    sale,
    record,
    days,
    rates,
    typed,
    wrongCodes,
    isComplete,
    found,
  }
}

/** On which channel a parcel is sold, and for how much; the currency of the market where none was sent. */
function saleIn(
  search: URLSearchParams,
  { kind, ofPlace }: { readonly kind: PriceKind; readonly ofPlace: KnownValues },
): ShopSale {
  if (kind === 'business') return NO_SALE
  const text = (field: string) => (search.get(field) ?? '').slice(0, LONGEST_SALE).trim()
  return {
    ...{ channel: text('channel'), goods: cleanAmount(text('goods')) },
    currency: text('currency') || (ofPlace.currency?.value ?? ''),
  }
}

const NO_SALE: ShopSale = { channel: '', goods: '', currency: '' }
const LONGEST_SALE = 40

function vatIn(search: URLSearchParams, ofPlace: KnownValues): string {
  return cleanPercent((search.get('vat') ?? '').slice(0, LONGEST_SALE)) || (ofPlace.vat?.value ?? '')
}

/** No parcel takes a car. */
function carTextsIn(search: URLSearchParams, kind: PriceKind): CarTexts {
  if (kind === 'parcel') return NO_CAR_TEXTS
  const text = (field: keyof CarTexts) => (search.get(field) ?? '').slice(0, LONGEST_CAR).trim()
  return { carState: text('carState'), carSince: text('carSince'), carEngine: text('carEngine') }
}

const LONGEST_CAR = 40

/** What another market had proposed gives way to what this one proposes. */
function transportIn(search: URLSearchParams, { market, before }: { readonly market: string; readonly before: Drawn }) {
  const sent = search.get('transport')
  const isAsDrawn = before.market !== '' && before.market !== market && sent === proposedTransport(before.market)
  return sent === null || isAsDrawn ? proposedTransport(market) : sent
}

/** The rate of the agreement in the place of the ordinary duty, where the firm's own check lets a price take it. */
function preferred(found: readonly FoundPreference[]): Readonly<Record<string, Known>> {
  const used = usedPreference(found)
  return used ? { duty: { value: used.rate.percent, origin: preferenceOrigin(used) } } : {}
}

/** Only before anything is typed: a line that somebody dropped stays away. */
function proposed(estimate: Estimate): Readonly<Record<string, Known>> {
  if (!estimate) return {}
  const value = USUAL_LINES.replace('main_carriage, 0, CNY', `main_carriage, ${estimate.amount}, ${estimate.currency}`)
  return { costLines: { value, origin: estimateOrigin(estimate) } }
}

/** The first destination of a fresh page is nobody's choice. */
function fixed(market: string, codes: readonly string[], isChosen: boolean): Readonly<Record<string, Known>> {
  const typed: Origin = { kind: 'typed', source: null, asOf: null }
  return {
    market: { value: market, origin: isChosen ? typed : { ...typed, kind: 'example' } },
    ...(codes[0] && { hs: { value: codes.join(', '), origin: typed } }),
  }
}

function codeFaults(codes: readonly string[], typed: Typed): FormReply['errors'] {
  const isWrong = !typed.isEmpty && codes.some((code) => !isInHs2022(code))
  return isWrong ? [problem('hs', 'price:problem.code')] : []
}

/** Boxes for the currencies in use, and for the dollar, in which freight is paid. */
function rateBoxes(typed: Typed): readonly string[] {
  const ofLines = [
    ...typed.lines('costLines').map((cells) => cells[3]),
    ...typed.lines('costs').map((cells) => cells[2]),
  ]
  const sent = Object.keys(typed.values).flatMap((name) => /^rate([A-Z]{3})$/.exec(name)?.[1] ?? [])
  const used = [
    typed.values.quoteCurrency?.[0],
    typed.values.currency?.[0],
    'USD',
    ...ofLines,
    ...sent,
    ...(typed.car?.each ? ['EUR'] : []),
  ]
  return CURRENCIES.filter((currency) => currency !== 'CNY' && used.includes(currency))
}

/** A rate that is known stands in its box before anybody sends it. */
function withRates(typed: Typed, currencies: readonly string[]): Typed {
  const shown = currencies.map((currency) => [rateField(currency), [typed.text(rateField(currency))]] as const)
  return { ...typed, values: { ...Object.fromEntries(shown), ...typed.values } }
}
