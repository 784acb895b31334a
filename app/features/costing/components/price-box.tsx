import type { ReactNode } from 'react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate, type TranslateKey } from '~/i18n/use-translate'
import { useField } from '~/ui/form/form-state'
import { COSTING_KEYS } from '../price-words-view'
import type { ToldOrigin } from '../price-answer-queries.server'
import { usePriceForm } from './price-form-state'

type Text = { readonly name: string; readonly label: string; readonly hint?: ReactNode }
type BoxProps = Text & {
  /** Currency or per cent, before the number. */
  readonly unit?: string
  readonly isNumber?: boolean
  readonly isUnknown?: boolean
}

const frame = 'rounded-box border-2 border-line-strong bg-surface has-[[aria-invalid]]:border-error'

/** A box for one number with its name, and where the number came from, on one line. */
export function PriceBox({ unit, isNumber = true, isUnknown = false, ...text }: BoxProps) {
  const { id, error, typed } = useField(text.name)
  return (
    <BoxFrame {...text} isUnknown={isUnknown}>
      <span
        className={`flex items-center ${frame} ${isUnknown ? 'border-dashed border-theirs!' : ''} focus-within:outline-3 focus-within:outline-focus`}
      >
        {unit && <span className="ps-2 text-small text-ink-soft">{unit}</span>}
        <input
          id={id}
          name={text.name}
          type="text"
          inputMode={isNumber ? 'decimal' : undefined}
          autoComplete="off"
          spellCheck={false}
          defaultValue={typed?.[0] ?? ''}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-source`}
          className={`min-h-11 w-full min-w-0 bg-transparent px-2 tabular-nums outline-none ${isNumber ? 'text-end' : ''}`}
        />
      </span>
    </BoxFrame>
  )
}

export type Choice = { readonly value: string; readonly label: string }

export function PriceSelect({ options, ...text }: Text & { readonly options: readonly Choice[] }) {
  const { id, error, typed } = useField(text.name)
  const t = useTranslate()
  const value = typed?.[0] ?? ''
  const isKnown = options.some((option) => option.value === value)
  return (
    <BoxFrame {...text}>
      <select
        id={id}
        name={text.name}
        defaultValue={isKnown ? value : ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-source`}
        className={`min-h-11 w-full min-w-0 px-2 ${frame}`}
      >
        {!isKnown && <option value="">{t('common:choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </BoxFrame>
  )
}

type FrameProps = Text & { readonly isUnknown?: boolean; readonly children: ReactNode }

function BoxFrame({ name, label, hint, isUnknown, children }: FrameProps) {
  const { id, error } = useField(name)
  const origin = usePriceForm().origins[name]
  const words = useOriginWords()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_9.5rem] items-center gap-x-3 py-1.5">
      <div className="min-w-0">
        <label htmlFor={id} className="leading-snug">
          {label}
        </label>
        <span
          id={`${id}-source`}
          className={`block text-small leading-snug ${isUnknown || origin?.kind === 'example' ? 'text-theirs' : 'text-ink-faint'}`}
        >
          {error && <span className="block font-semibold text-error">{error}</span>}
          {hint && <span className="block">{hint}</span>}
          {origin && words(origin)}
        </span>
      </div>
      {children}
    </div>
  )
}

/** One quiet line: where a figure came from, its source and day, and how sure it is. */
export function useOriginWords(): (origin: ToldOrigin) => string {
  const t = useTranslate()
  const { date } = useFormat()
  return (origin) => originWords(origin, { t, date })
}

type Words = { readonly t: TranslateKey; readonly date: (day: string) => string }

function originWords({ kind, words, asOf, confidence }: ToldOrigin, { t, date }: Words): string {
  const origin = t(COSTING_KEYS.origin(kind))
  // A source may be known to the year or the month alone.
  const day = asOf && (/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? date(asOf) : asOf)
  const said = words && day ? t('price:source.quiet', { origin, source: words, day }) : null
  const half = words ? t('price:source.noDay', { origin, source: words }) : null
  const dated = day ? t('price:source.noSource', { origin, day }) : null
  const sure = confidence ? ` · ${t(`law:confidence.${confidence}`)}` : ''
  return `${said ?? half ?? dated ?? origin}${sure}`
}
