import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsPair, pairsOf, subheadingsOf } from './hs-confused'
import { hsNomenclature } from './hs-nomenclature'
import { HS_PAIRS, HS_PAIRS_FROM } from './reference/hs-pairs'
import { HS_KINDS } from './reference/hs-separators'

const optionsOf = (id: string) => hsPair(id)?.questions.flatMap(({ options }) => Object.values(options).flat()) ?? []
const covers = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

describe('families of commonly confused codes', () => {
  it('are at least forty, each with its own id, two codes or more and a day', () => {
    atLeast(40, HS_PAIRS)
    expect(new Set(HS_PAIRS.map(({ id }) => id)).size).toBe(HS_PAIRS.length)
    expect(HS_PAIRS.filter(({ codes }) => new Set(codes).size < 2)).toEqual([])
    expect(HS_PAIRS_FROM.writtenOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each(HS_PAIRS.map((pair) => [pair.id, pair] as const))(
    '%s: codes exist, answers reach each of them',
    (id, pair) => {
      const named = [...pair.codes, ...optionsOf(id)]
      expect(named.filter((code) => !hsNomenclature().has(code))).toEqual([])
      expect(pair.codes.filter((code) => !optionsOf(id).some((one) => covers(one, code)))).toEqual([])
    },
  )

  it.each(HS_PAIRS.map((pair) => [pair.id, pair] as const))('%s: its questions can be asked', (_, { questions }) => {
    expect(
      questions.filter(({ options, kind }) => Object.keys(options).length < 2 || !HS_KINDS.includes(kind)),
    ).toEqual([])
    const isKnown = (when?: { question: string; option: string }) =>
      !when || when.option in (questions.find(({ id }) => id === when.question)?.options ?? {})
    expect(questions.filter(({ when }) => !isKnown(when))).toEqual([])
    expect(questions[0]?.when).toBeUndefined()
  })

  it('says where customs offices do not all decide alike', () => {
    const divided = HS_PAIRS.filter(({ isDivided }) => isDivided).map(({ id }) => id)
    expect(divided).toEqual(['magnesia_bricks', 'wireless_headphones', 'air_fryer', 'flooring'])
    expect(HS_PAIRS.filter(({ isDivided, confidence }) => isDivided && confidence === 'high')).toEqual([])
  })
})

describe('what a code is confused with', () => {
  it.each([
    ['845611', 'laser_machines'],
    ['851580', 'laser_machines'],
    ['690210', 'magnesia_bricks'],
    ['681591', 'magnesia_bricks'],
    ['620140', 'outerwear'],
    ['030471', 'fish'],
    ['851660', 'air_fryer'],
    ['851830', 'wireless_headphones'],
    ['850760', 'batteries'],
    ['870323', 'motor_vehicles'],
    ['8456', 'laser_machines'],
    ['8517', 'phones_network'],
    ['640399', 'footwear'],
    ['854511', 'graphite'],
  ])('%s: %s', (code, id) => {
    expect(pairsOf(code).map((pair) => pair.id)).toContain(id)
  })

  it('puts the closest family first', () => {
    expect(pairsOf('851660').map(({ id }) => id)).toEqual(['air_fryer', 'appliances'])
  })

  it('falls back on the families of the heading', () => {
    expect(pairsOf('392690').map(({ id }) => id)).toEqual(['fasteners', 'general_articles'])
    expect(pairsOf('850720').map(({ id }) => id)).toEqual(['batteries'])
  })

  it.each(['', '85', '999999', 'abc', '0101'])('knows none for "%s"', (code) => {
    expect(pairsOf(code)).toEqual([])
  })

  it('finds every subheading below', () => {
    expect(subheadingsOf(['8457', '845611', '9999'])).toEqual(['845710', '845720', '845730', '845611'])
    expect(subheadingsOf(['29']).length).toBeGreaterThan(300)
  })
})
