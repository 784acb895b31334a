// What another code would change, before it is saved.
import type { FirmScope } from '~/domain/access/scopes'
import { changedFacts } from '~/domain/trade/product'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { proposedFlags } from '~/domain/requirement/proposals'
import { chinaDay } from '~/domain/shared/dates'
import { findMarketEffects } from '~/features/fits/market-row-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { FACTS, factsOf } from './record-queries.server'

export type CodeEffect = NonNullable<Awaited<ReturnType<typeof findCodeEffect>>>

type Asked = { readonly productId: string | undefined; readonly hs6: string; readonly now: Date }

/** Null for a product that is gone. */
export async function findCodeEffect(scope: FirmScope, { productId = '', hs6, now }: Asked) {
  const { firmId, language } = scope
  const row = await db.firmProduct.findFirst({
    where: { id: productId, firmId },
    select: { ...FACTS, tariffLines: { select: { code: true } } },
  })
  if (!row) return null
  const { tariffLines, ...rest } = row
  const before = factsOf(rest)
  const after = changedFacts(before, { ...before, hs6 })
  const t = translator(language)
  const day = chinaDay(now)
  const proposed = (code: string) => proposedFlags({ hs6: code, day }).map(({ flag }) => flag)
  const known = proposed(before.hs6)
  return {
    markets: await findMarketEffects(scope, { productId, hs6, now }),
    /** What the new code speaks for and the old one did not. */
    flags: formatList(
      language,
      proposed(hs6)
        .filter((flag) => !known.includes(flag))
        .map((flag) => t(`firms:productFlags.${flag}`)),
    ),
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
