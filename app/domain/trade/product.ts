// What is known of a product: its code, how sure the firm may be of it and on whose word, and what hangs on the longer codes.
import type { IsoDate } from '../shared/dates'
import { ok, refused, type Result } from '../shared/result'
import { HS_2022 } from './tariff-line'

/** From a guess to a ruling (商品归类裁定) or an advance ruling (归类预裁定) of customs. Text: products:standings.<id> */
export const CODE_STANDINGS = ['guess', 'firm_checked', 'advisor_confirmed', 'customs_ruling'] as const
export type CodeStanding = (typeof CODE_STANDINGS)[number]

/** What a firm may say of its own code; only an advisor confirms. */
export const FIRM_STANDINGS = ['guess', 'firm_checked', 'customs_ruling'] as const
export type FirmStanding = (typeof FIRM_STANDINGS)[number]

/** Elements that the declaration form asks of every product (申报要素). Text: products:elements.<id> */
export const GENERAL_ELEMENTS = ['brand_type', 'preference'] as const

export type Element = { readonly name: string; readonly value: string }

export type ProductFacts = {
  readonly name: string
  readonly nameEn: string
  /** Six digits without dots. */
  readonly hs6: string
  readonly reason: string
  readonly standing: CodeStanding
  /** On what it rests: the document and the page that somebody looked at. */
  readonly standingDocument: string
  /** Number of the ruling of customs; empty without one. */
  readonly rulingNumber: string
  /** China's ten digits, or empty. */
  readonly chinaCode: string
  readonly elements: readonly Element[]
  /** Hundredths of a per cent: 13 % is 1300. Null while nobody has looked it up. */
  readonly refundRate: number | null
  readonly refundSource: string
  readonly refundAsOf: IsoDate | null
}
export type ProductField = keyof ProductFacts

/** In the order in which a change is told. */
export const PRODUCT_FIELDS: readonly ProductField[] = [
  'name',
  'nameEn',
  'hs6',
  'reason',
  'standing',
  'standingDocument',
  'rulingNumber',
  'chinaCode',
  'elements',
  'refundRate',
  'refundSource',
  'refundAsOf',
]

/** Those that a submitted stage shows to the advisor: they rest while it is under review. */
const SUBMITTED: readonly ProductField[] = ['name', 'hs6', 'reason']

/** More than any refund: the rate of value added tax itself. */
export const HIGHEST_REFUND = 1_300

export type FactProblem = {
  readonly code:
    | 'products.document_missing'
    | 'products.ruling_missing'
    | 'products.ruling_without_standing'
    | 'products.china_code_differs'
    | 'products.refund_without_code'
    | 'products.refund_source_missing'
    | 'products.refund_rate_missing'
    | 'products.refund_too_high'
    | 'products.refund_ahead'
    | 'products.refund_too_old'
  readonly field: ProductField
}

/** What is wrong with the record as it would stand, by field; `today` is China's. */
export function factProblems(facts: ProductFacts, today: IsoDate): readonly FactProblem[] {
  const { standing, rulingNumber, chinaCode, refundRate, refundAsOf } = facts
  const found: (FactProblem | false)[] = [
    standing === 'firm_checked' &&
      facts.standingDocument === '' && { code: 'products.document_missing', field: 'standingDocument' },
    standing === 'customs_ruling' && rulingNumber === '' && { code: 'products.ruling_missing', field: 'rulingNumber' },
    standing !== 'customs_ruling' &&
      rulingNumber !== '' && { code: 'products.ruling_without_standing', field: 'standing' },
    chinaCode !== '' && !chinaCode.startsWith(facts.hs6) && { code: 'products.china_code_differs', field: 'chinaCode' },
    refundRate !== null && chinaCode === '' && { code: 'products.refund_without_code', field: 'chinaCode' },
    refundRate === null &&
      (facts.refundSource !== '' || refundAsOf !== null) && {
        code: 'products.refund_rate_missing',
        field: 'refundRate',
      },
    refundRate !== null && refundRate > HIGHEST_REFUND && { code: 'products.refund_too_high', field: 'refundRate' },
    refundRate !== null &&
      (facts.refundSource === '' || refundAsOf === null) && {
        code: 'products.refund_source_missing',
        field: facts.refundSource === '' ? 'refundSource' : 'refundAsOf',
      },
    refundAsOf !== null && refundAsOf > today && { code: 'products.refund_ahead', field: 'refundAsOf' },
    refundAsOf !== null && refundAsOf < HS_2022 && { code: 'products.refund_too_old', field: 'refundAsOf' },
  ]
  return found.filter((problem) => problem !== false)
}

/** What somebody typed of a record that is kept already. */
export type TypedFacts = ProductFacts

/**
 * The record after a change. Another code is a guess again: a document or a ruling that was given for the code before says nothing of this one,
 * unless another is named with it. Ten digits of the code before are dropped where they do not belong to the new one, and the refund rate of
 * other ten digits goes with them. An advisor's word stays with the code it was given for.
 */
export function changedFacts(before: ProductFacts, typed: TypedFacts): ProductFacts {
  const facts = { ...typed, ...standingAfter(before, typed) }
  if (before.hs6 !== typed.hs6 && !typed.chinaCode.startsWith(typed.hs6))
    return { ...facts, chinaCode: '', ...NO_REFUND }
  return losesRefund(before, typed) || isRefundCleared(before, typed) ? { ...facts, ...NO_REFUND } : facts
}

const NO_REFUND = { refundRate: null, refundSource: '', refundAsOf: null } as const

/** A rate was read for its ten digits. With others it counts only when it was read anew. */
export function losesRefund(before: ProductFacts, typed: TypedFacts): boolean {
  return (
    before.refundRate !== null &&
    before.chinaCode !== typed.chinaCode &&
    before.refundRate === typed.refundRate &&
    isSameReading(before, typed)
  )
}

/** Source and day say nothing without the rate that was read there. */
function isRefundCleared(before: ProductFacts, typed: TypedFacts): boolean {
  return typed.refundRate === null && isSameReading(before, typed)
}

function isSameReading(before: ProductFacts, typed: TypedFacts): boolean {
  return before.refundSource === typed.refundSource && before.refundAsOf === typed.refundAsOf
}

type Standing = Pick<ProductFacts, 'standing' | 'standingDocument' | 'rulingNumber'>

const GUESS: Standing = { standing: 'guess', standingDocument: '', rulingNumber: '' }

function standingAfter(before: ProductFacts, typed: TypedFacts): Standing {
  const { standing, standingDocument, rulingNumber } = typed
  if (before.hs6 === typed.hs6) {
    const isTaken = standing === 'advisor_confirmed' && before.standing !== 'advisor_confirmed'
    return { standing: isTaken ? 'guess' : standing, standingDocument, rulingNumber }
  }
  const isNamedAnew =
    (standing === 'firm_checked' && standingDocument !== before.standingDocument) ||
    (standing === 'customs_ruling' && rulingNumber !== before.rulingNumber)
  return isNamedAnew ? { standing, standingDocument, rulingNumber } : GUESS
}

export type Change = { readonly field: ProductField; readonly before: string; readonly after: string }

/** What differs, as text that is kept with the change: elements one to a line, rates in hundredths of a per cent. */
export function factChanges(before: ProductFacts, after: ProductFacts): readonly Change[] {
  return PRODUCT_FIELDS.map((field) => ({
    field,
    before: written(before[field]),
    after: written(after[field]),
  })).filter((change) => change.before !== change.after)
}

function written(value: ProductFacts[ProductField]): string {
  if (value === null) return ''
  if (typeof value === 'object') return writeElements(value)
  return String(value)
}

/** Whether a change touches what the advisor was or is being shown. */
export function touchesSubmission(changes: readonly Change[]): boolean {
  return changes.some(({ field }) => SUBMITTED.includes(field))
}

export type ConfirmRefusal = { readonly code: 'products.code_moved' | 'products.ruling_stands' }

/** An advisor confirms the code that they were shown, not one that was put in its place meanwhile. */
export function confirmCode(facts: ProductFacts, shownHs6: string): Result<ProductFacts, ConfirmRefusal> {
  if (facts.hs6 !== shownHs6) return refused({ code: 'products.code_moved' })
  if (facts.standing === 'customs_ruling') return refused({ code: 'products.ruling_stands' })
  return ok({ ...facts, standing: 'advisor_confirmed' })
}

/** One element to a line, its words behind a colon; a line without a colon still waits for its words, and a colon alone says nothing. */
export function readElements(text: string): readonly Element[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(/[:：]/)
      return at < 0 ? { name: line, value: '' } : { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
    })
    .filter(({ name, value }) => name !== '' || value !== '')
}

export function writeElements(elements: readonly Element[]): string {
  return elements.map(({ name, value }) => (value === '' ? name : `${name}：${value}`)).join('\n')
}

/** Which elements of the declaration still have no words. */
export function emptyElements(elements: readonly Element[]): readonly string[] {
  return elements.filter(({ value }) => value === '').map(({ name }) => name)
}
