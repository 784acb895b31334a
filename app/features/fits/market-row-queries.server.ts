// One line for each market of the firm on the page of a product, and what another code would change there.
import type { FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { destinationName } from '~/domain/market/destinations'
import { listChange, type Change } from '~/domain/requirement/list-change'
import { questionsOf } from '~/domain/requirement/requirements-for'
import { chinaDay } from '~/domain/shared/dates'
import { dutyTablesOf } from '~/features/data/figure-queries.server'
import { formatList } from '~/i18n/format'
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

/** Duty and requirements under the code of now and under another one, in the firm's markets and where something of the product is kept. */
export async function findMarketEffects(scope: FirmScope, { productId, hs6, now }: Asked) {
  const { language } = scope
  const goods = await loadGoods(scope, productId)
  const day = chinaDay(now)
  const [tables, kept] = await Promise.all([dutyTablesOf([goods.hs6, hs6], day), keptOf(goods.id)])
  const read = (of: Goods, market: string) => fitOf(of, { market, day, tables })
  return [...new Set([...goods.chosen, ...kept.map(({ market }) => market)])]
    .filter((iso2) => findMarket(iso2))
    .map((market) => {
      const [then, next] = [read(goods, market), read({ ...goods, hs6 }, market)]
      const [before, after] = [rowOf(then, language), rowOf(next, language)]
      const change = listChange(then.requirements, next.requirements)
      return {
        ...{ market, name: before.name },
        duty: { before: before.duty, after: after.duty },
        applies: { before: before.applies, after: after.applies },
        open: { before: before.open, after: after.open },
        come: changeNames(change?.come ?? [], language),
        go: changeNames(change?.go ?? [], language),
        kept: keptText(
          kept.find((one) => one.market === market),
          language,
        ),
      }
    })
}

function changeNames(all: readonly Change[], language: Language): readonly string[] {
  const t = translator(language)
  return all.map(({ id, isOpen }) => {
    const name = t(`requirements:entries.${id}.title`)
    return isOpen ? t('products:effect.ifAnswered', { name }) : name
  })
}

type Kept = {
  readonly market: string
  readonly prices: number
  readonly checks: number
  /** Remarks on the plan there. */
  readonly remarks: number
}

/** What rests on the code in each market. */
function keptOf(productId: string): Promise<Kept[]> {
  return db.$queryRaw<Kept[]>`
    select market, count(*) filter (where kind = 'price')::int as prices, count(*) filter (where kind = 'check')::int as checks,
      count(*) filter (where kind = 'remark')::int as remarks
    from (select 'price' as kind, market from "PriceCase" where "productId" = ${productId}::uuid
      union all select 'check', market from "OriginCheck" where "productId" = ${productId}::uuid
      union all select 'remark', market from "PlanRemark" where "productId" = ${productId}::uuid and text <> '') as kept
    group by market order by market`
}

/** Null where nothing is kept. */
function keptText(kept: Kept | undefined, language: Language): string | null {
  if (!kept) return null
  const t = translator(language)
  const parts = (['prices', 'checks', 'remarks'] as const).flatMap((of) =>
    kept[of] > 0 ? [t(`products:effect.kept.${of}`, { count: kept[of] })] : [],
  )
  return formatList(language, parts)
}
