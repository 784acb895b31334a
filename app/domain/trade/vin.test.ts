import { describe, expect, it } from 'vitest'
import { hasCheckDigit, isVin } from './vin'

describe('a vehicle identification number', () => {
  it.each([
    ['1M8GDM9AXKP042788', true],
    ['1M8GDM9AXKP04278', false],
    ['1M8GDM9AXKP0427888', false],
    ['1M8GDM9AXKP04278I', false],
    ['1M8GDM9AXKP04278O', false],
    ['1M8GDM9AXKP04278Q', false],
    ['1m8gdm9axkp042788', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isVin(text)).toBe(expected)
  })

  it.each([
    ['1M8GDM9AXKP042788', true],
    ['11111111111111111', true],
    ['1M8GDM9A0KP042788', false],
    ['1M8GDM9AXKP042787', false],
    ['1M8GDM9AXPK042788', false],
  ])('the check digit of %s is right: %s', (vin, expected) => {
    expect(hasCheckDigit(vin)).toBe(expected)
  })
})
