import { describe, expect, it } from 'vitest'
import { STAGE_IDS } from '../catalogue/types'
import { reference, referencePrefix, sequenceOf } from './reference'

describe('the reference of a submission', () => {
  it.each([
    ['register', '2026-11-23T02:00:00Z', 427, 'R-2611-0427'],
    ['market', '2026-01-05T02:00:00Z', 1, 'M-2601-0001'],
    ['ecommerce', '2026-12-31T15:59:59Z', 9999, 'E-2612-9999'],
    ['ecommerce', '2026-12-31T16:00:00Z', 10_000, 'E-2701-10000'],
    ['export', '2027-02-28T23:00:00Z', 12, 'X-2703-0012'],
  ] as const)('%s at %s, number %i: %s', (stage, instant, sequence, text) => {
    const made = reference(referencePrefix(stage, new Date(instant)), sequence)
    expect(made).toBe(text)
    expect(sequenceOf(made)).toBe(sequence)
  })

  it('starts from nothing', () => {
    expect(sequenceOf(null)).toBe(0)
  })

  it('tells the stages apart', () => {
    const now = new Date('2026-11-23T02:00:00Z')
    expect(new Set(STAGE_IDS.map((stage) => referencePrefix(stage, now))).size).toBe(STAGE_IDS.length)
  })
})
