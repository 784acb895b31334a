// Every verdict an item ever got in this case, in words.
import type { Language } from '~/domain/access/scopes'
import { verdictHistory } from '~/domain/application/verdict-history'
import { translator } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import type { CaseRows } from './case-rows-queries.server'

export type HistoryLine = {
  readonly round: number
  readonly kind: 'accepted' | 'needs_changes' | 'carried'
  /** Code and title, where changes were asked for. */
  readonly reason: string
  readonly note: Written
  readonly by: string
  readonly at: string
}

/** By item, newest first. */
export function historyLines(
  { events, verdicts }: Pick<CaseRows, 'events' | 'verdicts'>,
  language: Language,
): ReadonlyMap<string, readonly HistoryLine[]> {
  const t = translator(language)
  const names = new Map(events.map(({ actorId, actorName }) => [actorId, actorName]))
  const told = [...verdictHistory(events, verdicts)].map(([itemId, all]) => {
    const lines = all.map(({ round, kind, reasonCode, note, noteLanguage, actorId, at }): HistoryLine => ({
      round,
      kind,
      reason: reasonCode ? `${reasonCode} ${t(`reviews:reasons.${reasonCode}.title`)}` : '',
      note: asWritten(note, noteLanguage),
      by: names.get(actorId) ?? t('applications:somebody'),
      at,
    }))
    return [itemId, lines.reverse()] as const
  })
  return new Map(told)
}
