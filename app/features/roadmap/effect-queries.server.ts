// What a changed profile would do to the roadmap, before it is saved.
import type { FirmScope } from '~/domain/access/scopes'
import { changeBetween, changeKey, changesNothing } from '~/domain/catalogue/roadmap-change'
import { chinaDay } from '~/domain/shared/dates'
import { roadmapOf } from './queries.server'
import type { FirmRows } from './rows-queries.server'
import { wordsFor } from './words-queries.server'

export type ProfileEffect = {
  /** Sent back with the form by whoever agrees to this change and no other. */
  readonly key: string
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  /** Titles of dropped tasks for which something was given; it stays stored. */
  readonly keptAside: readonly string[]
}

type EffectInput = {
  readonly rows: FirmRows
  readonly profile: Partial<FirmRows['firm']>
  readonly now: Date
}

/** Null when the roadmap stays as it is. */
export function profileEffect(scope: FirmScope, { rows, profile, now }: EffectInput): ProfileEffect | null {
  const asOf = chinaDay(now)
  const after = roadmapOf({ ...rows, firm: { ...rows.firm, ...profile } }, asOf)
  const change = changeBetween(roadmapOf(rows, asOf).roadmap, after.roadmap)
  if (changesNothing(change)) return null
  const { t } = wordsFor(scope)
  const titles = (ids: readonly string[]) => ids.map((id) => t(`catalogue:tasks.${id}.title`))
  return {
    key: changeKey(change),
    added: titles(change.added),
    dropped: titles(change.dropped),
    keptAside: titles(change.keptAside),
  }
}
