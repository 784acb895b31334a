// What follows from a typed price, in figures and with the words of their sources.
import { findRule } from '~/domain/catalogue/catalogue'
import { oddInputs, oddOfParcel, type Beside, type OddInput } from '~/domain/costing/odd-inputs'
import { landedCost } from '~/domain/costing/landed-cost'
import { parcelAccount } from '~/domain/costing/parcel-account'
import { asMargin, asPositive } from '~/domain/costing/number-checks'
import type { ParcelCharges } from '~/domain/costing/parcel-charges'
import { highestParcelPurchase, parcelProfit, type ParcelProfit, type ParcelSale } from '~/domain/costing/parcel-profit'
import type { Figure, Line } from '~/domain/costing/results'
import { highestPurchase } from '~/domain/costing/reverse'
import { sensitivityOf } from '~/domain/costing/sensitivity'
import type { CostInput, Origin } from '~/domain/costing/types'
import { amountText, type Decimal } from '~/domain/shared/decimal'
import type { IsoDate } from '~/domain/shared/dates'
import { destinationName } from '~/domain/market/destinations'
import { MARKET_SOURCES } from '~/domain/market/market'
import { ok, refused, type Result } from '~/domain/shared/result'
import { cleanAmount, cleanPercent } from '~/domain/shared/typed-text'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { FormReply } from '~/i18n/message-key'
import { LANE_SOURCE } from './carriage'
import { laneWords } from './ways-queries.server'
import { COSTING_KEYS } from './price-words-view'
import { waysOfOffer, waysOfParcel, type WayView } from './refund-ways-queries.server'
import { businessInput } from './typed-business'
import { type Typed } from './typed-fields'
import { parcelInput } from './typed-parcel'

type Faults = FormReply['errors']
type Answering = {
  readonly typed: Typed
  readonly language: Language
  readonly today: IsoDate
  /** What is known beside what was typed. */
  readonly beside: Beside
}

/** As a page tells it: the source in words. */
export type ToldOrigin = Origin & { readonly words: string | null }
type WithWays = { readonly ways: readonly WayView[] }
export type BusinessAnswer = ReturnType<typeof businessAnswer> & WithWays
export type ParcelAnswer = ReturnType<typeof parcelAnswer> & WithWays

export function toldOrigin(origin: Origin, language: Language): ToldOrigin {
  if (origin.source?.startsWith(LANE_SOURCE))
    return { ...origin, words: laneWords(origin.source.slice(LANE_SOURCE.length), language) }
  const known = MARKET_SOURCES.find((one) => one === origin.source)
  const t = translator(language)
  const words = known ? t(`markets:sources.${known}`) : origin.source
  if (!origin.recordedFor || words === null) return { ...origin, words }
  const market = destinationName(origin.recordedFor, language)
  return { ...origin, words: t('price:source.recordedFor', { source: words, market }) }
}

function toldRule(id: string | null, language: Language) {
  const rule = id === null ? null : findRule(id)
  return rule ? { id: rule.id, title: translator(language)(`catalogue:rules.${rule.id}.title`) } : null
}

export function answerBusiness({ typed, language, today, beside }: Answering): Result<BusinessAnswer, Faults> {
  const input = businessInput(typed, { today, words: ({ key, values }) => translator(language)(key, values) })
  if (!input.ok) return input
  const target = targetOf(typed)
  if (!target.ok) return target
  const result = landedCost(input.value)
  if (!result.ok) {
    const message = { key: COSTING_KEYS.refusal(result.refusal) }
    return refused([{ field: fieldOf(result.refusal), message }])
  }
  const odd = oddInputs(input.value, result.value, beside)
  const ways = waysOfOffer({ input: input.value, price: result.value.price, typed, language })
  if (!ways.ok) return ways
  const answer = businessAnswer({ input: input.value, result: result.value, target: target.value, odd, language })
  return ok({ ...answer, ways: ways.value })
}

function fieldOf(refusal: string): string | null {
  if (refusal.startsWith('sea_term')) return 'term'
  if (refusal === 'insurance_reaches_100') return 'insuranceRate'
  if (refusal === 'price_not_positive' || refusal === 'price_below_unit') return 'purchase'
  return refusal === 'invalid_input' ? null : 'profit'
}

type Target = { readonly of: 'landed' | 'quote'; readonly amount: string }

function targetOf(typed: Typed): Result<Target | null, Faults> {
  const amount = cleanAmount(typed.text('target'))
  if (amount === '') return ok(null)
  const code = asPositive(amount)
  if (code) return refused([{ field: 'target', message: { key: COSTING_KEYS.problem(code) } }])
  return ok({ of: typed.text('targetOf') === 'quote' ? 'quote' : 'landed', amount })
}

type Landed = Extract<ReturnType<typeof landedCost>, { ok: true }>['value']
type Business = {
  readonly input: CostInput
  readonly result: Landed
  readonly target: Target | null
  readonly odd: readonly OddInput[]
  readonly language: Language
}

function businessAnswer({ input, result, target, odd, language }: Business) {
  const sensitivity = sensitivityOf(input)
  return {
    kind: 'business' as const,
    currency: input.quoteCurrency,
    importCurrency: input.import.currency,
    ...result,
    odd: oddWords(odd, language),
    lines: result.lines.map((line) => toldLine(line, language)),
    sensitivity: sensitivity.ok ? sensitivity.value : null,
    reverse: target && { ...target, purchase: highestPurchase(input, target) },
  }
}

function oddWords(odd: readonly OddInput[], language: Language): readonly string[] {
  const t = translator(language)
  return odd.map((id) => t(COSTING_KEYS.odd(id)))
}

function toldLine(line: Line, language: Language) {
  return { ...line, origin: line.origin && toldOrigin(line.origin, language), rule: toldRule(line.rule, language) }
}

export function answerParcel({ typed, language, today, beside }: Answering): Result<ParcelAnswer, Faults> {
  const sale = parcelInput(typed, { today, words: ({ key, values }) => translator(language)(key, values) })
  if (!sale.ok) return sale
  const result = parcelProfit(sale.value)
  if (!result.ok) return refused([{ field: null, message: { key: COSTING_KEYS.refusal(result.refusal) } }])
  const margin = cleanPercent(typed.text('targetMargin'))
  const code = margin === '' ? null : asMargin(margin)
  if (code) return refused([{ field: 'targetMargin', message: { key: COSTING_KEYS.problem(code) } }])
  const odd = oddOfParcel(sale.value, result.value, beside)
  const ways = waysOfParcel({ sale: sale.value, typed, language })
  if (!ways.ok) return ways
  return ok({ ...parcelAnswer({ sale: sale.value, result: result.value, margin, odd, language }), ways: ways.value })
}

type OfParcel = {
  readonly sale: ParcelSale
  readonly result: ParcelProfit
  readonly margin: string
  readonly odd: readonly OddInput[]
  readonly language: Language
}

function parcelAnswer({ sale, result, margin, odd, language }: OfParcel) {
  const { border, ...rest } = result
  const { currency, day } = sale
  const told = (charges: ParcelCharges) => chargesView(charges, currency, language)
  const fees = (all: typeof border.fees) =>
    all.map(({ fee, amount }) => ({
      amount: known(amount, currency),
      rule: toldRule(fee.rule, language),
      since: fee.validFrom,
      until: fee.validTo,
      source: fee.source,
      asOf: fee.asOf,
    }))
  return {
    kind: 'parcel' as const,
    ...rest,
    ...parcelAccount(sale),
    ...{ currency, day },
    odd: oddWords(odd, language),
    charges: border.charges && told(border.charges),
    fees: fees(border.fees),
    announced: border.announced.map(told),
    announcedFees: fees(border.announcedFees),
    reverse: margin === '' ? null : { margin, purchase: highestParcelPurchase(sale, margin) },
  }
}

/** Above the limit the ordinary duty is taken, and VAT has a rule of its own whatever the duty. */
function rulesOf({ regime, isWithinLimit }: ParcelCharges) {
  if (regime.area !== 'EU') return { duty: regime.rule, vat: regime.rule }
  return { duty: isWithinLimit ? regime.rule : 'eu_duty', vat: 'eu_vat_parcels' }
}

function chargesView(charges: ParcelCharges, currency: string, language: Language) {
  const { duty, vat, regime, origin, unknown, isByTariff } = charges
  const rules = rulesOf(charges)
  const figure = (value: Decimal | null): Figure =>
    value ? known(value, currency) : { known: false, because: unknown ?? 'duty_unknown' }
  return {
    ...{ duty: figure(duty), vat: figure(vat) },
    ...{ rule: toldRule(rules.duty, language), vatRule: toldRule(rules.vat, language) },
    ...{ since: regime.validFrom, until: regime.validTo, isByTariff },
    origin: toldOrigin(origin, language),
    vatOrigin: toldOrigin(rules.vat === regime.rule ? origin : ruleOrigin(rules.vat), language),
  }
}

/** Of a rule of the ledger that is not the one of the duty: another law, with a source of its own. */
function ruleOrigin(id: string): Origin {
  const { source = null, lastCheckedOn = null, confidence } = findRule(id) ?? {}
  return { kind: 'edition', source, asOf: lastCheckedOn, rule: id, ...(confidence && { confidence }) }
}

function known(value: Decimal, currency: string): Extract<Figure, { known: true }> {
  return { known: true, amount: amountText(value, currency), currency }
}
