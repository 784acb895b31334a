// What a plan is written from: the product in its market, the firm's record, prices that were saved, what was begun, and what people said.
import { findMarket } from '~/domain/market/find-market'
import { chinaDay } from '~/domain/shared/dates'
import { listChangedPrices, type PriceToday } from '~/features/costing/prices-today-queries.server'
import { demandFiguresOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { fitOf } from '~/features/fits/fit-queries.server'
import { loadGoods, placesOf, type FirmReader } from '~/features/fits/goods-queries.server'
import { givenBy } from '~/features/roadmap/contradiction-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'

export type PlanPlace = {
  readonly productId: string | undefined
  readonly market: string | undefined
  readonly now: Date
}
export type PlanRows = Awaited<ReturnType<typeof loadPlan>>

/** Throws the 404 answer for a product that is not this firm's and for a market that the portal does not have. */
export async function loadPlan(reader: FirmReader, { productId, market: asked, now }: PlanPlace) {
  const market = findMarket(asked ?? '')
  if (!market) throw notFound()
  const today = chinaDay(now)
  const goods = await loadGoods(reader, productId)
  const { iso2 } = market
  const [loaded, { works, prices, remarks }, tables, demand] = await Promise.all([
    loadRoadmap(db, reader.firmId, today),
    loadOf(goods.id, iso2),
    dutyTablesOf([goods.hs6], today),
    demandFiguresOf(goods.hs6, today),
  ])
  const changed = prices.length > 0 ? await listChangedPrices(reader, goods.id, now) : new Map<string, PriceToday>()
  const people = await namesOf([...remarks, ...prices.map(({ savedById }) => ({ byId: savedById }))])
  return {
    ...{ reader, goods, market, today, demand, works, prices, changed, remarks, people },
    t: translator(reader.language),
    firm: loaded.rows.firm,
    isStageApproved: loaded.rows.approvedStages.includes('market'),
    given: givenBy(loaded),
    reason: loaded.rows.markets.find((choice) => choice.market === iso2)?.reason ?? '',
    fit: fitOf(goods, { market: iso2, day: today, tables }),
    places: placesOf(reader, goods),
  }
}

/** What decides whether a product in a market can be applied for on its own. */
export type PlanSubject = ReturnType<typeof subjectOf>

export function subjectOf({ goods, market, isStageApproved }: Pick<PlanRows, 'goods' | 'market' | 'isStageApproved'>) {
  return {
    ...{ productId: goods.id, hs6: goods.hs6, market: market.iso2, isStageApproved },
    isOfStage: !goods.isLater && goods.chosen.includes(market.iso2),
  }
}

/** A market that was not chosen is asked for beside those that were. */
export function furtherOf({ goods, market }: Pick<PlanRows, 'goods' | 'market'>): string | undefined {
  return goods.chosen.includes(market.iso2) ? undefined : market.iso2
}

async function loadOf(productId: string, market: string) {
  const [works, prices, remarks] = await Promise.all([
    db.requirementWork.findMany({ where: { productId } }),
    db.priceCase.findMany({ where: { productId, market }, orderBy: [{ savedAt: 'desc' }, { id: 'desc' }] }),
    db.planRemark.findMany({ where: { productId, market }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  return { works, prices, remarks }
}

async function namesOf(rows: readonly { readonly byId: string }[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const ids = [...new Set(rows.map(({ byId }) => byId))]
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
