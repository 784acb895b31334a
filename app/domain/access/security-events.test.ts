import { expect, test } from 'vitest'
import { eventSlot, SECURITY_EVENTS, type SecurityEventKind } from './security-events'

const AT = new Date('2026-11-30T02:00:00Z')
const GUESS = { kind: 'sign_in_failed', subjectId: 'wang', address: '203.0.113.5', reason: null } as const

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
