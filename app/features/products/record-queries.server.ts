// A product's record as the domain knows it, read from its row.
import type { IsoDate } from '~/domain/shared/dates'
import { percentText } from '~/domain/shared/percent'
import { showHs6 } from '~/domain/trade/hs-code'
import { writeElements, type Element, type ProductFacts, type ProductField } from '~/domain/trade/product'
import type { TariffLine } from '~/domain/trade/tariff-line'
import type { Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

export const FACTS = {
  ...{ name: true, nameEn: true, hs6: true, reason: true },
  ...{ standing: true, standingDocument: true, rulingNumber: true },
  ...{ chinaCode: true, elements: true, refundRate: true, refundSource: true, refundAsOf: true },
} as const satisfies Prisma.FirmProductSelect

type FactsRow = Prisma.FirmProductGetPayload<{ select: typeof FACTS }>

export function factsOf({ elements, refundAsOf, ...row }: FactsRow): ProductFacts {
  // The column is written from this type alone.
  return { ...row, elements: elements as unknown as readonly Element[], refundAsOf: refundAsOf && dayOf(refundAsOf) }
}

/** The day of a column that holds days. */
export function dayOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate
}

/** As the boxes of the form show it, and as two tabs are compared. */
export function shownFacts(facts: ProductFacts): Readonly<Record<ProductField, string>> {
  return {
    ...facts,
    hs6: showHs6(facts.hs6),
    elements: writeElements(facts.elements),
    refundRate: facts.refundRate === null ? '' : percentText(facts.refundRate),
    refundAsOf: facts.refundAsOf ?? '',
  }
}

/** What is kept of a line in the list of changes, in signs that need no language. */
export function lineText({ code, rate, otherDuty, source, asOf }: TariffLine): string {
  const duty = [rate === null ? '' : `${percentText(rate)}%`, otherDuty].filter((text) => text !== '').join(' · ')
  return `${code} | ${duty} | ${source} | ${asOf}`
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** From the address of a page; throws the 404 answer for what is no id. */
export function productIdFrom(text: string | undefined): string {
  if (!text || !UUID.test(text)) throw notFound()
  return text
}
