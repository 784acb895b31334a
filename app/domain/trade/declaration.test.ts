import { describe, expect, it } from 'vitest'
import { EXPORT_MODES } from '../channel/mode'
import { MARKETS } from '../market/reference/markets'
import { CURRENCIES } from '../shared/money'
import { checkDeclaration, type DeclarationClaim } from './declaration'

const TODAY = '2026-11-23'

const GOOD: DeclarationClaim = {
  declarationNumber: '080120260000123456',
  declaredOn: '2026-11-20',
  market: 'PL',
  mode: '0110',
  currency: 'USD',
  value: '12500.50',
}

function problemsOf(change: Partial<DeclarationClaim>): readonly string[] {
  const checked = checkDeclaration({ ...GOOD, ...change }, TODAY)
  return checked.ok ? [] : checked.refusal.map((problem) => `${problem.field}: ${problem.code}`)
}

describe('a declaration as claimed', () => {
  it('is taken over in the form in which it is counted', () => {
    expect(checkDeclaration(GOOD, TODAY)).toEqual({
      ok: true,
      value: { ...GOOD, value: undefined, valueMinor: 1_250_050n },
    })
  })

  it.each([
    ['full-width digits', { declarationNumber: '０８０１２０２６００００１２３４５６' }],
    ['spaces and hyphens in the number', { declarationNumber: ' 0801 2026-0000 123456 ' }],
    ['lower-case codes', { market: 'pl', currency: 'usd' }],
    ['spaces around', { market: ' PL ', mode: '0110 ', currency: '　USD', value: ' 12500.50 ' }],
    ['thousands', { value: '12,500.50' }],
  ])('%s are normalised', (_, change) => {
    expect(checkDeclaration({ ...GOOD, ...change }, TODAY)).toEqual(checkDeclaration(GOOD, TODAY))
  })

  it('may go to any country or region, not only to the markets that are compared', () => {
    const checked = checkDeclaration({ ...GOOD, market: 'FR' }, TODAY)
    expect(checked.ok && checked.value.market).toBe('FR')
  })

  it.each(EXPORT_MODES)('mode %s is for export', (mode) => {
    expect(problemsOf({ mode })).toEqual([])
  })

  it.each(MARKETS)('$iso2 and its currency are known', ({ iso2, currency }) => {
    expect(problemsOf({ market: iso2, currency, value: '100' })).toEqual([])
  })

  it.each(CURRENCIES)('%s can be invoiced', (currency) => {
    expect(problemsOf({ currency, value: '1' })).toEqual([])
  })

  it.each([
    { currency: 'JPY', value: '1500', minor: 1500n },
    { currency: 'USD', value: '0.01', minor: 1n },
    { currency: 'KWD', value: '1.234', minor: 1234n },
    { currency: 'CNY', value: '1,234,567', minor: 123_456_700n },
  ])('$value $currency are $minor smallest units', ({ currency, value, minor }) => {
    expect(checkDeclaration({ ...GOOD, currency, value }, TODAY)).toMatchObject({
      ok: true,
      value: { valueMinor: minor },
    })
  })
})

describe('problems', () => {
  const CASES: readonly (readonly [Partial<DeclarationClaim>, string])[] = [
    [{ declarationNumber: '' }, 'declarationNumber: number_not_18_digits'],
    [{ declarationNumber: '08012026000012345' }, 'declarationNumber: number_not_18_digits'],
    [{ declarationNumber: '0801202600001234567' }, 'declarationNumber: number_not_18_digits'],
    [{ declarationNumber: '08012026000012345A' }, 'declarationNumber: number_not_18_digits'],
    [{ declarationNumber: '08012026000012345\u0000' }, 'declarationNumber: number_not_18_digits'],
    [{ declaredOn: '' }, 'declaredOn: date_not_real'],
    [{ declaredOn: '2026-02-30' }, 'declaredOn: date_not_real'],
    [{ declaredOn: '20.11.2026' }, 'declaredOn: date_not_real'],
    [{ declaredOn: '2026-11-24' }, 'declaredOn: date_in_future'],
    [{ declaredOn: '1989-12-31' }, 'declaredOn: date_before_1990'],
    [{ market: '' }, 'market: market_unknown'],
    [{ market: 'CN' }, 'market: market_unknown'],
    [{ market: 'XX' }, 'market: market_unknown'],
    [{ market: '波兰' }, 'market: market_unknown'],
    [{ mode: '' }, 'mode: mode_not_for_export'],
    [{ mode: '1239' }, 'mode: mode_not_for_export'],
    [{ mode: '110' }, 'mode: mode_not_for_export'],
    [{ currency: '' }, 'currency: currency_unknown'],
    [{ currency: 'RMB' }, 'currency: currency_unknown'],
    [{ value: '' }, 'value: value_not_an_amount'],
    [{ value: '1,5' }, 'value: value_not_an_amount'],
    [{ value: '-5' }, 'value: value_not_an_amount'],
    [{ value: '1e9' }, 'value: value_not_an_amount'],
    [{ value: '12.345' }, 'value: value_not_an_amount'],
    [{ value: '9'.repeat(1000) }, 'value: value_not_an_amount'],
    [{ currency: 'JPY', value: '10.5' }, 'value: value_not_an_amount'],
    [{ value: '0' }, 'value: value_not_positive'],
    [{ value: '0.00' }, 'value: value_not_positive'],
  ]

  it.each(CASES)('%o: %s', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  it.each(['1990-01-01', '2026-11-23'])('%s is a possible day', (declaredOn) => {
    expect(problemsOf({ declaredOn })).toEqual([])
  })

  it('are all named at once, and an amount is not judged without its currency', () => {
    const empty = { declarationNumber: '', declaredOn: '', market: '', mode: '', currency: '', value: '' }
    expect(problemsOf(empty)).toEqual([
      'declarationNumber: number_not_18_digits',
      'declaredOn: date_not_real',
      'market: market_unknown',
      'mode: mode_not_for_export',
      'currency: currency_unknown',
    ])
  })
})
