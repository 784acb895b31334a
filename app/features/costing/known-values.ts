// What the portal can put into the boxes by itself: the duty and VAT of a market, usual shares, and what a firm's record holds.
import type { TablesByTariff } from '~/domain/data/duty-table'
import type { Origin } from '~/domain/costing/types'
import { dutyFor, type DutyQuestion } from '~/domain/duty/duty-for'
import { isUnknown, type DutyFigure, type Known as KnownDuty, type RecordedDuty } from '~/domain/duty/types'
import { proposedTransport } from '~/domain/logistics/main-carriage'
import { LANES_AS_OF } from '~/domain/logistics/reference/lanes'
import { findMarket } from '~/domain/market/find-market'
import type { Market } from '~/domain/market/market'
import { vatRuleOf } from '~/domain/market/rule-places'
import type { IsoDate } from '~/domain/shared/dates'
import type { KeptCheck } from '~/features/origin/check-queries.server'
import type { Goods } from '~/features/fits/goods-queries.server'
import { isLandlocked } from '~/domain/trade/incoterms'
import { codeAnswers, knownAnswers } from '~/domain/requirement/known-answers'
import type { Answers } from '~/domain/requirement/types'
import type { PriceDays } from './price-days'
import { knownRefund } from './refund-known'
import { rateField, type Known, type KnownValues } from './typed-fields'

/** What the record of a firm says of a product. */
export type RecordFacts = {
  readonly refundRate: Known | null
  readonly regime: Known | null
  readonly recorded: readonly RecordedDuty[]
  /** CNY for one unit, by currency. */
  readonly rates: Readonly<Record<string, Known>>
  /** Editions of tariffs that an operator brought in. */
  readonly tables: TablesByTariff
  /** Both as they stood on the days of this and of saved prices. */
  readonly onDays: {
    readonly rates: ReadonlyMap<IsoDate, RecordFacts['rates']>
    readonly tables: ReadonlyMap<IsoDate, TablesByTariff>
  }
  /** What the firm answered of the product; null where nobody did. */
  readonly goods: Pick<Goods, 'given' | 'flags' | 'tracks' | 'sellingWays' | 'chosen'> | null
  /** The newest self-check of origin of this product by market and agreement. */
  readonly checks: readonly KeptCheck[]
}

export const NO_RECORD: RecordFacts = {
  ...{ refundRate: null, regime: null, recorded: [], rates: {}, tables: {} },
  ...{ goods: null, checks: [], onDays: { rates: new Map(), tables: new Map() } },
}

/** What was known on the days of a price. */
export function recordOn(record: RecordFacts, { rates, rules }: PriceDays): RecordFacts {
  const { onDays } = record
  return {
    ...record,
    rates: onDays.rates.get(rates) ?? record.rates,
    tables: onDays.tables.get(rules) ?? record.tables,
  }
}

type Sale = { readonly hs6: string; readonly market: string }

/** What is known of the goods: by the firm's own answers, its record and the code. */
function answersOf({ goods }: RecordFacts, sale: Sale): Answers {
  if (!goods) return codeAnswers(sale)
  return { ...knownAnswers({ ...sale, ...goods, productFlags: goods.flags }), ...goods.given }
}

/** What a duty is asked with, for this record. */
export function dutyFacts(record: RecordFacts, sale: Sale): Pick<DutyQuestion, 'recorded' | 'tables' | 'answers'> {
  return { recorded: record.recorded, tables: record.tables, answers: answersOf(record, sale) }
}

type Asked = {
  readonly market: string
  readonly hs6: string
  /** Whose rules count. */
  readonly day: IsoDate
  readonly today: IsoDate
  readonly record: RecordFacts
}

export function knownValues({ market: iso2, hs6, day, today, record }: Asked): KnownValues {
  const market = findMarket(iso2)
  const rates = Object.entries(record.rates).map(([currency, known]) => [rateField(currency), known] as const)
  return withoutEmpty({
    ...usual(today),
    ...Object.fromEntries(rates),
    refundRate: knownRefund(record.refundRate, { hs6, day }),
    ...(record.regime && { regime: record.regime }),
    ...(market && ofMarket(market, { hs6, day, record })),
  })
}

function withoutEmpty(values: Readonly<Record<string, Known | null>>): KnownValues {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Known] => entry[1] !== null))
}

const EXAMPLE: Origin = { kind: 'example', source: null, asOf: null }

/** Name, place, amount, currency: where costs arise on nearly every way, to be filled in. */
export const USUAL_LINES = ['works', 'to_carrier', 'on_board', 'main_carriage', 'import_clearing']
  .map((place) => `, ${place}, 0, CNY`)
  .join('\n')
const USUAL_COSTS = ', 0, CNY'

function usual(day: IsoDate): Readonly<Record<string, Known>> {
  const example = (value: string): Known => ({ value, origin: EXAMPLE })
  const vat: Known = {
    value: '13',
    origin: { kind: 'edition', source: 'VAT Law of the PRC (增值税法), Art. 10', asOf: '2026-01-01', rule: 'vat_law' },
  }
  const cover: Known = { value: '110', origin: { kind: 'edition', source: 'Incoterms 2020, A5', asOf: '2020-01-01' } }
  return {
    ...{ ratesOn: example(day), day: example(day), quantity: example('1') },
    ...{
      regime: example('exempt_refund'),
      profitKind: example('margin'),
      profit: example('10'),
    },
    ...{ costLines: example(USUAL_LINES), costs: example(USUAL_COSTS), target: example(''), buffer: example('0') },
    ...{ advance: example('0'), isVatBack: example('yes'), targetOf: example('landed') },
    ...{ goodsVat: vat, invoiceVat: vat, insuranceCover: cover, insuranceRate: example('0.2') },
    ...{ shipping: example('0'), insurance: example('0'), weight: example('1'), commissionOf: example('gross') },
    ...{ isIoss: example('yes'), isRegistered: example('no'), isDutyCharged: example('no') },
    ...{ commission: example('15'), advertising: example('0'), feePercent: example('0'), feeFixed: example('0') },
    ...{ returns: example('5'), handling: example('0'), resold: example('0'), targetMargin: example('10') },
  }
}

type OfMarket = Pick<Asked, 'hs6' | 'day' | 'record'>

function ofMarket(market: Market, { hs6, day, record }: OfMarket): Readonly<Record<string, Known | null>> {
  const currency = market.regime === 'eu' ? 'EUR' : 'USD'
  const quote: Known = { value: currency, origin: EXAMPLE }
  const own: Known = { value: market.regime === 'eu' ? 'EUR' : market.currency, origin: EXAMPLE }
  const term: Known = { value: isLandlocked(market.iso2) ? 'FCA' : 'FOB', origin: EXAMPLE }
  const base = { quoteCurrency: quote, currency: own, vat: vatOf(market, day), term, transport: transportTo(market) }
  const duty = dutyFor({ hs6, market: market.iso2, day, ...dutyFacts(record, { hs6, market: market.iso2 }) })
  if (isUnknown(duty)) return base
  const added = duty.added.flatMap(({ rate }) => (rate ? [knownDuty(rate, 'edition')] : []))
  return { ...base, duty: knownDuty(duty.applied, duty.line ? 'record' : 'edition'), added: added[0] ?? null }
}

/** The sea is an example; where there is none, the list of lanes says what there is. */
function transportTo({ iso2 }: Market): Known {
  const value = proposedTransport(iso2)
  if (value === 'sea') return { value, origin: EXAMPLE }
  return { value, origin: { kind: 'first_estimate', source: null, asOf: LANES_AS_OF as IsoDate } }
}

function knownDuty(figure: KnownDuty<DutyFigure>, kind: 'record' | 'edition'): Known | null {
  if (isUnknown(figure)) return null
  const { value, source, asOf, rule, confidence, formula } = figure
  const { market } = formula.values
  const place = market === undefined ? {} : { recordedFor: String(market) }
  return { value, origin: { kind, source, asOf: asOf as IsoDate, confidence, ...(rule && { rule }), ...place } }
}

export function vatOf(market: Market, day: IsoDate): Known | null {
  const later = market.vatPercentLater
  const { value, asOf, source, confidence } = later && later.from <= day ? later.figure : market.vatPercent
  if (value === null) return null
  const origin = { kind: 'edition', source, asOf: asOf as IsoDate, rule: vatRuleOf(market), confidence } as const
  return { value: String(value), origin }
}
