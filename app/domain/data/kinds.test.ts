import { describe, expect, it } from 'vitest'
import { DATA_KINDS, kindOfWord, nextCheckAfter, USUAL_FACTS } from './kinds'

describe('what an operator brings in', () => {
  it.each([
    ['baci', '2026-12-01', '2027-12-01'],
    ['refund_rates', '2026-12-01', '2027-03-01'],
    ['exchange_rates', '2026-12-01', '2027-01-01'],
    ['exchange_rates', '2027-01-29', '2027-03-01'],
    ['duties', '2026-12-01', '2027-05-30'],
    ['baci', '2027-03-01', '2028-02-29'],
  ] as const)('%s of %s is looked at again on %s', (kind, loaded, next) => {
    expect(nextCheckAfter(kind, loaded)).toBe(next)
  })

  it.each([
    ['baci', 'baci'],
    ['refund-rates', 'refund_rates'],
    ['exchange-rates', 'exchange_rates'],
    ['duties', 'duties'],
    ['refund_rates', null],
    ['BACI', null],
    ['', null],
    [undefined, null],
    ['__proto__', null],
  ])('the word %j means %j', (word, kind) => expect(kindOfWord(word)).toBe(kind))

  it('has a usual source where it has one alone, and never a licence that nobody read', () => {
    expect(DATA_KINDS.map((kind) => USUAL_FACTS[kind]?.licence ?? null)).toEqual([
      'Etalab Open Licence 2.0',
      null,
      null,
      null,
    ])
    expect(DATA_KINDS.filter((kind) => USUAL_FACTS[kind] === null)).toEqual(['exchange_rates', 'duties'])
  })
})
