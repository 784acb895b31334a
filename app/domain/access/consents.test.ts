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
