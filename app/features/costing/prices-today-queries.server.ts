// What the rules of today say of the prices that a firm saved for a product, for pages that show such a price beside other things.
import { chinaDay } from '~/domain/shared/dates'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { pageToday, summaryOf, type Inputs, type Summary } from './case-queries.server'
import type { PricePage } from './price-page-queries.server'
import { isSameSummary, toldWords } from './price-words-view'
import { getPriceRecord } from './record-facts-queries.server'

export type PriceToday = {
  /** That a rule under it has changed, with what comes out today; and what of its inputs can hardly be right. */
  readonly warning: string
  /** Null: no answer any more. */
  readonly answer: PricePage['answer']
}

type Reader = { readonly firmId: string; readonly language: Language }

/** By id, and only those of which something else comes out today than when they were saved, or of which an input can hardly be right. */
export async function listChangedPrices(
  { firmId, language }: Reader,
  productId: string,
  now: Date,
): Promise<ReadonlyMap<string, PriceToday>> {
  const { cases, hs6, facts } = await getPriceRecord({ firmId }, productId, now)
  const again = { hs: hs6, record: facts, language, today: chinaDay(now) }
  const changed = cases.flatMap((row) => {
    // Both columns are written from these types alone.
    const { answer, doubts } = pageToday(row.inputs as unknown as Inputs, again)
    const today = answer && summaryOf(answer)
    const isSame = today !== null && isSameSummary(row.summary as unknown as Summary, today)
    const said = [...(isSame ? [] : [warningOf(today, language)]), ...doubts.map(({ text }) => text)]
    return said.length === 0 ? [] : [[row.id, { warning: said.join(' '), answer }] as const]
  })
  return new Map(changed)
}

function warningOf(today: Summary | null, language: Language): string {
  const t = translator(language)
  if (!today) return t('price:cases.cannot')
  const [quote, landed] = [toldWords(language, today.price), toldWords(language, today.landed)]
  if (today.term === '') return t('price:cases.changedParcel', { quote, profit: toldWords(language, today.profit) })
  return t('price:cases.changed', { quote, landed })
}
