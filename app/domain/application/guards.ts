// The conditions of the table of transitions, each with the reason why not.
import { isBlank } from '../shared/typed-text'
import type { Circumstances, Command, Refusal } from './command'
import type { Projection } from './fold'
import type { Guard } from './vocabulary'

export type Situation = {
  readonly state: Projection
  readonly command: Command
  /** Verdicts of the round, those given with the command included. */
  readonly verdicts: Projection['verdicts']
  /** The same for "is there enough to decide on?". */
  readonly isEnough: boolean | null
  /** Why the decision that is prepared could not be made now; null when it could, or when none is. */
  readonly against: Refusal | null
  readonly circumstances: Circumstances
}

/** Null when the condition holds. */
export function check(guard: Guard, situation: Situation): Refusal | null {
  const { state, command, verdicts, circumstances } = situation
  const unless = (holds: boolean, code: Refusal['code']): Refusal | null => (holds ? null : { code })
  switch (guard) {
    case 'is_unassigned':
      return unless(state.assigneeId === null, 'already_claimed')
    case 'is_first_round':
      return unless(state.round <= 1, 'not_possible_now')
    case 'is_later_round':
      return unless(state.round > 1, 'not_possible_now')
    case 'something_changed':
      return unless(command.name === 'resubmit' && command.changed.length > 0, 'nothing_changed')
    case 'all_items_accepted':
      return openItems(verdicts, circumstances)
    case 'some_item_needs_changes':
      return unless(flaggedItems(verdicts, circumstances).length > 0, 'no_item_flagged')
    case 'has_summary':
      return unless('summary' in command && !isBlank(command.summary), 'summary_missing')
    case 'has_reason':
      return unless(command.name === 'reassign' && command.reason !== null, 'handover_reason_missing')
    case 'has_text':
      return unless('text' in command && !isBlank(command.text), 'text_missing')
    case 'has_future_date':
      return unless(command.name === 'hold' && command.until > circumstances.now, 'date_not_ahead')
    case 'has_enough_information':
      if (situation.isEnough === null) return { code: 'information_not_judged' }
      return unless(situation.isEnough, 'information_not_enough')
    case 'explains_going_against':
      return unless(
        circumstances.isAgainstVerdict !== true || ('summary' in command && !isBlank(command.summary)),
        'against_unexplained',
      )
    case 'is_held':
      return unless(state.heldUntil !== null, 'not_on_hold')
    case 'is_not_held':
      return unless(state.heldUntil === null, 'on_hold')
    case 'is_escalated':
      return unless(state.escalatedAt !== null, 'not_escalated')
    case 'is_not_escalated':
      return unless(state.escalatedAt === null, 'already_escalated')
    case 'no_escalation_open':
      return unless(state.escalatedAt === null, 'escalation_open')
    case 'no_question_open':
      return unless(state.openQuestions === 0, 'question_open')
    case 'is_asked':
      return unless(circumstances.isAsked === true, 'not_asked')
    case 'is_asker':
      return unless(circumstances.isAsker === true, 'not_asker')
    case 'no_rejection_proposed':
      return unless(state.rejectionById === null, 'rejection_pending')
    case 'rejection_proposed':
      return unless(state.rejectionById !== null, 'no_rejection_pending')
    case 'no_decision_prepared':
      return unless(state.decisionDueAt === null || circumstances.preparedAt !== undefined, 'decision_pending')
    case 'decision_prepared':
      return unless(state.decisionDueAt !== null, 'no_decision_pending')
    case 'decision_would_stand':
      return situation.against
    case 'is_another_reader':
      return unless(circumstances.isFirstReader !== true, 'first_reader')
    case 'item_is_flagged':
      return unless(command.name === 'appeal' && verdicts[command.itemId]?.verdict === 'needs_changes', 'appeal_item')
    case 'appeal_unused':
      return unless(state.appealItemId === null, 'appeal_used')
    case 'appeal_open':
      return unless(state.isAppealOpen, 'no_appeal')
    case 'no_appeal_open':
      return unless(!state.isAppealOpen, 'appeal_open')
    case 'leaves_nothing_flagged':
      return unless(leavesNothingFlagged(situation), 'not_possible_now')
    case 'can_be_reopened':
      if (circumstances.hasNewerCase) return { code: 'newer_case' }
      return unless(circumstances.isOutcomeCounted !== true, 'outcome_counted')
    case 'is_past_due':
      return unless(state.dueAt !== null && state.dueAt < circumstances.now && !state.isAppealOpen, 'not_past_due')
  }
}

function leavesNothingFlagged({ state, command, verdicts, circumstances }: Situation): boolean {
  if (command.name !== 'answer_appeal' || command.isUpheld) return false
  return flaggedItems(verdicts, circumstances).every(({ itemId }) => itemId === state.appealItemId)
}

function openItems(verdicts: Projection['verdicts'], { itemIds, emptyItemIds }: Circumstances): Refusal | null {
  const open = itemIds.filter((itemId) => {
    const verdict = verdicts[itemId]?.verdict
    return verdict === 'needs_changes' || (verdict === undefined && !emptyItemIds.includes(itemId))
  })
  // Where nothing is flagged, what is open can be accepted together with the approval.
  const isFlagged = open.some((itemId) => verdicts[itemId] !== undefined)
  const code = isFlagged ? 'items_not_accepted' : 'items_open'
  return open.length === 0 ? null : { code, itemId: open[0], values: { count: open.length } }
}

/** In the order in which they were submitted. */
export function flaggedItems(verdicts: Projection['verdicts'], { itemIds }: Pick<Circumstances, 'itemIds'>) {
  return itemIds
    .filter((itemId) => verdicts[itemId]?.verdict === 'needs_changes')
    .map((itemId) => ({ itemId, reasonCode: verdicts[itemId]?.reasonCode ?? null }))
}
