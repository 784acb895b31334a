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
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [Number(from), Number(to)]))
  return (
    <section className="break-inside-avoid">
      <SectionHeading end={t('price:steps.unit', { currency })}>{t('price:steps.heading')}</SectionHeading>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('price:steps.caption', { currency })}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('price:steps.step')}</th>
            <th scope="col">{t('price:steps.drawing')}</th>
            <th scope="col">{t('price:steps.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <Bar key={`${step.id} ${at}`} step={step} most={most} />
          ))}
          {unknownSteps.map((step) => (
            <UnknownBar key={step.id} step={step} />
          ))}
        </tbody>
      </table>
      {unknown && (
        <p className="mt-2 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">
          {t('price:steps.unknown', { reason: unknown })}
        </p>
      )}
      <p className="mt-2 max-w-measure text-small text-ink-faint">
        {t('price:steps.legend')} {t('price:steps.legendBasis')}
      </p>
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

function Bar({ step, most }: { readonly step: Step; readonly most: number }) {
  const t = useTranslate()
  const language = useLanguage()
  const { id, kind, amount, term, isQuote, basis } = step
  const [low, high] = [Number(step.from), Number(step.to)].sort((one, other) => one - other) as [number, number]
  const share = (value: number) => `${((Math.max(0, value) / most) * 98).toFixed(2)}%`
  const isSum = kind === 'subtotal' || kind === 'total'
  const edge = isSum ? 'border-y border-line font-semibold' : 'font-normal'
  return (
    <tr className={isQuote ? 'bg-sea-wash' : ''}>
      <th scope="row" className={`w-[38%] py-1 pe-2 text-start leading-tight sm:w-[13rem] ${edge}`}>
        {t(COSTING_KEYS.step(id), { term: term ?? '' })}
        {basis && (
          <span className={`block text-small ${basis === 'estimate' ? 'text-theirs' : 'text-ink-faint'}`}>
            {t(COSTING_KEYS.basis(basis))}
          </span>
        )}
      </th>
      <td className={`p-0 ${edge}`}>
        <svg aria-hidden="true" className="block h-8 w-full overflow-visible">
          <rect
            x={share(low)}
            width={share(high - low)}
            y="5"
            height="22"
            strokeWidth="1.5"
            className={basis === 'estimate' ? UNSURE : FILLS[kind]}
          />
        </svg>
      </td>
      <td className={`py-1 ps-2 text-end whitespace-nowrap tabular-nums ${edge}`}>{formatDecimal(language, amount)}</td>
    </tr>
  )
}
