// The reasons as the firm will read them, so that an advisor sees before sending what will be sent.
import type { Language } from '~/domain/access/scopes'
import { REASONS } from '~/domain/application/reference/reasons'
import { translator } from '~/i18n/i18n.server'

type ReasonWords = { readonly title: string; readonly text: string; readonly fix: string }

export type FirmReader = {
  readonly language: Language
  /** By code; none while the reader may not decide. */
  readonly reasons: Readonly<Record<string, ReasonWords>>
}

export function firmReader(language: Language, mayDecide: boolean): FirmReader {
  const t = translator(language)
  const words = (code: (typeof REASONS)[number]['code']): ReasonWords => ({
    title: t(`reviews:reasons.${code}.title`),
    text: t(`reviews:reasons.${code}.text`),
    fix: t(`reviews:reasons.${code}.fix`),
  })
  return { language, reasons: mayDecide ? Object.fromEntries(REASONS.map(({ code }) => [code, words(code)])) : {} }
}
