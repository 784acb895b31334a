// Tables for spreadsheet programmes: UTF-8 with a mark that Excel needs for Chinese, and no cell that runs as a formula.
import type { IsoDate } from '~/domain/shared/dates'
import { contentDisposition } from './attachment.server'

const BYTE_ORDER_MARK = '\ufeff'
/**
 * Spreadsheets read a sign of a formula also where spaces, line breaks or signs that nobody sees stand before it, and its full-width,
 * small and raised forms (NFKC makes one of all of them).
 */
const STARTS_FORMULA =
  /^[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\u2212\ufe62-\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20\u207a-\u207c\u208a-\u208c]/u
/** What the cell begins with may be dropped on the way in, and then the next sign is the first. */
const STARTS_UNSEEN = /^\p{Cc}/u
// Spreadsheets round numbers of more than fifteen digits, unless something before them makes them text.
const LONG_NUMBER = /^\d{16,}$/

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  if (typeof value === 'string' && LONG_NUMBER.test(text)) return `"\t${text}"`
  const isRisky = STARTS_FORMULA.test(text) || STARTS_UNSEEN.test(text)
  const harmless = typeof value === 'string' && isRisky ? `'${text}` : text
  return /[",\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

type File = {
  readonly name: string
  /** What the file is called where a browser cannot read `name`. */
  readonly ascii: string
  /** A table is true of one day, and is read on others: it stands in the name and, as a last column, beside every row. */
  readonly asOf: { readonly heading: string; readonly day: IsoDate }
}

/** The first row holds the headings. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[], file: File): Response {
  const { asOf } = file
  const dated = rows.map((row, index) => [...row, index === 0 ? asOf.heading : asOf.day])
  const [name, ascii] = [`${file.name}-${asOf.day}`, `${file.ascii}-${asOf.day}`]
  const body = BYTE_ORDER_MARK + dated.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(`${name}.csv`, `${ascii}.csv`),
      'Cache-Control': 'private, no-store',
    },
  })
}
