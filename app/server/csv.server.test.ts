import { describe, expect, test } from 'vitest'
import { csvFile } from './csv.server'

const FILE = { name: "企业 (1)'", ascii: 'firms', asOf: { heading: 'As of', day: '2026-12-01' } } as const

async function cellOf(value: string | number | null): Promise<string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvFile([[value]], FILE).arrayBuffer())
  return text.slice(1, -',As of\r\n'.length)
}

describe('a cell that a spreadsheet would run', () => {
  const signs = [...'=+-@', ...'＝＋－＠', ...'﹦﹢﹣﹫', ...'⁼⁺⁻₌₊₋', '\u2212']
  const before = [
    '',
    ' ',
    '\u3000',
    '\u00a0',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\u001f',
    '\u0085',
    '\u200b',
    '\ufeff',
    '\u2028',
  ]
  const odd = ['\u115f', '\u202e', ' \u3000\t\n', '\u2003', '\u180e', '\u00ad']

  test.each(signs)('begins with %s, whatever stands before it that nobody sees', async (sign) => {
    for (const start of [...before, ...odd]) {
      const cell = await cellOf(`${start}${sign}cmd|' /C calc'!A0`)
      expect([start, cell.replace(/^"/, '').startsWith("'")]).toEqual([start, true])
    }
  })

  test.each(['\t1', '\n1', '\r1', '\r\nx', '\u0001x'])('%j begins with a control that may be dropped', async (text) => {
    expect((await cellOf(text)).replace(/^"/, '').startsWith("'")).toBe(true)
  })
})

describe('a cell that is only text', () => {
  test.each([
    ['沈阳机床', '沈阳机床'],
    ['a=b', 'a=b'],
    ['甲＝乙', '甲＝乙'],
    ['　沈阳', '　沈阳'],
    ['"quoted", 逗号', '"""quoted"", 逗号"'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['\ud83d\udea2 船', '\ud83d\udea2 船'],
    // Spreadsheets would round it.
    ['91210100MA0XXXXXX1', '91210100MA0XXXXXX1'],
    ['1234567890123456', '"\t1234567890123456"'],
  ])('%j', async (text, cell) => expect(await cellOf(text)).toBe(cell))

  test('a number keeps its sign', async () => {
    expect(await cellOf(-5)).toBe('-5')
    expect(await cellOf(null)).toBe('')
  })
})

test('a file has the mark by which spreadsheets know Chinese, and names of its own in both alphabets', async () => {
  const file = csvFile(
    [
      ['企业', '城市'],
      ['沈阳机床', '沈阳'],
    ],
    FILE,
  )
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename="firms-2026-12-01.csv"; filename*=UTF-8''%E4%BC%81%E4%B8%9A%20%281%29%27-2026-12-01.csv`,
  )
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect([...bytes].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  // The day stands beside every row, so that it stays when rows are copied elsewhere.
  expect(new TextDecoder().decode(bytes)).toBe('企业,城市,As of\r\n沈阳机床,沈阳,2026-12-01\r\n')
})
