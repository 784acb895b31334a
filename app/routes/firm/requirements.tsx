import { useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { WorkList } from '~/features/plans/components/work-list'
import { workSchema } from '~/features/plans/schema'
import { saveWork, workFields } from '~/features/plans/work-commands.server'
import { getWorkPage } from '~/features/plans/work-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyConflicts, replyRefusal, seeOther, typedValues } from '~/server/http.server'
import { changedValues, knownValues } from '~/domain/shared/shown-fields'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['work', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

const DONE = { save: 'work:saved', check: 'work:checked' } as const

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const page = await getWorkPage(scope, {
    productId: search.get('product'),
    market: search.get('market'),
    now: new Date(),
  })
  return {
    ...{ page, firmId: scope.firmId },
    done: Object.entries(DONE).find(([intent]) => intent === search.get('done'))?.[1] ?? null,
    title: pageTitle(scope.language, translator(scope.language)('work:title')),
  }
})

export const action = formAction(ofFirm('editor'), workSchema, async ({ scope, form, input }) => {
  const typed = typedValues(form)
  const saved = await saveWork(scope, { input, known: knownValues(typed, workFields(input)) }, new Date())
  if (!saved.ok && 'conflicts' in saved.refusal)
    return replyConflicts(changedValues(typed), 'refusals:changedMeanwhile', saved.refusal.conflicts)
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  const { intent, productId, from, market } = input
  if (from === 'task') return seeOther(withSaid(paths.firm.task(scope.firmId, 'P06'), 'answers_saved'))
  const place = { product: productId, market: market || undefined }
  return seeOther(paths.firm.requirements(scope.firmId, { ...place, done: intent }))
})

export default function Requirements() {
  const t = useTranslate()
  const { page, firmId, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { product } = page
  return (
    <>
      <BackLink to={paths.firm.task(firmId, 'P06')} label={t('work:backToTask')} />
      {done && !reply && <SavedNotice heading={t(done)} />}
      <PageHeading caption={product?.name} lead={t('work:lead')}>
        {t('work:title')}
      </PageHeading>
      <WorkList
        page={page}
        reply={reply}
        to={paths.firm.requirements(firmId, { product: product?.id, market: page.further ?? undefined })}
        from="page"
      />
    </>
  )
}
