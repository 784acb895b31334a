import { describe, expect, it } from 'vitest'
import { comparePercent, highestOf, percentsIn } from './percent'

describe('rates', () => {
  it.each([
    ['4.5', '10', -1],
    ['10', '4.5', 1],
    ['4.50', '4.5', 0],
  ])('%s beside %s', (a, b, sign) => expect(comparePercent(a, b)).toBe(sign))

  it('are ordered as numbers', () => expect(highestOf(['9', '10.2', '4'])).toBe('10.2'))
  it('are found in the words of a tariff', () => {
    expect(percentsIn(['25.60% + 4.20 EUR / 100 kg', '20%, but not less than 0.36 EUR per cm3'])).toEqual([
      '25.6',
      '20',
    ])
  })
})
