// A person's own data: what they agreed to, the export, closing the account.
import { beforeEach, describe, expect, test } from 'vitest'
import * as privacy from '~/routes/account/privacy'
import { loader as file } from '~/routes/account/privacy-file'
import { loader as notice } from '~/routes/public/privacy'
import { loader as settings } from '~/routes/account/settings'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { messages, newcomer, signedUp } from '../support/account-forms'
import { codeMailedTo } from '../support/mails'
import { answer, get, post, type Answer } from '../support/requests'
import type { FormReply } from '~/i18n/message-key'

let firm: Firm
let owner: Person
let editor: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
  editor = await addMember(firm, 'editor')
})

async function send(body: Record<string, string>, as: Person): Promise<Answer<FormReply>> {
  return answer<FormReply>(privacy.action, { request: await post('/account/privacy', body, { as }) })
}

const consents = (userId: string) => db.consent.findMany({ where: { userId }, orderBy: { at: 'asc' } })
const states = (userId: string) =>
  consents(userId).then((rows) => rows.map(({ purpose, isGiven }) => [purpose, isGiven]))

describe('consents', () => {
  test('signing up leaves one, to the notice of the day, and the form does without no box', async () => {
    await signedUp()
    const user = await db.user.findUniqueOrThrow({ where: { email: newcomer.email } })
    expect(await states(user.id)).toEqual([['account', true]])
    expect((await consents(user.id))[0]?.notice).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('are given and taken back, once however often the button is pressed', async () => {
    const press = (intent: string) => send({ intent, purpose: 'identity' }, editor)
    expect((await Promise.all([press('give'), press('give'), press('give')])).map(({ status }) => status)).toEqual([
      303, 303, 303,
    ])
    await press('withdraw')
    await press('withdraw')
    expect(await states(editor.id)).toEqual([
      ['identity', true],
      ['identity', false],
    ])
  })

  test('that of the account ends with the account', async () => {
    await send({ intent: 'give', purpose: 'account' }, editor)
    expect(messages(await send({ intent: 'withdraw', purpose: 'account' }, editor))).toEqual([
      'null: refusals:privacy.neededForAccount',
    ])
    expect(await states(editor.id)).toEqual([['account', true]])
  })

  test('nobody takes a row back', async () => {
    await send({ intent: 'give', purpose: 'identity' }, editor)
    await expect(db.consent.deleteMany()).rejects.toThrow()
    await expect(db.consent.updateMany({ data: { isGiven: false } })).rejects.toThrow()
  })
})

describe('the notice leads to what it promises', () => {
  test('who is not signed in is sent to sign in first', async () => {
    expect((await answer(notice, { request: await get('/privacy') })).data).toMatchObject({
      isSignedIn: false,
      firms: [],
    })
  })

  test('owners reach the data of their firms, others their own', async () => {
    const seenBy = async (as: Person) => (await answer(notice, { request: await get('/privacy', { as }) })).data
    expect(await seenBy(owner)).toMatchObject({ isSignedIn: true, firms: [{ id: firm.id }] })
    expect(await seenBy(editor)).toMatchObject({ isSignedIn: true, firms: [] })
  })
})

describe('the export', () => {
  test('holds what is about the person, nothing of others, and no secret', async () => {
    const mine = await createPerson({ password: 'pumps-for-kazakhstan', email: 'wang@example.cn', name: '王芳' })
    await db.outboxMail.create({ data: { to: mine.email, language: 'en', subject: 'to me', text: 'hello' } })
    await db.outboxMail.create({
      data: { to: owner.email, language: 'en', subject: 'to somebody else', text: 'hello' },
    })
    await send({ intent: 'give', purpose: 'identity' }, mine)
    const given = await answer<string>(file, { request: await get('/account/privacy/my-data.json', { as: mine }) })
    expect(given.headers.get('content-disposition')).toContain('attachment')
    expect(given.headers.get('cache-control')).toContain('no-store')
    const data = JSON.parse(given.data) as Record<string, unknown[]> & { account: { email: string } }
    expect(data.account.email).toBe('wang@example.cn')
    expect(data.mails).toMatchObject([{ subject: 'to me' }])
    expect(data.consents).toMatchObject([{ purpose: 'identity', isGiven: true }])
    expect(data.securityEvents).toMatchObject([{ kind: 'data_exported' }])
    for (const secret of ['token', 'password":', 'scrypt', owner.email]) expect(given.data).not.toContain(secret)
  })
})

describe('closing the account', () => {
  const close = (as: Person) => send({ intent: 'close', isSure: 'yes' }, as)

  test('needs the box', async () => {
    expect(messages(await send({ intent: 'close' }, editor))).toEqual(['isSure: privacy:own.sureMissing'])
    expect(await db.user.count({ where: { id: editor.id } })).toBe(1)
  })

  test('deletes who the person was, and keeps what was decided without a name', async () => {
    await db.taskAnswer.create({
      data: { firmId: firm.id, taskId: 'S01', fieldId: 'x', value: 'kept', savedById: editor.id },
    })
    await db.invitation.create({
      data: {
        firmId: firm.id,
        email: editor.email,
        role: 'viewer',
        tokenHash: 'h',
        invitedById: owner.id,
        expiresAt: new Date(),
      },
    })
    await db.outboxMail.create({ data: { to: editor.email, language: 'en', subject: 'old', text: 'old' } })
    const given = await close(editor)
    expect(given.location).toBe('/?said=account_closed')
    expect(given.cookies.join()).toContain('session=')
    expect(await db.user.count({ where: { id: editor.id } })).toBe(0)
    expect(await db.membership.count({ where: { userId: editor.id } })).toBe(0)
    expect(await db.session.count({ where: { userId: editor.id } })).toBe(0)
    expect(await db.invitation.count({ where: { email: editor.email } })).toBe(0)
    expect(await db.taskAnswer.count({ where: { value: 'kept' } })).toBe(1)
    expect(await db.securityEvent.count({ where: { kind: 'data_erased', subjectId: editor.id } })).toBe(1)
    expect(await db.outboxMail.findMany({ where: { to: editor.email }, select: { subject: true } })).toHaveLength(1)
  })

  test('ends every session, and the address can sign up again', async () => {
    const cookie = await signedUp()
    const user = await db.user.findUniqueOrThrow({ where: { email: newcomer.email } })
    const form = await post('/account/privacy', { intent: 'close', isSure: 'yes' }, { cookie })
    expect((await answer(privacy.action, { request: form })).status).toBe(303)
    const after = await answer(settings, { request: await get('/account', { cookie }) })
    expect(after.location).toContain('/sign-in')
    await db.rateLimit.deleteMany()
    await signedUp()
    expect((await db.user.findUniqueOrThrow({ where: { email: newcomer.email } })).id).not.toBe(user.id)
    expect(await codeMailedTo(newcomer.email)).toMatch(/^\d{6}$/)
  })

  test('is refused to the only owner of a firm, with its name, and goes once there is another', async () => {
    const refused = await close(owner)
    expect(messages(refused)).toEqual(['null: refusals:privacy.lastOwner'])
    expect(refused.data.errors[0]?.message.values).toEqual({ firm: firm.nameZh })
    const shown = async () => {
      const { data } = await answer<{ ownedAlone: unknown }>(privacy.loader, {
        request: await get('/account/privacy', { as: owner }),
      })
      return data.ownedAlone
    }
    expect(await shown()).toEqual([{ id: firm.id, name: firm.nameZh }])
    await addMember(firm, 'owner')
    expect(await shown()).toEqual([])
    expect((await close(owner)).status).toBe(303)
  })

  test('of two owners who leave at once one stays', async () => {
    const other = await addMember(firm, 'owner')
    const statuses = (await Promise.all([close(owner), close(other)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([303, 422])
    expect(await db.membership.count({ where: { firmId: firm.id, role: 'owner' } })).toBe(1)
  })

  test('is refused to staff', async () => {
    const advisor = await createStaff('advisor')
    expect(messages(await close(advisor))).toEqual(['null: refusals:privacy.staffAccount'])
    expect(await db.user.count({ where: { id: advisor.id } })).toBe(1)
  })
})

describe('what belongs to others', () => {
  test('closing an account leaves the codes of addresses that end alike', async () => {
    const short = await createPerson({ email: 'ike@ww.test' })
    const expiresAt = new Date(Date.now() + 600_000)
    const code = (email: string) => ({
      id: email,
      identifier: `email-verification-otp-${email}`,
      value: 'x',
      expiresAt,
    })
    await db.verification.createMany({ data: [code('mike@ww.test'), code('ike@ww.test')] })
    expect((await send({ intent: 'close', isSure: 'yes' }, short)).status).toBe(303)
    expect(await db.verification.findMany({ select: { id: true } })).toEqual([{ id: 'mike@ww.test' }])
  })

  test('the export tells what somebody else did to the account, and not from where', async () => {
    const at = new Date()
    const about = { subjectId: editor.id, at }
    await db.securityEvent.createMany({
      data: [
        { ...about, kind: 'account_enabled', actorId: owner.id, address: '203.0.113.77' },
        { ...about, kind: 'sign_in_failed', actorId: null, address: '198.51.100.9' },
      ],
    })
    const given = await answer<string>(file, { request: await get('/account/privacy/my-data.json', { as: editor }) })
    expect(given.data).toContain('account_enabled')
    expect(given.data).toContain('198.51.100.9')
    expect(given.data).not.toContain('203.0.113.77')
  })
})
