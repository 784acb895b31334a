import type { Figure } from '~/domain/costing/results'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from '~/ui/form/button-style'
import { fieldId } from '~/ui/form/reply-lookup'
import { NextStep } from '~/ui/layout/next-step'
import type { NotCountedView } from '../not-counted-queries.server'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS } from '../price-words-view'
import { PRICE_FORM, SAVE_FORM } from './price-form-state'

/** A known amount, or the word that it is not known. */
export function useFigureWords(): (figure: Figure) => string {
  const t = useTranslate()
  const language = useLanguage()
  return (figure) => (figure.known ? amountWords(language, figure) : t(COSTING_KEYS.unknown(figure.because)))
}

export type BlockActions = {
  /** The firm may keep this price. */
  readonly canSave: boolean
  /** Where it is as a spreadsheet; null where there is none. */
  readonly file: string | null
}

/** Both lead to a place on this page or to a file, which the router would not find. */
export function BlockLinks({ canSave, file, reverse }: BlockActions & { readonly reverse: 'target' | 'targetMargin' }) {
  const t = useTranslate()
  return (
    <>
      {canSave ? (
        <a href={`#${fieldId(SAVE_FORM, 'name')}`} className={buttonStyle('inverse')}>
          {t('price:cases.save')}
        </a>
      ) : (
        file && (
          <a href={file} className={buttonStyle('inverse')}>
            {t('price:spreadsheet')}
          </a>
        )
      )}
      <a
        href={`#${fieldId(PRICE_FORM, reverse)}`}
        className="inline-flex min-h-11 items-center justify-center text-white"
      >
        {t(`price:answer.reverse.${reverse}`)}
      </a>
    </>
  )
}

export type WithNotCounted = { readonly notCounted: NotCountedView | null }
type PriceBlockProps = WithNotCounted & {
  readonly answer: BusinessAnswer
  readonly market: string
  readonly actions: BlockActions
}

/** Beside a figure that is not the whole: amber, as all that nobody has confirmed. */
export function NotCounted({ text }: { readonly text: string }) {
  return <p className="mt-2 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">{text}</p>
}

/** What was typed and is seldom meant, each in a sentence. */
export function OddInputs({ odd }: { readonly odd: readonly string[] }) {
  const t = useTranslate()
  if (odd.length === 0) return null
  return (
    <div className="mt-4 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">
      <p className="font-semibold">{t('price:answer.odd')}</p>
      <ul className="list-disc ps-5">
        {odd.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

/** The one dark block: the price, what it is for the buyer, and what it leaves the firm. */
export function PriceBlock({ answer, market, actions, notCounted }: PriceBlockProps) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFigureWords()
  const { quote, term, profit, landed, vat, steps } = answer
  // As it is drawn: what rounding took is no loss.
  const isLoss = steps.some(({ id }) => id === 'loss')
  const isEven = !isLoss && /^-|^0(?:\.0+)?$/.test(profit.amount.amount)
  const amount = { ...profit.amount, amount: profit.amount.amount.replace(/^-/, '') }
  return (
    <NextStep
      caption={t('price:answer.caption', { market })}
      heading={
        quote.known
          ? `${t('price:answer.quote', { amount: amountWords(language, quote) })} ${term}`
          : t('price:answer.quoteUnknown')
      }
      end={<BlockLinks {...actions} reverse="target" />}
    >
      <p>
        {landed.known
          ? t('price:answer.landed', { landed: words(landed), vat: words(vat) })
          : t('price:answer.landedUnknown', { reason: words(landed) })}
      </p>
      {notCounted && <p>{notCounted.text}</p>}
      <p>
        {t(isEven ? 'price:answer.even' : isLoss ? 'price:answer.lost' : 'price:answer.earned', {
          profit: amountWords(language, amount),
          margin: profit.margin,
          without: profit.marginWithoutRefund,
        })}
      </p>
    </NextStep>
  )
}
