import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { useField } from './form-state'

type CompactText = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** Where the value came from, below the label. */
  readonly note?: ReactNode
  /** Not sure: to be replaced or confirmed. */
  readonly isUnsure?: boolean
}

/** A list of long words stands below its name, or they would be cut. */
type Wide = { readonly isWide?: boolean }

export type CompactInputProps = CompactText & {
  /** Currency or per cent, before the number. */
  readonly unit?: string
  readonly isNumber?: boolean
  /** Nothing is known: dashed, never zero. */
  readonly isUnknown?: boolean
}

const frame = 'rounded-box border-2 border-line-strong bg-surface has-[[aria-invalid]]:border-error'

/** A box for one number with its name, and where the number came from, on one line; for forms of many figures. */
export function CompactInput({ unit, isNumber = true, isUnknown = false, ...text }: CompactInputProps) {
  const { id, error, typed } = useField(text.name)
  return (
    <CompactFrame {...text}>
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
    </CompactFrame>
  )
}

export type Choice = { readonly value: string; readonly label: string }

export function CompactSelect({ options, ...text }: CompactText & Wide & { readonly options: readonly Choice[] }) {
  const { id, error, typed } = useField(text.name)
  const t = useTranslate()
  const value = typed?.[0] ?? ''
  const isKnown = options.some((option) => option.value === value)
  return (
    <CompactFrame {...text}>
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
    </CompactFrame>
  )
}

type FrameProps = CompactText & Wide & { readonly children: ReactNode }

function CompactFrame({ name, label, hint, note, isUnsure, isWide, children }: FrameProps) {
  const { id, error } = useField(name)
  return (
    <div className={`grid items-center gap-x-3 gap-y-1 py-1.5 ${isWide ? '' : 'grid-cols-[minmax(0,1fr)_9.5rem]'}`}>
      <div className="min-w-0">
        <label htmlFor={id} className="leading-snug">
          {label}
        </label>
        <span
          id={`${id}-source`}
          className={`block text-small leading-snug ${isUnsure ? 'text-theirs' : 'text-ink-faint'}`}
        >
          {error && <span className="block font-semibold text-error">{error}</span>}
          {hint && <span className="block">{hint}</span>}
          {note}
        </span>
      </div>
      {children}
    </div>
  )
}
