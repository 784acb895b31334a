// The words of casework: states, commands, roles and conditions, each with one name from the database to the page.

export const STATUSES = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'resubmitted',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
] as const
export type Status = (typeof STATUSES)[number]

/** An advisor has to answer next. */
export const WITH_ADVISOR = ['submitted', 'in_review', 'resubmitted'] as const satisfies readonly Status[]

export function isWithAdvisor(status: Status | undefined): boolean {
  return WITH_ADVISOR.some((one) => one === status)
}

export const COMMANDS = [
  'submit',
  'resubmit',
  'withdraw',
  'claim',
  'assign',
  'release',
  'reassign',
  'record_verdicts',
  'approve',
  'request_changes',
  'reject',
  'prepare_decision',
  'take_back_decision',
  'confirm_rejection',
  'decline_rejection',
  'give_second_reading',
  'appeal',
  'answer_appeal',
  'hold',
  'resume',
  'escalate',
  'settle_escalation',
  'ask_colleague',
  'answer_colleague',
  'withdraw_question',
  'reopen',
  'expire',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** Who acts, seen from one application: `assignee` is the advisor who holds it, `advisor` any other. */
export const ACTOR_ROLES = [
  'firm_owner',
  'firm_editor',
  'firm_viewer',
  'advisor',
  'assignee',
  'lead_advisor',
  'official',
  'administrator',
  'system',
] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

export type Guard =
  | 'is_unassigned'
  | 'is_first_round'
  | 'is_later_round'
  | 'something_changed'
  | 'all_items_accepted'
  | 'some_item_needs_changes'
  | 'has_summary'
  | 'has_reason'
  | 'has_text'
  | 'has_future_date'
  | 'has_enough_information'
  | 'explains_going_against'
  | 'is_held'
  | 'is_not_held'
  | 'is_escalated'
  | 'is_not_escalated'
  | 'no_question_open'
  | 'no_escalation_open'
  | 'is_asked'
  | 'is_asker'
  | 'no_rejection_proposed'
  | 'rejection_proposed'
  | 'no_decision_prepared'
  | 'decision_prepared'
  | 'decision_would_stand'
  | 'is_another_reader'
  | 'item_is_flagged'
  | 'appeal_unused'
  | 'appeal_open'
  | 'no_appeal_open'
  | 'leaves_nothing_flagged'
  | 'can_be_reopened'
  | 'is_past_due'

export type Transition = {
  readonly command: CommandName
  readonly from: readonly Status[]
  /** `same` leaves the state as it is. */
  readonly to: Status | 'same'
  readonly by: readonly ActorRole[]
  readonly guards: readonly Guard[]
}
