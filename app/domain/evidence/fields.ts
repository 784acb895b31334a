// What counts as a well-formed answer, kind by kind. Saving never fails on these; submitting does, with the code as the reason.
import type { FieldKind, TaskField } from '../catalogue/types'
import { isDeclaredMode } from '../channel/mode'
import { checkCreditCode } from '../firm/credit-code'
import { isDestination } from '../market/destinations'
import type { IsoDate } from '../shared/dates'
import { dayProblem } from '../shared/day-bounds'
import { isCurrency } from '../shared/money'
import { hasChinese, isLatin, plainLatin } from '../shared/scripts'
import { cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText } from '../shared/typed-text'
import {
  deregistrationsIn,
  isSubmittable,
  MOST_VEHICLES,
  normaliseLines,
  vehiclesIn,
  type DeregistrationRemark,
  type VehicleRemark,
} from './vehicles'

export const FIELD_PROBLEMS = [
  'missing',
  'too_long',
  'illegal_character',
  'not_latin',
  'not_chinese',
  'not_a_date',
  'in_the_future',
  'too_early',
  'too_far_ahead',
  'not_an_option',
  'bad_credit_code',
  'bad_customs_code',
  'bad_declaration_number',
  'bad_bic',
  'bad_bank_account',
  'bad_mobile',
  'bad_vin',
  'vehicle_incomplete',
  'vehicle_twice',
  'vehicles_several',
  'too_many_vehicles',
  'bad_money',
  'not_positive',
  'too_many_decimals',
  'bad_currency',
  'bad_market',
  'bad_mode',
  'bad_incoterm',
  'bad_trademark_class',
] as const
export type FieldProblem = (typeof FIELD_PROBLEMS)[number]

/** Incoterms 2020, the eleven terms of the ICC. */
export const INCOTERMS = ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const

const DEFAULT_LENGTH: Partial<Record<FieldKind, number>> = {
  text: 200,
  long_text: 4000,
  vehicle_list: 10_000,
  deregistration_list: 10_000,
}

/** Lone surrogates and control characters cannot be stored or shown; direction overrides make a text read as another. */
const NEVER_IN_TEXT = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\n\t])\p{Cc}/u

type About = { readonly field: TaskField; readonly today: IsoDate }
type Validator = (value: string, about: About) => FieldProblem | null

const VALIDATORS: Readonly<Record<FieldKind, Validator>> = {
  text: (value) => (value.includes('\n') ? 'illegal_character' : null),
  long_text: () => null,
  date: checkDay,
  choice: (value, { field }) => (field.options?.includes(value) ? null : 'not_an_option'),
  credit_code: (value) => (checkCreditCode(value).isValid ? null : 'bad_credit_code'),
  customs_code: matching(/^\d{4}[0-9A-Z]{6}$/, 'bad_customs_code'),
  declaration_number: matching(/^\d{18}$/, 'bad_declaration_number'),
  bic: matching(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'bad_bic'),
  bank_account: matching(/^[0-9A-Z]{6,34}$/, 'bad_bank_account'),
  mobile: matching(/^\+861[3-9]\d{9}$/, 'bad_mobile'),
  vin: matching(/^[A-HJ-NPR-Z0-9]{17}$/, 'bad_vin'),
  vehicle_list: checkVehicles,
  deregistration_list: checkDeregistrations,
  money: checkMoney,
  currency: (value) => (isCurrency(value) ? null : 'bad_currency'),
  market: (value) => (isDestination(value) ? null : 'bad_market'),
  mode: (value) => (isDeclaredMode(value) ? null : 'bad_mode'),
  incoterm: (value) => ((INCOTERMS as readonly string[]).includes(value) ? null : 'bad_incoterm'),
  trademark_class: matching(/^(?:[1-9]|[1-3]\d|4[0-5])(?:,(?:[1-9]|[1-3]\d|4[0-5])){0,44}$/, 'bad_trademark_class'),
}

/**
 * Null when the answer can be submitted. Takes the text as typed; an empty one is a problem only where it is required. What has
 * happened has happened by `today`, the day in China.
 */
export function checkField(field: TaskField, value: string, today: IsoDate): null | { readonly code: FieldProblem } {
  const text = normaliseField(field, value)
  if (text === '') return field.isRequired ? { code: 'missing' } : null
  const limit = field.maxLength ?? DEFAULT_LENGTH[field.kind] ?? 60
  if (text.length > limit) return { code: 'too_long' }
  if (NEVER_IN_TEXT.test(text)) return { code: 'illegal_character' }
  const code = scriptProblem(field, text) ?? VALIDATORS[field.kind](text, { field, today })
  return code && { code }
}

/** A list that is typed line by line: ../shared/lines. */
export function isListOfLines({ kind }: Pick<TaskField, 'kind'>): boolean {
  return kind === 'vehicle_list' || kind === 'deregistration_list'
}

/** The answer as it is judged and compared. Codes lose what comes along when they are copied; sentences keep their own
 * punctuation, which full-width folding would change. Applying it twice changes nothing. */
export function normaliseField(field: Pick<TaskField, 'kind' | 'script'>, value: string): string {
  if (field.kind === 'vehicle_list' || field.kind === 'deregistration_list') return normaliseLines(value, field.kind)
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return tidyText(inForm(field, value).replace(/\r\n?/g, '\n')).normalize('NFC')
    case 'choice':
      return plainSigns(value)
    case 'date':
      return cleanDay(value)
    case 'money':
      return cleanAmount(value)
    case 'mobile':
      return cleanMobile(value)
    case 'trademark_class':
      return plainSigns(value)
        .replace(/[,、;.\s]+/g, ',')
        .replace(/(^|,)0+(?=\d)/g, '$1')
    default:
      return cleanCode(value).toUpperCase()
  }
}

/** Chinese text keeps its own widths; letters of a Latin text have one. */
function inForm({ script }: Pick<TaskField, 'script'>, value: string): string {
  return script === 'latin' ? plainLatin(value) : value.normalize('NFC')
}

function scriptProblem({ script }: TaskField, text: string): FieldProblem | null {
  if (script === 'latin' && !isLatin(text)) return 'not_latin'
  return script === 'chinese' && !hasChinese(text) ? 'not_chinese' : null
}

function checkDay(value: string, { field, today }: About): FieldProblem | null {
  return dayProblem(value, field.when ?? 'planned', today)
}

function matching(pattern: RegExp, code: FieldProblem): Validator {
  return (value) => (pattern.test(value) ? null : code)
}

const WRONG_IN_LINES: readonly (readonly [VehicleRemark & DeregistrationRemark, FieldProblem])[] = [
  ['no_vin', 'bad_vin'],
  ['twice', 'vehicle_twice'],
  ['bad_date', 'not_a_date'],
  ['early_date', 'too_early'],
  ['future_date', 'in_the_future'],
]

/** One message stands for the whole list: with several kinds of fault it says so, and each line says its own. */
function wrongLines(lines: readonly { readonly remarks: readonly string[] }[]): FieldProblem | null {
  const found = WRONG_IN_LINES.filter(([remark]) => lines.some(({ remarks }) => remarks.includes(remark)))
  return found.length > 1 ? 'vehicles_several' : (found[0]?.[1] ?? null)
}

function checkVehicles(value: string, { today }: About): FieldProblem | null {
  const vehicles = vehiclesIn(value, today)
  if (vehicles.length > MOST_VEHICLES) return 'too_many_vehicles'
  return wrongLines(vehicles) ?? (vehicles.every(isSubmittable) ? null : 'vehicle_incomplete')
}

function checkDeregistrations(value: string, { today }: About): FieldProblem | null {
  const cars = deregistrationsIn(value, today)
  return wrongLines(cars) ?? (cars.every(({ remarks }) => remarks.length === 0) ? null : 'vehicle_incomplete')
}

/** Up to three decimals; whether the currency has that many is only known together with the currency's own field. */
function checkMoney(value: string): FieldProblem | null {
  if (/^\d{1,13}\.\d{4,}$/.test(value)) return 'too_many_decimals'
  if (!/^\d{1,13}(?:\.\d{1,3})?$/.test(value)) return 'bad_money'
  return /[1-9]/.test(value) ? null : 'not_positive'
}
