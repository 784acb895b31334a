import { describe, expect, it } from 'vitest'
import {
  ESCALATION_REASONS,
  HOLD_REASONS,
  READINGS,
  REASSIGN_REASONS,
  REOPEN_REASONS,
  VISIBILITY,
  type EventType,
} from './events'
import { atLeast } from '../../../tests/support/at-least'

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
    // who works on it, and half-finished verdicts, are not for the firm
    ['assigned', 'internal'],
    ['released', 'internal'],
    ['reassigned', 'internal'],
    ['verdicts_recorded', 'internal'],
    ['information_judged', 'internal'],
    ['escalated', 'internal'],
    ['escalation_settled', 'internal'],
    ['colleague_asked', 'internal'],
    ['colleague_answered', 'internal'],
    ['question_withdrawn', 'internal'],
    // a proposal is nothing yet, and what a second reader thinks is for leads
    ['rejection_proposed', 'internal'],
    ['rejection_declined', 'internal'],
    ['second_reading_given', 'internal'],
    // why nothing happens, and what became of its own question, is the firm's too
    ['held', 'public'],
    ['resumed', 'public'],
    ['second_look_asked', 'public'],
    ['second_look_answered', 'public'],
    ['reopened', 'public'],
  ])('%s is %s', (type, visibility) => {
    expect(VISIBILITY[type]).toBe(visibility)
  })

  it('knows why a case is handed over by code only', () => {
    expect(REASSIGN_REASONS).toContain('conflict_of_interest')
    for (const reason of REASSIGN_REASONS) expect(reason).toMatch(/^[a-z_]+$/)
  })
})

describe('why something is done', () => {
  it.each([
    ['handing over', REASSIGN_REASONS],
    ['a hold', HOLD_REASONS],
    ['asking a lead', ESCALATION_REASONS],
    ['reopening', REOPEN_REASONS],
    ['what a reader would do', READINGS],
  ] as const)('%s is a code of a short list, each once, and no words about people', (_, codes) => {
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeLessThanOrEqual(6)
    for (const code of atLeast(1, codes)) expect(code).toMatch(/^[a-z_]+$/)
  })

  it('readers who disagree are a reason both for a lead to step in and to reopen', () => {
    expect(ESCALATION_REASONS).toContain('readers_disagree')
    expect(REOPEN_REASONS).toContain('readers_disagree')
  })
})
