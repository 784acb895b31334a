import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'

export function BackLink({ to, label }: { readonly to: string; readonly label?: string }) {
  const t = useTranslate()
  return (
    <Link to={to} className="mb-4 inline-flex min-h-8 items-center gap-1.5 text-small print:hidden">
      <svg viewBox="0 0 8 12" aria-hidden="true" className="h-3 w-2 fill-none stroke-current stroke-2 rtl:-scale-x-100">
        <path d="M7 1 2 6l5 5" />
      </svg>
      {label ?? t('common:back')}
    </Link>
  )
}
