import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { knownBrowser, markSignUp, rememberPerson, signUpOf } from './browser-marks.server'

beforeEach(() => vi.stubEnv('SESSION_SECRET', 'a secret of the test'))
afterEach(() => vi.unstubAllEnvs())

const withCookie = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { cookie: setCookie.split(';')[0] ?? '' } })
const nothing = withCookie('')

describe('a known browser', () => {
  test('is known for the people who signed in with it, in whatever case they write their address', () => {
    const first = withCookie(rememberPerson(nothing, 'li@example.cn'))
    const both = withCookie(rememberPerson(first, 'wang@example.cn'))
    const ids = ['LI@example.cn', 'wang@example.cn'].map((email) => knownBrowser(both, email))
    expect(ids).toEqual([knownBrowser(first, 'li@example.cn'), knownBrowser(first, 'li@example.cn')])
    expect(ids[0]).toBeTruthy()
    expect([knownBrowser(first, 'wang@example.cn'), knownBrowser(nothing, 'li@example.cn')]).toEqual([null, null])
  })

  test('remembers eight people, and each once', () => {
    let request = withCookie(rememberPerson(nothing, 'first@example.cn'))
    for (let turn = 0; turn < 3; turn += 1) request = withCookie(rememberPerson(request, 'again@example.cn'))
    expect(knownBrowser(request, 'first@example.cn')).toBeTruthy()
    for (let other = 0; other < 7; other += 1)
      request = withCookie(rememberPerson(request, `person-${other}@example.cn`))
    expect(knownBrowser(request, 'first@example.cn')).toBeNull()
    expect(knownBrowser(request, 'again@example.cn')).toBeTruthy()
  })

  test('cannot be made up: a mark belongs to its browser and to our secret', () => {
    const ours = rememberPerson(nothing, 'li@example.cn')
    const moved = ours.replace(/known=[^.]*/, 'known=00000000-0000-4000-8000-000000000000')
    expect(knownBrowser(withCookie(moved), 'li@example.cn')).toBeNull()
    vi.stubEnv('SESSION_SECRET', 'another secret')
    expect(knownBrowser(withCookie(ours), 'li@example.cn')).toBeNull()
  })

  test('carries no address, is hidden from scripts and, on a secure site, bound to its host', () => {
    vi.stubEnv('BASE_URL', 'https://portal.example')
    const cookie = rememberPerson(nothing, 'li@example.cn')
    expect(cookie).not.toContain('example.cn')
    expect(cookie).toMatch(/^__Host-known=.*; Path=\/; SameSite=Lax; .*HttpOnly; Secure$/)
  })
})

describe('the mark of a sign-up', () => {
  test('gives the id back that was signed', () => {
    expect(signUpOf(withCookie(markSignUp('aBc123')))).toBe('aBc123')
  })

  test.each(['', 'sign-up=', 'sign-up=aBc123', 'sign-up=aBc123.', 'sign-up=.x', 'sign-up=aBc123.c2lnbmF0dXJl'])(
    '%j is none',
    (cookie) => expect(signUpOf(withCookie(cookie))).toBeNull(),
  )
})
