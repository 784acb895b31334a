import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Notice } from '~/ui/feedback/notice'

/** Where a demo without a mail server keeps its mails. */
export function DemoOutboxHint({ isShown }: { readonly isShown: boolean }) {
  const t = useTranslate()
  if (!isShown) return null
  return (
    <Notice>
      <p>
        {t('accounts:confirm.demo')} <Link to={paths.outbox()}>{t('accounts:confirm.outbox')}</Link>
      </p>
    </Notice>
  )
}
