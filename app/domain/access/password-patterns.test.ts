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
