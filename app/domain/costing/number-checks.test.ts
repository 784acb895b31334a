import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../shared/decimal'
import {
  asAmount,
  asChinaVat,
  asDuty,
  asLargeShare,
  asMargin,
  asMoney,
  asPercent,
  asPositive,
  asRate,
  asVat,
  between,
  INPUT_PROBLEMS,
  LIMITS,
  plainNumber,
} from './number-checks'

describe('a typed number', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a space before it', ' 1'],
    ['a line break behind it', '1\n'],
    ['full width', '１２'],
    ['Arabic digits', '١٢'],
    ['Chinese digits', '一百'],
    ['a sign of no width', '1\u200b2'],
    ['a comma', '1,5'],
    ['thousands', '1,000'],
    ['an underscore', '1_000'],
    ['an exponent', '1e9'],
    ['hexadecimal', '0x10'],
    ['a plus', '+1'],
    ['two signs', '--1'],
    ['a sign alone', '-'],
    ['no digit before the point', '.5'],
    ['no digit behind the point', '5.'],
    ['two points', '1.2.3'],
    ['a percent sign', '13%'],
    ['a currency', '€1'],
    ['infinity', 'Infinity'],
    ['no number', 'NaN'],
    ['a formula', '=1+1'],
    ['markup', '<b>1</b>'],
  ])('is none when it is %s', (_, text) => expect(plainNumber(text)).toBe('not_a_number'))

  it.each([
    ['0', null],
    ['00', null],
    ['007.50', null],
    ['9999999999999', null],
    ['9999999999999.999999', null],
    ['10000000000000', 'too_many_digits'],
    ['0.1234567', 'too_many_decimals'],
    ['0.0000000', 'too_many_decimals'],
    ['-1', 'negative'],
    ['-0', 'negative'],
    ['-0.01', 'negative'],
    ['-12345678901234567890', 'negative'],
  ])('%s: %s', (text, problem) => expect(plainNumber(text)).toBe(problem))

  it('can be computed with when nothing is wrong with it, whatever was typed', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^-?[0-9]{0,15}[.,]?[0-9]{0,8}$/),
      fc.double().map(String),
      fc.bigInt().map(String),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const problem = plainNumber(text)
        if (problem !== null) {
          expect(INPUT_PROBLEMS).toContain(problem)
          return
        }
        const value = decimal(text)
        expect([value.isFinite(), value.isNegative(), value.lt('1e13')]).toEqual([true, false, true])
      }),
      { numRuns: 500 },
    )
  })
})

const CHECKS = {
  ...{ asAmount, asPositive, asPercent, asLargeShare, asMargin, asRate, asVat, asChinaVat },
  asDuty: asDuty('PL'),
  asKoreanDuty: asDuty('KR'),
}

describe('an amount of money', () => {
  it.each([
    ['0', 'CNY', null],
    ['0.01', 'CNY', null],
    ['0.001', 'CNY', 'below_unit'],
    ['0.009999', 'EUR', 'below_unit'],
    ['0.001', 'KWD', null],
    ['0.5', 'JPY', 'below_unit'],
    ['1', 'JPY', null],
    ['-1', 'CNY', 'negative'],
  ])('of %s %s: %s', (text, currency, problem) => expect(asMoney(currency)(text)).toBe(problem))
})

describe('the limits of a kind', () => {
  it.each([
    ['asAmount', '0', null],
    ['asPositive', '0', 'not_positive'],
    ['asPositive', '0.00', 'not_positive'],
    ['asPositive', '0.000001', null],
    ['asPositive', 'x', 'not_a_number'],
    ['asPercent', '0', null],
    ['asPercent', '100', null],
    ['asPercent', '100.000001', 'above_limit'],
    ['asPercent', '-1', 'negative'],
    ['asLargeShare', '1000', null],
    ['asLargeShare', '1000.01', 'share_above_1000'],
    ['asDuty', '400', null],
    ['asDuty', '400.01', 'duty_too_high'],
    ['asDuty', '900', 'duty_too_high'],
    ['asKoreanDuty', '887.4', null],
    ['asKoreanDuty', '900', 'duty_too_high'],
    ['asVat', '30', null],
    ['asVat', '30.1', 'vat_too_high'],
    ['asChinaVat', '17', null],
    ['asChinaVat', '17.5', 'china_vat_too_high'],
    ['asMargin', '99.999999', null],
    ['asMargin', '100', 'margin_too_high'],
    ['asMargin', '100.0', 'margin_too_high'],
    ['asMargin', '0', null],
    ['asMargin', '-5', 'negative'],
    ['asRate', '0', 'rate_out_of_range'],
    ['asRate', '0.000000', 'rate_out_of_range'],
    ['asRate', '0.000001', null],
    ['asRate', '1000000', null],
    ['asRate', '1000000.000001', 'rate_out_of_range'],
    ['asRate', '-7.1', 'rate_out_of_range'],
    ['asRate', '7,1', 'not_a_number'],
  ] as const)('%s of %s: %s', (kind, text, problem) => expect(CHECKS[kind](text)).toBe(problem))

  it.each([
    ['0.99', 'quantity_out_of_range'],
    ['1', null],
    ['1000000000', null],
    ['1000000000.000001', 'quantity_out_of_range'],
    ['', 'not_a_number'],
  ])('a quantity of %j: %s', (text, problem) => {
    expect(between('1', LIMITS.quantity, 'quantity_out_of_range')(text)).toBe(problem)
  })
})
