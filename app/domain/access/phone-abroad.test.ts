// Numbers as cards and signatures print them. Who dials from abroad leaves the 0 of the area out, which is why it stands in brackets.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { toPhone } from './phone'

describe('a 0 in brackets behind the code of a country', () => {
  it.each([
    ['+86 (0)24 8692 1234', '+862486921234'],
    ['+86(0)24-86921234', '+862486921234'],
    ['0086 (0)24 8692 1234', '+862486921234'],
    ['+86 ( 0 ) 24 8692 1234', '+862486921234'],
    ['＋８６（０）２４８６９２１２３４', '+862486921234'],
    ['+49 (0)30.1234567', '+49301234567'],
    ['+420 (0) 220 123 456', '+420220123456'],
    ['+7 (0)495 123-45-67', '+74951234567'],
  ])('%j is left out: %s', (text, expected) => expect(toPhone(text)).toBe(expected))

  it.each([
    ['a 0 that nobody put in brackets', '+86 024 8692 1234', '+8602486921234'],
    ['an area in brackets', '+86 (24) 8692 1234', '+862486921234'],
    ['an area with its 0 in brackets', '+86 (024) 8692 1234', '+8602486921234'],
    ['a number without a country', '(0)24 8692 1234', '02486921234'],
    ['a 0 further behind', '+86 24 (0)8692 1234', '+8624086921234'],
    ['a country of four digits there is none', '+1234 (0)24 8692 123', '+12340248692123'],
  ])('stays where it is %s', (_, text, expected) => expect(toPhone(text)).toBe(expected))
})

describe('how long a number is', () => {
  it.each([
    ['123456', null],
    ['1234567', '1234567'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', null],
    ['+123456', null],
    ['+1234567', '+1234567'],
    ['+123456789012345', '+123456789012345'],
    ['+1234567890123456', null],
  ])('%j: %j', (text, expected) => expect(toPhone(text)).toBe(expected))
})

describe('the beginning of a number', () => {
  it.each([
    ['008613800138000', '+8613800138000'],
    ['00 86 138 0013 8000', '+8613800138000'],
    ['000138001380', '000138001380'],
    ['+008613800138', '+008613800138'],
    ['++8613800138000', null],
    ['86+13800138000', null],
    ['-13800138000', '13800138000'],
    ['tel 13800138000', null],
    ['024-86921234转801', null],
  ])('%j: %j', (text, expected) => expect(toPhone(text)).toBe(expected))

  it('what was read once is read as itself', () => {
    const sign = fc.constantFrom('0', '1', '8', '6', '+', '00', '24', '(0)', '(', ')', '-', ' ', '138', '•', '\u200b')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 18 }), (signs) => {
        const read = toPhone(signs.join(''))
        if (read !== null) expect(toPhone(read)).toBe(read)
      }),
      { numRuns: 200 },
    )
  })
})
