import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { durationOf } from './duration'
import { needsOf, NEEDING_IDS } from './reference/needs'
import { allRequirements, findRequirement } from './requirement-list'

const timed = (id: string, workingDays: readonly [number, number] | null) => ({ id, workingDays })

describe('how long requirements take in all', () => {
  test.each([
    ['nothing', [], [0, 0], 0],
    ['one', [timed('a', [5, 10])], [5, 10], 0],
    ['two that run beside each other', [timed('a', [5, 10]), timed('b', [3, 20])], [5, 20], 0],
    ['one after what it needs', [timed('sa_iecee', [15, 40]), timed('sa_saber_pcoc', [5, 25])], [20, 65], 0],
    [
      'three in a row beside one',
      [
        timed('sa_saber_scoc', [1, 3]),
        timed('sa_saber_pcoc', [5, 25]),
        timed('sa_iecee', [15, 40]),
        timed('x', [9, 66]),
      ],
      [21, 68],
      0,
    ],
    ['what is needed and not asked for', [timed('sa_saber_pcoc', [5, 25])], [5, 25], 0],
    ['what nobody guessed', [timed('a', null), timed('b', [1, 2])], [1, 2], 1],
  ] as const)('%s', (_name, requirements, span, undated) => {
    expect(durationOf(requirements)).toEqual({ span, undated })
    expect(durationOf([...requirements].toReversed())).toEqual({ span, undated })
  })

  test('an applicant comes before each certificate of the Eurasian union', () => {
    expect(durationOf([timed('eaeu_applicant', [5, 15]), timed('eaeu_tr008_toys', [15, 40])]).span).toEqual([20, 55])
  })
})

describe('what needs another', () => {
  test.each(NEEDING_IDS)('%s is a requirement, and so is what it needs', (id) => {
    expect([id, ...needsOf(id)].filter((one) => !findRequirement(one))).toEqual([])
  })

  test('goes in no circle', () => {
    const reaches = (id: string, seen: readonly string[]): boolean =>
      seen.includes(id) || needsOf(id).some((next) => reaches(next, [...seen, id]))
    const ids = allRequirements().map(({ id }) => id)
    expect(atLeast(400, ids).filter((id) => reaches(id, []))).toEqual([])
  })
})
