import { beforeEach, describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { requireAdvisor, requireOfficial } from '~/features/accounts/guards.server'
import { db } from '~/server/db.server'
import { loader as staffPage, action as manage } from '~/routes/admin/staff'
import { action as reset } from '~/routes/account/reset-password'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { askedForReset } from '../support/account-forms'
import { codeMailedTo, lastMailTo } from '../support/mails'
import { answer, get, post } from '../support/requests'

let administrator: Person
let advisor: Person

beforeEach(async () => {
  administrator = await createStaff('administrator', { name: '赵强' })
  advisor = await createStaff('advisor')
})

const submit = async (as: Person, body: Record<string, string>) =>
  answer<FormReply>(manage, { request: await post('/admin/staff', body, { as }) })
const key = (given: { data: FormReply }) => given.data.errors[0]?.message.key

describe('staff accounts', () => {
  test('are opened by an administrator, and the person sets the password by code', async () => {
    const given = await submit(administrator, {
      intent: 'create',
      name: 'New Official',
      email: 'official@example.cn',
      role: 'official',
      preferredLanguage: 'en',
    })
    expect(given.status).toBe(303)
    expect(await lastMailTo('official@example.cn')).toMatchObject({
      language: 'en',
      text: expect.stringContaining('/forgot-password') as string,
    })
    const cookie = await askedForReset('official@example.cn')
    const body = {
      email: 'official@example.cn',
      code: await codeMailedTo('official@example.cn'),
      password: 'a-good-password',
    }
    expect((await answer(reset, { request: await post('/reset-password', body, { cookie }) })).location).toBe(
      '/sign-in?reset=1',
    )
    expect(await db.user.findUnique({ where: { email: 'official@example.cn' } })).toMatchObject({
      staffRole: 'official',
      emailVerified: true,
    })
  })

  test('are not opened for an address that has an account, whose role stays as it is', async () => {
    const { owner } = await createFirm()
    const given = await submit(administrator, {
      intent: 'create',
      name: 'X',
      email: owner.email,
      role: 'administrator',
      preferredLanguage: 'en',
    })
    expect(given.data.errors).toMatchObject([{ field: 'email', message: { key: 'refusals:accounts.emailTaken' } }])
    expect(await db.user.findUnique({ where: { id: owner.id } })).toMatchObject({ staffRole: null })
  })

  test('change role, and the change bites at the next request', async () => {
    const request = await get('/advisor', { as: advisor })
    expect(await requireAdvisor(request)).toMatchObject({ userId: advisor.id, isLead: false })
    await submit(administrator, { intent: 'set_role', userId: advisor.id, role: 'official' })
    expect((await answer(() => requireAdvisor(request), { request })).status).toBe(404)
    expect(await requireOfficial(request)).toMatchObject({ userId: advisor.id })
  })

  test('keep a role that another administrator gave them after the page was opened', async () => {
    const old = { intent: 'set_role', userId: advisor.id, role: 'official', shownRole: 'advisor' }
    await submit(administrator, { ...old, role: 'lead_advisor' })
    const late = await submit(administrator, old)
    expect([key(late), late.data.isStale]).toEqual(['refusals:accounts.roleChanged', true])
    expect(await db.user.findUnique({ where: { id: advisor.id } })).toMatchObject({ staffRole: 'lead_advisor' })
    // Asking for what is so already is no conflict; a page that shows it as it is may change it.
    expect((await submit(administrator, { ...old, role: 'lead_advisor' })).status).toBe(303)
    expect((await submit(administrator, { ...old, shownRole: 'lead_advisor' })).status).toBe(303)
  })

  test('are not disabled from a page that showed another role', async () => {
    const old = { intent: 'disable', userId: advisor.id, shownRole: 'advisor', reason: 'left_office' }
    await submit(administrator, { intent: 'set_role', userId: advisor.id, role: 'lead_advisor' })
    expect(key(await submit(administrator, old))).toBe('refusals:accounts.roleChanged')
    expect(await db.user.findUnique({ where: { id: advisor.id } })).toMatchObject({ disabledAt: null })
    expect((await submit(administrator, { ...old, shownRole: 'lead_advisor' })).status).toBe(303)
  })

  test('are disabled at once and come back without their old sessions', async () => {
    const request = await get('/advisor', { as: advisor })
    await submit(administrator, { intent: 'disable', userId: advisor.id, reason: 'left_office' })
    expect((await answer(() => requireAdvisor(request), { request })).status).toBe(303)
    await submit(administrator, { intent: 'enable', userId: advisor.id })
    expect((await answer(() => requireAdvisor(request), { request })).status).toBe(303)
    expect(await requireAdvisor(await get('/advisor', { as: advisor }))).toMatchObject({ userId: advisor.id })
  })

  test('an administrator keeps the own role and account', async () => {
    expect(key(await submit(administrator, { intent: 'set_role', userId: administrator.id, role: 'advisor' }))).toBe(
      'refusals:accounts.ownRole',
    )
    expect(
      key(await submit(administrator, { intent: 'disable', userId: administrator.id, reason: 'left_office' })),
    ).toBe('refusals:accounts.ownAccount')
  })

  test('two administrators cannot remove each other at the same moment', async () => {
    const other = await createStaff('administrator')
    await Promise.all([
      submit(administrator, { intent: 'set_role', userId: other.id, role: 'advisor' }),
      submit(other, { intent: 'set_role', userId: administrator.id, role: 'advisor' }),
    ])
    expect(await db.user.count({ where: { staffRole: 'administrator' } })).toBe(1)
  })

  test('members of firms are no staff and cannot be made so by their id', async () => {
    const { owner } = await createFirm()
    expect(key(await submit(administrator, { intent: 'set_role', userId: owner.id, role: 'advisor' }))).toBe(
      'refusals:accounts.notStaff',
    )
  })

  test.each(['nobody', 'member', 'advisor', 'lead_advisor', 'official'])(
    'the page does not exist for: %s',
    async (who) => {
      const as =
        who === 'nobody' ? null : who === 'member' ? (await createFirm()).owner : await createStaff(who as 'advisor')
      const page = await answer(staffPage, { request: await get('/admin/staff', { as }) })
      const sent = await answer(manage, {
        request: await post('/admin/staff', { intent: 'disable', userId: advisor.id, reason: 'left_office' }, { as }),
      })
      expect([page.status, sent.status]).toEqual(who === 'nobody' ? [303, 303] : [404, 404])
      expect(await db.user.findUnique({ where: { id: advisor.id } })).toMatchObject({ disabledAt: null })
    },
  )

  test('the page lists staff only', async () => {
    await createPerson({ name: '企业用户' })
    const page = await answer<{ staff: { name: string; isSelf: boolean }[] }>(staffPage, {
      request: await get('/admin/staff', { as: administrator }),
    })
    expect(page.data.staff.map(({ name, isSelf }) => [name, isSelf])).toEqual([
      ['周婷', false],
      ['赵强', true],
    ])
  })
})
