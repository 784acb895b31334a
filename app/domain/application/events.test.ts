import { describe, expect, it } from 'vitest'
import { REASSIGN_REASONS, VISIBILITY, type EventType } from './events'

describe('what the firm sees of its case', () => {
  it.each<[EventType, 'public' | 'internal']>([
    ['submitted', 'public'],
    ['resubmitted', 'public'],
    ['claimed', 'public'],
    ['approved', 'public'],
    ['changes_requested', 'public'],
    ['rejected', 'public'],
    ['withdrawn', 'public'],
    ['expired', 'public'],
    // whose desk it lies on, and half-finished verdicts, are not for the firm
    ['assigned', 'internal'],
    ['released', 'internal'],
    ['reassigned', 'internal'],
    ['verdicts_recorded', 'internal'],
  ])('%s is %s', (type, visibility) => {
    expect(VISIBILITY[type]).toBe(visibility)
  })

  it('knows why a case is handed over by code only', () => {
    expect(REASSIGN_REASONS).toContain('conflict_of_interest')
    for (const reason of REASSIGN_REASONS) expect(reason).toMatch(/^[a-z_]+$/)
  })
})
