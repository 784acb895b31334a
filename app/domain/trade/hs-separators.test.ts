import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsNomenclature, subheadingsBeside } from './hs-nomenclature'
import { questionsFor, separatorsOf, type HsOption, type HsQuestion } from './hs-separators'
import { LABEL_LIMIT } from './hs-short-names'
import { HS_KINDS } from './reference/hs-separators'

const headings = [...hsNomenclature().keys()].filter((code) => code.length === 4)
const several = headings.filter((heading) => subheadingsBeside(heading).length > 1)
const labels = ({ text }: HsOption) => (text.kind === 'names' ? [text.zh, text.en] : [])
const told = (heading: string, kind: string, language: 0 | 1) =>
  separatorsOf(heading)
    .find((question) => question.kind === kind)
    ?.options.map((option) => [labels(option)[language], option.codes.map((code) => code.slice(4)).join(' ')])

/** Every question on every way through a heading. */
function everyQuestion(codes: readonly string[]): readonly HsQuestion[] {
  const questions = questionsFor(codes)
  const [first] = questions
  return first ? [...questions, ...first.options.flatMap((option) => everyQuestion(option.codes))] : []
}

const all = several.flatMap((heading) => everyQuestion(subheadingsBeside(heading)))

describe('what separates the subheadings of a heading', () => {
  it('has a question for every heading with more than one subheading, and none for one', () => {
    const wrong = headings.filter((heading) => separatorsOf(heading).length > 0 !== several.includes(heading))
    expect([several.length > 900, wrong]).toEqual([true, []])
  })

  it('covers every subheading once by the options of each question', () => {
    const wrong = several.filter((heading) =>
      separatorsOf(heading).some(
        ({ options }) =>
          options
            .flatMap(({ codes }) => codes)
            .sort()
            .join(' ') !== [...subheadingsBeside(heading)].sort().join(' '),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('parts the codes by each answer, on every way through', () => {
    const wrong = atLeast(1_500, all).filter(
      ({ options }) => options.length < 2 || options.some(({ codes }) => codes.length === 0),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('comes to one code by every way through', () => {
    const ends = (codes: readonly string[]): readonly string[] => {
      const [first] = questionsFor(codes)
      return first ? first.options.flatMap((option) => ends(option.codes)) : [codes.join(' ')]
    }
    const wrong = several.filter(
      (heading) => ends(subheadingsBeside(heading)).toSorted().join() !== subheadingsBeside(heading).toSorted().join(),
    )
    expect(wrong).toEqual([])
  })

  it('labels every option in both languages, short, and apart from the others of the question', () => {
    const isBad = ({ options }: HsQuestion) =>
      [LABEL_LIMIT.zh, LABEL_LIMIT.en].some((limit, language) => {
        const texts = options.map((option) => labels(option)[language] ?? '')
        return texts.some((text) => text.trim() === '' || text.length > limit) || new Set(texts).size < texts.length
      })
    const wrong = atLeast(1_500, all).filter(isBad)
    expect(wrong.map(({ id, options }) => [id, ...options.flatMap(labels)])).toEqual([])
  })

  it('says Chinese in Chinese and no Chinese in English', () => {
    const wrong = atLeast(1_500, all)
      .flatMap(({ options }) => options)
      .filter((option) => /\p{Script=Han}/u.test(labels(option)[1] ?? ''))
    expect(wrong).toEqual([])
  })

  it('keeps the ids of a way through apart, and asks only what has a text', () => {
    expect(all.filter(({ kind }) => !HS_KINDS.includes(kind))).toEqual([])
    const way = (codes: readonly string[], ids: readonly string[]): readonly string[] => {
      const [first] = questionsFor(codes)
      if (!first) return []
      return ids.includes(first.id)
        ? [first.id]
        : first.options.flatMap((option) => way(option.codes, [...ids, first.id]))
    }
    expect(several.flatMap((heading) => way(subheadingsBeside(heading), []))).toEqual([])
  })
})

describe('questions that are read from the names', () => {
  it('asks by which principle a machine tool works', () => {
    expect(told('8456', 'principle', 0)).toEqual([
      ['激光', '11'],
      ['其他光或光子束', '12'],
      ['超声波', '20'],
      ['放电', '30'],
      ['等离子弧', '40'],
      ['水射流', '50'],
      ['电化学、电子束、离子束', '90'],
    ])
  })

  it.each([
    ['0101', 'breeding', ['For breeding or sowing', '21']],
    ['0102', 'breeding', ['Not for breeding or sowing', '29 39 90']],
    ['1005', 'breeding', ['For breeding or sowing', '10']],
    ['7209', 'thickness', ['Over 1 mm, under 3 mm', '16 26']],
    ['0105', 'weight', ['Up to 185 g', '11 12 13 14 15']],
    ['0203', 'state', ['Fresh or chilled', '11 12 19']],
    ['4012', 'used', ['Retreaded', '11 12 13 19']],
    ['5208', 'finish', ['Unbleached', '11 12 13 19']],
    ['6201', 'material', ['Cotton', '30']],
    ['7208', 'coil', ['In coils or rolls', '10 25 26 27 36 37 38 39']],
    ['8458', 'control', ['Numerically controlled (CNC)', '11 91']],
    ['8504', 'part', ['Parts or accessories', '90']],
    ['8537', 'voltage', ['Up to 1,000 V', '10']],
    ['9706', 'years', ['Over 250 years', '10']],
  ])('%s: %s', (heading, kind, option) => {
    expect(told(heading, kind, 1)).toContainEqual(option)
  })

  it('asks the group first where the names of a group begin alike', () => {
    const [first] = questionsFor(subheadingsBeside('8703'))
    expect(first?.kind).toBe('group')
    const petrol = first?.options.find(({ codes }) => codes.includes('870323'))
    expect(questionsFor(petrol?.codes ?? []).map(({ kind }) => kind)[0]).toBe('volume')
  })

  it('says which of them it is where the names share no words', () => {
    expect(told('7318', 'which', 1)).toContainEqual(['Rivets', '23'])
    expect(separatorsOf('7318').map(({ kind }) => kind)).toEqual(['which'])
  })

  it('takes no overlapping answers: "up to 200 g" is no choice beside "up to 100 g"', () => {
    expect(separatorsOf('5208').map(({ kind }) => kind)).not.toContain('areal')
  })

  it('knows nothing of a heading that is none', () => {
    expect([separatorsOf('9999'), separatorsOf(''), questionsFor([])]).toEqual([[], [], []])
  })
})
