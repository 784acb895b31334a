import { describe, expect, it } from 'vitest'
import type { Circumstances, Command, RefusalCode } from './command'
import { decide } from './decide'
import { addWorkingMinutes, dueAfterPause } from './due'
import { apply, NOTHING_YET, type Projection } from './fold'
import { isDrawnForReading } from './second-reading'
import type { ActorRole } from './vocabulary'

const NOW = new Date('2026-11-23T02:00:00Z')
const IN_A_WEEK = new Date('2026-11-30T02:00:00Z')
const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

const remark = { verdict: 'needs_changes', reasonCode: 'D-07' } as const
const inReview: Projection = {
  ...NOTHING_YET,
  status: 'in_review',
  version: 2,
  round: 1,
  assigneeId: 'ann',
  waitingOn: 'advisor',
  dueAt: new Date('2026-11-25T09:00:00Z'),
  isEnough: true,
  verdicts: {
    'S05.a': { verdict: 'accepted', reasonCode: null },
    'S05.b': remark,
  },
}
const allGood: Projection = { ...inReview, verdicts: { 'S05.a': { verdict: 'accepted', reasonCode: null } } }
const held: Projection = { ...inReview, heldUntil: IN_A_WEEK, pausedAt: NOW, pausedDueAt: inReview.dueAt }
const sentBack: Projection = {
  ...inReview,
  status: 'changes_requested',
  waitingOn: 'firm',
  dueAt: new Date('2026-12-21T09:00:00Z'),
}
const lookedAt: Projection = {
  ...sentBack,
  appealItemId: 'S05.b',
  isAppealOpen: true,
  pausedAt: NOW,
  pausedDueAt: sentBack.dueAt,
}
const proposed: Projection = { ...inReview, rejectionById: 'ann' }

function run(state: Projection, command: Command, role: ActorRole, change: Partial<Circumstances> = {}) {
  const itemIds = Object.keys(state.verdicts)
  const actor = { role, belongsToFirm: role.startsWith('firm_') }
  return decide(state, command, {
    ...{ stage: 'register', actor, itemIds, emptyItemIds: [], now: NOW, isWorkingDay },
    ...change,
  })
}

const approve: Command = { name: 'approve', verdicts: [], summary: '' }
const hold: Command = { name: 'hold', until: IN_A_WEEK, reason: 'authority' }
const text = '说明'
const ask: Command = { name: 'appeal', itemId: 'S05.b', text }
const decline: Command = { name: 'decline_rejection', readingId: 'r', reading: 'request_changes', text }

type Case = readonly [string, Projection, Command, ActorRole, RefusalCode, Partial<Circumstances>?]

const REFUSED: readonly Case[] = [
  [
    'approve before saying that there is enough',
    { ...allGood, isEnough: null },
    approve,
    'assignee',
    'information_not_judged',
  ],
  [
    'approve although there is not enough',
    { ...allGood, isEnough: false },
    approve,
    'assignee',
    'information_not_enough',
  ],
  ['approve a held case', { ...held, verdicts: allGood.verdicts }, approve, 'assignee', 'on_hold'],
  ['approve while a colleague thinks', { ...allGood, openQuestions: 1 }, approve, 'assignee', 'question_open'],
  ['approve what a lead was asked about', { ...allGood, escalatedAt: NOW }, approve, 'assignee', 'escalation_open'],
  ['judge a held case', held, { name: 'record_verdicts', verdicts: [] }, 'assignee', 'on_hold'],
  ['hold until yesterday', inReview, { ...hold, until: new Date(0) }, 'assignee', 'date_not_ahead'],
  ['hold twice', held, hold, 'assignee', 'on_hold'],
  ['release a held case', held, { name: 'release' }, 'assignee', 'on_hold'],
  ['resume what is not held', inReview, { name: 'resume' }, 'assignee', 'not_on_hold'],
  ['hold somebody else’s case', inReview, hold, 'advisor', 'not_your_case'],
  [
    'escalate in silence',
    inReview,
    { name: 'escalate', remarkId: 'r', reason: 'other', text: ' ' },
    'assignee',
    'text_missing',
  ],
  [
    'escalate twice',
    { ...inReview, escalatedAt: NOW },
    { name: 'escalate', remarkId: 'r', reason: 'other', text },
    'assignee',
    'already_escalated',
  ],
  ['settle nothing', inReview, { name: 'settle_escalation', remarkId: 'r', text }, 'lead_advisor', 'not_escalated'],
  [
    'settle as an advisor',
    { ...inReview, escalatedAt: NOW },
    { name: 'settle_escalation', remarkId: 'r', text },
    'assignee',
    'not_your_case',
  ],
  [
    'answer what somebody else was asked',
    inReview,
    { name: 'answer_colleague', consultationId: 'c', text },
    'advisor',
    'not_asked',
  ],
  [
    'withdraw what somebody else asked',
    { ...inReview, openQuestions: 1 },
    { name: 'withdraw_question', consultationId: 'c' },
    'assignee',
    'not_asker',
  ],
  [
    'answer without an answer',
    inReview,
    { name: 'answer_colleague', consultationId: 'c', text: '' },
    'advisor',
    'text_missing',
    { isAsked: true },
  ],
  [
    'change a verdict while the rejection is read',
    proposed,
    { name: 'record_verdicts', verdicts: [] },
    'assignee',
    'rejection_pending',
  ],
  ['reject twice', proposed, { name: 'reject', verdicts: [], summary: '不实' }, 'assignee', 'rejection_pending'],
  [
    'confirm one’s own rejection',
    proposed,
    { name: 'confirm_rejection', readingId: 'r' },
    'assignee',
    'first_reader',
    { isFirstReader: true },
  ],
  ['decline without a word', proposed, { ...decline, text: '' }, 'advisor', 'text_missing'],
  [
    'confirm what nobody proposed',
    inReview,
    { name: 'confirm_rejection', readingId: 'r' },
    'advisor',
    'no_rejection_pending',
  ],
  [
    'read the own firm',
    proposed,
    { name: 'confirm_rejection', readingId: 'r' },
    'advisor',
    'own_firm',
    { actor: { role: 'advisor', belongsToFirm: true } },
  ],
  ['ask again about what is fine', sentBack, { ...ask, itemId: 'S05.a' }, 'firm_owner', 'appeal_item'],
  ['ask a second time', { ...sentBack, appealItemId: 'S05.b' }, ask, 'firm_owner', 'appeal_used'],
  ['ask without a reason', sentBack, { ...ask, text: '' }, 'firm_owner', 'text_missing'],
  ['ask as a viewer', sentBack, ask, 'firm_viewer', 'not_your_case'],
  [
    'submit while it is looked at',
    lookedAt,
    { name: 'resubmit', changed: ['S05.b'], carried: [] },
    'firm_owner',
    'appeal_open',
  ],
  [
    'answer one’s own remark',
    lookedAt,
    { name: 'answer_appeal', isUpheld: true, text },
    'assignee',
    'first_reader',
    { isFirstReader: true },
  ],
  ['answer what nobody asked', sentBack, { name: 'answer_appeal', isUpheld: true, text }, 'advisor', 'no_appeal'],
  [
    'reopen behind a newer case',
    { ...inReview, status: 'rejected' },
    { name: 'reopen', reason: 'mistake' },
    'lead_advisor',
    'newer_case',
    { hasNewerCase: true },
  ],
  [
    'reopen what is counted',
    { ...inReview, status: 'approved' },
    { name: 'reopen', reason: 'mistake' },
    'lead_advisor',
    'outcome_counted',
    { isOutcomeCounted: true },
  ],
  [
    'reopen as an advisor',
    { ...inReview, status: 'approved' },
    { name: 'reopen', reason: 'mistake' },
    'assignee',
    'not_your_case',
  ],
  [
    'reopen what the firm withdrew',
    { ...inReview, status: 'withdrawn' },
    { name: 'reopen', reason: 'mistake' },
    'lead_advisor',
    'not_possible_now',
  ],
  ['expire before the day', sentBack, { name: 'expire' }, 'system', 'not_past_due'],
  ['expire while it is looked at', { ...lookedAt, dueAt: new Date(0) }, { name: 'expire' }, 'system', 'not_past_due'],
]

describe('why not', () => {
  it.each(REFUSED.map(([name, ...given]) => ({ name, given })))('$name', ({ given }) => {
    const [state, command, role, code, change] = given
    expect(run(state, command, role, change)).toMatchObject({ ok: false, refusal: { code } })
  })
})

/** The state after a command that must be possible. */
function after(state: Projection, command: Command, role: ActorRole, change: Partial<Circumstances> = {}): Projection {
  const result = run(state, command, role, change)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value.reduce(
    (next, event) => apply(next, { ...event, seq: next.version + 1, actorId: 'eve', occurredAt: NOW }),
    state,
  )
}

describe('what follows', () => {
  it('a held case waits for somebody outside until its day, and is due again by what was left', () => {
    const waiting = after(inReview, hold, 'assignee')
    expect(waiting).toMatchObject({ status: 'in_review', waitingOn: 'agency', heldUntil: IN_A_WEEK, dueAt: IN_A_WEEK })
    const resumed = after(waiting, { name: 'resume' }, 'system', { now: IN_A_WEEK })
    expect(resumed).toMatchObject({ waitingOn: 'advisor', heldUntil: null, pausedAt: null })
    // Monday ten o'clock to Wednesday 17:00 are 23 working hours; from Monday ten o'clock they end on Wednesday again.
    expect(resumed.dueAt).toEqual(new Date('2026-12-02T09:00:00Z'))
  })

  it('a rejection takes effect when somebody else agrees', () => {
    const waiting = after(inReview, { name: 'reject', verdicts: [], summary: '不实', readingId: 'r' }, 'assignee')
    expect(waiting).toMatchObject({ status: 'in_review', rejectionById: 'eve', decidedAt: null })
    expect(after(waiting, { name: 'confirm_rejection', readingId: 'r' }, 'advisor')).toMatchObject({
      status: 'rejected',
      decidedAt: NOW,
      rejectionById: null,
    })
  })

  it('readers who disagree bring the case before a lead advisor', () => {
    expect(after(proposed, decline, 'advisor')).toMatchObject({
      status: 'in_review',
      rejectionById: null,
      escalatedAt: NOW,
    })
    const sample: Command = { name: 'give_second_reading', readingId: 'r', reading: 'reject', first: 'approve' }
    const approved: Projection = { ...inReview, status: 'approved', decidedAt: new Date(0) }
    expect(after(approved, sample, 'advisor')).toMatchObject({
      status: 'approved',
      escalatedAt: NOW,
      decidedAt: new Date(0),
    })
    expect(after(approved, { ...sample, reading: 'approve' }, 'advisor').escalatedAt).toBeNull()
  })

  it('an appeal is the office’s turn; upheld, the firm has as much time left as before', () => {
    const asked = after(sentBack, ask, 'firm_editor')
    expect(asked).toMatchObject({ waitingOn: 'advisor', isAppealOpen: true, status: 'changes_requested' })
    const upheld = after(asked, { name: 'answer_appeal', isUpheld: true, text }, 'advisor', { now: IN_A_WEEK })
    expect(upheld).toMatchObject({ waitingOn: 'firm', isAppealOpen: false, status: 'changes_requested' })
    expect(upheld.dueAt).toEqual(new Date('2026-12-28T09:00:00Z'))
    expect(upheld.verdicts['S05.b']?.verdict).toBe('needs_changes')
  })

  it('an overturned remark is accepted, and with nothing left to correct the case goes back to the advisor', () => {
    const answer: Command = { name: 'answer_appeal', isUpheld: false, text }
    const back = after(lookedAt, answer, 'lead_advisor')
    expect(back).toMatchObject({ status: 'in_review', waitingOn: 'advisor', assigneeId: 'ann' })
    expect(back.verdicts['S05.b']).toEqual({ verdict: 'accepted', reasonCode: null })
    const another: Projection = { ...lookedAt, verdicts: { 'S05.a': remark, 'S05.b': remark } }
    expect(after(another, answer, 'advisor')).toMatchObject({ status: 'changes_requested', waitingOn: 'firm' })
  })

  it('a reopened case is with the lead who reopened it, and asks anew whether there is enough', () => {
    const rejected: Projection = {
      ...inReview,
      status: 'rejected',
      waitingOn: 'nobody',
      decidedAt: new Date(0),
      dueAt: null,
    }
    expect(after(rejected, { name: 'reopen', reason: 'new_evidence' }, 'lead_advisor')).toMatchObject({
      ...{ status: 'in_review', assigneeId: 'eve', decidedAt: null, isEnough: null, waitingOn: 'advisor' },
      dueAt: new Date('2026-11-25T09:00:00Z'),
    })
  })

  it('counts questions until each has its answer', () => {
    const one = after(inReview, { name: 'ask_colleague', consultationId: 'c', colleagueId: 'bob', text }, 'assignee')
    expect(one.openQuestions).toBe(1)
    const answer: Command = { name: 'answer_colleague', consultationId: 'c', text }
    expect(after(one, answer, 'advisor', { isAsked: true }).openQuestions).toBe(0)
    const withdrawal: Command = { name: 'withdraw_question', consultationId: 'c' }
    expect(after(one, withdrawal, 'advisor', { isAsker: true }).openQuestions).toBe(0)
  })
})

describe('clocks that stand still', () => {
  it.each([
    ['2026-11-23T02:00:00Z', 0, '2026-11-23T02:00:00.000Z'],
    ['2026-11-23T02:00:00Z', 60, '2026-11-23T03:00:00.000Z'],
    ['2026-11-23T02:00:00Z', 7 * 60, '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T02:00:00Z', 7 * 60 + 1, '2026-11-24T01:01:00.000Z'],
    // Friday evening, a minute: Monday morning.
    ['2026-11-27T12:00:00Z', 1, '2026-11-30T01:01:00.000Z'],
    ['2026-11-28T02:00:00Z', 480, '2026-11-30T09:00:00.000Z'],
  ])('from %s, %i working minutes later it is %s', (start, minutes, end) => {
    expect(addWorkingMinutes({ start: new Date(start), minutes, isWorkingDay }).toISOString()).toBe(end)
  })

  it('what was late before the pause stays late, and what had no day gets none', () => {
    const late = { pausedAt: NOW, pausedDueAt: new Date('2026-11-20T09:00:00Z') }
    expect(dueAfterPause(late, { now: IN_A_WEEK, isWorkingDay })).toBe('2026-11-20T09:00:00.000Z')
    expect(dueAfterPause({ pausedAt: NOW, pausedDueAt: null }, { now: NOW, isWorkingDay })).toBeNull()
  })
})

it('draws one decision in ten, the same one however often it is asked', () => {
  const digests = Array.from({ length: 1_000 }, (_, index) => (index * 2_654_435_761).toString(16).padStart(8, '0'))
  expect(isDrawnForReading('0000000a00')).toBe(true)
  expect(isDrawnForReading('0000000b00')).toBe(false)
  const drawn = digests.filter((digest) => isDrawnForReading(digest)).length
  expect(drawn).toBeGreaterThan(60)
  expect(drawn).toBeLessThan(140)
})
