import { useEffect, useMemo, useRef, useState, type ComponentType, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { cellsIn, drawnName, gatherLines, lineName, MORE, MOST_LINES, type Cells } from '~/domain/shared/lines'
import { useTranslate } from '~/i18n/use-translate'
import { controlStyle } from './control-style'
import { Field, type FieldText } from './field-frame'
import { useField } from './form-state'
import {
  boxId,
  cellAt,
  DropLine,
  LineBox,
  LineButtons,
  LineFrame,
  markAt,
  type LineColumn,
  useBoxesOf,
  type LineMark,
  type LinesProps,
} from './line-parts'

export type LineFieldsProps = FieldText & {
  /** The cells of a line, in the order in which they stand in the text. */
  readonly columns: readonly LineColumn[]
  /** All lines as one text, a line each: domain/shared/lines. */
  readonly defaultValue: string
  /** What is wrong with the lines of `defaultValue`, at their cells. */
  readonly marks?: readonly LineMark[]
}

const NONE: readonly LineMark[] = []

/**
 * A list that is typed line by line, such as cars or costs. The server draws a box for each cell and one line more, and whoever has no
 * scripts gets further lines by a button that posts the form. Scripts take the same boxes over with react-hook-form, which comes only
 * with them: lines are added and taken away at once, and rows of a table can be pasted. Either way the list is sent as one field; the
 * action calls `gatherLines` first, and saves nothing where the form has `LINES_BUTTON`. A list that is longer than can be stored is one
 * text in one box, or its page would be too large to be drawn and to be sent.
 */
export function LineFields(props: LineFieldsProps) {
  const { typed } = useField(props.name)
  const shown = typed?.[0] ?? props.defaultValue
  return <ListOrText key={shown} {...props} shown={shown} />
}

function ListOrText({
  columns,
  defaultValue,
  shown,
  marks = NONE,
  ...text
}: LineFieldsProps & { readonly shown: string }) {
  // Other lines than those that were looked at are not marked.
  const said = shown === defaultValue ? marks : NONE
  const [pasted, setPasted] = useState<string | null>(null)
  if (pasted !== null || cellsIn(shown).length > MOST_LINES)
    return <OneText {...text} value={pasted ?? shown} isFocused={pasted !== null} />
  return (
    <Field {...text} labelled="legend">
      {({ id, name }) => (
        <Lines {...{ id, name, columns, shown }} marks={said} stored={defaultValue} onTooMany={setPasted} />
      )}
    </Field>
  )
}

type OneTextProps = FieldText & { readonly value: string; readonly isFocused: boolean }

function OneText({ value, isFocused, ...text }: OneTextProps) {
  const t = useTranslate()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!isFocused) return
    box.current?.focus()
    // Pasted, not typed: what saves by itself must hear of it.
    box.current?.form?.dispatchEvent(new Event('change', { bubbles: true }))
  }, [isFocused])
  const hint = [text.hint, t('forms:lines.asText', { max: MOST_LINES })].filter(Boolean).join(' ')
  return (
    <Field {...text} hint={hint}>
      {(control) => (
        <textarea {...control} ref={box} rows={16} defaultValue={value} spellCheck={false} className={controlStyle} />
      )}
    </Field>
  )
}

type DrawnProps = Omit<LinesProps, 'lines'> & {
  readonly shown: string
  readonly stored: string
  readonly onTooMany: (text: string) => void
}

function Lines({ shown, stored, onTooMany, ...list }: DrawnProps) {
  const t = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => [...cellsIn(shown), []], [shown])
  const live = useLiveLines(place, list)
  useSentAsOne(place)
  return (
    <div ref={place} className="mt-2">
      <input type="hidden" name={drawnName(list.name)} value={stored} />
      {live ? <live.Part {...list} lines={live.lines} onTooMany={onTooMany} /> : <PlainLines {...list} lines={lines} />}
      <noscript>
        <label className="mt-4 block">
          {t('forms:lines.paste')}
          <textarea name={list.name} rows={3} className={controlStyle} />
        </label>
      </noscript>
    </div>
  )
}

function PlainLines({ id, name, columns, lines, marks }: LinesProps) {
  const boxesOf = useBoxesOf(columns)
  return (
    <>
      {lines.map((cells, line) => (
        <LineFrame key={line} line={line}>
          {boxesOf(cells).map((column, at) => (
            <LineBox
              key={column.id}
              id={boxId({ id, line, at })}
              name={lineName(name, line, column.id)}
              column={column}
              mark={markAt(marks, { line, column: column.id })}
              defaultValue={cellAt(cells, { at, columns })}
            />
          ))}
          {cells.length > 0 && <DropLine name={name} line={line} />}
        </LineFrame>
      ))}
      <LineButtons />
    </>
  )
}

/** However the form is read, by a button or by saving itself: the list is one field. */
function useSentAsOne(place: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const gather = ({ formData }: FormDataEvent) => gatherLines(formData)
    form.addEventListener('formdata', gather)
    return () => form.removeEventListener('formdata', gather)
  }, [place])
}

type LiveProps = LinesProps & Pick<DrawnProps, 'onTooMany'>
type Live = { readonly Part: ComponentType<LiveProps>; readonly lines: readonly Cells[] }

/** Null until the scripts for it are there. What was typed before goes over, and so does the place where somebody types. */
function useLiveLines(place: RefObject<HTMLElement | null>, { name, columns }: Pick<LinesProps, 'name' | 'columns'>) {
  const [live, setLive] = useState<Live | null>(null)
  const cursor = useRef<Cursor | null>(null)
  useEffect(() => {
    let isGone = false
    void import('./live-lines').then(
      ({ LiveLines }) => {
        if (isGone || !place.current) return
        cursor.current = cursorIn(place.current)
        const lines = typedLines(place.current, { name, columns })
        // At once: what somebody typed between the reading and a later drawing would be gone.
        flushSync(() => setLive({ Part: LiveLines, lines }))
      },
      // A line that broke: the boxes go on as they are, and the button posts.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [place, name, columns])
  useEffect(() => {
    if (live && cursor.current) putBack(cursor.current)
  }, [live])
  return live
}

/** Where somebody types, and what of the box is selected: the next letter takes its place. */
type Cursor = { readonly id: string; readonly selected: readonly [number | null, number | null] | null }

function cursorIn(place: HTMLElement): Cursor | null {
  const box = document.activeElement
  if (!box || !place.contains(box)) return null
  return { id: box.id, selected: box instanceof HTMLInputElement ? [box.selectionStart, box.selectionEnd] : null }
}

function putBack({ id, selected }: Cursor): void {
  const box = document.getElementById(id)
  box?.focus()
  if (box instanceof HTMLInputElement && selected) box.setSelectionRange(...selected)
}

function typedLines(place: HTMLElement, { name, columns }: Pick<LinesProps, 'name' | 'columns'>): readonly Cells[] {
  const boxes = new Map(
    [...place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((box) => [
      box.name,
      box.value,
    ]),
  )
  const ids = [...columns.map(({ id }) => id), MORE]
  const cellsOf = (line: number) => ids.flatMap((id) => boxes.get(lineName(name, line, id)) ?? [])
  const lines: Cells[] = []
  while (boxes.has(lineName(name, lines.length, columns[0]?.id ?? ''))) lines.push(cellsOf(lines.length))
  return lines
}
