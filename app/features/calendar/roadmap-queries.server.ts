// The dates of the roadmap's page, out of the reading that the page is made of.
import { isForTheFirm, reminderDue, SOON_WORKING_DAYS } from '~/domain/calendar/matters'
import { addDays, addWorkingDays, daysBetween } from '~/domain/calendar/working-days'
import { isWorkingDay, unknownYears } from '~/features/clock/queries.server'
import type { MatterView, ReminderView, RoadmapDates } from '~/features/roadmap/dates-view'
import type { AskedRoadmap } from '~/features/roadmap/page-queries.server'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'
import type { Words } from '~/features/roadmap/words-queries.server'
import { countedDays, mattersFrom, matterView } from './queries.server'
import { readyView } from './ready-queries.server'

/** No query. On another day nothing is to be reminded of or forecast. */
export function roadmapDates({ asked, loaded, words }: AskedRoadmap): RoadmapDates {
  const dates = comingMatters(loaded, words)
  const ready = asked.isToday ? readyView(loaded, words) : null
  return {
    dates,
    unknownYears: unknownYears(asked.day, [...countedDays(dates), ...(ready ? [ready.until] : [])]),
    reminders: asked.isToday ? remindersOf(loaded, words) : [],
    ready,
  }
}

const A_YEAR = 365

/** What is overdue, and what falls due within a year. */
function comingMatters(loaded: LoadedRoadmap, words: Words): readonly MatterView[] {
  const today = loaded.roadmap.asOf
  const until = addDays(today, A_YEAR)
  return mattersFrom(loaded)
    .filter(({ day }) => day <= until)
    .map((matter) => matterView(matter, { words, today }))
}

/** The same that the mails remind of, as long as it is not settled; what is overdue stays. */
function remindersOf(loaded: LoadedRoadmap, words: Words): readonly ReminderView[] {
  const today = loaded.roadmap.asOf
  const soon = addWorkingDays(today, { count: SOON_WORKING_DAYS, isWorkingDay })
  return mattersFrom(loaded)
    .filter((matter) => reminderDue(matter, today) !== null || (isForTheFirm(matter) && matter.day < today))
    .map((matter) => {
      const { id, title, to, when: passed } = matterView(matter, { words, today })
      const count = daysBetween(today, matter.day)
      const date = words.date(matter.day)
      const when =
        count < 0
          ? passed
          : count === 0
            ? words.t('calendar:reminders.today')
            : words.t('calendar:reminders.inDays', { count, date })
      return { id, title, isOverdue: count < 0, isSoon: matter.day <= soon, to, when }
    })
}
