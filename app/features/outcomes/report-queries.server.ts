// One sheet about a year: for the programme with every figure, or to be passed on, where no figure points at a single firm.
import type { ProgrammeScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { convertAll } from '~/domain/outcome/exchange'
import { hideSmallGroups } from '~/domain/outcome/small-groups'
import type { Language } from '~/i18n/language'
import { db, Prisma } from '~/server/db.server'
import { getDashboard, notTakenBack } from './queries.server'
import type { ReportAudience } from './schema'

export type Report = Awaited<ReturnType<typeof getReport>>

type Asked = { readonly year: number; readonly language: Language; readonly audience: ReportAudience }

/** Figures, funnel, cities and markets; null stands for a group of fewer than five firms that this sheet must not show. */
export async function getReport(scope: ProgrammeScope, { year, language, audience }: Asked) {
  const [dashboard, sums] = await Promise.all([getDashboard(scope, { year, language }), sumMarkets(year)])
  const { rates } = dashboard
  const markets = [...new Set(sums.map(({ market }) => market))].map((market) => {
    const rows = sums.filter((row) => row.market === market)
    return {
      market,
      name: destinationName(market, language),
      count: rows[0]?.firmsOfMarket ?? 0,
      declarations: rows.reduce((sum, row) => sum + row.declarations, 0),
      worth: convertAll(rows, { target: 'CNY', rates }),
    }
  })
  const sorted = markets.toSorted((a, b) => b.count - a.count || b.declarations - a.declarations)
  const cities = dashboard.breakdowns.find(({ by }) => by === 'city')?.groups ?? []
  return {
    audience,
    dashboard,
    cities: audience === 'programme' ? cities : withoutSmallCities(cities),
    markets: audience === 'programme' ? sorted.map(shown) : withoutSmallMarkets(sorted),
  }
}

type City = { readonly key: string; readonly firms: number; readonly counted: number }

/** Both columns are hidden on their own, because each could point at a single firm. */
function withoutSmallCities(cities: readonly City[]) {
  const firms = hideSmallGroups(cities.map(({ key, firms: count }) => ({ key, count })))
  const counted = hideSmallGroups(cities.map(({ key, counted: count }) => ({ key, count })))
  return firms.map(({ key, count }, at) => ({ key, firms: count, counted: counted[at]?.count ?? null }))
}

type Market = {
  readonly market: string
  readonly name: string
  readonly count: number
  readonly declarations: number
  readonly worth: ReturnType<typeof convertAll>
}

function shown({ market, name, count, ...amounts }: Market) {
  return { market, name, firms: count as number | null, amounts: amounts as typeof amounts | null }
}

function withoutSmallMarkets(markets: readonly Market[]) {
  return hideSmallGroups(markets).map(({ market, name, count }, at) => {
    const row = markets[at]
    return count === null || !row ? { market, name, firms: null, amounts: null } : shown(row)
  })
}

type MarketRow = {
  readonly market: string
  readonly month: string
  readonly currency: string
  readonly minor: bigint
  readonly declarations: number
  readonly firmsOfMarket: number
}

/** A firm that declared in two months counts once for its market. */
async function sumMarkets(year: number): Promise<MarketRow[]> {
  return db.$queryRaw<MarketRow[]>`
    with own as (
      select d.market, d.currency, d."valueMinor", d."firmId", to_char(d."declaredOn", 'YYYY-MM') as month
      from "ExportDeclaration" d
      where ${notTakenBack(Prisma.sql`d."firmId"`)}
        and d."declaredOn" >= make_date(${year}::int, 1, 1) and d."declaredOn" < make_date(${year + 1}::int, 1, 1)
    )
    select market, month, currency, sum("valueMinor")::bigint as minor, count(*)::int as declarations,
      (select count(distinct o."firmId")::int from own o where o.market = own.market) as "firmsOfMarket"
    from own group by 1, 2, 3 order by 1, 2, 3`
}
