// Which answers a contradiction is between, for the check before submission: fields of tasks, the two decisions with pages of their
// own, and fields of the firm's profile. The one that is most likely to be corrected comes first.
import { contradictionsIn, type ContradictionId } from './contradictions'
import { misfitting, type Given } from './given-answers'
import type { PreCheckResult } from './pre-check-result'

export const CONTRADICTION_ITEMS: Readonly<Record<ContradictionId, readonly string[]>> = {
  used_car_on_no_list: ['P02.screening_result', 'profile.tracks'],
  new_vehicle_on_no_list: ['P02.screening_result', 'profile.productFlags'],
  controlled_on_no_list: ['P02.screening_result', 'profile.productFlags'],
  licence_kind_without_licence: ['P02.licence_kind', 'P02.screening_result'],
  licence_without_kind: ['P02.licence_kind', 'P02.screening_result'],
  prohibited_but_sold: ['P02.screening_result', 'T08.buyer_name', 'W02.order_number', 'T12.declaration_number'],
  sea_term_without_port: ['T08.incoterm', 'T08.buyer_country'],
  goods_outside_scope: ['S01.scope_includes_goods', 'profile.tracks'],
  cars_in_another_mode: ['T01.mode', 'profile.tracks'],
  mode_no_channel_takes: ['T01.mode', 'C01.channels'],
  order_no_channel_brings: ['T01.mode', 'C01.channels'],
  mode_answers_outdated: ['T01.mode', 'C01.channels', 'P02.screening_result', 'profile.sellingWays'],
  channel_outside_markets: ['C01.channels', 'M01.markets'],
  channel_lists_no_cars: ['C01.channels', 'profile.tracks'],
  channel_for_goods: ['C01.channels', 'profile.tracks'],
  channel_modes_ruled_out: ['C01.channels', 'profile.productFlags', 'profile.sellingWays'],
  channel_for_consumers: ['C01.channels', 'profile.tracks'],
  licence_in_list_mode: ['T01.mode', 'P02.screening_result', 'profile.productFlags'],
  declared_in_another_mode: ['T12.mode', 'T01.mode'],
  declared_before_contract: ['T12.declared_on', 'T08.contract_date'],
  marketplace_pays_without_marketplace: ['T10.receiving_route', 'C01.channels'],
  offline_firm_in_shops_only: ['C01.channels', 'profile.sellingWays'],
  cars_from_a_market: ['profile.sellingWays', 'profile.tracks'],
  brand_record_without_brand: ['profile.wishes', 'profile.hasOwnBrand'],
  goods_of_a_service_firm: ['profile.tracks', 'profile.productFlags'],
  makers_method_of_trader: ['S08.refund_method', 'profile.tracks'],
  refund_without_claim: ['S02.vat_status', 'S08.record_date', 'T13.claimed_on'],
}

/** Between answers of these tasks, and between those of the profile alone, which no stage asks for. */
export function contradictionChecks(
  given: Given,
  tasks: readonly { readonly id: string }[],
): readonly PreCheckResult[] {
  const isAsked = (itemId: string) => tasks.some(({ id }) => itemId.startsWith(`${id}.`))
  return contradictionsIn(given).flatMap(({ id }) => {
    const items = CONTRADICTION_ITEMS[id]
    if (!items.some(isAsked) && !items.every((itemId) => itemId.startsWith('profile.'))) return []
    const [itemId = ''] = items
    return [{ check: 'contradiction', itemId, outcome: 'may_be_questioned', given: id, expected: saidIn(id, given) }]
  })
}

/** Term of delivery, country, decided and declared mode, order and channels: what the sentences name, kept with the submission. */
function saidIn(id: ContradictionId, given: Given): string {
  const { term, country, mode, declared, order, channels } = wordsIn(id, given)
  return [term, country, mode, declared, order, channels.join(',')]
    .map((code) => code.replace(/\s/g, '') || '-')
    .join(' ')
}

export type ContradictionWords = {
  readonly term: string
  readonly country: string
  readonly mode: string
  readonly declared: string
  readonly order: string
  /** Ids of the channels that it is about. */
  readonly channels: readonly string[]
}

/** As codes; empty where the record has none. */
export function wordsIn(id: string, given: Given): ContradictionWords {
  const { mode, modeAnswers, answerTo } = given
  return {
    term: answerTo('T08', 'incoterm'),
    country: answerTo('T08', 'buyer_country'),
    mode: mode ?? '',
    declared: answerTo('T12', 'mode'),
    order: modeAnswers?.order_type ?? '',
    channels: misfitting(id, given),
  }
}

export function readSaid(expected: string): ContradictionWords {
  const [term = '', country = '', mode = '', declared = '', order = '', channels = ''] = expected
    .split(' ')
    .map((code) => (code === '-' ? '' : code))
  return { term, country, mode, declared, order, channels: channels.split(',').filter((id) => id !== '') }
}

export function isContradiction(id: string): id is ContradictionId {
  return Object.hasOwn(CONTRADICTION_ITEMS, id)
}
