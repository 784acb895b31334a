// A requirement stands only where its law reaches: what its text limits is asked, and what one answer takes away another law takes up.
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { codeAnswers } from './known-answers'
import { CONDITION_IDS } from './reference/conditions'
import { IMPLIED_BY } from './reference/implied'
import { allRequirements, findRequirement, selectedBy } from './requirement-list'
import { questionsOf, requirementsFor } from './requirements-for'
import type { Answers } from './types'

function asked(hs6: string, market: string, answers: Answers = {}) {
  const all = { ...answers, ...codeAnswers({ hs6, market }) }
  const found = requirementsFor({ hs6, market, day: '2026-12-01', answers: all })
  if ('unknown' in found) throw new Error(found.unknown)
  return {
    applies: found.applies.map(({ requirement }) => requirement.id),
    excluded: found.excluded.map(({ requirement }) => requirement.id),
    toAnswer: found.toAnswer.map(({ requirement }) => requirement.id),
    questions: questionsOf([found]).map(({ condition }) => condition),
  }
}

describe('a label of consumer goods and food', () => {
  it.each([
    ['uz_language', '845611', 'UZ'],
    ['uz_language', '690210', 'UZ'],
    ['tj_label_food', '845611', 'TJ'],
  ])('%s is a question for %s', (id, hs6, market) => {
    const before = asked(hs6, market)
    expect(before.toAnswer).toContain(id)
    expect(before.questions).toContain('consumers_likely')
    expect(before.questions).not.toContain('people_eat')
    expect(asked(hs6, market, { consumers_likely: true }).applies).toContain(id)
    expect(asked(hs6, market, { consumers_likely: false }).excluded).toContain(id)
  })

  it.each([
    ['uz_language', 'UZ'],
    ['tj_label_food', 'TJ'],
    ['ge_language', 'GE'],
  ])('%s applies to fish whatever is answered', (id, market) => {
    expect(asked('030471', market).applies).toContain(id)
  })
})

describe('the language of food in Germany', () => {
  it('rests on the law of food, not on that of products', () => {
    const food = [...hsNomenclature().keys()].filter(
      (code) => code.length === 6 && /^(?:0[2-4789]|1[5-9]|2[0-2])/.test(code),
    )
    const wrong = atLeast(600, food).filter((hs6) =>
      selectedBy({ hs6, market: 'DE' }).some(({ id }) => id === 'de_language'),
    )
    expect(wrong).toEqual([])
    expect(asked('030471', 'DE', { prepacked_food: true }).applies).toContain('de_food_language')
    expect(asked('845611', 'DE').applies).toContain('de_language')
  })
})

describe('what is excluded because the product has radio', () => {
  const excluded = allRequirements().filter(({ when }) =>
    when.some((term) => term.kind === 'not' && term.of === 'radio'),
  )

  it.each(atLeast(2, excluded).map((one) => [one.id, one] as const))(
    '%s is taken up by the radio directive',
    (_, one) => {
      const red = findRequirement('eu_ce_red')
      expect(one.prefixes.filter((prefix) => !red?.prefixes.some((wide) => prefix.startsWith(wide)))).toEqual([])
      expect(red?.markets).toEqual(one.markets)
    },
  )

  it('so a laser machine with radio bears its mark', () => {
    const { applies, excluded: out } = asked('845611', 'PL', { radio: true, electric_parts: true })
    expect(applies).toContain('eu_ce_red')
    expect(out).toContain('eu_ce_emc')
  })
})

describe('what a law that applies brings along', () => {
  it('is not asked: the machinery directive stands in Article 4 of the market surveillance regulation', () => {
    const found = asked('845611', 'PL')
    expect(found.applies).toEqual(expect.arrayContaining(['eu_ce_machinery_directive', 'eu_responsible_operator']))
    expect(found.questions).not.toContain('eu_article_4')
  })

  it('is not excluded by an answer', () => {
    expect(asked('845611', 'PL', { eu_article_4: false }).applies).toContain('eu_responsible_operator')
  })

  it('is asked where nothing of the kind applies', () => {
    expect(asked('940511', 'PL').questions).toContain('eu_article_4')
  })

  it('says from which requirement it follows', () => {
    const answers = codeAnswers({ hs6: '845611', market: 'PL' })
    const found = requirementsFor({ hs6: '845611', market: 'PL', day: '2026-12-01', answers })
    const one =
      'unknown' in found
        ? undefined
        : found.applies.find(({ requirement }) => requirement.id === 'eu_responsible_operator')
    expect(one).toMatchObject({ because: [], follows: ['eu_ce_machinery_directive'] })
  })

  it('names requirements and conditions that exist', () => {
    for (const [condition, by] of atLeast(1, Object.entries(IMPLIED_BY))) {
      expect(CONDITION_IDS).toContain(condition)
      expect(by.filter((id) => findRequirement(id) === null)).toEqual([])
    }
  })
})
