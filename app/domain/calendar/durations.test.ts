import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { durationOf, medianOf, ownDays, type Sample } from './durations'
import { OWN_DAYS } from './reference/own-days'

const bank = { id: 'S08', agencyDays: [3, 5] } as const

describe('how long a task takes', () => {
  test('typically: the own days and the longer end of the authority', () => {
    expect(durationOf(bank, [])).toEqual({ days: ownDays('S08') + 5, basis: { kind: 'typical' } })
  })

  test('without an authority: the own days', () => {
    expect(durationOf({ id: 'P01', agencyDays: null }, []).days).toBe(ownDays('P01'))
  })

  test.each([
    [1, 'typical'],
    [4, 'typical'],
    [5, 'measured'],
    [41, 'measured'],
  ] as const)('with %i firms that did it: %s', (firms, kind) => {
    expect(durationOf(bank, [{ taskId: 'S08', days: 9, firms }]).basis.kind).toBe(kind)
  })

  test('measured says how many firms', () => {
    expect(durationOf(bank, [{ taskId: 'S08', days: 9, firms: 41 }])).toEqual({
      days: 9,
      basis: { kind: 'measured', firms: 41 },
    })
  })

  test('what was measured of another task does not count', () => {
    expect(durationOf(bank, [{ taskId: 'S07', days: 90, firms: 41 }]).basis.kind).toBe('typical')
  })

  test('a task that nobody has estimated takes a day', () => {
    expect(ownDays('Z99')).toBe(1)
  })

  test('every estimate is of a task of the catalogue, and at least a day', () => {
    const known = new Set(catalogue.tasks.map(({ id }) => id))
    expect(Object.keys(OWN_DAYS).filter((id) => !known.has(id))).toEqual([])
    expect(Object.values(OWN_DAYS).every((days) => Number.isInteger(days) && days >= 1)).toBe(true)
  })
})

describe('the middle', () => {
  const each = (...days: readonly number[]): readonly Sample[] => days.map((one) => ({ days: one, firms: 1 }))

  test.each<[string, readonly Sample[], Sample | null]>([
    ['of nothing', [], null],
    ['of one', each(7), { days: 7, firms: 1 }],
    ['of three in any order', each(9, 1, 4), { days: 4, firms: 3 }],
    ['of two is the larger', each(2, 6), { days: 6, firms: 2 }],
    ['is not moved by one that took a year', each(3, 4, 5, 6, 260), { days: 5, firms: 5 }],
    [
      'of groups',
      [
        { days: 12, firms: 20 },
        { days: 9, firms: 21 },
      ],
      { days: 9, firms: 41 },
    ],
  ])('%s', (_, samples, expected) => {
    expect(medianOf(samples)).toEqual(expected)
  })
})
