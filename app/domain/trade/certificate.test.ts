import { describe, expect, it } from 'vitest'
import { CERTIFICATE_LENGTH, CERTIFICATE_SIGNS, maskedNumber, spacedCode } from './certificate'

describe('the code of a certificate', () => {
  it('uses no signs that look alike', () => {
    for (const sign of '01ILO') expect(CERTIFICATE_SIGNS).not.toContain(sign)
    expect(new Set(CERTIFICATE_SIGNS).size).toBe(CERTIFICATE_SIGNS.length)
  })

  it('cannot be guessed: more than 55 bits', () => {
    expect(CERTIFICATE_LENGTH * Math.log2(CERTIFICATE_SIGNS.length)).toBeGreaterThan(55)
  })

  it.each([
    ['ABCDEFGHJKMN', 'ABCD EFGH JKMN'],
    ['ABCD', 'ABCD'],
    ['', ''],
  ])('%s reads %s', (code, read) => {
    expect(spacedCode(code)).toBe(read)
  })
})

describe('what a stranger sees of the declaration number', () => {
  it('is the beginning and the end', () => {
    expect(maskedNumber('123420260000000187')).toBe('1234************87')
  })

  it('never hides less than twelve of eighteen digits', () => {
    expect(maskedNumber('999999999999999999').match(/\*/g)).toHaveLength(12)
  })
})
