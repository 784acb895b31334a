import { describe, expect, it } from 'vitest'
import { instantsOf, namedPeriod, periodFrom } from './period'

describe('a named period', () => {
  it.each([
    ['last_30_days', '2026-12-01', '2026-11-02', '2026-12-01'],
    ['last_30_days', '2028-03-01', '2028-02-01', '2028-03-01'],
    ['this_month', '2026-11-25', '2026-11-01', '2026-11-30'],
    ['this_month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['last_month', '2026-11-25', '2026-10-01', '2026-10-31'],
    ['last_month', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['last_month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['this_quarter', '2026-11-25', '2026-10-01', '2026-12-31'],
    ['this_quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['this_year', '2026-11-25', '2026-01-01', '2026-12-31'],
  ] as const)('%s on %s is %s to %s', (name, today, from, to) => {
    expect(namedPeriod(name, today)).toEqual({ from, to })
  })
})

describe('a period somebody typed', () => {
  const lately = { from: '2026-10-27', to: '2026-11-25' }
  it.each([
    [
      { from: '2026-02-03', to: '2026-02-28' },
      { from: '2026-02-03', to: '2026-02-28' },
    ],
    [
      { from: '2026-02-03', to: '2026-02-03' },
      { from: '2026-02-03', to: '2026-02-03' },
    ],
    [{}, lately],
    [{ from: '2026-02-03' }, { from: '2026-02-03', to: '2026-11-25' }],
    [{ from: '2026-11-26' }, lately],
    [{ to: '2026-10-30' }, { from: '2026-10-01', to: '2026-10-30' }],
    [{ to: '2020-01-10' }, lately],
    [{ to: '2026-02-30' }, lately],
    [{ from: '2026-02-30', to: '2026-03-03' }, lately],
    [{ from: '2026-03-03', to: '2026-03-01' }, lately],
    [{ from: '0001-01-01', to: '2026-03-01' }, lately],
    [{ from: '2026-01-01', to: '9999-12-31' }, lately],
    [{ from: "2026-01-01'; --", to: '2026-03-01' }, lately],
    [{ from: '01/02/2026', to: '01/03/2026' }, lately],
  ])('%j', (asked, period) => {
    expect(periodFrom(asked, '2026-11-25')).toEqual(period)
  })

  it('begins at midnight in China and ends before the next midnight', () => {
    expect(instantsOf({ from: '2026-02-28', to: '2026-02-28' })).toEqual({
      start: new Date('2026-02-27T16:00:00Z'),
      end: new Date('2026-02-28T16:00:00Z'),
    })
    expect(instantsOf({ from: '2026-12-01', to: '2026-12-31' }).end).toEqual(new Date('2026-12-31T16:00:00Z'))
  })
})
