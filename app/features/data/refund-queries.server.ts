// What the library of refund rates says of ten digits on a day.
import { editionFor, isWithin } from '~/domain/data/edition'
import type { IsoDate } from '~/domain/shared/dates'
import { db } from '~/server/db.server'

type Edition = { readonly name: string; readonly source: string; readonly asOf: IsoDate; readonly loadedAt: Date }
type Row = Edition & {
  readonly id: string
  readonly rate: number | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export type LibraryRate =
  /** Hundredths of a per cent; a period without an end is open. */
  | { readonly kind: 'rate'; readonly rate: number; readonly to: IsoDate | null; readonly edition: Edition }
  | { readonly kind: 'not_listed'; readonly edition: Edition }
  | { readonly kind: 'no_edition' }

/** One statement, because a page of a product asks for it each time. */
export async function libraryRateOf(code: string, day: IsoDate): Promise<LibraryRate> {
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.name, e.source, to_char(e."asOf", 'YYYY-MM-DD') as "asOf", e."loadedAt", r.rate,
      to_char(r."validFrom", 'YYYY-MM-DD') as "from", to_char(r."validTo", 'YYYY-MM-DD') as "to"
    from "DataEdition" e left join "RefundRate" r on r."editionId" = e.id and r.code = ${code}
    where e.kind = 'refund_rates'`
  const newest = editionFor(rows, day)
  if (!newest) return { kind: 'no_edition' }
  const { id, name, source, asOf, loadedAt } = newest
  const edition = { name, source, asOf, loadedAt }
  for (const { rate, from, to, id: of } of rows)
    if (of === id && rate !== null && from !== null && isWithin({ from, to }, day))
      return { kind: 'rate', rate, to, edition }
  return { kind: 'not_listed', edition }
}
