import { useTranslate } from '~/i18n/use-translate'
import { StatusTag } from '~/ui/feedback/status-tag'
import type { QueueRow } from '../queries.server'

const TONES = {
  question_for_me: 'yours',
  appeal: 'yours',
  escalated: 'yours',
  rejection_proposed: 'theirs',
  decision_pending: 'theirs',
  on_hold: 'theirs',
} as const

/** What a case waits for, in words beside its name. */
export function QueueFlags({ flags }: Pick<QueueRow, 'flags'>) {
  const t = useTranslate()
  if (flags.length === 0) return null
  return (
    <span className="flex flex-wrap gap-1 pt-0.5 font-normal">
      {flags.map((flag) => (
        <StatusTag key={flag} tone={TONES[flag]}>
          {t(`reviews:flags.${flag}`)}
        </StatusTag>
      ))}
    </span>
  )
}
