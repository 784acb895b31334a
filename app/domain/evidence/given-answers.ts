// What a firm has given that may contradict itself, and the harder ones of the questions that are asked of it.
import type { Screening } from '../catalogue/screening'
import { findChannel } from '../channel/find-channel'
import { misfitsOf, type MisfitReason } from '../channel/fit'
import { knownAnswers, orderTypesAt } from '../channel/known-answers'
import { MODE_QUESTIONS, type ModeAnswers } from '../channel/supervision-mode'
import { leavesAsCars, type Segment, type Track } from '../firm/profile'

export type Given = {
  readonly segment: Segment
  readonly tracks: readonly Track[]
  readonly productFlags: readonly string[]
  readonly sellingWays: readonly string[]
  readonly wishes: readonly string[]
  readonly hasOwnBrand: boolean
  readonly screening: Screening
  /** ISO codes of the chosen markets. */
  readonly markets: readonly string[]
  readonly channels: readonly string[]
  /** The decided customs supervision mode. */
  readonly mode: string | null
  /** The answers behind the decision, or those that advice is asked for; null where nothing was asked. */
  readonly modeAnswers: Partial<ModeAnswers> | null
  /** The answer as it is stored; empty where there is none. */
  readonly answerTo: (taskId: string, fieldId: string) => string
}

/** Contradictions that say of a channel what its own row on the page of channels says. */
const MISFIT_OF: Readonly<Record<string, MisfitReason['code']>> = {
  channel_outside_markets: 'not_in_chosen_markets',
  channel_lists_no_cars: 'used_cars_not_listed',
  channel_for_goods: 'goods_only',
  channel_modes_ruled_out: 'modes_ruled_out',
  channel_for_consumers: 'consumer_sales_not_planned',
}

/** The chosen channels that such a contradiction is about, in the order of the choice. */
export function misfitting(id: string, given: Given): readonly string[] {
  return given.channels.filter((chosen) => {
    const channel = findChannel(chosen)
    return channel !== null && misfitsOf(channel, given).some(({ code }) => code === MISFIT_OF[id])
  })
}

export function isOrderUnheardOf({ channels, modeAnswers }: Pick<Given, 'channels' | 'modeAnswers'>): boolean {
  const order = modeAnswers?.order_type
  return channels.length > 0 && order !== undefined && !orderTypesAt(channels).includes(order)
}

/** The record has learnt since what was answered otherwise when the mode was decided. */
export function hasOutdatedAnswers(given: Given): boolean {
  const { modeAnswers } = given
  // Cars leave as general trade whatever was answered; that another mode was chosen is said of itself.
  if (!modeAnswers || leavesAsCars(given.tracks)) return false
  const known = knownAnswers(given)
  const isOtherwise = MODE_QUESTIONS.filter((question) => {
    const answer = modeAnswers[question]
    return answer !== undefined && known[question] !== undefined && known[question].answer !== answer
  })
  return isOtherwise.some((question) => question !== 'order_type' || !isOrderUnheardOf(given))
}

export function isOfflineInShops({ sellingWays, channels }: Given): boolean {
  return (
    sellingWays.includes('offline_b2b') &&
    !sellingWays.some((way) => ['marketplace', 'own_site', 'retail_without_invoice'].includes(way)) &&
    channels.length > 0 &&
    !channels.some((id) => isOffline(id) || findChannel(id)?.kind === 'business_platform')
  )
}

export function isOffline(channelId: string): boolean {
  return findChannel(channelId)?.kind === 'offline'
}
