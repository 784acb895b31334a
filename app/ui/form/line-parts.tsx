import {
  forwardRef,
  type ChangeEventHandler,
  type FocusEventHandler,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
} from 'react'
import { ADD_LINE, dropLine, foldCells, LINES_BUTTON, MORE, type Cells } from '~/domain/shared/lines'
import { useTranslate } from '~/i18n/use-translate'
import { buttonStyle } from './button-style'
import { controlStyle } from './control-style'

export type LineColumn = {
  readonly id: string
  readonly label: string
  /** One of these instead of any text. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder'>

export type LinesProps = {
  readonly id: string
  readonly name: string
  readonly columns: readonly LineColumn[]
  readonly lines: readonly Cells[]
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

type BoxEvents<E> = { readonly onChange?: ChangeEventHandler<E>; readonly onBlur?: FocusEventHandler<E> }
type LineBoxProps = BoxEvents<HTMLInputElement | HTMLSelectElement> & {
  readonly id: string
  readonly name: string
  readonly defaultValue?: string
  readonly column: LineColumn
}

export const LineBox = forwardRef<HTMLInputElement | HTMLSelectElement, LineBoxProps>(function LineBox(
  { column, ...box },
  forwarded,
) {
  const { label, options, inputMode, placeholder } = column
  const ref = forwarded as Ref<HTMLInputElement & HTMLSelectElement>
  if (options)
    return (
      <label className="min-w-0 text-small">
        {label}
        <select {...box} ref={ref} className={`${controlStyle} mt-0.5! text-base`}>
          {withOther(options, box.defaultValue).map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <label className="min-w-0 text-small">
      {label}
      <input
        {...box}
        {...{ ref, inputMode, placeholder }}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={`${controlStyle} mt-0.5! text-base`}
      />
    </label>
  )
})

/** What was pasted and is none of the options stays, so that it can be told and mended. */
function withOther(options: NonNullable<LineColumn['options']>, value = '') {
  const isKnown = options.some((option) => option.value === value)
  return isKnown ? options : [{ value, label: value }, ...options]
}

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
