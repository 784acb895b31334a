import type { ProgrammeScope } from '~/domain/access/scopes'
import { SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { cityName } from '~/domain/firm/places'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { COUNTED_FROM, RUNGS } from '~/domain/outcome/rungs'
import { hideSmallGroups } from '~/domain/outcome/small-groups'
import type { Language } from '~/i18n/language'
import { db, Prisma } from '~/server/db.server'

export type Breakdown = 'city' | 'segment' | 'region' | 'track'
export type Amount = {
  readonly currency: string
  readonly minor: bigint
  readonly declarations: number
  readonly firms: number
}
export type Dashboard = Awaited<ReturnType<typeof getDashboard>>

const ALL_KEYS: Readonly<Record<Breakdown, readonly string[]>> = {
  city: CITIES.map((city) => city.code),
  segment: SEGMENTS,
  region: TARGETS,
  track: TRACKS,
}

/** Every figure of the officials' page for one year, in four statements however many firms there are. */
export async function getDashboard(_scope: ProgrammeScope, { year, language }: { year: number; language: Language }) {
  const [rungs, groups, amounts, targets] = await Promise.all([
    countRungs(year),
    countGroups(),
    sumDeclarations(year),
    db.programmeTarget.findMany({ where: { year } }),
  ])
  const funnel = RUNGS.map((rung) => {
    const found = rungs.find((row) => row.rung === rung)
    return { rung, firms: found?.firms ?? 0, thisYear: found?.thisYear ?? 0 }
  })
  const target = (metric: string) => targets.find((row) => row.metric === metric) ?? null
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    return { month, amounts: amounts.filter((row) => row.month === month) }
  })
  return {
    year,
    funnel,
    breakdowns: (['city', 'segment', 'region', 'track'] as const).map((by) => ({
      by,
      groups: shownGroups(by, groups),
    })),
    cityNames: Object.fromEntries(CITIES.map(({ code }) => [code, cityName(code, language)])),
    months,
    totals: totalsByCurrency(amounts),
    entities: {
      target: target('new_entities'),
      actual: funnel.find((row) => row.rung === COUNTED_FROM)?.thisYear ?? 0,
    },
    value: { target: target('added_value_cny_fen') },
  }
}

/** A firm whose credit code was taken back reached nothing. */
function notTakenBack(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`not exists (select from "Firm" t where t.id = ${firmId} and t."takenBackAt" is not null)`
}

/** Firms by rung reached, ever and in one year of the Chinese calendar day. */
async function countRungs(year: number) {
  const from = `${year}-01-01T00:00:00+08:00`
  const to = `${year + 1}-01-01T00:00:00+08:00`
  return db.$queryRaw<{ rung: number; firms: number; thisYear: number }[]>`
    select rung, count(*)::int as firms,
      (count(*) filter (where "reachedAt" >= ${from}::timestamptz and "reachedAt" < ${to}::timestamptz))::int as "thisYear"
    from "RungReached" r where ${notTakenBack(Prisma.sql`r."firmId"`)} group by rung`
}

type GroupRow = { readonly by: Breakdown; readonly key: string; readonly firms: number; readonly counted: number }

/** Firms and counted firms per group; a firm with two tracks or regions stands in both groups. */
async function countGroups(): Promise<GroupRow[]> {
  return db.$queryRaw<GroupRow[]>`
    with firm as (
      select f."cityCode", f.segment::text as segment, f."targetRegions", f.tracks, (r.rung is not null)::int as counted
      from "Firm" f left join "RungReached" r on r."firmId" = f.id and r.rung = ${COUNTED_FROM}
      where f."takenBackAt" is null
    ), grouped as (
      select 'city' as by, "cityCode" as key, counted from firm
      union all select 'segment', segment, counted from firm
      union all select 'region', unnest("targetRegions"), counted from firm
      union all select 'track', unnest(tracks), counted from firm
    )
    select by, key, count(*)::int as firms, sum(counted)::int as counted from grouped group by by, key`
}

/** Both columns are hidden on their own, because each could point at a single firm. */
function shownGroups(by: Breakdown, rows: readonly GroupRow[]) {
  const of = (key: string) => rows.find((row) => row.by === by && row.key === key)
  const firms = hideSmallGroups(ALL_KEYS[by].map((key) => ({ key, count: of(key)?.firms ?? 0 })))
  const counted = hideSmallGroups(ALL_KEYS[by].map((key) => ({ key, count: of(key)?.counted ?? 0 })))
  return firms.map(({ key, count }, position) => ({ key, firms: count, counted: counted[position]?.count ?? null }))
}

type MonthRow = Amount & { readonly month: string }

async function sumDeclarations(year: number): Promise<MonthRow[]> {
  return db.$queryRaw<MonthRow[]>`
    select to_char("declaredOn", 'YYYY-MM') as month, currency, sum("valueMinor")::bigint as minor,
      count(*)::int as declarations, count(distinct "firmId")::int as firms
    from "ExportDeclaration" d
    where ${notTakenBack(Prisma.sql`d."firmId"`)} and "declaredOn" >= make_date(${year}::int, 1, 1) and "declaredOn" < make_date(${year + 1}::int, 1, 1)
    group by 1, 2 order by 1, 2`
}

/** Currencies are never added to one another: the portal holds no dated exchange rates. */
function totalsByCurrency(rows: readonly MonthRow[]) {
  const currencies = [...new Set(rows.map((row) => row.currency))].sort()
  return currencies.map((currency) => {
    const own = rows.filter((row) => row.currency === currency)
    return {
      currency,
      minor: own.reduce((sum, row) => sum + row.minor, 0n),
      declarations: own.reduce((sum, row) => sum + row.declarations, 0),
    }
  })
}
