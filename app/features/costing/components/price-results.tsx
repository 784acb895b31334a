import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { PrintButton } from '~/ui/form/print-button'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS, valuesInWords } from '../price-words-view'
import { BarPatterns } from './bar-patterns'
import { Formulas } from './formulas'
import { Margins } from './margins'
import { useFigureWords } from './price-answer'
import { Sensitivities } from './sensitivities'
import { Waterfall } from './waterfall'

/** Everything that follows from the inputs of an offer to a business. */
export function PriceResults({ answer }: { readonly answer: BusinessAnswer }) {
  const t = useTranslate()
  const { landed } = answer
  return (
    <>
      <BarPatterns />
      <Waterfall
        steps={answer.steps}
        currency={answer.currency}
        unknown={landed.known ? null : t(COSTING_KEYS.unknown(landed.because))}
      />
      <InWords answer={answer} />
      <div className="mt-8 grid gap-x-10 gap-y-8 xl:grid-cols-2">
        <Margins answer={answer} />
        <Sensitivities rows={answer.sensitivity} />
        <Cash answer={answer} />
        <Reverse answer={answer} />
      </div>
      <div className="mt-6">
        <Fold label={t('price:ladder.heading')}>
          <LadderTable answer={answer} />
        </Fold>
        <Fold label={t('price:formulas.heading')} end={t('price:formulas.end', { lines: answer.lines.length })}>
          <Formulas lines={answer.lines} />
        </Fold>
      </div>
      <div className="mt-5 print:hidden">
        <PrintButton tone="quiet" />
      </div>
    </>
  )
}

function InWords({ answer }: { readonly answer: BusinessAnswer }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <section className="mt-5 max-w-measure">
      <h3 className="text-base">{t('price:words')}</h3>
      {answer.sentences.map(({ key, values }) => (
        <p key={key}>{t(COSTING_KEYS.sentence(key), valuesInWords(language, values, t))}</p>
      ))}
    </section>
  )
}

const CASH = ['paidOut', 'advance', 'fromBuyer', 'fromRefund'] as const

function Cash({ answer: { cash } }: { readonly answer: BusinessAnswer }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <section>
      <SectionHeading>{t('price:cash.heading')}</SectionHeading>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
        <dt className="font-semibold">{t('price:cash.needed')}</dt>
        <dd className="text-end font-semibold">{amountWords(language, cash.needed)}</dd>
        {CASH.map((id) => (
          <div key={id} className="contents">
            <dt>{t(`price:cash.${id}`)}</dt>
            <dd className="text-end">{amountWords(language, cash[id])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Reverse({ answer: { reverse, importCurrency, currency } }: { readonly answer: BusinessAnswer }) {
  const t = useTranslate()
  const language = useLanguage()
  const said = () => {
    if (!reverse) return t('price:reverse.none')
    const { purchase, of, amount } = reverse
    if (!purchase.ok) return t(COSTING_KEYS.refusal(purchase.refusal))
    return t('price:reverse.purchase', {
      what: t(`price:choice.${of}`),
      target: amountWords(language, { amount, currency: of === 'landed' ? importCurrency : currency }),
      amount: amountWords(language, purchase.value),
    })
  }
  return (
    <section>
      <SectionHeading>{t('price:reverse.heading')}</SectionHeading>
      <p className="mt-3">{said()}</p>
    </section>
  )
}

function LadderTable({ answer: { ladder, term } }: { readonly answer: BusinessAnswer }) {
  const t = useTranslate()
  const words = useFigureWords()
  return (
    <DataTable
      caption={t('price:ladder.heading')}
      rows={ladder}
      rowKey={(rung) => rung.term}
      columns={[
        {
          id: 'term',
          heading: t('price:ladder.term'),
          isRowHeading: true,
          cell: (rung) => (rung.term === term ? <mark className="bg-sea-wash text-ink">{rung.term}</mark> : rung.term),
        },
        {
          id: 'price',
          heading: t('price:ladder.price'),
          kind: 'number',
          cell: (rung) => (rung.isPossible ? words(rung.price) : t(COSTING_KEYS.refusal(rung.refusal))),
        },
      ]}
    />
  )
}
