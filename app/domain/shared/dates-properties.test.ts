import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaDay, chinaTime, isIsoDate } from './dates'
import { DAY_MS } from './durations'

const dayNumber = fc.integer({
  min: Math.floor(Date.UTC(1990, 0, 1) / DAY_MS),
  max: Math.floor(Date.UTC(2100, 0, 1) / DAY_MS),
})
const two = (part: number) => String(part).padStart(2, '0')

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

describe('days of the calendar', () => {
  it('are exactly those the calendar has, for every month of four centuries', () => {
    for (let year = 1900; year <= 2299; year += 1)
      for (let month = 0; month <= 13; month += 1) {
        const last = daysIn(year, month)
        expect(isIsoDate(`${year}-${two(month)}-${two(last)}`)).toBe(last > 0)
        expect(isIsoDate(`${year}-${two(month)}-${two(last + 1)}`)).toBe(false)
      }
  })

  it.each(['2000-02-29', '2400-02-29'])('%s is a leap day', (text) => expect(isIsoDate(text)).toBe(true))
  it.each(['1900-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '0000-00-00', '+02026-01-01', '-2026-01-01'])(
    '%s is none',
    (text) => expect(isIsoDate(text)).toBe(false),
  )

  it('are written one way only: anything around them makes them none', () => {
    fc.assert(
      fc.property(dayNumber, fc.constantFrom(' ', '\n', '\0', 'Z', 'T00:00', '０', '日'), (number, extra) => {
        const text = new Date(number * DAY_MS).toISOString().slice(0, 10)
        expect([isIsoDate(text), isIsoDate(text + extra), isIsoDate(extra + text)]).toEqual([true, false, false])
      }),
    )
  })
})

describe('the day in China', () => {
  it('begins at 16:00 of the day before in Greenwich and lasts 24 hours, all year', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: DAY_MS - 1 }), (number, within) => {
        const begins = number * DAY_MS - 8 * 3_600_000
        const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
        expect(chinaDay(new Date(begins + within))).toBe(day)
        expect(chinaDay(new Date(begins - 1)) < day).toBe(true)
        expect(chinaDay(new Date(begins + DAY_MS)) > day).toBe(true)
        expect(isIsoDate(chinaDay(new Date(begins)))).toBe(true)
      }),
    )
  })

  it('and the time there name the same instant, to the second', () => {
    expect(chinaTime(new Date('2026-12-31T16:00:05.999Z'))).toBe('2027-01-01T00:00:05+08:00')
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 86_399 }), (number, seconds) => {
        const instant = new Date(number * DAY_MS + seconds * 1_000)
        expect(new Date(chinaTime(instant))).toEqual(instant)
        expect(chinaTime(instant).slice(0, 10)).toBe(chinaDay(instant))
      }),
    )
  })
})
