import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'

export type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly toPage: (page: number) => string
}

export function Pagination({ page, pages, toPage }: PaginationProps) {
  const t = useTranslate()
  if (pages <= 1) return null
  return (
    <nav aria-label={t('common:nav.pages')} className="mt-6 flex flex-wrap items-center gap-5 print:hidden">
      {page > 1 && (
        <Link to={toPage(page - 1)} rel="prev" className="inline-block py-1">
          {t('common:previous')}
        </Link>
      )}
      <span className="text-ink-soft">{t('common:pageOf', { page, pages })}</span>
      {page < pages && (
        <Link to={toPage(page + 1)} rel="next" className="inline-block py-1">
          {t('common:next')}
        </Link>
      )}
    </nav>
  )
}
