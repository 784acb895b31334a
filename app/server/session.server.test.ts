import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookieOf, sessionCookieName, sessionToken, signedText, siteCookie, textSignedFor } from './session.server'
import { signedToken } from '../../tests/support/session-cookies'

beforeEach(() => {
  vi.stubEnv('SESSION_SECRET', 'only-for-tests-only-for-tests-only')
  vi.stubEnv('BASE_URL', 'http://localhost:3000')
})
// Not another object in place of process.env: files share a process, and whoever stubs after that would stub the old one.
afterEach(() => vi.unstubAllEnvs())

const visit = (cookie: string) => new Request('http://localhost:3000/', { headers: { cookie } })

describe('cookies', () => {
  it('are bound to this host and to https where the site has it', () => {
    vi.stubEnv('BASE_URL', 'https://portal.example.cn')
    expect(sessionCookieName()).toBe('__Host-session')
    expect(siteCookie({ name: 'held', value: 'x', seconds: 60 })).toBe(
      '__Host-held=x; Path=/; SameSite=Lax; Max-Age=60; HttpOnly; Secure',
    )
    expect(cookieOf(visit('held=from elsewhere; __Host-held=ours'), 'held')).toBe('ours')
    expect(cookieOf(visit('held=from elsewhere'), 'held')).toBeNull()
  })

  it('work on a plain address, too', () => {
    expect(sessionCookieName()).toBe('session')
    expect(siteCookie({ name: 'held', value: '', seconds: 0 })).toBe('held=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly')
  })

  it.each([
    ['a=1; held=x=y; b=2', 'x=y'],
    ['held=', ''],
    ['xheld=1', null],
    ['', null],
  ])('are found by their whole name: %j', (header, expected) => {
    expect(cookieOf(visit(header), 'held')).toBe(expected)
  })
})

describe('the session cookie', () => {
  it('gives the token that was signed', () => {
    expect(sessionToken(visit(`session=${signedToken('abc.def')}`))).toBe('abc.def')
  })

  it.each([
    ['unsigned', () => 'abc'],
    ['empty', () => ''],
    ['with the signature of another token', () => signedToken('abc').replace('abc', 'abd')],
    ['cut short', () => signedToken('abc').slice(0, -8)],
    ['badly encoded', () => '%E0%A4%A'],
  ])('%s is nobody', (_, value) => {
    expect(sessionToken(visit(`session=${value()}`))).toBeNull()
  })

  it('signed with another secret is nobody', () => {
    const cookie = `session=${signedToken('abc')}`
    vi.stubEnv('SESSION_SECRET', 'another-secret-another-secret-1234')
    expect(sessionToken(visit(cookie))).toBeNull()
  })

  it('cannot be read without a secret', () => {
    vi.stubEnv('SESSION_SECRET', undefined)
    expect(() => signedToken('abc')).toThrow('SESSION_SECRET is not set')
  })
})

describe('text signed for one purpose', () => {
  it.each(['segment=sme', '泵 & 阀', 'a.b.c\nd'])('%j comes back for that purpose alone', (text) => {
    const value = signedText({ purpose: 'guest', text })
    expect(textSignedFor({ purpose: 'guest', value: encodeURIComponent(value) })).toBe(text)
    expect(textSignedFor({ purpose: 'other', value })).toBeNull()
    expect(textSignedFor({ purpose: 'guest', value: `x${value}` })).toBeNull()
    expect(sessionToken(visit(`session=${encodeURIComponent(value)}`))).toBeNull()
  })
})
