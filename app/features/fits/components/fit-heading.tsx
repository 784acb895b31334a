import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { PageHeading } from '~/ui/layout/headings'
import type { FitPage } from '../page-queries.server'

type FitHeadingProps = Pick<FitPage, 'marketName' | 'code' | 'day' | 'isToday'> & {
  /** The product's own name; a guest's code has none. */
  readonly name: string | null
  readonly toToday: string
  readonly lead?: string
}

/** Which product, which market, which day. */
export function FitHeading({ name, marketName, code, day, isToday, toToday, lead }: FitHeadingProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <>
      <PageHeading caption={t('fits:asOf', { day: format.date(day) })} lead={lead}>
        {t('fits:title', { name: name ?? code.shown, market: marketName })}
      </PageHeading>
      <p id="product" className="-mt-3 mb-6 max-w-measure text-small text-ink-soft">
        {t('fits:codeLine', { code: code.shown, name: code.name })}
      </p>
      {!isToday && (
        <Notice tone="advice">
          <p>
            {t('fits:otherDay', { day: format.date(day) })} <Link to={toToday}>{t('fits:today')}</Link>
          </p>
        </Notice>
      )}
    </>
  )
}
