import { data, type ActionFunctionArgs } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useRouteLoaderData,
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { requireFirm } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage } from '~/features/accounts/pages.server'
import { saveRefusalKey, saveTask, tooMuchOf } from '~/features/evidence/commands.server'
import { refusalStatus } from '~/features/evidence/refusal-view'
import { Cars } from '~/features/evidence/components/cars'
import { TaskAside } from '~/features/evidence/components/task-aside'
import { TaskForm } from '~/features/evidence/components/task-form'
import { TaskGuidance, TaskNotices } from '~/features/evidence/components/task-head'
import { TaskSaved } from '~/features/evidence/components/task-saved'
import { TaskTool } from '~/features/evidence/components/task-tool'
import { readTaskForm } from '~/features/evidence/form-queries.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { UnreadNotice } from '~/features/navigation/components/unread-notice'
import { WorkList } from '~/features/plans/components/work-list'
import { findTaskWork } from '~/features/plans/work-queries.server'
import { Contradictions } from '~/features/roadmap/components/contradictions'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { pageTitle } from '~/i18n/i18n.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, safePath, seeOther, withHeaders } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { replyWhenLost, unlessLineBroke } from '~/ui/form/broken-line'
import { changedValues } from '~/domain/shared/shown-fields'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'
import { TwoColumn } from '~/ui/layout/two-column'
import type { loader as layout } from './layout'

export const handle = {
  namespaces: ['roadmap', 'evidence', 'law', 'work', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'save',
}

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const after = new URL(request.url).searchParams.get('done') === 'saved' ? 'save' : null
  const page = await getTaskPage(scope, params.taskId ?? '', new Date(), after)
  const work = await findTaskWork(scope, { taskId: params.taskId, productId: null, now: new Date() })
  const held = await takeHeldText(request)
  const head = {
    title: pageTitle(scope.language, page.title),
    backTo: askedFrom(request, paths.firm.roadmap(scope.firmId)),
    isAskedFrom: askedFrom(request, '') !== '',
  }
  return withHeaders({ page, work, ...head, firmId: scope.firmId, held: held?.values ?? null }, held?.headers)
})

const WAITS = { save: null, autosave: null, wait: 'start', stop_waiting: 'stop' } as const

export async function action({ request, params }: ActionFunctionArgs) {
  const receivedAt = new Date()
  const scope = await requireFirm(request, params.firmId, { atLeast: 'editor' })
  const read = await readTaskForm(request, params.taskId)
  if (!read.ok) return data({ reply: read.refusal.reply }, { status: read.refusal.status })
  const { intent, answers, files, agreesToIdentity, typed, isAboutLines } = read.value
  if (isAboutLines) return data({ reply: asReply(tooMuchOf(params.taskId ?? '', answers), typed) })
  const taskId = params.taskId ?? ''
  const saved = await saveTask(scope, { taskId, answers, files, agreesToIdentity, wait: WAITS[intent] }, receivedAt)
  if (!saved.ok) return data({ reply: asReply([{ field: null, ...saved.refusal }], typed) }, { status: 403 })
  const { savedAt, refusals } = saved.value
  if (intent === 'autosave') return data({ autosaved: { savedAt: savedAt.toISOString(), unsaved: refusals.length } })
  if (refusals.length > 0)
    return data({ reply: asReply(refusals, stillTyped(refusals, typed)) }, refusalStatus(refusals))
  const here = paths.firm.task(scope.firmId, taskId, { done: 'saved' })
  const back = askedFrom(request, '')
  return seeOther(intent === 'save' && back !== '' ? withSaid(back, 'answers_saved') : here)
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>()
  } catch (error) {
    const reply = replyWhenLost(error)
    if (reply) return { reply }
    throw error
  }
}

/** The check page or fix list that sent the reader here; it goes on there once the answers are saved. */
function askedFrom(request: Request, otherwise: string): string {
  return safePath(new URL(request.url).searchParams.get('returnTo'), otherwise)
}

type Refusals = readonly {
  readonly field: string | null
  readonly code: Parameters<typeof saveRefusalKey>[0]
  readonly values?: Readonly<Record<string, string | number>>
}[]

/** Where half a day was refused the stored one is shown again. */
function stillTyped(refusals: Refusals, typed: FormReply['values']): FormReply['values'] {
  const halves = refusals.flatMap(({ field, code }) => (code === 'answer_half_cleared' ? [field] : []))
  return Object.fromEntries(Object.entries(changedValues(typed)).filter(([name]) => !halves.includes(name)))
}

function asReply(refusals: Refusals, values: FormReply['values']): FormReply {
  return {
    errors: refusals.map(({ field, code, values: inText }) => ({
      field,
      message: { key: saveRefusalKey(code), values: inText },
    })),
    values,
    ...(refusals.length > 0 && refusals.every(({ code }) => CONFLICTS.has(code)) && { isStale: true }),
  }
}

const CONFLICTS = new Set<Refusals[number]['code']>(['answer_changed_by_colleague', 'answer_changed_elsewhere'])

/** Typing goes on while text is saved, so nothing on the page may change then; after a refusal what colleagues saved is needed. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  if (args.formData?.get('intent') === 'autosave') return false
  return unlessLineBroke(args) || (args.actionStatus ?? 0) >= 400
}

export const headers = replyHeaders

export default function Task() {
  const t = useTranslate()
  const { page, work, firmId, held, backTo, isAskedFrom } = useLoaderData<typeof loader>()
  const around = useRouteLoaderData<typeof layout>('routes/firm/layout')
  const answer = useActionData<typeof action>()
  const reply = answer && 'reply' in answer ? answer.reply : null
  const hasForm = page.fields.length + page.documents.length > 0
  // Who has been here before comes for what is to be corrected, or to read what was submitted.
  const isFolded = page.fixes.length > 0 || page.isLocked
  return (
    <>
      <BackLink to={backTo} label={isAskedFrom ? undefined : t('evidence:backToRoadmap')} />
      <PageHeading caption={page.stage.title} officialTerm={page.officialTerm}>
        {page.title}
      </PageHeading>
      {held && (
        <SavedNotice stays heading={t('evidence:held.heading')}>
          <p>{t('evidence:held.body')}</p>
        </SavedNotice>
      )}
      {page.saved && !reply && <TaskSaved saved={page.saved} />}
      {around && <UnreadNotice unread={around.unread} taskId={page.id} allTo={paths.firm.questions(firmId)} />}
      <Contradictions view={page.contradictions} />
      <MarketWarnings view={page.warnings} />
      <TaskNotices page={page} />
      <TwoColumn aside={<TaskAside page={page} />}>
        {hasForm && !isFolded && (
          <p className="mb-4 md:hidden">
            <a href="#answers" className="inline-block py-1 font-semibold">
              {t('evidence:answers.jump')}
            </a>
          </p>
        )}
        <Cars view={page.cars} />
        <TaskGuidance page={page} look={isFolded ? 'folded' : 'open'} />
        {(hasForm || page.tool) && (
          <h2 id="answers" className="mt-10 mb-5 text-title">
            {t('evidence:answers.heading')}
          </h2>
        )}
        {work ? (
          <WorkList page={work} reply={undefined} to={paths.firm.requirements(firmId)} from="task" />
        ) : (
          page.tool && <TaskTool tool={page.tool} canEdit={page.canEdit} />
        )}
        {hasForm && <TaskForm key={page.id} page={page} reply={reply} held={held} />}
      </TwoColumn>
    </>
  )
}
