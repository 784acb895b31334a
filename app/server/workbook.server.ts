// A workbook for spreadsheet programs (.xlsx). What people typed is text and stays text, whatever it begins with and even when its
// cell is opened and left again; formulas come from us alone, each with the value that programs show before they compute.
import writeWorkbook, { type CellObject } from 'write-excel-file/node'
import { contentDisposition } from './attachment.server'

export type Look = 'title' | 'heading' | 'input' | 'unsure' | 'result' | 'quiet'
export type WorkbookCell = { readonly look?: Look } & (
  | { readonly kind: 'text'; readonly text: string }
  /** Decimal text; `decimals` are those that are shown, null all of them. */
  | { readonly kind: 'number'; readonly value: string; readonly decimals: number | null }
  /** Without a sign of equality before it; `value` is what it gives. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: string; readonly decimals: number }
)
export type WorkbookSheet = {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (WorkbookCell | null)[])[]
  /** Rows that stay when one scrolls. */
  readonly frozen: number
}

const LOOKS: Readonly<Record<Look, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', bottomBorderStyle: 'thin', bottomBorderColor: '#0b2f4e', wrap: true },
  input: { backgroundColor: '#e8f0f7', borderStyle: 'thin', borderColor: '#0b4a7a' },
  unsure: { backgroundColor: '#fdf3e1', borderStyle: 'dashed', borderColor: '#8a4b00' },
  result: { fontWeight: 'bold' },
  quiet: { textColor: '#4a5a68' },
}

const LONGEST_TEXT = 2000

function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

function cellOf(cell: WorkbookCell | null): CellObject | null {
  if (!cell) return null
  const look = { alignVertical: 'top', ...(cell.look && LOOKS[cell.look]) } as const
  switch (cell.kind) {
    case 'text':
      // The format of text keeps a program from reading it anew.
      return { ...look, wrap: cell.look !== 'title', type: String, value: textOf(cell.text), format: '@' }
    case 'number':
      return {
        ...{ ...look, type: Number, value: Number(cell.value) },
        ...(cell.decimals !== null && { format: numberFormat(cell.decimals) }),
      }
    case 'formula':
      return { ...look, type: 'Formula', value: cell.formula, format: numberFormat(cell.decimals) }
  }
}

/** XML has no half of a pair and no sign of control; the rest the library takes out itself. */
function textOf(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}|[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
}

/** Puts the value beside each formula, in the order of the cells. */
function withValues(sheets: readonly WorkbookSheet[]) {
  const values = sheets.map(({ rows }) =>
    rows.flat().flatMap((cell) => (cell?.kind === 'formula' ? [String(Number(cell.value))] : [])),
  )
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            let at = -1
            return xml.replaceAll('</f>', () => `</f><v>${values[sheetIndex]?.[(at += 1)] ?? ''}</v>`)
          },
        },
      },
    },
  }
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** `ascii` is what the file is called where a browser cannot read `name`. */
export async function workbookFile(sheets: readonly WorkbookSheet[], name: string, ascii: string): Promise<Response> {
  const book = writeWorkbook(
    sheets.map(({ name: sheet, widths, rows, frozen }) => ({
      ...{ sheet, stickyRowsCount: frozen, orientation: 'landscape' as const },
      columns: widths.map((width) => ({ width })),
      data: rows.map((row) => row.map(cellOf)),
    })),
    { features: [withValues(sheets)] },
  )
  const bytes = new Uint8Array(await book.toBuffer())
  return new Response(bytes, {
    headers: {
      'Content-Type': CONTENT_TYPE,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(`${name}.xlsx`, `${ascii}.xlsx`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
