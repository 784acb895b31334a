// Rates of import duty of one tariff or several: tariff,code,rate,other. A rate in per cent, or what the tariff says in words, or both.
import { TARIFFS, type TariffId } from '../duty/tariffs'
import { plainRate, toMillionths } from '../shared/percent'
import { ok, refused, type Result } from '../shared/result'
import { isInHs2022 } from '../trade/hs-nomenclature'
import { csvReader } from './csv'
import { fault, type DataFault } from './fault'
import type { Reader, ReadFile } from './reader'

export type DutyRow = {
  readonly tariff: TariffId
  /** Six to twelve digits. */
  readonly code: string
  /** Per cent as decimal text. */
  readonly rate: string | null
  readonly other: string
}

const MOST_ROWS = 300_000
const MOST_PERCENT = 3000n * 1_000_000n
const LONGEST_WORDS = 300

export function dutyReader(): Reader<ReadFile<DutyRow>> {
  const rows: DutyRow[] = []
  const lines = new Map<string, number>()
  return csvReader({
    columns: ['tariff', 'code', 'rate', 'other'],
    row: (cells, line) => {
      if (rows.length === MOST_ROWS) return fault('too_many_rows', { most: MOST_ROWS })
      const read = readRow(cells, line)
      if (!read.ok) return read.refusal
      const key = `${read.value.tariff} ${read.value.code}`
      const other = lines.get(key)
      if (other !== undefined) return fault('duplicate', { line, other, value: key })
      lines.set(key, line)
      rows.push(read.value)
      return null
    },
    end: () =>
      rows.length === 0
        ? refused(fault('no_rows'))
        : ok({
            rows,
            read: rows.length,
            asOf: null,
            covers: [...new Set(rows.map(({ tariff }) => tariff))].toSorted(),
          }),
  })
}

function readRow(cells: readonly string[], line: number): Result<DutyRow, DataFault> {
  const [word = '', typed = '', rate = '', other = ''] = cells
  const tariff = TARIFFS.find((id) => id === word.toLowerCase())
  if (!tariff) return refused(fault('unknown_tariff', { line, value: word }))
  const code = typed.replace(/[. ]/g, '')
  if (!/^\d{6,12}$/.test(code)) return refused(fault('code_shape', { line, value: typed, digits: '6–12' }))
  if (!isInHs2022(code.slice(0, 6))) return refused(fault('unknown_hs', { line, value: typed }))
  if (rate === '' && other === '') return refused(fault('rate_missing', { line }))
  if (/^-\d/.test(rate)) return refused(fault('negative', { line, column: 'rate', value: rate }))
  const millionths = rate === '' ? 0n : toMillionths(rate)
  if (millionths === null) return refused(fault('not_number', { line, column: 'rate', value: rate }))
  if (millionths > MOST_PERCENT) return refused(fault('rate_too_high', { line, value: rate, most: '3000 %' }))
  if (other.length > LONGEST_WORDS)
    return refused(fault('text_too_long', { line, column: 'other', most: LONGEST_WORDS }))
  return ok({ tariff, code, rate: rate === '' ? null : plainRate(rate), other })
}
