import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MACHINE, percent, TYPED } from '../../../tests/support/cost-cases'
import { inCny, quoteRate, rateOf, ratesOf } from './rates'

const rates = ratesOf(
  [
    ['EUR', '8.20'],
    ['JPY', '0.047'],
    ['KWD', '23.1'],
    ['KRW', '0.0051'],
    ['UZS', '0.00056'],
  ].map(([currency = '', cny = '']) => ({ currency, cny, origin: TYPED })),
)

describe('an amount in CNY', () => {
  it.each([
    ['100', 'CNY', '100'],
    ['2400', 'EUR', '19680'],
    ['10000', 'JPY', '470'],
    ['1.234', 'KWD', '28.5054'],
    ['1', 'KRW', '0.0051'],
    ['9999999999999', 'UZS', '5599999999.99944'],
    ['0', 'EUR', '0'],
    ['0.01', 'EUR', '0.082'],
  ])('%s %s are %s, unrounded', (amount, currency, cny) => {
    expect(inCny({ amount, currency }, rates).toFixed()).toBe(cny)
  })

  it.each(['USD', 'eur', '', 'DEM'])('has no rate for %j, which is a fault of the caller', (currency) => {
    expect(() => inCny({ amount: '1', currency }, rates)).toThrow(/No rate of exchange/)
  })
})

describe('the rates of a day', () => {
  it('know that a yuan is a yuan, whatever is said of it', () => {
    expect(rateOf(ratesOf([]), 'CNY').toFixed()).toBe('1')
    expect(rateOf(ratesOf([{ currency: 'CNY', cny: '2', origin: TYPED }]), 'CNY').toFixed()).toBe('1')
  })

  it('keep all their digits', () => expect(rateOf(rates, 'UZS').toFixed()).toBe('0.00056'))
})

describe('the rate at which a firm quotes', () => {
  const at = (quoteCurrency: string, buffer: string | null) =>
    quoteRate({ ...MACHINE, quoteCurrency, buffer: buffer === null ? null : percent(buffer) }, rates).toFixed()

  // x times (1 - b).
  it.each([
    ['that of the day without a buffer', 'EUR', null, '8.2'],
    ['that of the day with a buffer of nothing', 'EUR', '0', '8.2'],
    ['lower by one per cent', 'EUR', '1', '8.118'],
    ['lower by three per cent', 'EUR', '3', '7.954'],
    ['lower by half a per cent', 'JPY', '0.5', '0.046765'],
    ['lower for the yuan, too', 'CNY', '2', '0.98'],
  ])('is %s', (_, currency, buffer, wanted) => expect(at(currency, buffer)).toBe(wanted))

  it('falls as the buffer rises', () => {
    const hundredths = fc.integer({ min: 0, max: 9998 })
    fc.assert(
      fc.property(hundredths, (given) => {
        const [less, more] = [at('EUR', `${given / 100}`), at('EUR', `${(given + 1) / 100}`)]
        expect(Number(more)).toBeLessThan(Number(less))
        expect(Number(more)).toBeGreaterThan(0)
      }),
    )
  })
})
