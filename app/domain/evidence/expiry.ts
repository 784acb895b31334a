// Some evidence counts only until a day: a licence, a card, a temporary record. After that day its task asks for it again.
import type { Task } from '../catalogue/types'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { normaliseField } from './fields'

/** The first last day among the task's answers. */
export function expiresOn(task: Pick<Task, 'fields'>, answers: Readonly<Record<string, string>>): IsoDate | null {
  const days = task.fields
    .filter((field) => field.when === 'ends')
    .map((field) => normaliseField(field, answers[field.id] ?? ''))
    .filter(isIsoDate)
  return days.sort()[0] ?? null
}
