// A parcel as formulas that a spreadsheet goes on computing. Its rules jump at limits of value and weight: each limit is a cell of its
// own, and IF takes the rule that follows from it. Where the other rule is unknown the formula says #N/A, and never zero.
import { minorUnits } from '../shared/money'
import { dutyId, lineId, rateId, type AdValoremDuty } from './living-inputs'
import { IOSS_LIMIT } from './parcel-charges'
import { feesInForce } from './parcel-day'
import { PARCEL_LINE_IDS, type ParcelSale } from './parcel-profit'
import type { Limit, ParcelDuty, ParcelFee, ParcelRegime } from './reference/parcel-rules'

/** What the form of a parcel asks for. */
export type PlainParcel = Omit<ParcelSale, 'duty'> & { readonly duty: AdValoremDuty }

/** Text: workbook:parcelLine.<id>, where the page has no line of that name. */
export const PARCEL_STEPS = [
  'within_limit',
  'duty',
  'fees',
  'at_checkout',
  'at_border',
  'vat',
  'vat_on_duty',
  'buyer_pays',
  'at_door',
  ...PARCEL_LINE_IDS,
  'profit',
  'margin',
  'loss',
  'hundred',
] as const
export type ParcelStep = (typeof PARCEL_STEPS)[number]

export type ParcelLivingLine = {
  readonly id: ParcelStep
  /** Cells in square brackets: [goods]+[shipping] */
  readonly formula: string
  /** yes: 1 where it is so, else 0. percent, or a currency. */
  readonly unit: string
  readonly decimals: number
}

const CARRIAGE = '[shipping]+[insurance]'
const VALUE = `[goods]+${CARRIAGE}`

const rate = (currency: string) => (currency === 'CNY' ? '1' : `[${rateId(currency)}]`)

function converted(cell: string, from: string, to: string): string {
  return from === to ? cell : `${cell}*${rate(from)}/${rate(to)}`
}

/** Rounded so far down that binary numbers do not jump at the limit itself. */
function inCurrency(value: string, from: string, to: string): string {
  return `ROUND(${converted(`(${value})`, from, to)},8)`
}

function ifWithin(limit: Limit, cell: string, currency: string, [yes, no]: readonly [string, string]): string {
  const value = inCurrency(limit.counts === 'goods' ? '[goods]' : VALUE, currency, limit.currency)
  return `IF(${value}${limit.isIncluded ? '<=' : '<'}[${cell}],${yes},${no})`
}

function freeWeight({ above }: ParcelRegime): boolean {
  return above.kind === 'of_excess' && above.freeKg !== '0'
}

/** 1 within the limit, else 0. */
function within(regime: ParcelRegime, of: 'dutyLimit' | 'vatLimit', currency: string): string {
  const limit = regime[of]
  if (!limit) return '0'
  const byValue = ifWithin(limit, of, currency, ['1', '0'])
  return freeWeight(regime) ? `IF([weight]<=[freeKg],${byValue},0)` : byValue
}

function tariff({ duty, currency }: PlainParcel): string {
  if (!duty.known) return 'NA()'
  const paid = duty.lines.map((_, at) => `ROUND((${VALUE})*[${dutyId(at)}]/100,${minorUnits(currency)})`)
  return paid.join('+') || '0'
}

function dutyFormula(rule: ParcelDuty, limit: Limit | null, sale: PlainParcel): string {
  const { currency } = sale
  const of = limit?.currency ?? currency
  switch (rule.kind) {
    case 'none':
      return '0'
    case 'tariff':
      return tariff(sale)
    case 'per_item':
      return `${converted('[perItem]', rule.currency, currency)}*[items]`
    case 'of_excess': {
      const beyond = `MAX([goods]-${limit ? converted('[dutyLimit]', of, currency) : '0'},0)*[excessPercent]/100`
      return `MAX(${beyond},MAX([weight]-[freeKg],0)*${converted('[excessPerKg]', of, currency)})`
    }
    case 'of_whole': {
      const value = rule.counts === 'goods' ? '[goods]' : `(${VALUE})`
      const whole = `MAX(${value}*[wholePercent]/100,[weight]*${converted('[wholePerKg]', of, currency)})`
      if (rule.upTo === null) return whole
      return `IF(${inCurrency('[goods]', currency, of)}<=[wholeUpTo],${whole},${tariff(sale)})`
    }
  }
}

function feeFormula(fee: ParcelFee, at: number, currency: string): string {
  const value = inCurrency('[goods]', currency, fee.limitCurrency)
  const times = fee.per === 'item' ? '*[items]' : ''
  const paid = `ROUND(${converted(`[feeAmount${at + 1}]`, fee.currency, currency)}${times},${minorUnits(currency)})`
  const above = fee.from === '0' ? paid : `IF(${value}>[feeFrom${at + 1}],${paid},0)`
  return `IF(${value}<=[feeUpTo${at + 1}],${above},0)`
}

type Line = (id: ParcelStep, formula: string) => ParcelLivingLine

function borderLines(sale: PlainParcel, regime: ParcelRegime, line: Line): readonly ParcelLivingLine[] {
  const { currency, isIoss, isSellerRegistered } = sale
  const flag = (id: ParcelStep, formula: string): ParcelLivingLine => ({ id, formula, unit: 'yes', decimals: 0 })
  const round = (formula: string) => `ROUND(${formula},${minorUnits(currency)})`
  const [inside, above] = [regime.within, regime.above].map((rule) => dutyFormula(rule, regime.dutyLimit, sale)) as [
    string,
    string,
  ]
  const isFree = within(regime, 'vatLimit', currency)
  const isShop = regime.area === 'EU' && isIoss
  const shop = (yes: string, no: string) => (isShop ? ifWithin(IOSS_LIMIT, 'iossLimit', currency, [yes, no]) : no)
  const fees = feesInForce(sale).map((fee, at) => feeFormula(fee, at, currency))
  return [
    flag('within_limit', within(regime, 'dutyLimit', currency)),
    line('duty', round(regime.dutyLimit ? `IF([within_limit]=1,${inside},${above})` : above)),
    line('fees', fees.join('+') || '0'),
    flag('at_checkout', shop('1', isSellerRegistered ? isFree : '0')),
    flag('at_border', shop('0', regime.isVatInDuty ? '0' : `1-${isFree}`)),
    line('vat', vatFormula(sale, regime, round)),
    ...(sale.isDutyChargedToBuyer && sale.vat.known
      ? [line('vat_on_duty', round('[at_checkout]*[duty]*[vat_typed]/100'))]
      : []),
  ]
}

function vatFormula({ vat }: PlainParcel, regime: ParcelRegime, round: (formula: string) => string): string {
  if (!vat.known) return 'IF([at_checkout]+[at_border]=0,0,NA())'
  const value = regime.isCarriageFreeWithin ? `[goods]+(1-[within_limit])*(${CARRIAGE})` : VALUE
  return round(`([at_checkout]*([goods]+[shipping])+[at_border]*(${value}+[duty]))*[vat_typed]/100`)
}

function orderLines(sale: PlainParcel, line: Line): readonly ParcelLivingLine[] {
  const { currency, isDutyChargedToBuyer: isCharged, vat } = sale
  const cny = (id: ParcelStep, formula: string): ParcelLivingLine => ({ id, formula, unit: 'CNY', decimals: 2 })
  const charged = isCharged ? '+[duty]+[fees]' : ''
  const onDuty = isCharged && vat.known ? '+[vat_on_duty]' : ''
  const of = rate(currency)
  const costs = sale.costs.map((cost, at) => converted(`[${lineId(at)}]`, cost.currency, 'CNY'))
  const commissioned = sale.commissionOf === 'gross' ? '[buyer_pays]' : '([goods]+[shipping])'
  const parts = '[revenue]+[commission]+[advertising]+[payment_fee]+[costs]+[purchase]+[refund]+[duty_and_fees]'
  return [
    line('buyer_pays', `[goods]+[shipping]${charged}+[at_checkout]*([vat]${onDuty})`),
    line('at_door', '[at_border]*[vat]'),
    cny('revenue', `([goods]+[shipping]${charged})*${of}`),
    cny('commission', `-${commissioned}*[commissionShare]/100*${of}`),
    cny('advertising', `-([goods]+[shipping])*[advertisingShare]/100*${of}`),
    cny(
      'payment_fee',
      `-([buyer_pays]*[feePercent]/100*${of}+${converted('[feeFixed]', sale.paymentFee.fixed.currency, 'CNY')})`,
    ),
    cny('costs', costs.length === 0 ? '0' : `-(${costs.join('+')})`),
    cny('purchase', `-${converted('[purchase_typed]', sale.purchase.currency, 'CNY')}`),
    cny('refund', 'ROUND(-[purchase]/(1+[invoiceVat]/100)*MIN([refundRate],[invoiceVat])/100,2)'),
    cny('duty_and_fees', `-([duty]+[fees])*${of}`),
    cny('profit', parts),
    { id: 'margin', formula: '[profit]/[revenue]*100', unit: 'percent', decimals: 1 },
    cny('loss', lossFormula(sale)),
    cny('hundred', '([profit]*(1-[returns]/100)+[loss]*[returns]/100)*100'),
  ]
}

function lossFormula({ returns }: PlainParcel): string {
  const goods = '([purchase]+[refund])*(1-[resold]/100)'
  const handling = converted('[handling]', returns.handling.currency, 'CNY')
  return `[advertising]+[payment_fee]+[costs]+[duty_and_fees]+${goods}-${handling}`
}

/** In the order in which they follow from each other. */
export function livingParcel(sale: PlainParcel, regime: ParcelRegime): readonly ParcelLivingLine[] {
  const { currency } = sale
  const line: Line = (id, formula) => ({ id, formula, unit: currency, decimals: minorUnits(currency) })
  return [...borderLines(sale, regime, line), ...orderLines(sale, line)]
}
