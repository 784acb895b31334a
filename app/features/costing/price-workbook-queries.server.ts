// The price that was typed as a workbook. Nothing is stored, and nothing is made where there is no price.
import { translator } from '~/i18n/i18n.server'
import { parcelCharges } from '~/domain/costing/parcel-charges'
import type { Origin } from '~/domain/costing/types'
import { destinationName } from '~/domain/market/destinations'
import { paths } from '~/paths'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { baseUrl } from '~/server/session.server'
import type { WorkbookSheet } from '~/server/workbook.server'
import { parcelSheets } from './parcel-workbook-view'
import { answerBusiness, answerParcel, toldOrigin } from './price-answer-queries.server'
import { besideOf, notCountedIn } from './price-page-queries.server'
import { readPrice, type PriceAsked } from './read-price-queries.server'
import { priceSheets } from './price-workbook-view'
import { businessInput } from './typed-business'
import { parcelInput } from './typed-parcel'

type Workbook = { readonly sheets: readonly WorkbookSheet[]; readonly name: string; readonly ascii: string }

type Read = Omit<PriceAsked, 'record'> & ReturnType<typeof readPrice>

/** Null: nothing that can be computed; the page says why. */
export function getPriceWorkbook(asked: PriceAsked): Workbook | null {
  const read = { ...asked, ...readPrice(asked) }
  if (!read.isComplete) return null
  const sheets = read.kind === 'parcel' ? parcelBook(read) : businessBook(read)
  if (!sheets) return null
  const { language, today, market } = read
  const name = translator(language)('workbook:file', { market: destinationName(market, language), day: today })
  return { sheets, name, ascii: `price-${market}-${today}` }
}

function frameOf({ market, codes, language, today, record, days }: Read) {
  const t = translator(language)
  return {
    ...{ market: destinationName(market, language), today, language, t },
    gates: gatesOfCodes(codes, { goods: record.goods, market, day: days.rules, language }),
    toldOrigin: (origin: Origin) => toldOrigin(origin, language),
    ruleUrl: (id: string) => `${baseUrl()}${paths.law.rule(id)}`,
  }
}

function businessBook(read: Read): readonly WorkbookSheet[] | null {
  const { typed, hs6, language, today, market, days } = read
  const input = businessInput(typed, { today, words: ({ key, values }) => translator(language)(key, values) })
  const answer = answerBusiness({ typed, language, today, beside: besideOf(market, days.rules) })
  if (!input.ok || !answer.ok) return null
  const notCounted = notCountedIn(answer.value, typed, read)
  return priceSheets({ ...frameOf(read), input: input.value, answer: answer.value, hs6, notCounted })
}

/** None where the profit is unknown: every line would be. */
function parcelBook(read: Read): readonly WorkbookSheet[] | null {
  const { typed, codes, language, today, market, days } = read
  const sale = parcelInput(typed, { today, words: ({ key, values }) => translator(language)(key, values) })
  const answer = answerParcel({ typed, language, today, beside: besideOf(market, days.rules) })
  if (!sale.ok || !answer.ok || !answer.value.profit.known) return null
  const { charges } = parcelCharges(sale.value)
  if (!charges) return null
  const notCounted = notCountedIn(answer.value, typed, read)
  const facts = { ...frameOf(read), hs6: codes.join(', '), notCounted }
  return parcelSheets({ ...facts, sale: sale.value, regime: charges.regime, answer: answer.value })
}
