// How long something took, to the minute. Firms, advisors and leads read the same words about the same cases.
import type { TranslateKey } from './use-translate'

export type DurationUnit = 'working_minutes' | 'minutes'

const HOUR = 60
/** An advisor's working day has eight hours, everybody else's day twenty-four. */
const DAY: Readonly<Record<DurationUnit, number>> = { working_minutes: 8 * HOUR, minutes: 24 * HOUR }

/** Minutes as people say them; working days for advisors, plain days for everybody else. */
export function partsOf(minutes: number, unit: DurationUnit) {
  const days = Math.floor(minutes / DAY[unit])
  const rest = minutes % DAY[unit]
  return { days, hours: Math.floor(rest / HOUR), minutes: rest % HOUR }
}

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
