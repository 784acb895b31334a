// What has happened to a case, in plain words.
import type { Language } from '~/domain/access/scopes'
import { translator, type ServerKey } from '~/i18n/i18n.server'

export type TimelineEntry = { readonly text: string; readonly at: string }

type EventRow = {
  readonly type: string
  readonly actorId: string
  readonly payload: unknown
  readonly occurredAt: Date
}
type Told = {
  readonly events: readonly EventRow[]
  readonly names: ReadonlyMap<string, string>
  readonly language: Language
}

/** In the order of the events given. */
export function timelineOf({ events, names, language }: Told): readonly TimelineEntry[] {
  const t = translator(language)
  return events.map(({ type, actorId, payload, occurredAt }) => ({
    text: t(`applications:timeline.${nameOf(type, payload)}` as ServerKey, {
      who: names.get(actorId) ?? t('applications:somebody'),
      count: flaggedIn(payload),
    }),
    at: occurredAt.toISOString(),
  }))
}

/** An event of which one half says the contrary of the other goes by two names, as does one that the portal gives another reason for. */
function nameOf(type: string, payload: unknown): string {
  const says = typeof payload === 'object' && payload !== null && 'isEnough' in payload ? payload.isEnough : null
  if (type === 'decision_taken_back' && reasonIn(payload) !== 'wanted') return 'decision_put_aside'
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
