import { describe, expect, it } from 'vitest'
import { adValorem, MACHINE, percent, TYPED } from '../../../tests/support/cost-cases'
import { compareCases, MOST_CASES } from './compare-cases'
import type { CostInput } from './types'

const margin = (text: string): CostInput => ({ ...MACHINE, profit: { kind: 'margin', percent: percent(text) } })
const side = (changed: Partial<CostInput['import']>): CostInput => ({
  ...MACHINE,
  import: { ...MACHINE.import, ...changed },
})
const inland: CostInput = { ...MACHINE, market: 'KZ', term: 'CIF' }
const unknown = side({ duty: { known: false } })
const inZloty: CostInput = side({ currency: 'PLN', customsRate: { rate: '4.25', origin: TYPED } })

function compared(...inputs: readonly CostInput[]) {
  const answer = compareCases(inputs.map((input, at) => ({ name: `case ${at}`, input })))
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

describe('the cheapest', () => {
  it.each<[string, readonly CostInput[], number | null]>([
    ['the lower margin', [margin('18'), margin('11')], 1],
    ['the lower margin in the middle', [margin('18'), margin('5'), margin('11')], 1],
    ['the first of two that are the same', [margin('18'), margin('18')], 0],
    ['the lower duty', [side({ duty: adValorem('4.5') }), side({ duty: adValorem('0') })], 1],
    ['the only one', [margin('18')], 0],
    ['none where one is unknown', [margin('18'), unknown], null],
    ['none where the first is unknown', [unknown, margin('18')], null],
    ['none where one is in another currency', [margin('18'), inZloty], null],
    ['none where one is refused', [margin('18'), inland], null],
    ['none of none', [], null],
  ])('is %s', (_, inputs, cheapest) => expect(compared(...inputs).cheapest).toBe(cheapest))
})

describe('the most profit', () => {
  it.each<[string, readonly CostInput[], number | null]>([
    ['the higher margin', [margin('11'), margin('18')], 1],
    ['the first of two that are the same', [margin('11'), margin('11')], 0],
    ['known where the duty is not', [margin('11'), unknown], 1],
    ['known whatever the currency of the destination', [inZloty, margin('11')], 0],
    ['not that of a case that is refused', [inland, margin('11')], 1],
    ['none where all are refused', [inland, inland], null],
    ['none of none', [], null],
  ])('is %s', (_, inputs, most) => expect(compared(...inputs).mostProfit).toBe(most))

  it('may be the smallest loss', () => {
    const price = (amount: string): CostInput => ({
      ...MACHINE,
      profit: { kind: 'price', price: { amount, currency: 'EUR', origin: TYPED } },
    })
    expect(compared(price('10'), price('20'), price('15')).mostProfit).toBe(1)
  })
})

describe('the cases', () => {
  it('stand in their order with their names, refused or not', () => {
    const { cases } = compared(margin('18'), inland)
    expect(cases.map(({ name, result }) => [name, result.ok || result.refusal])).toEqual([
      ['case 0', true],
      ['case 1', 'sea_term_for_landlocked'],
    ])
  })

  it('are three at most', () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ name: 'x', input: MACHINE }))
    expect(compareCases(many(MOST_CASES)).ok).toBe(true)
    expect(compareCases(many(MOST_CASES + 1))).toEqual({ ok: false, refusal: 'too_many_cases' })
  })
})
