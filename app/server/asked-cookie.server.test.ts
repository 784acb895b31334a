import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askedIn, forgetAsked, rememberAsked } from './asked-cookie.server'

beforeEach(() => vi.stubEnv('SESSION_SECRET', 'a secret of the test'))
afterEach(() => vi.unstubAllEnvs())

const NOW = new Date('2026-11-30T08:00:00Z')
const asked = { email: 'li@example.cn', requestId: '018f3a52-7c1e-7b3a-9d7e-0123456789ab' }
const withCookie = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { cookie: setCookie.split(';')[0] ?? '' } })

test('what was asked for is read back for its purpose, for an hour', async () => {
  const request = withCookie(await rememberAsked('reset', asked, NOW))
  expect(await askedIn(request, 'reset', NOW)).toEqual(asked)
  expect(await askedIn(request, 'reset', new Date(NOW.getTime() + 3_599_999))).toEqual(asked)
  expect(await askedIn(request, 'reset', new Date(NOW.getTime() + 3_600_000))).toBeNull()
  expect(await askedIn(request, 'mailbox', NOW)).toBeNull()
})

test('has one length, whatever was typed', async () => {
  const lengths = ['a@b.cn', `${'long'.repeat(50)}@example.cn`].map(
    async (email) => (await rememberAsked('reset', { ...asked, email }, NOW)).length,
  )
  expect(new Set(await Promise.all(lengths)).size).toBe(1)
})

test('neither address nor request can be read in it, and nobody else can write it', async () => {
  const cookie = await rememberAsked('reset', asked, NOW)
  expect(decodeURIComponent(cookie)).not.toMatch(/example|018f3a52/)
  const name = cookie.split('=')[0] ?? ''
  for (const value of ['', 'x', '00', Buffer.from(JSON.stringify({ ...asked, at: NOW.getTime() })).toString('hex')])
    expect(await askedIn(withCookie(`${name}=${value}`), 'reset', NOW)).toBeNull()
  const moved = cookie.replace('asked-reset', 'asked-mailbox')
  expect(await askedIn(withCookie(moved), 'mailbox', NOW)).toBeNull()
})

test('is bound to the host of a secure site, and can be forgotten', async () => {
  vi.stubEnv('BASE_URL', 'https://portal.example')
  expect(await rememberAsked('confirm', { ...asked, requestId: null }, NOW)).toMatch(
    /^__Host-asked-confirm=[^;]+; Path=\/; SameSite=Lax; Max-Age=3600; HttpOnly; Secure$/,
  )
  expect(forgetAsked('confirm')).toMatch(/^__Host-asked-confirm=; Path=\/; SameSite=Lax; Max-Age=0;/)
})
