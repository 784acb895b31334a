import type { FormReply } from '~/i18n/message-key'
import { useTell, useTranslate } from '~/i18n/use-translate'
import { SavedNotice } from './saved-notice'

/** What was refused without belonging to a field, for pages with many small forms. */
export function GeneralErrors({ reply }: { readonly reply?: FormReply }) {
  const t = useTranslate()
  const tell = useTell()
  const general = reply?.errors.filter(({ field }) => field === null) ?? []
  if (general.length === 0) return null
  return (
    <SavedNotice
      stays
      tone="warn"
      heading={reply?.heading ? tell(reply.heading) : t(`common:summary.${reply?.isStale ? 'conflict' : 'heading'}`)}
    >
      {general.map(({ message }) => (
        <p key={message.key}>{tell(message)}</p>
      ))}
    </SavedNotice>
  )
}
