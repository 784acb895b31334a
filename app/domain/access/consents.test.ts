import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canWithdraw, CONSENT_PURPOSES, consentState, NOTICE_EDITION, type ConsentRow } from './consents'

const row = (purpose: string, isGiven: boolean, day: number): ConsentRow => ({
  purpose,
  isGiven,
  notice: NOTICE_EDITION,
  at: new Date(Date.UTC(2026, 10, day)),
})

test.each<[string, readonly ConsentRow[], string]>([
  ['nobody was asked', [], 'never_asked'],
  ['somebody agreed', [row('identity', true, 1)], 'given'],
  ['somebody took it back', [row('identity', true, 1), row('identity', false, 2)], 'withdrawn'],
  ['the order of the rows does not matter', [row('identity', false, 2), row('identity', true, 1)], 'withdrawn'],
  ['somebody agreed again', [row('identity', true, 1), row('identity', false, 2), row('identity', true, 3)], 'given'],
  ['another purpose says nothing', [row('account', true, 1)], 'never_asked'],
])('%s', (_name, rows, state) => {
  expect(consentState(rows, 'identity').state).toBe(state)
})

test('a consent says when it was given and to which edition of the notice', () => {
  expect(consentState([row('account', true, 3)], 'account')).toEqual({
    state: 'given',
    at: new Date('2026-11-03T00:00:00Z'),
    notice: '2026-11-30',
  })
})

test('every consent but that of the account itself can be withdrawn', () => {
  expect(CONSENT_PURPOSES.filter((purpose) => !canWithdraw(purpose))).toEqual(['account'])
})

test('the newest row decides, in whatever order they come and whatever was said for other purposes', () => {
  const rows = fc.uniqueArray(fc.record({ day: fc.nat(400), isGiven: fc.boolean(), isIdentity: fc.boolean() }), {
    selector: ({ day }) => day,
  })
  fc.assert(
    fc.property(rows, (said) => {
      const all = said.map(({ day, isGiven, isIdentity }) => row(isIdentity ? 'identity' : 'account', isGiven, day))
      const own = all.filter(({ purpose }) => purpose === 'identity').sort((a, b) => Number(a.at) - Number(b.at))
      const state = consentState(all, 'identity')
      const last = own.at(-1)
      expect(state.state).toBe(last ? (last.isGiven ? 'given' : 'withdrawn') : 'never_asked')
      expect(consentState([...all].reverse(), 'identity')).toEqual(state)
      expect(consentState(own, 'identity')).toEqual(state)
    }),
  )
})

test('what was agreed to stays under its edition when the notice changes, until somebody agrees anew', () => {
  const old = { ...row('identity', true, 1), notice: '2025-01-01' }
  expect(consentState([old], 'identity')).toMatchObject({ state: 'given', notice: '2025-01-01' })
  expect(consentState([old, row('identity', true, 2)], 'identity')).toMatchObject({ notice: NOTICE_EDITION })
})

test('a withdrawal tells its own day, not that of the consent', () => {
  const state = consentState([row('identity', true, 1), row('identity', false, 9)], 'identity')
  expect(state).toMatchObject({ state: 'withdrawn', at: new Date('2026-11-09T00:00:00Z') })
})
