// What a chosen sales channel looks at before it opens a shop, from the reference of channels with its dates. None of them
// publishes rules of which we are sure, so what only concerns a channel may be questioned and is never called rejected.
import { asksFor } from '../channel/demands'
import type { Channel } from '../channel/channel'
import { findChannel } from '../channel/find-channel'
import { misfitsOf } from '../channel/fit'
import { toolItemId } from '../application/snapshot'
import { findTask } from '../catalogue/catalogue'
import { plainSigns } from '../shared/typed-text'
import { preCheck } from './pre-check'
import type { PreCheckId, PreCheckInput, PreCheckResult } from './pre-check-result'

export type ChannelResults = { readonly channel: Channel; readonly results: readonly PreCheckResult[] }

/** Tasks whose documents are shown to a channel, whatever stage they were submitted with. */
const SHOWN_TO_CHANNELS = ['S01', 'T10', 'S14']

const ITEM = toolItemId('C01', 'channels')

/** For each chosen channel, in the order of the choice. */
export function channelChecks(input: PreCheckInput): readonly ChannelResults[] {
  const shown = preCheck({ ...input, tasks: SHOWN_TO_CHANNELS.flatMap((id) => findTask(id) ?? []) })
  return input.channels.flatMap((id) => {
    const channel = findChannel(id)
    if (!channel) return []
    return [{ channel, results: [...ownChecks(channel, input), ...shown.filter(({ check }) => looksAt(id, check))] }]
  })
}

/** Whether the channel would look at what this check is about. */
export function looksAt(channelId: string, check: PreCheckId): boolean {
  const demand = DEMAND_BEHIND[check]
  return demand !== undefined && asksFor(channelId, demand)
}

const DEMAND_BEHIND: Readonly<Partial<Record<PreCheckId, Parameters<typeof asksFor>[1]>>> = {
  credit_code: 'licence',
  still_valid: 'licence',
  valid_for_long: 'licence',
  representative: 'representative',
  address: 'address',
  firm_name: 'account',
  english_name: 'one_english_name',
}

function ownChecks(channel: Channel, input: PreCheckInput): readonly PreCheckResult[] {
  const own = [entityCheck(channel), stockCheck(channel, input), modeCheck(channel, input)].filter(
    (one) => one !== null,
  )
  return [...fitChecks(channel, input), ...own]
}

type Found = {
  readonly check: PreCheckId
  readonly isFine: boolean
  readonly given?: string
  readonly expected?: string
}

function result({ check, isFine, given = '', expected = '' }: Found): PreCheckResult {
  return { check, itemId: ITEM, outcome: isFine ? 'fine' : 'may_be_questioned', given, expected }
}

/** What the page of channels says of one that does not suit the firm, so that nothing else calls it fine. */
function fitChecks(channel: Channel, { sells }: PreCheckInput): readonly PreCheckResult[] {
  if (!sells) return []
  return misfitsOf(channel, sells).map((misfit) =>
    result({
      check: 'channel_fit',
      isFine: false,
      given: misfit.code,
      expected: misfit.code === 'not_in_chosen_markets' ? misfit.markets.join(' ') : '',
    }),
  )
}

function entityCheck({ entity }: Channel): PreCheckResult {
  return result({ check: 'channel_entity', isFine: entity === 'mainland' || entity === 'mainland_with_local_stock' })
}

/** Member states of the European Union: stock in any of them can be sent on to the others. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

function stockCheck({ entity, markets }: Channel, { answerTo }: PreCheckInput): PreCheckResult | null {
  if (entity !== 'mainland_with_local_stock' || markets === '*') return null
  const given = plainSigns(answerTo('T04', 'warehouse_country')).toUpperCase()
  const near = markets.some((market) => EU.includes(market)) ? [...markets, ...EU] : markets
  return result({ check: 'channel_stock', isFine: near.includes(given), given })
}

function modeCheck({ modes }: Channel, { mode }: PreCheckInput): PreCheckResult | null {
  if (!mode) return null
  const isFine = modes.some((one) => one === mode)
  return result({ check: 'channel_mode', isFine, given: mode, expected: modes.join(' ') })
}
