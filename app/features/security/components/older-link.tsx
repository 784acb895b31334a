import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'

type OlderLinkProps = {
  readonly older: string | null
  readonly isNewest: boolean
  readonly toPage: (before?: string) => string
}

/** Older and older; numbers of pages would have to count a record that grows. */
export function OlderLink({ older, isNewest, toPage }: OlderLinkProps) {
  const t = useTranslate()
  if (!older && isNewest) return null
  return (
    <nav aria-label={t('common:nav.pages')} className="mt-6 flex flex-wrap items-center gap-5 print:hidden">
      {!isNewest && (
        <Link to={toPage()} className="inline-block py-1">
          {t('security:newest')}
        </Link>
      )}
      {older && (
        <Link to={toPage(older)} rel="next" className="inline-block py-1">
          {t('security:older')}
        </Link>
      )}
    </nav>
  )
}
