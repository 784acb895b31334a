// Fetched by LineFields once scripts run, never with the page: react-hook-form is for lists that grow.
import { useRef, type ClipboardEvent } from 'react'
import { useFieldArray, useForm, type FieldValues } from 'react-hook-form'
import { MORE, MOST_LINES, pastedAt, textOfLines, type Cells } from '~/domain/shared/lines'
import {
  boxId,
  cellAt,
  DropLine,
  LineBox,
  LineButtons,
  LineFrame,
  markAt,
  useBoxesOf,
  type LinesProps,
} from './line-parts'

type Line = Record<string, string>
type LiveProps = LinesProps & {
  /** With the whole list as text. */
  readonly onTooMany: (text: string) => void
}

/** Beside the cells of a line: where it stood when it was drawn, so that what is wrong with it moves along. */
const DRAWN_AT = ' drawn'

/** The boxes have the same names as those that the server drew, since react-hook-form reads a dot as a step into the list. */
export function LiveLines({ id, name, columns, lines, marks, onTooMany }: LiveProps) {
  const list = `${name}.line`
  const place = useRef<HTMLDivElement>(null)
  const boxesOf = useBoxesOf(columns)
  const lineOf = (cells: Cells): Line =>
    Object.fromEntries(boxesOf(cells).map((column, at) => [column.id, cellAt(cells, { at, columns })]))
  const cellsOf = (line: Readonly<Record<string, unknown>>): Cells => [
    ...columns.map(({ id: column }) => textIn(line[column])),
    ...restOf(line),
  ]
  const { control, register, getValues } = useForm<FieldValues>({
    defaultValues: nested(
      list,
      lines.map((cells, at) => ({ ...lineOf(cells), [DRAWN_AT]: String(at) })),
    ),
  })
  const { fields, append, remove, replace } = useFieldArray({ control, name: list })

  // Nobody typed, but what saves by itself and what asks before leaving must hear of it.
  const tell = () =>
    queueMicrotask(() => place.current?.closest('form')?.dispatchEvent(new Event('change', { bubbles: true })))

  function paste(event: ClipboardEvent, place: { readonly line: number; readonly column: number }) {
    const text = event.clipboardData.getData('text/plain')
    // One cell is pasted where it is, as everywhere.
    if (!/[\t\r\n]/.test(text.trim())) return
    event.preventDefault()
    const pasted = pastedAt((getValues(list) as readonly Line[]).map(cellsOf), text, place)
    const whole = textOfLines(pasted)
    if (whole.split('\n').length > MOST_LINES) return onTooMany(whole)
    replace(pasted.map(lineOf))
    tell()
  }

  return (
    <div ref={place}>
      {fields.map((field, line) => (
        <div key={field.id}>
          <LineFrame line={line}>
            {boxesOf(cellsOf(field)).map((column, at) => (
              <LineBox
                key={column.id}
                onPaste={(event) => paste(event, { line, column: at })}
                id={boxId({ id, line, at })}
                column={column}
                mark={markAt(marks, {
                  line: Number(textIn((field as Readonly<Record<string, unknown>>)[DRAWN_AT]) || -1),
                  column: column.id,
                })}
                defaultValue={textIn((field as Readonly<Record<string, unknown>>)[column.id])}
                {...register(`${list}.${line}.${column.id}`)}
              />
            ))}
            <DropLine
              name={name}
              line={line}
              onPress={() => {
                remove(line)
                tell()
              }}
            />
          </LineFrame>
        </div>
      ))}
      <LineButtons onPress={() => append(lineOf([]), { focusName: `${list}.${fields.length}.${columns[0]?.id}` })} />
    </div>
  )
}

/** A line whose box for the rest was emptied keeps that box. */
function restOf(line: Readonly<Record<string, unknown>>): Cells {
  return MORE in line ? [textIn(line[MORE])] : []
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function nested(path: string, lines: readonly Line[]): Record<string, unknown> {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, step) => ({ [step]: inner }), lines) as Record<string, unknown>
}
