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
    text: t(`applications:timeline.${type}` as ServerKey, {
      who: names.get(actorId) ?? t('applications:somebody'),
      count: flaggedIn(payload),
    }),
    at: occurredAt.toISOString(),
  }))
}

function flaggedIn(payload: unknown): number {
  return typeof payload === 'object' && payload !== null && 'items' in payload && Array.isArray(payload.items)
    ? payload.items.length
    : 0
}
