// The finder is open to everybody: whatever word is typed, it is looked up as a word, also one that objects of the language have.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { frequencyOf, nameIndex } from './names'
import { QUERY_LIMIT, readQuery } from './query'
import { rank } from './ranking'
import { stem } from './stem'
import { cleaned, wordsOf } from './words'
import { atLeast } from '../../../../tests/support/at-least'

const index = nameIndex()
const vocabulary = {
  size: index.codes.length,
  frequencyOf: (token: string) => frequencyOf(index, token),
  near: () => [],
  spelledOut: () => [],
  isTradeName: () => false,
}
const ranked = (typed: string) => rank(readQuery(typed, vocabulary), index)

/** Names that every object has, and words of trade among them: a constructor is a toy. */
const OF_OBJECTS = [
  'constructor',
  'constructors',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  'isPrototypeOf',
  'prototype',
]

describe('a word that objects have', () => {
  it.each(OF_OBJECTS)('%s has a stem of letters', (word) => {
    expect(stem(word.toLowerCase())).toMatch(/^[a-z_]+$/)
  })

  it.each(OF_OBJECTS)('%s is cut into words', (word) => {
    for (const { token } of atLeast(1, wordsOf(cleaned(`${word} toys`)))) expect(typeof token).toBe('string')
  })

  it.each(OF_OBJECTS)('%s beside another word spoils no answer', (word) => {
    expect(
      ranked(`${word} laser cutting machine`)
        .slice(0, 5)
        .map(({ code }) => code),
    ).toContain('845611')
  })

  it('is the same in singular and plural', () => expect(stem('constructors')).toBe(stem('constructor')))
})

describe('the stem of a word', () => {
  it.each([
    ['bodies', 'body'],
    ['dies', 'die'],
    ['ties', 'tie'],
    ['boxes', 'box'],
    ['brushes', 'brush'],
    ['watches', 'watch'],
    ['buses', 'bus'],
    ['pumps', 'pump'],
    ['gas', 'gas'],
    ['glass', 'glass'],
    ['apparatus', 'apparatus'],
    ['fibres', 'fiber'],
    ['centre', 'center'],
    ['colour', 'color'],
    ['galvanised', 'galvanized'],
    ['plating', 'plated'],
    ['cutter', 'cutting'],
    ['eyes', 'eye'],
    ['lens', 'lenses'],
    ['welded', 'welding'],
    ['stapled', 'stapling'],
    ['ladies', 'women'],
    ['mice', 'mouse'],
    ['tyres', 'tire'],
    ['lorries', 'truck'],
    ['spanners', 'wrench'],
    ['jewellery', 'jewelry'],
    ['moulds', 'molding'],
  ])('%s is that of %s', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['led', 'leds2'],
    ['ring', 'r'],
    ['bed', 'b'],
    ['water', 'wat'],
    ['paper', 'pap'],
    ['butter', 'but'],
    ['wine', 'wing'],
    ['cable', 'cab'],
    ['plate', 'plating2'],
  ])('%s is not that of %s', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it.each(['', 'a', 'cnc', 'led', 'h2o', '6204', '2rs', '304l'])('%j stays as it is', (word) =>
    expect(stem(word)).toBe(word),
  )

  it('of any word is a word, no longer than a letter more', () => {
    const letter = fc.constantFrom(...'abcdeginorstuyz')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const word = letters.join('')
        expect(stem(word)).toMatch(/^[a-z]+$/)
        expect(stem(word).length).toBeLessThanOrEqual(Math.max(word.length + 1, 12))
      }),
    )
  })
})

describe('whatever is typed', () => {
  it('is read and answered, in the length that is looked at', () => {
    const part = fc.constantFrom(
      'constructor',
      '激光',
      'laser',
      ' ',
      '5mm',
      '8456.11',
      '/',
      '"',
      '\u202e',
      '😀',
      '不',
      'not',
      '',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const typed = parts.join('')
        const found = ranked(typed)
        expect(atLeast(0, found).every(({ code, score }) => /^\d{6}$/.test(code) && Number.isFinite(score))).toBe(true)
      }),
      { numRuns: 8 },
    )
    expect(ranked('激光切割机'.repeat(QUERY_LIMIT)).length).toBeGreaterThan(0)
  })
})
