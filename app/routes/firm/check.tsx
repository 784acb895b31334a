import type { ActionFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { firmPage } from '~/features/accounts/pages.server'
import { submitStage } from '~/features/applications/commands.server'
import { PreCheck } from '~/features/evidence/components/pre-check'
import { ProblemList } from '~/features/applications/components/problem-list'
import { TaskAnswers } from '~/features/applications/components/task-answers'
import { getCheckPage, requireStage } from '~/features/applications/queries.server'
import { submitSchema, spoken, statusOf } from '~/features/applications/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { parseForm, postedForm, replyHeaders, replyRefusal, replyWith, seeOther } from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['applications', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, params }) => {
  const page = await getCheckPage(scope, params.stageId, new Date())
  const heading = translator(scope.language)('applications:check.title', { stage: page.stageTitle })
  return { page, firmId: scope.firmId, title: pageTitle(scope.language, heading) }
})

export async function action({ request, params }: ActionFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const stage = requireStage(params.stageId)
  const form = await postedForm(request)
  const input = parseForm(form, submitSchema)
  if (!input.ok) return replyWith(input.refusal)
  const done = await submitStage(
    scope,
    { stage, requestId: input.value.requestId, declarationAccepted: true },
    new Date(),
  )
  if (!done.ok) return replyRefusal(form, spoken(done.refusal), statusOf(done.refusal))
  return seeOther(withSaid(paths.firm.application(scope.firmId, done.value.applicationId), 'submitted'))
}

export const headers = replyHeaders

export default function CheckStage() {
  const t = useTranslate()
  const { page, firmId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <BackLink to={paths.firm.roadmap(firmId)} label={t('applications:check.toRoadmap')} />
      <PageHeading lead={page.access === 'open' ? t('applications:check.lead') : undefined}>
        {t(page.isAgain ? 'applications:check.again' : 'applications:check.title', { stage: page.stageTitle })}
      </PageHeading>
      {page.access !== 'open' && <Closed access={page.access} applicationTo={page.applicationTo} />}
      {page.access !== 'approved' && page.access !== 'locked' && (
        <ProblemList
          heading={t('refusals:applications.stage_incomplete', { count: page.problems.length })}
          problems={page.problems}
        />
      )}
      {page.tasks.map((task) => (
        <TaskAnswers
          key={task.taskId}
          firmId={firmId}
          task={task}
          changeTo={page.access === 'locked' || page.access === 'approved' ? undefined : task.changeTo}
        />
      ))}
      {page.preCheck && <PreCheck {...page.preCheck} />}
      {page.access === 'open' && (
        <section>
          <SectionHeading>{t('applications:check.declarationHeading')}</SectionHeading>
          <div className="mt-4">
            <PageForm reply={reply} requestId={page.requestId}>
              <Checkbox name="declaration" label={t('applications:check.declaration')} />
              <SubmitButton>{t('applications:check.submit')}</SubmitButton>
            </PageForm>
          </div>
        </section>
      )}
    </>
  )
}

type ClosedProps = {
  readonly access: 'not_open' | 'locked' | 'approved' | 'viewer'
  readonly applicationTo: string | null
}

const WHY = { not_open: 'notOpen', locked: 'locked', approved: 'approved', viewer: 'viewer' } as const

function Closed({ access, applicationTo }: ClosedProps) {
  const t = useTranslate()
  return (
    <Notice>
      <p>{t(`applications:check.${WHY[access]}`)}</p>
      {applicationTo && (
        <p>
          <Link to={applicationTo}>{t('applications:check.toApplication')}</Link>
        </p>
      )}
    </Notice>
  )
}
