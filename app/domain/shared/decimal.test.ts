import { expect, test } from 'vitest'
import { amountText, decimal, larger, share, smaller, sum, toMinorUnit } from './decimal'

test.each([
  ['0.005', 'EUR', '0.01'],
  ['0.0049999', 'EUR', '0.00'],
  ['2.5', 'JPY', '3'],
  ['1.0005', 'KWD', '1.001'],
  ['-0.005', 'CNY', '-0.01'],
  ['1.005', 'USD', '1.01'],
])('%s %s is %s, half up', (value, currency, expected) => {
  expect(amountText(toMinorUnit(decimal(value), currency), currency)).toBe(expected)
})

test('a tenth and two tenths are three tenths', () => {
  expect(decimal('0.1').plus('0.2').toFixed()).toBe('0.3')
  expect(sum([decimal('0.1'), decimal('0.2'), decimal('0.3')]).toFixed()).toBe('0.6')
})

test('a third has forty digits, and an amount of thirteen keeps its cents', () => {
  expect(decimal(1).div(3).toFixed()).toHaveLength(42)
  expect(amountText(decimal('9999999999999.99'), 'CNY')).toBe('9999999999999.99')
})

test('a percentage is a share', () => {
  expect(share('13').toFixed()).toBe('0.13')
  expect(larger(share('13'), share('9')).toFixed()).toBe('0.13')
  expect(smaller(share('13'), share('9')).toFixed()).toBe('0.09')
})

test('what is no number is a fault of the caller', () => {
  expect(() => decimal('1,000')).toThrow()
})
