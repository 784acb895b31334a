// What a firm must not miss, each with its day: corrections and decisions, answers of authorities, documents that run out, and
// when to start renewing them. Computed anew from what is stored, so a settled matter is simply no longer there.
import type { Status } from '../application/vocabulary'
import type { RoadmapTask, TaskEvidence } from '../catalogue/roadmap-types'
import type { StageId } from '../catalogue/types'
import { chinaDay, type IsoDate } from '../shared/dates'
import { VALID_FOR_DAYS } from '../evidence/pre-check'
import { renewAheadDays } from '../evidence/renewal'
import { addDays, addWorkingDays, daysBetween, type IsWorkingDay } from './working-days'

export type Matter =
  | ({ readonly kind: 'correction' | 'decision'; readonly id: string; readonly day: IsoDate } & {
      readonly applicationId: string
      readonly stage: StageId
      /** Missing or null where it is the application of the stage. */
      readonly product?: string | null
      readonly market?: string | null
    })
  | ({ readonly kind: 'agency' | 'renewal'; readonly id: string; readonly day: IsoDate } & {
      readonly taskId: string
    })
  | ({ readonly kind: 'expiry'; readonly id: string; readonly day: IsoDate } & {
      readonly taskId: string
      /** Days before it on which the first reminder goes out. */
      readonly aheadDays: number
    })

export type MatterInput = {
  readonly applications: readonly {
    readonly id: string
    readonly stage: StageId
    readonly status: Status
    readonly dueAt: string | null
    readonly waitingOn: 'firm' | 'advisor' | 'agency' | 'nobody'
    readonly product?: string | null
    readonly market?: string | null
  }[]
  readonly tasks: readonly RoadmapTask[]
  readonly evidence: readonly TaskEvidence[]
  /** Working days an authority takes at most; null when there is none. */
  readonly agencyDays: (taskId: string) => number | null
  /** Working days from starting a task to having its document. */
  readonly durationDays: (taskId: string) => number
  readonly isWorkingDay: IsWorkingDay
}

/** Soonest first, so what is overdue comes before everything else. */
export function mattersOf(input: MatterInput): readonly Matter[] {
  const all = [...fromApplications(input), ...input.tasks.flatMap((task) => fromTask(task, input))]
  return all.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
}

function fromApplications({ applications }: MatterInput): readonly Matter[] {
  return applications.flatMap(({ id, stage, dueAt, waitingOn, product, market }): readonly Matter[] => {
    if (!dueAt) return []
    // While one item is looked at again, the firm’s own time stands still.
    const kind = waitingOn === 'firm' ? 'correction' : 'decision'
    return [{ kind, id: `${kind}-${id}`, day: chinaDay(new Date(dueAt)), applicationId: id, stage, product, market }]
  })
}

function fromTask({ id, state }: RoadmapTask, input: MatterInput): readonly Matter[] {
  const { evidence, agencyDays, durationDays, isWorkingDay } = input
  const known = evidence.find(({ taskId }) => taskId === id)
  const matters: Matter[] = []
  const days = agencyDays(id)
  if (state === 'with_agency' && known?.agencySince && days !== null) {
    const day = addWorkingDays(known.agencySince, { count: days, isWorkingDay })
    matters.push({ kind: 'agency', id: `agency-${id}`, day, taskId: id })
  }
  // Renewed and submitted: nothing is left to be reminded of until the advisor has looked.
  if (known?.expiresOn && !(known.isRenewed && known.isUnderReview)) {
    // The new one is there before banks and platforms find the old one too near its end.
    const neededBy = addDays(known.expiresOn, -VALID_FOR_DAYS)
    const start = addWorkingDays(neededBy, { count: -durationDays(id), isWorkingDay })
    if (state !== 'lapsed') matters.push({ kind: 'renewal', id: `renewal-${id}`, day: start, taskId: id })
    const aheadDays = renewAheadDays(durationDays(id))
    matters.push({ kind: 'expiry', id: `expiry-${id}`, day: known.expiresOn, taskId: id, aheadDays })
  }
  return matters
}

/** What is called soon; a reminder that comes earlier only names the day. */
export const SOON_WORKING_DAYS = 10

const REMINDER_DAYS = [1, 7, 30] as const
type Reminded =
  | { readonly kind: Exclude<Matter['kind'], 'expiry'>; readonly day: IsoDate }
  | { readonly kind: 'expiry'; readonly day: IsoDate; readonly aheadDays: number }

/** Whether the firm itself has to do something by that day. */
export function isForTheFirm({ kind }: Pick<Matter, 'kind'>): boolean {
  return kind === 'correction' || kind === 'expiry'
}

const ALARMS: Readonly<Record<Matter['kind'], readonly number[]>> = {
  correction: [7, 1],
  expiry: [30, 7, 1],
  renewal: [7, 0],
  agency: [0],
  decision: [],
}

/** Days before a matter on which a calendar program rings; nobody is woken for what an advisor has to do. */
export function alarmDays({ kind }: Pick<Matter, 'kind'>): readonly number[] {
  return ALARMS[kind]
}

/**
 * Which reminder is due for a matter. After days on which nothing could be sent, only the nearest one is made up for. Nobody
 * is reminded of what waits for others, nor of what is over.
 */
export function reminderDue(matter: Reminded, today: IsoDate): number | null {
  if (!isForTheFirm(matter)) return null
  const left = daysBetween(today, matter.day)
  if (left < 0) return null
  const reminders = 'aheadDays' in matter ? [...REMINDER_DAYS, matter.aheadDays] : REMINDER_DAYS
  return reminders.find((days) => left <= days) ?? null
}
