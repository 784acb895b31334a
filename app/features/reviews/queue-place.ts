// The words of the queue's address, apart from its schema: pages need them in the browser, the schema library they do not.
import type { QueuePlace } from './schema'

/** A tab counts and lists so many cases; who has more looks for some of them. */
export const MOST_COUNTED = 1_000

/** As a count is shown: with a plus where it was not counted to the end. */
export function shownCount(count: number): string {
  return count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`
}

export const QUEUE_TABS = ['mine', 'unclaimed', 'waiting', 'open', 'decided'] as const
export type QueueTab = (typeof QUEUE_TABS)[number]

/** What a case can carry that asks for somebody. */
export const QUEUE_FLAGS = [
  'question_for_me',
  'appeal',
  'escalated',
  'rejection_proposed',
  'decision_pending',
  'on_hold',
] as const
export type QueueFlag = (typeof QUEUE_FLAGS)[number]

/** A bookmark of an earlier release says it by its earlier name. */
export function presentFlag(value: unknown): unknown {
  return value === 'second_look' ? 'appeal' : value
}

/** What is asked of somebody, whoever holds the case: each is a flag in a tab. */
export const ASKINGS = {
  question_for_me: { tab: 'open', flag: 'question_for_me' },
  appeal: { tab: 'open', flag: 'appeal' },
  escalated: { tab: 'open', flag: 'escalated' },
  escalated_closed: { tab: 'decided', flag: 'escalated' },
} as const satisfies Record<string, { tab: QueueTab; flag: QueueFlag }>
export type Asking = keyof typeof ASKINGS

/** Nobody holds the case. */
export const NOBODY = 'nobody'
/** Whom a case waits for. */
export const WAITING_ON = ['advisor', 'firm', 'agency'] as const
export type WaitingOn = (typeof WAITING_ON)[number]

/** The filters alone; tab and page are where one looks, not what one looks for. */
export function filtersOf({ tab: _tab, page: _page, ...filters }: QueuePlace) {
  return filters
}

export function isLooking(place: QueuePlace): boolean {
  return Object.values(filtersOf(place)).some((value) => value !== undefined)
}
