// Exchange rates of months as the page of rates takes them: month,currency,yuan,day,source, RMB for 100 units.
import { toRate } from '../outcome/exchange'
import { faultOfRate, type RateRefusal } from '../outcome/rate-entry'
import { isIsoDate, type IsoDate } from '../shared/dates'
import { CURRENCIES } from '../shared/money'
import { ok, refused, type Result } from '../shared/result'
import { csvReader } from './csv'
import { fault, type DataFault, type DataFaultCode } from './fault'
import type { Reader, ReadFile } from './reader'

export type ExchangeRow = {
  readonly month: string
  readonly currency: string
  readonly yuan: bigint
  readonly day: IsoDate
  /** Empty: that of the edition. */
  readonly source: string
}

const MOST_ROWS = 5_000
const LONGEST_SOURCE = 300
const CODES: Readonly<Record<RateRefusal['code'], DataFaultCode>> = {
  'rates.monthAhead': 'month_ahead',
  'rates.dayAfterMonth': 'day_after_month',
  'rates.dayAhead': 'day_ahead',
  'rates.dayTooOld': 'day_too_old',
  'rates.farFromUsual': 'far_from_usual',
}

export function exchangeReader({ today }: { readonly today: IsoDate }): Reader<ReadFile<ExchangeRow>> {
  const rows: ExchangeRow[] = []
  const lines = new Map<string, number>()
  return csvReader({
    columns: ['month', 'currency', 'yuan', 'day'],
    optional: ['source'],
    row: (cells, line) => {
      if (rows.length === MOST_ROWS) return fault('too_many_rows', { most: MOST_ROWS })
      const read = readRow({ cells, line, today })
      if (!read.ok) return read.refusal
      const key = `${read.value.month} ${read.value.currency}`
      const other = lines.get(key)
      if (other !== undefined) return fault('duplicate', { line, other, value: key })
      lines.set(key, line)
      rows.push(read.value)
      return null
    },
    end: () => finish(rows),
  })
}

function finish(rows: readonly ExchangeRow[]): Result<ReadFile<ExchangeRow>, DataFault> {
  const latest = rows
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return latest ? ok({ rows, read: rows.length, asOf: latest, covers: [] }) : refused(fault('no_rows'))
}

type Given = { readonly cells: readonly string[]; readonly line: number; readonly today: IsoDate }

function readRow({ cells, line, today }: Given): Result<ExchangeRow, DataFault> {
  const [month = '', word = '', typed = '', day = '', source = ''] = cells
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) return refused(fault('not_month', { line, value: month }))
  const currency = CURRENCIES.find((one) => one !== 'CNY' && one === word.toUpperCase())
  if (!currency) return refused(fault('unknown_currency', { line, value: word }))
  if (/^-\d/.test(typed)) return refused(fault('negative', { line, column: 'yuan', value: typed }))
  const yuan = toRate(typed)
  if (yuan === null) return refused(fault('not_number', { line, column: 'yuan', value: typed }))
  if (!isIsoDate(day)) return refused(fault('not_day', { line, column: 'day', value: day }))
  if (source.length > LONGEST_SOURCE) {
    return refused(fault('text_too_long', { line, column: 'source', most: LONGEST_SOURCE }))
  }
  const found = faultOfRate({ month, currency, yuan, day }, today)
  if (!found) return ok({ month, currency, yuan, day, source })
  const values = { line, value: `${month} ${currency}`, ...('values' in found ? found.values : {}) }
  return refused(fault(CODES[found.code], values))
}
