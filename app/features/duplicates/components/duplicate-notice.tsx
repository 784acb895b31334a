import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'

type DuplicateNoticeProps = {
  /** The page where it is decided. */
  readonly to: string
  readonly suspected: number
  /** Names of firms that were decided to be this one. */
  readonly same: readonly string[]
}

/** On a case: that its firm may be registered twice, or is. */
export function DuplicateNotice({ to, suspected, same }: DuplicateNoticeProps) {
  const t = useTranslate()
  if (suspected === 0 && same.length === 0) return null
  return (
    <Notice
      tone={same.length > 0 ? 'warn' : 'info'}
      heading={
        same.length > 0
          ? t('duplicates:notice.same', { firms: same.join(t('duplicates:notice.comma')) })
          : t('duplicates:notice.suspected', { count: suspected })
      }
    >
      <p>
        <Link to={to}>{t('duplicates:notice.link')}</Link>
      </p>
    </Notice>
  )
}
