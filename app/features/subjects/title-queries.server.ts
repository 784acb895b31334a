import type { StageId } from '~/domain/catalogue/types'
import { destinationName } from '~/domain/market/destinations'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type CaseAbout = {
  readonly stage: StageId
  /** Null, or not there, where it is the application of the stage. */
  readonly product?: string | null
  readonly market?: string | null
}

/** What a case is called wherever it is named. */
export function caseTitle({ stage, product, market }: CaseAbout, language: Language): string {
  const t = translator(language)
  if (!product || !market) return t(`catalogue:stages.${stage}.title`)
  return t('applications:subject.title', { product, market: destinationName(market, language) })
}
