import { describe, expect, it } from 'vitest'
import { hsCodesIn, normaliseHs6, showHs6 } from './hs-code'

describe('the first six digits of an HS code', () => {
  it.each([
    ['845611', '845611'],
    ['8456.11', '845611'],
    ['84.56.11', '845611'],
    [' 8456 11 ', '845611'],
    ['８４５６．１１', '845611'],
    ['0306.17', '030617'],
    ['8456.11\u200b', '845611'],
    ['\u200e8456.11', '845611'],
    ['8456‑11', '845611'],
    ['8456·11', '845611'],
    ['HS 8458.11', '845811'],
    ['hs84-58-11', '845811'],
    ['商品编码：8458.11', '845811'],
    ['税号（8458.11）', '845811'],
  ])('%s is read as %s', (typed, code) => {
    expect(normaliseHs6(typed)).toBe(code)
  })

  it.each([
    ['6201.40, 420292', ['620140', '420292']],
    ['845811 852990', ['845811', '852990']],
    ['84-58-11', ['845811']],
    ['84 58 11', ['845811']],
    ['HS 8458.11；HS 8529.90', ['845811', '852990']],
    ['\u200b8458.11\u202a', ['845811']],
    ['laser', ['laser']],
    [' , ', []],
  ])('%j names %j', (typed, codes) => {
    expect(hsCodesIn(typed)).toEqual(codes)
  })

  it.each(['', '84561', '8456110000', '99', 'abcdef', '84561A', '😀'])('%j is none', (typed) => {
    expect(normaliseHs6(typed)).not.toMatch(/^\d{6}$/)
  })

  it.each([
    ['845611', '8456.11'],
    ['030617', '0306.17'],
  ])('%s is printed as %s', (code, printed) => {
    expect(showHs6(code)).toBe(printed)
  })
})

it('printing and reading again gives the same code', () => {
  for (const code of ['000000', '010121', '841370', '999999']) expect(normaliseHs6(showHs6(code))).toBe(code)
})
