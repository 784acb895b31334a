// What counts as a well-formed answer, kind by kind. Saving never fails on these; submitting does, with the code as the reason.
import type { FieldKind, TaskField } from '../catalogue/types'
import { isDeclaredMode } from '../channel/mode'
import { checkCreditCode } from '../firm/credit-code'
import { isDestination } from '../market/destinations'
import { isIsoDate } from '../shared/dates'
import { isCurrency } from '../shared/money'
import { cleanAmount, cleanCode, cleanDay, cleanMobile, plainSigns, tidyText } from '../shared/typed-text'
import { isVin } from '../trade/vin'
import {
  deregistrationsIn,
  isSubmittable,
  MOST_VEHICLES,
  normaliseLines,
  vehiclesIn,
  type Deregistration,
} from './vehicles'

export const FIELD_PROBLEMS = [
  'missing',
  'too_long',
  'illegal_character',
  'not_a_date',
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

type Validator = (value: string, field: TaskField) => FieldProblem | null

const VALIDATORS: Readonly<Record<FieldKind, Validator>> = {
  text: (value) => (value.includes('\n') ? 'illegal_character' : null),
  long_text: () => null,
  date: (value) => (isIsoDate(value) && value >= '1900-01-01' && value <= '2200-12-31' ? null : 'not_a_date'),
  choice: (value, field) => (field.options?.includes(value) ? null : 'not_an_option'),
  credit_code: (value) => (checkCreditCode(value).isValid ? null : 'bad_credit_code'),
  customs_code: matching(/^\d{4}[0-9A-Z]{6}$/, 'bad_customs_code'),
  declaration_number: matching(/^\d{18}$/, 'bad_declaration_number'),
  bic: matching(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'bad_bic'),
  bank_account: matching(/^[0-9A-Z]{6,34}$/, 'bad_bank_account'),
  mobile: matching(/^\+861[3-9]\d{9}$/, 'bad_mobile'),
  vin: matching(/^[A-HJ-NPR-Z0-9]{17}$/, 'bad_vin'),
  vehicle_list: checkVehicles,
  deregistration_list: (value) => (deregistrationsIn(value).every(isDeregistration) ? null : 'bad_vin'),
  money: checkMoney,
  currency: (value) => (isCurrency(value) ? null : 'bad_currency'),
  market: (value) => (isDestination(value) ? null : 'bad_market'),
  mode: (value) => (isDeclaredMode(value) ? null : 'bad_mode'),
  incoterm: (value) => ((INCOTERMS as readonly string[]).includes(value) ? null : 'bad_incoterm'),
  trademark_class: matching(/^(?:[1-9]|[1-3]\d|4[0-5])(?:,(?:[1-9]|[1-3]\d|4[0-5])){0,44}$/, 'bad_trademark_class'),
}

/** Null when the answer can be submitted. Takes the text as typed; an empty one is a problem only where it is required. */
export function checkField(field: TaskField, value: string): null | { readonly code: FieldProblem } {
  const text = normaliseField(field, value)
  if (text === '') return field.isRequired ? { code: 'missing' } : null
  const limit = field.maxLength ?? DEFAULT_LENGTH[field.kind] ?? 60
  if (text.length > limit) return { code: 'too_long' }
  if (NEVER_IN_TEXT.test(text)) return { code: 'illegal_character' }
  const code = VALIDATORS[field.kind](text, field)
  return code && { code }
}

/** The answer as it is judged and compared. Codes lose what comes along when they are copied; sentences keep their own
 * punctuation, which full-width folding would change. Applying it twice changes nothing. */
export function normaliseField(field: Pick<TaskField, 'kind'>, value: string): string {
  if (field.kind === 'vehicle_list' || field.kind === 'deregistration_list') return normaliseLines(value)
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return tidyText(value.normalize('NFC').replace(/\r\n?/g, '\n')).normalize('NFC')
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

function matching(pattern: RegExp, code: FieldProblem): Validator {
  return (value) => (pattern.test(value) ? null : code)
}

function checkVehicles(value: string): FieldProblem | null {
  const vehicles = vehiclesIn(value)
  if (vehicles.length > MOST_VEHICLES) return 'too_many_vehicles'
  if (vehicles.some(({ remarks }) => remarks.includes('no_vin'))) return 'bad_vin'
  if (vehicles.some(({ remarks }) => remarks.includes('twice'))) return 'vehicle_twice'
  return vehicles.every(isSubmittable) ? null : 'vehicle_incomplete'
}

function isDeregistration({ vin, day }: Deregistration): boolean {
  return isVin(vin) && isIsoDate(day)
}

/** Up to three decimals; whether the currency has that many is only known together with the currency's own field. */
function checkMoney(value: string): FieldProblem | null {
  if (/^\d{1,13}\.\d{4,}$/.test(value)) return 'too_many_decimals'
  if (!/^\d{1,13}(?:\.\d{1,3})?$/.test(value)) return 'bad_money'
  return /[1-9]/.test(value) ? null : 'not_positive'
}
