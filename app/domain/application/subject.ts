// An application of its own: once the stage of choosing a market is approved, a firm applies for another product or another market. It
// is reviewed as every case is, and nothing of the stages changes through it.
import { isTerminal } from './transitions'
import type { Status } from './vocabulary'

/** What it is about, frozen as it was submitted. */
export type CaseSubject = {
  readonly productId: string
  readonly product: string
  readonly hs6: string
  readonly market: string
}

/** The one task of such a submission; its items are the sections of the plan and the documents that prove requirements. */
export const PLAN_TASK = 'PLAN'

export type Applying = {
  readonly isStageApproved: boolean
  /** Product and market were both approved with the stage. */
  readonly isOfStage: boolean
  /** The newest application for this product and market. */
  readonly newest: { readonly status: Status; readonly hs6: string } | null
  /** The code of the product now. */
  readonly hs6: string
  /** Open applications of the firm for whatever product and market, and how many it may have. */
  readonly open: number
  readonly most: number
}

export type WhyNotApply =
  | { readonly code: 'stage_not_approved' | 'approved_with_stage' | 'market_submitted' | 'market_approved' }
  | { readonly code: 'too_many_open'; readonly values: { readonly count: number } }

/** Null when it can be submitted now, for the first time or again. */
export function whyNotApply({ isStageApproved, isOfStage, newest, hs6, open, most }: Applying): WhyNotApply | null {
  if (!isStageApproved) return { code: 'stage_not_approved' }
  if (isOfStage) return { code: 'approved_with_stage' }
  if (newest?.status === 'changes_requested') return null
  if (newest && !isTerminal(newest.status)) return { code: 'market_submitted' }
  // Another code is another product: what was approved says nothing of it.
  if (newest?.status === 'approved' && newest.hs6 === hs6) return { code: 'market_approved' }
  return open >= most ? { code: 'too_many_open', values: { count: most } } : null
}
