import { describe, expect, it } from 'vitest'
import { csvFile } from '../../../tests/factories/data-files'
import { TARIFFS } from '../duty/tariffs'
import { dutyReader } from './duties'

function read(...lines: readonly string[]) {
  const reader = dutyReader()
  const early = reader.push(csvFile('tariff,code,rate,other', ...lines))
  const done = early ? { ok: false as const, refusal: early } : reader.end()
  return done.ok ? done.value : [done.refusal.code, ...Object.values(done.refusal.values)].join(' ')
}

const row = (line: string) => {
  const found = read(line)
  return typeof found === 'string' ? found : found.rows[0]
}

describe('a rate of duty', () => {
  it.each([
    ['4.5', '4.5'],
    ['04.50', '4.5'],
    ['0', '0'],
    ['0.0', '0'],
    ['00', '0'],
    ['100', '100'],
    ['0.000001', '0.000001'],
    ['3000', '3000'],
    ['3000.000000', '3000'],
  ])('typed as %s is %s', (typed, rate) => expect(row(`jp,845611,${typed},`)).toMatchObject({ rate, other: '' }))

  it.each([
    ['3000.000001', 'rate_too_high 2 3000.000001 3000 %'],
    ['0.0000001', 'not_number 2 rate 0.0000001'],
    ['4.5%', 'not_number 2 rate 4.5%'],
    ['４.5', 'not_number 2 rate ４.5'],
    ['free', 'not_number 2 rate free'],
    ['.5', 'not_number 2 rate .5'],
    ['5.', 'not_number 2 rate 5.'],
    ['1e2', 'not_number 2 rate 1e2'],
    ['+5', 'not_number 2 rate +5'],
    ['- 5', 'not_number 2 rate - 5'],
    ['-5', 'negative 2 rate -5'],
    ['-0.1', 'negative 2 rate -0.1'],
  ])('of %s is refused: %s', (typed, expected) => expect(row(`jp,845611,${typed},`)).toBe(expected))

  it.each([
    ['a rate and words', '5,not less than 2 EUR/kg', { rate: '5', other: 'not less than 2 EUR/kg' }],
    ['words alone', ',Free', { rate: null, other: 'Free' }],
    ['three hundred signs', `,${'x'.repeat(300)}`, { rate: null, other: 'x'.repeat(300) }],
    ['three hundred and one', `,${'x'.repeat(301)}`, 'text_too_long 2 other 300'],
    ['neither', ',', 'rate_missing 2'],
    ['spaces', '  ,  ', 'rate_missing 2'],
  ])('may be %s', (_, cells, expected) => {
    const found = row(`jp,845611,${cells}`)
    expect(found).toEqual(typeof expected === 'string' ? expected : expect.objectContaining(expected))
  })
})

describe('the code of a duty', () => {
  it.each([
    ['845611', '845611'],
    ['8456.11', '845611'],
    ['8456.11.00.00', '8456110000'],
    ['8456 1100', '84561100'],
    ['845611000000', '845611000000'],
  ])('%s is %s', (typed, code) => expect(row(`jp,${typed},1,`)).toMatchObject({ code }))

  it.each([
    ['84561', 'code_shape 2 84561 6–12'],
    ['8456110000000', 'code_shape 2 8456110000000 6–12'],
    ['8456-11', 'code_shape 2 8456-11 6–12'],
    ['8456.1a', 'code_shape 2 8456.1a 6–12'],
    ['', 'code_shape 2  6–12'],
    ['845699', 'unknown_hs 2 845699'],
    ['8456990000', 'unknown_hs 2 8456990000'],
    ['000000', 'unknown_hs 2 000000'],
  ])('%j is none', (typed, expected) => expect(row(`jp,${typed},1,`)).toBe(expected))
})

describe('the tariff of a duty', () => {
  it.each([...TARIFFS])('may be that of %s', (tariff) => {
    expect(row(`${tariff.toUpperCase()},845611,1,`)).toMatchObject({ tariff })
  })

  it.each(['fr', 'de', 'PL', '', 'eu27'])('%j is none', (word) => {
    expect(row(`${word},845611,1,`)).toBe(`unknown_tariff 2 ${word}`)
  })
})

describe('a file of duties', () => {
  it('covers the tariffs that are in it, in their order', () => {
    expect(read('us,845611,1,', 'eu,845611,1,', 'us,845612,1,')).toMatchObject({
      covers: ['eu', 'us'],
      read: 3,
      asOf: null,
    })
  })

  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'no_rows'],
    ['one line twice', ['jp,845611,1,', 'jp,8456.11,1,'], 'duplicate 3 2 jp 845611'],
    ['one line in two tariffs', ['jp,845611,1,', 'kr,845611,1,'], 'read'],
    ['a line and a longer one', ['jp,845611,1,', 'jp,84561100,1,'], 'read'],
  ])('with %s', (_, lines, expected) => {
    const found = read(...lines)
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })
})
