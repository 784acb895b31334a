import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { ParcelAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS, valuesInWords } from '../price-words-view'
import { MarginBars } from './margins'
import { NotCounted, useFigureWords, type WithNotCounted } from './price-answer'
import { Sensitivities } from './sensitivities'
import { Bars } from './waterfall'

type Shown = { readonly answer: ParcelAnswer }

/** How the price of an order is used up, in CNY, and the sum in words. */
export function ParcelSteps({ answer: { steps } }: Shown) {
  const t = useTranslate()
  if (steps.length === 0) return null
  const bars = steps.map((step) => ({
    ...{ ...step, label: t(COSTING_KEYS.parcelStep(step.id)) },
    ...{ isQuote: step.id === 'left' || step.id === 'lost', basis: null },
  }))
  return (
    <Bars
      heading={t('price:parcel.lines')}
      caption={t('price:parcel.stepsCaption')}
      legend={t('price:parcel.legend')}
      currency="CNY"
      bars={bars}
    />
  )
}

export function ParcelWords({ answer }: Shown) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <section className="mt-5 max-w-measure">
      <h3 className="text-base">{t('price:words')}</h3>
      {answer.sentences.map(({ key, values }) => (
        <p key={key}>{t(COSTING_KEYS.parcelSentence(key), valuesInWords(language, values, t))}</p>
      ))}
    </section>
  )
}

/** Margin, cash, and what changes the result most: as of an offer to a business. */
export function ParcelAccount({ answer, notCounted }: Shown & WithNotCounted) {
  const t = useTranslate()
  const language = useLanguage()
  const { withoutRefund, margin, sensitivity, profit } = answer
  return (
    <div className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
      {withoutRefund && margin !== null && (
        <MarginBars withRefund={margin} withoutRefund={withoutRefund.marginWithout}>
          <p className="mt-2 text-small text-ink-soft">
            {t('price:margin.gap', { amount: amountWords(language, withoutRefund.refund) })}
          </p>
          {notCounted && <NotCounted text={notCounted.short} />}
        </MarginBars>
      )}
      <ParcelCash answer={answer} notCounted={notCounted} />
      <div className="col-span-full">
        <Sensitivities
          rows={
            sensitivity?.map(({ id, currency, ...row }) => ({
              ...row,
              label: t(COSTING_KEYS.parcelSensitivity(id), { currency: currency ?? '' }),
            })) ?? null
          }
          unknown={t('price:parcel.sensitiveUnknown', {
            reason: profit.known ? '' : t(COSTING_KEYS.unknown(profit.because)),
          })}
          end={t('price:parcel.sensitiveEnd')}
          caption={t('price:parcel.sensitiveCaption')}
        />
      </div>
    </div>
  )
}

const CASH = ['fromBuyer', 'fromRefund', 'inStock'] as const

function ParcelCash({ answer: { cash }, notCounted }: Shown & WithNotCounted) {
  const t = useTranslate()
  const words = useFigureWords()
  return (
    <section className="break-inside-avoid">
      <SectionHeading end={t('price:parcel.cashEnd')}>{t('price:cash.heading')}</SectionHeading>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
        <dt className="font-semibold">{t('price:cash.needed')}</dt>
        <dd className="text-end font-semibold">{words(cash.needed)}</dd>
        {CASH.map((id) => (
          <div key={id} className="contents">
            <dt>{t(`price:parcel.cash.${id}`)}</dt>
            <dd className="text-end">{words(cash[id])}</dd>
          </div>
        ))}
      </dl>
      {notCounted && <NotCounted text={notCounted.short} />}
    </section>
  )
}
