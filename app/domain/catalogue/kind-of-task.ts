// Which of a task's kinds a firm is: what the law asks of makers is not what it asks of those who buy what they export.
import { sellsOnlyUsedCars } from '../firm/profile'
import type { Task, TaskKind } from './types'

type Firm = { readonly segment: string; readonly tracks: readonly string[] }

export function kindOfTask({ kinds = [] }: Pick<Task, 'kinds'>, { segment, tracks }: Firm): TaskKind | null {
  const fits = ({ segments, onlyUsedCars }: TaskKind) =>
    segments.includes(segment) && (!onlyUsedCars || sellsOnlyUsedCars(tracks))
  return kinds.find(fits) ?? null
}
