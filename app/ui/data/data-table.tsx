import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly id: string
  readonly heading: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** number: set at the end of the cell. */
  readonly kind?: 'text' | 'number'
  /** The cell that names the row. */
  readonly isRowHeading?: boolean
  /** What stands before the cell where the table is folded, when the heading is more than words. */
  readonly label?: string
}

export type DataTableProps<Row> = {
  readonly caption: string
  /** Whether sighted readers need the caption, too. */
  readonly captionLook?: 'shown' | 'hidden'
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** A last row, for example totals, in the order of the columns. */
  readonly foot?: readonly ReactNode[]
}

/** What the elements are anyway, said again for browsers that go by how an element is drawn. */
const SAID = { rowgroup: { role: 'rowgroup' }, cell: { role: 'cell' } } as const

/**
 * Where there is no room for its columns, on a phone or beside something else, each row folds into a card with the headings
 * before the cells (theme.css). Roles are said aloud, since some browsers forget them when a cell is no table cell to the eye.
 */
export function DataTable<Row>({ caption, captionLook = 'hidden', columns, rows, rowKey, foot }: DataTableProps<Row>) {
  return (
    // What is still too wide scrolls inside itself, and a region that scrolls must be reachable by keyboard.
    <div role="region" aria-label={caption} tabIndex={0} className="fold-space overflow-x-auto print:overflow-visible">
      <table role="table" className={`w-full border-collapse ${foldOf(columns)}`}>
        <caption className={captionLook === 'hidden' ? 'sr-only' : 'pb-2 text-start font-semibold'}>{caption}</caption>
        <thead {...SAID.rowgroup}>
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={`border-b-2 border-ink py-2 pe-3 align-bottom text-small font-semibold text-ink-soft ${side(column)}`}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...SAID.rowgroup}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="focus-within:bg-sea-wash hover:bg-sea-wash">
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <Foot columns={columns} foot={foot} />}
      </table>
    </div>
  )
}

function Cell<Row>({ column, children }: { readonly column: Column<Row>; readonly children: ReactNode }) {
  const style = `border-b border-line py-3 pe-3 print:py-1.5 align-top ${side(column)}`
  if (column.isRowHeading)
    return (
      <th role="rowheader" scope="row" className={`${style} font-semibold`}>
        {children}
      </th>
    )
  return (
    <td {...SAID.cell} data-label={labelOf(column)} className={style}>
      {children}
    </td>
  )
}

type FootProps<Row> = { readonly columns: readonly Column<Row>[]; readonly foot: readonly ReactNode[] }

function Foot<Row>({ columns, foot }: FootProps<Row>) {
  return (
    <tfoot {...SAID.rowgroup}>
      <tr role="row">
        {columns.map((column, index) => (
          <td
            key={column.id}
            {...SAID.cell}
            data-label={column.isRowHeading ? undefined : labelOf(column)}
            className={`border-t-2 border-ink py-3 pe-3 font-semibold ${side(column)}`}
          >
            {foot[index]}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** Two columns have room everywhere, and numbers beside one name need little. */
function foldOf<Row>(columns: readonly Column<Row>[]): string {
  const count = columns.length
  if (count <= 2) return ''
  const areNumbers = columns.filter(({ kind }) => kind === 'number').length === count - 1
  if (areNumbers && count <= 4) return count === 3 ? 'folds-last' : 'folds-late'
  return count <= 5 ? 'folds' : 'folds folds-early'
}

function labelOf<Row>({ label, heading }: Column<Row>): string | undefined {
  return label ?? (typeof heading === 'string' && heading !== '' ? heading : undefined)
}

/** Chinese breaks after every character, so without a least width a column can end up one character wide. */
function side<Row>({ kind = 'text', isRowHeading }: Column<Row>): string {
  if (kind === 'number') return 'text-end'
  return isRowHeading ? 'min-w-28 text-start' : 'min-w-20 text-start'
}
