// Until when something is due, in words: every page of a firm that shows the day says as well that it has passed, and by how much.
import { workingDaysBetween } from '~/domain/calendar/working-days'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { isWorkingDay } from './queries.server'

export type DueView = {
  readonly day: IsoDate
  readonly isLate: boolean
  /** Beside a label that says what is due, and as a phrase of its own. */
  readonly text: string
  readonly phrase: string
}

type Asked = { readonly today: IsoDate; readonly language: Language }

/** A day has passed once it is over in China. */
export function dueDayView(day: IsoDate, { today, language }: Asked): DueView {
  const t = translator(language)
  const date = formatDate(language, day)
  if (day >= today) return { day, isLate: false, text: date, phrase: t('standing:due.ahead', { date }) }
  const count = workingDaysBetween({ from: day, to: today, isWorkingDay })
  const key = count === 0 ? 'passed' : 'late'
  return {
    ...{ day, isLate: true },
    text: t(`standing:due.${key}`, { date, count }),
    phrase: t(`standing:due.${key}Phrase`, { date, count }),
  }
}

/** Of a point in time, as rows keep it; null where nothing is due. */
export function dueView(at: Date | string | null, asked: Asked): DueView | null {
  return at === null ? null : dueDayView(chinaDay(new Date(at)), asked)
}
