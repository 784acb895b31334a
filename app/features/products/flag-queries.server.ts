// Where the flags of a firm's profile and the code of a product do not go together: what is asked, and what was said.
import type { FirmScope } from '~/domain/access/scopes'
import { PRODUCT_FLAGS } from '~/domain/firm/profile'
import { proposedFlags, unexplained, type Contradiction, type Explained } from '~/domain/requirement/proposals'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { chinaDay, chinaTime, type IsoDate } from '~/domain/shared/dates'
import { showHs6 } from '~/domain/trade/hs-code'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { db } from '~/server/db.server'

export type ReasonRow = {
  readonly flag: string
  readonly kind: string
  readonly hs6: string
  readonly reason: string
  readonly byId: string
  readonly at: Date
}

export type FlagsOf = {
  readonly hs6: string
  readonly flags: readonly string[]
  readonly others: readonly string[]
  readonly reasons: readonly ReasonRow[]
  readonly day: IsoDate
}

export type FlagView = ReturnType<typeof flagView>

/** Open questions with what the code speaks by, and the reasons given so far, for whichever code. */
export function flagView(
  asked: FlagsOf,
  { language, names }: { language: Language; names: ReadonlyMap<string, string> },
) {
  const { hs6, reasons, day } = asked
  const t = translator(language)
  return {
    open: unexplained(asked).map(({ flag, kind }) => ({
      ...{ flag, kind, hs6 },
      question: questionText({ flag, kind }, language),
      about: aboutText({ flag, kind, hs6 }, language),
      because: proposedFlags({ hs6, day })
        .filter((one) => one.flag === flag)
        .flatMap((one) => one.reasons.map(({ because }) => t(REQUIREMENT_KEYS.proposal(because)))),
    })),
    said: reasons.map(({ flag, kind, hs6: code, reason, byId, at }) => ({
      id: `${code} ${flag} ${kind}`,
      about: aboutText({ flag, kind, hs6: code }, language),
      reason,
      who: names.get(byId) ?? t('products:changes.somebody'),
      at: chinaTime(at),
    })),
  }
}

function aboutText({ flag, kind, hs6 }: Explained, language: Language): string {
  const t = translator(language)
  const known = PRODUCT_FLAGS.find((one) => one === flag)
  return t(kind === 'missing' ? 'products:flags.leftOut' : 'products:flags.chosen', {
    flag: known ? t(`firms:productFlags.${known}`) : flag,
    code: showHs6(hs6),
  })
}

function questionText({ flag, kind }: Contradiction, language: Language): string {
  const t = translator(language)
  return t(REQUIREMENT_KEYS.whyAsk(kind), { flag: t(`firms:productFlags.${flag}`) })
}

/** Products of the firm with an open question, to be told where the flags are answered. */
export async function listFlagQuestions({ firmId, language }: FirmScope, now: Date) {
  const firm = await db.firm.findUniqueOrThrow({
    where: { id: firmId },
    select: {
      productFlags: true,
      products: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, hs6: true, flagReasons: { select: { flag: true, kind: true, hs6: true } } },
      },
    },
  })
  return firm.products.flatMap(({ id, name, hs6, flagReasons }) => {
    const others = firm.products.filter((one) => one.id !== id).map((one) => one.hs6)
    const asked = { hs6, flags: firm.productFlags, others, reasons: flagReasons, day: chinaDay(now) }
    return unexplained(asked).map((one) => ({
      id,
      name,
      code: showHs6(hs6),
      flag: one.flag,
      question: questionText(one, language),
    }))
  })
}
