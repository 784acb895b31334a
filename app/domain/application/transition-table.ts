// What may happen to an application, from which state, and by whom. The server enforces this table, the pages draw their buttons
// from it, and docs/permissions.md is printed from it.
import { STATUSES, type Transition } from './vocabulary'

const FIRM = ['firm_owner', 'firm_editor'] as const
const REVIEWER = ['assignee', 'lead_advisor'] as const
const ANY_ADVISOR = ['advisor', 'assignee', 'lead_advisor'] as const
const UNDER_REVIEW = ['in_review', 'resubmitted'] as const
const HANDED_IN = STATUSES.filter((status) => status !== 'draft')
/** What must be settled before a case is decided or leaves the advisor. */
const FREE_TO_MOVE = ['is_not_held', 'no_rejection_proposed', 'no_decision_prepared'] as const
const FREE_TO_DECIDE = [...FREE_TO_MOVE, 'no_question_open', 'no_escalation_open'] as const

export const TRANSITIONS: readonly Transition[] = [
  { command: 'submit', from: ['draft'], to: 'submitted', by: FIRM, guards: [] },
  {
    command: 'resubmit',
    from: ['changes_requested'],
    to: 'resubmitted',
    by: FIRM,
    guards: ['no_appeal_open', 'something_changed'],
  },
  {
    command: 'withdraw',
    from: ['submitted', 'in_review', 'changes_requested', 'resubmitted'],
    to: 'withdrawn',
    // The portal itself, when the firm's credit code is taken back.
    by: [...FIRM, 'system'],
    guards: [],
  },
  {
    command: 'claim',
    from: ['submitted', 'resubmitted'],
    to: 'in_review',
    by: ['advisor', 'lead_advisor'],
    guards: ['is_unassigned'],
  },
  {
    command: 'assign',
    from: ['submitted', 'resubmitted'],
    to: 'in_review',
    // The portal itself, when the advisor who knows the firm goes on with it.
    by: ['lead_advisor', 'system'],
    guards: ['is_unassigned'],
  },
  {
    command: 'release',
    from: UNDER_REVIEW,
    to: 'submitted',
    // The portal itself, when whoever holds it has left or is away.
    by: [...REVIEWER, 'system'],
    guards: [...FREE_TO_MOVE, 'is_first_round'],
  },
  {
    command: 'release',
    from: UNDER_REVIEW,
    to: 'resubmitted',
    by: [...REVIEWER, 'system'],
    guards: [...FREE_TO_MOVE, 'is_later_round'],
  },
  {
    command: 'reassign',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: ['has_reason', 'no_rejection_proposed', 'no_decision_prepared'],
  },
  {
    command: 'reassign',
    from: [...UNDER_REVIEW, 'changes_requested'],
    to: 'same',
    // The portal itself, when whoever holds it is shut out and an administrator has named a colleague.
    by: ['system'],
    guards: ['has_reason', 'no_decision_prepared'],
  },
  { command: 'record_verdicts', from: UNDER_REVIEW, to: 'same', by: REVIEWER, guards: FREE_TO_MOVE },
  {
    command: 'approve',
    from: UNDER_REVIEW,
    to: 'approved',
    by: REVIEWER,
    guards: [...FREE_TO_DECIDE, 'all_items_accepted', 'has_enough_information', 'explains_going_against'],
  },
  {
    command: 'request_changes',
    from: UNDER_REVIEW,
    to: 'changes_requested',
    by: REVIEWER,
    guards: [...FREE_TO_DECIDE, 'some_item_needs_changes'],
  },
  {
    command: 'reject',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: [...FREE_TO_DECIDE, 'has_summary', 'has_enough_information'],
  },
  {
    command: 'prepare_decision',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: [...FREE_TO_DECIDE, 'decision_would_stand'],
  },
  {
    command: 'take_back_decision',
    from: UNDER_REVIEW,
    to: 'same',
    // The portal itself, when the decision cannot go out any more.
    by: [...REVIEWER, 'system'],
    guards: ['decision_prepared'],
  },
  {
    command: 'confirm_rejection',
    from: UNDER_REVIEW,
    to: 'rejected',
    by: ANY_ADVISOR,
    guards: ['rejection_proposed', 'is_another_reader'],
  },
  {
    command: 'decline_rejection',
    from: UNDER_REVIEW,
    to: 'same',
    by: ANY_ADVISOR,
    guards: ['rejection_proposed', 'is_another_reader', 'has_text'],
  },
  {
    command: 'give_second_reading',
    from: HANDED_IN,
    to: 'same',
    by: ANY_ADVISOR,
    guards: ['is_another_reader'],
  },
  {
    command: 'appeal',
    from: ['changes_requested'],
    to: 'same',
    by: FIRM,
    guards: ['appeal_unused', 'item_is_flagged', 'has_text'],
  },
  {
    command: 'answer_appeal',
    from: ['changes_requested'],
    to: 'in_review',
    by: ANY_ADVISOR,
    guards: ['appeal_open', 'is_another_reader', 'has_text', 'leaves_nothing_flagged'],
  },
  {
    command: 'answer_appeal',
    from: ['changes_requested'],
    to: 'same',
    by: ANY_ADVISOR,
    guards: ['appeal_open', 'is_another_reader', 'has_text'],
  },
  {
    command: 'hold',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: [...FREE_TO_MOVE, 'has_future_date'],
  },
  { command: 'resume', from: UNDER_REVIEW, to: 'same', by: [...REVIEWER, 'system'], guards: ['is_held'] },
  {
    command: 'escalate',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: ['is_not_escalated', 'no_decision_prepared', 'has_text'],
  },
  {
    command: 'settle_escalation',
    from: HANDED_IN,
    to: 'same',
    by: ['lead_advisor'],
    guards: ['is_escalated', 'is_another_reader', 'has_text'],
  },
  {
    command: 'ask_colleague',
    from: UNDER_REVIEW,
    to: 'same',
    by: REVIEWER,
    guards: ['no_decision_prepared', 'has_text'],
  },
  { command: 'answer_colleague', from: HANDED_IN, to: 'same', by: ANY_ADVISOR, guards: ['is_asked', 'has_text'] },
  // Whoever asked, wherever the case is now, or a lead: whoever was asked may have left.
  { command: 'withdraw_question', from: HANDED_IN, to: 'same', by: ANY_ADVISOR, guards: ['is_asker'] },
  {
    command: 'reopen',
    from: ['approved', 'rejected', 'expired'],
    to: 'in_review',
    by: ['lead_advisor'],
    guards: ['can_be_reopened'],
  },
  { command: 'expire', from: ['changes_requested'], to: 'expired', by: ['system'], guards: ['is_past_due'] },
]
