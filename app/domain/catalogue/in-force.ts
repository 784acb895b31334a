// What of a task is in force on a day: forms, documents and the authority in charge change while the task stays the same.
import type { IsoDate } from '../shared/dates'
import type { Catalogue, InForce, Task } from './types'

/** Both days count. */
export function isInForce({ validFrom, validTo }: InForce, day: IsoDate): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo)
}

/** The task with the fields, documents and authorities of that day; the same object when nothing in it has a date. */
export function taskOn(task: Task, day: IsoDate): Task {
  const dated: readonly InForce[] = [...task.fields, ...task.documents, ...task.authorities]
  if (dated.every((part) => isInForce(part, day))) return task
  const current = <T extends InForce>(parts: readonly T[]) => parts.filter((part) => isInForce(part, day))
  return {
    ...task,
    fields: current(task.fields),
    documents: current(task.documents),
    authorities: current(task.authorities),
  }
}

export function catalogueOn(catalogue: Catalogue, day: IsoDate): Catalogue {
  return { ...catalogue, tasks: catalogue.tasks.map((task) => taskOn(task, day)) }
}
