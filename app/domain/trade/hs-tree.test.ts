import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { showHs } from './hs-code'
import { hsNomenclature } from './hs-nomenclature'
import { chaptersOf, childrenOf, hsPath, hsSection, hsSections, sectionOf } from './hs-tree'

const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code)

describe('the tree of the nomenclature', () => {
  it('has 21 sections that together have every chapter once', () => {
    expect(hsSections()).toHaveLength(21)
    const chapters = [...hsNomenclature().keys()].filter((code) => code.length === 2)
    expect(hsSections().flatMap((section) => codes(chaptersOf(section)))).toEqual(chapters)
  })

  it.each([
    ['845611', 'XVI', '84', '8456', '845611'],
    ['8456', 'XVI', '84', '8456', null],
    ['01', 'I', '01', null, null],
    ['970690', 'XXI', '97', '9706', '970690'],
    ['930400', 'XIX', '93', '9304', '930400'],
  ])('%s stands in section %s', (code, section, chapter, heading, subheading) => {
    const path = hsPath(code)
    expect([
      path?.section.number,
      path?.chapter.code,
      path?.heading?.code ?? null,
      path?.subheading?.code ?? null,
    ]).toEqual([section, chapter, heading, subheading])
  })

  it.each(['', '8', '77', '99', '8499', '845699', '8456110090', 'XVI', '__proto__'])('%j has no path', (code) =>
    expect(hsPath(code)).toBeNull(),
  )

  it('reads the number of a section in any case of letters', () => {
    expect(hsSection('xvi')?.firstChapter).toBe('84')
    expect(hsSection('XXII')).toBeNull()
    expect(sectionOf('99')).toBeNull()
  })

  it('goes down, up and aside', () => {
    expect(codes(childrenOf('8457'))).toEqual(['845710', '845720', '845730'])
    expect(codes(childrenOf('97')).at(0)).toBe('9701')
    expect([childrenOf(''), childrenOf('845710')]).toEqual([[], []])
  })

  it('is whole: each code is a child of its parent', () => {
    for (const { code } of atLeast(6_900, hsNomenclature().values()))
      if (code.length > 2) expect(codes(childrenOf(code.slice(0, -2)))).toContain(code)
  })
})

describe('a code as it is printed', () => {
  it.each([
    ['84', '84'],
    ['8456', '8456'],
    ['84561', '8456.1'],
    ['845611', '8456.11'],
    ['8456110090', '8456.11.00.90'],
  ])('%s is %s', (code, shown) => expect(showHs(code)).toBe(shown))
})

describe('any code of the nomenclature', () => {
  const all = [...hsNomenclature().keys()]

  it('has all its parents, and stands in one section', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (code) => {
        const path = hsPath(code)
        expect(path?.chapter.code).toBe(code.slice(0, 2))
        expect(path?.heading?.code ?? '').toBe(code.length >= 4 ? code.slice(0, 4) : '')
        expect(path?.subheading?.code ?? '').toBe(code.length === 6 ? code : '')
        const sections = hsSections().filter(
          ({ firstChapter, lastChapter }) => firstChapter <= code.slice(0, 2) && code.slice(0, 2) <= lastChapter,
        )
        expect(sections).toEqual([path?.section])
      }),
      { numRuns: 300 },
    )
  })

  it('is the sum of its children: no subheading is lost on the way down', () => {
    const below = (code: string): readonly string[] =>
      code.length === 6 ? [code] : childrenOf(code).flatMap((child) => below(child.code))
    fc.assert(
      fc.property(fc.constantFrom(...all.filter((code) => code.length < 6)), (code) => {
        expect(below(code)).toEqual(all.filter((one) => one.length === 6 && one.startsWith(code)))
      }),
      { numRuns: 60 },
    )
  })

  it('is none when a digit is taken from it or hung on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat({ max: 9 }), (code, digit) => {
        expect([hsPath(code.slice(0, -1)), hsPath(`${code}${digit}`)]).toEqual([null, null])
      }),
    )
  })
})
