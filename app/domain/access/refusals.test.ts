import { describe, expect, test } from 'vitest'
import { isRefusal, refusalKind, type Asking } from './refusals'

const refusal = (status: number, route = '/firms/:firmId') => ({ status, route, isForeign: false })
const member: Asking = { person: { staffRole: null }, firm: 'own' }
const stranger: Asking = { person: { staffRole: null }, firm: 'foreign' }
const nobody: Asking = { person: null, firm: 'foreign' }
const official: Asking = { person: { staffRole: 'official' }, firm: 'none' }
const advisor: Asking = { person: { staffRole: 'advisor' }, firm: 'none' }

test.each([
  [403, 'access_refused'],
  [404, 'access_refused'],
  [413, 'body_refused'],
  [429, 'limited'],
  [200, null],
  [303, null],
  [422, null],
  [500, null],
  [503, null],
])('%i may be an event of the kind %s', (status, kind) => {
  expect(refusalKind(refusal(status))).toBe(kind)
})

test('a form from a page that is not ours is told as such', () => {
  expect(refusalKind({ ...refusal(403), isForeign: true })).toBe('origin_refused')
})

describe('what is not there', () => {
  test.each([
    ['a firm of somebody else', '/firms/:firmId', stranger, true],
    ['a part of somebody else’s firm', '/firms/:firmId/people', stranger, true],
    ['a part that the own firm does not have', '/firms/:firmId/tasks/:taskId', member, false],
    ['a firm that never was', '/firms/:firmId', { ...member, firm: 'none' }, false],
    ['a firm, asked for by nobody', '/firms/:firmId', nobody, false],
    ['an address of no route', '*', stranger, false],
    ['a picture of an older edition', '/assets/*', member, false],
    ['a page of other people', '/admin/staff', member, true],
    ['a page of a lead, for another advisor', '/advisor/load', advisor, true],
    ['a page of staff, for nobody', '/admin/staff', nobody, false],
    ['a case, for an official', '/advisor/cases/:applicationId', official, true],
    ['a case that never was, for an advisor', '/advisor/cases/:applicationId', advisor, false],
    ['a certificate that never was', '/verify/:code', member, false],
  ] as const)('%s', (_, route, asking, is) => {
    expect(isRefusal(refusal(404, route), asking)).toBe(is)
  })

  test('is another matter than what is refused outright', () => {
    for (const status of [403, 413, 429]) expect(isRefusal(refusal(status), nobody)).toBe(true)
  })
})
