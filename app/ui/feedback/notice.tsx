import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'

const TONES = {
  info: { box: 'border-sea bg-sea-wash', heading: 'text-sea' },
  /** Good to know before going on; nothing is wrong. */
  advice: { box: 'border-theirs bg-sunken', heading: 'text-ink' },
  warn: { box: 'border-yours bg-yours-wash', heading: 'text-yours' },
  success: { box: 'border-done bg-done-wash', heading: 'text-done' },
} as const

export type NoticeProps = {
  readonly tone?: keyof typeof TONES
  readonly heading?: string
  /** status: read out when it appears after an action. */
  readonly role?: 'status' | 'note'
  readonly children?: ReactNode
}

export function Notice({ tone = 'info', heading, role = 'note', children }: NoticeProps) {
  const t = useTranslate()
  return (
    <div role={role} className={`my-6 max-w-[46rem] border-s-4 px-5 py-4 ${TONES[tone].box}`}>
      {/* The colour alone would not say what kind of notice this is; sighted readers see it from the sentence. */}
      <h2 className={heading ? `text-lead ${TONES[tone].heading}` : 'sr-only'}>
        {heading ?? t(`common:notice.${tone}`)}
      </h2>
      {children && <div className={heading ? 'mt-1 flow' : 'flow'}>{children}</div>}
    </div>
  )
}

/** Why something is here: a quiet line beside the matter. */
export function Reason({ children }: { readonly children: ReactNode }) {
  return <div className="my-5 max-w-measure border-s-4 border-sea ps-4 text-ink-soft">{children}</div>
}
