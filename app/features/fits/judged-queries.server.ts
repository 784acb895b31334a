// The verdict of today on a product in a market for which a firm applies: one answer for the firm before it sends, for the advisor before
// the decision, and for the command that records it.
import type { CaseSubject } from '~/domain/application/subject'
import type { Judged } from '~/domain/market/verdict'
import { chinaDay } from '~/domain/shared/dates'
import { dutyTablesOf } from '~/features/data/figure-queries.server'
import { db, type Tx } from '~/server/db.server'
import { fitOf } from './fit-queries.server'
import { loadGoods, type GoodsClient } from './goods-queries.server'

type Asked = {
  readonly firmId: string
  readonly subject: Pick<CaseSubject, 'productId' | 'hs6' | 'market'>
  readonly now: Date
}

/** Under the code that was submitted, whatever the record says now; null where the firm has taken the product away. */
export async function judgedFor(
  { firmId, subject: { productId, hs6, market }, now }: Asked,
  client: GoodsClient & Pick<Tx, '$queryRaw'> = db,
): Promise<Judged | null> {
  if ((await client.firmProduct.count({ where: { id: productId, firmId } })) === 0) return null
  const goods = await loadGoods({ firmId }, productId, client)
  const day = chinaDay(now)
  const tables = await dutyTablesOf([hs6], day, client)
  return fitOf({ ...goods, hs6 }, { market, day, tables }).judged
}
