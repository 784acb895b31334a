// The figures that a reader of the spreadsheet may change, each in a cell of its own: formulas name it in square brackets.
import type { Amount, CostInput, CostLine, DutyLine, ImportSide, Origin, Percent, Place, Refund } from './types'

type AdValorem = Omit<DutyLine, 'percent' | 'specific'> & { readonly percent: string; readonly specific: null }
type BySize = DutyLine & { readonly specific: NonNullable<DutyLine['specific']> }
/** What a parcel is asked for: shares of the customs value alone. */
export type AdValoremDuty = { readonly known: true; readonly lines: readonly AdValorem[] } | { readonly known: false }

/** What the form of a price asks for. The rest of the engine is for programs, and has no cell. */
export type PlainCost = Omit<CostInput, 'shares' | 'refund' | 'import'> & {
  readonly shares: readonly []
  readonly refund: Omit<Refund, 'dutyFreeMaterials'> & { readonly dutyFreeMaterials: null }
  readonly import: Pick<ImportSide, 'currency' | 'vat'> & {
    readonly customsRate: null
    readonly excise: null
    readonly duty: { readonly known: true; readonly lines: readonly (AdValorem | BySize)[] } | { readonly known: false }
  }
}

export type LivingUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'number' }
  | { readonly kind: 'kg' }
  | { readonly kind: 'currency'; readonly currency: string }
  /** CNY for one unit of it. */
  | { readonly kind: 'rate'; readonly currency: string }

export type LivingInput = {
  /** As formulas name it: purchase_typed, line_1, rate_EUR. */
  readonly id: string
  /** The box of the form it was typed in. */
  readonly field: string
  readonly value: string
  readonly unit: LivingUnit
  readonly origin: Origin
  /** Of a cost line: what the firm calls it, and where it arises. */
  readonly name: string | null
  readonly place: Place | null
}

function percent(field: string, { percent: value, origin }: Percent, id = field): LivingInput {
  return { id, field, value, unit: { kind: 'percent' }, origin, name: null, place: null }
}

function amount(field: string, { amount: value, currency, origin }: Amount, id: string): LivingInput {
  return { id, field, value, unit: { kind: 'currency', currency }, origin, name: null, place: null }
}

export const lineId = (at: number) => `line_${at + 1}`
export const dutyId = (at: number) => `duty_${at + 1}`
export const rateId = (currency: string) => `rate_${currency}`

function ofLine(line: CostLine, at: number): LivingInput {
  return { ...amount('costLines', line, lineId(at)), name: line.name, place: line.place }
}

const DUTY_FIELDS = ['duty', 'added'] as const

export const eachId = (at: number) => `${dutyId(at)}_each`
export const sizeId = (at: number) => `${dutyId(at)}_size`

function ofDuty(line: AdValorem | BySize, at: number): readonly LivingInput[] {
  const { percent: value, specific, origin } = line
  return [
    ...(value === null ? [] : [percent(DUTY_FIELDS[at] ?? 'added', { percent: value, origin }, dutyId(at))]),
    ...(specific
      ? [
          amount('carSum', { ...specific, origin }, eachId(at)),
          {
            ...percent('carSize', { percent: specific.quantity, origin }, sizeId(at)),
            unit: { kind: 'number' } as const,
          },
        ]
      : []),
  ]
}

/** Those alone that this price rests on: no refund rate where nothing is refunded, no rate of RMB. */
export function livingInputs(input: PlainCost): readonly LivingInput[] {
  const { refund, profit, insurance, buffer, quantity } = input
  const { duty, vat } = input.import
  const isRefund = refund.regime === 'exempt_refund' || refund.regime === 'exempt_credit_refund'
  const isTaxed = refund.regime === 'exempt_credit_refund' || refund.regime === 'taxed'
  return [
    amount('purchase', input.purchase, 'purchase_typed'),
    { ...percent('quantity', { percent: quantity.value, origin: quantity.origin }), unit: { kind: 'number' } },
    percent('invoiceVat', refund.invoiceVat),
    ...(isTaxed ? [percent('goodsVat', refund.goodsVat)] : []),
    ...(isRefund ? [percent('refundRate', refund.rate)] : []),
    ...input.lines.map(ofLine),
    profit.kind === 'price'
      ? amount('profit', profit.price, 'profit_typed')
      : percent('profit', profit.percent, 'profit_typed'),
    percent('insuranceRate', insurance.rate),
    percent('insuranceCover', insurance.cover),
    ...(buffer ? [percent('buffer', buffer)] : []),
    ...input.rates.map(({ currency, cny, origin }) => ({
      ...{ id: rateId(currency), field: 'rate', value: cny, origin, name: null, place: null },
      unit: { kind: 'rate', currency } as const,
    })),
    ...(duty.known ? duty.lines.flatMap(ofDuty) : []),
    ...(vat.known ? [percent('vat', vat.percent, 'vat_typed')] : []),
  ]
}
