// What a task's page says besides the task itself: contradicting answers, warnings about markets, and what concerns used cars.
import type { Task } from '~/domain/catalogue/types'
import type { Place } from '~/domain/evidence/contradictions'
import { contradictionViews, type ContradictionsView } from '~/features/roadmap/contradiction-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import { warningViews, type WarningsView } from '~/features/roadmap/warning-queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { carsView, type CarsView } from './vehicle-queries.server'

export type TaskNotes = {
  /** About the markets of the firm, where buyers and money are the matter. */
  readonly warnings: WarningsView | null
  /** For firms that export used cars. */
  readonly cars: CarsView | null
  /** Answers here that contradict answers here or elsewhere. */
  readonly contradictions: ContradictionsView | null
}

export const NO_NOTES: TaskNotes = { warnings: null, cars: null, contradictions: null }

const WARNED_AT = ['M01', 'P02', 'T08', 'T10']

/** Tasks whose answer is given on a page of its own. */
const CONTRADICTED_AT: Readonly<Record<string, Place>> = { markets: 'markets', channels: 'channels', mode: 'mode' }

type Input = { readonly task: Task; readonly loaded: LoadedRoadmap; readonly words: Words }

export function notesOf({ task, loaded, words }: Input): TaskNotes {
  const isWarned = WARNED_AT.includes(task.id)
  return {
    warnings: isWarned ? warningViews({ loaded, language: words.scope.language }) : null,
    cars: carsView({ task, loaded, words }),
    contradictions: contradictionViews(CONTRADICTED_AT[task.tool ?? ''] ?? task.id, { loaded, words }),
  }
}
