import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAFF_ROLES, type StaffRole } from './scopes'
import { isProofRecent, isWorthNoting, SESSION_RULES, sessionEnd, sessionRule } from './sessions'

const START = new Date('2026-11-30T01:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const after = (ms: number) => new Date(START.getTime() + ms)

/** Signed in, last seen, and whether the session is still open at the third moment: in the words of decision 033. */
const MOMENTS: readonly { who: StaffRole | null; seen: number; at: number; isOpen: boolean; why: string }[] = [
  { who: null, seen: 0, at: 3 * DAY - 1, isOpen: true, why: 'a member comes back on the third day' },
  { who: null, seen: 0, at: 3 * DAY, isOpen: false, why: 'a member stayed away for three days' },
  { who: null, seen: 13 * DAY, at: 14 * DAY - 1, isOpen: true, why: 'a member who comes daily, in the second week' },
  { who: null, seen: 14 * DAY - 1, at: 14 * DAY, isOpen: false, why: 'two weeks end it, however busy' },
  { who: 'advisor', seen: 0, at: HOUR - 1, isOpen: true, why: 'an advisor reads a document for 59 minutes' },
  { who: 'advisor', seen: 0, at: HOUR, isOpen: false, why: 'an advisor went away for an hour' },
  { who: 'advisor', seen: 8 * HOUR, at: 9 * HOUR - 1, isOpen: true, why: 'in the afternoon of a working day' },
  { who: 'advisor', seen: 12 * HOUR - 1, at: 12 * HOUR, isOpen: false, why: 'twelve hours end it, however busy' },
  { who: 'official', seen: 0, at: HOUR, isOpen: false, why: 'officials are staff' },
  { who: 'administrator', seen: 0, at: HOUR, isOpen: false, why: 'administrators are staff' },
  { who: 'lead_advisor', seen: 0, at: HOUR, isOpen: false, why: 'lead advisors are staff' },
]

describe('a session', () => {
  it.each(MOMENTS)('$why: open $isOpen', ({ who, seen, at, isOpen }) => {
    const end = sessionEnd({ staffRole: who, startedAt: START, lastSeenAt: after(seen) })
    expect(end > after(at)).toBe(isOpen)
  })

  it('ends no later than its life and its last sign of life say, for everybody', () => {
    for (const staffRole of [null, ...STAFF_ROLES])
      for (const seen of [0, MINUTE, HOUR, 11 * HOUR, DAY, 13 * DAY]) {
        const { lifeHours, idleHours } = sessionRule(staffRole)
        const end = sessionEnd({ staffRole, startedAt: START, lastSeenAt: after(seen) })
        expect(end <= after(lifeHours * HOUR)).toBe(true)
        expect(end <= after(seen + idleHours * HOUR)).toBe(true)
        expect([after(lifeHours * HOUR), after(seen + idleHours * HOUR)]).toContainEqual(end)
      }
  })

  it('of staff is shorter in every way', () => {
    const { member, staff } = SESSION_RULES
    expect(staff.lifeHours).toBeLessThan(member.lifeHours)
    expect(staff.idleHours).toBeLessThan(member.idleHours)
    expect(staff.atOnce).toBeLessThan(member.atOnce)
  })

  it('is of staff for every role, and of a member for none', () => {
    for (const role of STAFF_ROLES) expect(sessionRule(role)).toBe(SESSION_RULES.staff)
    expect(sessionRule(null)).toBe(SESSION_RULES.member)
  })

  it.each([
    { gap: 0, isNoted: false },
    { gap: 5 * MINUTE - 1, isNoted: false },
    { gap: 5 * MINUTE, isNoted: true },
    { gap: 2 * DAY, isNoted: true },
    // A clock that was put back must not make every request a write.
    { gap: -HOUR, isNoted: false },
  ])('$gap ms after the last note is noted again: $isNoted', ({ gap, isNoted }) => {
    expect(isWorthNoting(START, after(gap))).toBe(isNoted)
  })

  it('is noted often enough that nobody is taken to be away who is not', () => {
    const shortest = SESSION_RULES.staff.idleHours * HOUR
    expect(isWorthNoting(START, after(shortest / 10))).toBe(true)
  })
})

describe('a proof of who one is', () => {
  it.each([
    { gap: 0, isRecent: true },
    { gap: 15 * MINUTE - 1, isRecent: true },
    { gap: 15 * MINUTE, isRecent: false },
    { gap: DAY, isRecent: false },
  ])('is recent $gap ms later: $isRecent', ({ gap, isRecent }) => {
    expect(isProofRecent(START, after(gap))).toBe(isRecent)
  })
})

describe('in the course of a session', () => {
  const who = fc.constantFrom(null, ...STAFF_ROLES)
  const gap = fc.integer({ min: 0, max: 20 * DAY })

  it('doing something never ends it sooner, and never carries it beyond its life', () => {
    fc.assert(
      fc.property(who, gap, gap, (staffRole, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const end = (seen: number) => sessionEnd({ staffRole, startedAt: START, lastSeenAt: after(seen) })
        expect(end(later) >= end(earlier)).toBe(true)
        expect(end(later) <= after(sessionRule(staffRole).lifeHours * HOUR)).toBe(true)
      }),
    )
  })

  it('becoming staff shortens it, or leaves it as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAFF_ROLES), gap, (role, seen) => {
        const times = { startedAt: START, lastSeenAt: after(seen) }
        expect(sessionEnd({ ...times, staffRole: role }) <= sessionEnd({ ...times, staffRole: null })).toBe(true)
      }),
    )
  })

  it.each([
    { role: null, every: 2 * DAY, open: 14 * DAY },
    { role: null, every: 4 * DAY, open: 3 * DAY },
    { role: 'advisor', every: 59 * MINUTE, open: 12 * HOUR },
    { role: 'official', every: 61 * MINUTE, open: HOUR },
  ] as const)('of $role who does something every $every ms, it is open for $open ms', ({ role, every, open }) => {
    let end = sessionEnd({ staffRole: role, startedAt: START, lastSeenAt: START })
    for (let at = every; after(at) < end; at += every)
      end = sessionEnd({ staffRole: role, startedAt: START, lastSeenAt: after(at) })
    expect(end).toEqual(after(open))
  })
})
