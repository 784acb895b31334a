import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../../tests/support/at-least'
import { hsNomenclature, type HsEntry } from '../hs-nomenclature'
import { frequencyOf, nameIndex } from './names'

const entry = (
  code: string,
  zh: string,
  en: string,
  keywordsZh: string[] = [],
  keywordsEn: string[] = [],
): HsEntry => ({
  ...{ code, zh, en, keywordsZh, keywordsEn },
})
const SMALL = new Map(
  [
    entry('84', '机器', 'Machines'),
    entry('8456', '用激光的机床', 'Machine tools worked by laser'),
    entry('845611', '激光机床', 'Laser machine tools', ['激光切割机'], ['laser cutter']),
    entry('845612', '光子束机床', 'Photon beam machine tools'),
    entry('85', '电气', 'Electrical'),
    entry('8501', '电动机', 'Motors'),
    entry('850131', '直流电动机，输出功率不超过750瓦', 'DC motors of up to 750 W', ['马达']),
  ].map((one) => [one.code, one] as const),
)
const index = nameIndex(SMALL)

describe('an index of names', () => {
  it('has every subheading in its order, with its own names', () => {
    expect(index.codes.map(({ code }) => code)).toEqual(['845611', '845612', '850131'])
    expect(index.codes[0]?.names.map(({ kind, language, text }) => `${kind} ${language} ${text}`)).toEqual([
      // A plain name that means this one code.
      'keyword zh 激光机',
      'keyword en laser machine',
      'keyword zh 激光切割机',
      'keyword en laser cutter',
      'name zh 激光机床',
      'name en Laser machine tools',
    ])
  })

  it.each([
    ['a trade name before a name', '激光', [-1]],
    ['a name', '光子', [1]],
    ['both names of one code once', 'laser', [-1]],
    ['a trade name of another code', '马达', [-3]],
    ['what no name has', '水泵', undefined],
  ])('says where a word stands: %s', (_, token, places) => expect(index.places.get(token)).toEqual(places))

  it.each([
    ['of a heading', '激光', ['8456']],
    ['of a chapter', '机器', ['84']],
    ['of neither', '切割', undefined],
  ])('says above which codes a word stands: %s', (_, token, codes) => expect(index.above.get(token)).toEqual(codes))

  it.each([
    ['84', [0, 1]],
    ['8456', [0, 1]],
    ['845611', [0, 0]],
    ['85', [2, 2]],
    ['850131', [2, 2]],
    ['86', undefined],
  ])('says what stands under %s: %j', (code, span) => expect(index.spans.get(code)).toEqual(span))

  it('keeps the ranges of a name', () => {
    expect(index.codes.map(({ ranges }) => ranges.map(({ most }) => most))).toEqual([[], [], [750]])
  })

  it('counts a word by the codes that have it', () => {
    expect(['激光', '机床', '马达', '水泵'].map((token) => frequencyOf(index, token))).toEqual([1, 2, 1, 0])
  })

  it('does not find a thing by what a name excludes', () => {
    const lasers = entry('901320', '激光器，但激光二极管除外', 'Lasers, other than laser diodes')
    const { places } = nameIndex(new Map([[lasers.code, lasers]]))
    expect([places.has('激光'), places.has('二极'), places.has('diode')]).toEqual([true, false, false])
  })
})

describe('the index of the nomenclature', () => {
  const whole = nameIndex()

  it('has all subheadings, each with names in both languages', () => {
    const codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)
    expect(whole.codes.map(({ code }) => code)).toEqual(codes)
    const silent = atLeast(5_600, whole.codes).filter(
      ({ names }) =>
        !['zh', 'en'].every((language) => names.some((name) => name.language === language && name.tokens.length > 0)),
    )
    expect(silent.map(({ code }) => code)).toEqual([])
  })

  it('points at codes that are there', () => {
    const places = [...whole.places.values()].flat().map((place) => (place < 0 ? -1 - place : place))
    expect(Math.max(...places.slice(0, 100_000))).toBeLessThan(whole.codes.length)
    const spans = [...whole.spans.values()].filter(([from, to]) => from > to || to >= whole.codes.length)
    expect(spans).toEqual([])
    const outer = [...whole.above.values(), ...whole.uses.values()].flat()
    expect(atLeast(10_000, outer).filter((code) => !hsNomenclature().has(code))).toEqual([])
  })
})
