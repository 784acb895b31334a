import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hsNomenclature, type HsEntry } from '../hs-nomenclature'
import { answersTo, codesLike, joined } from './answers'
import { frequencyOf, nameIndex, type NameIndex } from './names'
import { readQuery, type Vocabulary } from './query'
import { rank } from './ranking'

function vocabularyOf(index: NameIndex): Vocabulary {
  return {
    size: index.codes.length,
    frequencyOf: (token) => frequencyOf(index, token),
    near: () => [],
    spelledOut: () => [],
    isTradeName: () => false,
  }
}

const whole = nameIndex()
const vocabulary = vocabularyOf(whole)
const ranked = (typed: string) => rank(readQuery(typed, vocabulary), whole)
const first = (typed: string) => ranked(typed)[0]?.code
const entry = (code: string, zh: string, en: string, keywordsZh: string[] = []): HsEntry => ({
  ...{ code, zh, en, keywordsZh, keywordsEn: [] },
})

describe('the best answer', () => {
  it.each([
    ['by a trade name', '激光切割机', '845611'],
    ['by a trade name in English', 'laser cutting machine', '845611'],
    ['by the name of the nomenclature', '羽绒服', '620140'],
    ['by its measure', '单相交流电动机 37.5w以下 多相交流电动机 5.5kw', '850152'],
    ['by its thickness', '冷轧不锈钢平板 2mm×1219mm', '721933'],
  ])('is found %s: %s', (_, typed, code) => {
    const five = ranked(typed)
      .slice(0, 5)
      .map((one) => one.code)
    expect(five).toContain(code)
  })

  it.each(['', '   ', '。，', '的了与', 'the of for', '5mm', 'qqqqqq'])('is none for %j', (typed) => {
    expect(ranked(typed)).toEqual([])
  })

  it('is the same whatever the letters, the width and the characters', () => {
    expect([
      first('LASER CUTTING MACHINE'),
      first('激光切割機'),
      first('激光 切割机'),
      first('ｌａｓｅｒ ｃｕｔｔｉｎｇ ｍａｃｈｉｎｅ'),
    ]).toEqual(['845611', '845611', '845611', '845611'])
  })
})

describe('the order of answers', () => {
  const small = (entries: readonly HsEntry[]) => {
    const index = nameIndex(new Map(entries.map((one) => [one.code, one])))
    return (typed: string) => rank(readQuery(typed, vocabularyOf(index)), index).map(({ code }) => code)
  }

  it('has a trade name before a name', () => {
    const of = small([
      entry('845611', '激光机床', 'Laser machine tools'),
      entry('845612', '其他机床', 'Other', ['激光机床']),
    ])
    expect(of('激光机床')).toEqual(['845612', '845611'])
  })

  it('has the shorter name before the longer that says more than was typed', () => {
    const of = small([
      entry('850110', '旋转台用的铜制接线端子及其零件', 'Terminals'),
      entry('850120', '旋转台', 'Turntables'),
    ])
    expect(of('旋转台')[0]).toBe('850120')
  })

  it('has the thing before its part', () => {
    const of = small([entry('871410', '摩托车零件', 'Parts of motorcycles'), entry('871110', '摩托车', 'Motorcycles')])
    expect(of('摩托车')[0]).toBe('871110')
    expect(of('摩托车零件')[0]).toBe('871410')
  })

  it('has what fits the measure before what does not', () => {
    const of = small([
      entry('850151', '多相电动机，输出功率不超过750瓦', 'Motors up to 750 W'),
      entry('850152', '多相电动机，输出功率超过750瓦，但不超过75千瓦', 'Motors over 750 W'),
    ])
    expect([of('多相电动机 5.5kw')[0], of('多相电动机 500w')[0], of('多相电动机 0.5kw')[0]]).toEqual([
      '850152',
      '850151',
      '850151',
    ])
  })

  it('has the code for two that are the same', () => {
    const of = small([entry('845620', '机床', 'Tools'), entry('845610', '机床', 'Tools')])
    expect(of('机床')).toEqual(['845610', '845620'])
  })

  it('does not depend on the order in which the names were read', () => {
    const entries = [...hsNomenclature().values()].filter(({ code }) => code.startsWith('84')).slice(0, 120)
    const of = small(entries)
    const queries = ['激光', 'pump', '机床', '锅炉零件', 'machine tool', '发动机']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.constantFrom(...queries),
        (shuffled, query) => {
          // Subheadings of a heading have to stand together, as spans are from the first to the last.
          const sorted = shuffled.toSorted((a, b) => a.code.slice(0, 4).localeCompare(b.code.slice(0, 4)))
          expect(small(sorted)(query).toSorted()).toEqual(of(query).toSorted())
        },
      ),
      { numRuns: 20 },
    )
  })

  it('falls from one to the next, and explains no more than all of it', () => {
    const part = fc.constantFrom(
      '激光',
      '切割机',
      'laser',
      'pump',
      '电动机',
      '5.5kw',
      'women',
      '羽绒服',
      '不锈钢',
      '鱼',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const all = ranked(parts.join(' '))
        const scores = all.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(
          all.filter(({ coverage, best }) => coverage < 0 || coverage > 1.000001 || (best?.share ?? 0) > 1.000001),
        ).toEqual([])
        expect(all.length).toBeLessThanOrEqual(150)
      }),
      { numRuns: 60 },
    )
  })
})

describe('an answer as it is shown', () => {
  it('says its path, how sure it is and what matched', () => {
    const { answers, total } = answersTo(readQuery('激光切割机', vocabulary), whole, 3)
    expect([answers.length, total > 3]).toEqual([3, true])
    expect(answers[0]).toMatchObject({
      code: '845611',
      confidence: 'likely',
      path: { chapter: { code: '84' }, heading: { code: '8456' } },
      explains: [[0, 5]],
    })
    expect(answers[0]?.matches[0]).toMatchObject({ text: '激光切割机', places: [[0, 5]] })
  })

  it('has two matches at most, one of each language', () => {
    const { answers } = answersTo(readQuery('激光 laser', vocabulary), whole, 20)
    const languages = answers.map(({ matches }) => matches.map(({ language }) => language))
    expect(languages.filter((all) => all.length > 2 || new Set(all).size < all.length)).toEqual([])
  })

  it.each([
    [
      'apart',
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'touching',
      [
        [0, 1],
        [1, 3],
      ],
      [[0, 3]],
    ],
    [
      'over one another',
      [
        [0, 4],
        [1, 3],
      ],
      [[0, 4]],
    ],
    [
      'in any order',
      [
        [5, 6],
        [0, 2],
        [1, 3],
      ],
      [
        [0, 3],
        [5, 6],
      ],
    ],
    ['none', [], []],
  ] as const)('marks places that are %s', (_, places, expected) => expect(joined(places)).toEqual(expected))
})

describe('what a code is like', () => {
  it.each([
    ['845611', '8456'],
    ['620140', '620'],
    ['850152', '8501'],
  ])('%s is like others of %s', (code, near) => {
    const like = codesLike(code, whole, 5)
    expect([like.length, like.includes(code), like.some((one) => one.startsWith(near))]).toEqual([5, false, true])
  })

  it('is nothing for a code that is none', () => expect(codesLike('999999', whole, 5)).toEqual([]))
})
