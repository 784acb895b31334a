// What falls due, in words, from one reading of the firm.
import type { FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { durationOf } from '~/domain/calendar/durations'
import { isForTheFirm, mattersOf, reminderDue, type Matter } from '~/domain/calendar/matters'
import { addDays, daysBetween } from '~/domain/calendar/working-days'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { isWorkingDay, unknownYears } from '~/features/applications/clock-queries.server'
import { firmForecast, forecastView } from './forecast-queries.server'
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
    durationDays: (id) => durationOf(findTask(id) ?? { id, agencyDays: null }, rows.medians).most,
    isWorkingDay,
  })
}

/** One query. Overdue first. */
export async function getCalendarPage(scope: FirmScope, now: Date) {
  const today = chinaDay(now)
  const loaded = await loadRoadmap(db, scope.firmId, today)
  const words = wordsFor(scope)
  const matters = mattersFrom(loaded)
  const forecast = forecastView(firmForecast(loaded), scope.language)
  return {
    today,
    matters: matters.map((matter) => matterView(matter, { words, today })),
    forecast: forecast && { heading: words.t('forecast:heading'), lines: [forecast.half, forecast.most] },
    unknownYears: unknownYears(today, [...countedDays(matters), ...(forecast ? [forecast.until] : [])]),
  }
}

/** Days that were counted in working days; the last day of a document is a fact. */
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
export function yearsUnknownTo(dates: readonly MatterView[], until: IsoDate | null, today: IsoDate): readonly number[] {
  return unknownYears(today, [...countedDays(dates), ...(until ? [until] : [])])
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
