// Yuan of guesses, as readers of a language write them.
import type { Outlay } from '~/domain/requirement/work'
import { formatMoney } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'

const FEN = 100

export function yuan(amount: number, language: Language): string {
  return formatMoney(language, { minor: Math.round(amount * FEN), currency: 'CNY' })
}

/** "CNY 8,000 to 60,000; 2 more without an estimate"; null where nobody estimated anything. */
export function outlayText({ low, high, unknown, count }: Outlay, t: TranslateKey, language: Language): string | null {
  if (count === unknown) return null
  const span =
    low === high ? yuan(low, language) : t('plan:span', { low: yuan(low, language), high: yuan(high, language) })
  return unknown > 0 ? t('plan:spanAndUnknown', { span, count: unknown }) : span
}
