// What the portal keeps about people, what for, how long, and what becomes of it when somebody leaves: the inventory that the Personal
// Information Protection Law (个人信息保护法) asks of whoever handles personal data, in articles 17, 19 and 47. The page /privacy and
// docs/personal-data.md are drawn from it, the nightly job deletes by it, and a test compares it with the tables of the database.
import { HOLDINGS } from './reference/personal-data'

/** Why it is handled. Text: privacy:purposes.<id> */
export const PURPOSES = ['account', 'casework', 'identity', 'security', 'mail'] as const
export type Purpose = (typeof PURPOSES)[number]

/** The ground in law of each purpose; articles of the law of 20 August 2021, in force since 1 November 2021. */
export const GROUNDS = {
  account: { basis: 'contract', article: 13 },
  casework: { basis: 'contract', article: 13 },
  identity: { basis: 'separate_consent', article: 29 },
  security: { basis: 'legal_duty', article: 13 },
  mail: { basis: 'contract', article: 13 },
} as const satisfies Record<Purpose, { readonly basis: string; readonly article: number }>

/** How long: until the account or the firm's file is closed, as long as the record of the case, or some days after something. */
export type Kept =
  | { readonly until: 'account_closed' | 'firm_closed' | 'record' }
  | { readonly days: number; readonly after: 'written' | 'sent' | 'ended' | 'settled' }

/** What closing an account does to the person's rows. */
export type Fate = 'deleted' | 'stays_without_name' | 'stays_as_record' | 'stays_with_firm'

export type Holding = {
  readonly table: string
  /** Columns that tell of a person. */
  readonly fields: readonly string[]
  readonly purpose: Purpose
  readonly kept: Kept
  readonly onClosing: Fate
}

/** Days after which rows of a table go; throws for a table that is kept otherwise. */
export function daysKept(table: string): number {
  const kept: Kept | undefined = HOLDINGS.find((holding) => holding.table === table)?.kept
  if (!kept || !('days' in kept)) throw new Error(`Nothing says after how many days rows of ${table} go.`)
  return kept.days
}
