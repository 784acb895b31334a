// The page on which a firm checks a stage before submitting it.
import { randomUUID } from 'node:crypto'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { isItemEditable } from '~/domain/application/locks'
import { readableTasks, type ReadableTask } from '~/domain/application/readable'
import { taskOfItem } from '~/domain/application/snapshot'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { preCheckOf, type PreCheckView } from '~/features/evidence/pre-check-queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import type { ServerKey } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { notReady } from './ready-queries.server'
import { buildSnapshot, stageProblems, tasksToSubmit, type StageProblem } from './snapshot-queries.server'

export type ProblemLine = { readonly text: string; readonly to: string }
/** With the place where each item is changed; what an advisor has accepted has none. */
export type CheckTask = ReadableTask & { readonly changeTo: Readonly<Record<string, string>> }

type Change = { readonly label: string; readonly to: Readonly<Record<string, string>> }

export type CheckPage = {
  readonly stage: StageId
  readonly stageTitle: string
  /** open: can be submitted once nothing is missing; else why not. */
  readonly access: 'open' | 'not_open' | 'locked' | 'approved' | 'viewer'
  readonly isAgain: boolean
  readonly applicationTo: string | null
  readonly tasks: readonly CheckTask[]
  readonly problems: readonly ProblemLine[]
  /** What would be sent back; null where there is nothing to submit or nothing to judge. */
  readonly preCheck: { readonly view: PreCheckView; readonly change: Change } | null
  readonly requestId: string
}

/** The stage of an address; 404 for one that does not exist. */
export function requireStage(text: string | undefined): StageId {
  const stage = STAGE_IDS.find((id) => id === text)
  if (!stage) throw notFound()
  return stage
}

/** One query. 404 for a stage that does not exist. */
export async function getCheckPage(scope: FirmScope, stageId: string | undefined, now: Date): Promise<CheckPage> {
  const stage = requireStage(stageId)
  const loaded = await loadRoadmap(db, scope.firmId, chinaDay(now))
  const words = wordsFor(scope)
  const application = loaded.rows.applications.find((one) => one.stage === stage)
  return {
    stage,
    stageTitle: words.t(`catalogue:stages.${stage}.title`),
    access: accessTo(loaded, { scope, stage }),
    isAgain: application?.status === 'changes_requested',
    applicationTo: application ? paths.firm.application(scope.firmId, application.id) : null,
    tasks: checkTasks(loaded, { scope, stage }),
    problems: problemLines(loaded, { stage, words, returnTo: paths.firm.check(scope.firmId, stage) }),
    preCheck: preCheckFor(loaded, { scope, stage }),
    requestId: randomUUID(),
  }
}

type Which = { readonly scope: FirmScope; readonly stage: StageId }

function accessTo(loaded: LoadedRoadmap, { scope, stage }: Which): CheckPage['access'] {
  switch (notReady(loaded, stage)?.code) {
    case 'stage_not_open':
      return 'not_open'
    case 'already_submitted':
      return 'locked'
    case 'stage_approved':
      return 'approved'
    default:
      return canEdit(scope.role) ? 'open' : 'viewer'
  }
}

function preCheckFor(loaded: LoadedRoadmap, which: Which): CheckPage['preCheck'] {
  const { scope, stage } = which
  if (accessTo(loaded, which) !== 'open') return null
  const view = preCheckOf(loaded, {
    tasks: tasksToSubmit(loaded, stage),
    language: scope.language,
    about: 'stage',
    returnTo: paths.firm.check(scope.firmId, stage),
  })
  const to = Object.assign({}, ...checkTasks(loaded, which).map(({ changeTo }) => changeTo)) as Change['to']
  return view && { view, change: { label: wordsFor(scope).t('precheck:change'), to } }
}

function checkTasks(loaded: LoadedRoadmap, { scope, stage }: Which): readonly CheckTask[] {
  const snapshot = buildSnapshot(loaded, stage, new Map())
  const returnTo = paths.firm.check(scope.firmId, stage)
  return readableTasks(snapshot, scope.language).map((task) => ({
    ...task,
    changeTo: Object.fromEntries(
      task.items
        .filter(({ itemId }) => isItemEditable(loaded.locks, stage, itemId))
        .map(({ itemId }) => [itemId, placeOf({ firmId: scope.firmId, itemId, returnTo })]),
    ),
  }))
}

/** Where an item is changed: its task's page, at its control, with the way back. */
export function placeOf({ firmId, itemId, returnTo }: { firmId: string; itemId: string; returnTo: string }): string {
  const taskId = taskOfItem(itemId)
  const control = itemId.slice(taskId.length + 1)
  const anchor = control.startsWith('doc.') ? `${control.slice(4)}_file` : `${control}_answer`
  return `${paths.firm.task(firmId, taskId, { returnTo })}#page-form-${anchor}`
}

type Where = { readonly stage: StageId; readonly words: Words; readonly returnTo: string }

/** Each problem in one line, leading to where it is put right. */
export function problemLines(loaded: LoadedRoadmap, { stage, words, returnTo }: Where): readonly ProblemLine[] {
  const labels = new Map(
    readableTasks(buildSnapshot(loaded, stage, new Map()), words.scope.language).flatMap((task) =>
      task.items.map((item) => [item.itemId, { task: task.title, item: item.label }] as const),
    ),
  )
  return stageProblems(loaded, stage).map((problem) => {
    const { task, item } = labels.get(problem.itemId) ?? { task: problem.taskId, item: problem.itemId }
    const wrong = words.t(problemKey(problem))
    return {
      // A task that is one choice has one item of the same name.
      text:
        task === item
          ? words.t('applications:check.problemOfTask', { task, problem: wrong })
          : words.t('applications:check.problem', { task, item, problem: wrong }),
      to: placeOf({ firmId: words.scope.firmId, itemId: problem.itemId, returnTo }),
    }
  })
}

function problemKey({ message }: StageProblem): ServerKey {
  return message.namespace === 'forms' ? `forms:answer.${message.code}` : `trade:problems.${message.code}`
}
