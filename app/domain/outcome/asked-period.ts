// What a year and a month in the address of the list of firms ask for. Each figure that opens the list is one of two: firms that
// reached a milestone in a year, or declarations of a year or a month.
import type { ExportProof } from './proof'

type Asked = {
  readonly milestone?: number
  readonly proof?: ExportProof
  readonly year?: number
  readonly month?: string
}

export type AskedPeriod = {
  /** The year in which the milestone was reached, or the payment for a service verified. */
  readonly reachedIn: number | undefined
  /** A year ("2026") or a month ("2026-03") of the declarations. */
  readonly declaredIn: string | undefined
  /** A year that says nothing, because the month lies in another: the narrower of two contradicting words counts. */
  readonly leftOut: number | undefined
}

export function askedPeriod({ milestone, proof, year, month }: Asked): AskedPeriod {
  if (milestone !== undefined || proof === 'service') return { reachedIn: year, declaredIn: month, leftOut: undefined }
  const own = year === undefined ? undefined : String(year)
  const contradicts = own !== undefined && month !== undefined && !month.startsWith(`${own}-`)
  return { reachedIn: undefined, declaredIn: month ?? own, leftOut: contradicts ? year : undefined }
}

/** Beside the present year the two before it, and the one that is asked for. */
export function yearsOffered(thisYear: number, asked: number | undefined): readonly number[] {
  return [...new Set([thisYear, thisYear - 1, thisYear - 2, asked ?? thisYear])].sort((a, b) => b - a)
}
