// The verdict on a product in a market, in words: each reason with what would change it and where that is done.
import type { Judged, ReasonId, VerdictReason } from '~/domain/market/verdict'
import type { NotCovered } from '~/domain/requirement/reference/not-covered'
import { findRequirement } from '~/domain/requirement/requirement-list'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { durationText } from './duration-queries.server'

export type VerdictView = ReturnType<typeof verdictView>

/** Where on the page of product and market a reason is dealt with. */
const ANCHORS: Readonly<Record<ReasonId, string>> = {
  closed: 'requirements',
  forbidden: 'applies',
  not_collected: 'requirements',
  not_covered: 'requirements',
  sanctions: 'warnings',
  end_user: 'applies',
  controlled_open: 'questions',
  duty_unknown: 'duty',
  duty_only_parcels: 'duty',
  defence: 'defence',
  added_unknown: 'duty',
  questions: 'questions',
  code_guess: 'product',
  duty_floor: 'duty',
  approval: 'applies',
  licence: 'applies',
  coming: 'coming',
  requirements: 'applies',
}

/** What a firm does in its record, a guest does elsewhere. */
const FOR_GUESTS = ['duty_unknown', 'duty_only_parcels', 'duty_floor', 'defence'] as const

/** More names than these would hide the sentence. */
const MOST_NAMES = 3

/** For a page on which the questions of the market do not stand. */
export function verdictElsewhere(judged: Judged, language: Language) {
  const view = verdictView(judged, language)
  const elsewhere = translator(language)('plan:lines.answer')
  const told = view.reasons.map((reason) => (reason.id === 'questions' ? { ...reason, change: elsewhere } : reason))
  return { ...view, reasons: told }
}

export function verdictView({ verdict, reasons }: Judged, language: Language, isGuest = false) {
  const t = translator(language)
  return {
    verdict,
    name: t(`fits:verdict.names.${verdict}`),
    lead: t(`fits:verdict.leads.${verdict}`),
    reasons: reasons.map((reason) => ({
      id: reason.id,
      weighs: reason.weighs,
      title: titleOf(reason, language),
      change: changeOf(reason, isGuest, language),
      anchor: ANCHORS[reason.id],
    })),
  }
}

function changeOf({ id, family }: VerdictReason, isGuest: boolean, language: Language): string {
  const t = translator(language)
  if (family) return familyText(family, language)
  const ofGuest = FOR_GUESTS.find((one) => one === id)
  return isGuest && ofGuest ? t(`fits:reasons.${ofGuest}.changeForGuest`) : t(`fits:reasons.${id}.change`)
}

/** Which law, and whom to ask. */
export function familyText(family: NotCovered, language: Language): string {
  return translator(language)(REQUIREMENT_KEYS.notCovered(family))
}

function titleOf({ id, count, requirements }: VerdictReason, language: Language): string {
  const t = translator(language)
  const names = requirements.slice(0, MOST_NAMES).map((one) => t(REQUIREMENT_KEYS.entry(one, 'title')))
  const title = t(`fits:reasons.${id}.title`, { count, names: formatList(language, names) })
  return id === 'requirements' ? [title, timeOf(requirements, language)].filter(Boolean).join(' · ') : title
}

function timeOf(ids: readonly string[], language: Language): string | null {
  const applies = ids.flatMap((id) => findRequirement(id) ?? []).map((requirement) => ({ requirement }))
  return durationText({ applies, toAnswer: [] }, language)
}
