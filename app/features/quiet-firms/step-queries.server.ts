// The one next step of a firm in words: what it is, where it is done, what it takes and how long that usually is.
import { findTask } from '~/domain/catalogue/catalogue'
import { holdingOf } from '~/domain/calendar/durations'
import type { StageId, Task } from '~/domain/catalogue/types'
import { heroOf } from '~/features/roadmap/hero-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { statusOf } from '~/features/roadmap/status-queries.server'
import { usualAnswer, usualTime } from '~/features/roadmap/time-words-queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { formatList } from '~/i18n/format'
import { paths } from '~/paths'

export type NextStep = {
  /** A task, or submit.<stage>. */
  readonly id: string
  readonly title: string
  readonly to: string
  readonly takes: string
  readonly time: string
}

/** Null when the roadmap says that it is not the firm's turn. */
export function nextStepOf(loaded: LoadedRoadmap, words: Words): NextStep | null {
  const { next } = loaded.roadmap
  if (!next) return null
  const hero = heroOf(loaded, words)
  const step =
    next.kind === 'task' ? taskStep(next.taskId, { loaded, words }) : submitStep(next.stage, { loaded, words })
  return { ...step, title: hero.heading, to: hero.action?.to ?? paths.firm.roadmap(words.scope.firmId) }
}

type Input = { readonly loaded: LoadedRoadmap; readonly words: Words }

/** How long advisors take is said as measured, or not at all. */
function submitStep(stage: StageId, { loaded, words: { t } }: Input) {
  return {
    id: `submit.${stage}`,
    takes: t('quiet:step.submit'),
    time: usualAnswer(t, stage, loaded.rows.answerTimes) ?? '',
  }
}

function taskStep(taskId: string, { loaded, words }: Input) {
  const { t, date } = words
  const task = findTask(taskId)
  const listed = loaded.roadmap.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId)
  const request = loaded.rows.applications.find(
    ({ stage, status }) => stage === task?.stage && status === 'changes_requested',
  )
  if (listed && request && statusOf(listed, loaded).word === 'needs_you') {
    const count = request.verdicts.filter(({ verdict }) => verdict === 'needs_changes').length
    const by = request.dueAt
    return {
      id: taskId,
      takes: t('quiet:step.fix', { count }),
      time: by ? t('quiet:step.fixBy', { date: date(new Date(by)) }) : '',
    }
  }
  const time = usualTime(t, holdingOf(task ?? { id: taskId, agencyDays: null }, loaded.rows.medians))
  return { id: taskId, takes: task ? documentsOf(task, words) : t('quiet:step.noDocuments'), time }
}

function documentsOf(task: Task, { t, scope }: Words): string {
  const documents = task.documents
    .filter(({ isRequired }) => isRequired)
    .map(({ type }) => t(`catalogue:documents.${type}.title`))
  return documents.length === 0
    ? t('quiet:step.noDocuments')
    : t('quiet:step.documents', { documents: formatList(scope.language, documents) })
}
