import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsNomenclature } from './hs-nomenclature'
import { codeAmongWords, MOST_PARTS, readTypedHs } from './typed-hs'

describe('what was typed into the box', () => {
  it.each([
    ['845611', '845611', ''],
    ['8456.11', '845611', ''],
    ['84 56 11', '845611', ''],
    ['８４５６．１１', '845611', ''],
    ['8456', '8456', ''],
    ['84', '84', ''],
    ['8456110090', '845611', '0090'],
    ['8456.11.00.90', '845611', '0090'],
    ['HS 8456.11', '845611', ''],
    ['HS code: 8456.11', '845611', ''],
    ['HS编码：8456.11.00 90', '845611', '0090'],
    ['海关编码 84561100', '845611', '00'],
    ['税则号列：8456.11', '845611', ''],
    ['\u200b8456.11\ufeff', '845611', ''],
    ['(8456.11)', '845611', ''],
    ['0306.17', '030617', ''],
  ])('%j is the code %s', (typed, code, longer) => {
    expect(readTypedHs(typed)).toEqual({ kind: 'code', code, longer })
  })

  it.each([
    ['84561', ['845611', '845612']],
    ['8456.1', ['845611', '845612']],
    ['5611', ['845611']],
  ])('%j is part of %j', (typed, codes) => {
    expect(readTypedHs(typed)).toMatchObject({ kind: 'part', codes })
  })

  it.each([
    ['845699', '8456'],
    ['8456.99', '8456'],
    ['84999999', '84'],
    ['999999', ''],
    ['770100', ''],
  ])('%j is no code, and stands under %j', (typed, under) => {
    expect(readTypedHs(typed)).toMatchObject({ kind: 'missing', under })
  })

  it.each([
    '',
    '激光切割机',
    'laser cutter',
    '8',
    '304不锈钢',
    '6204-2RS bearing',
    '12345678901234',
    '-',
    'HS',
    '8456.11 激光',
  ])('%j is text', (typed) => expect(readTypedHs(typed)).toEqual({ kind: 'text' }))

  it.each([
    ['8456.11 激光切割机', '845611'],
    ['laser cutter 8456.11.00', '845611'],
    ['轴承 6204', null],
    ['9999.99 something', null],
    ['IP 192.168.1.1', null],
    ['2024.11 catalogue', null],
  ])('%j names the code %s among its words', (typed, code) => {
    expect(codeAmongWords(typed)).toBe(code)
  })

  it('every code there is reads as itself, with dots and without', () => {
    for (const code of atLeast(6_900, hsNomenclature().keys()))
      expect(readTypedHs(code.length === 6 ? `${code.slice(0, 4)}.${code.slice(4)}` : code)).toMatchObject({
        kind: 'code',
        code,
      })
  })

  it('never offers more than so many', () => {
    for (const typed of atLeast(3, ['000', '111', '84850', '01012'])) {
      const read = readTypedHs(typed)
      expect(read.kind === 'part' ? read.codes.length : 0).toBeLessThanOrEqual(MOST_PARTS)
    }
  })
})
