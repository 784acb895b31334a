// What the requirements of a market cost with each consignment, beside the cash that a price needs: the plan adds it up in the same way.
import { consignmentCash } from '~/domain/plan/consignment-cash'
import { outlayLeft } from '~/domain/requirement/work'
import type { IsoDate } from '~/domain/shared/dates'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { fitOf, plainGoods } from '~/features/fits/fit-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { RecordFacts } from './known-values'
import type { BusinessAnswer } from './price-answer-queries.server'
import { amountWords } from './price-words-view'

export type ConsignmentView = NonNullable<ReturnType<typeof consignmentView>>

type Place = {
  readonly hs6: string
  readonly market: string
  readonly today: IsoDate
  readonly record: RecordFacts
  readonly language: Language
}

/** Null where nothing is paid each time, or the cash itself is not known. */
export function consignmentView(
  { cash: { needed } }: Pick<BusinessAnswer, 'cash'>,
  { hs6, market, today, record, language }: Place,
) {
  if (!needed.known || !isInHs2022(hs6)) return null
  const { requirements } = fitOf({ ...plainGoods(hs6), ...record.goods, hs6 }, { market, day: today })
  if ('unknown' in requirements) return null
  const { each } = outlayLeft(requirements.applies, [])
  const together = consignmentCash(needed.amount, [each])
  if (!together) return null
  const t = translator(language)
  // As the sums above it are written.
  const yuan = (amount: number) => amountWords(language, { amount: amount.toFixed(2), currency: 'CNY' })
  const span = ({ low, high }: { readonly low: number; readonly high: number }) =>
    low === high ? yuan(low) : t('price:cash.span', { low: yuan(low), high: yuan(high) })
  return {
    each: each.count === each.unknown ? null : span(each),
    unknown: each.unknown,
    together: span(together),
  }
}
