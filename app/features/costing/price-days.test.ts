import { describe, expect, test } from 'vitest'
import { daysAsked, daysDrawn, daysOf } from './price-days'

const TODAY = '2026-12-01'
const of = (text: string) => new URLSearchParams(text)

describe('the days of a price', () => {
  test.each([
    ['', TODAY, TODAY],
    ['ratesOn=2026-10-31', '2026-10-31', TODAY],
    ['ratesOn=2026年10月31日', '2026-10-31', TODAY],
    ['ratesOn=2020-01-01', '2020-01-01', TODAY],
    ['ratesOn=2019-12-31', TODAY, TODAY],
    ['ratesOn=2026-12-02', TODAY, TODAY],
    ['ratesOn=2026-02-30', TODAY, TODAY],
    ['ratesOn=soon', TODAY, TODAY],
    ['day=2027-01-01', TODAY, TODAY],
    ['to=consumer&day=2027-01-01', TODAY, '2027-01-01'],
    ['to=consumer&day=2027/1/1', TODAY, '2027-01-01'],
    ['to=consumer&day=2020-01-01&ratesOn=2026-11-30', '2026-11-30', '2020-01-01'],
    ['to=consumer&day=2019-12-31', TODAY, TODAY],
    ['to=consumer&day=2035-12-31', TODAY, '2035-12-31'],
    ['to=consumer&day=2036-01-01', TODAY, TODAY],
    ['to=consumer&day=2027-02-29', TODAY, TODAY],
  ])('"%s" asks for rates of %s and rules of %s', (search, rates, rules) => {
    expect(daysAsked(of(search), TODAY)).toEqual({ rates, rules })
  })

  test.each([
    ['', TODAY, TODAY],
    ['ratesOn=2026-10-31', '2026-10-31', TODAY],
    ['ratesOn=2026-10-31&drawnOn=2026-11-30 2026-11-30', '2026-11-30', '2026-11-30'],
    ['to=consumer&day=2027-01-01&drawnOn=2026-11-30 2026-12-01', '2026-11-30', '2026-12-01'],
    ['to=consumer&day=2027-01-01&drawnOn=x', TODAY, '2027-01-01'],
  ])('"%s" was drawn with rates of %s and rules of %s', (search, rates, rules) => {
    expect(daysDrawn(of(search), TODAY)).toEqual({ rates, rules })
  })

  test('are asked for once each', () => {
    const one = { rates: TODAY, rules: TODAY } as const
    expect(daysOf([one, one, { rates: '2026-10-31', rules: TODAY }])).toEqual({
      rates: [TODAY, '2026-10-31'],
      rules: [TODAY],
    })
  })
})
