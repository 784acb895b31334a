import type { Figure } from '~/domain/costing/results'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { NextStep } from '~/ui/layout/next-step'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS } from '../price-words-view'

/** A known amount, or the word that it is not known. */
export function useFigureWords(): (figure: Figure) => string {
  const t = useTranslate()
  const language = useLanguage()
  return (figure) => (figure.known ? amountWords(language, figure) : t(COSTING_KEYS.unknown(figure.because)))
}

/** The one dark block: the price, what it is for the buyer, and what it leaves the firm. */
export function PriceBlock({ answer, market }: { readonly answer: BusinessAnswer; readonly market: string }) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFigureWords()
  const { quote, term, profit, landed, vat } = answer
  const isLoss = profit.amount.amount.startsWith('-')
  const amount = { ...profit.amount, amount: profit.amount.amount.replace(/^-/, '') }
  return (
    <NextStep
      caption={t('price:answer.caption', { market })}
      heading={
        quote.known
          ? `${t('price:answer.quote', { amount: amountWords(language, quote) })} ${term}`
          : t('price:answer.quoteUnknown')
      }
    >
      <p>{t('price:answer.landed', { landed: words(landed), vat: words(vat) })}</p>
      <p>
        {t(isLoss ? 'price:answer.lost' : 'price:answer.earned', {
          profit: amountWords(language, amount),
          margin: profit.margin,
          without: profit.marginWithoutRefund,
        })}
      </p>
    </NextStep>
  )
}
