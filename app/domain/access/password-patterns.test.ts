import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate, isPattern } from './password-patterns'

describe('a pattern', () => {
  it.each(
    'aaaaaaaa abababab abcabcab qwertyui 1qaz2wsx !qaz@wsx zaq12wsx 1q2w3e4r abcdefgh 98765432 147258369 963852741 19900101 13912345678'.split(
      ' ',
    ),
  )('is in %s', (text) => expect(isPattern(text)).toBe(true))

  it.each(['pumps-for-kazakhstan', 'treehouse', 'popular-kettle', '83619274', '12003456789', 'qwe rty', 'aba', ''])(
    'is not in %j, or it is too short to tell',
    (text) => expect(isPattern(text)).toBe(['', 'aba'].includes(text)),
  )
})

describe('a date', () => {
  it.each(['1990', '2026', '19901991', '19900101', '900101', '20261231', '01312001', '31012001'])(
    '%s may be one',
    (digits) => expect(isDate(digits)).toBe(true),
  )

  it.each(['1890', '19901301', '20260032', '32132001', '12345', '83619274', ''])('%s is none', (digits) =>
    expect(isDate(digits)).toBe(false),
  )
})

/** What fingers do, told apart by the way they go; each row is a sentence about its examples. */
const WALKS: readonly (readonly [string, string])[] = [
  ['along a row', 'qwertyuiop asdfghjkl zxcvbnm,./ 1234567890'],
  ['along a row from its end', 'poiuytrewq lkjhgfdsa 0987654321 /.,mnbvcxz'],
  ['down and up the columns', '1qaz2wsx3edc zaq1xsw2 qazwsxedc 1qazxsw2'],
  ['to and fro between two rows', '1q2w3e4r5t qawsedrf zsxdcfvg'],
  ['with shift held down', '!@#$%^&*() !qaz@wsx {}| <>?:"{}| ~!@#$%'],
  ['with shift held down for a part', '1234%^&* qwer$%^&'],
  ['along the alphabet and back', 'abcdefgh hgfedcba mnopqrst abcdcbab'],
  ['in several runs of three or more', 'qweasdzxc abc123xyz 123qwe456rty aaabbbccc'],
]

describe('a walk over the keys', () => {
  it.each(WALKS)('goes %s: %s', (_way, examples) => {
    for (const text of examples.split(' ')) expect([text, isPattern(text)]).toEqual([text, true])
  })

  it.each(['qwerty1', '7qwerty', 'qwe8asdf', 'qpwoeiru', 'a9s8d7f6', 'qm1zp0', '1a2b3c4d', 'abczyq'])(
    'ends where a key stands alone or far away: %s',
    (text) => expect(isPattern(text)).toBe(false),
  )

  const row = fc.constantFrom('1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm')
  const stretch = fc
    .tuple(row, fc.nat(6), fc.integer({ min: 3, max: 10 }))
    .map(([keys, from, length]) => keys.slice(from, from + length))
    .filter((keys) => keys.length >= 3)

  it('is one wherever it begins and ends, forwards and backwards, alone or followed by another', () => {
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        const back = [...one].reverse().join('')
        expect([one, back, one + other, one + back].filter((text) => !isPattern(text))).toEqual([])
      }),
    )
  })
})

describe('the same again', () => {
  it('is a pattern for every block of up to eight signs, also when the last one is cut off', () => {
    const block = fc.string({ minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(block, fc.integer({ min: 2, max: 5 }), fc.nat(7), (text, times, more) => {
        const signs = [...text]
        const rest = signs.slice(0, more % signs.length).join('')
        expect(isPattern(text.repeat(times) + rest)).toBe(true)
      }),
    )
  })

  it.each([
    ['two signs in any order', 'abbabaab', true],
    ['a block in characters', '大连港大连港', true],
    ['signs of two halves, counted as one each', '😀🚢⚓😀🚢⚓', true],
    ['a block of nine signs: that is a sentence said twice', 'kbxtmwhrv'.repeat(2), false],
    ['a block that is not repeated whole', 'kbxtkbx', false],
    ['a block with another sign between', 'kbxt-kbxt', false],
    ['a block that differs once', 'kbxtkbxz', false],
  ])('%s', (_why, text, is) => expect(isPattern(text)).toBe(is))
})

describe('figures', () => {
  it.each(['147258', '369258147', '159357', '951753', '789456123', '321654987', '147000', '000000'])(
    '%s are lines of the keypad',
    (text) => expect(isPattern(text)).toBe(true),
  )
  it.each(['1472583', '148259', '70419', '14725836'])('%s are no lines of it', (text) =>
    expect(isPattern(text)).toBe(false),
  )

  const tail = fc.integer({ min: 0, max: 999_999_999 }).map((rest) => String(rest).padStart(9, '0'))
  const second = fc.constantFrom(...'3456789')
  it('of every mobile number in China are one, with the code of the country and without', () => {
    fc.assert(
      fc.property(second, tail, fc.constantFrom('', '86', '+86', '0086'), (digit, rest, country) => {
        expect(isPattern(`${country}1${digit}${rest}`)).toBe(true)
      }),
    )
  })
  it.each([
    ['a digit too few', '1380417062'],
    ['a digit too many', '138041706295'],
    ['a beginning that nobody has', '12804170629'],
    ['a line of another country', '8513804170629'],
    ['a landline', '04118304762'],
    ['words around it', 'tel13804170629'],
  ])('are no mobile number with %s', (_why, text) => expect(isPattern(text)).toBe(false))
})

describe('every day of two centuries', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

  it('is a date, with the century and without, whichever part comes first', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-')
        for (const written of [year, year.slice(2)])
          for (const text of [written + month + dayOfMonth, month + dayOfMonth + written, dayOfMonth + month + written])
            expect([text, isDate(text)]).toEqual([text, true])
      }),
    )
  })

  it.each([
    ['no month', '19900012'],
    ['a thirteenth month, and no day either', '19901332'],
    ['no day', '900100'],
    ['a thirty-second day', '991232'],
    ['a century to come', '21320532'],
    ['years too far back', '18001899'],
    ['a letter', '1990o101'],
    ['a sign between', '1990-01-01'],
    ['a digit more', '199001011'],
  ])('is none with %s', (_why, text) => expect(isDate(text)).toBe(false))
})
