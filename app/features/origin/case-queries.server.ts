// What a firm kept of the origin of its products, for the advisor of its case, who only reads it.
import { AGREEMENTS } from '~/domain/duty/reference/agreements'
import { materialLines } from '~/domain/duty/origin-form'
import { DUTY_KEYS, verdictSentences } from '~/domain/duty/texts'
import { destinationName } from '~/domain/market/destinations'
import { chinaDay, chinaTime } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { hsName } from '~/domain/trade/hs-nomenclature'
import { formatDecimal } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { db } from '~/server/db.server'
import { answerRows, outcomeOf, verdictOf } from './answer-queries.server'
import { keptCheck, namesOf, type KeptCheck } from './check-queries.server'

export type CaseCheck = Awaited<ReturnType<typeof listCaseChecks>>[number]

/** Of each product, market and agreement the newest, which is the one that counts. The reading is logged by whoever asks. */
export async function listCaseChecks(firmId: string, language: Language) {
  const rows = await db.originCheck.findMany({
    where: { product: { firmId } },
    distinct: ['productId', 'market', 'agreement'],
    orderBy: [{ productId: 'asc' }, { market: 'asc' }, { agreement: 'asc' }, { at: 'desc' }, { id: 'desc' }],
    include: { product: { select: { name: true, hs6: true } } },
  })
  const names = await namesOf(rows)
  return rows.flatMap(({ id, productId, product, ...row }) =>
    keptCheck(row).flatMap((kept) => {
      const view = checkView(kept, product.hs6, language)
      return view ? [{ id, productId, product: product.name, by: names.get(kept.byId) ?? null, ...view }] : []
    }),
  )
}

function checkView({ agreement: of, texts, hs6: answeredFor, market, at }: KeptCheck, hs6: string, language: Language) {
  const agreement = AGREEMENTS.find(({ id }) => id === of)
  if (!agreement) return null
  const t = translator(language)
  const verdict = verdictOf({ agreement, hs6, answeredFor, texts })
  const outcome = outcomeOf(verdict)
  return {
    agreement: t(DUTY_KEYS.agreement(agreement.id)),
    market: destinationName(market, language),
    ...{ outcome, outcomeName: t(`origin:outcome.${outcome}`) },
    ...{ on: chinaDay(at), at: chinaTime(at) },
    because: verdictSentences(verdict).map(({ key, values }) => t(key, values)),
    otherCode: hs6 === answeredFor ? null : showHs6(answeredFor),
    answers: answerRows(texts, language),
    materials: materialLines(texts.materials).map(({ name, hs6: code, value }) => ({
      ...{ name, code: showHs6(code), meaning: hsName(code, language) },
      value: `${formatDecimal(language, value)} ${texts.currency}`,
    })),
  }
}
