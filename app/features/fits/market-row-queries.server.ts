// One line for each market of the firm on the page of a product, and what another code would change there.
import type { FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { destinationName } from '~/domain/market/destinations'
import { questionsOf } from '~/domain/requirement/requirements-for'
import { chinaDay } from '~/domain/shared/dates'
import { dutyTablesOf } from '~/features/data/figure-queries.server'
import type { Language } from '~/i18n/language'
import { translator } from '~/i18n/i18n.server'
import { isUnknown } from '~/domain/duty/types'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { rangeText } from './duty-queries.server'
import { fitOf, type Fit } from './fit-queries.server'
import { loadGoods, type FirmGoods, type Goods } from './goods-queries.server'

export type MarketRows = Awaited<ReturnType<typeof getMarketRows>>

export async function getMarketRows(scope: FirmScope, productId: string | undefined, now: Date) {
  const goods = await loadGoods(scope, productId)
  const { firmId, language } = scope
  const day = chinaDay(now)
  const [tables, approved] = await Promise.all([dutyTablesOf([goods.hs6], day), furtherOf(firmId, goods)])
  const further = approved.filter((market) => !goods.chosen.includes(market))
  const rows = [...goods.chosen, ...further]
    .filter((iso2) => findMarket(iso2))
    .map((market) => rowOf(fitOf(goods, { market, day, tables }), language))
  return {
    rows: rows.map((row) => ({
      ...row,
      isFurther: further.includes(row.market),
      to: paths.firm.productMarket(firmId, goods.id, row.market),
    })),
    toCompare: paths.firm.compare(firmId, goods.id),
    toRanking: paths.firm.ranking(firmId, goods.id),
    toChoose: paths.firm.markets(firmId),
  }
}

/** Markets approved for this product by applications of their own, under the code that it has now; the first one first. */
async function furtherOf(firmId: string, { id, hs6 }: Pick<FirmGoods, 'id' | 'hs6'>): Promise<readonly string[]> {
  const rows = await db.application.findMany({
    where: { firmId, productId: id, hs6, status: 'approved' },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { market: true },
  })
  return [...new Set(rows.flatMap(({ market }) => market ?? []))]
}

function rowOf({ market, duty, requirements, judged }: Fit, language: Language) {
  const isKnown = !('unknown' in requirements)
  return {
    market,
    name: destinationName(market, language),
    verdict: judged.verdict,
    verdictName: translator(language)(`fits:verdict.names.${judged.verdict}`),
    /** Null where it is not known. */
    duty: isUnknown(duty) ? null : rangeText(duty, language),
    applies: isKnown ? requirements.applies.length : null,
    open: isKnown ? questionsOf([requirements]).length : 0,
  }
}

export type CodeEffects = Awaited<ReturnType<typeof findMarketEffects>>

type Asked = { readonly productId: string | undefined; readonly hs6: string; readonly now: Date }

/** Duty and number of requirements under the code of now and under another one, in the firm's markets. */
export async function findMarketEffects(scope: FirmScope, { productId, hs6, now }: Asked) {
  const goods = await loadGoods(scope, productId)
  const day = chinaDay(now)
  const tables = await dutyTablesOf([goods.hs6, hs6], day)
  const read = (of: Goods, market: string) => rowOf(fitOf(of, { market, day, tables }), scope.language)
  return goods.chosen
    .filter((iso2) => findMarket(iso2))
    .map((market) => ({ before: read(goods, market), after: read({ ...goods, hs6 }, market) }))
    .map(({ before, after }) => ({
      ...{ market: before.market, name: before.name },
      duty: { before: before.duty, after: after.duty },
      applies: { before: before.applies, after: after.applies },
      open: { before: before.open, after: after.open },
    }))
}
