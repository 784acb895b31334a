// The Chinese calendar of working days, with its holidays and make-up days, as the pure clocks ask for it.
import chineseDays from 'chinese-days'
import type { IsoDate } from '~/domain/shared/dates'

/** Years that the State Council has not announced yet count plain weekends. */
export function isWorkingDay(day: IsoDate): boolean {
  return chineseDays.isWorkday(day)
}
