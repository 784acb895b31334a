// How long a task takes. What firms of the same kind really needed counts before what is typical, once enough have done it:
// the middle of fewer than five says more about one firm than about the kind.
import type { Task } from '../catalogue/types'
import { OWN_DAYS } from './reference/own-days'

export const ENOUGH_FIRMS = 5

/** The middle of what firms of one kind needed for a task. */
export type Measured = { readonly taskId: string; readonly days: number; readonly firms: number }

export type Duration = {
  /** Working days from start to done. */
  readonly days: number
  readonly basis: { readonly kind: 'typical' } | { readonly kind: 'measured'; readonly firms: number }
}

type Known = Pick<Task, 'id' | 'agencyDays'>

/** The longer end of what an authority takes, because a date that is missed is worse than one that is beaten. */
export function durationOf(task: Known, measured: readonly Measured[]): Duration {
  const own = measured.find(({ taskId, firms }) => taskId === task.id && firms >= ENOUGH_FIRMS)
  if (own) return { days: own.days, basis: { kind: 'measured', firms: own.firms } }
  return { days: ownDays(task.id) + (task.agencyDays?.[1] ?? 0), basis: { kind: 'typical' } }
}

/** Working days of the firm's own: reading up, gathering, filling in. */
export function ownDays(taskId: string): number {
  return OWN_DAYS[taskId] ?? 1
}

export type Sample = { readonly days: number; readonly firms: number }

/** The middle value; of two in the middle the larger. Null when there is none. */
export function medianOf(samples: readonly Sample[]): Sample | null {
  const firms = samples.reduce((sum, sample) => sum + sample.firms, 0)
  let passed = 0
  for (const { days, firms: here } of [...samples].sort((a, b) => a.days - b.days)) {
    passed += here
    if (passed * 2 > firms) return { days, firms }
  }
  return null
}
