// Setting another password, what is refused as one, and what it ends.
import { beforeEach, describe, expect, test } from 'vitest'
import { spendAttempt } from '~/features/accounts/attempt-commands.server'
import { action as change, loader as page } from '~/routes/account/password'
import { action as reset } from '~/routes/account/reset-password'
import { loader as settings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import {
  askedForReset,
  cookiesOf,
  guessedAt,
  messages,
  newcomer,
  PASSWORD,
  sessionOf,
  submit,
} from '../support/account-forms'
import { codeMailedTo, lastMailTo, mailsTo } from '../support/mails'
import { answer, get, post } from '../support/requests'

const email = 'xiaofang.wang88@example.cn'
const NEW = 'lamp river copper seven'
let person: Person

beforeEach(async () => {
  person = await createPerson({ email, name: 'Wang Xiaofang', password: PASSWORD, language: 'en' })
})

const signInWith = (password: string, cookie?: string, address?: string) =>
  submit(signIn, { path: '/sign-in', body: { email, password }, cookie, address })
const changeTo = (password: string, cookie: string, currentPassword = PASSWORD) =>
  submit(change, { path: '/account/password', body: { currentPassword, password }, cookie })
const isSignedIn = async (cookie: string) =>
  (await answer(settings, { request: await get('/account', { cookie }) })).status === 200

describe('changing the password while signed in', () => {
  test('takes the present one, ends the other sessions and goes on in this one under another id', async () => {
    const [here, elsewhere] = [cookiesOf(await signInWith(PASSWORD)), sessionOf(await signInWith(PASSWORD))]
    const done = await changeTo(NEW, here)
    expect([done.status, done.location]).toEqual([303, '/account/password?done=1'])
    const renewed = sessionOf(done)
    expect(await Promise.all([isSignedIn(renewed), isSignedIn(here), isSignedIn(elsewhere)])).toEqual([
      true,
      false,
      false,
    ])
    expect((await signInWith(PASSWORD)).status).toBe(422)
    expect((await signInWith(NEW)).status).toBe(303)
  })

  test('is told to the person by mail and to the record, once', async () => {
    await changeTo(NEW, sessionOf(await signInWith(PASSWORD)))
    expect(await mailsTo(email, 'password was changed')).toHaveLength(1)
    const events = await db.securityEvent.findMany({ where: { kind: 'password_changed' } })
    expect(events).toMatchObject([{ actorId: person.id, subjectId: person.id, address: expect.any(String) as string }])
  })

  test.each([
    ['a wrong present one', NEW, 'not-the-present-one', 'currentPassword: refusals:accounts.wrongPassword'],
    ['none at all', NEW, '', 'currentPassword: forms:password.current'],
    ['the same again', PASSWORD, PASSWORD, 'password: refusals:accounts.samePassword'],
    ['a short one', 'short', PASSWORD, 'password: forms:password.short'],
    ['one that many have', 'liverpool1', PASSWORD, 'password: refusals:accounts.passwordCommon'],
    ['the same word twice', 'kettlekettle', PASSWORD, 'password: refusals:accounts.passwordPattern'],
    ['the own name', 'XiaoFang-2026!', PASSWORD, 'password: refusals:accounts.passwordOfNames'],
    ["the product's name", 'zero-to-one-2026', PASSWORD, 'password: refusals:accounts.passwordOfProduct'],
  ])('refuses %s and changes nothing', async (_, password, present, message) => {
    const cookie = sessionOf(await signInWith(PASSWORD))
    const given = await changeTo(password, cookie, present)
    expect([given.status, messages(given)]).toEqual([422, [message]])
    expect(await isSignedIn(cookie)).toBe(true)
    expect((await signInWith(PASSWORD)).status).toBe(303)
    expect(await lastMailTo(email)).toBeNull()
  })

  test('is told to the record when the present one is wrong', async () => {
    const cookie = sessionOf(await signInWith(PASSWORD))
    await changeTo(NEW, cookie, 'not-the-present-one')
    const events = await db.securityEvent.findMany({ where: { kind: 'password_change_failed' } })
    expect(events).toMatchObject([{ actorId: person.id, reason: 'wrong_password' }])
  })

  test("refuses the firm's name, in both languages", async () => {
    const { firm } = await createFirm()
    await addMember(firm, 'viewer', person)
    const { nameZh, nameEn } = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
    const cookie = sessionOf(await signInWith(PASSWORD))
    for (const password of [`${nameZh.slice(0, 8)}2026`, `${nameEn.split(' ')[0]}-2026!`])
      expect(messages(await changeTo(password, cookie))).toEqual(['password: refusals:accounts.passwordOfNames'])
  })

  test('may be tried ten times an hour with a wrong present one, which is not counted elsewhere', async () => {
    const cookie = cookiesOf(await signInWith(PASSWORD))
    for (let tries = 0; tries < 8; tries += 1) await spendAttempt({ kind: 'password_change', person: email })
    const given = await Promise.all(Array.from({ length: 4 }, () => changeTo(NEW, cookie, 'not-the-present-one')))
    expect(given.filter(({ status }) => status === 422)).toHaveLength(2)
    expect(given.filter(({ status }) => status === 429)).toHaveLength(2)
    expect((await signInWith(PASSWORD)).status).toBe(303)
  })

  test('twice at once: one wins, and its session goes on', async () => {
    const cookie = sessionOf(await signInWith(PASSWORD))
    const given = await Promise.all(['one lamp of copper', 'two lamps of copper'].map((one) => changeTo(one, cookie)))
    expect(given.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await db.session.count()).toBe(1)
  })

  test('is for people who are signed in', async () => {
    expect((await answer(page, { request: await get('/account/password') })).location).toBe(
      '/sign-in?next=%2Faccount%2Fpassword',
    )
    expect((await answer(page, { request: await get('/account/password', { as: person }) })).data).toMatchObject({
      email,
      isDone: false,
    })
  })
})

describe('a known browser', () => {
  const isKnown = async (cookie: string, password: string) =>
    (await signInWith(password, cookie, '203.0.113.9')).location !== '/sign-in/mailbox'

  test.each(['changing', 'resetting'])('of before is a stranger again after %s the password', async (way) => {
    const [here, elsewhere] = [cookiesOf(await signInWith(PASSWORD)), cookiesOf(await signInWith(PASSWORD))]
    const code = { cookie: await askedForReset(email), code: await codeMailedTo(email) }
    const done =
      way === 'changing'
        ? await changeTo(NEW, here)
        : await submit(reset, {
            path: '/reset-password',
            body: { email, code: code.code, password: NEW },
            cookie: code.cookie,
          })
    await guessedAt(email)
    expect([await isKnown(cookiesOf(done), NEW), await isKnown(elsewhere, NEW)]).toEqual([true, false])
  })

  test('with a mark of the time before marks had one is a stranger', async () => {
    const cookie = cookiesOf(await signInWith(PASSWORD)).replace(/(known=[^.]+)\.[0-9a-z]+~/, '$1.')
    await guessedAt(email)
    expect(await isKnown(cookie, PASSWORD)).toBe(false)
  })
})

describe('a new password', () => {
  const signUpWith = (password: string) =>
    submit(signUp, {
      path: '/sign-up',
      body: { ...newcomer, name: 'Chen Jianguo', email: 'cjg@haifeng-pumps.cn', password },
    })

  test.each([
    ['liverpool', 'passwordCommon'],
    ['woaini1314.', 'passwordCommon'],
    ['P@ssw0rd!', 'passwordCommon'],
    ['zero-to-one-2026', 'passwordOfProduct'],
    ['jianguo1990', 'passwordOfNames'],
    ['Haifeng-Pumps1', 'passwordOfNames'],
  ])('at sign-up may not be %s', async (password, code) => {
    const given = await signUpWith(password)
    expect([given.status, messages(given)]).toEqual([422, [`password: refusals:accounts.${code}`]])
    expect(await db.user.count({ where: { email: 'cjg@haifeng-pumps.cn' } })).toBe(0)
    expect(JSON.stringify(given.data)).not.toContain(password)
  })

  test.each(['今天海风吹过大连港口', 'x9#Lq2v!', 'four tired gulls at noon '.repeat(5)])(
    'at sign-up may be %s',
    async (password) => expect((await signUpWith(password)).status).toBe(303),
  )

  test('by a code is judged by names that only the account knows after the code, which keeps counting', async () => {
    const cookie = await askedForReset(email)
    const code = await codeMailedTo(email)
    const resetTo = (given: string, password: string) =>
      submit(reset, { path: '/reset-password', body: { email, code: given, password }, cookie })
    const wrong = code === '000000' ? '111111' : '000000'
    await db.user.update({ where: { id: person.id }, data: { name: 'Jacqueline Deneuve' } })
    expect(messages(await resetTo(wrong, 'deneuve-2026'))).toEqual(['code: refusals:accounts.wrongMailedCode'])
    expect(messages(await resetTo(code, 'deneuve-2026'))).toEqual(['password: refusals:accounts.passwordOfNames'])
    expect((await resetTo(code, NEW)).status).toBe(303)
  })
})

test('what happened to an account is in the record, and no typed address is', async () => {
  const kinds = async () =>
    (await db.securityEvent.findMany({ orderBy: { at: 'asc' } })).map(
      ({ kind, reason, subjectId }) =>
        `${kind} ${reason ?? '-'} ${subjectId === person.id ? 'person' : (subjectId ?? 'nobody')}`,
    )
  await signInWith('wrong-password')
  await submit(signIn, { path: '/sign-in', body: { email: 'nobody@example.cn', password: 'wrong-password' } })
  const cookie = await askedForReset(email)
  await submit(reset, { path: '/reset-password', body: { email, code: '123456', password: NEW } })
  const body = { email, code: await codeMailedTo(email), password: NEW }
  await submit(reset, { path: '/reset-password', body, cookie })
  await signInWith(NEW)
  await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
  await signInWith(NEW)
  await db.user.update({ where: { id: person.id }, data: { disabledAt: null, emailVerified: false } })
  await signInWith(NEW)
  expect(await kinds()).toEqual([
    'sign_in_failed wrong_password person',
    'sign_in_failed unknown_address nobody',
    'reset_asked - person',
    'reset_failed wrong_code person',
    'password_reset - person',
    'signed_in - person',
    'sign_in_failed disabled person',
    'sign_in_failed unconfirmed person',
  ])
  expect(JSON.stringify(await db.securityEvent.findMany())).not.toContain('example.cn')
})

test('signing up and confirming are in the record, for accounts that were opened', async () => {
  await submit(signUp, { path: '/sign-up', body: { ...newcomer, email } })
  const cookie = cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer }))
  const { action: confirm } = await import('~/routes/account/confirm')
  const body = { intent: 'confirm', email: newcomer.email, code: await codeMailedTo(newcomer.email) }
  await answer(confirm, { request: await post('/sign-up/confirm', body, { cookie }) })
  const { id } = await db.user.findUniqueOrThrow({ where: { email: newcomer.email } })
  const events = await db.securityEvent.findMany({ orderBy: { id: 'asc' } })
  expect(events.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
    ['signed_up', id],
    ['address_confirmed', id],
    ['signed_in', id],
  ])
})
