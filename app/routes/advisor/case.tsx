import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { spoken, statusOf } from '~/features/applications/schema'
import { getCase } from '~/features/reviews/case-queries.server'
import { getCasework } from '~/features/reviews/casework-queries.server'
import { actOnCase, placeAfter } from '~/features/reviews/commands.server'
import { VerdictBlock } from '~/features/fits/components/verdict-block'
import { PreCheck } from '~/features/evidence/components/pre-check'
import { DuplicateNotice } from '~/features/duplicates/components/duplicate-notice'
import { CaseAside } from '~/features/reviews/components/case-aside'
import { CaseBanners } from '~/features/reviews/components/case-banners'
import { CaseChanged, CaseNewsLine, useCaseNews } from '~/features/reviews/components/case-changed'
import { CaseHeading } from '~/features/reviews/components/case-heading'
import { CaseStanding } from '~/features/reviews/components/case-standing'
import { Decision, DecisionBar } from '~/features/reviews/components/decision'
import { WorkspaceShell } from '~/features/reviews/components/workspace-shell'
import { HandOver } from '~/features/reviews/components/hand-over'
import { NextCase } from '~/features/reviews/components/next-case'
import { More } from '~/features/reviews/components/more'
import { Done } from '~/features/reviews/components/take-back'
import { TypedNotes } from '~/features/reviews/components/typed-notes'
import { VerdictItem } from '~/features/reviews/components/verdict-item'
import { valuesAfter } from '~/features/reviews/meeting-view'
import { noticeOf } from '~/features/reviews/notice-queries.server'
import { getQueue } from '~/features/reviews/queries.server'
import { controlOf, replyTo } from '~/features/reviews/components/names'
import { caseFormSchema, queuePlace } from '~/features/reviews/schema'
import { CaseThreadLinks } from '~/features/threads/components/thread-links'
import { countForCase } from '~/features/threads/count-queries.server'
import { pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyMeanwhile, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { PageForm } from '~/ui/form/page-form'
import { BackLink } from '~/ui/layout/back-link'

export const handle = {
  namespaces: [
    'workspace',
    'casework',
    'verdicts',
    'keyboard',
    'dossier',
    'duplicates',
    'applications',
    'fits',
    'threads',
    'forms',
    'refusals',
    'viewer',
  ],
  hasPageForm: true,
  enterMeans: 'save_verdicts',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const now = new Date()
  const [page, casework, queue, notice, held, threads] = await Promise.all([
    getCase(scope, params.applicationId, now),
    getCasework(scope, params.applicationId),
    getQueue(scope, { place: queuePlace(request), now }),
    noticeOf(scope, request),
    takeHeldText(request),
    countForCase(scope, params.applicationId),
  ])
  const title = pageTitle(scope.language, `${page.firm} ${page.reference}`)
  // After a decision the page is about another case than the one that was decided.
  const of = new URL(request.url).searchParams.get('of')
  const isNext = notice !== null && of !== null && of !== page.id
  const shown = { page, casework, queue, notice, isNext, threads, title }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdvisor, caseFormSchema, async ({ scope, request, params, form, input }) => {
  const id = params.applicationId ?? ''
  const now = new Date()
  const done = await actOnCase(scope, id, { form: input, now })
  if (!done.ok) {
    const { refusal } = done
    if (refusal.code === 'met') return replyMeanwhile(valuesAfter(typedValues(form), refusal), refusal.reply)
    return replyRefusal(form, { ...spoken(refusal), field: controlOf(refusal, input.intent) }, statusOf(refusal))
  }
  const { intent, expectedVersion } = input
  const hasChanged = done.value.version !== expectedVersion
  return seeOther(await placeAfter(scope, { applicationId: id, intent, hasChanged, place: queuePlace(request), now }))
})

/** Saving verdicts leaves the words of the decision as they are: they are stored with the decision. */
const NOT_SAVED = ['summary']

export default function Case() {
  const t = useTranslate()
  const { page, casework, queue, notice, isNext, threads, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const news = useCaseNews(page)
  const isOpen = page.standing === 'mine'
  const queueTo = paths.advisor.queue({ ...queue.place, page: queue.page > 1 ? queue.page : undefined })
  const items = page.tasks.map((task) => (
    <section key={task.taskId} aria-labelledby={`task-${task.taskId}`} className="mt-6">
      <h2 id={`task-${task.taskId}`} className="border-b-2 border-ink pb-2 text-lead">
        {task.title}
      </h2>
      <ul>
        {task.items.map((item) => (
          <VerdictItem
            key={item.itemId}
            item={item}
            reasons={page.reasons}
            firmReader={page.firmReader}
            isOpen={isOpen}
          />
        ))}
      </ul>
    </section>
  ))
  return (
    <WorkspaceShell queue={queue} currentId={page.id} aside={<CaseAside page={page} />}>
      <div className="lg:hidden">
        <BackLink to={queueTo} label={t('reviews:queue.back')} />
      </div>
      {notice && !reply && (
        <Done notice={notice}>{isNext && <NextCase firm={page.firm} stage={page.stageTitle} queueTo={queueTo} />}</Done>
      )}
      <CaseChanged page={page} news={news} />
      <CaseHeading page={page} leadsToDecision={isOpen} />
      <CaseThreadLinks caseId={page.id} counts={threads} />
      <DuplicateNotice {...page.duplicates} />
      <CaseBanners casework={casework} reply={replyTo(reply, 'more')} />
      <CaseStanding page={page} reply={replyTo(reply, 'review')} />
      {!isOpen && <TypedNotes page={page} reply={replyTo(reply, 'review')} />}
      {page.subject?.verdict && (
        <VerdictBlock verdict={page.subject.verdict} toProduct={page.subject.to} at={page.subject.toMarket} />
      )}
      {page.preCheck && <PreCheck view={page.preCheck} />}
      {isOpen ? (
        // A new case or round is a new form: nothing chosen for the one before may stay in it.
        <PageForm
          key={`${page.id} ${page.round}`}
          reply={replyTo(reply, 'review')}
          held={held}
          requestId={page.requestId}
          draft={{ revision: String(page.round), outlives: NOT_SAVED }}
        >
          <input type="hidden" name="expectedVersion" value={page.version} />
          {items}
          <Decision page={page} />
          <DecisionBar page={page}>
            <CaseNewsLine page={page} news={news} />
          </DecisionBar>
        </PageForm>
      ) : (
        items
      )}
      {(page.allowed.includes('release') || page.colleagues.length > 0) && (
        <HandOver key={page.id} page={page} reply={replyTo(reply, 'hand_over')} />
      )}
      <More key={`more ${page.id}`} casework={casework} reply={replyTo(reply, 'more')} />
    </WorkspaceShell>
  )
}
