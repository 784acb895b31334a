// A requirement is one thing that a market, or China for that market, asks of goods under some HS prefixes. The code selects too much on
// purpose: what it cannot tell is a condition that somebody answers.
import type { Confidence, RestsOn } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'

/** Text: requirements:kinds.<id> */
export const KINDS = [
  'registration',
  'document',
  'mark',
  'label',
  'declaration',
  'trade_measure',
  'language',
  'licence',
  'test_report',
  'substance_limit',
  'origin',
  'representative',
  'packaging',
] as const
export type RequirementKind = (typeof KINDS)[number]

/** Text: requirements:who.<id> */
export const WHO = ['importer', 'maker', 'exporter', 'representative'] as const
export type RequirementWho = (typeof WHO)[number]

/** Text: requirements:repeat.<id> */
export const REPEATS = [
  'once',
  'per_shipment',
  'per_batch',
  'per_model',
  'yearly',
  'years_2',
  'years_3',
  'years_4',
  'years_5',
] as const
export type Repeat = (typeof REPEATS)[number]

export type ConditionId = string

/** One of some conditions, not so, or that the goods are sold in a market. */
export type Term =
  | { readonly kind: 'any'; readonly of: readonly ConditionId[] }
  | { readonly kind: 'not'; readonly of: ConditionId }
  | { readonly kind: 'market'; readonly is: string }

/** Text: requirements:entries.<id>.{title,need,evidence,authority,law} */
export type Requirement = {
  readonly id: string
  /** ISO 3166-1 alpha-2 codes of the markets of the list. */
  readonly markets: readonly string[]
  /** Prefixes of HS 2022; empty stands for all chapters. */
  readonly prefixes: readonly string[]
  readonly except: readonly string[]
  /** All of them hold together; none means that the code is enough. */
  readonly when: readonly Term[]
  readonly kind: RequirementKind
  readonly who: RequirementWho
  /** Yuan, a guess without source; null where nobody guessed. */
  readonly costCny: readonly [number, number] | null
  readonly workingDays: readonly [number, number] | null
  readonly repeat: Repeat
  /** Null where the first day was not found. It does not mean "always". */
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly confidence: Confidence
  /** Text: requirements:confirm.<id> */
  readonly confirmWith: string
  /** The rule of the ledger it belongs to. */
  readonly rule: string | null
  /** What proves it: the same key means that one document serves. */
  readonly evidenceKey: string
  /** A citation; null where it rests on the law as it is known, not read again. */
  readonly source: string | null
  readonly restsOn: readonly RestsOn[]
  readonly checkedOn: IsoDate
}

/** Answers by condition; those that belong to the sale by `condition@market`. */
export type Answers = Readonly<Record<string, boolean>>
