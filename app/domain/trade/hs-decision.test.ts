import { describe, expect, it } from 'vitest'
import { leadsTo } from './hs-confused'
import { assumptionsOf, decideCode, type HsAnswers, type HsBasis } from './hs-decision'
import { hsNomenclature, subheadingsBeside } from './hs-nomenclature'
import { reasonFrom } from './hs-reason'
import { separatorsOf } from './hs-separators'
import { HS_PAIRS } from './reference/hs-pairs'

const headings = [...hsNomenclature().keys()].filter((code) => code.length === 4)
const several = headings.filter((heading) => subheadingsBeside(heading).length > 1)

/** Answers the first open question by the option at this place until nothing is open; at most as many as there are codes. */
function answerAll(basis: HsBasis, place: number): readonly [HsAnswers, ReturnType<typeof decideCode>] {
  let answers: HsAnswers = {}
  for (let step = 0; step < 60; step += 1) {
    const decision = decideCode({ ...basis, answers })
    const [next] = decision.open
    if (!next) return [answers, decision]
    const option = next.options[place % next.options.length]
    answers = { ...answers, [next.id]: option?.id ?? '' }
  }
  return [answers, decideCode({ ...basis, answers })]
}

describe('deciding inside a heading', () => {
  it.each([0, 1, 2])('leads to one code when every question is answered (option %i)', (place) => {
    const wrong = several.filter((heading) => answerAll({ heading }, place)[1].codes.length !== 1)
    expect(wrong).toEqual([])
  })

  it('leads to at least one code by any set of answers, also of questions that no longer apply', () => {
    const wrong = several.filter((heading) =>
      [0, 1].some((place) => {
        const answers = Object.fromEntries(
          separatorsOf(heading).map(({ id, options }) => [id, options.at(-1 - place)?.id ?? '']),
        )
        return decideCode({ heading, answers }).codes.length === 0
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leaves all subheadings without an answer, and asks', () => {
    const decision = decideCode({ heading: '8456', answers: {} })
    expect([decision.codes.length, decision.answered, decision.open[0]?.kind]).toEqual([7, [], 'principle'])
  })

  it.each([
    ['8456', { '8456-principle': 'laser' }, ['845611']],
    ['8703', { '8703-group': '87032', '8703-volume': 'over_1500-up_to_3000' }, ['870323']],
    ['6203', { '6203-material': 'cotton', '6203-which': '620342' }, ['620342']],
    ['8504', { '8504-part': 'part' }, ['850490']],
    ['8456', { '8456-principle': 'magic' }, subheadingsBeside('8456')],
    ['8456', { '8703-group': '87032' }, subheadingsBeside('8456')],
    ['845611', { '8456-principle': 'water' }, ['845650']],
  ])('%s with %o', (heading, answers, codes) => {
    expect(decideCode({ heading, answers }).codes).toEqual(codes)
  })

  it('keeps a later answer while an earlier one changes, if it still fits', () => {
    const answers = (material: string) => ({ '6203-material': material, '6203-which': '620342' })
    expect(decideCode({ heading: '6203', answers: answers('cotton') }).codes).toEqual(['620342'])
    expect(decideCode({ heading: '6203', answers: answers('wool') }).codes).toEqual(['620311', '620331', '620341'])
  })

  it.each([[{ heading: '9999' }], [{ heading: '' }], [{ heading: '84' }], [{ family: 'nothing' }]] as const)(
    'knows nothing of %o',
    (basis) => {
      expect(decideCode({ ...basis, answers: {} })).toEqual({ codes: [], answered: [], open: [] })
    },
  )
})

const laser = (answers: HsAnswers) => decideCode({ family: 'laser_machines', answers })
const cut = { 'laser_machines-does': 'remove', 'laser_machines-sold': 'whole', '8456-principle': 'laser' }

describe('deciding in a family of confused codes', () => {
  it.each([
    [cut, ['845611']],
    [{ ...cut, 'laser_machines-sold': 'source' }, ['901320']],
    [{ ...cut, 'laser_machines-sold': 'part' }, ['846693']],
    [{ ...cut, 'laser_machines-does': 'weld' }, ['851580']],
    [{ 'laser_machines-does': 'weld', 'laser_machines-welder': 'part' }, ['851590']],
    [{ 'laser_machines-does': 'remove' }, subheadingsBeside('8456')],
  ])('%o', (answers, codes) => {
    expect(laser(answers).codes).toEqual(codes)
  })

  it('asks what follows from the answer, and then inside the heading', () => {
    expect(laser({}).open.map(({ id }) => id)).toEqual(['laser_machines-does'])
    const open = laser({ 'laser_machines-does': 'remove' }).open.map(({ id }) => id)
    expect(open).toEqual(['laser_machines-sold', '8456-principle'])
  })

  it.each(HS_PAIRS.map(({ id }) => [id] as const))('%s: answers lead on, down to its end', (family) => {
    const ends = [0, 1, 2, 3].map((place) => answerAll({ family }, place)[1])
    expect(ends.every(({ codes, open }) => codes.length > 0 && open.length === 0)).toBe(true)
  })
})

describe('assumptions', () => {
  it('say what each other answer would lead to', () => {
    const [does, sold] = assumptionsOf(laser(cut))
    expect([does?.chosen.id, does?.alternatives.map(({ option, leadsTo }) => [option.id, leadsTo])]).toEqual([
      'remove',
      [
        ['weld', ['851580']],
        ['layer', ['8485']],
      ],
    ])
    expect(sold?.alternatives.map(({ leadsTo }) => leadsTo)).toEqual([['901320'], ['846693']])
  })

  it('are none before the first answer', () => {
    expect(assumptionsOf(laser({}))).toEqual([])
  })

  it.each([
    [['845611'], ['845611']],
    [subheadingsBeside('8485'), ['8485']],
    [['381600'], ['381600']],
    [
      ['845710', '845720'],
      ['845710', '845720'],
    ],
    [[], []],
  ])('%o is said as %o', (codes, said) => {
    expect(leadsTo(codes)).toEqual(said)
  })
})

describe('reasons', () => {
  it('name what it is, what it is not, and the rules', () => {
    const reason = reasonFrom(laser(cut), '845611')
    expect(reason.facts.map(({ nounKey }) => nounKey)).toEqual([
      'hs:questions.does.noun',
      'hs:questions.sold.noun',
      'hs:questions.principle.noun',
    ])
    expect(reason.excluded.map(({ codes }) => codes[0])).toContain('851580')
    expect(reason.rules).toEqual(['1', '6'])
  })

  it('do not name the group of a list, nor more than six of what it is not', () => {
    const answers = { '0303-group': '03036', '0303-species': '030363' }
    const reason = reasonFrom(decideCode({ heading: '0303', answers }), '030363')
    expect(reason.facts.map(({ nounKey }) => nounKey)).toEqual(['hs:questions.species.noun'])
    expect(reason.excluded.length).toBe(6)
  })

  it('take other rules from the family', () => {
    const decision = decideCode({ family: 'general_articles', answers: { 'general_articles-material': 'steel' } })
    expect(reasonFrom(decision, '732690').rules).toEqual(['1', '3b', '6'])
  })
})
