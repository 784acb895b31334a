// A firm may ask before it has submitted anything: its own thread with the programme's advisors, bound to no case. It hears one
// voice there, too: the advisor who holds a case of the firm, or whoever claimed the thread.
import type { MessageSide, WhyNotWrite } from './rights'

export type Answering = {
  /** Who holds a case of the firm that is still open. */
  readonly caseHolderId: string | null
  readonly claimedById: string | null
}

/** Who answers the firm; null: nobody yet. The advisor of a case stays with the firm, whoever answered it before. */
export function answererOf({ caseHolderId, claimedById }: Answering): string | null {
  return caseHolderId ?? claimedById
}

/** A thread waits as long as the firm spoke last. */
export function isWaiting(lastSide: MessageSide): boolean {
  return lastSide === 'firm'
}

export type Claimant = {
  readonly userId: string
  readonly isLead: boolean
  readonly belongsToFirm: boolean
}

export type WhyNotClaim = Extract<WhyNotWrite, 'own_firm' | 'held'>

/** Answering what nobody holds claims it, so the same holds for writing the first answer. */
export function whyNotClaim(answering: Answering, { userId, belongsToFirm }: Claimant): WhyNotClaim | null {
  if (belongsToFirm) return 'own_firm'
  const answerer = answererOf(answering)
  return answerer === null || answerer === userId ? null : 'held'
}

/** A thread is let go by who claimed it, or by a lead; the holder of a case holds it as long as the case. */
export function mayRelease({ claimedById }: Pick<Answering, 'claimedById'>, { userId, isLead }: Claimant): boolean {
  return claimedById !== null && (claimedById === userId || isLead)
}
