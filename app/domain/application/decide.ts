// One command on one application: either the events that follow from it, or the reason why not. The same table that draws the
// buttons decides here.
import type { StageId } from '../catalogue/types'
import { ok, refused, type Result } from '../shared/result'
import { ADVISOR_TARGET_DAYS, dueAfter, FIRM_TARGET_DAYS, type IsWorkingDay } from './due'
import type { EventBody, NewEvent, ReassignReason, VerdictEntry } from './events'
import { withVerdicts, type Projection } from './fold'
import { isReasonCode } from './reference/reasons'
import { TRANSITIONS, transitionsFor, type Actor, type CommandName, type Guard, type Status } from './transitions'

type Simple = 'withdraw' | 'claim' | 'release' | 'expire'

export type Command =
  | { readonly name: Simple }
  | { readonly name: 'submit'; readonly carried?: readonly string[] }
  | { readonly name: 'resubmit'; readonly changed: readonly string[]; readonly carried: readonly string[] }
  | { readonly name: 'assign'; readonly assigneeId: string }
  | { readonly name: 'reassign'; readonly assigneeId: string; readonly reason: ReassignReason | null }
  | { readonly name: 'record_verdicts'; readonly verdicts: readonly VerdictEntry[] }
  | {
      readonly name: 'approve' | 'request_changes' | 'reject'
      /** Verdicts given together with the decision. */
      readonly verdicts: readonly VerdictEntry[]
      readonly summary: string
    }

export type RefusalCode =
  | 'not_possible_now'
  | 'not_your_case'
  | 'own_firm'
  | 'already_claimed'
  | 'nothing_changed'
  | 'items_not_accepted'
  | 'no_item_flagged'
  | 'summary_missing'
  | 'handover_reason_missing'
  | 'reason_missing'
  | 'item_unknown'

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
}

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

  const verdicts = withVerdicts(state.verdicts, given)
  const failures: Refusal[] = []
  for (const row of rows) {
    const failure = row.guards
      .map((guard) => check(guard, { state, command, verdicts, circumstances }))
      .find((found) => found !== null)
    if (failure) {
      failures.push(failure)
      continue
    }
    const toStatus = row.to === 'same' ? state.status : row.to
    return ok(eventsOf({ state, command, toStatus, verdicts, circumstances }))
  }
  return refused(failures[0] ?? { code: 'not_possible_now' })
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

type Situation = {
  readonly state: Projection
  readonly command: Command
  readonly verdicts: Projection['verdicts']
  readonly circumstances: Circumstances
}

function check(guard: Guard, { state, command, verdicts, circumstances }: Situation): Refusal | null {
  switch (guard) {
    case 'is_unassigned':
      return state.assigneeId === null ? null : { code: 'already_claimed' }
    case 'is_first_round':
      return state.round <= 1 ? null : { code: 'not_possible_now' }
    case 'is_later_round':
      return state.round > 1 ? null : { code: 'not_possible_now' }
    case 'something_changed':
      return command.name === 'resubmit' && command.changed.length > 0 ? null : { code: 'nothing_changed' }
    case 'all_items_accepted':
      return openItems(verdicts, circumstances)
    case 'some_item_needs_changes':
      return flaggedItems(verdicts, circumstances).length > 0 ? null : { code: 'no_item_flagged' }
    case 'has_summary':
      return 'summary' in command && command.summary.trim() !== '' ? null : { code: 'summary_missing' }
    case 'has_reason':
      return command.name === 'reassign' && command.reason !== null ? null : { code: 'handover_reason_missing' }
  }
}

function openItems(verdicts: Projection['verdicts'], { itemIds, emptyItemIds }: Circumstances): Refusal | null {
  const open = itemIds.filter((itemId) => {
    const verdict = verdicts[itemId]?.verdict
    return verdict === 'needs_changes' || (verdict === undefined && !emptyItemIds.includes(itemId))
  })
  return open.length === 0 ? null : { code: 'items_not_accepted', itemId: open[0], values: { count: open.length } }
}

function flaggedItems(verdicts: Projection['verdicts'], { itemIds }: Circumstances) {
  return itemIds
    .filter((itemId) => verdicts[itemId]?.verdict === 'needs_changes')
    .map((itemId) => ({ itemId, reasonCode: verdicts[itemId]?.reasonCode ?? null }))
}

function eventsOf(situation: Situation & { readonly toStatus: Status }): readonly NewEvent[] {
  const { state, command, toStatus } = situation
  const given = 'verdicts' in command ? command.verdicts : []
  const recorded: NewEvent[] =
    given.length === 0
      ? []
      : [{ type: 'verdicts_recorded', payload: { verdicts: given }, fromStatus: state.status, toStatus: state.status }]
  if (command.name === 'record_verdicts') return recorded
  return [...recorded, { ...bodyOf(command, situation), fromStatus: state.status, toStatus }]
}

function bodyOf(
  command: Exclude<Command, { name: 'record_verdicts' }>,
  { verdicts, circumstances }: Situation,
): EventBody {
  const { now: start, stage, isWorkingDay } = circumstances
  const advisorDue = () => dueAfter({ start, workingDays: ADVISOR_TARGET_DAYS[stage], isWorkingDay }).toISOString()
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
      return { type: 'assigned', payload: { assigneeId: command.assigneeId } }
    case 'reassign':
      return { type: 'reassigned', payload: { assigneeId: command.assigneeId, reason: command.reason ?? 'workload' } }
    case 'request_changes': {
      const dueAt = dueAfter({ start, workingDays: FIRM_TARGET_DAYS, isWorkingDay }).toISOString()
      return { type: 'changes_requested', payload: { dueAt, items: flaggedItems(verdicts, circumstances) } }
    }
    case 'withdraw':
      return { type: 'withdrawn', payload: {} }
    case 'claim':
      return { type: 'claimed', payload: {} }
    case 'release':
      return { type: 'released', payload: {} }
    case 'approve':
      return { type: 'approved', payload: {} }
    case 'reject':
      return { type: 'rejected', payload: {} }
    case 'expire':
      return { type: 'expired', payload: {} }
  }
}
