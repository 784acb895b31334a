import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'

/** After something was submitted: it arrived, this is its number, and below what happens next. */
export function Confirmation({
  heading,
  reference,
  about,
  received,
  children,
}: {
  readonly heading: string
  readonly reference: string
  /** What it is that arrived, and when. */
  readonly about: string
  readonly received: string
  readonly children?: ReactNode
}) {
  const t = useTranslate()
  return (
    <>
      <section role="status" className="rounded-block border-2 border-done bg-done-wash p-6 sm:p-8">
        <p className="text-ink-soft">{about}</p>
        <h1 className="text-page text-done">{heading}</h1>
        <p className="mt-3">
          {t('common:reference')} <strong className="block text-title font-semibold">{reference}</strong>
        </p>
        <p className="mt-3">{received}</p>
      </section>
      {children && <div className="mt-8 max-w-measure flow">{children}</div>}
    </>
  )
}
