// Fetched by LineFields once scripts run, never with the page: react-hook-form is for lists that grow.
import { useRef, type ClipboardEvent } from 'react'
import { useFieldArray, useForm, type FieldValues } from 'react-hook-form'
import { cellsIn, type Cells } from '~/domain/shared/lines'
import { isBlank } from '~/domain/shared/typed-text'
import { boxId, cellAt, DropLine, LineBox, LineButtons, LineFrame, markAt, type LinesProps } from './line-parts'

type Line = Record<string, string>

/** Beside the cells of a line: where it stood when it was drawn, so that what is wrong with it moves along. */
const DRAWN_AT = ' drawn'

/** The boxes have the same names as those that the server drew, since react-hook-form reads a dot as a step into the list. */
export function LiveLines({ id, name, columns, lines, marks }: LinesProps) {
  const list = `${name}.line`
  const place = useRef<HTMLDivElement>(null)
  const lineOf = (cells: Cells): Line =>
    Object.fromEntries(columns.map((column, at) => [column.id, cellAt(cells, { at, of: columns.length })]))
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

  function paste(event: ClipboardEvent, at: number) {
    const text = event.clipboardData.getData('text/plain')
    // One cell is pasted where it is, as everywhere.
    if (!/[\t\r\n]/.test(text.trim())) return
    event.preventDefault()
    const known = (getValues(list) as readonly Line[]).filter(
      (line, index) => index !== at || !columns.every(({ id: cell }) => isBlank(line[cell] ?? '')),
    )
    const behind = known.length === fields.length ? at + 1 : at
    replace([...known.slice(0, behind), ...cellsIn(text).map(lineOf), ...known.slice(behind)])
    tell()
  }

  return (
    <div ref={place}>
      {fields.map((field, line) => (
        <div key={field.id} onPaste={(event) => paste(event, line)}>
          <LineFrame line={line}>
            {columns.map((column, at) => (
              <LineBox
                key={column.id}
                id={boxId({ id, line, at })}
                column={column}
                mark={markAt(marks, { line: Number(cellOf(field, DRAWN_AT) || -1), column: column.id })}
                defaultValue={cellOf(field, column.id)}
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

function cellOf(field: Readonly<Record<string, unknown>>, cell: string): string {
  const value = field[cell]
  return typeof value === 'string' ? value : ''
}

function nested(path: string, lines: readonly Line[]): Record<string, unknown> {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, step) => ({ [step]: inner }), lines) as Record<string, unknown>
}
