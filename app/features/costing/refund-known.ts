// The refund rate that a price takes by itself: what the firm read for its ten digits, and never more than China gives back for the code
// on that day.
import { decimal } from '~/domain/shared/decimal'
import type { IsoDate } from '~/domain/shared/dates'
import { knownRefundCeiling } from '~/domain/trade/refund-ceiling'
import type { Known } from './typed-fields'

export function knownRefund(own: Known | null, goods: { readonly hs6: string; readonly day: IsoDate }): Known | null {
  const ceiling = knownRefundCeiling(goods)
  if (!ceiling || (own && decimal(own.value).lte(ceiling.percent))) return own
  const { percent, source, asOf, rule, confidence } = ceiling
  return { value: percent, origin: { kind: 'edition', source, asOf, rule, confidence } }
}
