import { describe, expect, it } from 'vitest'
import {
  csvFile,
  gbk,
  refundFile,
  BACI_HEADING,
  type DbfWish,
  type RefundLine,
} from '../../../tests/factories/data-files'
import { baciReader } from './baci'
import { dutyReader } from './duties'
import { exchangeReader } from './exchange-rates'
import type { DataFault } from './fault'
import type { Reader, ReadFile } from './reader'
import { refundReader } from './refund-rates'

const TODAY = '2026-12-01' as const
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const XLSX = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)

/** In pieces, as a stream brings it. */
function read<T>(reader: Reader<T>, bytes: Uint8Array, piece = 7) {
  for (let from = 0; from < bytes.length; from += piece) {
    const found = reader.push(bytes.subarray(from, from + piece))
    if (found) return { ok: false as const, refusal: found }
  }
  return reader.end()
}

function rowsOf<T>(reader: Reader<ReadFile<T>>, bytes: Uint8Array, piece?: number): readonly T[] {
  const done = read(reader, bytes, piece)
  if (!done.ok) throw new Error(said(done.refusal))
  return done.value.rows
}

const said = ({ code, values }: DataFault) => [code, ...Object.values(values)].join(' ')

function faultOf<T>(reader: Reader<T>, bytes: Uint8Array): string {
  const done = read(reader, bytes)
  return done.ok ? 'taken' : said(done.refusal)
}

describe('trade flows', () => {
  const flows = (...lines: readonly string[]) => csvFile(BACI_HEADING, ...lines)
  const reader = () => baciReader({ today: TODAY })

  it('become what a market imports under a code, and what of it comes from China', () => {
    const file = flows(
      '2024,156,616,845611,           100.5,          2.250',
      '2024,276,616,845611,50.001,NA',
      '2024,156,842,30471,1e-03,NA',
      '2024,392,410,845611,7,1',
      '2024,156,250,845611,7,1',
    )
    expect(rowsOf(reader(), file)).toEqual([
      { year: 2024, market: 'PL', hs6: '845611', importsUsd: 150_501, chinaUsd: 100_500, chinaKg: 2_250 },
      { year: 2024, market: 'KR', hs6: '845611', importsUsd: 7_000, chinaUsd: 0, chinaKg: null },
      { year: 2024, market: 'US', hs6: '030471', importsUsd: 1, chinaUsd: 1, chinaKg: null },
    ])
  })

  it('are of the end of their year, and count rows that nobody asks about', () => {
    const done = read(reader(), flows('2024,156,616,845611,1,1', '2024,156,250,845611,7,1'))
    expect(done).toMatchObject({ ok: true, value: { read: 2, asOf: '2024-12-31', covers: ['2024'] } })
  })

  const one = '2024,156,616,845611,1,1'
  it.each<[string, Uint8Array, string]>([
    ['a spreadsheet by another name', XLSX, 'spreadsheet'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'spreadsheet'],
    ['UTF-16', utf16(`${BACI_HEADING}\n${one}`), 'utf16'],
    ['UTF-16 without its mark', utf16(`${BACI_HEADING}\n${one}`).subarray(2), 'utf16'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not_text'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a heading alone', flows(), 'no_rows'],
    [
      'another heading',
      csvFile('year,exporter,importer,k,v,q', one),
      'header t,i,j,k,v,q year,exporter,importer,k,v,q',
    ],
    ['no heading', csvFile(one), 'header t,i,j,k,v,q 2024,156,616,845611,1,1'],
    ['a column too few', flows(one, '2024,156,616,845611,1'), 'columns 3 6 5'],
    ['a negative value', flows('2024,156,616,845611,-1,1'), 'negative 2 v -1'],
    ['a negative quantity', flows('2024,156,616,845611,1,-1'), 'negative 2 q -1'],
    ['a value in words', flows('2024,156,616,845611,many,1'), 'not_number 2 v many'],
    ['no value', flows('2024,156,616,845611,,1'), 'not_number 2 v '],
    ['a code that is none', flows(one, '2024,156,616,845699,1,1'), 'unknown_hs 3 845699'],
    ['a country that is none', flows('2024,CHN,616,845611,1,1'), 'country_code 2 CHN'],
    ['the same flow twice', flows(one, '2024,156,276,845611,1,1', one), 'duplicate 4 156 845611'],
    ['a year before HS 2022', flows('2021,156,616,845611,1,1'), 'year 2 2021 2022 2026'],
    ['a year to come', flows('2027,156,616,845611,1,1'), 'year 2 2027 2022 2026'],
    ['two years', flows(one, '2023,156,616,845611,1,1'), 'two_years 3 2024 2023'],
    ['bytes that are no UTF-8', Buffer.concat([flows(one), gbk('中国')]), 'not_utf8 3'],
    ['an earlier fault before such bytes', Buffer.concat([flows('x'), gbk('中国')]), 'columns 2 6 1'],
    ['an open quote', flows(one, '2024,156,616,"845611,1,1'), 'unclosed_quote 3'],
    ['a line without an end', Buffer.from(`${BACI_HEADING}\n${'9'.repeat(20_000)}`), 'line_too_long 2'],
    ['a sound file', flows(one), 'taken'],
  ])('%s', (_, bytes, expected) => expect(faultOf(reader(), bytes)).toBe(expected))
})

describe('the library of refund rates', () => {
  const reader = () => refundReader({ today: TODAY })
  const file = (lines: readonly RefundLine[], wish?: DbfWish) => refundFile(lines, wish)
  const LASER = { CODE: '8456110000', TSL: '13' }

  it('has a rate for ten digits from a day to a day', () => {
    const bytes = file([
      { ...LASER, ST_DATE: '20200101', END_DATE: '20251231', TSL: '9' },
      { ...LASER, ST_DATE: '20260101', TSL: '13' },
      { CODE: '8507600090', TSL: '0', ST_DATE: '20270101' },
    ])
    expect(rowsOf(reader(), bytes)).toEqual([
      { code: '8456110000', rate: 900, from: '2020-01-01', to: '2025-12-31' },
      { code: '8456110000', rate: 1300, from: '2026-01-01', to: null },
      { code: '8507600090', rate: 0, from: '2027-01-01', to: null },
    ])
    expect(read(reader(), bytes)).toMatchObject({ value: { asOf: '2026-01-01', read: 3 } })
  })

  it.each([
    ['0.13', '0.13', 1300],
    ['13.00', '13', 1300],
    ['0', '13', 0],
    ['.09', '.09', 900],
    ['9.5', '13', 950],
  ])('reads %s beside %s', (TSL, ZSSL_SET, rate) => {
    expect(rowsOf(reader(), file([{ ...LASER, TSL, ZSSL_SET }]))).toMatchObject([{ rate }])
  })

  const badText = file([LASER, { ...LASER, ST_DATE: '20300101' }])
  badText.set([0x81, 0x20], badText.lastIndexOf(0x1a) - 100)

  it.each<[string, Uint8Array, string]>([
    ['a CSV by another name', csvFile('CODE,NAME'), 'not_dbf'],
    ['a spreadsheet by another name', XLSX, 'spreadsheet'],
    ['nothing', new Uint8Array(), 'empty'],
    ['cut off in its heading', file([LASER]).subarray(0, 100), 'not_dbf'],
    ['cut off in a record', file([LASER, LASER]).subarray(0, -40), 'dbf_cut_off 2 1'],
    ['fewer records than announced', file([LASER], { announced: 3 }), 'dbf_cut_off 3 1'],
    ['more records than announced', file([LASER, LASER], { announced: 1 }), 'dbf_longer 1'],
    ['without a field', file([LASER], { without: ['TSL'] }), 'dbf_field TSL CODE,NAME,UNIT,ST_DATE,END_DATE,ZSSL_SET…'],
    ['no records', file([]), 'no_rows'],
    ['a code of eight digits', file([{ ...LASER, CODE: '84561100' }]), 'code_shape 1 84561100 10'],
    ['a code of no subheading', file([LASER, { ...LASER, CODE: '8456990000' }]), 'unknown_hs 2 8456990000'],
    [
      'an old code that ended before',
      file([{ ...LASER, CODE: '8456990000', END_DATE: '20211231', ST_DATE: '20180101' }]),
      'taken',
    ],
    ['a chapter of China’s own', file([{ ...LASER, CODE: '9801001000' }]), 'taken'],
    ['a day that is none', file([{ ...LASER, ST_DATE: '20260231' }]), 'not_day 1 ST_DATE 20260231'],
    ['no first day', file([{ ...LASER, ST_DATE: '' }]), 'not_day 1 ST_DATE '],
    ['an end before its beginning', file([{ ...LASER, END_DATE: '20210101' }]), 'period 1 2022-01-01 2021-01-01'],
    ['a negative rate', file([{ ...LASER, TSL: '-1' }]), 'negative 1 TSL -1'],
    ['no rate', file([{ ...LASER, TSL: '' }]), 'not_number 1 TSL '],
    ['a rate above the tax', file([{ ...LASER, TSL: '13', ZSSL_SET: '9' }]), 'rate_too_high 1 13 9 %'],
    ['a rate above any tax', file([{ ...LASER, TSL: '18', ZSSL_SET: '' }]), 'rate_too_high 1 18 17 %'],
    ['13 and 0.13', file([LASER, { CODE: '8507600090', TSL: '.13' }]), 'rates_in_two_units 2 1'],
    ['the same twice', file([LASER, LASER]), 'duplicate 2 1 8456110000'],
    ['two rates on one day', file([LASER, { ...LASER, ST_DATE: '20260101' }]), 'overlap 2 1 8456110000'],
    ['text that is no GBK', badText, 'dbf_not_gbk 2'],
  ])('%s', (_, bytes, expected) => expect(faultOf(reader(), bytes)).toBe(expected))
})

describe('import duties', () => {
  const file = (...lines: readonly string[]) => csvFile('tariff,code,rate,other', ...lines)

  it('are rates in per cent, words, or both', () => {
    const bytes = file(
      'jp,8456.11.000,0,',
      'JP,030471010,03.50,',
      'eu,870323,10,"10%, min. 1 ""EUR"" / kg"',
      'us,01012100,,Free',
    )
    expect(rowsOf(dutyReader(), bytes)).toEqual([
      { tariff: 'jp', code: '845611000', rate: '0', other: '' },
      { tariff: 'jp', code: '030471010', rate: '3.5', other: '' },
      { tariff: 'eu', code: '870323', rate: '10', other: '10%, min. 1 "EUR" / kg' },
      { tariff: 'us', code: '01012100', rate: null, other: 'Free' },
    ])
  })

  it.each<[string, Uint8Array, string]>([
    ['a tariff that is none', file('fr,845611,1,'), 'unknown_tariff 2 fr'],
    ['a code that is too short', file('jp,8456,1,'), 'code_shape 2 8456 6–12'],
    ['a code of no subheading', file('jp,845699,1,'), 'unknown_hs 2 845699'],
    ['neither rate nor words', file('jp,845611,,'), 'rate_missing 2'],
    ['a comma for a point', file('jp,845611,"4,5",'), 'not_number 2 rate 4,5'],
    ['a negative rate', file('jp,845611,-4,'), 'negative 2 rate -4'],
    ['a rate beyond all tariffs', file('jp,845611,3001,'), 'rate_too_high 2 3001 3000 %'],
    ['the same line twice', file('jp,845611,1,', 'jp,8456.11,2,'), 'duplicate 3 2 jp 845611'],
    ['GBK', Buffer.concat([file('jp,845611,1,'), gbk('jp,845612,,每公斤\n')]), 'not_utf8 3'],
    ['a long text', file(`jp,845611,,${'x'.repeat(301)}`), 'text_too_long 2 other 300'],
    ['a cell over two lines', file('jp,845611,1,"a', 'b"', 'fr,845611,1,'), 'unknown_tariff 4 fr'],
  ])('%s', (_, bytes, expected) => expect(faultOf(dutyReader(), bytes)).toBe(expected))
})

describe('exchange rates', () => {
  const reader = () => exchangeReader({ today: TODAY })
  const file = (...lines: readonly string[]) => csvFile('month,currency,yuan,day', ...lines)

  it('are of a month, with or without their source', () => {
    expect(rowsOf(reader(), file('2026-11,usd,708.5,2026-10-21'))).toEqual([
      { month: '2026-11', currency: 'USD', yuan: 70_850_000_000n, day: '2026-10-21', source: '' },
    ])
    const sourced = csvFile('\ufeffMonth,Currency,Yuan,Day,Source', '2026-11,USD,708.5,2026-10-21,海关总署')
    expect(rowsOf(reader(), sourced)).toMatchObject([{ source: '海关总署' }])
  })

  it.each<[string, Uint8Array, string]>([
    ['a month that is none', file('2026-13,USD,708,2026-10-21'), 'not_month 2 2026-13'],
    ['the yuan itself', file('2026-11,CNY,100,2026-10-21'), 'unknown_currency 2 CNY'],
    ['for one unit', file('2026-11,USD,7.08,2026-10-21'), 'far_from_usual 2 2026-11 USD 710'],
    ['of last century', file('1999-11,USD,827,1999-10-20'), 'not_month 2 1999-11'],
    ['less than nothing', file('2026-11,USD,-708,2026-10-21'), 'negative 2 yuan -708'],
    ['nothing', file('2026-11,USD,0,2026-10-21'), 'not_number 2 yuan 0'],
    ['a day to come', file('2026-12,USD,708,2026-12-02'), 'day_ahead 2 2026-12 USD'],
    ['a month to come', file('2027-02,USD,708,2026-11-18'), 'month_ahead 2 2027-02 USD 2027-01'],
    ['a day after its month', file('2026-10,USD,708,2026-11-18'), 'day_after_month 2 2026-10 USD 2026-11'],
    ['a month twice', file('2026-11,USD,708,2026-10-21', '2026-11,USD,709,2026-10-21'), 'duplicate 3 2 2026-11 USD'],
  ])('%s', (_, bytes, expected) => expect(faultOf(reader(), bytes)).toBe(expected))
})
