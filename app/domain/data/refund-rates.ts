// The library of export refund rates (出口退税率文库) of the State Taxation Administration: a rate for ten digits from a day to a day.
import { isIsoDate, type IsoDate } from '../shared/dates'
import { ok, refused, type Result } from '../shared/result'
import { isInHs2022 } from '../trade/hs-nomenclature'
import { dbfReader } from './dbf'
import { fault, type DataFault } from './fault'
import type { Reader, ReadFile } from './reader'

export type RefundRow = {
  /** Ten digits of China's tariff. */
  readonly code: string
  /** Hundredths of a per cent. */
  readonly rate: number
  readonly from: IsoDate
  readonly to: IsoDate | null
}

type Line = RefundRow & { readonly line: number; readonly unit: Unit | null }
/** The library has had 13 and 0.13 for the same rate; 0 is the same in both. */
type Unit = 'percent' | 'fraction'

const FIELDS = ['CODE', 'NAME', 'UNIT', 'ST_DATE', 'END_DATE', 'ZSSL_SET', 'TSL', 'NOTE']
/** The highest rate of value added tax there has been; no refund is higher. */
const HIGHEST = 1_700
const MOST_ROWS = 200_000
/** Codes that ended earlier may be of an earlier nomenclature. */
const HS_2022_SINCE = '2022-01-01'
/** Chapters for uses of a country's own. */
const NATIONAL = /^9[89]/

export function refundReader({ today }: { readonly today: IsoDate }): Reader<ReadFile<RefundRow>> {
  const lines: Line[] = []
  return dbfReader({
    fields: FIELDS,
    row: (cells, line) => {
      if (lines.length === MOST_ROWS) return fault('too_many_rows', { most: MOST_ROWS })
      const read = readRow(cells, line)
      if (!read.ok) return read.refusal
      lines.push(read.value)
      return null
    },
    end: () => finish(lines, today),
  })
}

function readRow(cells: readonly string[], line: number): Result<Line, DataFault> {
  const [code = '', , , start = '', end = '', taxes = '', text = ''] = cells
  if (!/^\d{10}$/.test(code)) return refused(fault('code_shape', { line, value: code, digits: '10' }))
  const from = dayOf(start)
  if (!from) return refused(fault('not_day', { line, column: 'ST_DATE', value: start }))
  const to = end === '' ? null : dayOf(end)
  if (end !== '' && !to) return refused(fault('not_day', { line, column: 'END_DATE', value: end }))
  if (to !== null && to < from) return refused(fault('period', { line, from, to }))
  const isOld = to !== null && to < HS_2022_SINCE
  if (!isOld && !NATIONAL.test(code) && !isInHs2022(code.slice(0, 6))) {
    return refused(fault('unknown_hs', { line, value: code }))
  }
  const rate = readRate(text, line)
  if (!rate.ok) return rate
  const tax = readRate(taxes, line)
  const highest = tax.ok && tax.value.rate > 0 ? Math.min(HIGHEST, tax.value.rate) : HIGHEST
  if (rate.value.rate > highest)
    return refused(fault('rate_too_high', { line, value: text, most: `${highest / 100} %` }))
  return ok({ code, from, to, line, ...rate.value })
}

function dayOf(text: string): IsoDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text) ?? []
  const iso = `${year}-${month}-${day}`
  return isIsoDate(iso) ? iso : null
}

type Read = { readonly rate: number; readonly unit: Unit | null }

/** A fraction is below one, and no refund of less than one per cent has ever been. */
function readRate(text: string, line: number): Result<Read, DataFault> {
  if (/^-\d/.test(text)) return refused(fault('negative', { line, column: 'TSL', value: text }))
  const match = /^(\d{0,3})(?:\.(\d{1,6}))?%?$/.exec(text)
  if (!match || text === '' || text === '%') return refused(fault('not_number', { line, column: 'TSL', value: text }))
  const millionths = Number(`${match[1]}${(match[2] ?? '').padEnd(6, '0')}`)
  const isFraction = millionths > 0 && millionths < 1_000_000
  const rate = millionths / (isFraction ? 100 : 10_000)
  if (!Number.isInteger(rate)) return refused(fault('not_number', { line, column: 'TSL', value: text }))
  return ok({ rate, unit: millionths === 0 ? null : isFraction ? 'fraction' : 'percent' })
}

function finish(lines: readonly Line[], today: IsoDate): Result<ReadFile<RefundRow>, DataFault> {
  if (lines.length === 0) return refused(fault('no_rows'))
  const first = lines.find(({ unit }) => unit !== null)
  const other = lines.find(({ unit }) => unit !== null && unit !== first?.unit)
  if (other) return refused(fault('rates_in_two_units', { line: other.line, other: first?.line ?? '' }))
  const found = faultOfOverlap(lines)
  if (found) return refused(found)
  const begun = lines.map(({ from }) => from).filter((from) => from <= today)
  const asOf = begun.toSorted().at(-1) ?? null
  return ok({ rows: lines.map(({ line: _, unit: __, ...row }) => row), read: lines.length, asOf, covers: [] })
}

/** Two rates of one code on one day cannot both be right. */
function faultOfOverlap(lines: readonly Line[]): DataFault | null {
  const sorted = lines.toSorted(
    (a, b) => a.code.localeCompare(b.code) || a.from.localeCompare(b.from) || a.line - b.line,
  )
  for (const [at, line] of sorted.entries()) {
    const before = sorted[at - 1]
    if (before?.code !== line.code || (before.to !== null && before.to < line.from)) continue
    const [first, second] = [before.line, line.line].toSorted((a, b) => a - b)
    const isSame = before.from === line.from && before.to === line.to
    const values = { line: second ?? line.line, other: first ?? before.line, value: line.code }
    return fault(isSame ? 'duplicate' : 'overlap', values)
  }
  return null
}
