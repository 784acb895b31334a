// The statistics of leads worked out anew from the events alone, in the simplest way there is: go through every history, walk
// every quarter of an hour, sort and count. Nothing here uses the clocks, the fold or the statements it is compared with.
import type { StatisticId } from '~/domain/application/statistics'
import { isWorkingDay } from '~/features/clock/queries.server'
import type { IsoDate } from '~/domain/shared/dates'
import type { HistoryEvent, History } from '../factories/histories'

export type Item = {
  readonly caseId: string
  readonly stage: string
  readonly code: string
  readonly value: number | null
  readonly hit: boolean | null
}
type Side = 'advisor' | 'firm' | 'agency' | 'nobody'

const QUARTER = 900_000
const DAY_QUARTERS = 96
const workday = new Map<number, boolean>()

/** Whether a quarter of an hour since 1970 is one an advisor works in: 09:00 to 17:00 in China on a working day. */
function isWorked(quarter: number): boolean {
  const inChina = quarter + 8 * 4
  const day = Math.floor(inChina / DAY_QUARTERS)
  const known = workday.get(day) ?? isWorkingDay(new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate)
  workday.set(day, known)
  const ofDay = inChina % DAY_QUARTERS
  return known && ofDay >= 9 * 4 && ofDay < 17 * 4
}

function walk(side: Side, from: number, to: number): number {
  let minutes = 0
  for (let quarter = from / QUARTER; quarter < to / QUARTER; quarter += 1)
    if (side !== 'advisor' || isWorked(quarter)) minutes += 15
  return minutes
}

const DECIDED = ['approved', 'changes_requested', 'rejected']
const CLOSED = ['approved', 'rejected', 'withdrawn', 'expired']

/** Minutes of each side until event number `until`, whose turn it was being read off what had just happened. */
function minutesUntil(events: readonly HistoryEvent[], until: number): Record<Side, number> {
  const sum: Record<Side, number> = { advisor: 0, firm: 0, agency: 0, nobody: 0 }
  let isHeld = false
  let isLookedAt = false
  for (let index = 0; index < until; index += 1) {
    const [event, next] = [events[index], events[index + 1]]
    if (!event || !next) break
    if (event.fromStatus !== event.toStatus) [isHeld, isLookedAt] = [false, false]
    if (event.type === 'held') isHeld = true
    if (event.type === 'resumed') isHeld = false
    if (event.type === 'second_look_asked') isLookedAt = true
    if (event.type === 'second_look_answered') isLookedAt = false
    const side: Side = CLOSED.includes(event.toStatus)
      ? 'nobody'
      : isHeld
        ? 'agency'
        : event.toStatus === 'changes_requested' && !isLookedAt
          ? 'firm'
          : 'advisor'
    sum[side] += walk(side, event.occurredAt.getTime(), next.occurredAt.getTime())
  }
  return sum
}

/** The last date that was named to a side before event number `at`. */
function promised(events: readonly HistoryEvent[], at: number, types: readonly string[]): number {
  const named = events
    .slice(0, at)
    .filter(({ type }) => types.includes(type))
    .at(-1)
  return named && 'dueAt' in named.payload ? Date.parse(String(named.payload.dueAt)) : Number.NaN
}

export type Asked = {
  readonly start: Date
  readonly end: Date
  readonly stage?: string
  readonly firmIds?: readonly string[]
  readonly assignee?: string
}

function holderOf(events: readonly HistoryEvent[]): string | null {
  let holder: string | null = null
  for (const event of events) {
    if (event.type === 'claimed' || event.type === 'reopened') holder = event.actorId
    if (event.type === 'assigned' || event.type === 'reassigned') holder = event.payload.assigneeId
    if (event.type === 'released') holder = null
  }
  return holder
}

/** What a figure counts, one by one. */
export function itemsOf(figure: StatisticId, histories: readonly History[], asked: Asked): readonly Item[] {
  const isIn = (event: HistoryEvent) => event.occurredAt >= asked.start && event.occurredAt < asked.end
  return histories
    .filter(({ stage }) => !asked.stage || stage === asked.stage)
    .filter(({ firmId }) => !asked.firmIds || asked.firmIds.includes(firmId))
    .filter(({ events }) => !asked.assignee || holderOf(events) === asked.assignee)
    .flatMap(({ id, stage, events }) =>
      events.flatMap((event, index) =>
        isIn(event)
          ? countedAt(figure, events, index).map(({ code = event.type, value = null, hit = null }) => ({
              ...{ caseId: id, stage, code, value, hit },
            }))
          : [],
      ),
    )
}

type Counted = Partial<Pick<Item, 'code' | 'value' | 'hit'>>

const ADVISORS_DATES = ['submitted', 'resubmitted', 'resumed', 'second_look_answered', 'reopened']

function countedAt(figure: StatisticId, events: readonly HistoryEvent[], index: number): readonly Counted[] {
  const event = events[index]
  if (!event) return []
  const { type } = event
  const at = event.occurredAt.getTime()
  const when = (holds: boolean, counted: () => Counted = () => ({})) => (holds ? [counted()] : [])
  const before = events.slice(0, index)
  const isFirst = DECIDED.includes(type) && !before.some((one) => DECIDED.includes(one.type))
  const side = (name: Side) =>
    when(CLOSED.includes(type), () => ({ code: name, value: minutesUntil(events, index)[name] }))
  switch (figure) {
    case 'received':
      return when(type === 'submitted')
    case 'decisions':
      return when(DECIDED.includes(type))
    case 'closed':
      return when(CLOSED.includes(type))
    case 'resubmitted':
    case 'changes_requested':
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
    case 'reopened':
      return when(type === figure)
    case 'first_decision':
    case 'first_time':
      return when(isFirst, () => ({ value: minutesUntil(events, index).advisor, hit: type === 'approved' }))
    case 'advisor_in_time':
      return when(DECIDED.includes(type), () => ({
        code: 'advisor',
        hit: at <= promised(events, index, ADVISORS_DATES),
      }))
    case 'firm_in_time':
      return when(type === 'resubmitted' || type === 'expired', () => {
        const due = promised(events, index, ['changes_requested', 'second_look_answered'])
        return { code: 'firm', hit: type === 'resubmitted' && at <= due }
      })
    case 'side_advisor':
      return side('advisor')
    case 'side_firm':
      return side('firm')
    case 'side_agency':
      return side('agency')
    case 'reasons':
      return event.type === 'changes_requested'
        ? event.payload.items.map(({ reasonCode }) => ({ code: reasonCode ?? 'none' }))
        : []
    case 'sample_agreement':
      return event.type === 'second_reading_given' ? [{ code: 'sample', hit: event.payload.agrees }] : []
    case 'rejection_agreement':
      return when(type === 'rejected' || type === 'rejection_declined', () => ({
        code: 'rejection',
        hit: type === 'rejected',
      }))
    case 'rejections_declined':
      return when(type === 'rejected' || type === 'rejection_declined', () => ({
        code: 'rejection',
        hit: type !== 'rejected',
      }))
    case 'looks_withdrawn':
      return event.type === 'second_look_answered' ? [{ code: 'appeal', hit: !event.payload.isUpheld }] : []
    case 'reopened_otherwise': {
      const turn = before.findLast((one) => one.type === 'reopened' || CLOSED.includes(one.type))
      if (turn?.type !== 'reopened' || type === 'withdrawn' || !CLOSED.includes(type)) return []
      return [{ code: 'reopened', hit: turn.fromStatus !== type }]
    }
  }
}

/** The smallest value that so many in a hundred do not exceed. */
export function smallestCovering(values: readonly number[], percent: number): number | null {
  const covers = (limit: number) => values.filter((value) => value <= limit).length * 100 >= percent * values.length
  return [...new Set(values)].sort((a, b) => a - b).find(covers) ?? null
}
