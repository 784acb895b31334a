// What another code would change, before it is saved.
import type { FirmScope } from '~/domain/access/scopes'
import { findTask } from '~/domain/catalogue/catalogue'
import { changedFacts, type ProductFacts } from '~/domain/trade/product'
import { showHs, showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { chinaSideChange, proposedFlags, type ChinaSide } from '~/domain/requirement/proposals'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { percentText } from '~/domain/shared/percent'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { findMarketEffects } from '~/features/fits/market-row-queries.server'
import type { Language } from '~/i18n/language'
import { formatDate, formatList } from '~/i18n/format'
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
    china: chinaView({ from: before.hs6, to: hs6, day }, language),
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

export type RateLoss = ReturnType<typeof rateLossOf>

/** The refund rate that goes with the ten digits it was read for. */
export function rateLossOf(
  { language }: Pick<FirmScope, 'language'>,
  { before, chinaCode }: { readonly before: ProductFacts; readonly chinaCode: string },
) {
  const { refundRate, refundSource, refundAsOf } = before
  return {
    chinaCode,
    rate: percentText(refundRate ?? 0),
    from: showHs(before.chinaCode),
    source: refundSource,
    asOf: refundAsOf ? formatDate(language, refundAsOf) : '',
  }
}

type Moved = { readonly from: string; readonly to: string; readonly day: IsoDate }

/** What China asks for the new code and not for the old one, and the other way round, with the tasks it belongs to. */
function chinaView(moved: Moved, language: Language) {
  const t = translator(language)
  const { come, go } = chinaSideChange(moved)
  const withTasks = (text: string, tasks: readonly string[]) => {
    const names = tasks.flatMap((id) => (findTask(id) ? [t(`catalogue:tasks.${id}.title`)] : []))
    return names.length === 0 ? text : t('products:effect.withTasks', { text, tasks: formatList(language, names) })
  }
  const lines = ({ rules, requirements }: ChinaSide) => [
    ...rules.map(({ because, from, percent = '', tasks }) =>
      withTasks(t(REQUIREMENT_KEYS.china(because), { day: formatDate(language, from), percent }), tasks),
    ),
    ...requirements.map(({ requirement, tasks }) =>
      withTasks(t(REQUIREMENT_KEYS.entry(requirement.id, 'title')), tasks),
    ),
  ]
  return { come: lines(come), go: lines(go) }
}
