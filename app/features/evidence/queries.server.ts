// The page of one task: what the firm has given, what an advisor said about it, and whose turn it is.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { ABOLISHED, type StatusWord, type TaskStatus } from '~/domain/application/task-status'
import { becauseKey } from '~/domain/catalogue/because'
import { findTask } from '~/domain/catalogue/catalogue'
import type { RoadmapTask, Turn } from '~/domain/catalogue/roadmap-types'
import type { Task } from '~/domain/catalogue/types'
import { isIdentityDocument } from '~/domain/evidence/identity-documents'
import { isRenewable } from '~/domain/evidence/renewal'
import { chinaDay } from '~/domain/shared/dates'
import { dueView, type DueView } from '~/features/clock/due-queries.server'
import { hasConsent } from '~/features/consents/queries.server'
import { namesBeforeFiling } from '~/features/roadmap/filing-queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { nextView, reasonText, statusOf, type NextView } from '~/features/roadmap/status-queries.server'
import { goesOnText } from '~/features/roadmap/time-words-queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import { formatList } from '~/i18n/format'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { guideOf, type Guide } from './guide-queries.server'
import { documentViews, fieldViews, fixesOf, type DocumentView, type FieldView, type Fix } from './item-queries.server'
import { preCheckOf, type PreCheckView } from './pre-check-queries.server'
import { savedView, type SavedView } from './saved-queries.server'
import { NO_NOTES, notesOf, type TaskNotes } from './task-note-queries.server'
import { toolView, type ToolView } from './tool-queries.server'

export type TaskPage = Guide &
  TaskNotes & {
    /** Set when the law has abolished the step: nothing is asked for any more. */
    readonly retired: string | null
    readonly state: StatusWord
    /** Why nothing can be submitted, or can; null where a notice of its own says so. */
    readonly next: NextView | null
    readonly turn: { readonly who: Turn; readonly since: string | null; readonly by: DueView | null }
    /** Which answer put it on the list, and what it opens. */
    readonly why: string | null
    readonly blockedBy: readonly { readonly title: string; readonly to: string }[]
    /** Of what comes after the release, that it opens then. */
    readonly opensAfter: string | null
    /** What would be sent back as it stands; null when nothing is wrong or nothing can be changed. */
    readonly preCheck: PreCheckView | null
    readonly fixes: readonly Fix[]
    readonly fixListTo: string | null
    readonly fields: readonly FieldView[]
    readonly documents: readonly DocumentView[]
    readonly tool: ToolView | null
    readonly agency: {
      readonly since: string | null
      readonly days: readonly [number, number]
      /** Whether the firm can say now that it has filed, and what is needed before. */
      readonly mayWait: boolean
      readonly notYet: string | null
    } | null
    readonly canEdit: boolean
    /** Documents that run out or have run out may be given anew, although the stage is approved. */
    readonly renewal: { readonly heading: string; readonly body: string } | null
    /** Something was submitted and rests. */
    readonly isLocked: boolean
    readonly savedAt: string | null
    readonly isSavedToday: boolean
    /** Only where somebody has just pressed Save. */
    readonly saved: SavedView | null
  }

/** One query, and one more where a document shows a person. 404 for a task that is not on this firm's roadmap. */
export async function getTaskPage(
  scope: FirmScope,
  taskId: string,
  now: Date,
  after: 'save' | null = null,
): Promise<TaskPage> {
  const task = findTask(taskId)
  if (!task) throw notFound()
  const loaded = await loadRoadmap(db, scope.firmId, chinaDay(now))
  const listed = loaded.roadmap.stages.flatMap((stage) => stage.tasks).find(({ id }) => id === taskId)
  const isRetired = loaded.roadmap.retired.some(({ id }) => id === taskId)
  if (!listed && !isRetired) throw notFound()
  const words = wordsFor(scope)
  const showsPerson = canEdit(scope.role) && task.documents.some(({ type }) => isIdentityDocument(type))
  const hasAgreed = !showsPerson || (await hasConsent(scope.userId, 'identity'))
  return {
    ...guideOf({ task, words, day: chinaDay(now), rows: loaded.rows }),
    ...(listed ? standing({ task, listed, loaded, words, now, after, hasAgreed }) : abolished(task, words)),
  }
}

type Input = {
  readonly task: Task
  readonly listed: RoadmapTask
  readonly loaded: LoadedRoadmap
  readonly words: Words
  readonly now: Date
  readonly after: 'save' | null
  /** To keeping documents that show a person. */
  readonly hasAgreed: boolean
}

function standing({ task, listed, loaded, words, now, after, hasAgreed }: Input) {
  const { t, scope } = words
  const title = (id: string) => t(`catalogue:tasks.${id}.title`)
  const status = statusOf(listed, loaded)
  const isEditor = canEdit(scope.role)
  const fields = fieldViews({ task, loaded, words })
  const documents = documentViews({ task, loaded, words, hasAgreed })
  const since = loaded.rows.waits.find((wait) => wait.taskId === task.id)?.since ?? null
  const application = loaded.rows.applications.find((one) => one.stage === task.stage)
  const tool = toolView({ task, loaded, words })
  const fixes = fixesOf({ task, loaded, words })
  const savedAt = lastSaved([
    ...fields.map((field) => field.savedAt),
    ...documents.map((document) => document.file?.uploadedAt ?? null),
  ])
  return {
    retired: null,
    state: status.word,
    next: nextView(task.id, { status, loaded, words }),
    turn: {
      who: status.turn,
      since: status.turn === 'agency' ? since : (application?.waitingSince ?? null),
      by:
        status.word === 'needs_you' || status.turn === 'advisor'
          ? dueView(application?.dueAt ?? null, { today: loaded.roadmap.asOf, language: scope.language })
          : null,
    },
    why: reasonFor(listed, words),
    // What is done already says in `next` why it cannot be submitted.
    blockedBy:
      status.word === 'blocked'
        ? listed.blockedBy.map((id) => ({ title: title(id), to: paths.firm.task(scope.firmId, id) }))
        : [],
    opensAfter: status.reason.code === 'after_release' ? reasonText(task.id, status.reason, scope.language) : null,
    preCheck: isEditor && !isAllLocked(fields, documents) ? concernsOf({ task, loaded, words }) : null,
    ...notesOf({ task, loaded, words }),
    fixes,
    fixListTo: application && fixes.length > 0 ? paths.firm.application(scope.firmId, application.id) : null,
    fields,
    documents,
    tool,
    renewal: renewalOf({ task, loaded, words }),
    agency: task.agencyDays && { since, days: task.agencyDays, ...filingView(status, words) },
    canEdit: isEditor,
    isLocked: [...fields, ...documents, ...(tool ? [tool] : [])].some((item) => item.isLocked),
    savedAt,
    isSavedToday: savedAt !== null && chinaDay(new Date(savedAt)) === chinaDay(now),
    saved: after === 'save' ? savedView({ listed, word: status.word, loaded, words, fields, documents }) : null,
  }
}

/** What is missing on this very page may be typed and filed in one press; what comes before cannot. */
function filingView({ filing }: TaskStatus, { t, scope }: Words) {
  const mayWait = filing.code === 'open' || filing.code === 'missing'
  if (filing.code === 'open' || filing.code === 'none') return { mayWait, notYet: null }
  return {
    mayWait,
    notYet: t(`evidence:agency.notYet.${filing.code}`, { names: namesBeforeFiling(filing, scope.language) }),
  }
}

function renewalOf({ task, loaded, words: { t, date, scope } }: Pick<Input, 'task' | 'loaded' | 'words'>) {
  const { asOf } = loaded.roadmap
  const status = loaded.rows.applications.find((one) => one.stage === task.stage)?.status
  const day = loaded.evidence.find(({ taskId }) => taskId === task.id)?.expiresOn
  if (status !== 'approved' || !day || !isRenewable(task, loaded.rows.acceptedDays, asOf)) return null
  const documents = task.documents.map(({ type }) => t(`catalogue:documents.${type}.title`))
  return {
    heading: t(day < asOf ? 'evidence:renewal.lapsed' : 'evidence:renewal.soon', { date: date(day) }),
    body: t('evidence:renewal.body', {
      documents: formatList(scope.language, documents),
      stage: t(`catalogue:stages.${task.stage}.title`),
    }),
  }
}

/** Only what is wrong: the check page says what is fine. */
function concernsOf({
  task,
  loaded,
  words: { t, scope },
}: Pick<Input, 'task' | 'loaded' | 'words'>): PreCheckView | null {
  const view = preCheckOf(loaded, {
    tasks: [task],
    language: scope.language,
    about: 'task',
    returnTo: paths.firm.task(scope.firmId, task.id),
  })
  return view && view.outcome !== 'fine' ? { ...view, heading: t('precheck:workspace.taskHeading'), fine: null } : null
}

function isAllLocked(...lists: readonly (readonly { readonly isLocked: boolean }[])[]): boolean {
  return lists.flat().every(({ isLocked }) => isLocked)
}

function reasonFor({ id, because, opens }: RoadmapTask, { t, sentences, scope }: Words): string {
  const leaves = because.length > 0 ? because : [undefined]
  const tasks = formatList(
    scope.language,
    opens.map((id) => t('roadmap:quoted', { title: t(`catalogue:tasks.${id}.title`) })),
  )
  return sentences([
    t('evidence:why'),
    ...leaves.map((leaf) => t(`catalogue:${becauseKey(leaf)}`)),
    opens.length > 0 && t('evidence:opens', { tasks }),
    goesOnText(id, t),
  ])
}

function abolished(task: Task, { t }: Words) {
  return {
    retired: t(`catalogue:retired.${task.id}`),
    state: ABOLISHED.word,
    next: null,
    turn: { who: 'nobody' as const, since: null, by: null },
    ...{
      why: null,
      blockedBy: [],
      opensAfter: null,
      preCheck: null,
      fixes: [],
      fixListTo: null,
      fields: [],
      documents: [],
      tool: null,
      renewal: null,
      agency: null,
    },
    ...NO_NOTES,
    ...{ canEdit: false, isLocked: false, savedAt: null, isSavedToday: false, saved: null },
  }
}

function lastSaved(instants: readonly (string | null)[]): string | null {
  const times = instants.flatMap((instant) => (instant ? [Date.parse(instant)] : []))
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null
}
