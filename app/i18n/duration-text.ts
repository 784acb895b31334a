// How long something took, to the minute. Firms, advisors and leads read the same words about the same cases.
import { partsOf } from '~/domain/application/figures'
import type { TranslateKey } from './use-translate'

export type DurationUnit = Parameters<typeof partsOf>[1]

/** "1 working day 45 min"; nothing is rounded, so that it can be checked against the minutes behind it. */
export function durationText(t: TranslateKey, length: number, unit: DurationUnit): string {
  const { days, hours, minutes } = partsOf(length, unit)
  const rest = shortText(t, hours, minutes)
  if (days === 0) return rest
  const whole = t(unit === 'minutes' ? 'common:duration.days' : 'common:duration.workingDays', { count: days })
  return hours + minutes === 0 ? whole : t('common:duration.and', { days: whole, rest })
}

function shortText(t: TranslateKey, hours: number, minutes: number): string {
  if (hours === 0) return t('common:duration.minutes', { minutes })
  return minutes === 0 ? t('common:duration.hours', { hours }) : t('common:duration.hoursMinutes', { hours, minutes })
}
