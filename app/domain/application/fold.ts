// The state of an application is what its events add up to. The Application row keeps the same figures for lists, and must
// always equal this fold.
import type { StoredEvent, VerdictEntry } from './events'
import { isTerminal } from './transitions'
import type { Status } from './vocabulary'

export type WaitingOn = 'firm' | 'advisor' | 'agency' | 'nobody'

export type Projection = {
  readonly status: Status
  /** Number of events so far. */
  readonly version: number
  readonly round: number
  readonly assigneeId: string | null
  readonly waitingOn: WaitingOn
  /** The newest submission. */
  readonly submittedAt: Date | null
  /** When the side whose turn it is should have acted; of a held case, when it goes on. */
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
  /** Held until that day; it goes on by itself then. */
  readonly heldUntil: Date | null
  /** Since when the clock of `pausedDueAt` stands still, while a case is held or looked at a second time. */
  readonly pausedAt: Date | null
  readonly pausedDueAt: Date | null
  /** Since when a lead advisor is asked to say something. */
  readonly escalatedAt: Date | null
  /** Questions to colleagues that have no answer yet. */
  readonly openQuestions: number
  /** Whether there is enough in this round to decide on; null while nobody has said so. */
  readonly isEnough: boolean | null
  /** Who wants to reject; it takes effect when a second reader agrees. */
  readonly rejectionById: string | null
  /** The one item the firm asked to be looked at again; it can ask once. */
  readonly appealItemId: string | null
  readonly isAppealOpen: boolean
  /** When the decision goes out that has been made; it can be taken back until then. */
  readonly decisionDueAt: Date | null
  /** Verdicts of the current round, by item. */
  readonly verdicts: Readonly<Record<string, Pick<VerdictEntry, 'verdict' | 'reasonCode'>>>
}

const AT_REST = {
  heldUntil: null,
  pausedAt: null,
  pausedDueAt: null,
  rejectionById: null,
  isAppealOpen: false,
  decisionDueAt: null,
} as const

export const NOTHING_YET: Projection = {
  status: 'draft',
  version: 0,
  round: 0,
  assigneeId: null,
  waitingOn: 'firm',
  submittedAt: null,
  dueAt: null,
  decidedAt: null,
  ...AT_REST,
  escalatedAt: null,
  openQuestions: 0,
  isEnough: null,
  appealItemId: null,
  verdicts: {},
}

/** Whose turn it is, from the state alone. */
export function waitingOn({
  status,
  heldUntil,
  isAppealOpen,
}: Pick<Projection, 'status' | 'heldUntil' | 'isAppealOpen'>): WaitingOn {
  if (isTerminal(status)) return 'nobody'
  if (heldUntil !== null) return 'agency'
  if (isAppealOpen) return 'advisor'
  return status === 'draft' || status === 'changes_requested' ? 'firm' : 'advisor'
}

/** The state after one more event. */
export function apply(before: Projection, event: StoredEvent): Projection {
  const hasMoved = event.toStatus !== before.status
  const after: Projection = {
    ...before,
    status: event.toStatus,
    version: before.version + 1,
    ...(hasMoved && AT_REST),
    ...(hasMoved && isTerminal(event.toStatus) && { dueAt: null, decidedAt: event.occurredAt }),
    ...changeBy(event, before),
  }
  return { ...after, waitingOn: waitingOn(after) }
}

function changeBy(event: StoredEvent, before: Projection): Partial<Projection> {
  switch (event.type) {
    case 'submitted':
      return { ...submitted(event), round: 1, verdicts: acceptedFor(event.payload.carried ?? []) }
    case 'resubmitted':
      return { ...submitted(event), round: before.round + 1, verdicts: acceptedFor(event.payload.carried) }
    case 'claimed':
      return { assigneeId: event.actorId }
    case 'assigned':
    case 'reassigned':
      return { assigneeId: event.payload.assigneeId }
    case 'released':
      return { assigneeId: null }
    case 'verdicts_recorded':
      return { verdicts: withVerdicts(before.verdicts, event.payload.verdicts) }
    case 'information_judged':
      return { isEnough: event.payload.isEnough }
    case 'decision_prepared':
      return { decisionDueAt: new Date(event.payload.dueAt) }
    case 'decision_taken_back':
      return { decisionDueAt: null }
    case 'changes_requested':
      return { dueAt: new Date(event.payload.dueAt) }
    case 'rejection_proposed':
      return { rejectionById: event.actorId, decisionDueAt: null }
    case 'rejection_declined':
      return { rejectionById: null, escalatedAt: event.occurredAt }
    case 'second_reading_given':
      return event.payload.agrees ? {} : { escalatedAt: event.occurredAt }
    case 'second_look_asked':
      return {
        ...pausedBy(event, before),
        appealItemId: event.payload.itemId,
        isAppealOpen: true,
        dueAt: new Date(event.payload.dueAt),
      }
    case 'second_look_answered':
      return {
        ...AT_REST,
        dueAt: new Date(event.payload.dueAt),
        verdicts: event.payload.isUpheld
          ? before.verdicts
          : { ...before.verdicts, ...acceptedFor([event.payload.itemId]) },
      }
    case 'held': {
      const until = new Date(event.payload.until)
      return { ...pausedBy(event, before), heldUntil: until, dueAt: until }
    }
    case 'resumed':
      return { ...AT_REST, dueAt: event.payload.dueAt === null ? null : new Date(event.payload.dueAt) }
    case 'escalated':
      return { escalatedAt: event.occurredAt }
    case 'escalation_settled':
      return { escalatedAt: null }
    case 'colleague_asked':
      return { openQuestions: before.openQuestions + 1 }
    case 'colleague_answered':
    case 'question_withdrawn':
      return { openQuestions: before.openQuestions - 1 }
    case 'reopened':
      return { assigneeId: event.actorId, dueAt: new Date(event.payload.dueAt), decidedAt: null, isEnough: null }
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return {}
  }
}

function submitted(event: StoredEvent & { readonly payload: { readonly dueAt: string } }): Partial<Projection> {
  return { submittedAt: event.occurredAt, dueAt: new Date(event.payload.dueAt), isEnough: null }
}

function pausedBy(event: StoredEvent, before: Projection): Partial<Projection> {
  return { pausedAt: event.occurredAt, pausedDueAt: before.dueAt }
}

function acceptedFor(itemIds: readonly string[]): Projection['verdicts'] {
  return Object.fromEntries(itemIds.map((id) => [id, { verdict: 'accepted', reasonCode: null }]))
}

/** The verdicts of a round after some of them were given anew. */
export function withVerdicts(before: Projection['verdicts'], entries: readonly VerdictEntry[]): Projection['verdicts'] {
  const given = entries.map(({ itemId, verdict, reasonCode }) => [itemId, { verdict, reasonCode }] as const)
  return { ...before, ...Object.fromEntries(given) }
}

export function fold(events: readonly StoredEvent[]): Projection {
  return events.reduce(apply, NOTHING_YET)
}
