// The statistics that leads look at, and what exactly each of them counts. The period chooses what happened; stage, city and
// advisor choose cases, by who holds them now or held them at the end. A figure stays as it is once its period is over. The
// words of every definition lie in locales/<lng>/statistics.json under definitions.<id>.
import { SMALLEST_SHOWN } from '../outcome/small-groups'
import type { StageId } from '../catalogue/types'

/**
 * Where the rows of a figure come from:
 * events    what happened to cases; a case that is decided twice counts twice
 * first     each case in the period of its first decision; the value is the advisors' working minutes until then, and a hit
 *           was approved at once
 * sides     each closing of a case, for each side the minutes it had the turn since the first submission; 0 where it never had
 * targets   decisions of advisors, and answers or silence of firms; a hit came by the date that was promised
 * reasons   items sent back to firms, by reason
 * readings  decisions read a second time; a hit is a second reader who would have done the same
 * overturns appeals, proposed rejections and reopened cases; a hit ended other than it was first decided
 */
export const STATISTIC_SETS = ['events', 'first', 'sides', 'targets', 'reasons', 'readings', 'overturns'] as const
export type StatisticSet = (typeof STATISTIC_SETS)[number]

/** count: how many. time: median and ninth decile. share: hits of all. */
export type StatisticUnit = 'count' | 'working_minutes' | 'minutes' | 'share'

type Statistic = {
  readonly set: StatisticSet
  /** The kinds of rows of the set that count; all of them where absent. */
  readonly codes?: readonly string[]
  readonly unit: StatisticUnit
}

/** A decision is what a firm gets as an answer; a rejection counts when a second reader has agreed. */
export const DECISIONS = ['approved', 'changes_requested', 'rejected'] as const
export const CLOSINGS = ['approved', 'rejected', 'withdrawn', 'expired'] as const
export const SIDES = ['advisor', 'firm', 'agency'] as const
export type Side = (typeof SIDES)[number]

export const STATISTICS = {
  received: { set: 'events', codes: ['submitted'], unit: 'count' },
  resubmitted: { set: 'events', codes: ['resubmitted'], unit: 'count' },
  decisions: { set: 'events', codes: DECISIONS, unit: 'count' },
  changes_requested: { set: 'events', codes: ['changes_requested'], unit: 'count' },
  closed: { set: 'events', codes: CLOSINGS, unit: 'count' },
  approved: { set: 'events', codes: ['approved'], unit: 'count' },
  rejected: { set: 'events', codes: ['rejected'], unit: 'count' },
  withdrawn: { set: 'events', codes: ['withdrawn'], unit: 'count' },
  expired: { set: 'events', codes: ['expired'], unit: 'count' },
  reopened: { set: 'events', codes: ['reopened'], unit: 'count' },
  first_decision: { set: 'first', unit: 'working_minutes' },
  first_time: { set: 'first', unit: 'share' },
  advisor_in_time: { set: 'targets', codes: ['advisor'], unit: 'share' },
  firm_in_time: { set: 'targets', codes: ['firm'], unit: 'share' },
  side_advisor: { set: 'sides', codes: ['advisor'], unit: 'working_minutes' },
  side_firm: { set: 'sides', codes: ['firm'], unit: 'minutes' },
  side_agency: { set: 'sides', codes: ['agency'], unit: 'minutes' },
  reasons: { set: 'reasons', unit: 'count' },
  sample_agreement: { set: 'readings', codes: ['sample'], unit: 'share' },
  rejection_agreement: { set: 'readings', codes: ['rejection'], unit: 'share' },
  looks_withdrawn: { set: 'overturns', codes: ['appeal'], unit: 'share' },
  rejections_declined: { set: 'overturns', codes: ['rejection'], unit: 'share' },
  reopened_otherwise: { set: 'overturns', codes: ['reopened'], unit: 'share' },
} as const satisfies Readonly<Record<string, Statistic>>

export type StatisticId = keyof typeof STATISTICS
export const STATISTIC_IDS = Object.keys(STATISTICS) as readonly StatisticId[]

export function statisticOf(id: StatisticId): Statistic {
  return STATISTICS[id]
}

/** One group of a set: null stands for all codes, and all stages. Times are whole minutes. */
export type StatisticGroup = {
  readonly code: string | null
  readonly stage: StageId | null
  readonly n: number
  /** Different cases among the rows. */
  readonly cases: number
  readonly hits: number
  readonly median: number | null
  readonly p90: number | null
}

/** The whole number of rows of a figure, all stages where none is named. */
export function countOf(groups: readonly StatisticGroup[], id: StatisticId, stage: StageId | null = null): number {
  return groupsOf(groups, id, stage).reduce((sum, { n }) => sum + n, 0)
}

export type Share = { readonly hits: number; readonly n: number }

export function shareOf(groups: readonly StatisticGroup[], id: StatisticId, stage: StageId | null = null): Share {
  const found = groupsOf(groups, id, stage)
  return { hits: found.reduce((sum, { hits }) => sum + hits, 0), n: countOf(groups, id, stage) }
}

/** Of fewer the middle says nothing of the rest, and the ninth decile is one case. */
export const FEWEST_FOR_SPREAD = 5

export type Spread = { readonly n: number; readonly median: number | null; readonly p90: number | null }

export function spreadOf(groups: readonly StatisticGroup[], id: StatisticId, stage: StageId | null = null): Spread {
  const [found] = groupsOf(groups, id, stage)
  if (found && found.n < FEWEST_FOR_SPREAD) return { n: found.n, median: null, p90: null }
  return { n: found?.n ?? 0, median: found?.median ?? null, p90: found?.p90 ?? null }
}

function groupsOf(
  groups: readonly StatisticGroup[],
  id: StatisticId,
  stage: StageId | null,
): readonly StatisticGroup[] {
  const codes: readonly (string | null)[] = statisticOf(id).codes ?? [null]
  return groups.filter((group) => group.stage === stage && codes.includes(group.code))
}

/**
 * The share of hits between 0 and 1; null where there is nothing to share, or where the group is so small that a share would
 * say more than it knows.
 */
export function rateOf({ hits, n }: Share, { smallest = 1 }: { readonly smallest?: number } = {}): number | null {
  return n < smallest || n === 0 ? null : hits / n
}

/** From this size on agreement is said as a share. */
export const SMALLEST_AGREEMENT = SMALLEST_SHOWN

/** Nearest rank: of n values in order the one at place ceil(share x n), counted from 1. It is always a value that occurred. */
export function nearestRank(n: number, share: number): number {
  return Math.max(1, Math.ceil(share * n))
}
