// What happened to an application, as it is written down for good. Payloads hold ids, codes and dates only, never names or free
// text about people, so that a person's data can be erased without rewriting history.
import type { ReasonCode } from './reference/reasons'
import type { Status } from './vocabulary'
import type { VerdictKind } from './verdict-carry'

export const REASSIGN_REASONS = ['absence', 'workload', 'expertise', 'conflict_of_interest'] as const
/** `left`: whoever held it is no advisor any more; the portal's own reason, which nobody chooses. */
export const HANDOVER_REASONS = [...REASSIGN_REASONS, 'left'] as const
export type ReassignReason = (typeof HANDOVER_REASONS)[number]

/** The portal gives a case to the advisor who knows the firm; a lead needs no reason. */
export type AssignReason = 'same_advisor'

export const HOLD_REASONS = ['authority', 'bank', 'firm_asked', 'other_case', 'other'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
export const ESCALATION_REASONS = ['rule_unclear', 'suspicion', 'conflict', 'readers_disagree', 'other'] as const
export type EscalationReason = (typeof ESCALATION_REASONS)[number]
export const REOPEN_REASONS = ['new_evidence', 'mistake', 'authority_notice', 'readers_disagree'] as const
export type ReopenReason = (typeof REOPEN_REASONS)[number]
/** Why a decision did not go out: somebody wanted it back, who had made it may not decide any more, or a rule stood against it by then. */
export const TAKEN_BACK_REASONS = ['wanted', 'not_allowed', 'not_possible'] as const
export type TakenBackReason = (typeof TAKEN_BACK_REASONS)[number]
/** What a reader would do with a case. */
export const READINGS = ['approve', 'request_changes', 'reject'] as const
export type Reading = (typeof READINGS)[number]

export type VerdictEntry = {
  readonly itemId: string
  readonly verdict: VerdictKind
  /** Present exactly when the verdict is needs_changes. */
  readonly reasonCode: ReasonCode | null
}

/** Instants in payloads are ISO 8601 texts. */
export type EventBody =
  | {
      readonly type: 'submitted'
      readonly payload: {
        readonly dueAt: string
        /** Items that stand from an earlier approval of the same stage, and were not touched since. */
        readonly carried?: readonly string[]
      }
    }
  | {
      readonly type: 'resubmitted'
      readonly payload: {
        readonly dueAt: string
        readonly changed: readonly string[]
        readonly carried: readonly string[]
      }
    }
  | { readonly type: 'claimed'; readonly payload: Empty }
  | { readonly type: 'assigned'; readonly payload: { readonly assigneeId: string; readonly reason?: AssignReason } }
  | { readonly type: 'released'; readonly payload: Empty }
  | { readonly type: 'reassigned'; readonly payload: { readonly assigneeId: string; readonly reason: ReassignReason } }
  | { readonly type: 'verdicts_recorded'; readonly payload: { readonly verdicts: readonly VerdictEntry[] } }
  | {
      readonly type: 'decision_prepared'
      /** `dueAt`: when it goes out, if it is not taken back before. */
      readonly payload: { readonly decision: Reading; readonly dueAt: string }
    }
  | { readonly type: 'decision_taken_back'; readonly payload: { readonly reason: TakenBackReason } }
  | { readonly type: 'approved'; readonly payload: Prepared }
  | {
      readonly type: 'changes_requested'
      readonly payload: {
        readonly dueAt: string
        readonly items: readonly { readonly itemId: string; readonly reasonCode: ReasonCode | null }[]
      } & Prepared
    }
  | { readonly type: 'information_judged'; readonly payload: { readonly isEnough: boolean } }
  | { readonly type: 'rejection_proposed'; readonly payload: { readonly readingId: string } & Prepared }
  | { readonly type: 'rejected'; readonly payload: { readonly readingId?: string } }
  | { readonly type: 'rejection_declined'; readonly payload: { readonly readingId: string; readonly reading: Reading } }
  | {
      readonly type: 'second_reading_given'
      readonly payload: { readonly readingId: string; readonly reading: Reading; readonly agrees: boolean }
    }
  | { readonly type: 'second_look_asked'; readonly payload: { readonly itemId: string; readonly dueAt: string } }
  | {
      readonly type: 'second_look_answered'
      readonly payload: { readonly itemId: string; readonly isUpheld: boolean; readonly dueAt: string }
    }
  | { readonly type: 'held'; readonly payload: { readonly until: string; readonly reason: HoldReason } }
  | { readonly type: 'resumed'; readonly payload: { readonly dueAt: string | null } }
  /** The words of these lie in rows of their own, so that they can be erased. */
  | { readonly type: 'escalated'; readonly payload: { readonly remarkId: string; readonly reason: EscalationReason } }
  | { readonly type: 'escalation_settled'; readonly payload: { readonly remarkId: string } }
  | {
      readonly type: 'colleague_asked'
      readonly payload: { readonly consultationId: string; readonly colleagueId: string }
    }
  | { readonly type: 'colleague_answered'; readonly payload: { readonly consultationId: string } }
  | { readonly type: 'question_withdrawn'; readonly payload: { readonly consultationId: string } }
  | { readonly type: 'reopened'; readonly payload: { readonly dueAt: string; readonly reason: ReopenReason } }
  | { readonly type: 'withdrawn'; readonly payload: Empty }
  | { readonly type: 'expired'; readonly payload: Empty }

/** When it was decided, where it was held back before it went out: until then the advisor's time counts. */
type Prepared = { readonly preparedAt?: string }
type Empty = Readonly<Record<string, never>>

export type EventType = EventBody['type']
export type Visibility = 'public' | 'internal'

/** How an advisor works through a case is the office's business; submissions and decisions are the firm's too. */
export const VISIBILITY: Readonly<Record<EventType, Visibility>> = {
  submitted: 'public',
  resubmitted: 'public',
  claimed: 'public',
  assigned: 'internal',
  released: 'internal',
  reassigned: 'internal',
  verdicts_recorded: 'internal',
  decision_prepared: 'internal',
  decision_taken_back: 'internal',
  approved: 'public',
  changes_requested: 'public',
  information_judged: 'internal',
  rejection_proposed: 'internal',
  rejected: 'public',
  rejection_declined: 'internal',
  second_reading_given: 'internal',
  second_look_asked: 'public',
  second_look_answered: 'public',
  held: 'public',
  resumed: 'public',
  escalated: 'internal',
  escalation_settled: 'internal',
  colleague_asked: 'internal',
  colleague_answered: 'internal',
  question_withdrawn: 'internal',
  reopened: 'public',
  withdrawn: 'public',
  expired: 'public',
}

/** An event the moment it is decided. */
export type NewEvent = EventBody & { readonly fromStatus: Status; readonly toStatus: Status }

/** An event as a fold needs it. */
export type StoredEvent = EventBody & {
  readonly seq: number
  readonly toStatus: Status
  readonly actorId: string
  readonly occurredAt: Date
}
