// Why a file is refused, whole. Text: refusals:data.<code>
export const DATA_FAULTS = [
  'spreadsheet',
  'utf16',
  'not_text',
  'not_utf8',
  'empty',
  'too_big',
  'header',
  'columns',
  'unclosed_quote',
  'line_too_long',
  'too_many_rows',
  'no_rows',
  'not_number',
  'negative',
  'duplicate',
  'unknown_hs',
  'code_shape',
  'country_code',
  'year',
  'two_years',
  'not_day',
  'period',
  'overlap',
  'rate_too_high',
  'rates_in_two_units',
  'rate_missing',
  'text_too_long',
  'unknown_tariff',
  'unknown_currency',
  'not_month',
  'month_ahead',
  'day_ahead',
  'day_too_old',
  'day_after_month',
  'far_from_usual',
  'not_dbf',
  'dbf_field',
  'dbf_cut_off',
  'dbf_longer',
  'dbf_not_gbk',
] as const
export type DataFaultCode = (typeof DATA_FAULTS)[number]

export type DataFault = {
  readonly code: DataFaultCode
  /** `line` is the line of a text file, the heading being the first, or the number of the record of a DBF. */
  readonly values: Readonly<Record<string, string>>
}

const LONGEST_SHOWN = 40

/** What a file says is shown cut: it may be anything. */
export function shown(text: string): string {
  const plain = text.replace(/\p{C}/gu, '\ufffd')
  const signs = [...plain.slice(0, 2 * LONGEST_SHOWN + 2)]
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN).join('')}…` : plain
}

export function fault(code: DataFaultCode, values: Readonly<Record<string, string | number>> = {}): DataFault {
  const texts = Object.entries(values).map(([name, value]) => [name, shown(String(value))] as const)
  return { code, values: Object.fromEntries(texts) }
}
