import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from './command'
import { decide } from './decide'
import { HOLD_REASONS, READINGS, REOPEN_REASONS, type StoredEvent, type VerdictEntry } from './events'
import { apply, fold, NOTHING_YET, type Projection } from './fold'
import { isTerminal, reviewerRole } from './transitions'
import { ACTOR_ROLES, type ActorRole } from './vocabulary'
import { atLeast } from '../../../tests/support/at-least'
import { rounds } from '../../../tests/support/soak'
import { HOUR_MS } from '../shared/durations'

const START = Date.parse('2026-11-23T02:00:00Z')
const ITEMS = ['S05.a', 'S05.b', 'S05.optional']
const RUNS = rounds(2_000, 100_000)

const entry: fc.Arbitrary<VerdictEntry> = fc.record({
  itemId: fc.constantFrom(...ITEMS),
  verdict: fc.constantFrom('accepted', 'needs_changes'),
  reasonCode: fc.constant('D-07'),
})
const verdicts = fc.oneof(
  fc.array(entry, { maxLength: 4 }),
  fc.constant(ITEMS.map((itemId): VerdictEntry => ({ itemId, verdict: 'accepted', reasonCode: null }))),
)
const text = fc.constantFrom('', 'Because.')
const isEnough = fc.constantFrom(true, true, false, null)
const readingId = fc.constant('reading')
const reading = fc.constantFrom(...READINGS)

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ name: fc.constantFrom('submit', 'withdraw', 'release', 'resume', 'expire') }),
  { weight: 3, arbitrary: fc.record({ name: fc.constant('claim') }) },
  fc.record({ name: fc.constant('resubmit'), changed: fc.subarray(ITEMS), carried: fc.subarray(ITEMS) }),
  fc.record({ name: fc.constant('assign'), assigneeId: fc.constantFrom('ann', 'bob') }),
  fc.record({
    name: fc.constant('reassign'),
    assigneeId: fc.constantFrom('ann', 'bob'),
    reason: fc.constantFrom('absence', null),
  }),
  fc.record({ name: fc.constant('record_verdicts'), verdicts, isEnough }),
  {
    weight: 4,
    arbitrary: fc.record({
      name: fc.constantFrom('approve', 'request_changes', 'reject'),
      verdicts,
      isEnough,
      summary: text,
      readingId,
    }),
  },
  fc.record({ name: fc.constant('confirm_rejection'), readingId }),
  fc.record({ name: fc.constant('decline_rejection'), readingId, reading, text }),
  fc.record({ name: fc.constant('give_second_reading'), readingId, reading, first: reading }),
  fc.record({ name: fc.constant('appeal'), itemId: fc.constantFrom(...ITEMS), text }),
  fc.record({ name: fc.constant('answer_appeal'), isUpheld: fc.boolean(), text }),
  fc.record({
    name: fc.constant('hold'),
    until: fc.integer({ min: -24, max: 24 * 30 }).map((hours) => new Date(START + hours * HOUR_MS)),
    reason: fc.constantFrom(...HOLD_REASONS),
  }),
  fc.record({ name: fc.constant('escalate'), remarkId: fc.constant('r'), reason: fc.constant('other'), text }),
  fc.record({ name: fc.constant('settle_escalation'), remarkId: fc.constant('r'), text }),
  fc.record({
    name: fc.constant('ask_colleague'),
    consultationId: fc.constant('c'),
    colleagueId: fc.constant('bob'),
    text,
  }),
  fc.record({ name: fc.constant('answer_colleague'), consultationId: fc.constant('c'), text }),
  fc.record({ name: fc.constant('withdraw_question'), consultationId: fc.constant('c') }),
  fc.record({ name: fc.constant('reopen'), reason: fc.constantFrom(...REOPEN_REASONS) }),
)

const step = fc.record({
  command,
  userId: fc.constantFrom('ann', 'bob', 'lena'),
  firmRole: fc.constantFrom('firm_owner', 'firm_viewer'),
  hours: fc.integer({ min: 0, max: 200 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const FIRMS = ['submit', 'resubmit', 'withdraw', 'appeal']

function roleFor({ command: { name }, userId, firmRole }: Step, state: Projection): ActorRole {
  if (FIRMS.includes(name)) return firmRole
  if (name === 'expire') return 'system'
  return reviewerRole({ userId, isLead: userId === 'lena' }, state.assigneeId)
}

/** Runs the commands one after the other; those that are refused leave no trace. */
function play(steps: readonly Step[], seen: (before: Projection, after: Projection, event: StoredEvent) => void) {
  const events: StoredEvent[] = []
  let state: Projection = NOTHING_YET
  let at = START
  const first: Step = { command: { name: 'submit' }, userId: 'ann', firmRole: 'firm_owner', hours: 0 }
  for (const one of [first, ...steps]) {
    at += one.hours * HOUR_MS
    const { command: asked, userId } = one
    const result = decide(state, asked, {
      stage: 'register',
      actor: { role: roleFor(one, state), belongsToFirm: false },
      itemIds: ITEMS,
      emptyItemIds: ['S05.optional'],
      now: new Date(at),
      isWorkingDay: () => true,
      isFirstReader: state.rejectionById === userId,
      // The row of an open question is what is answered; without one there is nothing to answer.
      isAsked: state.openQuestions > 0,
    })
    if (!result.ok) continue
    for (const event of atLeast(0, result.value)) {
      expect(event.fromStatus).toBe(state.status)
      const stored: StoredEvent = { ...event, seq: events.length + 1, actorId: userId, occurredAt: new Date(at) }
      const after = apply(state, stored)
      seen(state, after, stored)
      events.push(stored)
      state = after
    }
  }
  return { events, state }
}

describe('any sequence of commands', () => {
  it(
    'folds to the projection, leaves no gap in seq, and never reaches a state that cannot be',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
          const { events, state } = play(steps, (before, after, event) => {
            if (isTerminal(before.status) && event.type !== 'reopened') expect(after.status).toBe(before.status)
            if (after.status === 'in_review') expect(after.assigneeId).not.toBeNull()
            if (after.status !== before.status)
              expect([after.heldUntil, after.rejectionById, after.isAppealOpen]).toEqual([null, null, false])
            if (after.heldUntil) expect(['in_review', 'resubmitted']).toContain(after.status)
            if (after.isAppealOpen) expect(after.status).toBe('changes_requested')
            if (event.type === 'rejected') expect(before.rejectionById).not.toBe(event.actorId)
            if (event.type === 'approved') {
              expect(before.isEnough).toBe(true)
              expect(['S05.a', 'S05.b'].every((id) => before.verdicts[id]?.verdict === 'accepted')).toBe(true)
              expect([before.openQuestions, before.heldUntil]).toEqual([0, null])
            }
            expect(after.openQuestions).toBeGreaterThanOrEqual(0)
            expect(after.waitingOn === 'nobody').toBe(isTerminal(after.status))
            if (before.appealItemId !== null) expect(after.appealItemId).toBe(before.appealItemId)
          })
          expect(fold(events)).toEqual(state)
          expect(state.version).toBe(events.length)
          expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1))
        }),
        { numRuns: RUNS },
      )
    },
  )

  it('a decided application changes no more, whoever tries what, unless a lead reopens it', () => {
    const decided: Projection = { ...NOTHING_YET, version: 2, round: 1, assigneeId: 'ann', waitingOn: 'nobody' }
    fc.assert(
      fc.property(
        command,
        fc.constantFrom(...ACTOR_ROLES),
        fc.constantFrom('approved', 'rejected', 'withdrawn', 'expired'),
        (tried, role, status) => {
          const result = decide({ ...decided, status }, tried, {
            stage: 'register',
            actor: { role, belongsToFirm: false },
            itemIds: ITEMS,
            emptyItemIds: [],
            now: new Date(START),
            isWorkingDay: () => true,
          })
          if (!result.ok || (tried.name === 'reopen' && role === 'lead_advisor' && status !== 'withdrawn')) return
          expect(atLeast(1, result.value).every(({ toStatus }) => toStatus === status)).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
