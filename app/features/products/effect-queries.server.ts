// What another code would change, before it is saved.
import type { FirmScope } from '~/domain/access/scopes'
import { changedFacts } from '~/domain/trade/product'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { db } from '~/server/db.server'
import { FACTS, factsOf } from './record-queries.server'

export type CodeEffect = NonNullable<Awaited<ReturnType<typeof findCodeEffect>>>

type Asked = { readonly productId: string | undefined; readonly hs6: string }

/** Null for a product that is gone. */
export async function findCodeEffect({ firmId, language }: FirmScope, { productId = '', hs6 }: Asked) {
  const row = await db.firmProduct.findFirst({
    where: { id: productId, firmId },
    select: { ...FACTS, tariffLines: { select: { code: true } } },
  })
  if (!row) return null
  const { tariffLines, ...rest } = row
  const before = factsOf(rest)
  const after = changedFacts(before, { ...before, hs6 })
  return {
    hs6,
    code: showHs6(hs6),
    before: `${showHs6(before.hs6)} ${hsName(before.hs6, language)}`,
    after: `${showHs6(hs6)} ${hsName(hs6, language)}`,
    dropped: {
      china: before.chinaCode !== '' && after.chinaCode === '',
      lines: tariffLines.filter(({ code }) => !code.startsWith(hs6)).length,
      standing: before.standing !== 'guess',
    },
  }
}
