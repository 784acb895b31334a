import { describe, expect, it } from 'vitest'
import type { EventBody, StoredEvent } from './events'
import { apply, NOTHING_YET, type Projection } from './fold'
import type { Status } from './vocabulary'

const AT = new Date('2026-11-23T02:00:00Z')
const DUE = new Date('2026-11-25T09:00:00Z')
const LATER = '2026-12-01T02:00:00.000Z'

const inReview: Projection = {
  ...NOTHING_YET,
  ...{ status: 'in_review', version: 4, round: 1, assigneeId: 'ann', waitingOn: 'advisor', dueAt: DUE, isEnough: true },
  verdicts: { 'S05.b': { verdict: 'needs_changes', reasonCode: 'D-07' } },
}
const sentBack: Projection = { ...inReview, status: 'changes_requested', waitingOn: 'firm' }
const rejected: Projection = { ...inReview, status: 'rejected', waitingOn: 'nobody', dueAt: null, decidedAt: AT }

function after(before: Projection, body: EventBody, toStatus: Status = before.status): Projection {
  const event: StoredEvent = { ...body, seq: before.version + 1, toStatus, actorId: 'eve', occurredAt: AT }
  return apply(before, event)
}

/** What an event changes beyond the version. */
const CHANGES: readonly (readonly [string, Projection, EventBody, Partial<Projection>, Status?])[] = [
  [
    'said to be not enough',
    inReview,
    { type: 'information_judged', payload: { isEnough: false } },
    { isEnough: false },
  ],
  [
    'put on hold',
    inReview,
    { type: 'held', payload: { until: LATER, reason: 'bank' } },
    { heldUntil: new Date(LATER), dueAt: new Date(LATER), pausedAt: AT, pausedDueAt: DUE, waitingOn: 'agency' },
  ],
  [
    'a rejection proposed',
    inReview,
    { type: 'rejection_proposed', payload: { readingId: 'r' } },
    { rejectionById: 'eve', waitingOn: 'advisor', decidedAt: null },
  ],
  [
    'a rejection declined',
    { ...inReview, rejectionById: 'ann' },
    { type: 'rejection_declined', payload: { readingId: 'r', reading: 'approve' } },
    { rejectionById: null, escalatedAt: AT },
  ],
  [
    'a rejection confirmed',
    { ...inReview, rejectionById: 'ann' },
    { type: 'rejected', payload: { readingId: 'r' } },
    { rejectionById: null, status: 'rejected', decidedAt: AT, dueAt: null, waitingOn: 'nobody' },
    'rejected',
  ],
  [
    'read again, of the same mind',
    rejected,
    { type: 'second_reading_given', payload: { readingId: 'r', reading: 'reject', agrees: true } },
    { escalatedAt: null, decidedAt: AT },
  ],
  [
    'read again, of another mind',
    rejected,
    { type: 'second_reading_given', payload: { readingId: 'r', reading: 'approve', agrees: false } },
    { escalatedAt: AT, decidedAt: AT, status: 'rejected' },
  ],
  [
    'looked at again',
    sentBack,
    { type: 'second_look_asked', payload: { itemId: 'S05.b', dueAt: LATER } },
    {
      ...{ appealItemId: 'S05.b', isAppealOpen: true, waitingOn: 'advisor' },
      ...{ dueAt: new Date(LATER), pausedAt: AT, pausedDueAt: DUE },
    },
  ],
  ['escalated', inReview, { type: 'escalated', payload: { remarkId: 'm', reason: 'other' } }, { escalatedAt: AT }],
  [
    'settled',
    { ...inReview, escalatedAt: AT },
    { type: 'escalation_settled', payload: { remarkId: 'm' } },
    { escalatedAt: null },
  ],
  [
    'a colleague asked',
    inReview,
    { type: 'colleague_asked', payload: { consultationId: 'c', colleagueId: 'bob' } },
    { openQuestions: 1 },
  ],
  [
    'a colleague’s answer',
    { ...inReview, openQuestions: 2 },
    { type: 'colleague_answered', payload: { consultationId: 'c' } },
    { openQuestions: 1 },
  ],
  [
    'a question that was withdrawn',
    { ...inReview, openQuestions: 2 },
    { type: 'question_withdrawn', payload: { consultationId: 'c' } },
    { openQuestions: 1 },
  ],
  [
    'reopened',
    rejected,
    { type: 'reopened', payload: { dueAt: LATER, reason: 'mistake' } },
    {
      ...{ status: 'in_review', assigneeId: 'eve', decidedAt: null, isEnough: null },
      ...{ dueAt: new Date(LATER), waitingOn: 'advisor' },
    },
    'in_review',
  ],
]

describe('what an event changes', () => {
  it.each(CHANGES.map(([name, before, body, change, toStatus]) => ({ name, before, body, change, toStatus })))(
    '$name',
    ({ before, body, change, toStatus }) => {
      expect(after(before, body, toStatus)).toEqual({ ...before, version: before.version + 1, ...change })
    },
  )

  it.each(['approved', 'rejected', 'withdrawn', 'expired', 'changes_requested', 'submitted'] as const)(
    'whatever paused the case is over when it becomes %s',
    (status) => {
      const paused: Projection = {
        ...inReview,
        ...{ heldUntil: DUE, pausedAt: AT, pausedDueAt: DUE, rejectionById: 'ann', isAppealOpen: true },
      }
      expect(after(paused, { type: 'withdrawn', payload: {} }, status)).toMatchObject({
        ...{ heldUntil: null, pausedAt: null, pausedDueAt: null, rejectionById: null, isAppealOpen: false },
      })
    },
  )

  it('an appeal that was used stays used, whatever comes', () => {
    const used: Projection = { ...sentBack, appealItemId: 'S05.b' }
    const again = after(
      used,
      { type: 'resubmitted', payload: { dueAt: LATER, changed: [], carried: [] } },
      'resubmitted',
    )
    expect(again).toMatchObject({ appealItemId: 'S05.b', isAppealOpen: false, isEnough: null, round: 2 })
  })

  it.each([
    [true, 'needs_changes'],
    [false, 'accepted'],
  ] as const)('upheld %s: the item is %s', (isUpheld, verdict) => {
    const asked: Projection = { ...sentBack, appealItemId: 'S05.b', isAppealOpen: true, pausedDueAt: DUE }
    const payload = { itemId: 'S05.b', isUpheld, dueAt: LATER }
    const answered = after(asked, { type: 'second_look_answered', payload })
    expect(answered.verdicts['S05.b']?.verdict).toBe(verdict)
    expect(answered).toMatchObject({
      isAppealOpen: false,
      pausedDueAt: null,
      dueAt: new Date(LATER),
      waitingOn: 'firm',
    })
  })

  it('an end to a hold without a day for it leaves none', () => {
    const held: Projection = { ...inReview, heldUntil: DUE, pausedAt: AT, pausedDueAt: null }
    expect(after(held, { type: 'resumed', payload: { dueAt: null } })).toMatchObject({ dueAt: null, heldUntil: null })
  })
})
