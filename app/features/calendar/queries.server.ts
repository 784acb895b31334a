// What falls due and when the firm can be ready, in words, from one reading of the firm.
import type { FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { isOptional } from '~/domain/catalogue/roadmap'
import { durationOf, ownDays, type Duration } from '~/domain/calendar/durations'
import { isForTheFirm, mattersOf, reminderDue, type Matter } from '~/domain/calendar/matters'
import { readyDate } from '~/domain/calendar/ready-date'
import { addDays, daysBetween, workingDaysBetween } from '~/domain/calendar/working-days'
import type { RoadmapTask } from '~/domain/catalogue/roadmap-types'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { isWorkingDay, unknownYears } from '~/features/applications/clock-queries.server'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'

export type MatterView = {
  readonly id: string
  readonly kind: Matter['kind']
  readonly day: IsoDate
  readonly title: string
  readonly isOverdue: boolean
  readonly to: string
}

export function mattersFrom({ roadmap, rows, evidence }: LoadedRoadmap): readonly Matter[] {
  return mattersOf({
    applications: rows.applications,
    tasks: roadmap.stages.flatMap((stage) => stage.tasks),
    evidence,
    agencyDays: (id) => findTask(id)?.agencyDays?.[1] ?? null,
    durationDays: (id) => durationFor(id, rows).days,
    isWorkingDay,
  })
}

function durationFor(id: string, { medians }: Pick<LoadedRoadmap['rows'], 'medians'>): Duration {
  return durationOf(findTask(id) ?? { id, agencyDays: null }, medians)
}

/** One query. Overdue first. */
export async function getCalendarPage(scope: FirmScope, now: Date) {
  const today = chinaDay(now)
  const loaded = await loadRoadmap(db, scope.firmId, today)
  const words = wordsFor(scope)
  const matters = mattersFrom(loaded)
  return {
    today,
    matters: matters.map((matter) => matterView(matter, { words, today })),
    unknownYears: unknownYears(today, countedDays(matters)),
  }
}

/** Days that were counted in working days; the last day of a paper is a fact. */
function countedDays(matters: readonly Pick<Matter, 'kind' | 'day'>[]): readonly IsoDate[] {
  return matters.filter(({ kind }) => kind !== 'expiry').map(({ day }) => day)
}

export function matterView(matter: Matter, { words, today }: { words: Words; today: IsoDate }): MatterView {
  const { t, scope } = words
  const isOfTask = 'taskId' in matter
  return {
    id: matter.id,
    kind: matter.kind,
    day: matter.day,
    isOverdue: matter.day < today,
    title: t(`calendar:matters.${matter.kind}`, {
      title: t(isOfTask ? `catalogue:tasks.${matter.taskId}.title` : `catalogue:stages.${matter.stage}.title`),
    }),
    to: isOfTask
      ? paths.firm.task(scope.firmId, matter.taskId)
      : paths.firm.application(scope.firmId, matter.applicationId),
  }
}

const A_YEAR = 365

/** What is overdue, and what falls due within a year. */
export function comingMatters(loaded: LoadedRoadmap, words: Words): readonly MatterView[] {
  const today = loaded.roadmap.asOf
  const until = addDays(today, A_YEAR)
  return mattersFrom(loaded)
    .filter(({ day }) => day <= until)
    .map((matter) => matterView(matter, { words, today }))
}

/** Of what the roadmap shows: its dates, and when the firm can be ready. */
export function yearsUnknownTo(dates: readonly MatterView[], ready: ReadyView, today: IsoDate): readonly number[] {
  return unknownYears(today, [...countedDays(dates), ...(ready ? [ready.day] : [])])
}

export type ReminderView = Pick<MatterView, 'id' | 'title' | 'to'> & { readonly when: string }

/** The same that the mails remind of, as long as it is not settled; what is overdue stays. */
export function remindersOf(loaded: LoadedRoadmap, words: Words): readonly ReminderView[] {
  const today = loaded.roadmap.asOf
  return mattersFrom(loaded)
    .filter((matter) => reminderDue(matter, today) !== null || (isForTheFirm(matter) && matter.day < today))
    .map((matter) => {
      const { id, title, to } = matterView(matter, { words, today })
      const count = daysBetween(today, matter.day)
      const date = words.date(matter.day)
      const when =
        count < 0
          ? words.t('calendar:reminders.overdue', { date })
          : count === 0
            ? words.t('calendar:reminders.today')
            : words.t('calendar:reminders.inDays', { count, date })
      return { id, title, to, when }
    })
}

export type ReadyView = {
  readonly day: IsoDate
  readonly heading: string
  readonly lead: string
  readonly stages: readonly string[]
  readonly pathHeading: string
  readonly path: readonly { readonly label: string; readonly to: string }[]
} | null

/** Null when nothing is left to do. */
export function readyView({ roadmap, evidence, rows }: LoadedRoadmap, { t, date, scope }: Words): ReadyView {
  const today = roadmap.asOf
  const isFree = (id: string) => {
    const task = findTask(id)
    return task !== null && isOptional(task)
  }
  const since = (id: string) => evidence.find(({ taskId }) => taskId === id)?.agencySince ?? null
  const daysLeft = (task: RoadmapTask) => {
    const from = task.state === 'with_agency' ? since(task.id) : null
    const waited = from ? workingDaysBetween({ from, to: today, isWorkingDay }) + ownDays(task.id) : 0
    // What is late already can come tomorrow at the soonest.
    return Math.max(1, durationFor(task.id, rows).days - waited)
  }
  const ready = readyDate({ stages: roadmap.stages, daysLeft, isOptional: isFree, today, isWorkingDay })
  if (!ready.day) return null
  return {
    day: ready.day,
    heading: t('calendar:ready.heading'),
    lead: t('calendar:ready.lead', { date: date(ready.day) }),
    stages: ready.stages.map(({ id, day }) =>
      t('calendar:ready.stage', { stage: t(`catalogue:stages.${id}.title`), date: date(day) }),
    ),
    pathHeading: t('calendar:ready.path'),
    path: ready.path.map((id) => ({
      label: lengthOf(id, durationFor(id, rows), t),
      to: paths.firm.task(scope.firmId, id),
    })),
  }
}

/** What is typical, or what firms of the same kind took, with how many they were. */
function lengthOf(id: string, { days, basis }: Duration, t: Words['t']): string {
  const title = t(`catalogue:tasks.${id}.title`)
  return basis.kind === 'measured'
    ? t('calendar:ready.taskMeasured', { title, count: days, firms: basis.firms })
    : t('calendar:ready.task', { title, days })
}
