import { describe, expect, it } from 'vitest'
import { csvFile } from '../../../tests/factories/data-files'
import { exchangeReader } from './exchange-rates'

function read(
  lines: readonly string[],
  today: `${number}-${number}-${number}` = '2026-12-01',
  heading = 'month,currency,yuan,day',
) {
  const reader = exchangeReader({ today })
  const early = reader.push(csvFile(heading, ...lines))
  const done = early ? { ok: false as const, refusal: early } : reader.end()
  return done.ok ? done.value : [done.refusal.code, ...Object.values(done.refusal.values)].join(' ')
}

const said = (line: string, today?: `${number}-${number}-${number}`) => {
  const found = read([line], today)
  return typeof found === 'string' ? found : found.rows[0]?.yuan
}

describe('a rate of a month', () => {
  it.each([
    ['708.5', 70_850_000_000n],
    ['708', 70_800_000_000n],
    ['708.12345678', 70_812_345_678n],
    ['0708.50', 70_850_000_000n],
    ['708.123456789', 'not_number 2 yuan 708.123456789'],
    ['708,5', 'columns 2 4 5'],
    ['"708,5"', 'not_number 2 yuan 708,5'],
    ['0', 'not_number 2 yuan 0'],
    ['-708', 'negative 2 yuan -708'],
    ['', 'not_number 2 yuan '],
    ['７０８', 'not_number 2 yuan ７０８'],
    ['7e2', 'not_number 2 yuan 7e2'],
    ['708%', 'not_number 2 yuan 708%'],
  ])('typed as %s', (typed, expected) => expect(said(`2026-11,USD,${typed},2026-10-21`)).toBe(expected))

  it.each([
    ['the usual dollar', 'USD', '710', 'read'],
    ['a tenth of it', 'USD', '71', 'read'],
    ['less than a tenth', 'USD', '70.99', 'far_from_usual 2 2026-11 USD 710'],
    ['ten times as much', 'USD', '7100', 'read'],
    ['more than that', 'USD', '7100.01', 'far_from_usual 2 2026-11 USD 710'],
    ['the other way round', 'USD', '14.1', 'far_from_usual 2 2026-11 USD 710'],
    ['the yen for a hundred', 'JPY', '4.7', 'read'],
    ['the yen for ten thousand', 'JPY', '470', 'far_from_usual 2 2026-11 JPY 5'],
    ['the won', 'KRW', '0.51', 'read'],
    ['a currency that nobody looked at', 'KWD', '2310', 'read'],
  ])('%s', (_, currency, yuan, expected) => {
    const found = said(`2026-11,${currency},${yuan},2026-10-21`)
    expect(typeof found === 'bigint' ? 'read' : found).toBe(expected)
  })

  it.each([
    ['usd', 'read'],
    ['Usd', 'read'],
    ['CNY', 'unknown_currency 2 CNY'],
    ['DEM', 'unknown_currency 2 DEM'],
    ['', 'unknown_currency 2 '],
    ['US$', 'unknown_currency 2 US$'],
  ])('in %j', (currency, expected) => {
    const found = said(`2026-11,${currency},708,2026-10-21`)
    expect(typeof found === 'bigint' ? 'read' : found).toBe(expected)
  })
})

describe('month and day of a rate', () => {
  it.each([
    ['this month', '2026-12', '2026-11-18', 'read'],
    ['the next month, as the customs publish it', '2027-01', '2026-11-30', 'read'],
    ['the month after that', '2027-02', '2026-11-30', 'month_ahead 2 2027-02 USD 2027-01'],
    ['a day of today', '2026-12', '2026-12-01', 'read'],
    ['a day of tomorrow', '2026-12', '2026-12-02', 'day_ahead 2 2026-12 USD'],
    ['a day in its month', '2026-11', '2026-11-30', 'read'],
    ['a day behind its month', '2026-10', '2026-11-01', 'day_after_month 2 2026-10 USD 2026-11'],
    ['a month long ago', '2015-01', '2014-12-17', 'read'],
    ['the last month of last century', '1999-12', '1999-11-17', 'not_month 2 1999-12'],
    ['month thirteen', '2026-13', '2026-11-18', 'not_month 2 2026-13'],
    ['month nought', '2026-00', '2026-11-18', 'not_month 2 2026-00'],
    ['a month of one digit', '2026-1', '2026-01-18', 'not_month 2 2026-1'],
    ['a day for a month', '2026-11-01', '2026-11-01', 'not_month 2 2026-11-01'],
    ['a day that is none', '2026-03', '2026-02-30', 'not_day 2 day 2026-02-30'],
    ['a day with slashes', '2026-12', '2026/11/18', 'not_day 2 day 2026/11/18'],
    ['no day', '2026-12', '', 'not_day 2 day '],
  ])('%s', (_, month, day, expected) => {
    const found = said(`${month},USD,708,${day}`)
    expect(typeof found === 'bigint' ? 'read' : found).toBe(expected)
  })

  it('turn with the year', () => {
    expect(said('2027-01,USD,708,2026-12-20', '2026-12-31')).toBe(70_800_000_000n)
    expect(said('2027-02,USD,708,2026-12-20', '2026-12-31')).toBe('month_ahead 2 2027-02 USD 2027-01')
    expect(said('2027-02,USD,708,2026-12-20', '2027-01-01')).toBe(70_800_000_000n)
  })
})

describe('a file of rates', () => {
  it('is of the latest of its days, wherever it stands', () => {
    const lines = ['2026-12,USD,708,2026-11-18', '2026-11,USD,709,2026-10-21', '2026-12,EUR,820,2026-11-17']
    expect(read(lines)).toMatchObject({ asOf: '2026-11-18', read: 3, covers: [] })
    expect(read(lines.toReversed())).toMatchObject({ asOf: '2026-11-18', read: 3 })
  })

  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'no_rows'],
    ['a month twice', ['2026-11,USD,708,2026-10-21', '2026-11,usd,708,2026-10-21'], 'duplicate 3 2 2026-11 USD'],
    ['a month in two currencies', ['2026-11,USD,708,2026-10-21', '2026-11,EUR,820,2026-10-21'], 'read'],
    ['a currency in two months', ['2026-11,USD,708,2026-10-21', '2026-12,USD,708,2026-11-18'], 'read'],
  ])('with %s', (_, lines, expected) => {
    const found = read(lines)
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })

  it.each([
    ['x'.repeat(300), 'read'],
    ['x'.repeat(301), 'text_too_long 2 source 300'],
    ['海关总署', 'read'],
    ['', 'read'],
  ])('may name a source in each line: %s', (source, expected) => {
    const found = read([`2026-11,USD,708,2026-10-21,${source}`], '2026-12-01', 'month,currency,yuan,day,source')
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })
})
