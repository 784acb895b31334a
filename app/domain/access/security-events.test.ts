import { describe, expect, it, test } from 'vitest'
import { eventLimits, eventSlot, SECURITY_EVENTS, type SecurityEventKind } from './security-events'

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
