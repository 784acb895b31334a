import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserMark, KNOWN_SECONDS, markSignUp, rememberPerson, signUpOf } from './browser-marks.server'

beforeEach(() => vi.stubEnv('SESSION_SECRET', 'a secret of the test'))
afterEach(() => vi.unstubAllEnvs())

const NOW = new Date('2026-11-30T08:00:00Z')
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const withCookie = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { cookie: setCookie.split(';')[0] ?? '' } })
const nothing = withCookie('')
const knownIn = (request: Request, email: string, now = NOW) => browserMark(request, email, now)?.browser ?? null

describe('a known browser', () => {
  test('is known for the people who signed in with it, in whatever case they write their address', () => {
    const first = withCookie(rememberPerson(nothing, 'li@example.cn', NOW))
    const both = withCookie(rememberPerson(first, 'wang@example.cn', NOW))
    const ids = ['LI@example.cn', 'wang@example.cn'].map((email) => knownIn(both, email))
    expect(ids).toEqual([knownIn(first, 'li@example.cn'), knownIn(first, 'li@example.cn')])
    expect(ids[0]).toBeTruthy()
    expect([knownIn(first, 'wang@example.cn'), knownIn(nothing, 'li@example.cn')]).toEqual([null, null])
  })

  test('remembers eight people, and each once', () => {
    let request = withCookie(rememberPerson(nothing, 'first@example.cn', NOW))
    for (let turn = 0; turn < 3; turn += 1)
      request = withCookie(rememberPerson(request, 'again@example.cn', after(turn)))
    expect(knownIn(request, 'first@example.cn', after(9))).toBeTruthy()
    for (let other = 0; other < 7; other += 1)
      request = withCookie(rememberPerson(request, `person-${other}@example.cn`, after(9)))
    expect(knownIn(request, 'first@example.cn', after(9))).toBeNull()
    expect(knownIn(request, 'again@example.cn', after(9))).toBeTruthy()
  })

  test('is forgotten after 180 days, unless the person signs in again', () => {
    const first = withCookie(rememberPerson(nothing, 'li@example.cn', NOW))
    const [last, late] = [after(KNOWN_SECONDS - 1), after(KNOWN_SECONDS)]
    expect(browserMark(first, 'li@example.cn', last)?.since).toEqual(NOW)
    expect(knownIn(first, 'li@example.cn', late)).toBeNull()
    const again = withCookie(rememberPerson(first, 'li@example.cn', last))
    expect(knownIn(again, 'li@example.cn', late)).toBe(knownIn(first, 'li@example.cn'))
    expect(KNOWN_SECONDS).toBe(180 * 24 * 3600)
  })

  test.each([
    ['a browser', (cookie: string) => cookie.replace(/known=[^.]*/, 'known=00000000-0000-4000-8000-000000000000')],
    ['a time', (cookie: string) => cookie.replace(/\.[0-9a-z]+~/, `.${after(1).getTime().toString(36)}~`)],
    ['no time, as at first', (cookie: string) => cookie.replace(/\.[0-9a-z]+~/, '.')],
    ['a time without end', (cookie: string) => cookie.replace(/\.[0-9a-z]+~/, '.zzzzzzzzzzzzzzzz~')],
  ])('cannot be made up: a mark with another one of %s is none', (_, forge) => {
    const ours = rememberPerson(nothing, 'li@example.cn', NOW)
    expect(knownIn(withCookie(ours), 'li@example.cn', after(2))).toBeTruthy()
    expect(knownIn(withCookie(forge(ours)), 'li@example.cn', after(2))).toBeNull()
  })

  test('is unknown to another secret, and before its time', () => {
    const ours = withCookie(rememberPerson(nothing, 'li@example.cn', NOW))
    expect(knownIn(ours, 'li@example.cn', after(-1))).toBeNull()
    vi.stubEnv('SESSION_SECRET', 'another secret')
    expect(knownIn(ours, 'li@example.cn')).toBeNull()
  })

  test('carries no address, is hidden from scripts and, on a secure site, bound to its host', () => {
    vi.stubEnv('BASE_URL', 'https://portal.example')
    const cookie = rememberPerson(nothing, 'li@example.cn', NOW)
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
