import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { QuestionTable } from '~/features/threads/components/question-table'
import { claimQuestion, releaseQuestion } from '~/features/threads/question-commands.server'
import { listQuestions, QUESTION_TABS } from '~/features/threads/question-queries.server'
import { questionPlace, questionSchema } from '~/features/threads/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyRefusal, seeOther } from '~/server/http.server'
import { Pagination } from '~/ui/data/pagination'
import { Tabs } from '~/ui/data/tabs'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request }) => {
  const list = await listQuestions(scope, questionPlace(request))
  const title = pageTitle(scope.language, translator(scope.language)('threads:questions.title'))
  const tabs = QUESTION_TABS.map((tab) => ({
    to: paths.advisor.questions(tab === 'waiting' ? {} : { tab }),
    label: translator(scope.language)(`threads:questions.tabs.${tab}`),
    count: list.counts[tab],
    isCurrent: tab === list.tab,
  }))
  return { list, tabs, title }
})

export const action = formAction(requireAdvisor, questionSchema, async ({ scope, form, input }) => {
  const { intent, firmId } = input
  const done =
    intent === 'claim' ? await claimQuestion(scope, firmId, new Date()) : await releaseQuestion(scope, firmId)
  if (!done.ok) return replyRefusal(form, { code: `threads.${done.refusal.code}` })
  if (intent === 'claim') return seeOther(withSaid(paths.advisor.question(firmId), 'question_taken'))
  return seeOther(withSaid(paths.advisor.questions(), 'question_released'))
})

export default function AdvisorQuestions() {
  const t = useTranslate()
  const { list, tabs } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const toPage = (page: number) => paths.advisor.questions({ tab: list.tab, page })
  return (
    <div className="px-4 py-6 sm:px-8">
      <GeneralErrors reply={reply} />
      <PageHeading lead={t('threads:questions.lead')}>{t('threads:questions.title')}</PageHeading>
      <Tabs tabs={tabs} label={t('threads:questions.title')} />
      <div className="mt-6">
        {list.lines.length === 0 ? (
          <EmptyState heading={t(`threads:questions.empty.${list.tab}`)}>{t('threads:questions.emptyLead')}</EmptyState>
        ) : (
          <QuestionTable lines={list.lines} />
        )}
        <Pagination page={list.page} pages={list.pages} toPage={toPage} />
      </div>
    </div>
  )
}
