import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfDbf, faultOfText, joined, TOLD_BY } from './file-kind'

const bytes = (...signs: readonly number[]) => Uint8Array.from(signs)
const text = (words: string) => Buffer.from(words)

describe('text', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['plain', text('t,i,j,k,v,q\n'), null],
    ['Chinese', text('月份,币种\n'), null],
    ['with the mark of UTF-8', text('\ufefft,i\n'), null],
    ['nothing yet', bytes(), null],
    ['the start of a new spreadsheet', bytes(0x50, 0x4b, 0x03, 0x04), 'spreadsheet'],
    ['the letters PK in a text', text('PKR,1\n'), null],
    ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['UTF-16 from its low end', bytes(0xff, 0xfe, 0x74, 0), 'utf16'],
    ['UTF-16 from its high end', bytes(0xfe, 0xff, 0, 0x74), 'utf16'],
    ['UTF-16 without a mark', Buffer.from('t,i,j', 'utf16le'), 'utf16'],
    ['one zero in many signs', bytes(0x74, 0x2c, 0x69, 0, 0x6a), 'not_text'],
    ['a PDF', text('%PDF-1.7'), 'not_text'],
    ['a share in a text', text('%PD'), null],
  ])('%s', (_, file, code) => expect(faultOfText(file)?.code ?? null).toBe(code))

  it('is told by its first bytes alone', () => {
    const late = Buffer.concat([Buffer.alloc(TOLD_BY, 'x'), bytes(0)])
    expect([faultOfText(late), faultOfText(late.subarray(1))?.code]).toEqual([null, 'not_text'])
  })
})

describe('a table of dBase', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['dBase III', bytes(0x03, 26, 11, 30), null],
    ['dBase III with notes', bytes(0x83, 26, 11, 30), null],
    ['FoxPro', bytes(0x30, 26, 11, 30), null],
    ['FoxPro 2 with notes', bytes(0xf5, 26, 11, 30), null],
    ['a new spreadsheet', bytes(0x50, 0x4b, 0x03, 0x04), 'spreadsheet'],
    ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['text', text('t,i,j,k'), 'not_dbf'],
    ['nothing', bytes(), 'not_dbf'],
    ['a zero', bytes(0, 0, 0, 0), 'not_dbf'],
  ])('%s', (_, file, code) => expect(faultOfDbf(file)?.code ?? null).toBe(code))
})

it('pieces are joined as they came', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (before, after) => {
      expect([...joined(before, after)]).toEqual([...before, ...after])
    }),
  )
})
