// A computed price in words: which text says it, and its figures as readers of the language expect them. Currencies keep their
// code, because a formula with three of them has to be copied into a spreadsheet and checked.
import type { ORIGIN_KINDS, PLACES, DUTY_KINDS, RefundRegime, UnknownReason } from '~/domain/costing/types'
import type { CostRefusal } from '~/domain/costing/compute'
import type { InputProblem } from '~/domain/costing/number-checks'
import type { OddInput } from '~/domain/costing/odd-inputs'
import type { ParcelStep } from '~/domain/costing/parcel-account'
import type { ParcelLine } from '~/domain/costing/parcel-profit'
import type { ParcelSensitivityId } from '~/domain/costing/parcel-sensitivity'
import type { ParcelSentence } from '~/domain/costing/parcel-sentences'
import type { Formula, Line, Money, Sentence, Step, StepBasis, Value, Values } from '~/domain/costing/results'
import type { ReverseRefusal } from '~/domain/costing/reverse'
import type { SensitivityId } from '~/domain/costing/sensitivity'
import type { STOCK_REFUSALS } from '~/domain/costing/stock-abroad'
import type { Language } from '~/i18n/language'
import { formatDecimal } from '~/i18n/format'
import type { MessageKey } from '~/i18n/message-key'

type Refusal = CostRefusal | ReverseRefusal | (typeof STOCK_REFUSALS)[number] | 'tariff_unknown' | 'too_many_cases'

/** The text of each id that a computation answers with. */
export const COSTING_KEYS = {
  origin: (kind: (typeof ORIGIN_KINDS)[number]) => `costing:origin.${kind}` as const,
  place: (place: (typeof PLACES)[number]) => `costing:place.${place}` as const,
  regime: (regime: RefundRegime) => `costing:regime.${regime}` as const,
  dutyKind: (kind: (typeof DUTY_KINDS)[number]) => `costing:dutyKind.${kind}` as const,
  unknown: (reason: UnknownReason) => `costing:unknown.${reason}` as const,
  line: (id: Line['id']) => `costing:line.${id}` as const,
  formula: (key: Formula['key']) => `costing:formula.${key}` as const,
  step: (id: Step['id']) => `costing:step.${id}` as const,
  basis: (basis: StepBasis) => `costing:basis.${basis}` as const,
  sentence: (key: Sentence['key']) => `costing:sentence.${key}` as const,
  sensitivity: (id: SensitivityId) => `costing:sensitivity.${id}` as const,
  refusal: (code: Refusal) => `costing:refusal.${code}` as const,
  problem: (code: InputProblem) => `costing:problem.${code}` as const,
  odd: (id: OddInput) => `costing:odd.${id}` as const,
  parcelLine: (id: ParcelLine['id']) => `costing:parcelLine.${id}` as const,
  parcelStep: (id: ParcelStep['id']) => `costing:parcelStep.${id}` as const,
  parcelSentence: (key: ParcelSentence['key']) => `costing:parcelSentence.${key}` as const,
  parcelSensitivity: (id: ParcelSensitivityId) => `costing:parcelSensitivity.${id}` as const,
} satisfies Readonly<Record<string, (id: never) => MessageKey>>

export type Say = (key: ReturnType<(typeof COSTING_KEYS)['unknown']>) => string

/** EUR 47,803.19: all decimals that the amount has. */
export function amountWords(language: Language, { amount, currency }: Money): string {
  return `${currency} ${formatDecimal(language, amount)}`
}

/** EUR 47803.19 as it was saved, with commas as its reader expects them. */
export function toldWords(language: Language, told: string): string {
  const [currency = '', amount = ''] = told.split(' ')
  return amount ? amountWords(language, { amount, currency }) : '–'
}

type Parts = Readonly<Record<string, string>>

/** Whether the same came out; the database keeps the keys of its JSON in an order of its own. */
export function isSameSummary(then: Parts, today: Parts): boolean {
  return Object.entries(today).every(([key, text]) => then[key] === text)
}

function valueWords(language: Language, value: Value, say: Say): string {
  if ('amount' in value) return amountWords(language, value)
  if ('percent' in value) return `${value.percent}%`
  if ('number' in value) return value.number
  return 'term' in value ? value.term : say(COSTING_KEYS.unknown(value.unknown))
}

/** What the text of a formula or a sentence is filled with. */
export function valuesInWords(language: Language, values: Values, say: Say): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueWords(language, value, say)]))
}
