// What a form of prices sends, field by field, and what the portal knows by itself. A known value stands in its box from the
// beginning; as long as nobody changes it, its origin is told beside it.
import type { Origin } from '~/domain/costing/types'
import { cellsIn, gatherLines, LINES_BUTTON, type Cells } from '~/domain/shared/lines'
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import type { FormReply } from '~/i18n/message-key'

const SHARED = ['market', 'hs', 'ratesOn', 'purchase', 'invoiceVat', 'refundRate', 'duty', 'added', 'vat'] as const

/** Of the business buyer's form. */
export const BUSINESS_FIELDS = [
  ...SHARED,
  ...['transport', 'term', 'quoteCurrency', 'quantity', 'regime', 'goodsVat', 'profitKind', 'profit'],
  ...['costLines', 'insuranceRate', 'insuranceCover', 'buffer', 'advance', 'isVatBack', 'target', 'targetOf'],
] as const

/** Of the consumer's parcel. */
export const PARCEL_FIELDS = [
  ...SHARED,
  ...['day', 'currency', 'goods', 'shipping', 'insurance', 'weight', 'isIoss', 'isRegistered', 'isDutyCharged'],
  ...['costs', 'commission', 'commissionOf', 'advertising', 'feePercent', 'feeFixed', 'returns', 'handling'],
  ...['resold', 'targetMargin'],
] as const

export type Known = { readonly value: string; readonly origin: Origin }
export type KnownValues = Readonly<Partial<Record<string, Known>>>

/** The name of the box for the rate of a currency. */
export const rateField = (currency: string) => `rate${currency}`

export type Typed = {
  /** As it was sent, by field; what the page gives back. */
  readonly values: FormReply['values']
  readonly text: (field: string) => string
  readonly known: (field: string) => Origin | null
  readonly lines: (field: string) => readonly Cells[]
  /** Nothing to compute with was sent yet. */
  readonly isEmpty: boolean
  /** A line is to be added or dropped, and nothing computed. */
  readonly isOnlyLines: boolean
}

const LONGEST = 300
const LONGEST_LINES = 12_000

type Given = {
  readonly search: URLSearchParams
  readonly fields: readonly string[]
  /** For the market and code that are asked for now, and for those that the boxes were drawn with. */
  readonly known: KnownValues
  readonly drawn: KnownValues
}

/** A box that still holds what another market or code had put into it takes what is known now. */
export function readTyped({ search, fields, known, drawn }: Given): Typed {
  const sent = new URLSearchParams(search)
  const isOnlyLines = sent.has(LINES_BUTTON)
  gatherLines(sent)
  const textOf = (field: string) => {
    const text = (sent.get(field) ?? '').slice(0, field === 'costLines' || field === 'costs' ? LONGEST_LINES : LONGEST)
    const isAsDrawn = sent.has(field) && drawn[field] !== undefined && drawn[field].value === text.trim()
    if (isAsDrawn) return known[field]?.value ?? ''
    if (!sent.has(field) || (text.trim() === '' && drawn[field] === undefined)) return known[field]?.value ?? text
    return text
  }
  const names = [...fields, ...[...sent.keys()].filter((name) => /^rate[A-Z]{3}$/.test(name))]
  const values = Object.fromEntries([...new Set(names)].map((name) => [name, [textOf(name)]]))
  const text = (field: string) => values[field]?.[0] ?? known[field]?.value ?? ''
  return {
    values,
    text,
    known: (field) => {
      const of = known[field]
      return of && of.value === text(field).trim() ? of.origin : null
    },
    lines: (field) => cellsIn(text(field)),
    isEmpty: !sent.has('purchase'),
    isOnlyLines,
  }
}

/** Full-width digits, spaces and commas between thousands are how people write numbers. */
export function numberIn(text: string): string {
  const plain = text.normalize('NFKC').trim().replace(/[%\s]/g, '')
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
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
