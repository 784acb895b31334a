// What a firm may still change. Once submitted, items rest until the advisor has decided; after a request for changes only
// the items the advisor named are open. Items that were not part of the submission are never locked by it.
import type { StageId } from '../catalogue/types'
import type { Status } from './vocabulary'

export type StageLock = {
  /** Items of the newest submission of the stage. */
  readonly submitted: readonly string[]
  /** Those of them that may be changed now. */
  readonly open: readonly string[]
}

/** Stages without an application are absent. */
export type ItemLocks = Readonly<Partial<Record<StageId, StageLock>>>

export type LockInput = {
  readonly status: Status
  readonly submitted: readonly string[]
  /** Items whose verdict of the current round is needs_changes. */
  readonly flagged: readonly string[]
  /** Items whose documents ran out or soon do, and may be given anew after an approval. */
  readonly renewable: readonly string[]
}

/** The lock one application puts on its stage. */
export function stageLock({ status, submitted, flagged, renewable }: LockInput): StageLock {
  switch (status) {
    case 'submitted':
    case 'in_review':
    case 'resubmitted':
      return { submitted, open: [] }
    case 'approved':
      return { submitted, open: submitted.filter((itemId) => renewable.includes(itemId)) }
    case 'changes_requested':
      return { submitted, open: submitted.filter((itemId) => flagged.includes(itemId)) }
    case 'draft':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return { submitted, open: submitted }
  }
}

/** Whether the firm may change this item (for example S05.customs_code or S05.doc.customs_record) now. */
export function isItemEditable(locks: ItemLocks, stage: StageId, itemId: string): boolean {
  const lock = locks[stage]
  if (!lock || !lock.submitted.includes(itemId)) return true
  return lock.open.includes(itemId)
}

/**
 * Whether the firm's names and credit code are settled: verified by an advisor (L1), or submitted with the registration.
 * They open again while the advisor asks for changes to the business licence.
 */
export function isIdentityLocked({ isVerified, locks }: { isVerified: boolean; locks: ItemLocks }): boolean {
  const register = locks.register
  if (isVerified) return true
  return register !== undefined && isStageLocked(locks, 'register') && !register.open.some(isOfLicence)
}

function isOfLicence(itemId: string): boolean {
  return itemId.startsWith('S01.')
}

/** Whether anything of this stage's submission is locked, for a notice above the task. */
export function isStageLocked(locks: ItemLocks, stage: StageId): boolean {
  const lock = locks[stage]
  return lock !== undefined && lock.open.length < lock.submitted.length
}
