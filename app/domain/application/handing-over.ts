// What becomes of the cases of somebody who may not hold any more: an administrator gives them to one colleague or back to the queue.
// A decision that was not told yet is put aside; what the firm corrects, or a second reader has to answer, cannot wait in the queue.
import type { Command } from './command'
import type { Status } from './vocabulary'

/** The states in which a case is in somebody's hands. */
export const IN_HAND = ['in_review', 'resubmitted', 'changes_requested'] as const satisfies readonly Status[]

export type InHand = {
  readonly status: Status
  readonly isHeld: boolean
  readonly isDecisionPrepared: boolean
  readonly isRejectionProposed: boolean
}

/** The colleague's id; null for the queue. */
export type NewHolder = string | null

/** What the portal does to the case, in this order. Nothing where it stays for now. */
export function handOverSteps(inHand: InHand, to: NewHolder): readonly Command[] {
  const putAside: readonly Command[] = inHand.isDecisionPrepared
    ? [{ name: 'take_back_decision', reason: 'not_allowed' }]
    : []
  if (to !== null) return [...putAside, { name: 'reassign', assigneeId: to, reason: 'left' }]
  if (!canWaitInQueue(inHand)) return putAside
  return [...putAside, ...(inHand.isHeld ? [{ name: 'resume' } as const] : []), { name: 'release' }]
}

/** The portal itself frees what comes back from a firm; a lead hands over what two readers disagree about. */
export function canWaitInQueue({ status, isRejectionProposed }: InHand): boolean {
  return status !== 'changes_requested' && !isRejectionProposed
}
