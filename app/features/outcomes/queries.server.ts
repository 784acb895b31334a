import type { ProgrammeScope } from '~/domain/access/scopes'
import { NAMED_MARKETS, SEGMENTS, TARGETS, TRACKS } from '~/domain/firm/profile'
import { cityName } from '~/domain/firm/places'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { destinationName } from '~/domain/market/destinations'
import { marketsOf } from '~/domain/market/targets'
import { convertAll, shareOfGoal } from '~/domain/outcome/exchange'
import { COUNTED_FROM, MILESTONES } from '~/domain/outcome/milestones'
import { ratesInForce } from '~/features/rates/queries.server'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES, type Language } from '~/i18n/language'
import { db, Prisma } from '~/server/db.server'

/** The source that the form proposes reads in the reader's language; any other stays as it was typed. */
export function sourceIn(language: Language, source: string): string {
  const isUsual = LANGUAGES.some((each) => translator(each)('rates:form.usualSource') === source)
  return isUsual ? translator(language)('rates:form.usualSource') : source
}

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

/** Every figure of the officials' page for one year, in five statements however many firms there are. */
export async function getDashboard(scope: ProgrammeScope, { year, language }: { year: number; language: Language }) {
  const [counts, groups, amounts, targets, rates] = await Promise.all([
    countMilestones(year),
    countGroups(),
    sumDeclarations(year),
    db.programmeTarget.findMany({ where: { year } }),
    ratesInForce(scope, year),
  ])
  const milestones = counts.filter(({ milestone }) => milestone !== SERVICES)
  const services = counts.find(({ milestone }) => milestone === SERVICES)
  const funnel = MILESTONES.map((milestone) => {
    const found = milestones.find((row) => row.milestone === milestone)
    return { milestone, firms: found?.firms ?? 0, thisYear: found?.thisYear ?? 0 }
  })
  const target = (metric: string) => targets.find((row) => row.metric === metric) ?? null
  const inYuan = (rows: readonly MonthRow[]) => convertAll(rows, { target: 'CNY', rates })
  const inDollars = (rows: readonly MonthRow[]) => convertAll(rows, { target: 'USD', rates })
  const worth = { yuan: inYuan(amounts), dollars: inDollars(amounts) }
  const goal = target('added_value_cny_fen')
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    const own = amounts.filter((row) => row.month === month)
    return { month, amounts: own, worth: { yuan: inYuan(own), dollars: inDollars(own) } }
  })
  return {
    year,
    funnel,
    breakdowns: (['city', 'segment', 'region', 'track'] as const).map((by) => ({
      by,
      groups: allGroups(by, groups),
    })),
    further: furtherGroups(groups, language),
    cityNames: Object.fromEntries(CITIES.map(({ code }) => [code, cityName(code, language)])),
    months,
    totals: totalsByCurrency(amounts),
    worth,
    /** Those that the totals were made with. */
    rates: rates
      .filter(({ month }) => amounts.some((row) => row.month === month))
      .map((rate) => ({ ...rate, source: sourceIn(language, rate.source) })),
    /** Firms that proved the export of a service; in no other figure. */
    services: { firms: services?.firms ?? 0, thisYear: services?.thisYear ?? 0 },
    entities: {
      target: target('new_entities'),
      actual: funnel.find((row) => row.milestone === COUNTED_FROM)?.thisYear ?? 0,
    },
    value: { target: goal, share: shareOfGoal(worth.yuan, goal?.value ?? null) },
  }
}

/** A firm whose credit code was taken back reached nothing. */
export function notTakenBack(firmId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`not exists (select from "Firm" t where t.id = ${firmId} and t."takenBackAt" is not null)`
}

/** Stands for the exports of services in the same statement. */
const SERVICES = -1

/** Firms by milestone reached, ever and in one year of the Chinese calendar day. */
async function countMilestones(year: number) {
  const from = `${year}-01-01T00:00:00+08:00`
  const to = `${year + 1}-01-01T00:00:00+08:00`
  return db.$queryRaw<{ milestone: number; firms: number; thisYear: number }[]>`
    select milestone, count(*)::int as firms,
      (count(*) filter (where "reachedAt" >= ${from}::timestamptz and "reachedAt" < ${to}::timestamptz))::int as "thisYear"
    from "MilestoneReached" r where ${notTakenBack(Prisma.sql`r."firmId"`)} group by milestone
    union all
    select ${SERVICES}::int, count(*)::int,
      (count(*) filter (where "verifiedAt" >= ${from}::timestamptz and "verifiedAt" < ${to}::timestamptz))::int
    from "ServiceExport" s where ${notTakenBack(Prisma.sql`s."firmId"`)}`
}

type GroupRow = Readonly<{ by: Breakdown | 'further'; key: string; firms: number; counted: number }>

/** Firms and counted firms per group; a firm with two tracks or targets stands in both groups. */
async function countGroups(): Promise<GroupRow[]> {
  return db.$queryRaw<GroupRow[]>`
    with firm as (
      select f.id, f."cityCode", f.segment::text as segment, f."targetRegions", f.tracks, (r.milestone is not null)::int as counted
      from "Firm" f left join "MilestoneReached" r on r."firmId" = f.id and r.milestone = ${COUNTED_FROM}
      where f."takenBackAt" is null
    ), ${targetsOfFirms()}, grouped as (
      select 'city' as by, "cityCode" as key, counted from firm
      union all select 'segment', segment, counted from firm
      union all select 'region', key, counted from target
      union all select 'track', unnest(tracks), counted from firm
      union all select distinct on (f.id, a.market) 'further', a.market, f.counted
        from firm f join "Application" a on a."firmId" = f.id and a."productId" is not null and a.status = 'approved'
    )
    select by, key, count(*)::int as firms, sum(counted)::int as counted from grouped group by by, key`
}

const NAMED: readonly string[] = NAMED_MARKETS
const OF_TARGETS = TARGETS.filter((target) => target !== 'reference').flatMap((target) =>
  marketsOf(target).map((market) => ({ market, target })),
)

/** The rule of targetsOf for all firms at once. */
function targetsOfFirms(): Prisma.Sql {
  const markets = OF_TARGETS.map(({ market }) => market)
  const targets = OF_TARGETS.map(({ target }) => target)
  return Prisma.sql`went as (
      select e."firmId" as id, coalesce(m.target, 'reference') as key
      from (select "firmId", market from "ExportDeclaration" union select "firmId", market from "ServiceExport") e
      left join unnest(${markets}::text[], ${targets}::text[]) m(market, target) on m.market = e.market
    ), target as (
      select f.id, chosen.key, f.counted from firm f, unnest(f."targetRegions") chosen(key)
      where chosen.key <> 'reference' or not exists (select from went w where w.id = f.id and w.key = any(${NAMED}))
      union select f.id, w.key, f.counted from firm f join went w on w.id = f.id
    )`
}

function allGroups(by: Breakdown, rows: readonly GroupRow[]) {
  return ALL_KEYS[by].map((key) => {
    const found = rows.find((row) => row.by === by && row.key === key)
    return { key, firms: found?.firms ?? 0, counted: found?.counted ?? 0 }
  })
}

/** Firms for which a further market was approved, by market; a firm with two products for one market counts once. */
function furtherGroups(rows: readonly GroupRow[], language: Language) {
  return rows
    .filter(({ by }) => by === 'further')
    .map(({ key, firms, counted }) => ({ key, name: destinationName(key, language), firms, counted }))
    .toSorted((a, b) => b.firms - a.firms || (a.key < b.key ? -1 : 1))
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

/** As declared: what all of them are worth together is `worth`. */
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
