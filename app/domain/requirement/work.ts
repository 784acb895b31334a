// What a firm has done about what a market asks of its product: nothing yet, begun, or met by a document. What is done belongs to the
// evidence and not to the market, so one document serves every market that asks for the same.
import type { Applying, Requirements } from './requirements-for'
import type { Repeat } from './types'

/** Text: work:states.<id> */
export const WORK_STATES = ['not_begun', 'in_work', 'met'] as const
export type WorkState = (typeof WORK_STATES)[number]

export type Work = {
  /** evidenceKey of a requirement. */
  readonly key: string
  /** The document that proves it; null while there is none. */
  readonly versionId: string | null
}

export function workState(key: string, works: readonly Work[]): WorkState {
  const work = works.find((one) => one.key === key)
  if (!work) return 'not_begun'
  return work.versionId === null ? 'in_work' : 'met'
}

export type MarketList = { readonly market: string; readonly applies: readonly Applying[] }

/** Markets of these lists in which the same evidence is asked for, in their order. */
export function marketsServed(key: string, lists: readonly MarketList[]): readonly string[] {
  return lists
    .filter(({ applies }) => applies.some(({ requirement }) => requirement.evidenceKey === key))
    .map(({ market }) => market)
}

export type ListStanding = {
  readonly applies: number
  readonly met: number
  readonly inWork: number
  /** Requirements that wait for an answer. */
  readonly open: number
}

export function listStanding(
  { applies, toAnswer }: Pick<Requirements, 'applies' | 'toAnswer'>,
  works: readonly Work[],
): ListStanding {
  const states = applies.map(({ requirement }) => workState(requirement.evidenceKey, works))
  const count = (state: WorkState) => states.filter((one) => one === state).length
  return { applies: applies.length, met: count('met'), inWork: count('in_work'), open: toAnswer.length }
}

/** What applies now and did not when the firm went through the list. */
export function newSince(then: readonly string[], { applies }: Pick<Requirements, 'applies'>): readonly string[] {
  return applies.map(({ requirement }) => requirement.id).filter((id) => !then.includes(id))
}

type Pair = { readonly product: string; readonly market: string }

/** Whether somebody went through the list of every product in every chosen market; with none of either there is nothing to go through. */
export function isEveryListChecked(
  { products, markets }: { readonly products: readonly string[]; readonly markets: readonly string[] },
  checks: readonly Pair[],
): boolean {
  if (products.length === 0 || markets.length === 0) return false
  return products.every((product) =>
    markets.every((market) => checks.some((one) => one.product === product && one.market === market)),
  )
}

const WITH_EACH: readonly Repeat[] = ['per_shipment', 'per_batch']

/** Done anew for each consignment, so it has no day before the first order. */
export function isWithShipment(repeat: Repeat): boolean {
  return WITH_EACH.includes(repeat)
}

export type Outlay = {
  /** Yuan, from the least to the most that was guessed. */
  readonly low: number
  readonly high: number
  /** Requirements for which nobody guessed a cost. */
  readonly unknown: number
  readonly count: number
}

/**
 * What is still to be paid: once, and again with each consignment. What is met costs nothing any more. Laws that share a document have
 * tests of their own, so each is counted.
 */
export function outlayLeft(
  applies: readonly Applying[],
  works: readonly Work[],
): { readonly once: Outlay; readonly each: Outlay } {
  const left = applies.filter(
    ({ requirement: { evidenceKey, repeat } }) => isWithShipment(repeat) || workState(evidenceKey, works) !== 'met',
  )
  return {
    once: sumOf(left.filter(({ requirement }) => !isWithShipment(requirement.repeat))),
    each: sumOf(left.filter(({ requirement }) => isWithShipment(requirement.repeat))),
  }
}

function sumOf(applies: readonly Applying[]): Outlay {
  const costs = applies.flatMap(({ requirement }) => (requirement.costCny ? [requirement.costCny] : []))
  return {
    low: costs.reduce((sum, [low]) => sum + low, 0),
    high: costs.reduce((sum, [, high]) => sum + high, 0),
    unknown: applies.length - costs.length,
    count: applies.length,
  }
}
