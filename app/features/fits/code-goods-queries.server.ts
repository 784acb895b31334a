// A code of whoever has no record, with the lines of tariffs that two advisors looked at: what firms are told, guests and machines are, too.
import type { Answers } from '~/domain/requirement/types'
import { plainGoods } from './fit-queries.server'
import { sharedLines, type Goods } from './goods-queries.server'

/** One query. */
export async function loadCodeGoods(hs6: string, given: Answers = {}): Promise<Goods> {
  return { ...plainGoods(hs6, given), recorded: await sharedLines([hs6]) }
}
