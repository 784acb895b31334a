import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { Suspect } from '../queries.server'
import { SuspectEntry } from './suspect-entry'

type SuspectListProps = {
  readonly suspects: readonly Suspect[]
  /** Nobody decides about a firm they belong to. */
  readonly mayDecide: boolean
  readonly requestId: string
  readonly reply?: FormReply
}

/** Firms that look like this one; those nobody has decided about come first. */
export function SuspectList({ suspects, mayDecide, requestId, reply }: SuspectListProps) {
  const t = useTranslate()
  const open = suspects.filter(({ isOpen }) => isOpen).length
  return (
    <section aria-labelledby="duplicates" className="mt-10">
      <SectionHeading id="duplicates" end={open > 0 ? t('duplicates:open', { count: open }) : undefined}>
        {t('duplicates:heading')}
      </SectionHeading>
      {suspects.length === 0 && <p className="py-3 text-ink-soft">{t('duplicates:none')}</p>}
      <ul>
        {suspects.map((suspect) => (
          <SuspectEntry
            key={suspect.firmId}
            suspect={suspect}
            mayDecide={mayDecide}
            requestId={requestId}
            reply={reply?.values.otherId?.[0] === suspect.firmId ? reply : undefined}
          />
        ))}
      </ul>
    </section>
  )
}
