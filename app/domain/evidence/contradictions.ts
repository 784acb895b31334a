// Answers of one firm that cannot both be true. One table: what contradicts, and the pages on which one of the answers is
// given. It is said there at once, and blocks nothing; the firm decides which of the answers it corrects.
import { modesOf } from '../channel/find-channel'
import { knownAnswers } from '../channel/known-answers'
import { leavesAsCars, sellsOnlyServices, sellsOnlyUsedCars } from '../firm/profile'
import { isIsoDate } from '../shared/dates'
import { isLandlocked, isSeaTerm } from '../trade/incoterms'
import {
  hasOutdatedAnswers,
  isOffline,
  isOfflineInShops,
  isOrderUnheardOf,
  misfitting,
  type Given,
} from './given-answers'

/** A page on which an answer is given: one of the portal's own, or a task by its id. */
export type Place = 'profile' | 'markets' | 'channels' | 'mode' | (string & {})

type Row = {
  readonly id: string
  readonly places: readonly Place[]
  readonly holds: (given: Given) => boolean
  /** Nothing is answered wrongly: it is what a firm that has not exported yet has to have changed first. */
  readonly isStep?: true
}

/** Text: contradictions:said.<id>, with {{term}}, {{country}}, {{mode}}, {{declared}}, {{order}} and {{channels}} of the answers. */
export const CONTRADICTIONS = [
  {
    id: 'used_car_on_no_list',
    places: ['P02', 'profile'],
    holds: ({ tracks, screening }) => tracks.includes('used_car') && screening === 'clear',
  },
  {
    id: 'new_vehicle_on_no_list',
    places: ['P02', 'profile'],
    holds: ({ productFlags, screening }) => productFlags.includes('new_vehicle') && screening === 'clear',
  },
  {
    id: 'controlled_on_no_list',
    places: ['P02', 'profile'],
    holds: ({ productFlags, screening }) =>
      screening === 'clear' && productFlags.some((flag) => ['dual_use', 'drone', 'export_licence'].includes(flag)),
  },
  {
    id: 'licence_kind_without_licence',
    places: ['P02'],
    holds: ({ answerTo }) =>
      answerTo('P02', 'licence_kind') !== '' && !['', 'licence_needed'].includes(answerTo('P02', 'screening_result')),
  },
  {
    id: 'licence_without_kind',
    places: ['P02'],
    holds: ({ screening, productFlags, tracks }) =>
      screening === 'licence_needed' &&
      !tracks.includes('used_car') &&
      !productFlags.some((flag) => ['dual_use', 'drone', 'export_licence', 'new_vehicle'].includes(flag)),
  },
  {
    id: 'prohibited_but_sold',
    places: ['P02', 'T08', 'W02', 'T12'],
    holds: ({ screening, answerTo }) =>
      screening === 'prohibited' &&
      [answerTo('T08', 'buyer_name'), answerTo('W02', 'order_number'), answerTo('T12', 'declaration_number')].some(
        (answer) => answer !== '',
      ),
  },
  {
    id: 'sea_term_without_port',
    places: ['T08'],
    holds: ({ answerTo }) => isSeaTerm(answerTo('T08', 'incoterm')) && isLandlocked(answerTo('T08', 'buyer_country')),
  },
  {
    id: 'goods_outside_scope',
    places: ['S01', 'profile'],
    isStep: true,
    holds: ({ tracks, answerTo }) => answerTo('S01', 'scope_includes_goods') === 'no' && !sellsOnlyServices(tracks),
  },
  {
    id: 'cars_in_another_mode',
    places: ['mode', 'profile'],
    holds: ({ tracks, mode }) => leavesAsCars(tracks) && mode !== null && mode !== '0110',
  },
  {
    id: 'mode_no_channel_takes',
    places: ['mode', 'channels'],
    holds: ({ channels, mode }) => mode !== null && channels.length > 0 && !modesOf(channels).includes(mode),
  },
  {
    id: 'order_no_channel_brings',
    places: ['mode', 'channels'],
    holds: isOrderUnheardOf,
  },
  {
    id: 'mode_answers_outdated',
    places: ['mode', 'channels', 'P02', 'profile'],
    holds: hasOutdatedAnswers,
  },
  {
    id: 'channel_outside_markets',
    places: ['channels', 'markets'],
    holds: (given) => misfitting('channel_outside_markets', given).length > 0,
  },
  {
    id: 'channel_lists_no_cars',
    places: ['channels', 'profile'],
    holds: (given) => misfitting('channel_lists_no_cars', given).length > 0,
  },
  {
    id: 'channel_for_goods',
    places: ['channels', 'profile'],
    holds: (given) => misfitting('channel_for_goods', given).length > 0,
  },
  {
    id: 'channel_modes_ruled_out',
    places: ['channels', 'profile'],
    holds: (given) => misfitting('channel_modes_ruled_out', given).length > 0,
  },
  {
    id: 'channel_for_consumers',
    places: ['channels', 'profile'],
    holds: (given) => misfitting('channel_for_consumers', given).length > 0 && !isOfflineInShops(given),
  },
  {
    id: 'licence_in_list_mode',
    places: ['mode', 'P02', 'profile'],
    holds: (given) =>
      ['9610', '1210', '1039'].includes(given.mode ?? '') &&
      knownAnswers(given).needs_licence_or_inspection?.answer === true,
  },
  {
    id: 'declared_in_another_mode',
    places: ['T12', 'mode'],
    holds: ({ mode, answerTo }) => mode !== null && !['', mode].includes(answerTo('T12', 'mode')),
  },
  {
    id: 'declared_before_contract',
    places: ['T12', 'T08'],
    holds: ({ answerTo }) => isBefore(answerTo('T12', 'declared_on'), answerTo('T08', 'contract_date')),
  },
  {
    id: 'marketplace_pays_without_marketplace',
    places: ['T10', 'channels'],
    holds: ({ channels, answerTo }) =>
      answerTo('T10', 'receiving_route') === 'marketplace' && channels.length > 0 && channels.every(isOffline),
  },
  {
    id: 'offline_firm_in_shops_only',
    places: ['channels', 'profile'],
    holds: isOfflineInShops,
  },
  {
    id: 'cars_from_a_market',
    places: ['profile'],
    holds: ({ tracks, sellingWays }) => leavesAsCars(tracks) && sellingWays.includes('market_procurement'),
  },
  {
    id: 'brand_record_without_brand',
    places: ['profile'],
    holds: ({ wishes, hasOwnBrand }) => wishes.includes('customs_ip_record') && !hasOwnBrand,
  },
  {
    id: 'goods_of_a_service_firm',
    places: ['profile'],
    // Drones are flown for others, too: their track is a service.
    holds: ({ tracks, productFlags }) =>
      sellsOnlyServices(tracks) && productFlags.some((flag) => !['drone', 'dual_use'].includes(flag)),
  },
  {
    id: 'makers_method_of_trader',
    places: ['S08', 'profile'],
    holds: ({ tracks, answerTo }) =>
      sellsOnlyUsedCars(tracks) && answerTo('S08', 'refund_method') === 'exempt_credit_refund',
  },
  {
    id: 'refund_without_claim',
    places: ['S02'],
    holds: ({ answerTo }) =>
      answerTo('S02', 'vat_status') === 'small_scale' &&
      [answerTo('S08', 'record_date'), answerTo('T13', 'claimed_on')].some((answer) => answer !== ''),
  },
] as const satisfies readonly Row[]

export type ContradictionId = (typeof CONTRADICTIONS)[number]['id']
export type Contradiction = Pick<Row, 'places' | 'isStep'> & { readonly id: ContradictionId }

/** All that contradict each other, in the order of the table. */
export function contradictionsIn(given: Given): readonly Contradiction[] {
  const rows: readonly (Row & { readonly id: ContradictionId })[] = CONTRADICTIONS
  return rows.filter(({ holds }) => holds(given)).map(({ holds: _rule, ...found }) => found)
}

/** Those of which one answer is given on this page. */
export function contradictionsAt(place: Place, given: Given): readonly Contradiction[] {
  return contradictionsIn(given).filter(({ places }) => places.includes(place))
}

function isBefore(day: string, other: string): boolean {
  return isIsoDate(day) && isIsoDate(other) && day < other
}
