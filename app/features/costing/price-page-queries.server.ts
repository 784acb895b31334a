// The page of a price, for guests and firms: what the boxes hold, where it came from, and what follows from it. Nothing is stored.
import { dutyFor } from '~/domain/duty/duty-for'
import { isUnknown } from '~/domain/duty/types'
import { hasEngineSize, isCar } from '~/domain/duty/used-car'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import type { IsoDate } from '~/domain/shared/dates'
import type { Beside } from '~/domain/costing/odd-inputs'
import { CURRENCIES } from '~/domain/shared/money'
import { hsCodesIn } from '~/domain/trade/hs-code'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { typedDoubts } from './doubts-queries.server'
import { estimateOrigin, isEstimate } from './carriage'
import { channelOptions } from './channel-fees'
import { drawnWith } from './drawn'
import { waysView } from './ways-queries.server'
import { dutyFacts, NO_RECORD, vatOf, type RecordFacts } from './known-values'
import { preferenceViews } from './preference-queries.server'
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
import { drawnOn } from './price-days'
import { businessInput, dutyIn, offerDutyIn } from './typed-business'
import { type Typed } from './typed-fields'
import { readPrice, type PriceAsked, type PriceKind } from './read-price-queries.server'
import { marketOptions } from '~/features/fits/market-options-view'

export type PricePage = ReturnType<typeof getPricePage>

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
  const { kind, market, hs6, codes, transport, load, car, sale, record, days, typed, wrongCodes, isComplete, found } =
    read
  const answered = !isComplete
    ? null
    : kind === 'parcel'
      ? answerParcel({ typed, language, today, beside: besideOf(market, days.rules) })
      : answerBusiness({ typed, language, today, beside: besideOf(market, days.rules) })
  const errors = answered && !answered.ok ? answered.refusal : wrongCodes
  return {
    ...{ kind, market, hs6, answer: answered?.ok ? answered.value : null },
    ...{ hsFixed: hs ?? null, today },
    // Whoever adds or drops a line goes on with the lines.
    isOnlyLines: typed.isOnlyLines,
    drawn: drawnWith({ market, hs6, transport, load, car, sale }),
    drawnOn: drawnOn(days),
    reply: { errors: errors, values: typed.values } satisfies FormReply,
    origins: originsOf(typed, language),
    carriage: kind === 'parcel' ? null : carriageNote(typed, language),
    ways: waysView({ kind, market, hs6, load, typed }, language),
    rates: read.rates,
    markets: marketOptions(record.goods?.chosen ?? [], language),
    channels: kind === 'parcel' ? channelOptions(market, language) : [],
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

/** Against which a typed VAT looks odd. Rates of exchange are doubted by `typedDoubts`. */
export function besideOf(market: string, day: IsoDate): Beside {
  const found = findMarket(market)
  return { vat: found ? (vatOf(found, day)?.value ?? null) : null }
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

/** What is known of the main carriage, and whether the price still rests on it. */
function carriageNote({ carriage, lines }: Typed, language: Language) {
  if (!carriage) return null
  return {
    origin: toldOrigin(estimateOrigin(carriage), language),
    isUsed: lines('costLines').some((cells) => isEstimate(cells, carriage)),
  }
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
