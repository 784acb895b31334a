// A name that was made safe is safe: the next version of the same file is called the same.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { filenameFor } from './filename'

const KINDS = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/x-new', ''] as const

describe('a name that is given once more', () => {
  it.each(KINDS)('stays as it is, of the kind %j', (kind) => {
    const part = fc.constantFrom(
      '.',
      ' ',
      '\u3000',
      '\u200b',
      '\u202e',
      '/',
      '\\',
      'a',
      '执照',
      'pdf',
      '.pdf',
      '.jpg',
      '\n',
      '😀',
    )
    const name = fc.oneof(
      fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(name, (sent) => {
        const once = filenameFor(sent, kind)
        expect(filenameFor(once, kind)).toBe(once)
      }),
      { numRuns: 150 },
    )
  })

  it('has an ending of its kind, a stem, and no folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...KINDS), (sent, kind) => {
        const name = filenameFor(sent, kind)
        expect(name).toMatch(/^[^/\\]+\.(pdf|png|jpe?g|webp|bin)$/su)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect([...name].length).toBeLessThanOrEqual(205)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what a browser sends', () => {
  it.each([
    ['a/', 'application/pdf', 'document.pdf'],
    ['a\\b/c\\d.pdf', 'application/pdf', 'd.pdf'],
    ['a.pdf/', 'application/pdf', 'document.pdf'],
    ['...a.pdf', 'application/pdf', 'a.pdf'],
    ['. .a.pdf', 'application/pdf', 'a.pdf'],
    ['a..pdf', 'application/pdf', 'a..pdf'],
    ['a.pdf.', 'application/pdf', 'a.pdf..pdf'],
    [' a .pdf ', 'application/pdf', 'a .pdf'],
    ['\u200b.pdf', 'application/pdf', 'pdf.pdf'],
    ['a.JPEG', 'image/jpeg', 'a.jpeg'],
    ['a.jpg', 'image/jpeg', 'a.jpg'],
    ['a.jpg', 'image/png', 'a.jpg.png'],
    ['a.bin', 'text/x-new', 'a.bin'],
    ['a.BIN', '', 'a.bin'],
    ['a\tb.pdf', 'application/pdf', 'ab.pdf'],
    ['𠮷.webp', 'image/webp', '𠮷.webp'],
    ['\ud83d.png', 'image/png', 'png.png'],
    ['con.pdf', 'application/pdf', 'con.pdf'],
  ])('%j that is %s becomes %j', (sent, kind, name) => expect(filenameFor(sent, kind)).toBe(name))

  it.each([
    [199, 199],
    [200, 200],
    [201, 200],
  ])('a stem of %i characters keeps %i', (length, kept) => {
    expect(filenameFor(`${'名'.repeat(length)}.pdf`, 'application/pdf')).toBe(`${'名'.repeat(kept)}.pdf`)
  })
})
