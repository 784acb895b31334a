import { describe, expect, it } from 'vitest'
import { askedPeriod, yearsOffered } from './asked-period'

describe('a year and a month', () => {
  it.each([
    [{}, {}],
    [{ year: 2025 }, { declaredIn: '2025' }],
    [{ month: '2026-03' }, { declaredIn: '2026-03' }],
    [{ year: 2026, month: '2026-03' }, { declaredIn: '2026-03' }],
    [
      { year: 2025, month: '2026-03' },
      { declaredIn: '2026-03', leftOut: 2025 },
    ],
    [{ proof: 'declaration', year: 2025 }, { declaredIn: '2025' }],
    [{ milestone: 0, year: 2025 }, { reachedIn: 2025 }],
    [
      { milestone: 5, year: 2025, month: '2026-03' },
      { reachedIn: 2025, declaredIn: '2026-03' },
    ],
    [{ proof: 'service', year: 2025 }, { reachedIn: 2025 }],
  ] as const)('%o asks for %o', (asked, period) => {
    expect(askedPeriod(asked)).toEqual({ reachedIn: undefined, declaredIn: undefined, leftOut: undefined, ...period })
  })
})

describe('the years to choose from', () => {
  it.each([
    [undefined, [2026, 2025, 2024]],
    [2025, [2026, 2025, 2024]],
    [2019, [2026, 2025, 2024, 2019]],
    [2030, [2030, 2026, 2025, 2024]],
  ])('with %s asked for: %o', (asked, years) => {
    expect(yearsOffered(2026, asked)).toEqual(years)
  })
})
