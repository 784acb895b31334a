// Somebody who may hold no cases any more leaves what they hold to others. Accounts know no cases: whoever knows them hands this in.
import type { Result } from '~/domain/shared/result'
import type { Tx } from '~/server/db.server'

/** What became of the cases that the person held. */
export type Moved = {
  readonly toColleague: number
  readonly toQueue: number
  /** Firms correct these, or a second reader has them. */
  readonly stays: number
}

export type LeavingRefusal = {
  readonly code: 'accounts.casesUndecided' | 'accounts.noSuchColleague'
  readonly field: 'cases' | 'colleagueId'
}

export type Leaving = {
  /** Whether the cases have somewhere to go; asked before anything is written. */
  readonly allow: (tx: Tx, userId: string) => Promise<Result<null, LeavingRefusal>>
  /** Moves them, when the account is closed already and in its transaction. */
  readonly leave: (tx: Tx, userId: string) => Promise<Moved>
}

/** Somebody works on one of the cases at this moment. */
export type Busy = { readonly code: 'applications.busy' }

export function busyInWords<T, R extends { readonly code: string }>(
  result: Result<T, R>,
): Result<T, Exclude<R, { readonly code: 'busy' }> | Busy> {
  if (result.ok) return result
  const { refusal } = result
  if (refusal.code === 'busy') return { ok: false, refusal: { code: 'applications.busy' } }
  return { ok: false, refusal: refusal as Exclude<R, { readonly code: 'busy' }> }
}
