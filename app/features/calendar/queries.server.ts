// What falls due, in words, from one reading of the firm.
import type { FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { durationOf } from '~/domain/calendar/durations'
import { mattersOf, type Matter } from '~/domain/calendar/matters'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { isWorkingDay, unknownYears } from '~/features/clock/queries.server'
import { dueDayView } from '~/features/clock/due-queries.server'
import type { MatterView } from '~/features/roadmap/dates-view'
import { loadRoadmap, type LoadedRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor, type Words } from '~/features/roadmap/words-queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { firmForecast, forecastView } from './forecast-queries.server'

export function mattersFrom({ roadmap, rows, evidence }: LoadedRoadmap): readonly Matter[] {
  return mattersOf({
    applications: [...rows.applications, ...rows.otherMarkets.due],
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
    forecast: forecast && {
      heading: words.t('forecast:heading'),
      lines: [forecast.half, forecast.most, forecast.basis, ...forecast.notes],
    },
    unknownYears: unknownYears(today, [...countedDays(matters), ...(forecast ? [forecast.until] : [])]),
  }
}

/** Days that were counted in working days; the last day of a document is a fact. */
export function countedDays(matters: readonly Pick<Matter, 'kind' | 'day'>[]): readonly IsoDate[] {
  return matters.filter(({ kind }) => kind !== 'expiry').map(({ day }) => day)
}

export function matterView(matter: Matter, { words, today }: { words: Words; today: IsoDate }): MatterView {
  const { t, scope } = words
  const isOfTask = 'taskId' in matter
  const { isLate, text, phrase } = dueDayView(matter.day, { today, language: scope.language })
  return {
    id: matter.id,
    kind: matter.kind,
    day: matter.day,
    isOverdue: isLate,
    when: isLate ? phrase : text,
    title: t(`calendar:matters.${matter.kind}`, {
      title: isOfTask ? t(`catalogue:tasks.${matter.taskId}.title`) : caseTitle(matter, scope.language),
    }),
    to: isOfTask
      ? paths.firm.task(scope.firmId, matter.taskId)
      : paths.firm.application(scope.firmId, matter.applicationId),
  }
}
