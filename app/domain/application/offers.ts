// What somebody is offered on a page: what the table allows, less what the state of the case already rules out. Conditions on
// what has yet to be typed are left to the moment it is sent.
import { transitionsFor, type Actor } from './transitions'
import type { CommandName, Guard, Status } from './vocabulary'

/** What a page knows of a case without reading its events. */
export type Standing = {
  readonly status: Status
  readonly assigneeId: string | null
  readonly isHeld: boolean
  readonly isEscalated: boolean
  readonly isRejectionProposed: boolean
  readonly isAppealOpen: boolean
  /** A decision has been made and waits to go out. */
  readonly isDecisionPrepared: boolean
}

/** Whether to draw the button of a command. */
export function isOffered(standing: Standing, command: CommandName, actor: Actor): boolean {
  return transitionsFor(standing.status, command, actor).some((row) =>
    row.guards.every((guard) => holdsOnSight(guard, standing)),
  )
}

function holdsOnSight(guard: Guard, standing: Standing): boolean {
  switch (guard) {
    case 'is_unassigned':
      return standing.assigneeId === null
    case 'is_held':
      return standing.isHeld
    case 'is_not_held':
      return !standing.isHeld
    case 'is_escalated':
      return standing.isEscalated
    case 'is_not_escalated':
      return !standing.isEscalated
    case 'rejection_proposed':
      return standing.isRejectionProposed
    case 'no_rejection_proposed':
      return !standing.isRejectionProposed
    case 'decision_prepared':
      return standing.isDecisionPrepared
    case 'no_decision_prepared':
      return !standing.isDecisionPrepared
    case 'appeal_open':
      return standing.isAppealOpen
    case 'no_appeal_open':
      return !standing.isAppealOpen
    default:
      return true
  }
}
