// The state of a task in words: what the one rule of domain/application/task-status.ts says, for whoever reads it.
import type { Move } from '~/domain/application/stage-status'
import { ABOLISHED, type StatusReason, type StatusWord, type TaskStatus } from '~/domain/application/task-status'
import { PROVES_RELEASE } from '~/domain/catalogue/reference/after-release'
import { findTask } from '~/domain/catalogue/catalogue'
import type { RoadmapTask } from '~/domain/catalogue/roadmap-types'
import type { StageId } from '~/domain/catalogue/types'
import { inLanguage } from '~/domain/shared/in-language'
import { formatDate, formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths } from '~/paths'
import type { LoadedRoadmap } from './queries.server'
import { goesOnText } from './time-words-queries.server'
import type { Words } from './words-queries.server'

export type MoveView = { readonly to: string; readonly label: string }

export function statusOf({ id }: Pick<RoadmapTask, 'id'>, { statuses }: Pick<LoadedRoadmap, 'statuses'>): TaskStatus {
  return statuses.get(id) ?? ABOLISHED
}

const TASKS_NAMED = 3

/** One or two sentences; empty where the word of the state says it all. */
export function reasonText(taskId: string, reason: StatusReason, language: Language): string {
  const t = translator(language)
  const stage = (id: StageId) => t(`catalogue:stages.${id}.title`)
  switch (reason.code) {
    case 'none':
      return ''
    case 'blocked_by':
    case 'unsettled':
    case 'stage_incomplete': {
      const named = reason.tasks
        .slice(0, TASKS_NAMED)
        .map((id) => t('roadmap:quoted', { title: t(`catalogue:tasks.${id}.title`) }))
      const more = reason.tasks.length - named.length
      const tasks = formatList(language, more > 0 ? [...named, t('standing:more', { count: more })] : named)
      if (reason.code === 'blocked_by') return t('standing:blocked_by', { tasks })
      if (reason.code === 'unsettled')
        return tasks === '' ? t('standing:unsettled') : t('standing:unsettledHolds', { tasks })
      return t('standing:stage_incomplete', { stage: stage(reason.stage), tasks })
    }
    case 'after_release':
      return t('standing:after_release', { title: t(`catalogue:tasks.${PROVES_RELEASE}.title`) })
    case 'with_agency':
      return agencyText(taskId, reason, language)
    case 'accepted':
      return reason.until
        ? t('standing:acceptedUntil', { date: formatDate(language, reason.until) })
        : t('standing:accepted')
    case 'expired':
      return t('standing:expired', { date: formatDate(language, reason.on ?? '') })
    case 'kept':
    case 'needs_changes':
      return t(`standing:${reason.code}`)
    default:
      return t(`standing:${reason.code}`, { stage: stage(reason.stage) })
  }
}

type WithAgency = Extract<StatusReason, { readonly code: 'with_agency' }>

function agencyText(taskId: string, { since, goesOn }: WithAgency, language: Language): string {
  const t = translator(language)
  const date = formatDate(language, since ?? '')
  const days = findTask(taskId)?.agencyDays
  const filed = days
    ? t('standing:with_agencyDays', { date, from: days[0], to: days[1] })
    : t('standing:with_agency', { date })
  const more = goesOn ? goesOnText(taskId, t) : null
  return more ? `${filed}${inLanguage(language, { zh: '', en: ' ' })}${more}` : filed
}

export type NextView = { readonly heading: string; readonly text: string; readonly move: MoveView | null }

/** On the task's own page. Blocked, sent back, locked and run out have notices of their own there. */
const EXPLAINED: ReadonlySet<StatusWord> = new Set(['ready', 'started', 'complete', 'finished'])

type InWords = { readonly status: TaskStatus; readonly loaded: LoadedRoadmap; readonly words: Words }

export function nextView(taskId: string, { status, loaded, words }: InWords): NextView | null {
  const { word, reason, move } = status
  const text = EXPLAINED.has(word) || reason.code === 'renewed' ? reasonText(taskId, reason, words.scope.language) : ''
  if (text === '') return null
  const isHere = move?.kind === 'task' && move.taskId === taskId
  return { heading: words.t('standing:heading'), text, move: isHere ? null : moveView(move, loaded, words) }
}

/** The link to where the firm can act; null when there is nothing to do. */
export function moveView(move: Move | null, { rows }: Pick<LoadedRoadmap, 'rows'>, words: Words): MoveView | null {
  if (!move) return null
  const { t, scope } = words
  if (move.kind === 'task') {
    const title = t(`catalogue:tasks.${move.taskId}.title`)
    return { to: paths.firm.task(scope.firmId, move.taskId), label: t('standing:move.task', { title }) }
  }
  const title = t(`catalogue:stages.${move.stage}.title`)
  if (move.kind === 'submit')
    return { to: paths.firm.check(scope.firmId, move.stage), label: t('standing:move.submit', { title }) }
  const application = rows.applications.find(({ stage }) => stage === move.stage)
  if (!application) return null
  return { to: paths.firm.application(scope.firmId, application.id), label: t('standing:move.application', { title }) }
}
