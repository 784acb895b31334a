// The fees of the channel that a shop sells on, as the boxes of a parcel take them.
import { isChannelId } from '~/domain/channel/find-channel'
import { type ChannelFee, consumerChannels, feesFor } from '~/domain/channel/typed/fees-for'
import { asPositive } from '~/domain/costing/number-checks'
import { decimal, share, toMinorUnit } from '~/domain/shared/decimal'
import { isCurrency, toMinor } from '~/domain/shared/money'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { Known, KnownValues } from './typed-fields'

/** What of a parcel the fees depend on, as its boxes say it: the channel, and the price without VAT with its currency. */
export type ShopSale = { readonly channel: string; readonly goods: string; readonly currency: string }

type Place = { readonly market: string; readonly hs6: string; readonly vat: string }

/** Nothing chosen proposes nothing; neither does a price that is none. */
export function channelFees({ channel, goods, currency }: ShopSale, { market, hs6, vat }: Place): KnownValues {
  if (channel === '' || !isCurrency(currency) || asPositive(goods) !== null) return {}
  // Bands of commissions are of what the buyer pays, tax included.
  const gross = toMinorUnit(decimal(goods).times(share(asPositive(vat) === null ? vat : '0').plus(1)), currency)
  const unitPriceMinor = Number(toMinor(gross.toFixed(), currency) ?? 0n)
  const fees = feesFor(channel, { market, hs6, unitPriceMinor, currency })
  return {
    ...(fees?.commission && { commission: known(fees.commission) }),
    ...(fees?.payment && { feePercent: known(fees.payment) }),
  }
}

function known({ percent, asOf, confidence }: ChannelFee): Known {
  return { value: percent, origin: { kind: 'edition', source: null, asOf, confidence } }
}

/** To choose from, with none of them first. */
export function channelOptions(market: string, language: Language) {
  const t = translator(language)
  const named = consumerChannels(market).flatMap(({ id }) => (isChannelId(id) ? [id] : []))
  return [
    { value: '', label: t('price:choice.noChannel') },
    ...named.map((value) => ({ value, label: t(`channels:channels.${value}.name`) })),
  ]
}

export function isSoldOn(channel: string, market: string): boolean {
  return channel === '' || consumerChannels(market).some(({ id }) => id === channel)
}
