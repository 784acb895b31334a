import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '../shared/result'
import { csvReader } from './csv'
import type { DataFault } from './fault'

/** Rows as they are cut, each with its line; a row that begins with "bad" is refused. */
function reader(optional: readonly string[] = []) {
  const rows: string[][] = []
  return csvReader({
    columns: ['a', 'b'],
    optional,
    row: (cells, line): DataFault | null => {
      if (cells[0] === 'bad') return { code: 'not_number', values: { line: `${line}` } }
      rows.push([`${line}`, ...cells])
      return null
    },
    end: () => ok(rows),
  })
}

function read(file: string | Uint8Array, piece = Infinity, optional?: readonly string[]) {
  const of = reader(optional)
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  for (let from = 0; from < bytes.length; from += piece) {
    const found = of.push(bytes.subarray(from, Math.min(bytes.length, from + piece)))
    if (found) return said(found)
  }
  const done = of.end()
  return done.ok ? done.value : said(done.refusal)
}

const said = ({ code, values }: DataFault) => [code, ...Object.values(values)].join(' ')
const rowsOf = (text: string) => read(`a,b\n${text}`)

describe('a row', () => {
  it.each<[string, string, readonly string[][]]>([
    ['of two cells', '1,2\n', [['2', '1', '2']]],
    ['without a line break at its end', '1,2', [['2', '1', '2']]],
    [
      'with the line breaks of Windows',
      '1,2\r\n3,4\r\n',
      [
        ['2', '1', '2'],
        ['3', '3', '4'],
      ],
    ],
    ['behind an empty line', '\n1,2\n\n', [['3', '1', '2']]],
    ['with spaces around its cells', ' 1 ,\t2\n', [['2', '1', '2']]],
    ['of empty cells', ',\n', [['2', '', '']]],
    ['in quotes', '"1","2"\n', [['2', '1', '2']]],
    ['with a comma in quotes', '"1,5",2\n', [['2', '1,5', '2']]],
    ['with a doubled quote', '"say ""yes""",2\n', [['2', 'say "yes"', '2']]],
    ['with nothing in quotes', '"",2\n', [['2', '', '2']]],
    ['with a quote alone in quotes', '"""",2\n', [['2', '"', '2']]],
    [
      'with a line break in quotes',
      '"1\n2",3\n4,5\n',
      [
        ['2', '1\n2', '3'],
        ['4', '4', '5'],
      ],
    ],
    ['with a line break of Windows in quotes', '"1\r\n2",3\r\n', [['2', '1\n2', '3']]],
    ['with quotes behind a space', '1, "2,5"\n', [['2', '1', '2,5']]],
    ['with inches', '5" pipe,6" pipe\n', [['2', '5" pipe', '6" pipe']]],
    ['in Chinese', '激光,切割\n', [['2', '激光', '切割']]],
    ['beyond the plane of sixteen bits', '𠮷,😀\n', [['2', '𠮷', '😀']]],
    ['with a formula, as text', '=1+1,@x\n', [['2', '=1+1', '@x']]],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows))
})

describe('a heading', () => {
  it.each<[string, string, string | readonly string[][]]>([
    ['in capital letters', 'A,B\n1,2', [['2', '1', '2']]],
    ['with a mark before it', '\ufeffa,b\n1,2', [['2', '1', '2']]],
    ['with spaces', ' a , b \n1,2', [['2', '1', '2']]],
    ['in quotes', '"a","b"\n1,2', [['2', '1', '2']]],
    ['in another order', 'b,a\n1,2', 'header a,b b,a'],
    ['with a column too many', 'a,b,c\n1,2,3', 'header a,b a,b,c'],
    ['with a column too few', 'a\n1', 'header a,b a'],
    ['with semicolons', 'a;b\n1;2', 'header a,b a;b'],
    ['with tabs', 'a\tb\n1\t2', 'header a,b a\ufffdb'],
    ['that is missing', '1,2\n3,4', 'header a,b 1,2'],
    ['behind an empty line', '\na,b\n1,2', 'header a,b '],
    ['of old line breaks alone', 'a,b\r1,2\r', 'header a,b a,b\ufffd1,2'],
    ['that is empty', ',\n1,2', 'header a,b ,'],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a,b\n1,2', [['2', '1', '2']]],
    ['a,b,c\n1,2,3', [['2', '1', '2', '3']]],
    ['a,b,c,d\n1,2,3,4', [['2', '1', '2', '3', '4']]],
    ['a,b,d\n1,2,4', 'header a,b,c,d a,b,d'],
    ['a,b,c\n1,2', 'columns 2 3 2'],
  ])('may leave out what is optional, from its end: %j', (text, expected) => {
    expect(read(text, Infinity, ['c', 'd'])).toEqual(expected)
  })
})

describe('a file is refused', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['when it is empty', '', 'empty'],
    ['when it is a mark alone', '\ufeff', 'empty'],
    ['for a cell too many', 'a,b\n1,2,3', 'columns 2 2 3'],
    ['for a cell too few', 'a,b\n1,2\n3', 'columns 3 2 1'],
    ['for a thousand cells too many', `a,b\n${','.repeat(1000)}`, 'columns 2 2 1001'],
    ['for a quote that stays open', 'a,b\n1,"2\n3,4\n', 'unclosed_quote 2'],
    ['for a quote that opens in the last line', 'a,b\n1,2\n"3,4', 'unclosed_quote 3'],
    ['for a line that never ends', `a,b\n${'x'.repeat(10_001)}`, 'line_too_long 2'],
    ['for a quoted cell that never ends', `a,b\n"${'x\n'.repeat(6_000)}`, 'line_too_long 2'],
    ['by its rows', 'a,b\n1,2\nbad,2\n1', 'not_number 3'],
    ['for the first fault, not the last', 'a,b\n1\nbad,2', 'columns 2 2 1'],
    ['for half a character at its end', Buffer.from('a,b\n1,激').subarray(0, -1), 'not_utf8 2'],
    ['for Latin-1', Buffer.from('a,b\n1,2\né,3\n', 'latin1'), 'not_utf8 3'],
    ['for a zero', 'a,b\n1,\u0000\n', 'not_text'],
    ['for UTF-16', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'), 'utf16'],
    ['when it is a spreadsheet', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'spreadsheet'],
    ['when it is an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['when it is a PDF', '%PDF-1.7', 'not_text'],
    ['when it is a web page', '<!doctype html>\n<p>,</p>', 'header a,b <!doctype html>'],
  ])('%s', (_, file, expected) => expect(read(file)).toBe(expected))
})

describe('a stream', () => {
  const FILES = [
    'a,b\n1,2\n"3\n4","5""6"\n激光,𠮷\r\n\r\n7,8',
    '\ufeffa,b\n1,2\n',
    'a,b\n1,2\n3\n',
    'a,b\n1,"2\n',
    `a,b\n${'1,2\n'.repeat(300)}bad,1\n`,
    Buffer.concat([Buffer.from(`a,b\n${'1,2\n'.repeat(100)}`), Buffer.of(0xff, 0x2c, 0x31, 0x0a)]),
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0),
    Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'),
    '%PDF-1.7\n1,2\n',
    '',
  ]

  it('says the same of a file in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.integer({ min: 1, max: 300 }), (file, piece) => {
        expect(read(file, piece)).toEqual(read(file))
      }),
      { numRuns: 300 },
    )
  })

  it('brings back what was written, quoted as the standard has it', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\0\r]/g, '').trim())
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (rows, piece) => {
        const file = `a,b\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
        const found = read(file, piece)
        // A lone half of a pair cannot be written in UTF-8 at all.
        const written = Buffer.from(file).toString()
        if (written !== file) return
        expect(typeof found === 'string' ? found : found.map(([, ...cells]) => cells)).toEqual(
          rows.map((row) => row.map((text) => text)),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('of anything at all is read or refused, and never breaks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 64 }), (bytes, piece) => {
        const found = read(bytes, piece)
        expect(typeof found === 'string' ? found.length : found.length + 1).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
