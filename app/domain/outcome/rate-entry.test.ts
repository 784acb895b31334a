import { expect, it } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { faultOfRate } from './rate-entry'

it.each<[month: string, day: IsoDate, code: string | null]>([
  ['2026-11', '2026-10-21', null],
  ['2026-11', '2026-11-02', null],
  ['2026-01', '2025-12-17', null],
  ['2026-11', '2026-02-18', 'rates.dayTooOld'],
  ['2026-11', '2026-08-31', 'rates.dayTooOld'],
  ['2027-01', '2024-12-18', 'rates.dayTooOld'],
  ['2027-02', '2026-12-01', 'rates.monthAhead'],
  ['2026-11', '2026-12-01', 'rates.dayAfterMonth'],
  ['2026-12', '2026-12-02', 'rates.dayAhead'],
])('a rate of %s with the day %s: %s', (month, day, code) => {
  expect(faultOfRate({ month, day, currency: 'USD', yuan: 71_066_000_000n }, '2026-12-01')?.code ?? null).toBe(code)
})
