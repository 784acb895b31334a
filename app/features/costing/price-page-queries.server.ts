// The page of a price, for guests and firms: what the boxes hold, where it came from, and what follows from it. Nothing is stored.
import type { Origin } from '~/domain/costing/types'
import { dutyFor } from '~/domain/duty/duty-for'
import { isUnknown, type RecordedDuty } from '~/domain/duty/types'
import { destinationName } from '~/domain/market/destinations'
import { MARKETS } from '~/domain/market/reference/markets'
import type { IsoDate } from '~/domain/shared/dates'
import { CURRENCIES } from '~/domain/shared/money'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { problem } from './form-faults'
import { knownValues, NO_RECORD, type RecordFacts } from './known-values'
import { answerBusiness, answerParcel, toldOrigin, type ToldOrigin } from './price-answer-queries.server'
import { BUSINESS_FIELDS, PARCEL_FIELDS, readTyped, type Known, type Typed } from './typed-fields'
import { codesIn } from './typed-parcel'

export type PriceKind = 'business' | 'parcel'
export type PricePage = ReturnType<typeof getPricePage>

type Asked = {
  readonly search: URLSearchParams
  readonly language: Language
  readonly today: IsoDate
  readonly record?: RecordFacts
  /** Of the product whose page it is. */
  readonly hs?: string
}

const FIRST_MARKET = 'PL'

export function getPricePage({ search, language, today, record = NO_RECORD, hs }: Asked) {
  const kind: PriceKind = search.get('to') === 'consumer' ? 'parcel' : 'business'
  const market = search.get('market') ?? FIRST_MARKET
  const codes = [...new Set(codesIn(hs ?? search.get('hs') ?? ''))]
  const hs6 = codes.length === 1 ? (codes[0] ?? '') : ''
  const [drawnMarket = '', drawnHs = ''] = (search.get('drawn') ?? '').split(' ')
  const known = { ...knownValues({ market, hs6, day: today, record }), ...fixed(market, codes) }
  const drawn = search.has('drawn')
    ? { ...knownValues({ market: drawnMarket, hs6: drawnHs, day: today, record }), ...fixed(market, codes) }
    : {}
  const fields = kind === 'parcel' ? PARCEL_FIELDS : BUSINESS_FIELDS
  const typed = readTyped({ search, fields, known, drawn })
  const asked = { typed, language, today }
  const wrongCodes = codeFaults(codes, typed)
  const isOnlyDrawn = typed.isEmpty || typed.isOnlyLines || wrongCodes.length > 0
  const answered = isOnlyDrawn ? null : kind === 'parcel' ? answerParcel(asked) : answerBusiness(asked)
  const errors = answered && !answered.ok ? answered.refusal : wrongCodes
  return {
    ...{ kind, market, hs6, answer: answered?.ok ? answered.value : null },
    hsFixed: hs ?? null,
    drawn: `${market} ${hs6}`,
    reply: { errors: errors, values: typed.values } satisfies FormReply,
    origins: originsOf(typed, language),
    rates: rateBoxes(typed),
    markets: MARKETS.map(({ iso2 }) => ({ value: iso2, label: destinationName(iso2, language) })),
    currencies: CURRENCIES.map((value) => ({ value, label: value })),
    duty: dutyNote({ market, hs6, today, recorded: record.recorded, language }),
    marketName: destinationName(market, language),
  }
}

function fixed(market: string, codes: readonly string[]): Readonly<Record<string, Known>> {
  const typed: Origin = { kind: 'typed', source: null, asOf: null }
  return {
    market: { value: market, origin: typed },
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
  const used = [typed.values.quoteCurrency?.[0], typed.values.currency?.[0], 'USD', ...ofLines, ...sent]
  return CURRENCIES.filter((currency) => currency !== 'CNY' && used.includes(currency))
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
  readonly today: IsoDate
  readonly recorded: readonly RecordedDuty[]
  readonly language: Language
}

/** Why the duty is unknown, what else is to be looked at, and where. */
function dutyNote({ market, hs6, today, recorded, language }: DutyAsked) {
  const t = translator(language)
  const duty = dutyFor({ market, hs6, day: today, recorded })
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
