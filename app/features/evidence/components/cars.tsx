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
            {note && <span className="block text-small text-ink-soft">{note}</span>}
          </li>
        ))}
      </ol>
      {provenance && <p className="mt-2 text-small text-ink-soft">{provenance}</p>}
    </details>
  )
}

function CarTable({ table }: { readonly table: NonNullable<CarsView['table']> }) {
  return (
    <div className="mt-6 overflow-x-auto" tabIndex={0} role="region" aria-label={table.caption}>
      <table className="w-full border-collapse text-small">
        <caption className="mb-2 text-start text-base font-semibold">{table.caption}</caption>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col" className="border-b-2 border-ink py-2 pe-4 text-start font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ vin, cells, remarks }, index) => (
            <tr key={index} className="border-b border-line align-top">
              <th scope="row" className="py-2 pe-4 text-start font-normal tabular-nums">
                {vin}
              </th>
              {cells.map((cell, column) => (
                <td key={column} className="py-2 pe-4">
                  {cell}
                </td>
              ))}
              <td className="py-2 text-yours">
                {remarks.map((remark) => (
                  <span key={remark} className="block">
                    {remark}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
