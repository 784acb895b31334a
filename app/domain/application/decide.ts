// One command on one application: either the events that follow from it, or the reason why not. The same table that draws the
// buttons decides here.
import { ok, refused, type Result } from '../shared/result'
import type { Circumstances, Command, Refusal } from './command'
import { ADVISOR_TARGET_DAYS, dueAfter, dueAfterPause, FIRM_TARGET_DAYS } from './due'
import type { EventBody, NewEvent, VerdictEntry } from './events'
import { withVerdicts, type Projection } from './fold'
import { check, flaggedItems, type Situation } from './guards'
import { goesOutAt } from './holding-back'
import { isReasonCode } from './reference/reasons'
import { TRANSITIONS } from './transition-table'
import { transitionsFor, type Actor } from './transitions'
import type { CommandName, Status } from './vocabulary'

/** Decides a command against the state of the application. */
export function decide(
  state: Projection,
  command: Command,
  circumstances: Circumstances,
): Result<readonly NewEvent[], Refusal> {
  const rows = transitionsFor(state.status, command.name, circumstances.actor)
  if (rows.length === 0) return refused(whyNot(state, command.name, circumstances.actor))

  const given = 'verdicts' in command ? command.verdicts : []
  const wrong = firstWrongVerdict(given, circumstances.itemIds)
  if (wrong) return refused(wrong)

  const situation: Situation = {
    state,
    command,
    verdicts: withVerdicts(state.verdicts, given),
    against: command.name === 'prepare_decision' ? refusalOf(state, command.decision, circumstances) : null,
    isEnough: ('isEnough' in command ? command.isEnough : null) ?? state.isEnough,
    circumstances,
  }
  const failures: Refusal[] = []
  for (const row of rows) {
    const failure = row.guards.map((guard) => check(guard, situation)).find((found) => found !== null)
    if (failure) {
      failures.push(failure)
      continue
    }
    return ok(eventsOf(situation, row.to === 'same' ? state.status : row.to))
  }
  return refused(failures.at(-1) ?? { code: 'not_possible_now' })
}

function refusalOf(state: Projection, decision: Command, circumstances: Circumstances): Refusal | null {
  const decided = decide(state, decision, circumstances)
  return decided.ok ? null : decided.refusal
}

function whyNot(state: Projection, name: CommandName, actor: Actor): Refusal {
  if (actor.belongsToFirm && transitionsFor(state.status, name, { ...actor, belongsToFirm: false }).length > 0) {
    return { code: 'own_firm' }
  }
  if ((name === 'claim' || name === 'assign') && state.assigneeId !== null) return { code: 'already_claimed' }
  const isAllowedElsewhere = TRANSITIONS.some((row) => row.command === name && row.by.includes(actor.role))
  return { code: isAllowedElsewhere ? 'not_possible_now' : 'not_your_case' }
}

function firstWrongVerdict(given: readonly VerdictEntry[], itemIds: readonly string[]): Refusal | null {
  for (const { itemId, verdict, reasonCode } of given) {
    if (!itemIds.includes(itemId)) return { code: 'item_unknown', itemId }
    if (verdict === 'needs_changes' && !isReasonCode(reasonCode)) return { code: 'reason_missing', itemId }
  }
  return null
}

/** What was said on the way comes before what follows from it. */
function eventsOf(situation: Situation, toStatus: Status): readonly NewEvent[] {
  const { state, command } = situation
  const given = 'verdicts' in command ? command.verdicts : []
  const said: EventBody[] = [
    ...(given.length > 0 ? [{ type: 'verdicts_recorded', payload: { verdicts: given } } as const] : []),
    ...(situation.isEnough !== null && situation.isEnough !== state.isEnough
      ? [{ type: 'information_judged', payload: { isEnough: situation.isEnough } } as const]
      : []),
  ]
  const before = said.map((body): NewEvent => ({ ...body, fromStatus: state.status, toStatus: state.status }))
  if (command.name === 'record_verdicts') return before
  return [...before, { ...bodyOf(command, situation, toStatus), fromStatus: state.status, toStatus }]
}

function bodyOf(
  command: Exclude<Command, { name: 'record_verdicts' }>,
  situation: Situation,
  toStatus: Status,
): EventBody {
  const { state, verdicts, circumstances } = situation
  const { now: start, stage, isWorkingDay } = circumstances
  const advisorDue = () => dueAfter({ start, workingDays: ADVISOR_TARGET_DAYS[stage], isWorkingDay }).toISOString()
  const prepared = circumstances.preparedAt && { preparedAt: circumstances.preparedAt.toISOString() }
  const dueAfterRest = () => dueAfterPause(state, { now: start, isWorkingDay })
  switch (command.name) {
    case 'submit':
      return {
        type: 'submitted',
        payload: { dueAt: advisorDue(), ...(command.carried && { carried: command.carried }) },
      }
    case 'resubmit':
      return {
        type: 'resubmitted',
        payload: { dueAt: advisorDue(), changed: command.changed, carried: command.carried },
      }
    case 'assign':
      return {
        type: 'assigned',
        payload: { assigneeId: command.assigneeId, ...(command.reason && { reason: command.reason }) },
      }
    case 'reassign':
      return { type: 'reassigned', payload: { assigneeId: command.assigneeId, reason: command.reason ?? 'workload' } }
    case 'request_changes': {
      const dueAt = dueAfter({ start, workingDays: FIRM_TARGET_DAYS, isWorkingDay }).toISOString()
      return {
        type: 'changes_requested',
        payload: { dueAt, items: flaggedItems(verdicts, circumstances), ...prepared },
      }
    }
    case 'reject':
      return { type: 'rejection_proposed', payload: { readingId: command.readingId ?? '', ...prepared } }
    case 'prepare_decision':
      return {
        type: 'decision_prepared',
        payload: { decision: command.decision.name, dueAt: goesOutAt(start).toISOString() },
      }
    case 'take_back_decision':
      return { type: 'decision_taken_back', payload: { reason: command.reason } }
    case 'confirm_rejection':
      return { type: 'rejected', payload: { readingId: command.readingId } }
    case 'decline_rejection':
      return { type: 'rejection_declined', payload: { readingId: command.readingId, reading: command.reading } }
    case 'give_second_reading': {
      const { readingId, reading, first } = command
      return { type: 'second_reading_given', payload: { readingId, reading, agrees: reading === first } }
    }
    case 'appeal':
      return { type: 'second_look_asked', payload: { itemId: command.itemId, dueAt: advisorDue() } }
    case 'answer_appeal': {
      const dueAt = toStatus === 'in_review' ? advisorDue() : (dueAfterRest() ?? advisorDue())
      const itemId = state.appealItemId ?? ''
      return { type: 'second_look_answered', payload: { itemId, isUpheld: command.isUpheld, dueAt } }
    }
    case 'hold':
      return { type: 'held', payload: { until: command.until.toISOString(), reason: command.reason } }
    case 'resume':
      return { type: 'resumed', payload: { dueAt: dueAfterRest() } }
    case 'escalate':
      return { type: 'escalated', payload: { remarkId: command.remarkId, reason: command.reason } }
    case 'settle_escalation':
      return { type: 'escalation_settled', payload: { remarkId: command.remarkId } }
    case 'ask_colleague': {
      const { consultationId, colleagueId } = command
      return { type: 'colleague_asked', payload: { consultationId, colleagueId } }
    }
    case 'answer_colleague':
      return { type: 'colleague_answered', payload: { consultationId: command.consultationId } }
    case 'withdraw_question':
      return { type: 'question_withdrawn', payload: { consultationId: command.consultationId } }
    case 'reopen':
      return { type: 'reopened', payload: { dueAt: advisorDue(), reason: command.reason } }
    case 'withdraw':
      return { type: 'withdrawn', payload: {} }
    case 'claim':
      return { type: 'claimed', payload: {} }
    case 'release':
      return { type: 'released', payload: {} }
    case 'approve':
      return { type: 'approved', payload: { ...prepared } }
    case 'expire':
      return { type: 'expired', payload: {} }
  }
}
