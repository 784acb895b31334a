import { describe, expect, test } from 'vitest'
import { db } from '~/server/db.server'
import { paths } from '~/paths'
import { action as confirm } from '~/routes/account/confirm'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as reset } from '~/routes/account/reset-password'
import { loader as settings, action as saveSettings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signOut } from '~/routes/account/sign-out'
import { action as signUp } from '~/routes/account/sign-up'
import type { FormReply } from '~/i18n/message-key'
import { createPerson } from '../factories/people'
import { codeMailedTo, lastMailTo, queuedTasks } from '../support/mails'
import { answer, get, post, type Answer } from '../support/requests'

const PASSWORD = 'pumps-for-kazakhstan'
const newcomer = { name: '李明', email: 'li@example.cn', password: PASSWORD, preferredLanguage: 'zh-CN', next: '' }

const submit = (action: Parameters<typeof answer>[0], path: string, body: Record<string, string>, address?: string) =>
  post(path, body).then((request) => answer<FormReply>(action, { request, address }))
const sessionOf = (given: Answer) => given.cookies.find((cookie) => cookie.startsWith('session='))?.split(';')[0] ?? ''
const messages = (given: Answer<FormReply>) => given.data.errors.map(({ field, message }) => `${field}: ${message.key}`)

async function signedUp(email = newcomer.email): Promise<string> {
  await submit(signUp, '/sign-up', { ...newcomer, email })
  return sessionOf(await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email, code: await codeMailedTo(email) }))
}

describe('signing up', () => {
  test('mails a code in the language that was chosen, and the code signs in', async () => {
    const sent = await submit(signUp, '/sign-up', { ...newcomer, email: ' Li@Example.CN ', preferredLanguage: 'en', next: '/firms/new' })
    expect(sent).toMatchObject({ status: 303, location: paths.account.confirm({ email: 'li@example.cn', next: '/firms/new' }) })
    expect(await lastMailTo('li@example.cn')).toMatchObject({ language: 'en', sentAt: null })
    expect(await queuedTasks()).toEqual(['send_mail'])
    const code = await codeMailedTo('li@example.cn')
    const done = await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: 'li@example.cn', code: ` ${code.slice(0, 3)} ${code.slice(3)} `, next: '/firms/new' })
    expect(done).toMatchObject({ status: 303, location: '/firms/new' })
    expect(done.cookies.join()).toContain('language=en')
    expect((await answer(settings, { request: await get('/account', { cookie: sessionOf(done) }) })).status).toBe(200)
    expect(await db.user.findUnique({ where: { email: 'li@example.cn' } })).toMatchObject({ emailVerified: true, language: 'en', staffRole: null })
  })

  test('does not sign in before the code was given', async () => {
    await submit(signUp, '/sign-up', newcomer)
    const early = await submit(signIn, '/sign-in', { email: newcomer.email, password: PASSWORD })
    expect(early).toMatchObject({ status: 303, location: paths.account.confirm({ email: newcomer.email }) })
    expect(await db.session.count()).toBe(0)
  })

  test('answers known and unknown addresses alike, and changes nothing about an account', async () => {
    await createPerson({ email: 'known@example.cn', name: '王芳', password: PASSWORD })
    const before = await db.account.findMany()
    const unknown = await submit(signUp, '/sign-up', { ...newcomer, email: 'nobody@example.cn' })
    const known = await submit(signUp, '/sign-up', { ...newcomer, email: 'known@example.cn', password: 'another-password' })
    expect([known.status, known.location?.replace('known', 'nobody')]).toEqual([unknown.status, unknown.location])
    expect(await db.account.findMany({ where: { userId: before[0]?.userId } })).toEqual(before)
    expect((await lastMailTo('known@example.cn'))?.text).toContain('/sign-in')
    const codes = await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: 'known@example.cn', code: '123456' })
    const strange = await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: 'stranger@example.cn', code: '123456' })
    expect(codes.data.errors).toEqual(strange.data.errors)
  })

  test('lets the last one to sign up with an address start from nothing', async () => {
    await submit(signUp, '/sign-up', { ...newcomer, name: 'Mallory', password: 'password-of-mallory' })
    await submit(signUp, '/sign-up', newcomer)
    await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: newcomer.email, code: await codeMailedTo(newcomer.email) })
    expect((await submit(signIn, '/sign-in', { email: newcomer.email, password: 'password-of-mallory' })).status).toBe(422)
    expect((await submit(signIn, '/sign-in', { email: newcomer.email, password: PASSWORD })).status).toBe(303)
    expect(await db.user.findMany()).toMatchObject([{ name: '李明' }])
  })

  test('twice at the same moment makes one account', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(signUp, '/sign-up', newcomer)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await db.user.count()).toBe(1)
    expect(await db.account.count()).toBe(1)
  })

  test('never stores what the form does not ask for', async () => {
    await submit(signUp, '/sign-up', { ...newcomer, staffRole: 'administrator', emailVerified: 'true', id: 'mine', disabledAt: '' })
    expect(await db.user.findMany()).toMatchObject([{ staffRole: null, emailVerified: false, disabledAt: null }])
  })

  test.each([
    ['an empty name', 'name', '', 'accounts:name.empty'],
    ['a name of a megabyte', 'name', 'x'.repeat(1_000_000), 'forms:tooLong'],
    ['a name with NUL', 'name', '李\u0000明', 'forms:control'],
    ['a name that turns the writing round', 'name', '李\u202e明', 'forms:direction'],
    ['no address', 'email', '', 'forms:email.required'],
    ['what is no address', 'email', 'not an address', 'forms:email.invalid'],
    ['an address of a megabyte', 'email', `${'x'.repeat(1_000_000)}@example.cn`, 'forms:tooLong'],
    ['no password', 'password', '', 'forms:password.required'],
    ['a short password', 'password', '1234567', 'forms:password.short'],
    ['a common password', 'password', '12345678', 'forms:password.common'],
    ['a password of 130 characters', 'password', 'x1'.repeat(65), 'forms:password.long'],
    ['a language we do not speak', 'preferredLanguage', 'tlh', 'forms:unknownOption'],
  ])('%s is answered at the field, and nothing is stored', async (_, field, value, key) => {
    const given = await submit(signUp, '/sign-up', { ...newcomer, [field]: value })
    expect([given.status, ...messages(given)]).toEqual([422, `${field}: ${key}`])
    expect(given.data.values.password).toBeUndefined()
    expect(await db.user.count()).toBe(0)
  })

  test.each(['李明 🚢', '<script>alert(1)</script>', "Robert'); DROP TABLE \"User\";--", '李 明'])('%s is a name like any other', async (name) => {
    await submit(signUp, '/sign-up', { ...newcomer, name })
    expect(await db.user.findMany()).toMatchObject([{ name }])
  })
})

describe('the code', () => {
  test('is refused after five wrong tries, also when it is right then', async () => {
    await submit(signUp, '/sign-up', newcomer)
    const code = await codeMailedTo(newcomer.email)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries++) await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: newcomer.email, code: wrong })
    const late = await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: newcomer.email, code })
    expect(messages(late)).toEqual(['code: refusals:accounts.wrongCode'])
    const again = await submit(confirm, '/sign-up/confirm', { intent: 'resend', email: newcomer.email })
    expect(again.location).toContain('resent=1')
    const fresh = await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: newcomer.email, code: await codeMailedTo(newcomer.email) })
    expect(fresh.status).toBe(303)
  })

  test('works once, and is not stored in plain', async () => {
    await submit(signUp, '/sign-up', newcomer)
    const code = await codeMailedTo(newcomer.email)
    expect(JSON.stringify(await db.verification.findMany())).not.toContain(code)
    const body = { intent: 'confirm', email: newcomer.email, code }
    const both = await Promise.all([submit(confirm, '/sign-up/confirm', body), submit(confirm, '/sign-up/confirm', body)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  test('may be typed with full-width digits', async () => {
    await submit(signUp, '/sign-up', newcomer)
    const code = (await codeMailedTo(newcomer.email)).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect((await submit(confirm, '/sign-up/confirm', { intent: 'confirm', email: newcomer.email, code })).status).toBe(303)
  })
})

describe('signing in and out', () => {
  test('gives a new session each time and ends the one before', async () => {
    const first = await signedUp()
    const request = await post('/sign-in', { email: newcomer.email, password: PASSWORD, next: '/account' }, { cookie: first })
    const again = await answer(signIn, { request })
    expect(again).toMatchObject({ status: 303, location: '/account' })
    expect(sessionOf(again)).not.toBe(first)
    expect((await answer(settings, { request: await get('/account', { cookie: first }) })).status).toBe(303)
  })

  test('makes a copied cookie worthless after signing out', async () => {
    const cookie = await signedUp()
    const out = await answer(signOut, { request: await post('/sign-out', {}, { cookie }) })
    expect(out.cookies.join()).toMatch(/session=;.*Max-Age=0/i)
    expect(await db.session.count()).toBe(0)
    expect((await answer(settings, { request: await get('/account', { cookie }) })).location).toBe('/sign-in?next=%2Faccount')
  })

  test.each([
    ['a forged cookie', (cookie: string) => `${cookie.slice(0, -6)}AAAA%3D`],
    ['a token without signature', (cookie: string) => cookie.split('.')[0] ?? ''],
    ['rubbish', () => 'session=%E0%A4%A'],
  ])('%s is nobody', async (_, forge) => {
    const cookie = forge(await signedUp())
    expect((await answer(settings, { request: await get('/account', { cookie }) })).status).toBe(303)
  })

  test('says the same for a wrong password and an unknown address', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const wrong = await submit(signIn, '/sign-in', { email: 'known@example.cn', password: 'wrong-password' })
    const unknown = await submit(signIn, '/sign-in', { email: 'nobody@example.cn', password: 'wrong-password' })
    expect([wrong.status, wrong.data.errors]).toEqual([unknown.status, unknown.data.errors])
    expect(messages(wrong)).toEqual(['null: refusals:accounts.wrongSignIn'])
  })

  test('leads nowhere outside this site', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const given = await submit(signIn, '/sign-in', { email: 'known@example.cn', password: PASSWORD, next: 'https://evil.example/' })
    expect(given.location).toBe('/firms')
  })

  test('a disabled account is told so after the right password, and signed out at once', async () => {
    const person = await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const request = await get('/account', { as: person })
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect((await answer(settings, { request })).status).toBe(303)
    const given = await submit(signIn, '/sign-in', { email: person.email, password: PASSWORD })
    expect(messages(given)).toEqual(['null: refusals:accounts.disabled'])
    expect(messages(await submit(signIn, '/sign-in', { email: person.email, password: 'wrong-password' }))).toEqual(['null: refusals:accounts.wrongSignIn'])
  })

  test('of twenty tries at once exactly ten are looked at, and another address is not locked out', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const wrong = { email: 'known@example.cn', password: 'wrong-password' }
    const tries = await Promise.all(Array.from({ length: 20 }, () => submit(signIn, '/sign-in', wrong, '198.51.100.7')))
    const keys = tries.map((given) => given.data.errors[0]?.message.key)
    expect(keys.filter((key) => key === 'refusals:accounts.wrongSignIn')).toHaveLength(10)
    expect(keys.filter((key) => key === 'refusals:accounts.tooManyTries')).toHaveLength(10)
    expect((await submit(signIn, '/sign-in', { ...wrong, password: PASSWORD }, '192.0.2.44')).status).toBe(303)
  })
})

describe('a forgotten password', () => {
  test('is set anew with a code, which ends every session', async () => {
    const person = await createPerson({ email: 'known@example.cn', password: PASSWORD, language: 'en' })
    const elsewhere = await get('/account', { as: person })
    const asked = await submit(forgot, '/forgot-password', { email: person.email })
    expect(asked.location).toBe(paths.account.resetPassword({ email: person.email }))
    const code = await codeMailedTo(person.email)
    const done = await submit(reset, '/reset-password', { email: person.email, code, password: 'a-better-password' })
    expect(done.location).toBe('/sign-in?reset=1')
    expect((await answer(settings, { request: elsewhere })).status).toBe(303)
    expect((await submit(signIn, '/sign-in', { email: person.email, password: PASSWORD })).status).toBe(422)
    expect((await submit(signIn, '/sign-in', { email: person.email, password: 'a-better-password' })).status).toBe(303)
    expect(messages(await submit(reset, '/reset-password', { email: person.email, code, password: 'and-once-more' }))).toEqual(['code: refusals:accounts.wrongCode'])
  })

  test('answers unknown addresses alike and mails them nothing', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const known = await submit(forgot, '/forgot-password', { email: 'known@example.cn' })
    const unknown = await submit(forgot, '/forgot-password', { email: 'nobody@example.cn' })
    expect([known.status, known.location?.replace('known', 'nobody')]).toEqual([unknown.status, unknown.location])
    expect(await lastMailTo('nobody@example.cn')).toBeNull()
  })
})

describe('settings', () => {
  test('change the name and the language of the account and of the browser', async () => {
    const person = await createPerson()
    const given = await answer(saveSettings, { request: await post('/account', { intent: 'save', name: '李小明', preferredLanguage: 'en', staffRole: 'administrator' }, { as: person }) })
    expect(given.cookies.join()).toContain('language=en')
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({ name: '李小明', language: 'en', staffRole: null })
  })
})
