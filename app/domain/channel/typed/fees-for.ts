// What a shop pays its channel for one order to a consumer, for goods of a code at a price. Of a span the upper end counts: who plans
// with the lower one loses money.
import type { Confidence } from '../../catalogue/types'
import type { IsoDate } from '../../shared/dates'
import { percentText } from '../../shared/percent'
import { findChannel } from '../find-channel'
import { isUnsure, type TypedChannel } from './channel-facts'
import { commissionOf, type Sale } from './commission'
import { TYPED_CHANNELS } from './reference/typed-channels'

export type ChannelFee = { readonly percent: string; readonly asOf: IsoDate; readonly confidence: Confidence }
/** Null is not known; it never counts as nothing. */
export type ChannelFees = { readonly commission: ChannelFee | null; readonly payment: ChannelFee | null }

/** Channels that take orders of consumers in a market, in the order of the reference; those that the portal has no page for are left out. */
export function consumerChannels(market: string): readonly TypedChannel[] {
  return TYPED_CHANNELS.filter(
    ({ id, buyer, markets }) =>
      buyer !== 'business' && findChannel(id) !== null && (markets.includes('*') || markets.includes(market)),
  )
}

/** Null: the channel takes no orders there. The price is what the buyer pays, tax included, in minor units of its currency. */
export function feesFor(id: string, { market, ...sale }: Sale & { readonly market: string }): ChannelFees | null {
  const channel = consumerChannels(market).find((one) => one.id === id)
  if (!channel) return null
  const commission = commissionOf(channel, sale)
  const { payment } = channel.fees
  return {
    commission: commission && fee(channel, commission.rate.max, commission.unsure),
    payment: payment && fee(channel, payment.max, isUnsure(channel, 'fees.payment_fee_pct')),
  }
}

function fee({ checkedOn, confidence }: TypedChannel, hundredths: number, unsure: boolean): ChannelFee {
  return { percent: percentText(hundredths), asOf: checkedOn, confidence: unsure ? 'low' : confidence }
}
