// How much anybody may leave behind: for each table that people grow, what bounds it. Commands take their numbers from here, and
// docs/limits.md is printed from it; a test fails when a table has neither a limit nor a reason.
import { LIMITS_OF_FIRMS } from './reference/limits-of-firms'
import { LIMITS_OF_PEOPLE } from './reference/limits-of-people'

export type Limit = {
  /** What is counted, as a plain phrase. */
  readonly what: string
  /** Over whom or what it is added up. */
  readonly per: string
  readonly most: number
  readonly unit: string
  /** From the first on; null: at any time. */
  readonly seconds: number | null
  /** What happens to whatever would be more. */
  readonly then: string
  readonly why: string
  /** Tables that cannot grow beyond it. */
  readonly tables: readonly string[]
}

export const LIMITS = { ...LIMITS_OF_PEOPLE, ...LIMITS_OF_FIRMS }

export type LimitId = keyof typeof LIMITS
/** Limits that are counted from the first on until their window is over. */
export type WindowId = { [Id in LimitId]: (typeof LIMITS)[Id]['seconds'] extends number ? Id : never }[LimitId]

/** Tables that nobody outside the programme's staff can make grow without one of the limits, and why that is so. @checked */
export const BOUND_OTHERWISE: Readonly<Record<string, string>> = {
  AnswerTime: 'A job writes one row for each stage.',
  CaseRemark: 'Staff: each goes with an event of a case that an advisor holds.',
  CatalogueNotice: 'A job writes one for each firm when a release is published.',
  CatalogueVersion: 'One for each release that ran.',
  Certificate: 'One for each declaration that an advisor has verified.',
  Consultation: 'Staff: a question to a colleague about a case.',
  DataEdition: 'Staff: an administrator brings each file in, or the command does.',
  DutyLine: 'Staff: rows of such a file, 300,000 at most.',
  ExchangeRate: 'Staff: an administrator enters each.',
  DuplicateDecision: 'Staff: a decision about two firms.',
  ExportDeclaration: 'Staff: an advisor verifies it with an approval.',
  ItemVerdict: 'Staff: one for each item and round of a submission.',
  FirmThread: 'Staff: one for each firm whose questions an advisor answers.',
  MessageTemplate: 'Staff: one for each template that we ship.',
  Nudge: 'A job or an advisor, three at most until a firm is heard of again.',
  PendingDecision: 'Staff: one for each case, a decision that is not out yet.',
  ProgrammeTarget: 'Migrations and the seed.',
  ReminderSent: 'A job writes one for each matter and day.',
  CheckUp: 'The portal itself: one row, the last search for impossible states.',
  ServiceExport: 'Staff: an advisor verifies it with an approval, one for each firm.',
  RefundRate: 'Staff: rows of a file that was brought in, 200,000 at most.',
  TradeFlow: 'Staff: one for each market and subheading of a file that was brought in.',
  SealedKey: 'The portal itself: one for each key and each change of the secret.',
  SecondReading: 'One for each decision that is drawn or rejects.',
  TaskMedian: 'A job writes one for each task and kind of firm.',
  TwoFactor: 'One for each person.',
}
