import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { Checkboxes } from '~/ui/form/choice-group'
import { PrintButton } from '~/ui/form/print-button'
import { SubmitButton } from '~/ui/form/submit-button'
import { Fold } from '~/ui/layout/fold'
import type { ComparePage } from '../compare-queries.server'
import { CompareTable } from './compare-table'
import { CompareVerdicts } from './compare-verdicts'

type CompareSheetProps = {
  readonly page: ComparePage
  /** What the firm does with it; an advisor only reads. */
  readonly children?: ReactNode
}

/** Markets side by side, for a firm and for its advisor. */
export function CompareSheet({ page, children }: CompareSheetProps) {
  const t = useTranslate()
  const format = useFormat()
  const { product, markets, groups, headline, picked, plan } = page
  const isClosed = page.leftOut?.isClosed ?? false
  const isEnough = markets.length > 1
  const isTold = isEnough || isClosed
  return (
    <>
      <div className="rounded-box bg-sea-deep p-6 text-white">
        <p className="text-small text-deep-soft">
          {product.name}, {product.code} · {t('fits:asOf', { day: format.date(page.day) })}
        </p>
        <h1 className="mt-1 text-page">{isTold ? headline.title : t('fits:compare.title')}</h1>
        <p className="mt-2 max-w-measure">{isTold ? headline.lead : t('fits:compare.tooFew')}</p>
        {plan && isEnough && (
          <p className="mt-4 print:hidden">
            <Link to={plan.to} className="inline-flex min-h-11 items-center font-semibold text-white">
              {t('fits:compare.toPlan', { market: plan.name })}
            </Link>
          </p>
        )}
      </div>
      {page.isCut && (
        <Notice tone="advice">
          <p>{t('fits:compare.tooMany')}</p>
        </Notice>
      )}
      {page.leftOut && !isClosed && (
        <Notice tone="warn" heading={page.leftOut.heading}>
          <p>{page.leftOut.text}</p>
        </Notice>
      )}
      {!isClosed && <CompareVerdicts markets={markets} />}
      {groups.map((group) => (
        <CompareTable key={group.id} group={group} markets={markets} />
      ))}
      <div className="mt-6 print:hidden">
        {isEnough && <PrintButton tone="quiet" />}
        {isEnough && children}
        <Fold label={t('fits:compare.choose')} isOpen={!isEnough}>
          <form method="get" key={picked.join(' ')}>
            <Checkboxes
              name="market"
              label={t('fits:compare.choose')}
              hint={t('fits:compare.chooseHint')}
              options={page.options}
              defaultValue={picked}
            />
            <SubmitButton>{t('fits:compare.submit')}</SubmitButton>
          </form>
        </Fold>
      </div>
    </>
  )
}
