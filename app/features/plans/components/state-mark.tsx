import type { WorkState } from '~/domain/requirement/work'
import { useTranslate } from '~/i18n/use-translate'

const LOOK = {
  not_begun: { tone: 'text-ink-soft', path: '' },
  in_work: { tone: 'text-theirs', path: 'M12 7v5l3 2' },
  met: { tone: 'text-done', path: 'm7.5 12.5 3 3 6-6.5' },
} as const

/** The state as a sign and a word: neither colour nor shape stands alone. */
export function StateMark({ state }: { readonly state: WorkState }) {
  const t = useTranslate()
  const { tone, path } = LOOK[state]
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${tone}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-4 fill-none stroke-current stroke-2">
        <circle cx="12" cy="12" r="9" />
        {path && <path d={path} />}
      </svg>
      {t(`work:states.${state}`)}
    </span>
  )
}
