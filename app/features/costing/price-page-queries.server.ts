// The page of a price, for guests and firms: what the boxes hold, where it came from, and what follows from it. Nothing is stored.
import type { Origin } from '~/domain/costing/types'
import { dutyFor } from '~/domain/duty/duty-for'
import { isUnknown } from '~/domain/duty/types'
import { hasEngineSize, isCar } from '~/domain/duty/used-car'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import { MARKETS } from '~/domain/market/reference/markets'
import type { IsoDate } from '~/domain/shared/dates'
import { CURRENCIES } from '~/domain/shared/money'
import { carriageEstimate, proposedTransport } from '~/domain/logistics/main-carriage'
import { hsCodesIn } from '~/domain/trade/hs-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { typedDoubts } from './doubts-queries.server'
import { problem } from './form-faults'
import { carDuty, carFaults, withCar } from './car'
import { carFactsIn, NO_CAR_TEXTS, type CarTexts } from './car-texts'
import { estimateOrigin, isEstimate, type Estimate } from './carriage'
import { drawnIn, drawnWith, loadOf, type Drawn } from './drawn'
import { waysView } from './ways-queries.server'
import { dutyFacts, knownValues, NO_RECORD, recordOn, USUAL_LINES, vatOf, type RecordFacts } from './known-values'
import {
  preferenceOrigin,
  preferencesOf,
  preferenceViews,
  usedPreference,
  type FoundPreference,
} from './preference-queries.server'
import { consignmentView } from './consignment-queries.server'
import { notCountedOffer, notCountedParcel } from './not-counted-queries.server'
import {
  answerBusiness,
  answerParcel,
  toldOrigin,
  type BusinessAnswer,
  type ParcelAnswer,
  type ToldOrigin,
} from './price-answer-queries.server'
import { daysAsked, daysDrawn, drawnOn } from './price-days'
import { businessInput, dutyIn, offerDutyIn } from './typed-business'
import { BUSINESS_FIELDS, PARCEL_FIELDS, rateField, readTyped, type Known, type Typed } from './typed-fields'

export type PriceKind = 'business' | 'parcel'
export type PricePage = ReturnType<typeof getPricePage>

export type PriceAsked = {
  readonly search: URLSearchParams
  readonly language: Language
  readonly today: IsoDate
  readonly record?: RecordFacts
  /** Of the product whose page it is. */
  readonly hs?: string
}

const FIRST_MARKET = 'PL'

/** Of the address: those that are asked about, and the one that its boxes were drawn with. */
export function codesAsked(search: URLSearchParams): readonly string[] {
  const drawn = (search.get('drawn') ?? '').split(' ')[1] ?? ''
  return [...new Set([...hsCodesIn(search.get('hs') ?? ''), drawn])].filter(isInHs2022).slice(0, MOST_CODES)
}

/** More codes than a parcel has lines. */
const MOST_CODES = 20

export function getPricePage(asked: PriceAsked) {
  const { language, today, hs } = asked
  const read = readPrice(asked)
  const { kind, market, hs6, codes, transport, load, car, record, days, typed, wrongCodes, isComplete, found } = read
  const answered = !isComplete
    ? null
    : kind === 'parcel'
      ? answerParcel({ typed, language, today, beside: besideOf(record, { market, today }) })
      : answerBusiness({ typed, language, today, beside: besideOf(record, { market, today }) })
  const errors = answered && !answered.ok ? answered.refusal : wrongCodes
  return {
    ...{ kind, market, hs6, answer: answered?.ok ? answered.value : null },
    ...{ hsFixed: hs ?? null, today },
    // Whoever adds or drops a line goes on with the lines.
    isOnlyLines: typed.isOnlyLines,
    drawn: drawnWith({ market, hs6, transport, load, car }),
    drawnOn: drawnOn(days),
    reply: { errors: errors, values: typed.values } satisfies FormReply,
    origins: originsOf(typed, language),
    carriage: kind === 'parcel' ? null : carriageNote(typed, language),
    ways: waysView({ kind, market, hs6, load, typed }, language),
    rates: read.rates,
    markets: MARKETS.map(({ iso2 }) => ({ value: iso2, label: destinationName(iso2, language) })),
    currencies: CURRENCIES.map((value) => ({ value, label: value })),
    preferences: preferenceViews(
      found,
      answered?.ok && kind === 'business' ? typedInput(typed, asked) : null,
      language,
    ),
    gates: gatesOfCodes(codes, { goods: record.goods, market, day: days.rules, language }),
    doubts: typedDoubts(typed, { kind, codes, day: days.rules, known: record.rates, language }),
    consignment:
      answered?.ok && answered.value.kind === 'business'
        ? consignmentView(answered.value, { hs6, market, today, record, language })
        : null,
    notCounted: answered?.ok ? notCountedIn(answered.value, typed, { ...asked, record, codes, market }) : null,
    duty: dutyNote({ market, hs6, day: days.rules, record, language }),
    car: carNote(typed, { kind, hs6, language }),
    marketName: destinationName(market, language),
  }
}

/** Against which a typed rate of exchange or VAT looks odd. */
export function besideOf(
  { rates }: RecordFacts,
  { market, today }: { readonly market: string; readonly today: IsoDate },
) {
  const found = findMarket(market)
  return {
    rates: Object.entries(rates).map(([currency, { value: cny }]) => ({ currency, cny })),
    vat: found ? (vatOf(found, today)?.value ?? null) : null,
  }
}

type Place = PriceAsked & { readonly codes: readonly string[]; readonly market: string }

export function notCountedIn(answer: BusinessAnswer | ParcelAnswer, typed: Typed, place: Place) {
  const { codes, market, today, language, record = NO_RECORD } = place
  const facts = (hs6: string) => dutyFacts(record, { hs6, market })
  const asked = {
    codes,
    market,
    day: today,
    duty: answer.kind === 'business' ? offerDutyIn(typed, today) : dutyIn(typed, today),
    facts,
    language,
  }
  if (answer.kind === 'business') return notCountedOffer(asked, answer)
  const isByTariff = answer.charges?.isByTariff ?? false
  return notCountedParcel({ ...asked, day: answer.day }, { isByTariff, isProfitKnown: answer.profit.known })
}

function typedInput(typed: Typed, { today, language }: PriceAsked) {
  const input = businessInput(typed, { today, words: ({ key, values }) => translator(language)(key, values) })
  return input.ok ? input.value : null
}

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
  const known = {
    ...knownValues({ market, hs6, day, today, record }),
    ...preferred(found),
    ...(search.has('purchase') ? {} : proposed(carriage.to)),
    ...fixed(market, codes, search.has('market')),
  }
  const drawn = search.has('drawn')
    ? {
        ...knownValues(then),
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
  return { kind, market, hs6, codes, transport, load, car, record, days, rates, typed, wrongCodes, isComplete, found }
}

/** No parcel takes a car. */
function carTextsIn(search: URLSearchParams, kind: PriceKind): CarTexts {
  if (kind === 'parcel') return NO_CAR_TEXTS
  const text = (field: keyof CarTexts) => (search.get(field) ?? '').slice(0, LONGEST_CAR).trim()
  return { carState: text('carState'), carSince: text('carSince'), carEngine: text('carEngine') }
}

const LONGEST_CAR = 40

type CarAsked = { readonly kind: PriceKind; readonly hs6: string; readonly language: Language }

/** Whether age and engine are asked for, and what follows from them for the duty. */
function carNote({ car, known, text }: Typed, { kind, hs6, language }: CarAsked) {
  if (kind === 'parcel' || !isCar(hs6)) return null
  const t = translator(language)
  const hasEngine = hasEngineSize(hs6)
  if (!car) return { hasEngine, note: null }
  const { id, each, isFloor, engine } = car
  const sum = each === null ? null : formatDecimal(language, each)
  const said = t(`duty:usedCar.${id}`, isFloor ? { least: sum ?? '' } : { sum: sum ?? '' })
  const isOwn = id === 'over_7' && text('duty').trim() !== '' && known('duty') === null
  if (each === null) return { hasEngine, note: said }
  if (isOwn) return { hasEngine, note: `${said} ${t('price:car.own')}` }
  return { hasEngine, note: `${said} ${t(engine === null ? 'price:car.noEngine' : 'price:car.counted')}` }
}

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

/** What is known of the main carriage, and whether the price still rests on it. */
function carriageNote({ carriage, lines }: Typed, language: Language) {
  if (!carriage) return null
  return {
    origin: toldOrigin(estimateOrigin(carriage), language),
    isUsed: lines('costLines').some((cells) => isEstimate(cells, carriage)),
  }
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

function originsOf(typed: Typed, language: Language): Readonly<Record<string, ToldOrigin>> {
  const fields = Object.keys(typed.values)
  return Object.fromEntries(
    fields.flatMap((field) => {
      const origin = typed.known(field)
      return origin ? [[field, toldOrigin(origin, language)] as const] : []
    }),
  )
}

type DutyAsked = {
  readonly market: string
  readonly hs6: string
  readonly day: IsoDate
  readonly record: RecordFacts
  readonly language: Language
}

/** Why the duty is unknown, what else is to be looked at, and where. */
function dutyNote({ market, hs6, day, record, language }: DutyAsked) {
  const t = translator(language)
  const duty = dutyFor({ market, hs6, day, ...dutyFacts(record, { hs6, market }) })
  if (isUnknown(duty)) return { unknown: t(`duty:unknown.${duty.unknown}`), warnings: [], lookUp: null }
  const { applied, added, defence, lookUp } = duty
  return {
    unknown: isUnknown(applied) ? (hs6 === '' ? null : t(`duty:unknown.${applied.unknown}`)) : null,
    warnings: [
      ...added.filter(({ rate }) => rate === null || isUnknown(rate)).map(({ id }) => t(`duty:added.${id}`)),
      ...defence.map(({ kind }) => t(`duty:defence.${kind}`)),
    ],
    lookUp: { name: lookUp.name, url: lookUp.url },
  }
}
