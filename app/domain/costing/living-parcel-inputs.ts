// The figures of a parcel that a reader of the spreadsheet may change, the limits and rates of the rules among them: each in a cell of
// its own, with its source.
import { dutyId, lineId, rateId, type LivingInput, type LivingUnit } from './living-inputs'
import { livingParcel, type PlainParcel } from './living-parcel'
import { IOSS_LIMIT, itemsOf } from './parcel-charges'
import { feesInForce } from './parcel-day'
import type { ParcelDuty, ParcelFee, ParcelRegime } from './reference/parcel-rules'
import type { Amount, Origin, Percent } from './types'

/** Text: workbook:parcelRule.<id> */
export const RULE_CELLS = [
  'dutyLimit',
  'vatLimit',
  'iossLimit',
  'perItem',
  'excessPercent',
  'excessPerKg',
  'freeKg',
  'wholePercent',
  'wholePerKg',
  'wholeUpTo',
  'feeAmount',
  'feeFrom',
  'feeUpTo',
] as const
export type RuleCell = (typeof RULE_CELLS)[number]

/** `rule` where it is a figure of the rules and not of the seller. */
export type ParcelInput = LivingInput & { readonly rule: RuleCell | 'items' | null }

const TYPED: Origin = { kind: 'typed', source: null, asOf: null }
const PERCENT: LivingUnit = { kind: 'percent' }
const KG: LivingUnit = { kind: 'kg' }
const money = (currency: string): LivingUnit => ({ kind: 'currency', currency })

type Cell = Pick<LivingInput, 'id' | 'value' | 'unit'> & Partial<LivingInput> & { readonly rule?: ParcelInput['rule'] }

function cell(given: Cell): ParcelInput {
  return { field: given.id, origin: TYPED, name: null, place: null, rule: null, ...given }
}

const percent = (id: string, { percent: value, origin }: Percent, field = id) =>
  cell({ id, field, value, unit: PERCENT, origin })
const amount = (id: string, { amount: value, currency, origin }: Amount, field = id) =>
  cell({ id, field, value, unit: money(currency), origin })

function ofSale(sale: PlainParcel): readonly ParcelInput[] {
  const { currency, returns, paymentFee, duty, vat } = sale
  const shop = (id: 'goods' | 'shipping' | 'insurance') => cell({ id, value: sale[id], unit: money(currency) })
  return [
    ...[shop('goods'), shop('shipping'), shop('insurance')],
    // Where a rule asks for a weight that nobody gave, nothing is known and there is no sheet.
    cell({ id: 'weight', value: sale.weightKg ?? '0', unit: KG }),
    cell({ id: 'items', value: String(itemsOf(sale)), unit: { kind: 'number' }, rule: 'items' }),
    amount('purchase_typed', sale.purchase, 'purchaseParcel'),
    ...[percent('invoiceVat', sale.invoiceVat), percent('refundRate', sale.refundRate)],
    ...sale.costs.map((cost, at) => ({ ...amount(lineId(at), cost, 'costs'), name: cost.name })),
    percent('commissionShare', sale.commission, 'commission'),
    percent('advertisingShare', sale.advertising, 'advertising'),
    ...[percent('feePercent', paymentFee.percent), amount('feeFixed', paymentFee.fixed)],
    ...[percent('returns', returns.percent), amount('handling', returns.handling), percent('resold', returns.resold)],
    ...(duty.known ? duty.lines.map((line, at) => percent(dutyId(at), line, at === 0 ? 'duty' : 'added')) : []),
    ...(vat.known ? [percent('vat_typed', vat.percent, 'vat')] : []),
    ...sale.rates.map(({ currency: of, cny, origin }) =>
      cell({ id: rateId(of), field: 'rate', value: cny, unit: { kind: 'rate', currency: of }, origin }),
    ),
  ]
}

type Sourced = Pick<ParcelRegime, 'source' | 'asOf' | 'rule' | 'confidence'>

function ruleOrigin({ source, asOf, rule, confidence }: Sourced): Origin {
  return { kind: 'edition', source, asOf, rule, confidence }
}

function ruleCell(rule: RuleCell, value: string, unit: LivingUnit, origin: Origin, id: string = rule): ParcelInput {
  return cell({ id, value, unit, origin, rule })
}

const IOSS_ORIGIN: Origin = {
  ...{ kind: 'edition', source: 'Directive 2006/112/EC, Art. 369l', asOf: '2021-07-01' },
  ...{ rule: 'eu_vat_parcels', confidence: 'high' },
}

function ofDuty(rule: ParcelDuty, currency: string, origin: Origin): readonly ParcelInput[] {
  const one = (id: RuleCell, value: string, unit: LivingUnit) => ruleCell(id, value, unit, origin)
  switch (rule.kind) {
    case 'none':
    case 'tariff':
      return []
    case 'per_item':
      return [one('perItem', rule.amount, money(rule.currency))]
    case 'of_excess':
      return [
        one('excessPercent', rule.percent, PERCENT),
        one('excessPerKg', rule.perKg, money(currency)),
        one('freeKg', rule.freeKg, KG),
      ]
    case 'of_whole':
      return [
        one('wholePercent', rule.percent, PERCENT),
        one('wholePerKg', rule.perKg, money(currency)),
        ...(rule.upTo === null ? [] : [one('wholeUpTo', rule.upTo, money(currency))]),
      ]
  }
}

function ofFee(fee: ParcelFee, at: number): readonly ParcelInput[] {
  const of = (rule: RuleCell, value: string, currency: string) =>
    ruleCell(rule, value, money(currency), ruleOrigin(fee), `${rule}${at + 1}`)
  return [
    of('feeAmount', fee.amount, fee.currency),
    of('feeFrom', fee.from, fee.limitCurrency),
    of('feeUpTo', fee.upTo, fee.limitCurrency),
  ]
}

function ofRules(sale: PlainParcel, regime: ParcelRegime): readonly ParcelInput[] {
  const origin = ruleOrigin(regime)
  const { dutyLimit, vatLimit } = regime
  const currency = dutyLimit?.currency ?? sale.currency
  return [
    ...(dutyLimit ? [ruleCell('dutyLimit', dutyLimit.amount, money(dutyLimit.currency), origin)] : []),
    ...(vatLimit ? [ruleCell('vatLimit', vatLimit.amount, money(vatLimit.currency), origin)] : []),
    ruleCell('iossLimit', IOSS_LIMIT.amount, money(IOSS_LIMIT.currency), IOSS_ORIGIN),
    ...ofDuty(regime.within, currency, origin),
    ...ofDuty(regime.above, currency, origin),
    ...feesInForce(sale).flatMap(ofFee),
  ]
}

/** Those alone that a formula names: a cell that changes nothing would mislead. */
export function livingParcelInputs(sale: PlainParcel, regime: ParcelRegime): readonly ParcelInput[] {
  const formulas = livingParcel(sale, regime)
    .map(({ formula }) => formula)
    .join(' ')
  return [...ofSale(sale), ...ofRules(sale, regime)].filter(({ id }) => formulas.includes(`[${id}]`))
}
