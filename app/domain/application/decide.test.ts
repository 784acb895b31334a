import { describe, expect, it } from 'vitest'
import type { Circumstances, Command, RefusalCode } from './command'
import { decide } from './decide'
import type { VerdictEntry } from './events'
import { NOTHING_YET, type Projection } from './fold'
import type { ActorRole } from './vocabulary'

const NOW = new Date('2026-11-23T02:00:00Z')
const ITEMS = ['S05.a', 'S05.b', 'S05.optional']

function circumstances(role: ActorRole, change: Partial<Circumstances> = {}): Circumstances {
  return {
    stage: 'register',
    actor: { role, belongsToFirm: role.startsWith('firm_') },
    itemIds: ITEMS,
    emptyItemIds: ['S05.optional'],
    now: NOW,
    isWorkingDay: () => true,
    ...change,
  }
}

const accepted = (itemId: string): VerdictEntry => ({ itemId, verdict: 'accepted', reasonCode: null })
const flagged = (itemId: string): VerdictEntry => ({ itemId, verdict: 'needs_changes', reasonCode: 'D-07' })
const ALL_GOOD = [accepted('S05.a'), accepted('S05.b')]

const inReview: Projection = {
  ...NOTHING_YET,
  status: 'in_review',
  version: 2,
  round: 1,
  assigneeId: 'ann',
  waitingOn: 'advisor',
}
const sentBack: Projection = { ...inReview, status: 'changes_requested', version: 4 }
const submitted: Projection = { ...inReview, status: 'submitted', assigneeId: null, version: 1 }

type Refused = {
  name: string
  state: Projection
  command: Command
  role: ActorRole
  code: RefusalCode
  change?: Partial<Circumstances>
}

describe('why not', () => {
  it.each<Refused>([
    {
      name: 'assign by an advisor',
      state: submitted,
      command: { name: 'assign', assigneeId: 'bob' },
      role: 'advisor',
      code: 'not_your_case',
    },
    {
      name: 'assign what somebody holds',
      state: inReview,
      command: { name: 'assign', assigneeId: 'bob' },
      role: 'lead_advisor',
      code: 'already_claimed',
    },
    {
      name: 'approve with nothing judged',
      state: inReview,
      command: { name: 'approve', verdicts: [], summary: '' },
      role: 'assignee',
      code: 'items_open',
    },
    {
      name: 'approve with one flagged',
      state: inReview,
      command: { name: 'approve', verdicts: [accepted('S05.a'), flagged('S05.b')], summary: '' },
      role: 'assignee',
      code: 'items_not_accepted',
    },
    {
      name: 'approve with an empty optional item flagged',
      state: inReview,
      command: { name: 'approve', verdicts: [...ALL_GOOD, flagged('S05.optional')], summary: '' },
      role: 'assignee',
      code: 'items_not_accepted',
    },
    {
      name: 'send back with nothing flagged',
      state: inReview,
      command: { name: 'request_changes', verdicts: ALL_GOOD, summary: '' },
      role: 'assignee',
      code: 'no_item_flagged',
    },
    {
      name: 'flag without a reason',
      state: inReview,
      command: {
        name: 'request_changes',
        verdicts: [{ itemId: 'S05.a', verdict: 'needs_changes', reasonCode: null }],
        summary: '',
      },
      role: 'assignee',
      code: 'reason_missing',
    },
    {
      name: 'judge an item that was not submitted',
      state: inReview,
      command: { name: 'record_verdicts', verdicts: [accepted('X.y')] },
      role: 'assignee',
      code: 'item_unknown',
    },
    {
      name: 'reject in silence',
      state: inReview,
      command: { name: 'reject', verdicts: [], summary: '  ' },
      role: 'assignee',
      code: 'summary_missing',
    },
    {
      name: 'decide somebody else’s case',
      state: inReview,
      command: { name: 'approve', verdicts: ALL_GOOD, summary: '' },
      role: 'advisor',
      code: 'not_your_case',
    },
    {
      name: 'decide an unclaimed case',
      state: submitted,
      command: { name: 'approve', verdicts: ALL_GOOD, summary: '' },
      role: 'lead_advisor',
      code: 'not_possible_now',
    },
    {
      name: 'claim a held case',
      state: { ...inReview, status: 'resubmitted' },
      command: { name: 'claim' },
      role: 'advisor',
      code: 'already_claimed',
    },
    {
      name: 'claim a case in review',
      state: inReview,
      command: { name: 'claim' },
      role: 'advisor',
      code: 'already_claimed',
    },
    {
      name: 'claim the own firm',
      state: submitted,
      command: { name: 'claim' },
      role: 'advisor',
      code: 'own_firm',
      change: { actor: { role: 'advisor', belongsToFirm: true } },
    },
    {
      name: 'hand over without a reason',
      state: inReview,
      command: { name: 'reassign', assigneeId: 'bob', reason: null },
      role: 'assignee',
      code: 'handover_reason_missing',
    },
    {
      name: 'submit again unchanged',
      state: sentBack,
      command: { name: 'resubmit', changed: [], carried: [] },
      role: 'firm_owner',
      code: 'nothing_changed',
    },
    {
      name: 'submit as a viewer',
      state: NOTHING_YET,
      command: { name: 'submit' },
      role: 'firm_viewer',
      code: 'not_your_case',
    },
    {
      name: 'withdraw what is approved',
      state: { ...inReview, status: 'approved' },
      command: { name: 'withdraw' },
      role: 'firm_owner',
      code: 'not_possible_now',
    },
  ])('$name: $code', ({ state, command, role, code, change }) => {
    const result = decide(state, command, circumstances(role, change))
    expect(result).toMatchObject({ ok: false, refusal: { code } })
  })

  it('names the first open item and how many there are', () => {
    const result = decide(inReview, { name: 'approve', verdicts: [], summary: '' }, circumstances('assignee'))
    expect(result).toMatchObject({ refusal: { itemId: 'S05.a', values: { count: 2 } } })
  })
})

describe('what follows', () => {
  const events = (state: Projection, command: Command, role: ActorRole) => {
    const result = decide(state, command, circumstances(role))
    return result.ok ? result.value : result.refusal.code
  }

  it('a submission is due after the target of its stage', () => {
    expect(events(NOTHING_YET, { name: 'submit' }, 'firm_editor')).toEqual([
      { type: 'submitted', payload: { dueAt: '2026-11-25T09:00:00.000Z' }, fromStatus: 'draft', toStatus: 'submitted' },
    ])
  })

  it('verdicts given with a decision are written down before it', () => {
    const result = events(
      inReview,
      { name: 'request_changes', verdicts: [accepted('S05.a'), flagged('S05.b')], summary: '' },
      'assignee',
    )
    expect(result).toMatchObject([
      { type: 'verdicts_recorded', fromStatus: 'in_review', toStatus: 'in_review' },
      {
        type: 'changes_requested',
        toStatus: 'changes_requested',
        payload: { items: [{ itemId: 'S05.b', reasonCode: 'D-07' }] },
      },
    ])
  })

  it('verdicts saved earlier count for the decision', () => {
    const judged = { ...inReview, isEnough: true, verdicts: { 'S05.a': accepted('S05.a'), 'S05.b': accepted('S05.b') } }
    expect(events(judged, { name: 'approve', verdicts: [], summary: '' }, 'lead_advisor')).toMatchObject([
      { type: 'approved' },
    ])
  })

  it('saving no new verdict writes nothing', () => {
    expect(events(inReview, { name: 'record_verdicts', verdicts: [] }, 'assignee')).toEqual([])
  })

  it.each([
    { round: 1, toStatus: 'submitted' },
    { round: 2, toStatus: 'resubmitted' },
  ])('a released case of round $round waits as $toStatus', ({ round, toStatus }) => {
    expect(events({ ...inReview, round }, { name: 'release' }, 'assignee')).toMatchObject([
      { type: 'released', toStatus },
    ])
  })

  it('an assigned case is in review with whom it was given to', () => {
    expect(events(submitted, { name: 'assign', assigneeId: 'bob' }, 'lead_advisor')).toMatchObject([
      { type: 'assigned', toStatus: 'in_review', payload: { assigneeId: 'bob' } },
    ])
  })

  it('a handed-over case stays in its state', () => {
    const result = events(inReview, { name: 'reassign', assigneeId: 'bob', reason: 'absence' }, 'lead_advisor')
    expect(result).toMatchObject([{ type: 'reassigned', toStatus: 'in_review', payload: { assigneeId: 'bob' } }])
  })
})
