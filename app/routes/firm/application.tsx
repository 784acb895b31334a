import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { firmPage } from '~/features/accounts/pages.server'
import { CaseFacts } from '~/features/applications/components/case-facts'
import { FixItems } from '~/features/applications/components/fix-items'
import { SubmitAgain, Withdraw } from '~/features/applications/components/firm-actions'
import { AppealForm, Appeal } from '~/features/applications/components/appeal'
import { ProblemList } from '~/features/applications/components/problem-list'
import { TaskAnswers } from '~/features/applications/components/task-answers'
import { WhatNext } from '~/features/applications/components/what-next'
import { actOnApplication } from '~/features/applications/firm-commands.server'
import { getApplicationPage, getStageOf } from '~/features/applications/page-queries.server'
import { applicationActionSchema, fieldOf, spoken, statusOf } from '~/features/applications/schema'
import { VerdictBlock } from '~/features/fits/components/verdict-block'
import { FirmThreadLink } from '~/features/threads/components/thread-links'
import { countForFirm } from '~/features/threads/count-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { parseForm, postedForm, replyRefusal, replyWith, seeOther } from '~/server/http.server'
import { Timeline } from '~/ui/data/timeline'
import { WrittenText } from '~/ui/data/written-text'
import { Confirmation } from '~/ui/feedback/confirmation'
import { Notice } from '~/ui/feedback/notice'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { AsideSection, TwoColumn } from '~/ui/layout/two-column'

export const handle = {
  namespaces: ['applications', 'fits', 'threads', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'submit_again',
}

/** What the advisor has said last stands until the firm has answered it. */
const SUMMED_UP: readonly string[] = ['changes_requested', 'approved', 'rejected']

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, params }) => {
  const [page, threads] = await Promise.all([
    getApplicationPage(scope, params.applicationId, new Date()),
    countForFirm(scope, params.applicationId),
  ])
  const heading = translator(scope.language)('applications:page.title', {
    stage: page.stageTitle,
    reference: page.reference,
  })
  return { page, threads, heading, firmId: scope.firmId, title: pageTitle(scope.language, heading) }
})

const SAID_OF = {
  submit_again: 'submitted_again',
  withdraw: 'withdrawn',
  appeal: 'appeal_sent',
} as const

export async function action({ request, params }: ActionFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const application = await getStageOf(scope, params.applicationId)
  const form = await postedForm(request)
  const input = parseForm(form, applicationActionSchema)
  if (!input.ok) return replyWith(input.refusal)
  const done = await actOnApplication(scope, { application, input: input.value, now: new Date() })
  if (!done.ok)
    return replyRefusal(form, { ...spoken(done.refusal), field: fieldOf(done.refusal) }, statusOf(done.refusal))
  return seeOther(withSaid(paths.firm.application(scope.firmId, done.value.applicationId), SAID_OF[input.value.intent]))
}

export default function Application() {
  const t = useTranslate()
  const format = useFormat()
  const { page, threads, heading, firmId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isWithAdvisor = page.waitingOn === 'advisor' && page.status !== 'changes_requested'
  const lookReply = reply?.values.itemId !== undefined
  return (
    <>
      <BackLink to={paths.firm.roadmap(firmId)} label={t('applications:check.toRoadmap')} />
      {isWithAdvisor ? (
        <Confirmation
          heading={t(page.round > 1 ? 'applications:page.submittedAgain' : 'applications:page.submitted')}
          reference={page.reference}
          about={t('applications:page.receipt', { stage: page.stageTitle, round: page.round })}
          received={t('applications:page.received', { when: format.dateTime(page.submittedAt) })}
        >
          <p className="text-ink-soft">{t('applications:page.keep')}</p>
          <PrintButton tone="quiet" />
        </Confirmation>
      ) : (
        <PageHeading caption={t(`applications:statuses.${page.status}`)}>{heading}</PageHeading>
      )}
      <div className="mt-8">
        <TwoColumn
          aside={
            <>
              <AsideSection heading={t('applications:page.status')}>
                <CaseFacts page={page} />
              </AsideSection>
              <AsideSection heading={t('applications:page.timelineHeading')}>
                <Timeline entries={page.timeline} />
              </AsideSection>
            </>
          }
        >
          <WhatNext page={page} />
          <FirmThreadLink to={paths.firm.messages(firmId, page.id)} counts={threads} />
          {page.summary.text && SUMMED_UP.includes(page.status) && (
            <Notice
              tone={page.status === 'approved' ? 'success' : 'info'}
              heading={t('applications:page.summaryHeading')}
            >
              <WrittenText {...page.summary} />
            </Notice>
          )}
          {page.appeal && page.status === 'changes_requested' && <Appeal look={page.appeal} />}
          {page.fixes && (
            <div className="mt-8">
              <FixItems
                fixes={page.fixes.fixes}
                page={page}
                more={(fix) =>
                  page.actions.appeal && (
                    <AppealForm item={fix} version={page.version} requestId={page.requestId} reply={reply} />
                  )
                }
              />
              <ProblemList heading={t('applications:page.problemsHeading')} problems={page.fixes.problems} />
            </div>
          )}
          {page.actions.submitAgain && page.verdict && (
            <VerdictBlock verdict={page.verdict.verdict} toProduct={page.verdict.toProduct} at={page.verdict.toMarket}>
              {t('applications:apply.against')}
            </VerdictBlock>
          )}
          {page.actions.submitAgain && <SubmitAgain reply={lookReply ? undefined : reply} requestId={page.requestId} />}
          <div className="mt-10">
            <SectionHeading end={t('applications:page.round', { round: page.round })}>
              {t('applications:page.submittedHeading')}
            </SectionHeading>
            <div className="mt-6">
              {page.tasks.map((task) => (
                <TaskAnswers key={task.taskId} task={task} firmId={firmId} acceptedItemIds={page.acceptedItemIds} />
              ))}
            </div>
          </div>
          {page.actions.withdraw && (
            <Withdraw
              version={page.version}
              requestId={page.requestId}
              reply={page.actions.submitAgain || lookReply ? undefined : reply}
              isMainForm={!page.actions.submitAgain}
            />
          )}
        </TwoColumn>
      </div>
    </>
  )
}
