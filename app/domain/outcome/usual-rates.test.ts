import { describe, expect, test } from 'vitest'
import { toRate } from './exchange'
import { usualInstead } from './usual-rates'

describe('a rate for 100 units', () => {
  test.each([
    ['USD', '710.66', null],
    ['USD', '500', null],
    ['USD', '7.12', '710'],
    ['USD', '0.14', '710'],
    ['USD', '71200', '710'],
    ['EUR', '7.8', '780'],
    ['JPY', '4.65', null],
    ['JPY', '0.0465', '5'],
    ['KRW', '0.52', null],
    ['KRW', '190', '0.52'],
    ['TRY', '0.18', null],
    ['XXX', '1', null],
  ])('of %s, %s: usual would be %s', (currency, text, usual) => {
    expect(usualInstead(currency, toRate(text) ?? 0n)).toBe(usual)
  })
})
