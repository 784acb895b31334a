import { beforeEach, describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { db } from '~/server/db.server'
import { loader as invitationPage, action as acceptByLink } from '~/routes/account/invitation'
import { loader as settingsPage, action as acceptFromList } from '~/routes/account/settings'
import { loader as peoplePage, action as changePeople } from '~/routes/firm/people'
import { action as ask } from '~/routes/firm/request-access'
import { addMember, createFirm, freeCreditCode, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { lastMailTo } from '../support/mails'
import { answer, get, post } from '../support/requests'

let ours: Firm
let theirs: Firm
let owner: Person
let theirOwner: Person

beforeEach(async () => {
  ;({ firm: ours, owner } = await createFirm())
  ;({ firm: theirs, owner: theirOwner } = await createFirm({
    nameZh: '大连海味水产有限公司',
    nameEn: 'Dalian Haiwei Seafood Co., Ltd.',
  }))
})

const change = async (as: Person, firm: Firm, body: Record<string, string>) =>
  answer<FormReply>(changePeople, {
    request: await post(`/firms/${firm.id}/people`, body, { as }),
    params: { firmId: firm.id },
  })
const look = async (as: Person, firm: Firm) =>
  answer<{ people: { members: { userId: string }[]; invitations: { id: string }[]; requests: { id: string }[] } }>(
    peoplePage,
    { request: await get(`/firms/${firm.id}/people`, { as }), params: { firmId: firm.id } },
  )
const key = (given: { data: FormReply }) => given.data.errors[0]?.message.key
const roles = async (firm: Firm) =>
  Object.fromEntries(
    (await db.membership.findMany({ where: { firmId: firm.id } })).map(({ userId, role }) => [userId, role]),
  )

async function invited(email: string, role = 'editor'): Promise<string> {
  // As if the pause after an earlier one were over.
  await db.rateLimit.deleteMany({ where: { key: { startsWith: 'limit|invitationPause' } } })
  expect((await change(owner, ours, { intent: 'invite', email, role })).status).toBe(303)
  const token = /invitations\/([\w-]+)/.exec((await lastMailTo(email))?.text ?? '')?.[1]
  if (!token) throw new Error('No link was mailed')
  return token
}
const accept = async (as: Person, token: string) =>
  answer<FormReply>(acceptByLink, { request: await post(`/invitations/${token}`, {}, { as }), params: { token } })
const openLink = async (token: string, as?: Person) =>
  answer<{ invitation: { state: string; firm: string } }>(invitationPage, {
    request: await get(`/invitations/${token}`, { as }),
    params: { token },
  })

describe('the mail with an invitation', () => {
  test('is in both languages for somebody nobody knows, and in one’s own for who has an account', async () => {
    const known = await createPerson({ language: 'en' })
    await invited(known.email, 'viewer')
    await invited('nobody-yet@example.cn', 'viewer')
    const [own, both] = [await lastMailTo(known.email), await lastMailTo('nobody-yet@example.cn')]
    expect([own?.language, own?.subject]).toEqual(['en', `You are invited to join ${ours.nameEn} on Zero-to-One`])
    expect(own?.text).not.toMatch(/您好|中文/)
    expect(both?.language).toBe('mul')
    expect(both?.subject).toBe(
      `邀请您加入${ours.nameZh}（外贸破零） / You are invited to join ${ours.nameEn} on Zero-to-One`,
    )
    // The first line says that the other language follows.
    expect(both?.text.split('\n')[0]).toBe('English below')
    expect(both?.text).toContain(`身份加入${ours.nameZh}`)
    expect(both?.text).toContain(`invites you to join ${ours.nameEn}`)
    expect(both?.text.match(/invitations\/[\w-]+/g)).toHaveLength(2)
    expect(new Set(both?.text.match(/invitations\/[\w-]+/g)).size).toBe(1)
    expect(both?.text).toContain('This mail was sent automatically')
  })
})

describe('an invitation', () => {
  test('lets in the person it was mailed to, with the role, once', async () => {
    const colleague = await createPerson({ language: 'en' })
    const token = await invited(colleague.email, 'viewer')
    expect(await lastMailTo(colleague.email)).toMatchObject({
      language: 'en',
      subject: expect.stringContaining('Yuancheng') as string,
    })
    expect((await openLink(token)).data.invitation).toMatchObject({ state: 'anonymous', firm: ours.nameZh })
    expect((await openLink(token, colleague)).data.invitation.state).toBe('open')
    const both = await Promise.all([accept(colleague, token), accept(colleague, token)])
    expect(both.map(({ location }) => location)).toEqual([
      `/firms/${ours.id}?said=joined`,
      `/firms/${ours.id}?said=joined`,
    ])
    expect(await roles(ours)).toEqual({ [owner.id]: 'owner', [colleague.id]: 'viewer' })
    await change(owner, ours, { intent: 'remove', userId: colleague.id })
    expect(key(await accept(colleague, token))).toBe('refusals:firms.invitationUsed')
  })

  test('is of no use to anybody else, who does not learn for which firm it is', async () => {
    const token = await invited('colleague@example.cn')
    const stranger = await createPerson()
    expect((await openLink(token, stranger)).data.invitation).toMatchObject({ state: 'other', firm: '' })
    expect(key(await accept(stranger, token))).toBe('refusals:firms.invitationForOther')
    expect((await openLink('no-such-token')).status).toBe(404)
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token)
  })

  test('ends when it is withdrawn, replaced or a week old', async () => {
    const colleague = await createPerson()
    const first = await invited(colleague.email)
    const second = await invited(colleague.email)
    expect(key(await accept(colleague, first))).toBe('refusals:firms.invitationRevoked')
    const { invitations } = (await look(owner, ours)).data.people
    expect(invitations).toHaveLength(1)
    await change(owner, ours, { intent: 'revoke', invitationId: invitations[0]?.id ?? '' })
    expect(key(await accept(colleague, second))).toBe('refusals:firms.invitationRevoked')
    const third = await invited(colleague.email)
    await db.invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(key(await accept(colleague, third))).toBe('refusals:firms.invitationExpired')
    expect((await openLink(third, colleague)).data.invitation).toMatchObject({ state: 'gone', firm: '' })
  })

  test('waits in the account of the person, who can accept it there', async () => {
    const colleague = await createPerson()
    await invited(colleague.email)
    const page = await answer<{ invitations: { id: string }[] }>(settingsPage, {
      request: await get('/account', { as: colleague }),
    })
    const invitationId = page.data.invitations[0]?.id ?? ''
    const stranger = await createPerson()
    const stolen = await answer<FormReply>(acceptFromList, {
      request: await post('/account', { intent: 'accept', invitationId }, { as: stranger }),
    })
    expect(key(stolen)).toBe('refusals:firms.invitationForOther')
    const joined = await answer(acceptFromList, {
      request: await post('/account', { intent: 'accept', invitationId }, { as: colleague }),
    })
    expect(joined.location).toBe(`/firms/${ours.id}?said=joined`)
  })

  test('to somebody who is a member is refused at the field', async () => {
    const member = await addMember(ours, 'viewer')
    const given = await change(owner, ours, { intent: 'invite', email: member.email, role: 'editor' })
    expect(given.data.errors).toMatchObject([{ field: 'email', message: { key: 'refusals:firms.alreadyMember' } }])
    expect(given.data.values.email).toEqual([member.email])
  })
})

describe('roles', () => {
  test.each(['editor', 'viewer'] as const)('an %s changes nobody, but may leave', async (role) => {
    const member = await addMember(ours, role)
    const bodies: Record<string, string>[] = [
      { intent: 'invite', email: 'a@example.cn', role: 'owner' },
      { intent: 'set_role', userId: member.id, role: 'owner' },
      { intent: 'remove', userId: owner.id },
    ]
    for (const body of bodies) expect(key(await change(member, ours, body))).toBe('refusals:firms.ownerOnly')
    expect((await look(member, ours)).data.people).toMatchObject({ invitations: [], requests: [] })
    expect((await change(member, ours, { intent: 'remove', userId: member.id })).location).toBe('/firms?said=left_firm')
    expect((await look(member, ours)).status).toBe(404)
  })

  test('bite at the next request', async () => {
    const member = await addMember(ours, 'editor')
    await change(owner, ours, { intent: 'set_role', userId: member.id, role: 'owner' })
    expect((await change(member, ours, { intent: 'set_role', userId: owner.id, role: 'viewer' })).status).toBe(303)
    expect(key(await change(owner, ours, { intent: 'set_role', userId: member.id, role: 'viewer' }))).toBe(
      'refusals:firms.ownerOnly',
    )
  })

  test('given by another owner after the page was opened are not undone by it', async () => {
    const member = await addMember(ours, 'editor')
    const old = { intent: 'set_role', userId: member.id, role: 'editor', shownRole: 'editor' }
    expect((await change(owner, ours, { ...old, role: 'viewer' })).status).toBe(303)
    const late = await change(owner, ours, { ...old, role: 'owner' })
    expect([key(late), late.data.isStale]).toEqual(['refusals:firms.roleChanged', true])
    expect((await roles(ours))[member.id]).toBe('viewer')
    expect((await change(owner, ours, { ...old, role: 'viewer' })).status).toBe(303)
    expect((await change(owner, ours, { ...old, shownRole: 'viewer' })).status).toBe(303)
    expect((await roles(ours))[member.id]).toBe('editor')
  })

  test('given after the page was opened are not lost to somebody who removes the person', async () => {
    const member = await addMember(ours, 'viewer')
    const old = { intent: 'remove', userId: member.id, shownRole: 'viewer' }
    await change(owner, ours, { intent: 'set_role', userId: member.id, role: 'owner' })
    const late = await change(owner, ours, old)
    expect([key(late), late.data.isStale]).toEqual(['refusals:firms.roleChanged', true])
    expect((await roles(ours))[member.id]).toBe('owner')
    // Whoever leaves by themselves leaves in any role.
    expect((await change(member, ours, old)).status).toBe(303)
  })

  test('the last owner stays, also when two owners remove each other at the same moment', async () => {
    expect(key(await change(owner, ours, { intent: 'remove', userId: owner.id }))).toBe('refusals:firms.lastOwner')
    expect(key(await change(owner, ours, { intent: 'set_role', userId: owner.id, role: 'viewer' }))).toBe(
      'refusals:firms.lastOwner',
    )
    const second = await addMember(ours, 'owner')
    await Promise.all([
      change(owner, ours, { intent: 'remove', userId: second.id }),
      change(second, ours, { intent: 'remove', userId: owner.id }),
    ])
    expect(Object.values(await roles(ours))).toEqual(['owner'])
  })

  test('of another firm cannot be touched', async () => {
    expect((await change(owner, theirs, { intent: 'remove', userId: theirOwner.id })).status).toBe(404)
    expect(key(await change(owner, ours, { intent: 'remove', userId: theirOwner.id }))).toBe('refusals:firms.notMember')
    const foreign = await db.invitation.create({
      data: {
        firmId: theirs.id,
        email: 'x@example.cn',
        role: 'viewer',
        tokenHash: 'x',
        invitedById: theirOwner.id,
        expiresAt: new Date(Date.now() + 1e6),
      },
    })
    await change(owner, ours, { intent: 'revoke', invitationId: foreign.id })
    expect(await db.invitation.findUnique({ where: { id: foreign.id } })).toMatchObject({ revokedAt: null })
  })
})

describe('asking to be let in', () => {
  const request = async (as: Person, creditCode: string, message = '我是单证员小王') =>
    answer<FormReply>(ask, { request: await post('/firms/request-access', { creditCode, message }, { as }) })

  test('writes to the owner once, who lets the person in with a role', async () => {
    const person = await createPerson({ name: '王芳', language: 'en' })
    const given = await Promise.all([request(person, ours.creditCode.toLowerCase()), request(person, ours.creditCode)])
    expect(given.map(({ status }) => status)).toEqual([303, 303])
    expect(JSON.stringify(given)).not.toContain(owner.email)
    expect((await lastMailTo(owner.email))?.text).toContain('我是单证员小王')
    expect(await db.outboxMail.count()).toBe(1)
    const [open] = (await look(owner, ours)).data.people.requests
    const decide = { intent: 'grant', accessRequestId: open?.id ?? '', role: 'editor' }
    expect((await look(theirOwner, theirs)).data.people.requests).toEqual([])
    expect(key(await change(theirOwner, theirs, decide))).toBe('refusals:firms.requestDecided')
    expect((await change(owner, ours, decide)).status).toBe(303)
    expect(await roles(ours)).toEqual({ [owner.id]: 'owner', [person.id]: 'editor' })
    expect(await lastMailTo(person.email)).toMatchObject({
      language: 'en',
      subject: expect.stringContaining('joined') as string,
    })
    expect(key(await change(owner, ours, { ...decide, intent: 'decline' }))).toBe('refusals:firms.requestDecided')
  })

  test('can be declined, which is mailed without naming the owner', async () => {
    const person = await createPerson({ name: '王芳' })
    await request(person, ours.creditCode, '')
    const [open] = (await look(owner, ours)).data.people.requests
    await change(owner, ours, { intent: 'decline', accessRequestId: open?.id ?? '' })
    const mail = await lastMailTo(person.email)
    expect(mail?.text).toContain(ours.creditCode)
    expect(mail?.text).not.toContain(owner.name)
    expect(await roles(ours)).toEqual({ [owner.id]: 'owner' })
  })

  test.each([
    ['of a firm nobody registered', () => freeCreditCode(), 'refusals:firms.notRegistered'],
    ['of the own firm', () => ours.creditCode, 'refusals:firms.isMember'],
    ['of nothing at all', () => '', 'firms:creditCode.empty'],
  ])('%s is answered at the field', async (_, code, expected) => {
    const given = await request(owner, code())
    expect([given.data.errors[0]?.field, key(given)]).toEqual(['creditCode', expected])
    expect(await db.accessRequest.count()).toBe(0)
  })
})
