import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { CURRENCIES } from '../shared/money'
import { rateDoubts } from './rate-doubts'
import { ROUGH_RATES } from './reference/rough-rates'

const EDITION = { EUR: { cny: '8.2', source: 'Bank', asOf: '2026-11-30' } }

const said = (currency: string, cny: string, known = {}) =>
  rateDoubts({ rates: [{ currency, cny }], known }).map(({ low, high, basis }) => `${basis} ${low} ${high}`)

describe('a typed rate of exchange', () => {
  it.each([
    ['as the edition has it', 'EUR', '8.2', []],
    ['a little higher', 'EUR', '9', []],
    ['half of it', 'EUR', '4.1', []],
    ['less than half of it', 'EUR', '4.0999', ['edition 4.1 16.4']],
    ['twice of it', 'EUR', '16.4', []],
    ['more than twice of it', 'EUR', '16.4001', ['edition 4.1 16.4']],
    ['for a hundred units, as banks quote', 'EUR', '820', ['edition 4.1 16.4']],
    ['a hundredth of it', 'EUR', '0.082', ['edition 4.1 16.4']],
    ['the wrong way round', 'EUR', '0.122', ['edition 4.1 16.4']],
    ['nothing', 'EUR', '0', ['edition 4.1 16.4']],
    ['no number', 'EUR', 'eight', []],
    ['an empty box', 'EUR', '', []],
    ['a currency that the edition lacks', 'USD', '7.1', []],
    ['a currency that the edition lacks, for a hundred', 'USD', '710', ['rough 2.36 21.3']],
  ])('beside an edition: %s', (_, currency, cny, expected) => expect(said(currency, cny, EDITION)).toEqual(expected))

  it.each([
    ['a usual rate', 'EUR', '8.2', []],
    ['a rate of ten years before', 'EUR', '6.6', []],
    ['for a hundred units', 'EUR', '820', ['rough 2.73 24.6']],
    ['a hundredth', 'EUR', '0.082', ['rough 2.73 24.6']],
    ['the yen for a hundred', 'JPY', '4.7', ['rough 0.0157 0.141']],
    ['the yen', 'JPY', '0.05', []],
    ['the rouble the wrong way round', 'RUB', '11.8', ['rough 0.0283 0.255']],
    ['the tenge the wrong way round', 'KZT', '74', ['rough 0.0045 0.0405']],
    ['the yuan itself', 'CNY', '100', []],
    ['no currency', 'XXX', '100', []],
  ])('beside the rough level: %s', (_, currency, cny, expected) => expect(said(currency, cny)).toEqual(expected))

  it('of an edition that holds nothing is compared with the rough level', () => {
    expect(said('EUR', '820', { EUR: { cny: '0', source: null, asOf: null } })).toEqual(['rough 2.73 24.6'])
  })

  it('is never doubted at the level itself, and always a hundredfold', () => {
    const currencies = atLeast(30, CURRENCIES).filter((one) => one !== 'CNY')
    const odd = currencies.filter((currency) => {
      const level = ROUGH_RATES[currency]
      return said(currency, level).length > 0 || said(currency, (Number(level) * 100).toFixed(4)).length === 0
    })
    expect(odd).toEqual([])
  })
})
