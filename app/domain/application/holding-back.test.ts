// A decision is held back for a few minutes: what that does to the state of a case, and what it keeps anybody from doing.
import { describe, expect, it } from 'vitest'
import type { Circumstances, Command } from './command'
import { decide } from './decide'
import { apply, fold, type Projection } from './fold'
import { goesOutAt, HELD_BACK_MINUTES } from './holding-back'
import type { StoredEvent } from './events'

const NOW = new Date('2026-11-24T06:22:00Z')
const ITEM = 'S05.customs_code'

const known = (given: Partial<Circumstances> = {}): Circumstances => ({
  stage: 'register',
  actor: { role: 'assignee', belongsToFirm: false },
  itemIds: [ITEM],
  emptyItemIds: [],
  now: NOW,
  isWorkingDay: () => true,
  ...given,
})

const at = '2026-11-23T02:00:00Z'
const START: Projection = fold([
  {
    ...{ type: 'submitted', payload: { dueAt: '2026-11-26T09:00:00.000Z' }, toStatus: 'submitted', seq: 1 },
    ...{ actorId: 'owner', occurredAt: new Date(at) },
  },
  { type: 'claimed', payload: {}, toStatus: 'in_review', seq: 2, actorId: 'ann', occurredAt: new Date(at) },
])

const accept = [{ itemId: ITEM, verdict: 'accepted', reasonCode: null }] as const
const flag = [{ itemId: ITEM, verdict: 'needs_changes', reasonCode: 'D-07' }] as const
const prepare = (name: 'approve' | 'request_changes' | 'reject', verdicts: typeof accept | typeof flag): Command => ({
  name: 'prepare_decision',
  decision: { name, verdicts, summary: '说明', isEnough: true },
  verdicts,
  isEnough: true,
})

function after(state: Projection, command: Command, given: Partial<Circumstances> = {}): Projection {
  const decided = decide(state, command, known(given))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.value.reduce<Projection>((before, event, index) => {
    const stored = { ...event, seq: before.version + index, actorId: 'ann', occurredAt: NOW } as StoredEvent
    return apply(before, stored)
  }, state)
}
const refusalOf = (state: Projection, command: Command, given: Partial<Circumstances> = {}) => {
  const decided = decide(state, command, known(given))
  return decided.ok ? null : decided.refusal.code
}

describe('a decision that is prepared', () => {
  it('goes out ten minutes later', () => {
    expect(HELD_BACK_MINUTES).toBe(10)
    expect(goesOutAt(NOW)).toEqual(new Date('2026-11-24T06:32:00Z'))
  })

  it.each(['approve', 'request_changes', 'reject'] as const)('to %s changes nothing that a firm can see', (name) => {
    const prepared = after(START, prepare(name, name === 'approve' ? accept : flag))
    const { status, waitingOn, dueAt, decidedAt, assigneeId, round } = START
    expect(prepared).toMatchObject({ status, waitingOn, dueAt, decidedAt, assigneeId, round })
    expect(prepared.decisionDueAt).toEqual(goesOutAt(NOW))
    expect(Object.keys(prepared.verdicts)).toEqual([ITEM])
  })

  it.each<[string, Command, Partial<Circumstances>]>([
    ['items_not_accepted', prepare('approve', flag), {}],
    ['no_item_flagged', prepare('request_changes', accept), {}],
    ['own_firm', prepare('approve', accept), { actor: { role: 'assignee', belongsToFirm: true } }],
    ['not_your_case', prepare('approve', accept), { actor: { role: 'advisor', belongsToFirm: false } }],
  ])('is refused at once where it could not be made: %s', (code, command, given) => {
    expect(refusalOf(START, command, given)).toBe(code)
  })

  const prepared = after(START, prepare('approve', accept))
  it.each<Command>([
    { name: 'release' },
    { name: 'reassign', assigneeId: 'bob', reason: 'absence' },
    { name: 'record_verdicts', verdicts: flag },
    { name: 'hold', until: new Date('2026-12-24T00:00:00Z'), reason: 'bank' },
    { name: 'escalate', remarkId: 'r', reason: 'other', text: '？' },
    { name: 'ask_colleague', consultationId: 'c', colleagueId: 'bob', text: '？' },
    { name: 'approve', verdicts: [], summary: '' },
    prepare('request_changes', flag),
  ])('keeps the case as it was decided: no %o', (command) => {
    expect(refusalOf(prepared, command)).toBe('decision_pending')
  })

  it('does not keep the firm from withdrawing, after which nothing is pending', () => {
    const withdrawn = after(prepared, { name: 'withdraw' }, { actor: { role: 'firm_owner', belongsToFirm: true } })
    expect(withdrawn).toMatchObject({ status: 'withdrawn', decisionDueAt: null })
  })

  it('can be taken back by whoever may decide, and by nobody else', () => {
    const back: Command = { name: 'take_back_decision', reason: 'wanted' }
    expect(after(prepared, back)).toMatchObject({
      status: 'in_review',
      decisionDueAt: null,
      verdicts: prepared.verdicts,
    })
    expect(refusalOf(prepared, back, { actor: { role: 'lead_advisor', belongsToFirm: false } })).toBeNull()
    expect(refusalOf(prepared, back, { actor: { role: 'advisor', belongsToFirm: false } })).toBe('not_your_case')
    expect(refusalOf(prepared, back, { actor: { role: 'firm_owner', belongsToFirm: true } })).toBe('not_your_case')
    expect(refusalOf(START, back)).toBe('no_decision_pending')
  })

  it.each(['approve', 'request_changes', 'reject'] as const)('to %s goes out with the moment it was made', (name) => {
    const verdicts = name === 'approve' ? accept : flag
    const state = after(START, prepare(name, verdicts))
    const due = new Date('2026-11-24T06:32:00Z')
    const command: Command = { name, verdicts: [], summary: '说明', readingId: 'r1' }
    const decided = decide(state, command, known({ now: due, preparedAt: NOW }))
    expect(decided).toMatchObject({ ok: true, value: [{ payload: { preparedAt: NOW.toISOString() } }] })
    const out = after(state, command, { now: due, preparedAt: NOW })
    expect(out.decisionDueAt).toBeNull()
  })
})
