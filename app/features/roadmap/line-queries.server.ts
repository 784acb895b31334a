// One line per task: its name, its state, and the one thing worth knowing about it now.
import type { StatusWord, TaskStatus } from '~/domain/application/task-status'
import { findTask } from '~/domain/catalogue/catalogue'
import { dutyOf } from '~/domain/catalogue/counts'
import { mayFollow } from '~/domain/catalogue/optional'
import type { RoadmapTask } from '~/domain/catalogue/roadmap-types'
import { itemIds, taskProblems } from '~/domain/evidence/progress'
import { formatList } from '~/i18n/format'
import { asWritten, inWords, isForeign } from '~/i18n/written'
import { paths } from '~/paths'
import { itemTitle } from './filing-queries.server'
import type { LoadedRoadmap } from './queries.server'
import { resultOf } from './result-queries.server'
import { moveView, reasonText, statusOf, type MoveView } from './status-queries.server'
import type { Words } from './words-queries.server'

export type TaskRowView = {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly state: StatusWord
  readonly to: string | null
  /** Where to act, of a task that is done and still waits for something else. */
  readonly move?: MoveView
}

type Input = {
  readonly task: RoadmapTask
  readonly loaded: LoadedRoadmap
  readonly words: Words
  /** Tasks with an answer that contradicts another one. */
  readonly contradicted: ReadonlySet<string>
}

export function taskRow(input: Input): TaskRowView {
  const { task, loaded, words, contradicted } = input
  const status = statusOf(task, loaded)
  const isBlocked = status.word === 'blocked'
  const move = status.word === 'finished' ? moveView(status.move, loaded, words) : null
  return {
    id: task.id,
    title: words.t(`catalogue:tasks.${task.id}.title`),
    hint: words.sentences([...hintsOf(input, status), contradicted.has(task.id) && words.t('contradictions:row')]),
    state: status.word,
    to: isBlocked ? null : paths.firm.task(words.scope.firmId, task.id),
    ...(move && { move }),
  }
}

export type SaidAbove = Pick<TaskRowView, 'hint' | 'state' | 'move'>

/** The sentence that tasks which are done share, such as what their stage still needs; null while one task at most says it. */
export function saidAbove(rows: readonly TaskRowView[]): SaidAbove | null {
  const done = rows.filter(({ state }) => state === 'finished' || state === 'complete')
  const shared = done.find(({ id, hint }) => done.some((other) => other.id !== id && other.hint === hint))
  return shared ? { hint: shared.hint, state: shared.state, ...(shared.move && { move: shared.move }) } : null
}

/** What the state says, and what only this firm's own answers can add. */
function hintsOf(input: Input, { word, reason }: TaskStatus): readonly string[] {
  const { task, words } = input
  const may = laterText(task.id, words)
  const said = reasonText(task.id, reason, words.scope.language)
  switch (word) {
    case 'ready':
      return [may, words.t(`catalogue:tasks.${task.id}.summary`), said]
    case 'started':
      return [may, missingHint(input), said]
    case 'needs_you':
      return [verdictHint(input) || said]
    case 'accepted':
    case 'with_advisor':
      return [reason.code === 'accepted' && reason.until ? said : resultHint(input) || said]
    case 'lapsed':
      return [said, reason.code === 'expired' ? documentsHint(input) : '']
    case 'blocked':
      return [reason.code === 'after_release' ? '' : may, said]
    default:
      return [said]
  }
}

/** What the plan told the guest about a task that holds up nothing stays with it. */
function laterText(taskId: string, { t }: Words): string {
  if (mayFollow(taskId)) return t('roadmap:hint.mayFollow')
  const known = findTask(taskId)
  const duty = known && dutyOf(known)
  if (duty === 'after_release') return t('roadmap:hint.afterRelease')
  return duty === 'optional' ? t('roadmap:hint.optional') : ''
}

function missingHint({ task, loaded, words: { t } }: Input): string {
  const known = findTask(task.id)
  return known ? t('roadmap:hint.missing', { count: taskProblems(known, loaded.givenFor(known)).length }) : ''
}

function documentsHint({ task, words: { t, scope } }: Input): string {
  const titles = findTask(task.id)?.documents.map(({ type }) => t(`catalogue:documents.${type}.title`)) ?? []
  return titles.length > 0 ? t('standing:renewDocuments', { documents: formatList(scope.language, titles) }) : ''
}

function resultHint({ task, loaded, words }: Input): string {
  const known = findTask(task.id)
  return known ? resultOf({ task: known, loaded, words }) : ''
}

function verdictHint({ task, loaded, words: { t, scope, sentences } }: Input): string {
  const known = findTask(task.id)
  const own = known ? itemIds(known) : []
  const verdicts = loaded.rows.applications.flatMap((application) => application.verdicts)
  const flagged = own.flatMap((id) =>
    verdicts.filter(({ itemId, verdict }) => verdict === 'needs_changes' && itemId === id),
  )
  const saidOf = ({ reasonCode, ...verdict }: (typeof flagged)[number]) => {
    const reason = reasonCode && t(`reviews:reasons.${reasonCode}.title` as 'common:back')
    const note = asWritten(verdict.note, verdict.language)
    return sentences(
      isForeign(note, scope.language) ? [reason, inWords(note, scope.language, t)] : [note.text || reason],
    )
  }
  const [first] = flagged
  if (first && flagged.length === 1) return saidOf(first)
  // On paper nothing leads to the rest, so each item is named with what was said of it.
  return flagged
    .map((verdict) => ({
      label: itemTitle(verdict.itemId, scope.language),
      value: saidOf(verdict).replace(/[.。]$/u, ''),
    }))
    .map((said) => t('roadmap:hint.answer', said))
    .join(t('roadmap:hint.itemSeparator'))
}
