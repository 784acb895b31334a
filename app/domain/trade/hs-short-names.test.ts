import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsNomenclature, subheadingsBeside } from './hs-nomenclature'
import { commonStart, cutNames, LABEL_LIMIT, shortNames } from './hs-short-names'

const same = (text: string) => ({ zh: text, en: text })
const english = (...texts: readonly string[]) =>
  [...shortNames(texts.map((en, at) => ({ code: `84561${at}`, zh: `名${at}`, en }))).values()].map(({ en }) => en)

describe('labels of one question', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'leave out what all of them begin with',
      ['Machines, laser', 'Machines, plasma', 'Machines, water'],
      ['Laser', 'Plasma', 'Water'],
    ],
    ['keep what only one begins with', ['Lathes', 'Mills', 'Saws'], ['Lathes', 'Mills', 'Saws']],
    [
      'leave out what all of them end with',
      ['Red paint for wood', 'Blue paint for wood', 'Green paint for wood'],
      ['Red paint', 'Blue paint', 'Green paint'],
    ],
    ['begin with a capital letter', ['lathes', 'mills'], ['Lathes', 'Mills']],
    ['keep "other"', ['Other, laser tools', 'Plasma saws'], ['Other, laser tools', 'Plasma saws']],
    [
      'say their code where two are the same',
      ['Lathes', 'Lathes', 'Mills'],
      ['Lathes (8456.10)', 'Lathes (8456.11)', 'Mills'],
    ],
    ['say their code where nothing is left', ['', 'Mills'], ['(8456.10)', 'Mills']],
  ])('%s', (_, texts, labels) => expect(english(...texts)).toEqual(labels))

  it('are apart, never empty and short, whatever the names', () => {
    const headings = [...hsNomenclature().keys()].filter(
      (code) => code.length === 4 && subheadingsBeside(code).length > 1,
    )
    fc.assert(
      fc.property(fc.constantFrom(...atLeast(900, headings)), fc.infiniteStream(fc.boolean()), (heading, coin) => {
        const codes = subheadingsBeside(heading).filter((_, at) => at < 2 || coin.next().value === true)
        const labels = shortNames(codes.map((code) => ({ ...same(code), ...hsNomenclature().get(code), code })))
        for (const language of ['zh', 'en'] as const) {
          const texts = [...labels.values()].map((label) => label[language])
          expect(new Set(texts).size).toBe(texts.length)
          expect(texts.filter((text) => text.trim() === '' || text.length > LABEL_LIMIT[language])).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a label that is too long', () => {
  const cut = (en: string) => cutNames(same(en)).en

  it.each([
    ['stays where it is short', 'Lasers', 'Lasers'],
    ['stays at the limit', 'x'.repeat(LABEL_LIMIT.en), 'x'.repeat(LABEL_LIMIT.en)],
    [
      'loses what stands in brackets',
      `${'Machine tools '.repeat(3)}(of a kind that is long)`,
      'Machine tools Machine tools Machine tools',
    ],
    [
      'ends at a comma',
      `Machine tools for working stone, ceramics, concrete and glass`,
      'Machine tools for working stone, ceramics…',
    ],
    [
      'does not end with "and"',
      'Machine tools for working stone and ceramics and concrete',
      'Machine tools for working stone and ceramics…',
    ],
    ['is cut in one long word', 'x'.repeat(100), `${'x'.repeat(LABEL_LIMIT.en - 1)}…`],
  ])('%s', (_, text, label) => expect(cut(text)).toBe(label))

  it('is shorter in Chinese', () => {
    const { zh, en } = cutNames({ zh: '机'.repeat(100), en: 'y'.repeat(100) })
    expect([zh.length, en.length]).toEqual([LABEL_LIMIT.zh, LABEL_LIMIT.en])
  })
})

describe('what several names begin with', () => {
  const both = (...pairs: readonly (readonly [zh: string, en: string])[]) =>
    commonStart(pairs.map(([zh, en]) => ({ zh, en })))

  it.each<[string, readonly (readonly [string, string])[], readonly [string, string]]>([
    [
      'a thought in both languages',
      [
        ['汽油小客车，排量不超过1升', 'Petrol cars, up to 1 l'],
        ['汽油小客车，排量超过1升', 'Petrol cars, over 1 l'],
      ],
      ['汽油小客车', 'Petrol cars'],
    ],
    [
      'nothing in one of them',
      [
        ['汽油车，小', 'Petrol cars'],
        ['汽油车，大', 'Diesel cars'],
      ],
      ['', ''],
    ],
    [
      'too little to say anything',
      [
        ['车，小', 'Car, small'],
        ['车，大', 'Car, large'],
      ],
      ['', ''],
    ],
    ['nothing of nothing', [], ['', '']],
  ])('%s', (_, names, [zh, en]) => expect(both(...names)).toEqual({ zh, en }))
})
