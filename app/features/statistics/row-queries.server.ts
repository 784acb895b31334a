// The rows behind one figure, in the order in which it can be checked by eye: times from the shortest, everything else from
// the newest.
import type { AdvisorScope } from '~/domain/access/scopes'
import { statisticOf, nearestRank, type Spread } from '~/domain/application/statistics'
import { REASONS } from '~/domain/application/reference/reasons'
import type { StageId } from '~/domain/catalogue/types'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { db, Prisma } from '~/server/db.server'
import type { RowsPlace } from './schema'
import { rowsOf } from './set-queries.server'

export type StatisticRow = {
  readonly id: string
  readonly reference: string
  readonly firmZh: string
  readonly firmEn: string
  readonly stage: StageId
  readonly holder: string | null
  readonly code: string
  readonly at: Date
  readonly value: number | null
  readonly hit: boolean | null
  readonly due: Date | null
  readonly detail: string | null
}

export type StatisticRows = Spread & {
  /** Different cases among the rows. */
  readonly cases: number
  readonly page: number
  readonly pages: number
  /** The place of the page's first row among all. */
  readonly first: number
  /** Places of median and ninth decile; null where there is nothing to be in the middle of. */
  readonly ranks: { readonly median: number; readonly p90: number } | null
  readonly rows: readonly StatisticRow[]
}

/** Two statements. Callers let leads in only. */
export async function listStatisticRows(_scope: AdvisorScope, place: RowsPlace): Promise<StatisticRows> {
  const [counted] = await db.$queryRaw<(Spread & { readonly cases: number })[]>`
    SELECT count(*)::int AS n, count(DISTINCT id)::int AS cases, percentile_disc(0.5) WITHIN GROUP (ORDER BY value) AS median,
      percentile_disc(0.9) WITHIN GROUP (ORDER BY value) AS p90 FROM (${chosen(place)}) rows`
  const { n, cases, median, p90 } = counted ?? { n: 0, cases: 0, median: null, p90: null }
  const pages = Math.max(1, Math.ceil(n / ROWS_A_PAGE))
  const page = Math.min(place.page, pages)
  const skip = (page - 1) * ROWS_A_PAGE
  return {
    ...{ n, cases, median, p90, page, pages, first: skip + 1 },
    ranks: median === null ? null : { median: nearestRank(n, 0.5), p90: nearestRank(n, 0.9) },
    rows: n === 0 ? [] : await read(place, { skip, take: ROWS_A_PAGE }),
  }
}

/** All rows of a figure, for the file. */
export function exportStatisticRows(_scope: AdvisorScope, place: RowsPlace): Promise<readonly StatisticRow[]> {
  return read(place, { skip: 0, take: null })
}

function read(place: RowsPlace, { skip, take }: { readonly skip: number; readonly take: number | null }) {
  const isTime = /minutes$/.test(statisticOf(place.figure).unit)
  const order = isTime ? Prisma.sql`value, at DESC, id, code, detail` : Prisma.sql`at DESC, id, code, detail`
  return db.$queryRaw<StatisticRow[]>`
    SELECT rows.id, a.reference, f."nameZh" AS "firmZh", f."nameEn" AS "firmEn", rows.stage::text AS stage, u.name AS holder,
      rows.code, rows.at, rows.value, rows.hit, rows.due, rows.detail
    FROM (SELECT *, row_number() OVER (ORDER BY ${order}) AS place FROM (${chosen(place)}) own
      ORDER BY place LIMIT ${take} OFFSET ${skip}) rows
    JOIN "Application" a ON a.id = rows.id JOIN "Firm" f ON f.id = a."firmId" LEFT JOIN "User" u ON u.id = a."assigneeId"
    ORDER BY rows.place`
}

/** The rows of the set that this figure counts, and of those the part that was asked for. */
function chosen(place: RowsPlace): Prisma.Sql {
  const { figure, reason, severity, part } = place
  const { set, codes } = statisticOf(figure)
  const conditions = [
    ...(codes ? [Prisma.sql`code IN (${Prisma.join([...codes])})`] : []),
    ...(set === 'reasons' && reason ? [Prisma.sql`code = ${reason}`] : []),
    ...(set === 'reasons' && severity ? [Prisma.sql`code IN (${Prisma.join(codesOf(severity))})`] : []),
    ...(part === 'hits' ? [Prisma.sql`hit`] : []),
    ...(part === 'others' ? [Prisma.sql`NOT hit`] : []),
  ]
  const where = conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
  return Prisma.sql`SELECT * FROM (${rowsOf(set, place)}) own WHERE ${where}`
}

function codesOf(severity: NonNullable<RowsPlace['severity']>): string[] {
  return REASONS.filter((one) => one.severity === severity).map(({ code }) => code)
}
