import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { MARKETS } from '../market/reference/markets'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { allCodeAnswers, nameAnswers } from './code-answers'
import { codeAnswers } from './known-answers'
import { BY_MARKET, CONDITION_IDS } from './reference/conditions'
import { questionsOf, requirementsFor } from './requirements-for'
import { allRequirements } from './requirement-list'

const allHs6 = () => [...hsNomenclature().keys()].filter((code) => code.length === 6)

function asked(hs6: string, market: string): readonly string[] {
  const found = requirementsFor({ hs6, market, day: '2026-12-01', answers: codeAnswers({ hs6, market }) })
  return 'unknown' in found ? [] : questionsOf([found]).map(({ condition }) => condition)
}

describe('what the code decides', () => {
  it.each([
    ['030471', 'people_eat', true],
    ['020230', 'people_eat', true],
    ['040610', 'vet_control', true],
    ['160414', 'cod_pollock_salmon_crab', false],
    ['220421', 'people_eat', true],
    ['190531', 'people_eat', true],
    ['220720', 'people_eat', false],
    ['845611', 'driven_machine', true],
    ['845611', 'household_appliance', false],
    ['620240', 'is_article', true],
    ['611120', 'under_13', true],
    ['690721', 'ceramic_tiles', true],
    ['870323', 'car_or_lorry', true],
    ['280461', 'is_article', false],
  ])('%s says of %s: %s', (hs6, condition, answer) => expect(nameAnswers(hs6)[condition]).toBe(answer))

  it.each([
    ['live fish can be for an aquarium', '030111', 'people_eat'],
    ['eggs can be for hatching', '040711', 'people_eat'],
    ['seed potatoes', '070110', 'people_eat'],
    ['animal fats can be for industry', '150210', 'people_eat'],
    ['yeast can be for feed', '210220', 'people_eat'],
    ['a toy can be a model for adults', '950300', 'toy_under_14'],
  ])('%s: %s leaves %s open', (_, hs6, condition) => expect(nameAnswers(hs6)).not.toHaveProperty(condition))

  it('is never asked, whatever the market', () => {
    const food = allHs6().filter((hs6) => nameAnswers(hs6).people_eat !== undefined)
    const again = atLeast(400, food).filter((hs6) =>
      MARKETS.some(({ iso2 }) => asked(hs6, iso2).includes('people_eat')),
    )
    expect(again).toEqual([])
  })

  it.each(allCodeAnswers().map((one) => [`${one.condition} ${one.answer}`, one] as const))(
    '%s is asked somewhere of such goods',
    (_, { condition, prefixes }) => {
      expect(CONDITION_IDS).toContain(condition)
      expect(BY_MARKET).not.toContain(condition)
      const waits = allRequirements().filter(({ when }) =>
        when.some((term) => term.kind !== 'market' && [term.of].flat().includes(condition)),
      )
      const meets = (one: string) =>
        waits.some(({ prefixes: of }) => of.length === 0 || of.some((p) => p.startsWith(one) || one.startsWith(p)))
      expect(prefixes.some(meets)).toBe(true)
    },
  )

  it('names codes of the nomenclature', () => {
    const codes = allHs6()
    const ends = allCodeAnswers().flatMap(({ condition, prefixes }) => [
      [condition, prefixes[0] ?? ''],
      [condition, prefixes.at(-1) ?? ''],
    ])
    expect(atLeast(100, ends).filter(([, prefix = '']) => !codes.some((code) => code.startsWith(prefix)))).toEqual([])
  })
})
