// Documents that run out are given anew: their task opens again although its stage is approved, and is submitted once more. Until an
// advisor has looked at it, what was accepted before counts.
import { documentItemId } from '../application/snapshot'
import type { Task } from '../catalogue/types'
import { durationOf } from '../calendar/durations'
import { daysBetween } from '../calendar/working-days'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { expiresOn } from './expiry'
import { VALID_FOR_DAYS } from './pre-check'
import { normaliseField } from './fields'
import { itemIds } from './progress'

const AT_LEAST_AHEAD = VALID_FOR_DAYS + 30
const TO_GET_READY = 14

/**
 * From this many days before the last day; the first reminder is sent then. A renewal that takes so many working days is done before
 * the pre-check finds the old last day too near.
 */
export function renewAheadDays(workingDays: number): number {
  return Math.max(AT_LEAST_AHEAD, VALID_FOR_DAYS + Math.ceil((workingDays * 7) / 5) + TO_GET_READY)
}

/** Last days as they were accepted, by item; an item that was never accepted is not there. */
export type AcceptedDays = Readonly<Record<string, string>>

type Answers = Readonly<Record<string, string>>

/** The answers that count today: what was accepted, where something was. */
export function answersInForce(task: Task, answers: Answers, accepted: AcceptedDays): Answers {
  const days = lastDays(task).flatMap(({ id }) => {
    const value = accepted[`${task.id}.${id}`]
    return value === undefined ? [] : [[id, value]]
  })
  return { ...answers, ...(Object.fromEntries(days) as Answers) }
}

/** The accepted last day has come near or passed. */
export function isRenewable(task: Task, accepted: AcceptedDays, today: IsoDate): boolean {
  const day = expiresOn(task, answersInForce(task, {}, accepted))
  return day !== null && daysBetween(today, day) <= renewAheadDays(durationOf(task, []).most)
}

/** Everything such tasks ask for, and their documents also where other tasks use them. */
export function renewableItems(tasks: readonly Task[], accepted: AcceptedDays, today: IsoDate): readonly string[] {
  const open = tasks.filter((task) => isRenewable(task, accepted, today))
  const types = new Set(open.flatMap(({ documents }) => documents.map(({ type }) => type)))
  const elsewhere = tasks.flatMap(({ id, documents }) =>
    documents.filter(({ type }) => types.has(type)).map(({ type }) => documentItemId(id, type)),
  )
  return [...new Set([...open.flatMap(itemIds), ...elsewhere])]
}

/** A later last day was given than the one that was accepted: there is something to submit. */
export function isRenewed(task: Task, answers: Answers, accepted: AcceptedDays): boolean {
  return lastDays(task).some((field) => {
    const before = accepted[`${task.id}.${field.id}`]
    const now = normaliseField(field, answers[field.id] ?? '')
    return before !== undefined && isIsoDate(now) && now > normaliseField(field, before)
  })
}

function lastDays(task: Task) {
  return task.fields.filter(({ id, kind }) => kind === 'date' && id.endsWith('_until'))
}
