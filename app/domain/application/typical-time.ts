// How long answers really take, in words people count in: working hours of a day, then working days of eight hours.

/** Answers that are too few say nothing: they would be somebody's own case. */
export const ENOUGH_ANSWERS = 5
/** Days back from today that are counted. */
export const COUNTED_DAYS = 180

const HOUR = 60
const DAY = 8 * HOUR

export type WorkingTime = { readonly unit: 'hours' | 'days'; readonly count: number }

/** Rounded up, because it says "within". `minutes` are working minutes. */
export function inWorkingTime(minutes: number): WorkingTime {
  return minutes <= DAY
    ? { unit: 'hours', count: Math.max(1, Math.ceil(minutes / HOUR)) }
    : { unit: 'days', count: Math.ceil(minutes / DAY) }
}
