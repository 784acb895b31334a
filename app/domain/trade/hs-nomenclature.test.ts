import { describe, expect, it } from 'vitest'
import { findHs, hsName, hsNomenclature, isInHs2022, subheadingsBeside } from './hs-nomenclature'
import { atLeast } from '../../../tests/support/at-least'

const all = [...hsNomenclature().values()]
const ofLength = (length: number) => all.filter(({ code }) => code.length === length)

describe('HS 2022', () => {
  it('has as many headings and subheadings as the convention', () => {
    expect([2, 4, 6].map((length) => ofLength(length).length)).toEqual([96, 1_228, 5_612])
  })

  it('has chapters 01 to 97 without 77, which is kept free', () => {
    const chapters = ofLength(2).map(({ code }) => code)
    expect([chapters[0], chapters.at(-1), chapters.includes('77')]).toEqual(['01', '97', false])
  })

  it('names each in both languages, below its heading and chapter', () => {
    const wrong = all.filter(
      ({ code, zh, en }) =>
        !/^(?:\d{2}){1,3}$/.test(code) ||
        !/\p{Script=Han}/u.test(zh) ||
        !/[A-Za-z]/.test(en) ||
        (code.length > 2 && !hsNomenclature().has(code.slice(0, -2))),
    )
    expect(wrong).toEqual([])
  })

  it.each(['845710', '845611', '030743', '010121', '970690', '870323'])('has %s', (code) =>
    expect(isInHs2022(code)).toBe(true),
  )

  it.each(['845799', '999999', '000000', '770100', '980000', '8457', '84', '84571000', ''])('has no %s', (code) =>
    expect(isInHs2022(code)).toBe(false),
  )

  it('offers what the heading has', () => {
    expect(subheadingsBeside('845799')).toEqual(['845710', '845720', '845730'])
    expect(subheadingsBeside('999999')).toEqual([])
  })

  it('knows what sellers call things', () => {
    expect(hsNomenclature().get('845710')?.keywordsZh).toContain('立式加工中心')
    expect(atLeast(1, ofLength(6)).every(({ code }) => /^\d{6}$/.test(code))).toBe(true)
  })
})

describe('what typed digits mean', () => {
  it.each([
    ['845710', { kind: 'subheading', code: '845710' }],
    ['84571000', { kind: 'longer', code: '845710' }],
    ['8457100000', { kind: 'longer', code: '845710' }],
    ['8457100000999', { kind: 'longer', code: '845710' }],
    ['84571', { kind: 'heading', heading: '8457', codes: ['845710', '845720', '845730'] }],
    ['8457', { kind: 'heading', heading: '8457', codes: ['845710', '845720', '845730'] }],
    ['845799', { kind: 'heading', heading: '8457', codes: ['845710', '845720', '845730'] }],
    ['84579900', { kind: 'heading', heading: '8457', codes: ['845710', '845720', '845730'] }],
    ['999999', { kind: 'nothing' }],
    ['99999999', { kind: 'nothing' }],
    ['84', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
  ])('%s', (digits, found) => {
    expect(findHs(digits)).toEqual(found)
  })

  it('have a name in the language of the reader, English for a language that the list has not', () => {
    expect(hsName('845710', 'zh-CN')).toMatch(/加工中心/)
    expect(hsName('845710', 'en')).toMatch(/[Mm]achining cent/)
    expect(hsName('845710', 'ru')).toBe(hsName('845710', 'en'))
    expect(hsName('999999', 'en')).toBe('')
  })
})
