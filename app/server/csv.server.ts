// Tables for spreadsheet programmes: UTF-8 with a mark that Excel needs for Chinese, and no cell that runs as a formula.

const BYTE_ORDER_MARK = '\ufeff'
const STARTS_FORMULA = /^[=+\-@\t\r]/
// Spreadsheets round numbers of more than fifteen digits, unless something before them makes them text.
const LONG_NUMBER = /^\d{16,}$/

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  if (typeof value === 'string' && LONG_NUMBER.test(text)) return `"\t${text}"`
  const harmless = typeof value === 'string' && STARTS_FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** `ascii` is what the file is called where a browser cannot read `name`. */
export function csvFile(
  rows: readonly (readonly (string | number | null)[])[],
  name: string,
  ascii = 'firms',
): Response {
  const body = BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${ascii}.csv"; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
      'Cache-Control': 'private, no-store',
    },
  })
}
