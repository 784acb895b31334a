// Prices that a firm saved: what was known then, and whether the rules of today say the same.
import type { FirmScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay, chinaTime, type IsoDate } from '~/domain/shared/dates'
import type { Language } from '~/i18n/language'
import { db } from '~/server/db.server'
import { searchOf, searchToday } from './case-inputs'
import { NO_RECORD, type RecordFacts } from './known-values'
import { getPricePage, type PricePage } from './price-page-queries.server'
import type { getPriceRecord } from './record-facts-queries.server'

export type CaseView = Awaited<ReturnType<typeof listCases>>[number]
export type ComparedCase = ReturnType<typeof comparedCases>[number]

export type Inputs = {
  readonly kind: PricePage['kind']
  readonly values: Readonly<Record<string, string>>
  readonly origins: PricePage['origins']
  /** Of which market and code the boxes were: a box that was emptied stays empty. */
  readonly drawn: string
}
/** Of an answer: enough to put it beside another one. */
export type Summary = Readonly<Record<'price' | 'landed' | 'profit' | 'margin', string>> & {
  readonly term: string
  readonly currency: string
}

type Told = { readonly amount: string; readonly currency: string }
const said = (figure: Told | { readonly known: false }) =>
  'amount' in figure ? `${figure.currency} ${figure.amount}` : ''

export function summaryOf(answer: NonNullable<PricePage['answer']>): Summary {
  if (answer.kind === 'parcel')
    return {
      ...{ price: said(answer.buyerPays), landed: '', profit: said(answer.profit), margin: answer.margin ?? '' },
      ...{ term: '', currency: answer.currency },
    }
  const { quote, landed, profit, term, currency } = answer
  return {
    price: said(quote),
    landed: said(landed),
    profit: said(profit.amount),
    margin: profit.margin,
    term,
    currency,
  }
}

export function inputsOf(page: PricePage): Inputs {
  const { kind, origins, drawn, reply } = page
  const values = Object.entries(reply.values).map(([name, [text = '']]) => [name, text] as const)
  return { kind, values: Object.fromEntries(values), origins, drawn }
}

type Product = Awaited<ReturnType<typeof getPriceRecord>>

export async function listCases({ language }: FirmScope, product: Product, now: Date) {
  const ids = [...new Set(product.cases.map(({ savedById }) => savedById))]
  const people = ids.length > 0 ? await db.user.findMany({ where: { id: { in: ids } } }) : []
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return product.cases.map((row) => {
    // Both columns are written from these types alone.
    const inputs = row.inputs as unknown as Inputs
    const then = row.summary as unknown as Summary
    const again = { hs: product.hs6, record: product.facts, language, today: chinaDay(now) }
    const { answer, doubts } = pageToday(inputs, again)
    return {
      ...{ id: row.id, name: row.name, then },
      market: destinationName(row.market, language),
      who: names.get(row.savedById) ?? '',
      at: chinaTime(row.savedAt),
      query: searchOf(inputs).toString(),
      today: answer && summaryOf(answer),
      doubts: doubts.map(({ text }) => text),
    }
  })
}

/** Those that are put side by side, each with what its total left out. */
export function comparedCases(
  { language }: Pick<FirmScope, 'language'>,
  { cases, hs6, facts }: Product,
  shown: readonly CaseView[],
) {
  return shown.map((one) => {
    const kept = cases.find(({ id }) => id === one.id)
    const notCounted = kept ? frozenNotCounted(kept, { language, hs: hs6, goods: facts.goods }) : null
    return { ...one, notCounted }
  })
}

type Again = {
  readonly hs: string
  readonly record: RecordFacts
  readonly language: Language
  readonly today: IsoDate
}

/** With what is known today in the place of what was known then; what somebody typed stays. Null: no answer any more. */
export function pageToday(inputs: Inputs, again: Again): PricePage {
  return getPricePage({ search: searchToday(inputs), ...again })
}

type Frozen = { readonly inputs: unknown; readonly savedAt: Date }
type FrozenFor = {
  readonly language: Language
  readonly hs: string
  /** What the firm says of the product: the duty of a used car turns on it. */
  readonly goods?: RecordFacts['goods']
}

function frozenPage({ inputs, savedAt }: Frozen, { language, hs, goods = null }: FrozenFor): PricePage {
  const record = { ...NO_RECORD, goods }
  return getPricePage({ search: searchOf(inputs as Inputs), language, today: chinaDay(savedAt), hs, record })
}

/** What came out when a price was saved, with everything that it rests on, from the inputs that were frozen with it. */
export function frozenAnswer(kept: Frozen, of: FrozenFor): PricePage['answer'] {
  return frozenPage(kept, of).answer
}

/** Which added duties its total left out. */
export function frozenNotCounted(kept: Frozen, of: FrozenFor): string | null {
  return frozenPage(kept, of).notCounted?.short ?? null
}
