// What a parcel to a consumer meets at the border on a day: duty, VAT and fees by the rules of the destination. Rules that are
// announced and not confirmed are computed beside it, so that nobody is surprised, and never counted in.
import { decimal, type Decimal, larger, share, sum, toMinorUnit, ZERO } from '../shared/decimal'
import type { IsoDate } from '../shared/dates'
import { importCharges } from './import-charges'
import { onDay } from './parcel-day'
import { excludedGoods, needsWeight, weightOf } from './parcel-gaps'
import { rateOf, ratesOf, type Rates } from './rates'
import { PARCEL_FEES } from './reference/parcel-fees'
import {
  PARCEL_REGIMES,
  type Limit,
  type ParcelDuty,
  type ParcelFee,
  type ParcelRegime,
} from './reference/parcel-rules'
import type { Duty, ExchangeRate, Origin, Percent, UnknownReason } from './types'

export type Parcel = {
  /** ISO 3166-1 alpha-2 */
  readonly market: string
  readonly day: IsoDate
  /** Of goods and shipping. */
  readonly currency: string
  /** Without VAT: price of the goods, what the buyer pays for shipping, insurance. */
  readonly goods: string
  readonly shipping: string
  readonly insurance: string
  /** Six digits of every piece; equal ones are one item. */
  readonly hs6: readonly string[]
  /** Null: nobody has said. */
  readonly weightKg: string | null
  /** VAT is taken at checkout through the one-stop shop; only the EU has it. */
  readonly isIoss: boolean
  /** The seller is registered for VAT there and owes it on what the border lets through. */
  readonly isSellerRegistered: boolean
  readonly isDutyChargedToBuyer: boolean
  /** The tariff, for parcels above the limit. */
  readonly duty: Duty
  readonly vat: { readonly known: true; readonly percent: Percent } | { readonly known: false }
  readonly rates: readonly ExchangeRate[]
}

export type FeeCharged = { readonly fee: ParcelFee; readonly amount: Decimal }

export type ParcelCharges = {
  readonly regime: ParcelRegime
  /** Of the parcel's currency. */
  readonly duty: Decimal | null
  readonly vat: Decimal | null
  /** VAT on a duty that the buyer is charged with the price; 0 where the seller bears the duty. */
  readonly vatOnDuty: Decimal | null
  readonly vatAt: 'checkout' | 'border' | 'none'
  readonly isWithinLimit: boolean
  /** The duty is that of the tariff, and not one for parcels alone. */
  readonly isByTariff: boolean
  readonly origin: Origin
  readonly unknown: UnknownReason | null
}

export type ParcelAnswer = {
  /** Null: no rule of this market is known. */
  readonly charges: ParcelCharges | null
  readonly fees: readonly FeeCharged[]
  readonly announced: readonly ParcelCharges[]
  readonly announcedFees: readonly FeeCharged[]
}

/** The one-stop shop is closed above it. */
export const IOSS_LIMIT: Limit = { amount: '150', currency: 'EUR', counts: 'goods', isIncluded: true }

function valueIn(currency: string, value: Decimal, parcel: Parcel, rates: Rates): Decimal {
  return currency === parcel.currency ? value : value.times(rateOf(rates, parcel.currency)).div(rateOf(rates, currency))
}

function inParcel(amount: string, currency: string, parcel: Parcel, rates: Rates): Decimal {
  if (currency === parcel.currency) return decimal(amount)
  return decimal(amount).times(rateOf(rates, currency)).div(rateOf(rates, parcel.currency))
}

function carriageOf(parcel: Parcel): Decimal {
  return decimal(parcel.shipping).plus(parcel.insurance)
}

function isWithin(limit: Limit | null, parcel: Parcel, rates: Rates): boolean {
  if (!limit) return false
  const counted = limit.counts === 'goods' ? decimal(parcel.goods) : carriageOf(parcel).plus(parcel.goods)
  const value = valueIn(limit.currency, counted, parcel, rates)
  return limit.isIncluded ? value.lte(limit.amount) : value.lt(limit.amount)
}

export function itemsOf({ hs6 }: Pick<Parcel, 'hs6'>): number {
  return new Set(hs6).size
}

function tariffDuty(parcel: Parcel, rates: Rates): Decimal | null {
  const value = carriageOf(parcel).plus(parcel.goods)
  return importCharges({
    side: { currency: parcel.currency, duty: parcel.duty, excise: null, vat: { known: false } },
    customsValue: value,
    border: value,
    incidentals: ZERO,
    isVatOnIncidentals: false,
    rateFor: (currency) => inParcel('1', currency, parcel, rates),
  }).duty
}

function isByTariff(rule: ParcelDuty, limit: Limit | null, parcel: Parcel, rates: Rates): boolean {
  if (rule.kind !== 'of_whole' || rule.upTo === null) return rule.kind === 'tariff'
  return valueIn(limit?.currency ?? parcel.currency, decimal(parcel.goods), parcel, rates).gt(rule.upTo)
}

function dutyBy(rule: ParcelDuty, limit: Limit | null, parcel: Parcel, rates: Rates): Decimal | null {
  switch (rule.kind) {
    case 'none':
      return ZERO
    case 'tariff':
      return tariffDuty(parcel, rates)
    case 'per_item':
      return inParcel(rule.amount, rule.currency, parcel, rates).times(itemsOf(parcel))
    case 'of_excess': {
      const currency = limit?.currency ?? parcel.currency
      const beyond = decimal(parcel.goods).minus(inParcel(limit?.amount ?? '0', currency, parcel, rates))
      const kilos = larger((weightOf(parcel) ?? ZERO).minus(rule.freeKg), ZERO)
      return larger(
        larger(beyond, ZERO).times(share(rule.percent)),
        kilos.times(inParcel(rule.perKg, currency, parcel, rates)),
      )
    }
    case 'of_whole': {
      const currency = limit?.currency ?? parcel.currency
      if (isByTariff(rule, limit, parcel, rates)) return tariffDuty(parcel, rates)
      const value = rule.counts === 'goods' ? decimal(parcel.goods) : carriageOf(parcel).plus(parcel.goods)
      return larger(
        value.times(share(rule.percent)),
        (weightOf(parcel) ?? ZERO).times(inParcel(rule.perKg, currency, parcel, rates)),
      )
    }
  }
}

type Place = Pick<ParcelCharges, 'vatAt' | 'isWithinLimit'>

function vatPlace(regime: ParcelRegime, parcel: Parcel, rates: Rates, isWithinWeight: boolean): Place {
  const isWithinLimit = isWithinWeight && isWithin(regime.dutyLimit, parcel, rates)
  const isFree = isWithinWeight && isWithin(regime.vatLimit, parcel, rates)
  if (regime.area === 'EU' && parcel.isIoss && isWithin(IOSS_LIMIT, parcel, rates))
    return { isWithinLimit, vatAt: 'checkout' }
  if (isFree) return { isWithinLimit, vatAt: parcel.isSellerRegistered ? 'checkout' : 'none' }
  return { isWithinLimit, vatAt: regime.isVatInDuty ? 'none' : 'border' }
}

function isWeightMissing(regime: ParcelRegime, parcel: Parcel, rates: Rates): boolean {
  return weightOf(parcel) === null && needsWeight(regime, isWithin(regime.dutyLimit, parcel, rates))
}

function chargesBy(regime: ParcelRegime, parcel: Parcel, rates: Rates): ParcelCharges {
  const { currency } = parcel
  const isLight = regime.above.kind !== 'of_excess' || regime.above.freeKg === '0'
  const isWithinWeight = isLight || (weightOf(parcel) ?? ZERO).lte(regime.above.freeKg)
  const place = vatPlace(regime, parcel, rates, isWithinWeight)
  const rule = place.isWithinLimit ? regime.within : regime.above
  const exact = dutyBy(rule, regime.dutyLimit, parcel, rates)
  const duty = exact && toMinorUnit(exact, currency)
  const origin: Origin = {
    kind: 'edition',
    source: regime.source,
    asOf: regime.asOf,
    rule: regime.rule,
    confidence: regime.confidence,
  }
  const common = { ...place, isByTariff: isByTariff(rule, regime.dutyLimit, parcel, rates), regime, duty, origin }
  const gap = excludedGoods(parcel.hs6) ?? (isWeightMissing(regime, parcel, rates) ? 'weight_unknown' : null)
  if (gap) return { ...common, duty: null, vat: null, vatOnDuty: null, unknown: gap }
  if (place.vatAt === 'none') return { ...common, vat: ZERO, vatOnDuty: ZERO, unknown: duty ? null : 'duty_unknown' }
  if (!parcel.vat.known)
    return { ...common, vat: null, vatOnDuty: null, unknown: duty ? 'vat_unknown' : 'duty_unknown' }
  const rate = share(parcel.vat.percent.percent)
  const vatOf = (value: Decimal) => toMinorUnit(value.times(rate), currency)
  if (place.vatAt === 'checkout') {
    const vat = vatOf(decimal(parcel.goods).plus(parcel.shipping))
    const vatOnDuty = parcel.isDutyChargedToBuyer ? duty && vatOf(duty) : ZERO
    return { ...common, vat, vatOnDuty, unknown: duty ? null : 'duty_unknown' }
  }
  const isGoodsOnly = place.isWithinLimit && regime.isCarriageFreeWithin
  const value = isGoodsOnly ? decimal(parcel.goods) : carriageOf(parcel).plus(parcel.goods)
  const vat = duty && vatOf(value.plus(duty))
  return { ...common, vat, vatOnDuty: ZERO, unknown: duty ? null : 'duty_unknown' }
}

function feesBy(fees: readonly ParcelFee[], parcel: Parcel, rates: Rates): readonly FeeCharged[] {
  return fees
    .filter((fee) => {
      const value = valueIn(fee.limitCurrency, decimal(parcel.goods), parcel, rates)
      return value.lte(fee.upTo) && (fee.from === '0' || value.gt(fee.from))
    })
    .map((fee) => {
      const times = fee.per === 'item' ? itemsOf(parcel) : 1
      const amount = inParcel(fee.amount, fee.currency, parcel, rates).times(times)
      return { fee, amount: toMinorUnit(amount, parcel.currency) }
    })
}

/** The parcel has passed checkParcel, so every currency of its rules has a rate. */
export function parcelCharges(parcel: Parcel): ParcelAnswer {
  const rates = ratesOf(parcel.rates)
  const regimes = onDay(PARCEL_REGIMES, parcel)
  const fees = onDay(PARCEL_FEES, parcel)
  const inForce = regimes.find((regime) => !regime.isAnnounced)
  return {
    charges: inForce ? chargesBy(inForce, parcel, rates) : null,
    fees: feesBy(
      fees.filter((fee) => !fee.isAnnounced),
      parcel,
      rates,
    ),
    announced: regimes.filter(({ isAnnounced }) => isAnnounced).map((regime) => chargesBy(regime, parcel, rates)),
    announcedFees: feesBy(
      fees.filter((fee) => fee.isAnnounced),
      parcel,
      rates,
    ),
  }
}

/** Currencies of which rules on that day need a rate. */
export function ruleCurrencies(parcel: Parcel): readonly string[] {
  const limits = onDay(PARCEL_REGIMES, parcel).flatMap(({ dutyLimit, vatLimit, within }) => [
    dutyLimit?.currency,
    vatLimit?.currency,
    within.kind === 'per_item' ? within.currency : undefined,
  ])
  const ofFees = onDay(PARCEL_FEES, parcel).flatMap(({ currency, limitCurrency }) => [currency, limitCurrency])
  return [...new Set([...limits, ...ofFees])].filter((one) => one !== undefined && one !== parcel.currency) as string[]
}

export function feesTotal(fees: readonly FeeCharged[]): Decimal {
  return sum(fees.map(({ amount }) => amount))
}
