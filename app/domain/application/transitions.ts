// What may happen to an application, from which state, and by whom. One table: the server enforces it, the pages draw their
// buttons from it, and docs/permissions.md is printed from it.

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

export type Transition = {
  readonly command: CommandName
  readonly from: readonly Status[]
  /** `same` leaves the state as it is. */
  readonly to: Status | 'same'
  readonly by: readonly ActorRole[]
  readonly guards: readonly Guard[]
}

const FIRM = ['firm_owner', 'firm_editor'] as const
const REVIEWER = ['assignee', 'lead_advisor'] as const
const UNDER_REVIEW = ['in_review', 'resubmitted'] as const

export const TRANSITIONS: readonly Transition[] = [
  { command: 'submit', from: ['draft'], to: 'submitted', by: FIRM, guards: [] },
  { command: 'resubmit', from: ['changes_requested'], to: 'resubmitted', by: FIRM, guards: ['something_changed'] },
  {
    command: 'withdraw',
    from: ['submitted', 'in_review', 'changes_requested', 'resubmitted'],
    to: 'withdrawn',
    by: FIRM,
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
    by: ['lead_advisor'],
    guards: ['is_unassigned'],
  },
  { command: 'release', from: UNDER_REVIEW, to: 'submitted', by: REVIEWER, guards: ['is_first_round'] },
  { command: 'release', from: UNDER_REVIEW, to: 'resubmitted', by: REVIEWER, guards: ['is_later_round'] },
  { command: 'reassign', from: UNDER_REVIEW, to: 'same', by: REVIEWER, guards: ['has_reason'] },
  { command: 'record_verdicts', from: UNDER_REVIEW, to: 'same', by: REVIEWER, guards: [] },
  { command: 'approve', from: UNDER_REVIEW, to: 'approved', by: REVIEWER, guards: ['all_items_accepted'] },
  {
    command: 'request_changes',
    from: UNDER_REVIEW,
    to: 'changes_requested',
    by: REVIEWER,
    guards: ['some_item_needs_changes'],
  },
  { command: 'reject', from: UNDER_REVIEW, to: 'rejected', by: REVIEWER, guards: ['has_summary'] },
  { command: 'expire', from: ['changes_requested'], to: 'expired', by: ['system'], guards: [] },
]

const TERMINAL: readonly Status[] = ['approved', 'rejected', 'withdrawn', 'expired']

/** Nothing can happen to the application any more. */
export function isTerminal(status: Status): boolean {
  return TERMINAL.includes(status)
}

const REVIEWING: readonly ActorRole[] = ['advisor', 'assignee', 'lead_advisor']

export type Actor = {
  readonly role: ActorRole
  /** Nobody reviews a firm they belong to. */
  readonly belongsToFirm: boolean
}

/** The rows of the table for this command that this actor may use in this state; guards are not looked at. */
export function transitionsFor(status: Status, command: CommandName, actor: Actor): readonly Transition[] {
  if (actor.belongsToFirm && REVIEWING.includes(actor.role)) return []
  return TRANSITIONS.filter(
    (row) => row.command === command && row.from.includes(status) && row.by.includes(actor.role),
  )
}

/** Whether to draw the button, and whether the server will consider the command at all. */
export function can(status: Status, command: CommandName, actor: Actor): boolean {
  return transitionsFor(status, command, actor).length > 0
}

/** Who a staff member is to one application: the advisor who holds it or another, lead advisors always as leads. */
export function reviewerRole(
  staff: { readonly userId: string; readonly isLead: boolean },
  assigneeId: string | null,
): ActorRole {
  if (staff.isLead) return 'lead_advisor'
  return staff.userId === assigneeId ? 'assignee' : 'advisor'
}
