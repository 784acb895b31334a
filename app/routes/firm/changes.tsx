import { useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { putAwayNotice } from '~/features/catalogue-releases/commands.server'
import { ChangeList } from '~/features/catalogue-releases/components/change-list'
import { listChanges } from '~/features/catalogue-releases/notice-queries.server'
import { noticeSchema } from '~/features/catalogue-releases/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { seeOther } from '~/server/http.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['releases', 'forms'], enterMeans: 'put_away' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope }) => {
  const told = await listChanges(scope)
  return { told, title: pageTitle(scope.language, translator(scope.language)('releases:changes.title')) }
})

export const action = formAction(ofFirm('editor'), noticeSchema, async ({ scope, input }) => {
  await putAwayNotice(scope, input.noticeId, new Date())
  return seeOther(withSaid(paths.firm.roadmap(scope.firmId), 'changes_put_away'))
})

export default function Changes() {
  const t = useTranslate()
  const { told } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={t('releases:changes.lead')}>{t('releases:changes.title')}</PageHeading>
      <GeneralErrors reply={reply} />
      {told.length === 0 && (
        <EmptyState heading={t('releases:changes.empty')}>
          <p>{t('releases:changes.emptyBody')}</p>
        </EmptyState>
      )}
      {told.map(({ id, toldOn, changes }) => (
        <section key={id} className="mb-10 max-w-measure">
          <SectionHeading>{t('releases:changes.toldOn', { date: toldOn })}</SectionHeading>
          <div className="mt-4">
            <ChangeList changes={changes} />
          </div>
        </section>
      ))}
    </>
  )
}
