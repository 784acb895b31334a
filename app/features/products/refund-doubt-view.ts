// What is said of a refund rate that cannot be right for its code, or will not be for long.
import type { RefundDoubt } from '~/domain/trade/refund-ceiling'
import { showHs6 } from '~/domain/trade/hs-code'
import { formatDate } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'

type Said = { readonly t: TranslateKey; readonly language: Language; readonly rate: string }

export function refundDoubtWords({ kind, hs6, ceiling }: RefundDoubt, { t, language, rate }: Said): string {
  const values = {
    ...{ code: showHs6(hs6), rate, ceiling: ceiling.percent, source: ceiling.source },
    day: formatDate(language, ceiling.from),
  }
  return t(ceiling.strength === 'likely' ? `price:doubt.${kind}` : `price:doubt.${kind}Maybe`, values)
}
