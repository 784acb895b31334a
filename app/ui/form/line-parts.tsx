import { forwardRef, type ForwardedRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { ADD_LINE, dropLine, foldCells, LINES_BUTTON, MORE, type Cells } from '~/domain/shared/lines'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from './button-style'
import { controlStyle } from './control-style'
import type { Option } from './select-field'

export type LineColumn = {
  readonly id: string
  readonly label: string
  /** Of a cell that is chosen and not typed. */
  readonly options?: readonly Option[] | null
  /** Takes a row of its own, for long words. */
  readonly isWide?: boolean
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder' | 'maxLength'>

/** What is wrong with one cell. */
export type LineMark = { readonly line: number; readonly column: string; readonly text: string }

export type LinesProps = {
  readonly id: string
  readonly name: string
  readonly columns: readonly LineColumn[]
  readonly lines: readonly Cells[]
  readonly marks: readonly LineMark[]
}

/** The very first box has the id of the field, where the error summary leads. */
export function boxId({ id, line, at }: { readonly id: string; readonly line: number; readonly at: number }): string {
  return line === 0 && at === 0 ? id : `${id}-${line}-${at}`
}

/** The boxes of a line: one for each column and, where the line has more than that, one for the rest. */
export function useBoxesOf(columns: readonly LineColumn[]): (cells: Cells) => readonly LineColumn[] {
  const label = useTranslate()('forms:lines.more')
  return (cells) => (cells.length > columns.length ? [...columns, { id: MORE, label }] : columns)
}

export function cellAt(cells: Cells, { at, columns }: { readonly at: number } & Pick<LinesProps, 'columns'>): string {
  return foldCells(cells, columns.length + 1)[at] ?? ''
}

/** One line of a list, with its number. */
export function LineFrame({ line, children }: { readonly line: number; readonly children: ReactNode }) {
  const t = useTranslate()
  return (
    <fieldset className="mb-3 rounded-box border border-line px-3 pt-1 pb-3">
      <legend className="px-1 text-small font-semibold">{t('forms:lines.line', { line: line + 1 })}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] items-end gap-x-3 gap-y-1">
        {children}
      </div>
    </fieldset>
  )
}

/** What is said about a cell where it stands; null when there is nothing. */
export function markAt(
  marks: readonly LineMark[],
  at: { readonly line: number; readonly column: string },
): string | null {
  const found = marks.filter(({ line, column }) => line === at.line && column === at.column)
  return found.map(({ text }) => text).join(' ') || null
}

type LineBoxProps = Omit<InputHTMLAttributes<HTMLInputElement | HTMLSelectElement>, 'className' | 'type'> & {
  readonly id: string
  readonly column: LineColumn
  readonly mark: string | null
}

type Box = HTMLInputElement | HTMLSelectElement

export const LineBox = forwardRef<Box, LineBoxProps>(function LineBox({ column, mark, ...rest }, ref) {
  const { label, inputMode, placeholder, maxLength, options, isWide } = column
  const box = {
    ...rest,
    'aria-describedby': mark ? `${rest.id}-mark` : undefined,
    className: `${controlStyle} mt-0.5! text-base`,
  }
  return (
    <div className={`min-w-0 self-start text-small ${isWide ? 'col-span-full' : ''}`}>
      <label className="block">
        {label}
        {options ? (
          <LineSelect
            {...box}
            ref={ref as ForwardedRef<HTMLSelectElement>}
            options={options}
            aria-invalid={mark ? true : undefined}
          />
        ) : (
          <input
            {...box}
            {...{ inputMode, placeholder, maxLength }}
            ref={ref as ForwardedRef<HTMLInputElement>}
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={mark ? true : undefined}
          />
        )}
      </label>
      {mark && (
        <p id={`${rest.id}-mark`} className="mt-0.5 font-semibold text-error">
          {mark}
        </p>
      )}
    </div>
  )
})

type LineSelectProps = Omit<LineBoxProps, 'column' | 'mark'> & { readonly options: readonly Option[] }

/** What was pasted and is none of the options stays one, or choosing nothing would lose it. */
const LineSelect = forwardRef<HTMLSelectElement, LineSelectProps>(function LineSelect({ options, ...box }, ref) {
  const t = useTranslate()
  const pasted = typeof box.defaultValue === 'string' ? box.defaultValue : ''
  const isOffered = pasted === '' || options.some(({ value }) => value === pasted)
  return (
    <select {...box} ref={ref}>
      {options.some(({ value }) => value === '') || <option value="">{t('common:choose')}</option>}
      {[...options, ...(isOffered ? [] : [{ value: pasted, label: pasted }])].map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
})

type Press = { readonly onPress?: () => void }

/** With something to do when it is pressed no form is sent. */
export function DropLine({ name, line, onPress }: Press & { readonly name: string; readonly line: number }) {
  const t = useTranslate()
  return (
    <LineButton value={dropLine(name, line)} onPress={onPress}>
      {t('forms:lines.drop')} <span className="sr-only">{t('forms:lines.line', { line: line + 1 })}</span>
    </LineButton>
  )
}

export function LineButtons({ onPress }: Press) {
  const t = useTranslate()
  return (
    <LineButton value={ADD_LINE} onPress={onPress}>
      {t('forms:lines.add')}
    </LineButton>
  )
}

function LineButton({ value, onPress, children }: Press & { readonly value: string; readonly children: ReactNode }) {
  return (
    <div>
      <button
        type={onPress ? 'button' : 'submit'}
        name={LINES_BUTTON}
        value={value}
        onClick={onPress}
        className={buttonStyle(value === ADD_LINE ? 'quiet' : 'plain')}
      >
        {children}
      </button>
    </div>
  )
}
