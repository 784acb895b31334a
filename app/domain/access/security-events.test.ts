import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { eventLimits, eventSlot, SECURITY_EVENTS, type SecurityEventKind } from './security-events'
import { atLeast } from '../../../tests/support/at-least'

const AT = new Date('2026-11-30T02:00:00Z')
const GUESS = {
  kind: 'sign_in_failed',
  actorId: null,
  subjectId: 'wang',
  firmId: null,
  address: '203.0.113.5',
  reason: null,
} as const

test('what a stranger can repeat is told once in ten minutes, for each account and address', () => {
  const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)
  expect(eventSlot(GUESS, later(9))).toBe(eventSlot(GUESS, AT))
  expect(eventSlot(GUESS, later(10))).not.toBe(eventSlot(GUESS, AT))
  expect(eventSlot({ ...GUESS, subjectId: 'li' }, AT)).not.toBe(eventSlot(GUESS, AT))
  expect(eventSlot({ ...GUESS, address: '203.0.113.6' }, AT)).not.toBe(eventSlot(GUESS, AT))
})

test('what needs a sign-in or a code is told each time', () => {
  const kinds = Object.keys(SECURITY_EVENTS) as SecurityEventKind[]
  const told = kinds.filter((kind) => eventSlot({ ...GUESS, kind }, AT) === null)
  expect(told).toEqual(kinds.filter((kind) => !SECURITY_EVENTS[kind].isByAnybody))
  expect(told).toContain('signed_in')
  expect(told).not.toContain('sign_in_failed')
})

describe('what an event is counted for', () => {
  const event = { actorId: null, subjectId: 'person', address: '203.0.113.7' }

  it.each(Object.keys(SECURITY_EVENTS) as SecurityEventKind[])(
    '%s: strangers by address and in all, or nobody',
    (kind) => {
      const limits = eventLimits({ ...event, kind }).map(({ limit }) => limit)
      if (kind === 'limited') expect(limits).toEqual([])
      else if (SECURITY_EVENTS[kind].isByAnybody) expect(limits).toEqual(['strangersEventsHere', 'strangersEvents'])
      else expect(['ownEvents', undefined]).toContain(limits[0])
    },
  )

  it.each([
    ['signed_in', 'ownEvents'],
    ['data_exported', 'ownEvents'],
    ['password_changed', undefined],
    ['two_factor_off', undefined],
    ['role_changed', undefined],
    ['account_disabled', undefined],
  ] as const)('%s of a person is counted for %s', (kind, limit) => {
    expect(eventLimits({ ...event, kind })[0]?.limit).toBe(limit)
  })

  it('goes to whoever did it, else to whom it is about', () => {
    expect(eventLimits({ ...event, kind: 'signed_out', actorId: 'actor' })).toEqual([
      { limit: 'ownEvents', who: 'actor' },
    ])
    expect(eventLimits({ ...event, kind: 'signed_out' })).toEqual([{ limit: 'ownEvents', who: 'person' }])
  })
})

test('people behind one address are told apart once they are signed in', () => {
  const refused = { ...GUESS, kind: 'access_refused', subjectId: null } as const
  expect(eventSlot({ ...refused, actorId: 'wang' }, AT)).not.toBe(eventSlot({ ...refused, actorId: 'li' }, AT))
})

describe('the slot of an event', () => {
  const KINDS = Object.keys(SECURITY_EVENTS) as SecurityEventKind[]
  const strangers = KINDS.filter((kind) => SECURITY_EVENTS[kind].isByAnybody)
  const FULL = { ...GUESS, actorId: 'actor', firmId: 'firm', reason: 'wrong_code' }

  it.each(strangers)('of %s tells apart whoever did it, whom it is about, the firm, the address and why', (kind) => {
    const told = { ...FULL, kind }
    const others = (['actorId', 'subjectId', 'firmId', 'address', 'reason'] as const).map((part) => ({
      ...told,
      [part]: null,
    }))
    expect(new Set([told, ...others].map((one) => eventSlot(one, AT))).size).toBe(6)
  })

  it('is never shared by two kinds', () => {
    expect(new Set(strangers.map((kind) => eventSlot({ ...FULL, kind }, AT))).size).toBe(strangers.length)
  })

  it('does not take one part for its neighbour', () => {
    const swapped = { ...FULL, actorId: 'firm', firmId: 'actor' }
    expect(eventSlot(swapped, AT)).not.toBe(eventSlot(FULL, AT))
    expect(eventSlot({ ...FULL, actorId: 'x', subjectId: null }, AT)).not.toBe(
      eventSlot({ ...FULL, actorId: null, subjectId: 'x' }, AT),
    )
  })

  it('is one for at most ten minutes, and changes once within any ten', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 600_000 }), (at, gap) => {
        const slots = [0, gap, 600_000].map((ms) => eventSlot(GUESS, new Date(at.getTime() + ms)))
        expect(new Set(slots).size).toBe(2)
      }),
    )
  })
})

describe('who reads of it', () => {
  it.each([
    ['a wrong password for their account', 'sign_in_failed', true],
    ['a code that was asked for by somebody', 'reset_asked', true],
    ['their own sign-in', 'signed_in', true],
    ['a role that an administrator changed', 'role_changed', true],
    ['a page that was refused', 'access_refused', false],
    ['a form from elsewhere', 'origin_refused', false],
    ['keys that were changed', 'keys_rotated', false],
    ['a job that was tried again', 'job_retried', false],
  ] as const)('%s: the person %s, %s', (_what, kind, isShown) => {
    expect(SECURITY_EVENTS[kind].isShownToPerson).toBe(isShown)
  })

  it('everything that changes an account is read by its person and never left out for a limit', () => {
    const changing =
      /^(?:two_factor_(?!failed)|password_(?!change_failed)|role_|account_(?:dis|en)abled|staff_opened|member_re|member_role)/
    for (const kind of atLeast(
      1,
      (Object.keys(SECURITY_EVENTS) as SecurityEventKind[]).filter((name) => changing.test(name)),
    )) {
      expect([kind, SECURITY_EVENTS[kind].isShownToPerson]).toEqual([kind, true])
      expect(eventLimits({ kind, actorId: 'a', subjectId: 'a', address: '203.0.113.5' })).toEqual([])
      expect(eventSlot({ ...GUESS, kind }, AT)).toBeNull()
    }
  })

  it('what an unknown address causes is counted together, as if it were one', () => {
    const limits = eventLimits({ kind: 'sign_in_failed', actorId: null, subjectId: null, address: null })
    expect(limits.map(({ who }) => who)).toEqual(['', ''])
  })
})
