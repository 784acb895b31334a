// One line per task: its name, its state, and the one thing worth knowing about it now.
import { findTask } from '~/domain/catalogue/catalogue'
import type { RoadmapTask, TaskState } from '~/domain/catalogue/roadmap-types'
import { itemIds, taskProblems } from '~/domain/evidence/progress'
import { formatList } from '~/i18n/format'
import { paths } from '~/paths'
import type { LoadedRoadmap } from './queries.server'
import { resultOf } from './result-queries.server'
import type { Words } from './words-queries.server'

export type TaskRowView = {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly state: TaskState
  readonly progress: RoadmapTask['progress']
  readonly to: string | null
}

type Input = { readonly task: RoadmapTask; readonly loaded: LoadedRoadmap; readonly words: Words }

export function taskRow({ task, loaded, words }: Input): TaskRowView {
  return {
    id: task.id,
    title: words.t(`catalogue:tasks.${task.id}.title`),
    hint: hintOf({ task, loaded, words }),
    state: task.state,
    progress: task.progress,
    to: task.state === 'blocked' ? null : paths.firm.task(words.scope.firmId, task.id),
  }
}

function hintOf({ task, loaded, words }: Input): string {
  const { t, date } = words
  const evidence = loaded.evidence.find(({ taskId }) => taskId === task.id)
  switch (task.state) {
    case 'blocked':
      return t('roadmap:hint.blocked', { tasks: quoted(task.blockedBy, words) })
    case 'needs_you':
      return reasonHint({ task, loaded, words })
    case 'lapsed':
      return lapsedHint({ task, loaded, words })
    case 'accepted':
      if (evidence?.expiresOn) return t('roadmap:hint.validUntil', { date: date(evidence.expiresOn) })
      return resultHint({ task, loaded, words })
    case 'with_advisor':
      return resultHint({ task, loaded, words }) || t('roadmap:hint.withAdvisor')
    case 'with_agency': {
      const days = findTask(task.id)?.agencyDays
      const since = date(evidence?.agencySince ?? '')
      return days
        ? t('roadmap:hint.agencyDays', { date: since, from: days[0], to: days[1] })
        : t('roadmap:hint.agency', { date: since })
    }
    case 'ready':
      return readyHint({ task, loaded, words })
    case 'retired':
    case 'not_applicable':
      return ''
  }
}

/** Which papers to renew; once they are given, what is left is to hand them in. */
function lapsedHint({ task, loaded, words: { t, date, scope } }: Input): string {
  const evidence = loaded.evidence.find(({ taskId }) => taskId === task.id)
  if (evidence?.isRenewed) return t('roadmap:hint.renewed', { stage: t(`catalogue:stages.${task.stage}.title`) })
  const papers = findTask(task.id)?.documents.map(({ type }) => t(`catalogue:documents.${type}.title`)) ?? []
  const values = { date: date(evidence?.expiresOn ?? '') }
  if (papers.length === 0) return t('roadmap:hint.lapsed', values)
  return t('roadmap:hint.lapsedPapers', { ...values, papers: formatList(scope.language, papers) })
}

function resultHint({ task, loaded, words }: Input): string {
  const known = findTask(task.id)
  return known ? resultOf({ task: known, loaded, words }) : ''
}

function readyHint({ task, loaded, words: { t } }: Input): string {
  const known = findTask(task.id)
  if (task.progress === 'complete') return t('roadmap:hint.complete')
  if (task.progress === 'none' || !known) return t(`catalogue:tasks.${task.id}.summary`)
  return t('roadmap:hint.missing', { count: taskProblems(known, loaded.givenFor(known)).length })
}

function reasonHint({ task, loaded, words: { t, sentences } }: Input): string {
  const known = findTask(task.id)
  const own = known ? itemIds(known) : []
  const verdicts = loaded.rows.applications.flatMap((application) => application.verdicts)
  const flagged = verdicts.filter(({ itemId, verdict }) => verdict === 'needs_changes' && own.includes(itemId))
  const first = flagged[0]
  const reason = first?.note || (first?.reasonCode && t(`reviews:reasons.${first.reasonCode}.title` as 'common:back'))
  return sentences([reason, flagged.length > 1 && t('roadmap:hint.moreItems', { count: flagged.length - 1 })])
}

function quoted(taskIds: readonly string[], { t }: Words): string {
  return taskIds
    .map((id) => t('roadmap:quoted', { title: t(`catalogue:tasks.${id}.title`) }))
    .join(t('roadmap:listSeparator'))
}
