// The state of an application is what its events add up to. The Application row keeps the same figures for lists, and must
// always equal this fold.
import type { StoredEvent, VerdictEntry } from './events'
import { isTerminal, type Status } from './transitions'

export type WaitingOn = 'firm' | 'advisor' | 'nobody'

export type Projection = {
  readonly status: Status
  /** Number of events so far. */
  readonly version: number
  readonly round: number
  readonly assigneeId: string | null
  readonly waitingOn: WaitingOn
  /** The newest hand-in. */
  readonly submittedAt: Date | null
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
  /** Verdicts of the current round, by item. */
  readonly verdicts: Readonly<Record<string, Pick<VerdictEntry, 'verdict' | 'reasonCode'>>>
}

export const NOTHING_YET: Projection = {
  status: 'draft',
  version: 0,
  round: 0,
  assigneeId: null,
  waitingOn: 'firm',
  submittedAt: null,
  dueAt: null,
  decidedAt: null,
  verdicts: {},
}

/** Whose turn it is, from the state alone. */
export function waitingOn(status: Status): WaitingOn {
  if (isTerminal(status)) return 'nobody'
  return status === 'draft' || status === 'changes_requested' ? 'firm' : 'advisor'
}

/** The state after one more event. */
export function apply(before: Projection, event: StoredEvent): Projection {
  const after: Projection = {
    ...before,
    status: event.toStatus,
    version: before.version + 1,
    waitingOn: waitingOn(event.toStatus),
    ...(isTerminal(event.toStatus) ? { dueAt: null, decidedAt: event.occurredAt } : {}),
  }
  switch (event.type) {
    case 'submitted':
      return {
        ...after,
        round: 1,
        submittedAt: event.occurredAt,
        dueAt: new Date(event.payload.dueAt),
        verdicts: acceptedFor(event.payload.carried ?? []),
      }
    case 'resubmitted':
      return {
        ...after,
        round: before.round + 1,
        submittedAt: event.occurredAt,
        dueAt: new Date(event.payload.dueAt),
        verdicts: acceptedFor(event.payload.carried),
      }
    case 'claimed':
      return { ...after, assigneeId: event.actorId }
    case 'assigned':
      return { ...after, assigneeId: event.payload.assigneeId }
    case 'released':
      return { ...after, assigneeId: null }
    case 'reassigned':
      return { ...after, assigneeId: event.payload.assigneeId }
    case 'verdicts_recorded':
      return { ...after, verdicts: withVerdicts(before.verdicts, event.payload.verdicts) }
    case 'changes_requested':
      return { ...after, dueAt: new Date(event.payload.dueAt) }
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return after
  }
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
