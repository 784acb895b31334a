// How long a task takes half of firms, and nine of ten. What firms of the same kind really needed counts before what is
// stated, once enough have done it: the middle of fewer than five says more about one firm than about the kind.
import { HOLDINGS, OWN_DAYS, OWN_DAYS_OTHERWISE } from '../catalogue/reference/timing'
import type { Task } from '../catalogue/types'

export const ENOUGH_FIRMS = 5

/** Working days that half of firms need at most, and nine of ten. */
export type Spread = { readonly half: number; readonly most: number }

/** What firms of one kind needed for a task: the middle, and nine of ten. */
export type Measured = {
  readonly taskId: string
  readonly days: number
  /** Null in figures made before it was counted. */
  readonly p90Days: number | null
  readonly firms: number
}

export type Duration = Spread & {
  readonly basis: { readonly kind: 'stated' } | { readonly kind: 'measured'; readonly firms: number }
}

type Known = Pick<Task, 'id' | 'agencyDays'>

/** From starting a task to having its result. */
export function durationOf(task: Known, measured: readonly Measured[]): Duration {
  return measuredOf(task, measured) ?? stated([ownDays(task.id), agencySpread(task)])
}

/** From starting a task until what comes after it can go on: for some that is once it is filed. */
export function holdingOf(task: Known, measured: readonly Measured[]): Duration {
  const untilFiled = HOLDINGS[task.id]?.until === 'filed'
  return measuredOf(task, measured) ?? stated(untilFiled ? [ownDays(task.id)] : [ownDays(task.id), agencySpread(task)])
}

function measuredOf({ id }: Known, measured: readonly Measured[]): Duration | null {
  const own = measured.find(({ taskId, firms }) => taskId === id && firms >= ENOUGH_FIRMS)
  if (!own || own.p90Days === null) return null
  const { days, p90Days, firms } = own
  return { half: days, most: Math.max(days, p90Days), basis: { kind: 'measured', firms } }
}

function stated(parts: readonly Spread[]): Duration {
  return { ...inARow(parts), basis: { kind: 'stated' } }
}

/** Of a range somebody states: the middle, rounded up, and the longer end. */
export function agencySpread({ agencyDays }: Pick<Task, 'agencyDays'>): Spread {
  if (!agencyDays) return { half: 0, most: 0 }
  const [low, high] = agencyDays
  return { half: Math.ceil((low + high) / 2), most: high }
}

/** Working days of the firm's own: reading up, gathering, filling in. */
export function ownDays(taskId: string): Spread {
  const [half, most] = OWN_DAYS[taskId] ?? OWN_DAYS_OTHERWISE
  return { half, most }
}

/**
 * Spreads one after the other. Long times of separate steps seldom come together, so what nine of ten need above the middle is
 * added as independent errors are: the root of the sum of the squares.
 */
export function inARow(parts: readonly Spread[]): Spread {
  const half = parts.reduce((sum, part) => sum + part.half, 0)
  const squares = parts.reduce((sum, part) => sum + (part.most - part.half) ** 2, 0)
  return { half, most: half + Math.ceil(Math.sqrt(squares)) }
}

export type Sample = { readonly days: number; readonly firms: number }

/** The middle value; of two in the middle the larger. Null when there is none. */
export function medianOf(samples: readonly Sample[]): Sample | null {
  return firstPast(samples, (passed, firms) => passed * 2 > firms)
}

/** What nine of ten need at most. Null when there is none. */
export function ninthOf(samples: readonly Sample[]): Sample | null {
  return firstPast(samples, (passed, firms) => passed * 10 >= firms * 9)
}

function firstPast(samples: readonly Sample[], isPast: (passed: number, firms: number) => boolean): Sample | null {
  const firms = samples.reduce((sum, sample) => sum + sample.firms, 0)
  let passed = 0
  for (const { days, firms: here } of samples.toSorted((a, b) => a.days - b.days)) {
    passed += here
    if (isPast(passed, firms)) return { days, firms }
  }
  return null
}
