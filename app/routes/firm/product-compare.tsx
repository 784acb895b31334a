import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { CompareTable } from '~/features/fits/components/compare-table'
import { CompareVerdicts } from '~/features/fits/components/compare-verdicts'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Notice } from '~/ui/feedback/notice'
import { Checkboxes } from '~/ui/form/choice-group'
import { PrintButton } from '~/ui/form/print-button'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { Fold } from '~/ui/layout/fold'

export const handle = { namespaces: ['fits', 'forms'] }

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const asked = { markets: search.getAll('market'), day: search.get('day'), now: new Date() }
  const page = await getComparePage(scope, params.productId, asked)
  const title = translator(scope.language)('fits:compare.titleFor', { name: page.product.name })
  return { page, firmId: scope.firmId, title: pageTitle(scope.language, title) }
})

export default function ProductCompare() {
  const t = useTranslate()
  const format = useFormat()
  const { page, firmId } = useLoaderData<typeof loader>()
  const { product, markets, groups, headline, picked } = page
  const isEnough = markets.length > 1
  return (
    <>
      <BackLink to={paths.firm.product(firmId, product.id)} label={product.name} />
      <div className="rounded-box bg-sea-deep p-6 text-white">
        <p className="text-small text-deep-soft">
          {product.name}, {product.code} · {t('fits:asOf', { day: format.date(page.day) })}
        </p>
        <h1 className="mt-1 text-page">{isEnough ? headline.title : t('fits:compare.title')}</h1>
        <p className="mt-2 max-w-measure">{isEnough ? headline.lead : t('fits:compare.tooFew')}</p>
      </div>
      {page.isCut && (
        <Notice tone="advice">
          <p>{t('fits:compare.tooMany')}</p>
        </Notice>
      )}
      <CompareVerdicts markets={markets} />
      {groups.map((group) => (
        <CompareTable key={group.id} group={group} markets={markets} />
      ))}
      <div className="mt-6 print:hidden">
        {isEnough && <PrintButton tone="quiet" />}
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
