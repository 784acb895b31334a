import type { ReactNode } from 'react'
import type { Step, StepKind, UnknownStep } from '~/domain/costing/results'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { formatDecimal } from '~/i18n/format'
import { SectionHeading } from '~/ui/layout/headings'
import { COSTING_KEYS } from '../price-words-view'

type WaterfallProps = {
  readonly steps: readonly Step[]
  readonly currency: string
  /** Why nothing is drawn past the border. */
  readonly unknown: string | null
  readonly unknownSteps: readonly UnknownStep[]
}

/** How the price grows, drawn on the server; the table and its drawing are one. */
export function Waterfall({ steps, currency, unknown, unknownSteps }: WaterfallProps) {
  const t = useTranslate()
  const bars = steps.map((step) => ({ ...step, label: t(COSTING_KEYS.step(step.id), { term: step.term ?? '' }) }))
  const words = {
    heading: t('price:steps.heading'),
    caption: t('price:steps.caption', { currency }),
    legend: `${t('price:steps.legend')} ${t('price:steps.legendBasis')}`,
  }
  return (
    <Bars
      {...words}
      bars={bars}
      currency={currency}
      after={
        unknown && (
          <p className="mt-2 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">
            {t('price:steps.unknown', { reason: unknown })}
          </p>
        )
      }
    >
      {unknownSteps.map((step) => (
        <UnknownBar key={step.id} step={step} />
      ))}
    </Bars>
  )
}

export type DrawnBar = Pick<Step, 'kind' | 'from' | 'to' | 'amount' | 'isQuote' | 'basis'> & { readonly label: string }

type BarsProps = {
  readonly heading: string
  readonly caption: string
  readonly legend: string
  readonly currency: string
  readonly bars: readonly DrawnBar[]
  /** Rows behind the bars, and what stands under the table. */
  readonly children?: ReactNode
  readonly after?: ReactNode
}

/** One scale for all bars; a sum below nothing moves its base to the right. */
export function Bars({ heading, caption, legend, currency, bars, children, after }: BarsProps) {
  const t = useTranslate()
  const ends = bars.flatMap(({ from, to }) => [Number(from), Number(to)])
  const scale = { least: Math.min(0, ...ends), most: Math.max(1, ...ends) }
  return (
    <section className="break-inside-avoid">
      <SectionHeading end={t('price:steps.unit', { currency })}>{heading}</SectionHeading>
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('price:steps.step')}</th>
            <th scope="col">{t('price:steps.drawing')}</th>
            <th scope="col">{t('price:steps.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, at) => (
            <Bar key={`${bar.label} ${at}`} bar={bar} scale={scale} />
          ))}
          {children}
        </tbody>
      </table>
      {after}
      <p className="mt-2 max-w-measure text-small text-ink-faint">{legend}</p>
    </section>
  )
}

const FILLS: Readonly<Record<StepKind, string>> = {
  cost: 'fill-sea stroke-sea',
  deduct: 'fill-[url(#bar-lines)] stroke-done',
  profit: 'fill-[url(#bar-dots)] stroke-sea',
  tax: 'fill-[url(#bar-slant)] stroke-sea',
  subtotal: 'fill-transparent stroke-ink',
  total: 'fill-transparent stroke-ink',
}

/** Amber and dashed, as all that nobody has confirmed. */
const UNSURE = 'fill-theirs-wash stroke-theirs [stroke-dasharray:5_3]'

function UnknownBar({ step: { id, term, isQuote, because } }: { readonly step: UnknownStep }) {
  const t = useTranslate()
  return (
    <tr className={isQuote ? 'bg-sea-wash' : ''}>
      <th scope="row" className="w-[38%] py-1 pe-2 text-start leading-tight font-normal sm:w-[13rem]">
        {t(COSTING_KEYS.step(id), { term: term ?? '' })}
      </th>
      <td colSpan={2} className="py-1">
        <span className="block rounded-box border-2 border-dashed border-theirs px-2 text-end text-theirs">
          {t(COSTING_KEYS.unknown(because))}
        </span>
      </td>
    </tr>
  )
}

type Scale = { readonly least: number; readonly most: number }

function Bar({ bar, scale: { least, most } }: { readonly bar: DrawnBar; readonly scale: Scale }) {
  const t = useTranslate()
  const language = useLanguage()
  const { label, kind, amount, isQuote, basis } = bar
  const [low, high] = [Number(bar.from), Number(bar.to)].sort((one, other) => one - other) as [number, number]
  const share = (value: number) => `${((value / (most - least)) * 98).toFixed(2)}%`
  const isSum = kind === 'subtotal' || kind === 'total'
  const edge = isSum ? 'border-y border-line font-semibold' : 'font-normal'
  return (
    <tr className={isQuote ? 'bg-sea-wash' : ''}>
      <th scope="row" className={`w-[38%] py-1 pe-2 text-start leading-tight sm:w-[13rem] ${edge}`}>
        {label}
        {basis && (
          <span className={`block text-small ${basis === 'estimate' ? 'text-theirs' : 'text-ink-faint'}`}>
            {t(COSTING_KEYS.basis(basis))}
          </span>
        )}
      </th>
      <td className={`p-0 ${edge}`}>
        <svg aria-hidden="true" className="block h-8 w-full overflow-visible">
          <rect
            x={share(low - least)}
            width={share(high - low)}
            y="5"
            height="22"
            strokeWidth="1.5"
            className={basis === 'estimate' ? UNSURE : FILLS[kind]}
          />
          {least < 0 && <line x1={share(-least)} x2={share(-least)} y1="0" y2="32" className="stroke-ink" />}
        </svg>
      </td>
      <td className={`py-1 ps-2 text-end whitespace-nowrap tabular-nums ${edge}`}>{formatDecimal(language, amount)}</td>
    </tr>
  )
}
