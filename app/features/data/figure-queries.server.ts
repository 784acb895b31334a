// What the editions say of products and markets: tables of duty for `dutyFor`, and demand for the ranking.
import { editionFor } from '~/domain/data/edition'
import { tableOf, type TablesByTariff } from '~/domain/data/duty-table'
import type { DemandFigures } from '~/domain/market/product-readings'
import type { IsoDate } from '~/domain/shared/dates'
import { TARIFFS } from '~/domain/duty/tariffs'
import { db, type Tx } from '~/server/db.server'

type Edition = {
  readonly id: string
  readonly name: string
  readonly source: string
  readonly licence: string | null
  readonly asOf: IsoDate
  readonly loadedAt: Date
}
type DutyRow = Edition & {
  readonly covers: readonly string[]
  readonly tariff: string | null
  readonly code: string
  readonly rate: string | null
  readonly other: string
}

/**
 * The `tables` of `dutyFor` for these subheadings on a day. Each tariff is answered by its own newest edition; a tariff of which nothing was
 * brought in is left out.
 */
export async function dutyTablesOf(
  hs6: readonly string[],
  day: IsoDate,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<TablesByTariff> {
  return (await dutyTablesOn(hs6, [day], client)).get(day) ?? {}
}

/** The same for several days at once; one query. */
export async function dutyTablesOn(
  hs6: readonly string[],
  days: readonly IsoDate[],
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<ReadonlyMap<IsoDate, TablesByTariff>> {
  const rows = await client.$queryRaw<DutyRow[]>`
    select e.id, e.name, e.source, e.licence, to_char(e."asOf", 'YYYY-MM-DD') as "asOf", e."loadedAt", e.covers,
      d.tariff, d.code, d.rate, d.other
    from "DataEdition" e left join "DutyLine" d on d."editionId" = e.id and d.hs6 = any(${[...hs6]}::text[])
    where e.kind = 'duties'`
  return new Map(days.map((day) => [day, tablesOf(rows, day)]))
}

function tablesOf(rows: readonly DutyRow[], day: IsoDate): TablesByTariff {
  const tables = TARIFFS.flatMap((tariff) => {
    const edition = editionFor(
      rows.filter(({ covers }) => covers.includes(tariff)),
      day,
    )
    if (!edition) return []
    const own = rows.filter((row) => row.id === edition.id && row.tariff === tariff)
    return [[tariff, tableOf({ edition, rows: own })] as const]
  })
  return Object.fromEntries(tables)
}

export type DemandFigure = {
  readonly market: string
  readonly hs6: string
  /** Of all countries, and of that from China. */
  readonly importsUsd: bigint
  readonly chinaUsd: bigint
  readonly chinaKg: bigint | null
}

export type Demand = {
  readonly edition: Omit<Edition, 'id' | 'loadedAt'>
  readonly year: number
  /** A market without a row bought none that was recorded, which is not the same as none. */
  readonly figures: readonly DemandFigure[]
}

/** Imports of the markets under these subheadings by the edition that answers for a day; null without one. */
export async function demandOf(hs6: readonly string[], day: IsoDate): Promise<Demand | null> {
  const rows = await db.$queryRaw<FlowRow[]>`
    select e.id, e.name, e.source, e.licence, to_char(e."asOf", 'YYYY-MM-DD') as "asOf", e."loadedAt", e.covers,
      f.market, f.hs6, f."importsUsd", f."chinaUsd", f."chinaKg"
    from "DataEdition" e left join "TradeFlow" f on f."editionId" = e.id and f.hs6 = any(${[...hs6]}::text[])
    where e.kind = 'baci'
    order by f."importsUsd" desc, f.market, f.hs6`
  const newest = editionFor(rows, day)
  if (!newest) return null
  const { id: of, name, source, licence, asOf, covers } = newest
  const figures = rows.flatMap(({ id, market, hs6: code, importsUsd, chinaUsd, chinaKg }) =>
    id === of && market !== null ? [{ market, hs6: code, importsUsd, chinaUsd, chinaKg }] : [],
  )
  return { edition: { name, source, licence, asOf }, year: Number(covers[0]), figures }
}

type FlowRow = Edition & { readonly covers: readonly string[] } & (DemandFigure | NoFlow)
/** An edition without a row of this code. */
type NoFlow = { readonly market: null } & Omit<DemandFigure, 'market'>

/** Nobody of the portal has read the file a second time. */
const CONFIDENCE = 'medium'

/** Of one subheading, as the rules of demand take them. */
export async function demandFiguresOf(hs6: string, day: IsoDate): Promise<DemandFigures | null> {
  const demand = await demandOf([hs6], day)
  if (!demand) return null
  const { edition, year, figures } = demand
  const byMarket = figures.map(
    ({ market, importsUsd, chinaUsd }) =>
      [market, { importsUsd: Number(importsUsd), chinaUsd: Number(chinaUsd) }] as const,
  )
  const { name, asOf } = edition
  return { edition: { name, asOf, confidence: CONFIDENCE }, year, byMarket: new Map(byMarket) }
}
