// What can be asked of an application, what is known when it is decided, and the reasons why not.
import type { StageId } from '../catalogue/types'
import type { IsWorkingDay } from './due'
import type {
  AssignReason,
  EscalationReason,
  HoldReason,
  Reading,
  ReassignReason,
  ReopenReason,
  TakenBackReason,
  VerdictEntry,
} from './events'
import type { Actor } from './transitions'

type Simple = 'withdraw' | 'claim' | 'release' | 'resume' | 'expire'

export type Decision = {
  readonly name: 'approve' | 'request_changes' | 'reject'
  /** Verdicts given together with the decision. */
  readonly verdicts: readonly VerdictEntry[]
  readonly summary: string
  /** "Is there enough here to decide?"; absent or null where it is not answered again. */
  readonly isEnough?: boolean | null
  /** Of the second reading that a rejection asks for. */
  readonly readingId?: string
}

/** Ids are of rows that are written together with the events; free text lies in those rows, never in the events. */
export type Command =
  | { readonly name: Simple }
  | { readonly name: 'submit'; readonly carried?: readonly string[] }
  | { readonly name: 'resubmit'; readonly changed: readonly string[]; readonly carried: readonly string[] }
  | { readonly name: 'assign'; readonly assigneeId: string; readonly reason?: AssignReason }
  | { readonly name: 'reassign'; readonly assigneeId: string; readonly reason: ReassignReason | null }
  | { readonly name: 'record_verdicts'; readonly verdicts: readonly VerdictEntry[]; readonly isEnough?: boolean | null }
  | Decision
  | {
      readonly name: 'prepare_decision'
      /** What will be done when it goes out; it has to be possible now. */
      readonly decision: Decision
      /** Those given now; what an approval accepts beyond them is accepted when it goes out. */
      readonly verdicts: readonly VerdictEntry[]
      readonly isEnough?: boolean | null
    }
  | { readonly name: 'take_back_decision'; readonly reason: TakenBackReason }
  | { readonly name: 'confirm_rejection'; readonly readingId: string }
  | {
      readonly name: 'decline_rejection'
      readonly readingId: string
      readonly reading: Reading
      readonly text: string
    }
  | {
      readonly name: 'give_second_reading'
      readonly readingId: string
      readonly reading: Reading
      /** What the first reader had decided. */
      readonly first: Reading
    }
  | { readonly name: 'appeal'; readonly itemId: string; readonly text: string }
  | { readonly name: 'answer_appeal'; readonly isUpheld: boolean; readonly text: string }
  | { readonly name: 'hold'; readonly until: Date; readonly reason: HoldReason }
  | { readonly name: 'escalate'; readonly remarkId: string; readonly reason: EscalationReason; readonly text: string }
  | { readonly name: 'settle_escalation'; readonly remarkId: string; readonly text: string }
  | {
      readonly name: 'ask_colleague'
      readonly consultationId: string
      readonly colleagueId: string
      readonly text: string
    }
  | { readonly name: 'answer_colleague'; readonly consultationId: string; readonly text: string }
  | { readonly name: 'withdraw_question'; readonly consultationId: string }
  | { readonly name: 'reopen'; readonly reason: ReopenReason }

export type RefusalCode =
  | 'not_possible_now'
  | 'not_your_case'
  | 'own_firm'
  | 'already_claimed'
  | 'nothing_changed'
  | 'items_not_accepted'
  | 'items_open'
  | 'no_item_flagged'
  | 'summary_missing'
  | 'against_unexplained'
  | 'handover_reason_missing'
  | 'reason_missing'
  | 'item_unknown'
  | 'text_missing'
  | 'date_not_ahead'
  | 'information_not_judged'
  | 'information_not_enough'
  | 'on_hold'
  | 'not_on_hold'
  | 'already_escalated'
  | 'not_escalated'
  | 'question_open'
  | 'escalation_open'
  | 'not_asked'
  | 'not_asker'
  | 'rejection_pending'
  | 'no_rejection_pending'
  | 'first_reader'
  | 'appeal_used'
  | 'appeal_item'
  | 'appeal_open'
  | 'no_appeal'
  | 'newer_case'
  | 'outcome_counted'
  | 'not_past_due'
  | 'decision_pending'
  | 'no_decision_pending'

export type Refusal = {
  readonly code: RefusalCode
  /** The item the refusal is about. */
  readonly itemId?: string
  readonly values?: Readonly<Record<string, number>>
}

export type Circumstances = {
  readonly stage: StageId
  readonly actor: Actor
  /** Items of the newest submission that can be judged. */
  readonly itemIds: readonly string[]
  /** Those among them that were left empty and need no verdict. */
  readonly emptyItemIds: readonly string[]
  readonly now: Date
  readonly isWorkingDay: IsWorkingDay
  /** The actor gave the decision or verdict that is now read by somebody else. */
  readonly isFirstReader?: boolean
  /** When the decision was made that goes out now. */
  readonly preparedAt?: Date
  /** The open question was put to the actor. */
  readonly isAsked?: boolean
  /** The actor asked the open question, or is a lead. */
  readonly isAsker?: boolean
  /** The firm has submitted the same stage again since. */
  readonly hasNewerCase?: boolean
  /** The verdict on what is applied for is "not yet" or "no" today. */
  readonly isAgainstVerdict?: boolean
  /** An export declaration of this case is counted and certified. */
  readonly isOutcomeCounted?: boolean
}
