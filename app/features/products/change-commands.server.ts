// Every change of a product's record is kept as long as the product, with who made it.
import type { Change } from '~/domain/trade/product'
import type { Tx } from '~/server/db.server'

/** More than anybody makes by hand. */
export const MOST_CHANGES = 500

/** A change of a market's line of the tariff, beside those of the record's own fields. */
export type LineChange = {
  readonly field: 'tariffLine'
  readonly market: string
  readonly before: string
  readonly after: string
}
export type KeptChange = Change | LineChange

type Keeping = {
  readonly productId: string
  readonly byId: string
  readonly bySide: 'firm' | 'advisor'
  readonly changes: readonly KeptChange[]
  readonly now: Date
}

/** False when the product has been changed too often, and then nothing is kept. The caller holds the firm's row. */
export async function keepChange(tx: Tx, { productId, byId, bySide, changes, now }: Keeping): Promise<boolean> {
  if ((await tx.productChange.count({ where: { productId } })) >= MOST_CHANGES) return false
  await tx.productChange.create({
    data: { productId, byId, bySide, at: now, changes: changes.map((change) => ({ ...change })) },
  })
  return true
}
