import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gbk } from '../../../tests/factories/data-files'
import { ok } from '../shared/result'
import { dbfReader } from './dbf'
import type { DataFault } from './fault'

type Wish = {
  readonly version?: number
  readonly fields?: readonly (readonly [name: string, length: number])[]
  readonly records?: readonly Uint8Array[]
  readonly announced?: number
  readonly headingLength?: number
  readonly recordLength?: number
  readonly end?: Uint8Array
}

const FIELDS = [
  ['CODE', 4],
  ['NAME', 6],
] as const
const record = (text: string, mark = ' ') => Buffer.concat([Buffer.from(mark), gbk(text)])
const RECORDS = [record('0101马    '), record('0102牛    '), record('0103猪    ')]

/** A table as dBase III lays it down, or with a heading that says something else. */
function table(wish: Wish = {}): Uint8Array {
  const { fields = FIELDS, records = RECORDS, announced = records.length, end = Uint8Array.of(0x1a) } = wish
  const heading = Buffer.alloc(32 + fields.length * 32 + 1)
  heading[0] = wish.version ?? 0x03
  heading.writeUInt32LE(announced, 4)
  heading.writeUInt16LE(wish.headingLength ?? heading.length, 8)
  heading.writeUInt16LE(wish.recordLength ?? fields.reduce((sum, [, length]) => sum + length, 1), 10)
  for (const [at, [name, length]] of fields.entries()) {
    heading.write(name, 32 + at * 32, 'latin1')
    heading[32 + at * 32 + 16] = length
  }
  heading[heading.length - 1] = 0x0d
  return Buffer.concat([heading, ...records, end])
}

const said = ({ code, values }: DataFault) => [code, ...Object.values(values)].join(' ')

function read(file: Uint8Array, piece = Infinity) {
  const rows: string[] = []
  const reader = dbfReader({
    fields: ['CODE', 'NAME'],
    row: (cells, line): DataFault | null => {
      rows.push(`${line} ${cells.join(' ')}`)
      return cells[0] === 'bad' ? { code: 'code_shape', values: { line: `${line}` } } : null
    },
    end: () => ok(rows),
  })
  for (let from = 0; from < file.length; from += piece) {
    const found = reader.push(file.subarray(from, Math.min(file.length, from + piece)))
    if (found) return said(found)
  }
  const done = reader.end()
  return done.ok ? done.value.join('; ') : said(done.refusal)
}

describe('a table', () => {
  it.each<[string, Wish, string]>([
    ['of three records', {}, '1 0101 马; 2 0102 牛; 3 0103 猪'],
    ['without its last sign', { end: new Uint8Array() }, '1 0101 马; 2 0102 牛; 3 0103 猪'],
    ['of no records', { records: [] }, ''],
    [
      'with a deleted record, which is counted and left out',
      { records: [record('0101马    '), record('0102牛    ', '*'), record('0103猪    ')] },
      '1 0101 马; 3 0103 猪',
    ],
    ['with deleted records alone', { records: [record('0101马    ', '*')] }, ''],
    [
      'with fields in another order',
      {
        fields: [
          ['NAME', 6],
          ['CODE', 4],
        ],
        records: [record('马    0101')],
      },
      '1 0101 马',
    ],
    [
      'with a field that nobody asks for',
      { fields: [...FIELDS, ['NOTE', 2]], records: [record('0101马    ok')] },
      '1 0101 马',
    ],
    [
      'with names in small letters',
      {
        fields: [
          ['code', 4],
          ['name', 6],
        ],
      },
      '1 0101 马; 2 0102 牛; 3 0103 猪',
    ],
    ['with cells of zeros', { records: [record('01\0\0\0\0\0\0\0\0')] }, '1 01 '],
    ['with empty cells', { records: [record('          ')] }, '1  '],
    ['of FoxPro', { version: 0x30 }, '1 0101 马; 2 0102 牛; 3 0103 猪'],
  ])('%s', (_, wish, rows) => expect(read(table(wish))).toBe(rows))
})

describe('a table is refused', () => {
  const whole = table()

  it.each<[string, Uint8Array, string]>([
    ['when it is empty', new Uint8Array(), 'empty'],
    ['when it is one byte', Uint8Array.of(3), 'not_dbf'],
    ['when it ends in its heading', whole.subarray(0, 60), 'not_dbf'],
    ['when it ends behind its heading', whole.subarray(0, 97), 'dbf_cut_off 3 0'],
    ['when it ends in its first record', whole.subarray(0, 100), 'dbf_cut_off 3 0'],
    ['when it ends behind its first record', whole.subarray(0, 108), 'dbf_cut_off 3 1'],
    ['when its last record lacks a byte', table({ end: new Uint8Array() }).subarray(0, -1), 'dbf_cut_off 3 2'],
    ['when it ends early by its own sign', table({ records: [RECORDS[0] ?? whole], announced: 3 }), 'dbf_cut_off 3 1'],
    ['when it has a record more than it says', table({ announced: 2 }), 'dbf_longer 2'],
    ['when something is hung on', table({ end: Buffer.from('\u001axx') }), 'dbf_longer 3'],
    ['when it announces four thousand million', table({ announced: 0xffffffff }), 'dbf_cut_off 4294967295 3'],
    ['when its records are longer than its fields', table({ recordLength: 12 }), 'not_dbf'],
    ['when its records are shorter than its fields', table({ recordLength: 10 }), 'not_dbf'],
    ['when its records have no length', table({ recordLength: 0 }), 'not_dbf'],
    ['when its heading has no length', table({ headingLength: 0 }), 'not_dbf'],
    ['when its heading has no fields', table({ headingLength: 33 }), 'not_dbf'],
    ['when its heading is longer than the file', table({ headingLength: 9_000 }), 'not_dbf'],
    ['when its heading is longer than any', table({ headingLength: 65_535 }), 'not_dbf'],
    [
      'when a field is missing',
      table({
        fields: [
          ['CODE', 4],
          ['NOTE', 6],
        ],
      }),
      'dbf_field NAME CODE,NOTE',
    ],
    [
      'when a name is cut',
      table({
        fields: [
          ['CODE', 4],
          ['NAM', 6],
        ],
      }),
      'dbf_field NAME CODE,NAM',
    ],
    [
      'when its text is no GBK',
      table({ records: [Buffer.from([0x20, 0x30, 0x31, 0x30, 0x31, 0x81, 0x20, 0x20, 0x20, 0x20, 0x20])] }),
      'dbf_not_gbk 1',
    ],
    ['by its rows', table({ records: [record('0101马    '), record('bad 牛    ')] }), 'code_shape 2'],
    ['when it is a spreadsheet', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), 'spreadsheet'],
    ['when it is text', Buffer.from('t,i,j,k,v,q\n1,2,3,4,5,6\n'), 'not_dbf'],
    ['when it is text that begins like a table', Buffer.from('CODE,NAME\n0101,horse\n'), 'not_dbf'],
  ])('%s', (_, file, expected) => expect(read(file)).toBe(expected))

  it('wherever it is cut', () => {
    const file = table({ end: new Uint8Array() })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 1, max: 64 }), (length, piece) => {
        expect(read(file.subarray(0, length), piece)).toMatch(/^(?:empty|not_dbf|dbf_cut_off 3 [012])$/)
      }),
    )
  })

  it('or read the same in whatever pieces it comes', () => {
    const files = [
      table(),
      whole.subarray(0, 100),
      table({ announced: 2 }),
      Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.integer({ min: 1, max: 130 }), (file, piece) => {
        expect(read(file, piece)).toBe(read(file))
      }),
    )
  })

  it('or read, whatever its bytes are, and never breaks', () => {
    const file = table()
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const spoilt = Uint8Array.from(file)
        spoilt[at] = byte
        expect(typeof read(spoilt)).toBe('string')
      }),
      { numRuns: 500 },
    )
  })
})
