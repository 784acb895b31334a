import { useTranslate } from '~/i18n/use-translate'

/** Right below what was sent, and read out. */
export function SentNotice() {
  const t = useTranslate()
  return (
    <p role="status" className="mt-3 font-semibold text-done sm:ms-16">
      {t('threads:messages.sent')}
    </p>
  )
}
