// The verdict on a product in a market, in words: each reason with what would change it and where that is done.
import type { Judged, ReasonId, VerdictReason } from '~/domain/market/verdict'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type VerdictView = ReturnType<typeof verdictView>

/** Where on the page of product and market a reason is dealt with. */
const ANCHORS: Readonly<Record<ReasonId, string>> = {
  forbidden: 'applies',
  not_collected: 'requirements',
  not_covered: 'requirements',
  sanctions: 'warnings',
  end_user: 'applies',
  controlled_open: 'questions',
  duty_unknown: 'duty',
  defence: 'defence',
  added_unknown: 'duty',
  questions: 'questions',
  code_guess: 'product',
  duty_floor: 'duty',
  licence: 'applies',
  coming: 'coming',
  requirements: 'applies',
}

/** More names than these would hide the sentence. */
const MOST_NAMES = 3

export function verdictView({ verdict, reasons }: Judged, language: Language) {
  const t = translator(language)
  return {
    verdict,
    name: t(`fits:verdict.names.${verdict}`),
    lead: t(`fits:verdict.leads.${verdict}`),
    reasons: reasons.map((reason) => ({
      id: reason.id,
      weighs: reason.weighs,
      title: titleOf(reason, language),
      change: t(`fits:reasons.${reason.id}.change`),
      anchor: ANCHORS[reason.id],
    })),
  }
}

function titleOf({ id, count, requirements }: VerdictReason, language: Language): string {
  const t = translator(language)
  const names = requirements.slice(0, MOST_NAMES).map((one) => t(REQUIREMENT_KEYS.entry(one, 'title')))
  return t(`fits:reasons.${id}.title`, { count, names: formatList(language, names) })
}
