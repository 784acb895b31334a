// What the destination takes: duty on the customs value, excise, VAT on all of it, each rounded where the authority makes the
// amount. What is not known stays unknown, and with it everything that rests on it.
import { decimal, type Decimal, larger, ONE, share, sum, toMinorUnit, ZERO } from '../shared/decimal'
import type { DutyLine, ImportSide, UnknownReason } from './types'

export type ImportCharges = {
  readonly customsValue: Decimal
  readonly dutyLines: readonly { readonly line: DutyLine; readonly amount: Decimal }[]
  readonly duty: Decimal | null
  readonly excise: Decimal | null
  readonly vatBase: Decimal | null
  readonly vat: Decimal | null
  /** Goods at the buyer's: with duty, excise and costs inside the country; with VAT where nobody gives it back. */
  readonly landed: Decimal | null
  /** Landed cost and the VAT that comes back later. */
  readonly buyerNeeds: Decimal | null
  readonly unknown: UnknownReason | null
}

export type Imported = {
  readonly side: Pick<ImportSide, 'currency' | 'duty' | 'excise' | 'vat'>
  readonly customsValue: Decimal
  /** The goods at the border, with carriage and insurance, whatever of it the customs value counts. */
  readonly border: Decimal
  /** Carriage, unloading and clearing inside the country. */
  readonly incidentals: Decimal
  readonly isVatOnIncidentals: boolean
  /** One unit of a currency in that of the import. */
  readonly rateFor: (currency: string) => Decimal
}

function dutyOf(line: DutyLine, { customsValue, side, rateFor }: Imported): Decimal {
  const byValue = line.percent === null ? ZERO : customsValue.times(share(line.percent))
  const bySize = line.specific
    ? decimal(line.specific.amount).times(line.specific.quantity).times(rateFor(line.specific.currency))
    : ZERO
  return toMinorUnit(larger(byValue, bySize), side.currency)
}

export function importCharges(imported: Imported): ImportCharges {
  const { side, customsValue, border, incidentals } = imported
  if (!side.duty.known) return unknownCharges(customsValue, 'duty_unknown')
  const dutyLines = side.duty.lines.map((line) => ({ line, amount: dutyOf(line, imported) }))
  const duty = sum(dutyLines.map(({ amount }) => amount))
  const excise = toMinorUnit(customsValue.plus(duty).times(share(side.excise?.percent ?? '0')), side.currency)
  const known = { customsValue, dutyLines, duty, excise }
  const beforeVat = border.plus(duty).plus(excise).plus(incidentals)
  if (!side.vat.known)
    return { ...known, vatBase: null, vat: null, landed: null, buyerNeeds: null, unknown: 'vat_unknown' }
  const vatBase = customsValue
    .plus(duty)
    .plus(excise)
    .plus(imported.isVatOnIncidentals ? incidentals : ZERO)
  const vat = toMinorUnit(vatBase.times(share(side.vat.percent.percent)), side.currency)
  const landed = side.vat.isRecoverable ? beforeVat : beforeVat.plus(vat)
  return { ...known, vatBase, vat, landed, buyerNeeds: beforeVat.plus(vat), unknown: null }
}

function unknownCharges(customsValue: Decimal, unknown: UnknownReason): ImportCharges {
  const none = { duty: null, excise: null, vatBase: null, vat: null, landed: null, buyerNeeds: null }
  return { customsValue, dutyLines: [], ...none, unknown }
}

/** The value with insurance on itself: value / (1 - cover x rate). Null where the premium would eat all of it. */
export function insured(value: Decimal, cover: string, rate: string, currency: string): Decimal | null {
  const left = ONE.minus(share(cover).times(share(rate)))
  return left.lte(0) ? null : toMinorUnit(value.div(left), currency)
}
