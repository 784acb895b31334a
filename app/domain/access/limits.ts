// How much anybody may leave behind: for each table that people grow, what bounds it. Commands take their numbers from here, and
// docs/limits.md is printed from it; a test fails when a table has neither a limit nor a reason.
import { LIMITS_OF_FIRMS } from './reference/limits-of-firms'
import { LIMITS_OF_PEOPLE } from './reference/limits-of-people'
import { DAY_SECONDS } from '../shared/durations'

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

/** Tables that nobody outside the programme's staff can make grow without one of the limits, and why that is so. */
export const BOUND_OTHERWISE: Readonly<Record<string, string>> = {
  AnswerTime: 'A job writes one row for each stage.',
  CaseRemark: 'Staff: each goes with an event of a case that an advisor holds.',
  CatalogueNotice: 'A job writes one for each firm when an edition is published.',
  CatalogueVersion: 'One for each edition that ran.',
  Certificate: 'One for each declaration that an advisor has verified.',
  Consultation: 'Staff: a question to a colleague about a case.',
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
  SealedKey: 'The portal itself: one for each key and each change of the secret.',
  SecondReading: 'One for each decision that is drawn or rejects.',
  TaskMedian: 'A job writes one for each task and kind of firm.',
  TwoFactor: 'One for each person.',
}

/** Where a number that plumbing needs stands, because plumbing knows no rule. */
export type NamedLimit = Limit & { readonly id: string }

/** The whole of docs/limits.md. */
export function limitsPage(elsewhere: readonly NamedLimit[]): string {
  const ours = Object.entries<Limit>(LIMITS).map(([id, limit]) => ({ id, ...limit }))
  const rows = [...ours, ...elsewhere].map(
    ({ id, what, per, most, unit, seconds, then, why }) =>
      `| ${id} | ${what} | ${per} | ${most.toLocaleString('en')} ${unit} | ${windowOf(seconds)} | ${then} | ${why} |`,
  )
  const reasons = Object.entries(BOUND_OTHERWISE).map(([table, why]) => `| ${table} | ${why} |`)
  return [
    '# How much anybody may leave behind',
    '',
    'Printed from `app/domain/access/limits.ts` and from the numbers that plumbing keeps for itself; a test fails when the page differs',
    'or when a table of the database is missing. Addresses are counted by IPv4 address or by the /64 of an IPv6 address. Windows begin',
    'with the first that is counted. Why it is done so: [decision 031](decisions/031-limits-are-one-table.md).',
    '',
    '## Limits',
    '',
    '| id | what | for each | at most | within | then | why |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Which limits hold which table',
    '',
    '| table | limits |',
    '| --- | --- |',
    ...tableRows(ours),
    '',
    '## Tables that need none',
    '',
    '| table | why |',
    '| --- | --- |',
    ...reasons,
    '',
    'Jobs are queued by what stands above, one for each mail and for each change of an edition; a job that is done leaves no row.',
    '',
  ].join('\n')
}

function tableRows(limits: readonly NamedLimit[]): string[] {
  const tables = [...new Set(limits.flatMap((limit) => limit.tables))].sort()
  return tables.map((table) => {
    const ids = limits.filter((limit) => limit.tables.includes(table)).map(({ id }) => id)
    return `| ${table} | ${ids.join(', ')} |`
  })
}

const UNITS = [
  ['day', DAY_SECONDS],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** A window in the largest unit that measures it without a rest. */
export function windowOf(seconds: number | null): string {
  if (seconds === null) return '-'
  const [name, length] = UNITS.find(([, unit]) => seconds % unit === 0) ?? ['second', 1]
  const count = seconds / length
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
