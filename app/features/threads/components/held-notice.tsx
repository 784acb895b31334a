import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'

/** After a session that ended, or a change of language: what had been typed is in the form again. */
export function HeldNotice({ held }: { readonly held?: FormReply['values'] | null }) {
  const t = useTranslate()
  if (!held) return null
  return (
    <p role="status" className="mb-5 font-semibold text-done">
      {t('threads:held')}
    </p>
  )
}
