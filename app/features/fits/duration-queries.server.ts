// How long the requirements of a list take in all, in a sentence.
import { durationOf, ESTIMATE, spanText } from '~/domain/requirement/duration'
import type { Requirement } from '~/domain/requirement/types'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { provenanceText } from '~/i18n/provenance'

type Listed = readonly { readonly requirement: Requirement }[]

/** Null where nobody guessed anything. What waits for an answer is named in the same sentence, as in the ranking. */
export function durationText(
  { applies, toAnswer }: { readonly applies: Listed; readonly toAnswer: Listed },
  language: Language,
): string | null {
  const t = translator(language)
  const { span, undated } = durationOf(applies.map(({ requirement }) => requirement))
  const open = durationOf([...applies, ...toAnswer].map(({ requirement }) => requirement)).span
  if (open[1] === 0) return null
  const [sure, all] = [spanText(span), spanText(open)]
  const said =
    sure === all
      ? t('fits:requirement.sideBySide', { span: sure })
      : t('fits:requirement.sideBySideOpen', { span: sure, open: all })
  return undated > 0 ? `${said} ${t('fits:requirement.undated', { count: undated })}` : said
}

/** Beside every span of days and every cost: whose estimate it is, of which day, and how sure. */
export function estimateText(language: Language): string {
  const t = translator(language)
  const { asOf, confidence } = ESTIMATE
  return t(REQUIREMENT_KEYS.guess, { asOf, confidence: t(`law:confidence.${confidence}`) })
}

type Based = Pick<Requirement, 'source' | 'checkedOn' | 'confidence'>

/** What a requirement itself rests on; without a source it is the portal's own reading and never looks like a fact. */
export function basisText({ source, checkedOn: asOf, confidence }: Based, language: Language): string {
  const t = translator(language)
  if (source !== null) return provenanceText(t, { asOf, source, confidence })
  return t(REQUIREMENT_KEYS.unsourced, { asOf, confidence: t(`law:confidence.${confidence}`) })
}
