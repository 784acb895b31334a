// Counts tries in the database, so that limits hold across processes. Whoever may keep on guessing is decided so that a stranger
// slows down strangers only (docs/decisions/014).
import { LIMITS } from '~/domain/access/limits'
import { ok, refused, type Result } from '~/domain/shared/result'
import { addressKey } from '~/server/client-key.server'
import { countDown, countUp, findWait } from '~/server/counter.server'
import { db } from '~/server/db.server'
import { DAY_SECONDS, HOUR_SECONDS } from '~/domain/shared/durations'

export type Budget = {
  /**
   * Whose tries are added up: the person's from one address, everybody's from one address, the person's from everywhere, or
   * everybody's from everywhere.
   */
  readonly per: 'person_here' | 'address' | 'person' | 'portal'
  readonly tries: number
  readonly seconds: number
}

const QUARTER = 900

/** A try must fit into every budget of its kind; docs/limits.md lists them. */
export const BUDGETS = {
  sign_up: [
    { per: 'person_here', tries: 10, seconds: HOUR_SECONDS },
    { per: 'address', tries: LIMITS.accountsOpened.most, seconds: LIMITS.accountsOpened.seconds },
    { per: 'portal', tries: 5_000, seconds: HOUR_SECONDS },
  ],
  sign_in: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 400, seconds: QUARTER },
    { per: 'person', tries: 30, seconds: HOUR_SECONDS },
  ],
  confirm: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
  ],
  /** Of the tries above only those that reach the code. */
  confirm_code: [{ per: 'person', tries: 50, seconds: HOUR_SECONDS }],
  reset: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
  ],
  /** Signing in with a code of the mailbox, when too many guesses came from elsewhere. */
  mailbox: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
  ],
  /** Six digits of a mail; beyond that only the longer code of the same mail is looked at. */
  short_code: [{ per: 'person', tries: 20, seconds: DAY_SECONDS }],
  /** Whoever gets here knows the password; of a million codes three count at any moment. */
  two_factor: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
    { per: 'person', tries: 10, seconds: HOUR_SECONDS },
  ],
  /** The same for somebody who has given a code of the mailbox as well. */
  two_factor_mailbox: [
    { per: 'person_here', tries: 10, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
    { per: 'person', tries: 10, seconds: HOUR_SECONDS },
  ],
  /** Only a session of theirs gets here. */
  password_change: [{ per: 'person', tries: 10, seconds: HOUR_SECONDS }],
  mail: [
    { per: 'person_here', tries: 5, seconds: QUARTER },
    { per: 'address', tries: 200, seconds: QUARTER },
  ],
  /** Here the person is the one who asks, not the one who is guessed at. */
  credit_code: [{ per: 'person', tries: 10, seconds: HOUR_SECONDS }],
} as const satisfies Record<string, readonly Budget[]>

export type AttemptKind = keyof typeof BUDGETS
/** Those that do not ask where a try comes from. */
type AnywhereKind = {
  [K in AttemptKind]: Exclude<(typeof BUDGETS)[K][number]['per'], 'person'> extends never ? K : never
}[AttemptKind]

/** For a browser that the person has signed in with before: a budget that nobody else can spend. */
const KNOWN_BROWSER = { tries: 10, seconds: QUARTER }

export type Attempt = { readonly person: string } & (
  { readonly kind: AnywhereKind } | { readonly kind: Exclude<AttemptKind, AnywhereKind>; readonly address: string }
) & { readonly browser?: string | null }

/** What a try has used up. */
export type Spent = readonly { readonly key: string; readonly since: bigint }[]
export type TooManyTries = {
  readonly code: 'accounts.tooManyTries'
  /** Minutes to wait. */
  readonly values: { readonly count: number }
  /** Seconds to wait. */
  readonly retryAfter: number
  /** Others may have used them up: what the person tried from everywhere was added together. */
  readonly isFromElsewhere: boolean
}

/** Spends one try; refuses when none is left. Fails closed: without the database it throws. */
export async function spendAttempt(attempt: Attempt): Promise<Result<Spent, TooManyTries>> {
  const budgets = budgetsOf(attempt)
  // An address that has nothing left must not leave a row for each name that it tries.
  const wait = await waitOfAddress(budgets)
  if (wait !== null) return refused(tooMany(wait, 'address'))
  const spent: { key: string; since: bigint }[] = []
  for (const { key, tries, seconds, per } of budgets) {
    const counted = await countUp(db, key, { most: tries, seconds })
    if (!counted.isWithin) return refused(tooMany(counted.retryAfter, per))
    spent.push({ key, since: counted.since })
  }
  return ok(spent)
}

/** A try that was none, because the person was right. A window that has begun anew meanwhile stays as it is. */
export async function giveBack(spent: Spent): Promise<void> {
  for (const { key, since } of spent) await countDown(db, key, since)
}

type Purse = { readonly per: Budget['per'] | 'browser'; readonly key: string; tries: number; seconds: number }

async function waitOfAddress(budgets: readonly Purse[]): Promise<number | null> {
  const ofAddress = budgets.find(({ per }) => per === 'address')
  return ofAddress ? findWait(db, ofAddress.key, { most: ofAddress.tries, seconds: ofAddress.seconds }) : null
}

function budgetsOf(attempt: Attempt): readonly Purse[] {
  const person = attempt.person.toLowerCase().slice(0, 254)
  if (attempt.browser)
    return [{ per: 'browser', key: `${attempt.kind}|browser|${attempt.browser}|${person}`, ...KNOWN_BROWSER }]
  const address = 'address' in attempt ? addressKey(attempt.address) : ''
  const keys = {
    person_here: `${attempt.kind}|${address}|${person}`,
    address: `${attempt.kind}|${address}`,
    person: `${attempt.kind}|everywhere|${person}`,
    portal: `${attempt.kind}|portal`,
  }
  return BUDGETS[attempt.kind].map((budget) => ({ ...budget, key: keys[budget.per] }))
}

function tooMany(retryAfter: number, per: Purse['per']): TooManyTries {
  const minutes = Math.ceil(retryAfter / 60)
  return { code: 'accounts.tooManyTries', values: { count: minutes }, retryAfter, isFromElsewhere: per === 'person' }
}
