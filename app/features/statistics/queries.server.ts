// The statistics of a period: one statement for each set of rows, however many cases there are.
import type { AdvisorScope } from '~/domain/access/scopes'
import { STATISTIC_SETS, type StatisticGroup, type StatisticSet } from '~/domain/application/statistics'
import { db, Prisma } from '~/server/db.server'
import type { StatisticPlace } from './schema'
import { rowsOf } from './set-queries.server'

export type Statistics = Readonly<Record<StatisticSet, readonly StatisticGroup[]>>

/** Seven statements. Callers let leads in only. */
export async function getStatistics(_scope: AdvisorScope, place: StatisticPlace): Promise<Statistics> {
  const sets = await Promise.all(STATISTIC_SETS.map(async (set) => [set, await addUp(set, place)] as const))
  return Object.fromEntries(sets) as unknown as Statistics
}

/** percentile_disc takes the nearest rank: the first value at or after that share of the rows. */
const SPREAD = Prisma.sql`percentile_disc(0.5) WITHIN GROUP (ORDER BY value) AS median,
  percentile_disc(0.9) WITHIN GROUP (ORDER BY value) AS p90`
const NO_SPREAD = Prisma.sql`NULL::int AS median, NULL::int AS p90`

function addUp(set: StatisticSet, place: StatisticPlace): Promise<StatisticGroup[]> {
  return db.$queryRaw<StatisticGroup[]>`${addingUp(set, place)}`
}

/** The statement itself, so that a test can ask how it is carried out. */
export function addingUp(set: StatisticSet, place: StatisticPlace): Prisma.Sql {
  const spread = set === 'first' || set === 'sides' ? SPREAD : NO_SPREAD
  const cases = set === 'reasons' ? Prisma.sql`count(DISTINCT id)::int` : Prisma.sql`0`
  return Prisma.sql`
    SELECT code, stage::text AS stage, count(*)::int AS n, ${cases} AS cases,
      count(*) FILTER (WHERE hit)::int AS hits, ${spread}
    FROM (${rowsOf(set, place)}) rows
    GROUP BY GROUPING SETS ((), (stage), (code), (code, stage))`
}
