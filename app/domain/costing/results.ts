// What a computation answers: figures with the formula, the rule and the source behind each.
import type { Confidence } from '../catalogue/types'
import type { FormulaKey, LineId, SentenceKey, StepId } from './words'
import type { Incoterm, Origin, UnknownReason } from './types'

/** Decimal text with all decimals of the currency. */
export type Money = { readonly amount: string; readonly currency: string }
export type Figure = ({ readonly known: true } & Money) | { readonly known: false; readonly because: UnknownReason }

/** A value inside a formula or a sentence; the page writes it as readers of its language expect. */
export type Value =
  | Money
  | { readonly percent: string }
  | { readonly number: string }
  | { readonly term: Incoterm }
  | { readonly unknown: UnknownReason }
export type Values = Readonly<Record<string, Value>>
export type Formula = { readonly key: FormulaKey; readonly values: Values }

/** Text: costing:line.<id>, or the name that the firm gave. */
export type Line = {
  readonly id: LineId
  readonly name: string | null
  readonly figure: Figure
  readonly formula: Formula
  /** Id of the rule ledger. */
  readonly rule: string | null
  /** Where the input behind it came from. */
  readonly origin: Origin | null
  readonly confidence: Confidence | null
}

/** cost adds, deduct takes off, profit adds; subtotal and total start at nothing; tax is cash that may come back. */
export type StepKind = 'cost' | 'deduct' | 'profit' | 'subtotal' | 'tax' | 'total'

/** One bar of the waterfall. Text: costing:step.<id>; `term` where the bar is a price under that term. */
export type Step = {
  readonly id: StepId
  readonly kind: StepKind
  readonly from: string
  readonly to: string
  readonly amount: string
  readonly term: Incoterm | null
  readonly isQuote: boolean
  /** The weakest thing that a cost of it rests on; null for what no quote could stand behind. Text: costing:basis.<id> */
  readonly basis: StepBasis | null
}

export const STEP_BASES = ['estimate', 'typed', 'quote'] as const
export type StepBasis = (typeof STEP_BASES)[number]

export type UnknownStep = Pick<Step, 'id' | 'term' | 'isQuote'> & { readonly because: UnknownReason }

export type Sentence = { readonly key: SentenceKey; readonly values: Values }
