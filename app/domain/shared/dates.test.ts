import { describe, expect, it } from 'vitest'
import { chinaDay, isIsoDate } from './dates'

describe('a day of the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-12-31', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
    ['二〇二六', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })
})

describe('the day it is in China', () => {
  it.each([
    ['2026-11-23T15:59:59Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s', (instant, day) => {
    expect(chinaDay(new Date(instant))).toBe(day)
  })
})
