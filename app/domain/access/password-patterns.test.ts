import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isDate, isPattern } from './password-patterns'

describe('a pattern', () => {
  it.each([
    ['one key', 'aaaaaaaa'],
    ['two keys in turn', 'abababab'],
    ['a block, the last time not to its end', 'abcabcab'],
    ['a word twice', 'kettlekettle'],
    ['a row of keys', 'qwertyui'],
    ['a row of keys from the right', 'poiuytre'],
    ['two columns', '1qaz2wsx'],
    ['two columns with the shift key', '!qaz@wsx'],
    ['two columns from below', 'zaq12wsx'],
    ['zigzag', '1q2w3e4r'],
    ['the alphabet', 'abcdefgh'],
    ['counting down', '98765432'],
    ['lines of the number pad', '147258369'],
    ['lines of the number pad from below', '963852741'],
    ['a thousand at the end', '789000456'],
    ['a day', '19900101'],
    ['two years', '19901992'],
    ['a mobile number', '13912345678'],
  ])('is %s', (_, text) => expect(isPattern(text)).toBe(true))

  it.each([
    ['words', 'pumps-for-kazakhstan'],
    ['a word with neighbours in it', 'treehouse'],
    ['two words', 'popular-kettle'],
    ['figures without an order', '83619274'],
    ['a number that is no mobile number', '12003456789'],
    ['keys with a gap between them', 'qwe rty'],
    ['a walk with a stray key', 'qwertyu9'],
    ['a block with another sign in it', 'abcabxabc'],
    ['three keys', 'abac'],
  ])('is not %s', (_, text) => expect(isPattern(text)).toBe(false))

  test('is found however often a block comes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 12 }), (block, times) => {
        expect(isPattern(block.repeat(times))).toBe(true)
      }),
    )
  })

  test('of neighbours is one from the other end, too', () => {
    const rows = fc.constantFrom('qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890')
    fc.assert(
      fc.property(rows, fc.integer({ min: 3, max: 7 }), (row, length) => {
        const walk = row.slice(0, length)
        expect([isPattern(walk), isPattern([...walk].reverse().join(''))]).toEqual([true, true])
      }),
    )
  })
})

describe('a date', () => {
  it.each([
    ['a year', '1990'],
    ['a year to come', '2026'],
    ['two years', '19901991'],
    ['year, month and day', '19900101'],
    ['the same without the century', '900101'],
    ['the last day of a year', '20261231'],
    ['month, day and year', '01312001'],
    ['day, month and year', '31012001'],
  ])('is %s', (_, digits) => expect(isDate(digits)).toBe(true))

  it.each([
    ['a year of long ago', '1890'],
    ['a month too many', '19901301'],
    ['a day that is none', '20260032'],
    ['neither order', '32132001'],
    ['five figures', '12345'],
    ['eight figures without a meaning', '83619274'],
    ['nothing', ''],
  ])('is not %s', (_, digits) => expect(isDate(digits)).toBe(false))

  test('is every day of every year that somebody alive was born in', () => {
    const days = fc.date({ min: new Date('1920-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-')
        for (const order of [year + month + date, date + month + year, month + date + year])
          expect(isDate(order)).toBe(true)
      }),
    )
  })
})
