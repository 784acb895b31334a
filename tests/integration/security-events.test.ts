// Who did what to an account, from where: each event is written with the change it tells of.
import { beforeEach, describe, expect, test } from 'vitest'
import { invite } from '~/features/firms/people-commands.server'
import { action as acceptAction } from '~/routes/account/invitation'
import { action as staffAction } from '~/routes/admin/staff'
import { action as calendarAction } from '~/routes/firm/calendar'
import { action as peopleAction } from '~/routes/firm/people'
import { action as requestAction } from '~/routes/firm/request-access'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { PASSWORD, sessionOf } from '../support/account-forms'
import { answer, post } from '../support/requests'
import { firmScope } from '../support/scopes'
import {
  appCode,
  change,
  giveCode,
  givePassword,
  setUpApp,
  signedInTwice,
  viewOf,
  wrongCode,
} from '../support/second-factor'
import { atLeast } from '../support/at-least'

const ADDRESS = '2001:db8:0:1::7'

let admin: Person

beforeEach(async () => {
  admin = await createStaff('administrator', { name: '赵强' })
})

type Sending = { readonly as: Person; readonly params?: Record<string, string> }
const send = async (action: Parameters<typeof answer>[0], body: Record<string, string>, { as, params }: Sending) =>
  answer(action, { request: await post('/x', body, { as }), params, address: ADDRESS })

/** Kind, actor, subject and reason of each, in the order they were written. */
async function told(): Promise<unknown[][]> {
  const rows = await db.securityEvent.findMany({ orderBy: { id: 'asc' } })
  for (const { address, requestId } of atLeast(0, rows)) expect([address, requestId]).toEqual([ADDRESS, 'test'])
  return rows.map(({ kind, actorId, subjectId, reason }) => [kind, actorId, subjectId, reason])
}

describe('the second factor', () => {
  test('is told at the sign-in: with which kind of code, or that it was wrong', async () => {
    const advisor = await createStaff('advisor', { password: PASSWORD })
    await signedInTwice(advisor)
    await giveCode(wrongCode(), { cookie: sessionOf(await givePassword(advisor)) })
    const rows = await db.securityEvent.findMany({ where: { subjectId: advisor.id }, orderBy: { id: 'asc' } })
    expect(rows.map(({ kind, actorId, reason }) => [kind, actorId, reason])).toEqual([
      ['signed_in', advisor.id, 'app_code'],
      ['second_factor_failed', null, 'sign_in'],
    ])
  })

  test('is told when it is turned on, given codes, moved and turned off, and when that fails', async () => {
    const member = await createPerson({ password: PASSWORD })
    const opened = await setUpApp(sessionOf(await givePassword(member)))
    let { cookie, secret } = opened
    const manage = async (body: Record<string, string>) => {
      await db.twoFactor.updateMany({ data: { lastStep: 0 } })
      return change(cookie, { password: PASSWORD, code: appCode(secret), ...body })
    }
    await manage({ intent: 'turn_off', password: 'not-this-one-at-all' })
    await manage({ intent: 'new_codes', code: wrongCode(secret) })
    await manage({ intent: 'new_codes' })
    await manage({ intent: 'move' })
    secret = (await viewOf(cookie)).setUp?.secret ?? ''
    await change(cookie, { intent: 'confirm', code: wrongCode(secret) })
    cookie = sessionOf(await change(cookie, { intent: 'confirm', code: appCode(secret) }))
    await manage({ intent: 'turn_off' })
    const rows = await db.securityEvent.findMany({ where: { actorId: member.id }, orderBy: { id: 'asc' } })
    expect(rows.filter(({ kind }) => /factor/.test(kind)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['two_factor_on', null],
      ['second_factor_failed', 'wrong_password'],
      ['second_factor_failed', 'wrong_code'],
      ['two_factor_codes', null],
      ['second_factor_failed', 'new_device'],
      ['two_factor_moved', null],
      ['two_factor_off', null],
    ])
  })
})

test('staff accounts: opened, another role, closed, opened again, second factor taken away', async () => {
  const body = {
    intent: 'create',
    name: '周岚',
    email: 'zhou@example.cn',
    role: 'official',
    preferredLanguage: 'zh-CN',
  }
  await send(staffAction, body, { as: admin })
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'zhou@example.cn' } })
  const advisor = await createStaff('advisor')
  await send(staffAction, { intent: 'set_role', userId, role: 'advisor' }, { as: admin })
  await send(staffAction, { intent: 'disable', userId, reason: 'left_office' }, { as: admin })
  await send(staffAction, { intent: 'enable', userId }, { as: admin })
  await send(staffAction, { intent: 'reset_two_factor', userId: advisor.id, reason: 'device_lost' }, { as: admin })
  expect(await told()).toEqual([
    ['staff_opened', admin.id, userId, 'official'],
    ['role_changed', admin.id, userId, 'advisor'],
    ['account_disabled', admin.id, userId, 'left_office'],
    ['account_enabled', admin.id, userId, null],
    ['two_factor_taken_away', admin.id, advisor.id, 'device_lost'],
  ])
})

test('what is refused leaves no event of a change', async () => {
  await send(staffAction, { intent: 'disable', userId: admin.id, reason: 'left_office' }, { as: admin })
  await send(staffAction, { intent: 'set_role', userId: (await createPerson()).id, role: 'advisor' }, { as: admin })
  expect(await told()).toEqual([])
})

describe('people of a firm', () => {
  test('are told as invited, joined, in another role and gone, with the firm', async () => {
    const { firm, owner } = await createFirm()
    const invited = await createPerson({ email: 'wang@example.cn' })
    const at = { as: owner, params: { firmId: firm.id } }
    await send(peopleAction, { intent: 'invite', email: 'nobody@example.cn', role: 'viewer' }, at)
    const given = await invite(
      firmScope(firm, owner),
      { email: invited.email, role: 'editor' },
      { address: ADDRESS, requestId: 'test' },
      new Date(),
    )
    const token = given.ok ? given.value.token : ''
    await send(acceptAction, {}, { as: invited, params: { token } })
    await send(peopleAction, { intent: 'set_role', userId: invited.id, role: 'viewer' }, at)
    const leaver = await addMember(firm, 'editor')
    await send(peopleAction, { intent: 'remove', userId: leaver.id }, { ...at, as: leaver })
    await send(peopleAction, { intent: 'remove', userId: invited.id }, at)
    expect(await told()).toEqual([
      ['member_invited', owner.id, null, 'viewer'],
      ['member_invited', owner.id, invited.id, 'editor'],
      ['member_joined', invited.id, invited.id, 'editor'],
      ['member_role_changed', owner.id, invited.id, 'viewer'],
      ['member_removed', leaver.id, leaver.id, 'left'],
      ['member_removed', owner.id, invited.id, null],
    ])
    expect(await db.securityEvent.count({ where: { firmId: firm.id } })).toBe(6)
  })

  test('who ask to be let in are told as granted or declined', async () => {
    const { firm, owner } = await createFirm()
    const people = [await createPerson(), await createPerson()]
    for (const as of people) await send(requestAction, { creditCode: firm.creditCode, message: '' }, { as })
    const asked = await db.accessRequest.findMany({ orderBy: { id: 'asc' } })
    const at = { as: owner, params: { firmId: firm.id } }
    await send(peopleAction, { intent: 'grant', accessRequestId: asked[0]?.id ?? '', role: 'viewer' }, at)
    await send(peopleAction, { intent: 'decline', accessRequestId: asked[1]?.id ?? '' }, at)
    expect(await told()).toEqual([
      ['access_granted', owner.id, people[0]?.id, 'viewer'],
      ['access_declined', owner.id, people[1]?.id, null],
    ])
  })

  test('and an address of the calendar', async () => {
    const { firm, owner } = await createFirm()
    await send(calendarAction, { intent: 'create_feed' }, { as: owner, params: { firmId: firm.id } })
    expect(await told()).toEqual([['calendar_address_made', owner.id, owner.id, null]])
  })
})
