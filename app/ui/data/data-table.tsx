import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly id: string
  readonly heading: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** number: set at the end of the cell. */
  readonly kind?: 'text' | 'number'
  /** The cell that names the row. */
  readonly isRowHeading?: boolean
  /** below: on a phone it stands with its heading below the name of the row, so that nothing has to be pushed sideways. */
  readonly onPhone?: 'below'
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

/** Scrolls inside itself, so that a wide table never moves the page. */
export function DataTable<Row>({ caption, captionLook = 'hidden', columns, rows, rowKey, foot }: DataTableProps<Row>) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse">
        <caption className={captionLook === 'hidden' ? 'sr-only' : 'pb-2 text-start font-semibold'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, kind, onPhone }) => (
              <th
                key={id}
                scope="col"
                className={`border-b-2 border-ink py-2 pe-3 align-bottom text-small font-semibold text-ink-soft ${side(kind)} ${onPhone ? NOT_ON_PHONE : ''}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="focus-within:bg-sea-wash hover:bg-sea-wash">
              {columns.map(({ id, cell, kind, isRowHeading, onPhone }) => {
                const style = `border-b border-line py-3 pe-3 align-top ${side(kind)} ${onPhone ? NOT_ON_PHONE : ''}`
                return isRowHeading ? (
                  <th key={id} scope="row" className={`${style} font-semibold`}>
                    {cell(row)}
                    <Below columns={columns} row={row} />
                  </th>
                ) : (
                  <td key={id} className={style}>
                    {cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {foot.map((content, index) => (
                <td
                  key={columns[index]?.id ?? index}
                  className={`border-t-2 border-ink py-3 pe-3 font-semibold ${side(columns[index]?.kind)} ${columns[index]?.onPhone ? NOT_ON_PHONE : ''}`}
                >
                  {content}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

const NOT_ON_PHONE = 'max-sm:hidden'

function Below<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  const below = columns.filter(({ onPhone, cell }) => onPhone && cell(row) !== '')
  if (below.length === 0) return null
  return (
    <dl className="mt-1 grid gap-y-1.5 text-small font-normal sm:hidden">
      {below.map(({ id, heading, cell }) => (
        <div key={id} className="flex flex-wrap gap-x-1.5">
          <dt className="text-ink-soft">{heading}</dt>
          <dd>{cell(row)}</dd>
        </div>
      ))}
    </dl>
  )
}

function side(kind: 'text' | 'number' = 'text'): string {
  return kind === 'number' ? 'text-end' : 'text-start'
}
