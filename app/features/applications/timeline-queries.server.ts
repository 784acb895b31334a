// What has happened to a case, in plain words.
import type { Language } from '~/domain/access/scopes'
import { translator, type ServerKey } from '~/i18n/i18n.server'

export type TimelineEntry = { readonly text: string; readonly at: string }

type EventRow = {
  /** Where events of several cases stand together. */
  readonly applicationId?: string
  readonly type: string
  readonly actorId: string
  readonly payload: unknown
  readonly occurredAt: Date
}
type Told = {
  readonly events: readonly EventRow[]
  readonly names: ReadonlyMap<string, string>
  readonly language: Language
  /** A firm learns who looks after its case now, and not which of the office's people gave it to whom, or why. */
  readonly reader?: 'firm' | 'staff'
}

/** In the order of the events given, those of a case oldest first. */
export function timelineOf({ events, names, language, reader = 'staff' }: Told): readonly TimelineEntry[] {
  const t = translator(language)
  const nameFor = (id: string | null) => (id === null ? null : names.get(id)) ?? t('applications:somebody')
  const holders = new Map<string, string | null>()
  return events.map(({ type, actorId, payload, occurredAt, applicationId = '' }) => {
    const from = holders.get(applicationId) ?? null
    if (MOVES.has(type)) holders.set(applicationId, type === 'claimed' ? actorId : assigneeIn(payload))
    return {
      text: t(
        `applications:timeline.${reader === 'firm' && GIVEN_ON.includes(type) ? 'looked_after' : nameOf(type, payload)}` as ServerKey,
        {
          who: nameFor(actorId),
          from: nameFor(from),
          to: nameFor(assigneeIn(payload)),
          count: flaggedIn(payload),
        },
      ),
      at: occurredAt.toISOString(),
    }
  })
}

/** Of the office's own events those that a firm reads, each as who its advisor is from then on. */
const GIVEN_ON = ['assigned', 'reassigned']
export const READ_BY_FIRM = { OR: [{ visibility: 'public' as const }, { type: { in: GIVEN_ON } }] }

/** Ids of everybody whom events name. */
export function peopleIn(events: readonly Pick<EventRow, 'actorId' | 'payload'>[]): readonly string[] {
  return events.flatMap(({ actorId, payload }) => [actorId, assigneeIn(payload) ?? actorId])
}

/** What changes who holds a case. */
const MOVES: ReadonlySet<string> = new Set(['claimed', 'assigned', 'reassigned', 'released'])

function assigneeIn(payload: unknown): string | null {
  const id = typeof payload === 'object' && payload !== null && 'assigneeId' in payload ? payload.assigneeId : null
  return typeof id === 'string' ? id : null
}

type Named = {
  readonly actorId: string
  readonly actorName: string | null
  readonly givenName: string | null
  readonly payload: unknown
}

/** Of everybody who did something or was given the case. */
export function namesIn(events: readonly Named[]): ReadonlyMap<string, string> {
  const pairs = events.flatMap(({ actorId, actorName, givenName, payload }) => [
    [actorId, actorName] as const,
    [assigneeIn(payload) ?? '', givenName] as const,
  ])
  return new Map(pairs.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])))
}

/** An event of which one half says the contrary of the other goes by two names, as does one that the portal gives another reason for. */
function nameOf(type: string, payload: unknown): string {
  const says = typeof payload === 'object' && payload !== null && 'isEnough' in payload ? payload.isEnough : null
  if (type === 'decision_taken_back' && reasonIn(payload) !== 'wanted') return 'decision_put_aside'
  if (type === 'reassigned' && reasonIn(payload) === 'left') return 'reassigned_left'
  if (type === 'assigned' && reasonIn(payload) === 'same_advisor') return 'assigned_again'
  return type === 'information_judged' && says === false ? 'information_missing' : type
}

function reasonIn(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'reason' in payload ? payload.reason : null
}

function flaggedIn(payload: unknown): number {
  return typeof payload === 'object' && payload !== null && 'items' in payload && Array.isArray(payload.items)
    ? payload.items.length
    : 0
}
