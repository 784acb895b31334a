// The reference people quote on the telephone: stage letter, year and month of the submission, number within the month.
import type { StageId } from '../catalogue/types'
import { chinaDay } from '../shared/dates'

const LETTER: Readonly<Record<StageId, string>> = { register: 'R', market: 'M', ecommerce: 'E', export: 'X' }

/** The part shared by all references of one stage in one month, for example `R-2611-`. */
export function referencePrefix(stage: StageId, now: Date): string {
  const day = chinaDay(now)
  return `${LETTER[stage]}-${day.slice(2, 4)}${day.slice(5, 7)}-`
}

/** `R-2611-0427`; more than 9,999 in a month simply grow a digit. */
export function reference(prefix: string, sequence: number): string {
  return `${prefix}${String(sequence).padStart(4, '0')}`
}

/** The number inside a reference, 0 when there was none yet. */
export function sequenceOf(text: string | null): number {
  return text === null ? 0 : Number(text.slice(text.lastIndexOf('-') + 1))
}
