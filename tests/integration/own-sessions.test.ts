// Where a person is signed in: seen, ended by themselves, ended by time, and never more than a few.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SESSION_RULES } from '~/domain/access/sessions'
import type { OwnSession } from '~/features/accounts/session-queries.server'
import { requireAdvisor, requirePerson } from '~/features/accounts/guards.server'
import { settleSession } from '~/features/accounts/session-commands.server'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signOut } from '~/routes/account/sign-out'
import { action as manage, loader as page } from '~/routes/account/sessions'
import { db } from '~/server/db.server'
import { sessionTokenIn } from '~/server/session.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { PASSWORD, sessionOf } from '../support/account-forms'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'
import { givePassword, signedInTwice } from '../support/second-factor'
import { atLeast } from '../support/at-least'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

let li: Person
beforeEach(async () => {
  li = await createPerson({ password: PASSWORD, language: 'en' })
})

async function signedIn(person: Person, userAgent = CHROME, address = '203.0.113.7'): Promise<string> {
  const headers = { 'user-agent': userAgent }
  const request = await post('/sign-in', { email: person.email, password: PASSWORD, next: '' }, { headers })
  return sessionOf(await answer(signIn, { request, address }))
}
const look = async (cookie: string) =>
  (await answer<{ sessions: OwnSession[] }>(page, { request: await get('/account/sessions', { cookie }) })).data
    .sessions
const press = async (cookie: string, body: Record<string, string>) =>
  answer(manage, { request: await post('/account/sessions', body, { cookie }) })
const opens = async (cookie: string) => {
  const request = await get('/account', { cookie })
  return (await answer(() => requirePerson(request), { request })).status === 200
}
const events = async () =>
  (await db.securityEvent.findMany({ orderBy: { id: 'asc' } }))
    .filter(({ kind }) => /session|signed_out/.test(kind))
    .map(({ kind, actorId, subjectId, address, reason }) => ({ kind, actorId, subjectId, address, reason }))

describe('the list', () => {
  test('names device, address and times of each session, this one first', async () => {
    await signedIn(li, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1', '198.51.100.4')
    const cookie = await signedIn(li)
    expect(await look(cookie)).toMatchObject([
      { isThis: true, address: '203.0.113.7', device: { browser: 'chrome', system: 'windows' } },
      { isThis: false, address: '198.51.100.4', device: { browser: 'safari', system: 'iphone' } },
    ])
  })

  test('holds no session of anybody else, none that has ended, and none that waits for a code', async () => {
    const cookie = await signedIn(li)
    await sessionCookie(await createPerson())
    await sessionCookie(li)
    const others = { userId: li.id, userAgent: null }
    await db.session.updateMany({ where: others, data: { lastSeenAt: new Date(Date.now() - 72 * HOUR) } })
    await sessionCookie(li)
    await db.session.updateMany({
      where: { ...others, lastSeenAt: { gt: new Date(Date.now() - HOUR) } },
      data: { expiresAt: new Date() },
    })
    expect(await look(cookie)).toHaveLength(1)
    const staff = await createStaff('advisor', { password: PASSWORD })
    const passed = await signedInTwice(staff)
    await givePassword(staff)
    expect(await db.session.count({ where: { userId: staff.id } })).toBe(2)
    expect(await look(passed)).toHaveLength(1)
  })

  test('never gives away what opens a session, nor what a browser says beyond its name', async () => {
    const cookie = await signedIn(li, `${CHROME} <script>`)
    const rows = await db.session.findMany()
    const text = JSON.stringify(await look(cookie))
    for (const { token } of atLeast(1, rows)) expect(text).not.toContain(token)
    expect(text).not.toContain('script')
  })
})

describe('a person ends', () => {
  test('one session, which opens nothing from then on', async () => {
    const [gone, stays] = [await signedIn(li), await signedIn(li)]
    const other = (await look(stays)).find(({ isThis }) => !isThis)?.id ?? ''
    expect((await press(stays, { intent: 'end', sessionId: other })).location).toBe('/account/sessions?done=end')
    expect([await opens(gone), await opens(stays)]).toEqual([false, true])
    const who = { actorId: li.id, subjectId: li.id, reason: 'by_person' }
    expect(await events()).toMatchObject([{ kind: 'session_ended', ...who }])
  })

  test('all others at once', async () => {
    const cookies = [await signedIn(li), await signedIn(li), await signedIn(li)]
    const mine = cookies.at(-1) ?? ''
    expect((await press(mine, { intent: 'end_others' })).location).toBe('/account/sessions?done=end_others')
    expect(await Promise.all(cookies.map(opens))).toEqual([false, false, true])
    await press(mine, { intent: 'end_others' })
    expect(await events()).toMatchObject([{ kind: 'sessions_ended', subjectId: li.id }])
  })

  test('nothing of somebody else, by whatever id', async () => {
    const [mine, theirs] = [await signedIn(li), await sessionCookie(await createPerson())]
    const { id } = await db.session.findFirstOrThrow({ where: { userId: { not: li.id } } })
    expect((await press(mine, { intent: 'end', sessionId: id })).status).toBe(303)
    expect(await opens(theirs)).toBe(true)
    expect(await events()).toEqual([])
  })

  test('the own session by signing out, which is noted once', async () => {
    const cookie = await signedIn(li)
    for (let times = 0; times < 2; times += 1)
      await answer(signOut, { request: await post('/sign-out', {}, { cookie }), address: '203.0.113.9' })
    expect(await opens(cookie)).toBe(false)
    expect(await events()).toEqual([
      { kind: 'signed_out', actorId: li.id, subjectId: li.id, address: '203.0.113.9', reason: null },
    ])
  })
})

describe('a session of nobody at the keyboard', () => {
  const aged = (userId: string, data: { createdAt?: Date; lastSeenAt?: Date }) =>
    db.session.updateMany({ where: { userId }, data })
  const ago = (ms: number) => new Date(Date.now() - ms)

  test.each([
    ['of a member', null, { idle: 72 * HOUR, life: 14 * 24 * HOUR }],
    ['of staff', 'advisor', { idle: HOUR, life: 12 * HOUR }],
  ] as const)('%s ends', async (_, role, { idle, life }) => {
    const person = role ? await createStaff(role) : await createPerson()
    const cookie = await sessionCookie(person)
    const open = async () => opens(cookie)
    await aged(person.id, { lastSeenAt: ago(idle - MINUTE) })
    expect(await open()).toBe(true)
    await aged(person.id, { lastSeenAt: ago(idle) })
    expect(await open()).toBe(false)
    // What has ended does not come back by asking.
    expect(await open()).toBe(false)
    await aged(person.id, { lastSeenAt: ago(0), createdAt: ago(life - MINUTE) })
    expect(await open()).toBe(true)
    await aged(person.id, { createdAt: ago(life) })
    expect(await open()).toBe(false)
  })

  test('says so where the person signs in again, and keeps what was typed', async () => {
    const cookie = await sessionCookie(li)
    await aged(li.id, { lastSeenAt: ago(72 * HOUR) })
    const request = await post('/account', { name: '李明明' }, { cookie })
    const sent = await answer(() => requirePerson(request), { request })
    expect(sent.location).toBe('/sign-in?next=%2Faccount&ended=1')
    expect(await db.heldText.findFirst()).toMatchObject({ fields: { name: ['李明明'] } })
  })

  test('is noted at most every five minutes, so that a page costs one query as before', async () => {
    const advisor = await createStaff('advisor')
    const cookie = await sessionCookie(advisor)
    const open = async () => void (await requireAdvisor(await get('/advisor', { cookie })))
    const before = ago(4 * MINUTE)
    await aged(advisor.id, { lastSeenAt: before })
    expect(await countQueries(open)).toBe(1)
    expect(await db.session.findFirst({ where: { userId: advisor.id } })).toMatchObject({ lastSeenAt: before })
    await aged(advisor.id, { lastSeenAt: ago(6 * MINUTE) })
    expect(await countQueries(open)).toBe(2)
    expect(await countQueries(open)).toBe(1)
    const { lastSeenAt } = await db.session.findFirstOrThrow({ where: { userId: advisor.id } })
    expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(5 * MINUTE)
  })
})

describe('one person has so many sessions', () => {
  const { member, staff: ofStaff } = SESSION_RULES
  /** So many sessions, the first one begun longest ago. */
  const several = async (person: Person, count: number) => {
    const cookies: string[] = []
    for (let place = count; place > 0; place -= 1) {
      const cookie = await sessionCookie(person)
      const createdAt = new Date(Date.now() - place * MINUTE)
      await db.session.updateMany({ where: { token: tokenIn(cookie) }, data: { createdAt } })
      cookies.push(cookie)
    }
    return cookies
  }
  const tokenIn = (cookie: string) => sessionTokenIn(new Headers({ 'Set-Cookie': cookie })) ?? ''

  test('of a member ten: the eleventh ends the oldest', async () => {
    const cookies = await several(li, member.atOnce)
    expect(await opens(await signedIn(li))).toBe(true)
    expect(await db.session.count({ where: { userId: li.id } })).toBe(member.atOnce)
    expect([await opens(cookies[0] ?? ''), await opens(cookies[1] ?? '')]).toEqual([false, true])
    expect(await events()).toMatchObject([
      { kind: 'session_ended', actorId: null, subjectId: li.id, reason: 'too_many_sessions' },
    ])
  })

  test('however many sign in at the same moment', async () => {
    const arrive = async () => {
      const cookie = await sessionCookie(li)
      const request = await get('/sign-in')
      await settleSession(new Headers({ 'Set-Cookie': cookie }), { request, address: '203.0.113.7' }, new Date())
      return cookie
    }
    const cookies = await Promise.all(Array.from({ length: member.atOnce + 6 }, arrive))
    expect(await db.session.count({ where: { userId: li.id } })).toBe(member.atOnce)
    const open = await Promise.all(cookies.map(opens))
    expect(open.filter(Boolean)).toHaveLength(member.atOnce)
  })

  test('and whoever knows only the password pushes nobody out', async () => {
    const staff = await createStaff('advisor', { password: PASSWORD })
    const passed = await several(staff, 1)
    const waiting = await several(staff, ofStaff.atOnce + 2)
    await db.session.updateMany({
      where: { token: { in: waiting.map(tokenIn) } },
      data: { twoFactorAt: null },
    })
    await givePassword(staff)
    expect(await opens(passed[0] ?? '')).toBe(true)
    expect(await db.session.count({ where: { userId: staff.id } })).toBe(ofStaff.atOnce + 1)
  })

  test('and those of a colleague are not counted', async () => {
    const { owner } = await createFirm()
    const theirs = await sessionCookie(owner)
    await several(li, member.atOnce)
    await signedIn(li)
    expect(await opens(theirs)).toBe(true)
  })
})

test('a clock that is put back writes nothing', async () => {
  const cookie = await sessionCookie(li)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() - HOUR) })
  const { lastSeenAt } = await db.session.findFirstOrThrow({ where: { userId: li.id } })
  expect(await opens(cookie)).toBe(true)
  vi.useRealTimers()
  expect(await db.session.findFirst({ where: { userId: li.id } })).toMatchObject({ lastSeenAt })
})
