// Administrators find any account by its exact address, disable and enable it, and end its sessions.
import { beforeEach, describe, expect, test } from 'vitest'
import { DISABLE_REASONS } from '~/domain/access/staff'
import type { FoundAccount } from '~/features/accounts/account-queries.server'
import { requirePerson } from '~/features/accounts/guards.server'
import type { FormReply } from '~/i18n/message-key'
import { action as manage, loader as page } from '~/routes/admin/accounts'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { lastMailTo } from '../support/mails'
import { answer, get, post } from '../support/requests'

let administrator: Person
let owner: Person
let firm: Firm

beforeEach(async () => {
  administrator = await createStaff('administrator', { name: '赵强' })
  owner = await createPerson({ language: 'en', name: 'Li Ming' })
  ;({ firm } = await createFirm({ owner }))
})

const submit = async (body: Record<string, string>, as: Person = administrator) =>
  answer<FormReply>(manage, { request: await post('/admin/accounts', body, { as }), address: '203.0.113.5' })
const look = async (id: string) =>
  (
    await answer<{ account: FoundAccount | null }>(page, {
      request: await get(`/admin/accounts?account=${id}`, { as: administrator }),
    })
  ).data.account
const key = (given: { data: FormReply }) => given.data.errors[0]?.message.key
const opens = async (cookie: string) => {
  const request = await get('/account', { cookie })
  return (await answer(() => requirePerson(request), { request })).status === 200
}
const events = () =>
  db.securityEvent.findMany({ select: { kind: true, actorId: true, subjectId: true, address: true, reason: true } })

describe('an account', () => {
  test('is found by its whole address, which stays out of the page’s own', async () => {
    const found = await submit({ intent: 'find', email: ` ${owner.email.toUpperCase()} ` })
    expect(found).toMatchObject({ status: 303, location: `/admin/accounts?account=${owner.id}` })
    expect(await look(owner.id)).toMatchObject({
      email: owner.email,
      state: 'active',
      staffRole: null,
      isSelf: false,
      sessions: 0,
      firms: [{ creditCode: firm.creditCode, role: 'owner', isOnlyOwner: true, isTakenBack: false }],
    })
  })

  test.each(['person', 'example.cn', '%', 'person-%@example.cn', '_'])('is not found by a part: %s', async (email) => {
    expect((await submit({ intent: 'find', email })).status).toBe(422)
  })

  test('shows nothing of what its firm keeps', async () => {
    const shown = JSON.stringify(await look(owner.id))
    const { sells } = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
    expect(shown).not.toContain(sells)
    expect(shown).not.toMatch(/token|password/)
  })

  test('that is none is no page’s fault', async () => {
    expect(await look('nobody')).toBeNull()
    expect(key(await submit({ intent: 'disable', userId: 'nobody', reason: 'abuse' }))).toBe(
      'refusals:accounts.noSuchAccount',
    )
  })
})

describe('disabling', () => {
  test.each(DISABLE_REASONS)('because: %s', async (reason) => {
    const cookie = await sessionCookie(owner)
    const colleague = await sessionCookie(await addMember(firm, 'editor'))
    const done = await submit({ intent: 'disable', userId: owner.id, reason })
    expect(done.location).toBe(`/admin/accounts?account=${owner.id}&done=disable`)
    expect([await opens(cookie), await opens(colleague)]).toEqual([false, true])
    expect(await look(owner.id)).toMatchObject({ state: 'disabled', sessions: 0 })
    expect(await lastMailTo(owner.email)).toMatchObject({
      language: 'en',
      subject: 'Your Zero-to-One account was disabled',
    })
    const who = { actorId: administrator.id, subjectId: owner.id, address: '203.0.113.5' }
    expect(await events()).toEqual([{ kind: 'account_disabled', ...who, reason }])
  })

  test('twice is once, and enabling brings no session back', async () => {
    const cookie = await sessionCookie(owner)
    for (let times = 0; times < 2; times += 1)
      await submit({ intent: 'disable', userId: owner.id, reason: 'taken_over' })
    for (let times = 0; times < 2; times += 1) await submit({ intent: 'enable', userId: owner.id })
    expect((await events()).map(({ kind }) => kind)).toEqual(['account_disabled', 'account_enabled'])
    expect(await db.outboxMail.count({ where: { to: owner.email } })).toBe(2)
    expect(await opens(cookie)).toBe(false)
    expect(await opens(await sessionCookie(owner))).toBe(true)
  })

  test('needs a reason of the list', async () => {
    expect((await submit({ intent: 'disable', userId: owner.id, reason: 'because' })).status).toBe(422)
    expect(await look(owner.id)).toMatchObject({ state: 'active' })
  })

  test('is nothing an administrator does to themselves, nor two to each other', async () => {
    for (const intent of ['disable', 'end_sessions'])
      expect(key(await submit({ intent, userId: administrator.id, reason: 'abuse' }))).toBe(
        'refusals:accounts.ownAccount',
      )
    const other = await createStaff('administrator')
    await Promise.all([
      submit({ intent: 'disable', userId: other.id, reason: 'abuse' }),
      submit({ intent: 'disable', userId: administrator.id, reason: 'abuse' }, other),
    ])
    expect(await db.user.count({ where: { staffRole: 'administrator', disabledAt: null } })).toBe(1)
  })
})

describe('ending all sessions', () => {
  test('of a member signs out everywhere, and the person comes back by signing in', async () => {
    const cookies = [await sessionCookie(owner), await sessionCookie(owner)]
    await submit({ intent: 'end_sessions', userId: owner.id })
    expect(await Promise.all(cookies.map(opens))).toEqual([false, false])
    expect(await opens(await sessionCookie(owner))).toBe(true)
    expect(await events()).toMatchObject([{ kind: 'sessions_ended', subjectId: owner.id, reason: 'by_administrator' }])
  })

  test('works for staff, too', async () => {
    const advisor = await createStaff('advisor')
    const cookie = await sessionCookie(advisor)
    await submit({ intent: 'end_sessions', userId: advisor.id })
    expect(await opens(cookie)).toBe(false)
  })
})
