import { MarkedText } from '~/ui/data/source-line'
import { DataTable, type Column } from '~/ui/data/data-table'
import { Notice } from '~/ui/feedback/notice'
import type { CarsView } from '../vehicle-queries.server'

/** What a used-car firm sees beside the fields of a task. */
export function Cars({ view }: { readonly view: CarsView | null }) {
  if (!view) return null
  return (
    <>
      {view.preset && (
        <Notice heading={view.preset.heading}>
          <p>{view.preset.text}</p>
        </Notice>
      )}
      {view.table && <CarTable table={view.table} />}
      {view.sections.map((section) => (
        <Section key={section.heading} section={section} />
      ))}
    </>
  )
}

function Section({ section }: { readonly section: CarsView['sections'][number] }) {
  const { heading, lead, lines, provenance } = section
  return (
    <details className="mt-4 max-w-measure">
      <summary className="cursor-pointer py-2 font-semibold text-sea">{heading}</summary>
      <p>{lead}</p>
      <ol className="flow mt-2 list-decimal ps-6">
        {lines.map(({ text, note }) => (
          <li key={text}>
            {text}
            {note && (
              <span className="block text-small text-ink-soft">
                <MarkedText text={note} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {provenance && (
        <p className="mt-2 text-small text-ink-soft">
          <MarkedText text={provenance} />
        </p>
      )}
    </details>
  )
}

type CarRow = NonNullable<CarsView['table']>['rows'][number]

function CarTable({ table }: { readonly table: NonNullable<CarsView['table']> }) {
  const [vin = '', ...others] = table.headings
  const remarks = others.pop() ?? ''
  const columns: readonly Column<CarRow>[] = [
    { id: 'vin', heading: vin, isRowHeading: true, cell: (row) => row.vin },
    ...others.map((heading, index) => ({ id: heading, heading, cell: (row: CarRow) => row.cells[index] })),
    { id: 'remarks', heading: remarks, cell: (row) => <Remarks remarks={row.remarks} /> },
  ]
  return (
    <div className="mt-6 text-small">
      <DataTable
        caption={table.caption}
        captionLook="shown"
        columns={columns}
        rows={table.rows}
        rowKey={(row) => String(table.rows.indexOf(row))}
      />
    </div>
  )
}

function Remarks({ remarks }: Pick<CarRow, 'remarks'>) {
  return (
    <ul className="text-yours">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
