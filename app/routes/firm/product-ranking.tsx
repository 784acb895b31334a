import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { saveAnswersEverywhere } from '~/features/fits/answer-commands.server'
import { answersSchema } from '~/features/fits/schema'
import { OrderQuestionFields, OrderQuestions } from '~/features/markets/components/order-questions'
import { ProductRanking } from '~/features/markets/components/product-ranking'
import { getProductRanking } from '~/features/markets/product-page-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { ButtonLink } from '~/ui/form/button-link'
import { PageForm } from '~/ui/form/page-form'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['ranking', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const page = await getProductRanking(scope, params.productId, { search, now: new Date() })
  const title = translator(scope.language)('ranking:title', { name: page.name ?? page.code })
  const isSaved = search.get('done') === 'answers'
  return { page, firmId: scope.firmId, title: pageTitle(scope.language, title), isSaved }
})

export const action = formAction(ofFirm('editor'), answersSchema, async ({ scope, request, params, form, input }) => {
  const { productId = '' } = params
  const saved = await saveAnswersEverywhere(scope, { productId, input }, new Date())
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  // Weights and day of the address stay.
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return seeOther(paths.firm.ranking(scope.firmId, productId, { ...asked, done: 'answers' }))
})

export default function FirmProductRanking() {
  const t = useTranslate()
  const { page, firmId, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { productId, compared, questions } = page
  return (
    <>
      <BackLink to={paths.firm.product(firmId, productId)} label={page.name ?? page.code} />
      {isSaved && !reply && <SavedNotice heading={t('ranking:questions.saved')} />}
      <ProductRanking
        page={page}
        questions={
          questions && (
            <OrderQuestions questions={questions}>
              <PageForm key={JSON.stringify(questions)} reply={reply}>
                <OrderQuestionFields questions={questions} isLocked={!page.mayEdit} />
              </PageForm>
            </OrderQuestions>
          )
        }
        actions={
          <>
            {compared.length > 1 && (
              <ButtonLink to={paths.firm.compare(firmId, productId, compared)} tone="inverse">
                {t('ranking:compare', { count: compared.length })}
              </ButtonLink>
            )}
            <Link to={`${paths.firm.markets(firmId)}#pick`} className="py-1 text-center text-small text-deep-soft">
              {t('ranking:pick')}
            </Link>
          </>
        }
      />
    </>
  )
}
