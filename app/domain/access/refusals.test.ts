import { describe, expect, test } from 'vitest'
import { STAFF_ROLES } from './scopes'
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

describe('a page of staff with a part that changes', () => {
  const READERS = {
    '/advisor/cases/:applicationId': ['advisor', 'lead_advisor'],
    '/official/firms/:firmId': ['official'],
    '/admin/jobs/:jobId': ['administrator'],
  } as const

  test.each(Object.entries(READERS))('%s is refused to everybody but %s', (route, readers: readonly string[]) => {
    for (const staffRole of [null, ...STAFF_ROLES]) {
      const isReader = staffRole !== null && readers.includes(staffRole)
      expect(isRefusal(refusal(404, route), { person: { staffRole }, firm: 'none' })).toBe(!isReader)
    }
  })

  test('is known by its whole first part: what only begins alike is no page of staff', () => {
    expect(isRefusal(refusal(404, '/administration/:id'), member)).toBe(false)
    expect(isRefusal(refusal(404, '/advisors/:id'), official)).toBe(false)
  })

  test('is judged by the role, whatever firm its address names', () => {
    const route = '/advisor/firms/:firmId'
    expect(isRefusal(refusal(404, route), { ...advisor, firm: 'foreign' })).toBe(false)
    expect(isRefusal(refusal(404, route), member)).toBe(true)
  })
})

test('nobody who is not signed in is told of for looking for what is not there', () => {
  for (const route of ['/firms/:firmId', '/admin', '/verify/:code', '*'])
    for (const firm of ['none', 'own', 'foreign'] as const)
      expect(isRefusal(refusal(404, route), { person: null, firm })).toBe(false)
})

test('a form from elsewhere is told as such, whatever the answer was', () => {
  for (const status of [403, 404, 413, 429, 500])
    expect(refusalKind({ ...refusal(status), isForeign: true })).toBe('origin_refused')
})
