// What is said of a period somebody typed into the address or the form, and that exactly the periods without a problem are shown.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays, daysBetween } from '../calendar/working-days'
import { chinaDay, isIsoDate } from '../shared/dates'
import { DAY_MS } from '../shared/durations'
import { instantsOf, namedPeriod, PERIOD_ENDS, PERIOD_NAMES, periodFrom, periodProblems } from './period'

const TODAY = '2026-11-25'
const said = (from: string, to: string, today: `${number}-${number}-${number}` = TODAY) =>
  periodProblems({ ...(from && { from }), ...(to && { to }) }, today).map(({ field, code }) => `${field} ${code}`)

describe('a period with both ends', () => {
  it.each([
    ['2026-02-03', '2026-02-28', []],
    ['2026-02-03', '2026-02-03', []],
    ['2026-02-03', '2026-02-02', ['to backwards']],
    ['2020-01-01', '2026-11-25', []],
    ['2019-12-31', '2026-11-25', ['from too_early']],
    ['2019-12-30', '2019-12-31', ['from too_early', 'to too_early']],
    ['2026-01-01', '2099-12-31', []],
    ['2026-01-01', '2100-01-01', ['to too_late']],
    ['2100-01-01', '2100-01-02', ['from too_late', 'to too_late']],
    ['2100-01-01', '2026-01-01', ['from too_late']],
    ['2026-02-29', '2026-03-01', ['from not_a_date']],
    ['2028-02-29', '2028-03-01', []],
    ['2026-02-30', '2026-04-31', ['from not_a_date', 'to not_a_date']],
    ['2026-2-3', '2026-03-01', ['from not_a_date']],
    ['01/02/2026', '2026-03-01', ['from not_a_date']],
    ['2026-02-03 ', '2026-03-01', ['from not_a_date']],
    ['20260203', '2026-03-01', ['from not_a_date']],
    // A day that is none is said before the order of the two.
    ['2026-03-01', 'x', ['to not_a_date']],
    ['2026-12-24', '2026-12-31', []],
  ])('from %s to %s: %j', (from, to, problems) => expect(said(from, to)).toEqual(problems))
})

describe('a period with one end', () => {
  it.each([
    ['2026-11-25', '', []],
    ['2026-11-26', '', ['from ahead']],
    ['2027-01-01', '', ['from ahead']],
    ['2020-01-01', '', []],
    ['2019-12-31', '', ['from too_early']],
    ['', '2026-11-25', []],
    ['', '2026-12-31', []],
    ['', '2020-01-30', []],
    // The thirty days before it would begin before there was anything.
    ['', '2020-01-29', ['to too_early']],
    ['', '2019-12-31', ['to too_early']],
    ['', '2100-01-01', ['to too_late']],
    ['', '2026-02-30', ['to not_a_date']],
    ['', '', []],
  ])('from %j to %j: %j', (from, to, problems) => expect(said(from, to)).toEqual(problems))
})

describe('what is shown', () => {
  const text = fc.constantFrom(
    '',
    '2019-12-31',
    '2020-01-01',
    '2020-01-29',
    '2020-01-30',
    '2026-02-30',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2099-12-31',
    '2100-01-01',
    'x',
  )

  it('is what was asked for exactly where nothing is wrong with it', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const shown = periodFrom({ from, to }, TODAY)
        expect(shown.from <= shown.to).toBe(true)
        if (said(from, to).length > 0) expect(shown).toEqual(namedPeriod('last_30_days', TODAY))
        else expect([from || shown.from, to || (from ? TODAY : shown.to)]).toEqual([shown.from, shown.to])
      }),
      { numRuns: 144 },
    )
  })

  it('lies within the ends that the fields offer', () => {
    for (const name of PERIOD_NAMES) {
      const { from, to } = namedPeriod(name, TODAY)
      expect([from >= PERIOD_ENDS.first, to <= PERIOD_ENDS.last]).toEqual([true, true])
    }
  })
})

describe('a named period of any day', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2021-01-01', days))

  it('holds the day, but last month, which ends on the day before the first of this one', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PERIOD_NAMES), (today, name) => {
        const { from, to } = namedPeriod(name, today)
        expect([isIsoDate(from), isIsoDate(to)]).toEqual([true, true])
        if (name === 'last_month') expect(addDays(to, 1)).toBe(`${today.slice(0, 7)}-01`)
        else expect(from <= today && today <= to).toBe(true)
        if (name === 'last_30_days') expect([to, daysBetween(from, to)]).toEqual([today, 29])
        else expect([from.slice(8), addDays(to, 1).slice(8)]).toEqual(['01', '01'])
      }),
    )
  })

  it.each([
    ['this_quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['this_quarter', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['this_quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['this_quarter', '2026-09-30', '2026-07-01', '2026-09-30'],
    ['this_quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['last_month', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['last_month', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['last_30_days', '2026-01-01', '2025-12-03', '2026-01-01'],
    ['last_30_days', '2026-03-01', '2026-01-31', '2026-03-01'],
    ['this_year', '2028-02-29', '2028-01-01', '2028-12-31'],
  ] as const)('%s on %s is %s to %s', (name, today, from, to) => expect(namedPeriod(name, today)).toEqual({ from, to }))

  it('holds as many hours as its days have, from one midnight in China to another', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (from, length) => {
        const to = addDays(from, length)
        const { start, end } = instantsOf({ from, to })
        expect(end.getTime() - start.getTime()).toBe((length + 1) * DAY_MS)
        expect([chinaDay(start), chinaDay(new Date(end.getTime() - 1)), chinaDay(end)]).toEqual([
          from,
          to,
          addDays(to, 1),
        ])
      }),
    )
  })
})
