// What hands power to somebody asks a person who signed in long ago once more who they are, and loses nothing that was typed.
import { beforeEach, describe, expect, test } from 'vitest'
import { SESSION_RULES } from '~/domain/access/sessions'
import type { FormReply } from '~/i18n/message-key'
import { action as proveIt, loader as provePage } from '~/routes/account/prove'
import { action as sessions } from '~/routes/account/sessions'
import { action as accounts } from '~/routes/admin/accounts'
import { action as firmsByCode } from '~/routes/admin/firms'
import { action as staffPage, loader as staffLoader } from '~/routes/admin/staff'
import { action as calendar } from '~/routes/firm/calendar'
import { action as people, loader as peoplePage } from '~/routes/firm/people'
import { requirePerson } from '~/features/accounts/guards.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { PASSWORD, sessionOf } from '../support/account-forms'
import { answer, get, post, type Answer } from '../support/requests'
import { appCode } from '../support/second-factor'
import { storedRows } from '../support/stored-rows'

const MINUTE = 60_000

let firm: Firm
let owner: Person
let member: Person
let administrator: Person

beforeEach(async () => {
  owner = await createPerson({ password: PASSWORD })
  ;({ firm } = await createFirm({ owner }))
  member = await addMember(firm, 'viewer')
  administrator = await createStaff('administrator', { password: PASSWORD })
})

/** Somebody whose last proof is so many minutes ago. */
async function provedAgo(person: Person, minutes: number): Promise<string> {
  const cookie = await sessionCookie(person)
  await db.session.updateMany({
    where: { userId: person.id },
    data: { provedAt: new Date(Date.now() - minutes * MINUTE) },
  })
  return cookie
}

type Row = {
  readonly what: string
  readonly by: () => Person
  readonly action: Parameters<typeof answer>[0]
  readonly path: () => string
  readonly body: () => Record<string, string>
  readonly done?: number
}

const ofFirm = (rest: string) => () => `/firms/${firm.id}${rest}`
const RISKY: readonly Row[] = [
  {
    what: 'inviting an owner',
    by: () => owner,
    action: people,
    path: ofFirm('/people'),
    body: () => ({ intent: 'invite', email: 'guest@example.cn', role: 'owner' }),
  },
  {
    what: 'making a member an owner',
    by: () => owner,
    action: people,
    path: ofFirm('/people'),
    body: () => ({ intent: 'set_role', userId: member.id, role: 'owner' }),
  },
  {
    what: 'making the calendar address',
    by: () => owner,
    action: calendar,
    path: ofFirm('/calendar'),
    body: () => ({ intent: 'create_feed' }),
    done: 200,
  },
  {
    what: 'ending other sessions',
    by: () => owner,
    action: sessions,
    path: () => '/account/sessions',
    body: () => ({ intent: 'end_others' }),
  },
  {
    what: 'changing a role of staff',
    by: () => administrator,
    action: staffPage,
    path: () => '/admin/staff',
    body: () => ({
      intent: 'create',
      name: 'X',
      email: 'x@example.cn',
      role: 'administrator',
      preferredLanguage: 'en',
    }),
  },
  {
    what: 'disabling an account',
    by: () => administrator,
    action: accounts,
    path: () => '/admin/accounts',
    body: () => ({ intent: 'disable', userId: member.id, reason: 'abuse' }),
  },
  {
    what: 'taking a code back',
    by: () => administrator,
    action: firmsByCode,
    path: () => '/admin/firms',
    body: () => ({ intent: 'take_back', firmId: firm.id, reason: 'no_right' }),
  },
]

const params = () => ({ firmId: firm.id })
const send = async ({ action, path, body }: Row, cookie: string) =>
  answer<FormReply>(action, { request: await post(path(), body(), { cookie }), params: params() })
const prove = async (cookie: string, body: Record<string, string>) =>
  answer<FormReply>(proveIt, { request: await post('/account/prove', body, { cookie }) })

describe('with a proof of a quarter of an hour ago', () => {
  test.each(RISKY)('$what changes nothing and asks for another', async (row) => {
    const cookie = await provedAgo(row.by(), 15)
    const before = await storedRows()
    const sent = await send(row, cookie)
    expect(sent).toMatchObject({ status: 303, location: `/account/prove?next=${encodeURIComponent(row.path())}` })
    expect(await storedRows()).toEqual(before)
  })

  test.each(RISKY)('$what is done a minute earlier, and after another proof', async (row) => {
    expect((await send(row, await provedAgo(row.by(), 14))).status).toBe(row.done ?? 303)
    const old = await provedAgo(row.by(), 60)
    const code: Record<string, string> = row.by() === administrator ? { code: appCode() } : {}
    const proved = await prove(old, { password: PASSWORD, next: row.path(), ...code })
    expect(proved).toMatchObject({ status: 303, location: row.path() })
    expect((await send(row, sessionOf(proved))).location ?? '').not.toContain('/account/prove')
  })

  test.each([
    ['inviting an editor', { intent: 'invite', email: 'guest@example.cn', role: 'editor' }],
    ['removing a member', () => ({ intent: 'remove', userId: member.id })],
  ])('%s needs none', async (_, body) => {
    const cookie = await provedAgo(owner, 600)
    const request = await post(`/firms/${firm.id}/people`, typeof body === 'function' ? body() : body, { cookie })
    expect((await answer(people, { request, params: params() })).location).toContain('done=')
  })

  test('nobody who may not do it anyway is asked for a password', async () => {
    const cookie = await provedAgo(member, 600)
    const request = await post('/admin/staff', { intent: 'disable', userId: owner.id, reason: 'abuse' }, { cookie })
    expect((await answer(staffPage, { request })).status).toBe(404)
  })
})

describe('what was typed', () => {
  const held = (sent: Answer) => sent.cookies.find((cookie) => cookie.startsWith('held='))?.split(';')[0] ?? ''

  test('comes back on the page of people', async () => {
    const cookie = await provedAgo(owner, 60)
    const sent = await send(RISKY[0] as Row, cookie)
    const session = sessionOf(await prove(cookie, { password: PASSWORD, next: `/firms/${firm.id}/people` }))
    const request = await get(`/firms/${firm.id}/people`, { cookie: `${session}; ${held(sent)}` })
    const page = await answer<{ held: unknown }>(peoplePage, { request, params: params() })
    expect(page.data.held).toEqual({ email: ['guest@example.cn'], role: ['owner'] })
  })

  test('comes back on the page of staff', async () => {
    const cookie = await provedAgo(administrator, 60)
    const sent = await send(RISKY[4] as Row, cookie)
    const proved = await prove(cookie, { password: PASSWORD, code: appCode(), next: '/admin/staff' })
    const request = await get('/admin/staff', { cookie: `${sessionOf(proved)}; ${held(sent)}` })
    const page = await answer<{ held: unknown }>(staffLoader, { request })
    expect(page.data.held).toMatchObject({ email: ['x@example.cn'], role: ['administrator'] })
  })

  test('of a member’s role does not turn up as the role of somebody invited', async () => {
    const cookie = await provedAgo(owner, 60)
    const sent = await send(RISKY[1] as Row, cookie)
    const session = sessionOf(await prove(cookie, { password: PASSWORD, next: '' }))
    const request = await get(`/firms/${firm.id}/people`, { cookie: `${session}; ${held(sent)}` })
    expect((await answer<{ held: unknown }>(peoplePage, { request, params: params() })).data.held).toBeNull()
  })
})

describe('the proof', () => {
  const key = (given: Answer<FormReply>) => given.data.errors.map(({ field, message }) => [field, message.key])
  const provedAt = async (person: Person) =>
    (await db.session.findFirstOrThrow({ where: { userId: person.id } })).provedAt

  test('is the password, and nothing else will do', async () => {
    const cookie = await provedAgo(owner, 60)
    const before = await provedAt(owner)
    expect(key(await prove(cookie, { password: 'not-the-password', next: '' }))).toEqual([
      ['password', 'refusals:twoFactor.wrongPassword'],
    ])
    expect(await provedAt(owner)).toEqual(before)
  })

  test('takes a code, too, of whoever has a second factor, on the page and in the request', async () => {
    const cookie = await provedAgo(administrator, 60)
    const page = await answer<{ needsCode: boolean }>(provePage, { request: await get('/account/prove', { cookie }) })
    expect(page.data.needsCode).toBe(true)
    expect(key(await prove(cookie, { password: PASSWORD, next: '' }))).toEqual([
      ['code', 'refusals:twoFactor.wrongCode'],
    ])
    expect(key(await prove(cookie, { password: PASSWORD, code: '000000', next: '' }))).toEqual([
      ['code', 'refusals:twoFactor.wrongCode'],
    ])
  })

  test('gives the session another id and token, and no longer life', async () => {
    const cookie = await provedAgo(owner, 60)
    const before = await db.session.findFirstOrThrow({ where: { userId: owner.id } })
    const renewed = sessionOf(await prove(cookie, { password: PASSWORD, next: '' }))
    const after = await db.session.findFirstOrThrow({ where: { userId: owner.id } })
    expect(after).toMatchObject({ createdAt: before.createdAt, expiresAt: before.expiresAt })
    expect([after.id === before.id, after.token === before.token]).toEqual([false, false])
    const opens = async (one: string) => {
      const request = await get('/account', { cookie: one })
      return (await answer(() => requirePerson(request), { request })).status === 200
    }
    expect([await opens(cookie), await opens(renewed)]).toEqual([false, true])
    expect(await db.session.count({ where: { userId: owner.id } })).toBe(1)
  })

  test('leads nowhere but into this portal', async () => {
    const cookie = await provedAgo(owner, 60)
    const proved = await prove(cookie, { password: PASSWORD, next: 'https://example.com/' })
    expect(proved.location).toBe('/account')
  })

  test('has as many tries as a code', async () => {
    const cookie = await provedAgo(owner, 60)
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1)
      statuses.push((await prove(cookie, { password: `guess-number-${tries}`, next: '' })).status)
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429])
  })

  test('is given by signing in', async () => {
    await sessionCookie(owner)
    expect(Date.now() - (await provedAt(owner)).getTime()).toBeLessThan(SESSION_RULES.staff.idleHours * 60 * MINUTE)
  })
})
