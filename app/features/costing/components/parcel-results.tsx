import { MarkedText } from '~/ui/data/source-line'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import { NextStep } from '~/ui/layout/next-step'
import type { ParcelAnswer } from '../price-answer-queries.server'
import { amountWords, COSTING_KEYS } from '../price-words-view'
import { BarPatterns } from './bar-patterns'
import { RuleLink } from './formulas'
import { ParcelAccount, ParcelSteps, ParcelWords } from './parcel-account'
import { BlockLinks, NotCounted, useFigureWords, type BlockActions, type WithNotCounted } from './price-answer'
import { RefundWays } from './refund-ways'
import { useOriginWords } from './price-box'

type Shown = { readonly answer: ParcelAnswer }
type Results = Shown & WithNotCounted

type ParcelBlockProps = Results & { readonly market: string; readonly actions: BlockActions }

export function ParcelBlock({ answer, market, actions, notCounted }: ParcelBlockProps) {
  const t = useTranslate()
  const { date } = useFormat()
  const words = useFigureWords()
  const { buyerPays, buyerPaysAtDoor: door, profit, margin, withoutRefund } = answer
  return (
    <NextStep
      caption={t('price:answer.parcelCaption', { market, day: date(answer.day) })}
      heading={
        buyerPays.known ? t('price:answer.parcelPays', { amount: words(buyerPays) }) : t('price:answer.parcelUnknown')
      }
      end={<BlockLinks {...actions} reverse="targetMargin" />}
    >
      {margin === null || withoutRefund === null ? (
        <p>{words(profit)}</p>
      ) : (
        <p>{t('price:answer.parcelProfit', { profit: words(profit), margin, without: withoutRefund.marginWithout })}</p>
      )}
      {notCounted && <p>{notCounted.text}</p>}
      {door.known && !/^0[.0]*$/.test(door.amount) && <p>{t('price:answer.atDoor', { amount: words(door) })}</p>}
    </NextStep>
  )
}

export function ParcelResults({ answer, notCounted }: Results) {
  return (
    <>
      <BarPatterns />
      <ParcelSteps answer={answer} />
      <OrderResults answer={answer} />
      {notCounted && <NotCounted text={notCounted.short} />}
      <ParcelWords answer={answer} />
      <ParcelAccount answer={answer} notCounted={notCounted} />
      <Border answer={answer} />
      <Announced answer={answer} />
      <ParcelReverse answer={answer} />
      <div className="mt-6">
        <RefundWays ways={answer.ways} />
      </div>
    </>
  )
}

function OrderResults({ answer }: Shown) {
  const t = useTranslate()
  const words = useFigureWords()
  return (
    <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-line pt-3 font-semibold">
      <dt>{t('price:parcel.profit')}</dt>
      <dd className="text-end">{words(answer.profit)}</dd>
      <dt>{t('price:parcel.loss')}</dt>
      <dd className="text-end">{words(answer.lossOnReturn)}</dd>
      <dt>{t('price:parcel.hundred')}</dt>
      <dd className="text-end">{words(answer.per100Orders)}</dd>
    </dl>
  )
}

function Border({ answer }: Shown) {
  const t = useTranslate()
  const words = useFigureWords()
  const origin = useOriginWords()
  const { charges, fees } = answer
  const rows = [
    ...(charges
      ? [
          { id: 'duty', label: t('price:parcel.duty'), amount: charges.duty, rule: charges.rule, from: charges.origin },
          {
            id: 'vat',
            label: t('price:parcel.vat'),
            amount: charges.vat,
            rule: charges.vatRule,
            from: charges.vatOrigin,
          },
        ]
      : []),
    ...fees.map((fee, at) => ({
      ...{ id: `fee ${at}`, label: t('price:parcel.fees'), amount: fee.amount, rule: fee.rule },
      from: { kind: 'edition' as const, source: fee.source, words: fee.source, asOf: fee.asOf },
    })),
  ]
  return (
    <section className="mt-8 break-inside-avoid">
      <SectionHeading>{t('price:parcel.border')}</SectionHeading>
      {rows.length === 0 ? (
        <p className="mt-3 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">
          {t('costing:unknown.no_parcel_rule')}
        </p>
      ) : (
        <DataTable
          caption={t('price:parcel.border')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'line', heading: t('price:parcel.line'), isRowHeading: true, cell: ({ label }) => label },
            { id: 'amount', heading: t('price:formulas.amount'), kind: 'number', cell: ({ amount }) => words(amount) },
            {
              id: 'rule',
              heading: t('price:formulas.source'),
              cell: ({ rule, from }) => (
                <span className="text-small text-ink-soft">
                  <RuleLink rule={rule} /> <MarkedText text={origin(from)} />
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

function Announced({ answer: { announced, announcedFees } }: Shown) {
  const t = useTranslate()
  const words = useFigureWords()
  if (announced.length + announcedFees.length === 0) return null
  return (
    <section className="mt-8 border-s-4 border-theirs ps-4">
      <h3 className="text-base">{t('price:parcel.announced')}</h3>
      <p>{t('price:parcel.announcedLead')}</p>
      <ul className="mt-1">
        {announced.map(({ duty, rule }, at) => (
          <li key={`duty ${at}`}>
            {t('price:parcel.duty')}: {words(duty)} · <RuleLink rule={rule} />
          </li>
        ))}
        {announcedFees.map(({ amount, rule }, at) => (
          <li key={`fee ${at}`}>
            {t('price:parcel.fees')}: {words(amount)} · <RuleLink rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ParcelReverse({ answer: { reverse } }: Shown) {
  const t = useTranslate()
  const language = useLanguage()
  if (!reverse) return null
  const { purchase, margin } = reverse
  return (
    <section className="mt-8 break-inside-avoid">
      <SectionHeading>{t('price:reverse.heading')}</SectionHeading>
      <p className="mt-3">
        {purchase.ok
          ? t('price:reverse.parcel', { margin, amount: amountWords(language, purchase.value) })
          : t(COSTING_KEYS.refusal(purchase.refusal))}
      </p>
    </section>
  )
}
