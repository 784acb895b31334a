// What a form of prices sends, field by field, and what the portal knows by itself. A known value stands in its box from the
// beginning; as long as nobody changes it, its origin is told beside it.
import type { Origin } from '~/domain/costing/types'
import { cellsIn, gatherLines, LINES_BUTTON, type Cells } from '~/domain/shared/lines'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { cleanDay, isBlank } from '~/domain/shared/typed-text'
import type { FormReply } from '~/i18n/message-key'
import type { CarDuty } from './car'
import { withCarriage, type Estimate } from './carriage'

const SHARED = ['market', 'hs', 'ratesOn', 'purchase', 'invoiceVat', 'refundRate', 'duty', 'added', 'vat'] as const

/** Of the business buyer's form. */
export const BUSINESS_FIELDS = [
  ...SHARED,
  ...['transport', 'grossWeight', 'volume', 'term', 'quoteCurrency', 'quantity', 'regime', 'goodsVat'],
  ...['profitKind', 'profit', 'carState', 'carSince', 'carEngine'],
  ...['costLines', 'insuranceRate', 'insuranceCover', 'buffer', 'advance', 'isVatBack', 'target', 'targetOf'],
  ...['monthSales', 'monthInputVat', 'monthBrought'],
] as const

/** Of the consumer's parcel. */
export const PARCEL_FIELDS = [
  ...SHARED,
  ...[
    'day',
    'currency',
    'channel',
    'goods',
    'shipping',
    'insurance',
    'weight',
    'isIoss',
    'isRegistered',
    'isDutyCharged',
  ],
  ...['costs', 'commission', 'commissionOf', 'advertising', 'feePercent', 'feeFixed', 'returns', 'handling'],
  ...['resold', 'targetMargin', 'yearOrders', 'stockUnits', 'stockSold', 'stockMarkup', 'stockFreight'],
  ...['stockReceiving', 'stockFulfilment', 'stockMargin'],
] as const

export type Known = { readonly value: string; readonly origin: Origin }
export type KnownValues = Readonly<Partial<Record<string, Known>>>

/** In the last cell of a cost line: somebody offered the amount in writing. */
export const QUOTE = 'quote'

/** The name of the box for the rate of a currency. */
export const rateField = (currency: string) => `rate${currency}`

export type Typed = {
  /** As it was sent, by field; what the page gives back. */
  readonly values: FormReply['values']
  readonly text: (field: string) => string
  readonly known: (field: string) => Origin | null
  readonly lines: (field: string) => readonly Cells[]
  /** What is known of the main carriage there, whether a line holds it or not. */
  readonly carriage: Estimate
  /** How the duty of a used car is counted; null for other goods. */
  readonly car: CarDuty | null
  /** Nothing to compute with was sent yet. */
  readonly isEmpty: boolean
  /** A line is to be added or dropped, and nothing computed. */
  readonly isOnlyLines: boolean
}

/** Of a cost's name: thirty of them travel in an address. */
export const LONGEST_NAME = 40
const LONGEST = 300
const LONGEST_LINES = 12_000

type Given = {
  readonly search: URLSearchParams
  readonly fields: readonly string[]
  /** For the market and code that are asked for now, and for those that the boxes were drawn with. */
  readonly known: KnownValues
  readonly drawn: KnownValues
  /** Of the main carriage, likewise: of the market and way that the boxes were drawn with, and of those asked for now. */
  readonly carriage: { readonly from: Estimate; readonly to: Estimate }
  readonly car: CarDuty | null
}

/** A box that still holds what another market or code had put into it takes what is known now. */
export function readTyped({ search, fields, known, drawn, carriage, car }: Given): Typed {
  const sent = new URLSearchParams(search)
  const isOnlyLines = sent.has(LINES_BUTTON)
  gatherLines(sent)
  const textOf = (field: string) => {
    const text = sentText(sent, field)
    const isAsDrawn = sent.has(field) && drawn[field] !== undefined && drawn[field].value === text.trim()
    if (isAsDrawn) return holdsCurrency(sent, field, drawn) ? text : (known[field]?.value ?? '')
    if (!sent.has(field) || (text.trim() === '' && drawn[field] === undefined)) return known[field]?.value ?? text
    return text
  }
  const held = (field: string) => (field === 'costLines' ? withCarriage(textOf(field), carriage) : textOf(field))
  const names = [...fields, ...[...sent.keys()].filter((name) => /^rate[A-Z]{3}$/.test(name))]
  const values = Object.fromEntries([...new Set(names)].map((name) => [name, [held(name)]]))
  const text = (field: string) => values[field]?.[0] ?? known[field]?.value ?? ''
  return {
    values,
    text,
    known: (field) => {
      const of = known[field]
      return of && of.value === text(field).trim() ? of.origin : null
    },
    lines: (field) => cellsIn(text(field)),
    carriage: carriage.to,
    car,
    isEmpty: !sent.has('purchase'),
    isOnlyLines,
  }
}

/** Amounts that are in the currency of a box. */
const AMOUNTS_IN: Readonly<Partial<Record<string, readonly string[]>>> = {
  quoteCurrency: ['profit', 'target'],
  currency: ['goods', 'shipping', 'insurance', 'feeFixed', 'stockReceiving', 'stockFulfilment'],
}

/** Whether somebody typed an amount in it: another market would make another amount of the same digits. */
function holdsCurrency(sent: URLSearchParams, field: string, drawn: KnownValues): boolean {
  return (AMOUNTS_IN[field] ?? []).some((amount) => {
    if (amount === 'profit' && sent.get('profitKind') !== 'price') return false
    const text = sentText(sent, amount)
    return text !== '' && text.trim() !== drawn[amount]?.value
  })
}

/** A day is read however it was written, and given back as the page writes it. */
function sentText(sent: URLSearchParams, field: string): string {
  const most = field === 'costLines' || field === 'costs' ? LONGEST_LINES : LONGEST
  const text = (sent.get(field) ?? '').slice(0, most)
  if (isBlank(text)) return ''
  return field === 'day' || field === 'ratesOn' ? cleanDay(text) : text
}

export function typedOn(day: IsoDate): Origin {
  return { kind: 'typed', source: null, asOf: day }
}

/** Whether a day may be that of a rate of exchange: nobody computes with one of before 2020, or of tomorrow. */
export function dayProblem(text: string, today: IsoDate): 'not_a_day' | 'day_too_early' | 'day_ahead' | null {
  if (!isIsoDate(text)) return 'not_a_day'
  if (text < '2020-01-01') return 'day_too_early'
  return text > today ? 'day_ahead' : null
}
