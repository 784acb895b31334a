import { describe, expect, it } from 'vitest'
import type { StoredEvent } from './events'
import { fold, NOTHING_YET, waitingOn } from './fold'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute))
const due = (day: number) => `2026-11-${day}T09:00:00.000Z`

const SUBMITTED: StoredEvent = {
  type: 'submitted',
  payload: { dueAt: due(25) },
  seq: 1,
  toStatus: 'submitted',
  actorId: 'firm',
  occurredAt: at(0),
}
const CLAIMED: StoredEvent = {
  type: 'claimed',
  payload: {},
  seq: 2,
  toStatus: 'in_review',
  actorId: 'ann',
  occurredAt: at(1),
}
const JUDGED: StoredEvent = {
  type: 'verdicts_recorded',
  payload: {
    verdicts: [
      { itemId: 'S05.a', verdict: 'accepted', reasonCode: null },
      { itemId: 'S05.b', verdict: 'needs_changes', reasonCode: 'D-07' },
    ],
  },
  seq: 3,
  toStatus: 'in_review',
  actorId: 'ann',
  occurredAt: at(2),
}
const SENT_BACK: StoredEvent = {
  type: 'changes_requested',
  payload: { dueAt: due(30), items: [{ itemId: 'S05.b', reasonCode: 'D-07' }] },
  seq: 4,
  toStatus: 'changes_requested',
  actorId: 'ann',
  occurredAt: at(3),
}
const AGAIN: StoredEvent = {
  type: 'resubmitted',
  payload: { dueAt: due(27), changed: ['S05.b'], carried: ['S05.a'] },
  seq: 5,
  toStatus: 'resubmitted',
  actorId: 'firm',
  occurredAt: at(4),
}
const end = (type: 'approved' | 'rejected' | 'withdrawn' | 'expired'): StoredEvent => ({
  type,
  payload: {},
  seq: 6,
  toStatus: type,
  actorId: 'ann',
  occurredAt: at(5),
})

describe('what the events add up to', () => {
  it('is a draft before anything happened', () => {
    expect(fold([])).toEqual(NOTHING_YET)
  })

  it('after the submission it is the advisor’s turn until the due date', () => {
    expect(fold([SUBMITTED])).toMatchObject({
      status: 'submitted',
      version: 1,
      round: 1,
      assigneeId: null,
      waitingOn: 'advisor',
      submittedAt: at(0),
      dueAt: new Date(due(25)),
    })
  })

  it('after the claim somebody holds it and the due date stands', () => {
    expect(fold([SUBMITTED, CLAIMED])).toMatchObject({
      status: 'in_review',
      assigneeId: 'ann',
      dueAt: new Date(due(25)),
    })
  })

  it('keeps each verdict with its reason', () => {
    expect(fold([SUBMITTED, CLAIMED, JUDGED]).verdicts).toEqual({
      'S05.a': { verdict: 'accepted', reasonCode: null },
      'S05.b': { verdict: 'needs_changes', reasonCode: 'D-07' },
    })
  })

  it('after a request for changes it is the firm’s turn', () => {
    expect(fold([SUBMITTED, CLAIMED, JUDGED, SENT_BACK])).toMatchObject({
      waitingOn: 'firm',
      dueAt: new Date(due(30)),
      decidedAt: null,
    })
  })

  it('a new round keeps only the approvals that stand, and the advisor', () => {
    const state = fold([SUBMITTED, CLAIMED, JUDGED, SENT_BACK, AGAIN])
    expect(state).toMatchObject({ round: 2, assigneeId: 'ann', waitingOn: 'advisor', submittedAt: at(4) })
    expect(state.verdicts).toEqual({ 'S05.a': { verdict: 'accepted', reasonCode: null } })
  })

  it.each(['approved', 'rejected', 'withdrawn', 'expired'] as const)(
    '%s ends it: nobody’s turn, no due date',
    (type) => {
      const state = fold([SUBMITTED, CLAIMED, JUDGED, SENT_BACK, AGAIN, end(type)])
      expect(state).toMatchObject({ status: type, waitingOn: 'nobody', dueAt: null, decidedAt: at(5), version: 6 })
    },
  )

  it('a released case has no advisor, a handed-over one the new advisor', () => {
    const released: StoredEvent = {
      type: 'released',
      payload: {},
      seq: 3,
      toStatus: 'submitted',
      actorId: 'ann',
      occurredAt: at(2),
    }
    const moved: StoredEvent = {
      type: 'reassigned',
      payload: { assigneeId: 'bob', reason: 'absence' },
      seq: 3,
      toStatus: 'in_review',
      actorId: 'ann',
      occurredAt: at(2),
    }
    expect(fold([SUBMITTED, CLAIMED, released]).assigneeId).toBeNull()
    expect(fold([SUBMITTED, CLAIMED, moved]).assigneeId).toBe('bob')
    const assigned = { ...moved, type: 'assigned', payload: { assigneeId: 'eve' }, seq: 2 } as const
    expect(fold([SUBMITTED, assigned])).toMatchObject({ status: 'in_review', assigneeId: 'eve', version: 2 })
  })
})

describe('whose turn it is', () => {
  it.each([
    ['draft', 'firm'],
    ['submitted', 'advisor'],
    ['in_review', 'advisor'],
    ['changes_requested', 'firm'],
    ['resubmitted', 'advisor'],
    ['approved', 'nobody'],
    ['rejected', 'nobody'],
    ['withdrawn', 'nobody'],
    ['expired', 'nobody'],
  ] as const)('%s: %s', (status, side) => {
    expect(waitingOn({ status, heldUntil: null, isAppealOpen: false })).toBe(side)
  })
})
