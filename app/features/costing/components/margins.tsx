import type { ReactNode } from 'react'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { SectionHeading } from '~/ui/layout/headings'
import type { BusinessAnswer } from '../price-answer-queries.server'
import { amountWords } from '../price-words-view'
import { NotCounted, type WithNotCounted } from './price-answer'

type MarginsProps = WithNotCounted & { readonly answer: BusinessAnswer }

/** The margin with the refund and without it, and the rate of exchange at which nothing is left. */
export function Margins({ answer: { profit, exchange, currency }, notCounted }: MarginsProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <MarginBars withRefund={profit.margin} withoutRefund={profit.marginWithoutRefund}>
      <div className="mt-2 text-small text-ink-soft">
        <p>{t('price:margin.gap', { amount: amountWords(language, profit.refund) })}</p>
        {currency !== 'CNY' && <p>{t('price:margin.cost', { currency, rate: exchange.cost })}</p>}
        {currency !== 'CNY' && exchange.breakEven !== null && (
          <p>{t('price:margin.even', { currency, rate: exchange.breakEven, today: exchange.rate })}</p>
        )}
      </div>
      {notCounted?.figures.includes('margin') && <NotCounted text={notCounted.short} />}
    </MarginBars>
  )
}

type BarsProps = { readonly withRefund: string; readonly withoutRefund: string; readonly children: ReactNode }

/** Both margins as bars of one scale. */
export function MarginBars({ withRefund, withoutRefund, children }: BarsProps) {
  const t = useTranslate()
  const rows = [
    { id: 'with', value: withRefund, fill: 'fill-sea' },
    { id: 'without', value: withoutRefund, fill: 'fill-[url(#bar-slant)] stroke-sea' },
  ] as const
  const most = Math.max(1, ...rows.map(({ value }) => Math.abs(Number(value))))
  return (
    <section className="break-inside-avoid">
      <SectionHeading end={t('price:margin.end')}>{t('price:margin.heading')}</SectionHeading>
      <table className="mt-2 w-full border-collapse">
        <caption className="sr-only">{t('price:margin.heading')}</caption>
        <tbody>
          {rows.map(({ id, value, fill }) => (
            <tr key={id}>
              <th scope="row" className="w-32 py-1 text-start font-normal">
                {t(`price:margin.${id}`)}
              </th>
              <td>
                <svg aria-hidden="true" className="block h-5 w-full">
                  <rect
                    width={`${((Math.max(0, Number(value)) / most) * 98).toFixed(2)}%`}
                    y="2"
                    height="16"
                    className={fill}
                  />
                </svg>
              </td>
              <td className="w-20 text-end font-semibold tabular-nums">{value}%</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  )
}
