import chineseDays from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { HOLIDAY_RULE, LUNAR_DAYS } from './reference/holiday-rule'
import { isWeekend, statutoryDaysOff, yearsWithoutCalendar } from './statutory-days'

describe('the days the law fixes', () => {
  test('2027: each holiday, and the working days for those that fall on a weekend', () => {
    expect(statutoryDaysOff(2027)).toEqual([
      '2027-01-01',
      // Spring Festival: the eve is a Friday, the first two days are a weekend.
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05'],
    ])
  })

  test('Mid-Autumn on National Day is one more day off', () => {
    expect(statutoryDaysOff(2031).filter((day) => day.startsWith('2031-10'))).toEqual([
      ...['2031-10-01', '2031-10-02', '2031-10-03', '2031-10-06'],
    ])
  })

  test('thirteen working days or weekend days in every year of the table, none of them named twice', () => {
    const years = Object.keys(LUNAR_DAYS).map(Number)
    expect(years).toHaveLength(16)
    for (const year of years) {
      const days = statutoryDaysOff(year)
      expect([year, days.filter((day) => !isWeekend(day)).length]).toEqual([year, 13])
      expect(new Set(days).size).toBe(days.length)
    }
  })

  test('a year outside the table still has its fixed days', () => {
    expect(statutoryDaysOff(2060)).toContain('2060-10-01')
    expect(statutoryDaysOff(2060)).not.toContain('2060-02-02')
  })

  test('are off in the official calendars that are known', () => {
    const off = [2025, 2026].flatMap((year) => statutoryDaysOff(year).filter((day) => isFixed(day)))
    expect(off.length).toBeGreaterThan(20)
    expect(off.filter((day) => chineseDays.isWorkday(day))).toEqual([])
  })

  test('the lunar days are those of a second reckoning', () => {
    const reckoned = Object.keys(LUNAR_DAYS).map((year) => {
      const lunar = (day: string) => chineseDays.getSolarDateFromLunar(`${year}-${day}`).date.slice(5)
      const tombSweeping = chineseDays.getSolarTermDate(Number(year), 4, 'pure_brightness').slice(5)
      return [
        Number(year),
        { newYear: lunar('01-01'), tombSweeping, dragonBoat: lunar('05-05'), midAutumn: lunar('08-15') },
      ]
    })
    expect(Object.fromEntries(reckoned)).toEqual(LUNAR_DAYS)
  })

  test('name their rule and its first day', () => {
    expect(HOLIDAY_RULE.source).toContain('795')
    expect(HOLIDAY_RULE.inForceFrom).toBe('2025-01-01')
  })
})

/** Days in lieu are set by the official calendar, which may give them elsewhere. */
function isFixed(day: string): boolean {
  return isWeekend(day as `${number}-${number}-${number}`) || !chineseDays.isInLieu(day)
}

describe('years without an official calendar', () => {
  const isOfficial = (year: number) => year <= 2026
  test.each([
    ['2026-11-30', '2026-12-31', []],
    ['2026-11-30', '2027-01-01', [2027]],
    ['2026-11-30', '2028-03-01', [2027, 2028]],
    ['2027-02-01', '2027-02-01', [2027]],
    ['2027-02-01', '2026-02-01', []],
  ] as const)('from %s to %s: %j', (from, to, expected) => {
    expect(yearsWithoutCalendar({ from, to }, isOfficial)).toEqual(expected)
  })
})
