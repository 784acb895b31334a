// Questions to the table of transitions: what is possible for whom, and what is over.
import { TRANSITIONS } from './transition-table'
import { STATUSES, type ActorRole, type CommandName, type Status, type Transition } from './vocabulary'

const TERMINAL: readonly Status[] = ['approved', 'rejected', 'withdrawn', 'expired']

/** Decided for good, unless a lead advisor reopens it. Notes of the office may still follow. */
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

/** The states in which this actor may do this, guards aside. */
export function statusesFor(command: CommandName, actor: Actor): readonly Status[] {
  return STATUSES.filter((status) => can(status, command, actor))
}

/** Who a staff member is to one application: the advisor who holds it or another, lead advisors always as leads. */
export function reviewerRole(
  staff: { readonly userId: string; readonly isLead: boolean },
  assigneeId: string | null,
): ActorRole {
  if (staff.isLead) return 'lead_advisor'
  return staff.userId === assigneeId ? 'assignee' : 'advisor'
}
