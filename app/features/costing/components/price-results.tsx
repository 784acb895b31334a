import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { ConsignmentView } from '../consignment-queries.server'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS, valuesInWords } from '../price-words-view'
import { BarPatterns } from './bar-patterns'
import { Formulas } from './formulas'
import { Margins } from './margins'
import { NotCounted, useFigureWords, type WithNotCounted } from './price-answer'
import { RefundWays } from './refund-ways'
import { Sensitivities } from './sensitivities'
import { Waterfall } from './waterfall'

type Shown = WithNotCounted & { readonly answer: BusinessAnswer; readonly consignment: ConsignmentView | null }

/** Everything that follows from the inputs of an offer to a business. */
export function PriceResults({ answer, notCounted, consignment }: Shown) {
  const t = useTranslate()
  const { landed } = answer
  return (
    <>
      <BarPatterns />
      <Waterfall
        steps={answer.steps}
        currency={answer.currency}
        unknown={landed.known ? null : t(COSTING_KEYS.unknown(landed.because))}
        unknownSteps={answer.unknownSteps}
      />
      {notCounted && <NotCounted text={notCounted.short} />}
      <InWords answer={answer} />
      <div className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
        <Margins answer={answer} notCounted={notCounted} />
        <Cash answer={answer} notCounted={notCounted} consignment={consignment} />
        <div className="col-span-full grid gap-y-8">
          <Sensitivities
            rows={
              answer.sensitivity?.map(({ id, currency, ...row }) => ({
                ...row,
                label: t(COSTING_KEYS.sensitivity(id), { currency: currency ?? '' }),
              })) ?? null
            }
            unknown={t('price:sensitive.unknown', {
              reason: answer.quote.known ? '' : t(COSTING_KEYS.unknown(answer.quote.because)),
            })}
            end={t('price:sensitive.end')}
            caption={t('price:sensitive.caption')}
          />
          <Reverse answer={answer} />
        </div>
      </div>
      <div className="mt-6">
        <div className="print:hidden">
          <Fold label={t('price:ladder.heading')}>
            <LadderTable answer={answer} />
          </Fold>
        </div>
        <RefundWays ways={answer.ways} />
        <Fold
          label={t('price:formulas.heading')}
          end={t('price:formulas.end', { count: answer.lines.length })}
          isPrinted
        >
          <Formulas lines={answer.lines} />
        </Fold>
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

function Cash({ answer: { cash }, notCounted, consignment }: Shown) {
  const t = useTranslate()
  const words = useFigureWords()
  return (
    <section className="break-inside-avoid">
      <SectionHeading>{t('price:cash.heading')}</SectionHeading>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
        <dt className="font-semibold">{t('price:cash.needed')}</dt>
        <dd className="text-end font-semibold">{words(cash.needed)}</dd>
        {CASH.map((id) => (
          <div key={id} className="contents">
            <dt>{t(`price:cash.${id}`)}</dt>
            <dd className="text-end">{words(cash[id])}</dd>
          </div>
        ))}
        {consignment && (
          <>
            <dt>{t('price:cash.each')}</dt>
            <dd className="text-end">{consignment.each ?? t('price:cash.notEstimated')}</dd>
            <dt className="font-semibold">{t('price:cash.together')}</dt>
            <dd className="text-end font-semibold">{consignment.together}</dd>
          </>
        )}
      </dl>
      {consignment && (
        <p className="mt-2 text-small text-ink-soft">
          {t('price:cash.eachNote')}
          {consignment.unknown > 0 && ` ${t('price:cash.more', { count: consignment.unknown })}`}
        </p>
      )}
      {notCounted?.figures.includes('cash') && <NotCounted text={notCounted.short} />}
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
    <section className="break-inside-avoid">
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
