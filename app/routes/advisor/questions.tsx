import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { countReadings } from '~/features/readings/queries.server'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { QuestionTable } from '~/features/threads/components/question-table'
import { claimQuestion, releaseQuestion } from '~/features/threads/question-commands.server'
import { listQuestions, QUESTION_TABS } from '~/features/threads/question-queries.server'
import { questionPlace, questionSchema } from '~/features/threads/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { parseForm, postedForm, replyRefusal, replyWith, seeOther } from '~/server/http.server'
import { Pagination } from '~/ui/data/pagination'
import { Tabs } from '~/ui/data/tabs'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'reviews', 'forms', 'refusals'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const [list, readings] = await Promise.all([listQuestions(scope, questionPlace(request)), countReadings(scope)])
  const title = pageTitle(scope.language, translator(scope.language)('threads:questions.title'))
  const tabs = QUESTION_TABS.map((tab) => ({
    to: paths.advisor.questions(tab === 'waiting' ? {} : { tab }),
    label: translator(scope.language)(`threads:questions.tabs.${tab}`),
    count: list.counts[tab],
    isCurrent: tab === list.tab,
  }))
  return { list, tabs, readings, isLead: scope.isLead, title }
}

export async function action({ request }: ActionFunctionArgs) {
  const scope = await requireAdvisor(request)
  const form = await postedForm(request)
  const input = parseForm(form, questionSchema)
  if (!input.ok) return replyWith(input.refusal)
  const { intent, firmId } = input.value
  const done =
    intent === 'claim' ? await claimQuestion(scope, firmId, new Date()) : await releaseQuestion(scope, firmId)
  if (!done.ok) return replyRefusal(form, { code: `threads.${done.refusal.code}` })
  return seeOther(intent === 'claim' ? paths.advisor.question(firmId) : paths.advisor.questions())
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdvisorQuestions() {
  const t = useTranslate()
  const { list, tabs, readings, isLead } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const toPage = (page: number) => paths.advisor.questions({ tab: list.tab, page })
  return (
    <StaffShell isLead={isLead} readings={readings}>
      <div className="px-4 py-6 sm:px-8">
        <GeneralErrors reply={reply} />
        <PageHeading lead={t('threads:questions.lead')}>{t('threads:questions.title')}</PageHeading>
        <Tabs tabs={tabs} label={t('threads:questions.title')} />
        <div className="mt-6">
          {list.lines.length === 0 ? (
            <EmptyState heading={t(`threads:questions.empty.${list.tab}`)}>
              {t('threads:questions.emptyLead')}
            </EmptyState>
          ) : (
            <QuestionTable lines={list.lines} />
          )}
          <Pagination page={list.page} pages={list.pages} toPage={toPage} />
        </div>
      </div>
    </StaffShell>
  )
}
