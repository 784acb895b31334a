// What a page says after Save: that it is stored, what of it is not right yet, what waits for that, and what is next.
import type { StatusWord } from '~/domain/application/task-status'
import type { RoadmapTask } from '~/domain/catalogue/roadmap-types'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { statusOf } from '~/features/roadmap/status-queries.server'
import { heroOf } from '~/features/roadmap/hero-queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { paths } from '~/paths'
import { answerName, fileName } from './components/names'
import type { DocumentView, FieldView } from './item-queries.server'

/** An item of the page: the control that a link leads to, its label, and what is wrong there. */
type SavedItem = { readonly control: string; readonly label: string; readonly text: string }

export type SavedView = {
  readonly state: string
  readonly wrong: readonly SavedItem[]
  readonly missing: readonly SavedItem[]
  /** Titles of the tasks that cannot begin until this one is right; what is done already is not locked by it. */
  readonly locks: readonly string[]
  readonly next: { readonly heading: string; readonly to: string; readonly label: string } | null
}

type Input = {
  readonly listed: RoadmapTask
  /** The same that page, roadmap and mails say. */
  readonly word: StatusWord
  readonly loaded: LoadedRoadmap
  readonly words: Words
  readonly fields: readonly FieldView[]
  readonly documents: readonly DocumentView[]
}

export function savedView({ listed, word, loaded, words, fields, documents }: Input): SavedView {
  const { t, scope } = words
  const wrong = fields.flatMap(({ id, label, problem }) =>
    problem ? [{ control: answerName(id), label, text: problem }] : [],
  )
  const unanswered = fields.filter((field) => field.isRequired && field.isOffered === (field.value !== ''))
  const missing = [
    ...unanswered.map(({ id, label }) => ({ control: answerName(id), label, text: t('forms:answer.missing') })),
    ...documents
      .filter(({ isRequired, file }) => isRequired && !file)
      .map(({ type, label }) => ({ control: fileName(type), label, text: t('forms:answer.missing') })),
  ]
  const waiting = loaded.roadmap.stages
    .flatMap((stage) => stage.tasks)
    .filter((task) => task.blockedBy.includes(listed.id) && statusOf(task, loaded).word === 'blocked')
  const { heading, action } = heroOf(loaded, words)
  const isElsewhere = action && action.to !== paths.firm.task(scope.firmId, listed.id)
  return {
    state: t(`roadmap:states.${word}`),
    wrong,
    missing,
    locks: waiting.map(({ id }) => t(`catalogue:tasks.${id}.title`)),
    next: wrong.length + missing.length === 0 && isElsewhere ? { heading, ...action } : null,
  }
}
