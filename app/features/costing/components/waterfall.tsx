import type { Step, StepKind } from '~/domain/costing/results'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { formatDecimal } from '~/i18n/format'
import { SectionHeading } from '~/ui/layout/headings'
import { COSTING_KEYS } from '../price-words-view'

type WaterfallProps = {
  readonly steps: readonly Step[]
  readonly currency: string
  /** Why nothing is drawn past the border. */
  readonly unknown: string | null
}

/** How the price grows, drawn on the server; the table and its drawing are one. */
export function Waterfall({ steps, currency, unknown }: WaterfallProps) {
  const t = useTranslate()
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [Number(from), Number(to)]))
  return (
    <section>
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
        </tbody>
      </table>
      {unknown && (
        <p className="mt-2 rounded-box border-2 border-dashed border-theirs px-3 py-2 text-theirs">
          {t('price:steps.unknown', { reason: unknown })}
        </p>
      )}
      <p className="mt-2 max-w-measure text-small text-ink-faint">{t('price:steps.legend')}</p>
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

function Bar({ step, most }: { readonly step: Step; readonly most: number }) {
  const t = useTranslate()
  const language = useLanguage()
  const { id, kind, amount, term, isQuote } = step
  const [low, high] = [Number(step.from), Number(step.to)].sort((one, other) => one - other) as [number, number]
  const share = (value: number) => `${((Math.max(0, value) / most) * 98).toFixed(2)}%`
  const isSum = kind === 'subtotal' || kind === 'total'
  const edge = isSum ? 'border-y border-line font-semibold' : 'font-normal'
  return (
    <tr className={isQuote ? 'bg-sea-wash' : ''}>
      <th scope="row" className={`w-[38%] py-1 pe-2 text-start leading-tight sm:w-[13rem] ${edge}`}>
        {t(COSTING_KEYS.step(id), { term: term ?? '' })}
      </th>
      <td className={`p-0 ${edge}`}>
        <svg aria-hidden="true" className="block h-8 w-full overflow-visible">
          <rect x={share(low)} width={share(high - low)} y="5" height="22" strokeWidth="1.5" className={FILLS[kind]} />
        </svg>
      </td>
      <td className={`py-1 ps-2 text-end whitespace-nowrap tabular-nums ${edge}`}>{formatDecimal(language, amount)}</td>
    </tr>
  )
}
