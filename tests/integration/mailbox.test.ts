// Whoever guesses from elsewhere must not close the way in: in a browser that is not known the mailbox is asked then.
import { beforeEach, describe, expect, test } from 'vitest'
import { action as mailbox, loader as mailboxPage } from '~/routes/account/mailbox'
import { action as secondStep } from '~/routes/account/second-step'
import { action as signIn } from '~/routes/account/sign-in'
import { db } from '~/server/db.server'
import { createPerson, type Person } from '../factories/people'
import { cookiesOf, guessedAt, messages, PASSWORD, sessionOf, submit } from '../support/account-forms'
import { codeMailedTo, lastMailTo, longCodeMailedTo } from '../support/mails'
import { answer, get } from '../support/requests'
import { appCode, wrongCode } from '../support/second-factor'

const email = 'known@example.cn'
const WRONG = ['code: refusals:accounts.wrongMailedCode']
type From = { readonly address?: string; readonly cookie?: string }
const place = (index: number) => ({ address: `198.51.100.${index}` })
const signInWith = (password: string, from: From = {}) =>
  submit(signIn, { path: '/sign-in', body: { email, password, next: '/account' }, ...from })
const ask = (from: From, to = email) =>
  submit(mailbox, { path: '/sign-in/mailbox', body: { intent: 'send', email: to, next: '/account' }, ...from })
const giveBoth = (code: string, from: From, password = PASSWORD) =>
  submit(mailbox, {
    path: '/sign-in/mailbox',
    body: { intent: 'sign_in', email, code, password, next: '/account' },
    ...from,
  })
const pageWith = async (cookie: string) =>
  (
    await answer<{ email: string; isSent: boolean }>(mailboxPage, {
      request: await get('/sign-in/mailbox', { cookie }),
    })
  ).data
const later = (minutes: number) =>
  db.rateLimit.updateMany({ data: { lastRequest: { decrement: BigInt(minutes * 60_000) } } })

const HERE = place(99)
let person: Person
beforeEach(async () => {
  person = await createPerson({ email, password: PASSWORD })
})

/** Guessed at from elsewhere; the browser of the person, in which nobody has signed in yet. */
async function ledToMailbox(): Promise<string> {
  await guessedAt(email)
  return cookiesOf(await signInWith(PASSWORD, HERE))
}

describe('in a browser that is not known', () => {
  test('the address goes along without being in any address line, and a mail goes out when it is asked for', async () => {
    await guessedAt(email)
    const led = await signInWith(PASSWORD, HERE)
    expect([led.status, led.location]).toEqual([303, '/sign-in/mailbox?next=%2Faccount'])
    expect(led.cookies.join()).not.toContain('example.cn')
    expect(await lastMailTo(email)).toBeNull()
    const before = cookiesOf(led)
    expect(await pageWith(before)).toMatchObject({ email, isSent: false })
    const asked = await ask({ ...HERE, cookie: before })
    expect(asked.location).toBe('/sign-in/mailbox?next=%2Faccount')
    expect(await pageWith(cookiesOf(asked))).toMatchObject({ email, isSent: true })
  })

  test('password and code together open it, and it is known from then on', async () => {
    const cookie = cookiesOf(await ask({ ...HERE, cookie: await ledToMailbox() }))
    const done = await giveBoth(await codeMailedTo(email), { ...HERE, cookie })
    expect([done.status, done.location]).toEqual([303, '/account'])
    expect(sessionOf(done)).toBeTruthy()
    await guessedAt(email, 3)
    const known = done.cookies.find((one) => one.startsWith('known='))?.split(';')[0]
    expect((await signInWith(PASSWORD, { ...place(98), cookie: known })).location).toBe('/account')
  })

  test('neither of them is enough', async () => {
    const cookie = cookiesOf(await ask({ ...HERE, cookie: await ledToMailbox() }))
    const code = await codeMailedTo(email)
    const other = code === '000000' ? '111111' : '000000'
    expect(messages(await giveBoth(other, { ...HERE, cookie }))).toEqual(WRONG)
    expect(messages(await giveBoth(code, { ...HERE, cookie }, 'wrong-password'))).toEqual([
      'null: refusals:accounts.wrongSignIn',
    ])
    expect(await db.session.count()).toBe(0)
    expect((await giveBoth(code, { ...HERE, cookie })).status).toBe(303)
  })

  test('the six digits are for the browser that asked, the longer code for any, and each is used once', async () => {
    await guessedAt(email)
    const cookie = cookiesOf(await ask(HERE))
    const [short, long] = [await codeMailedTo(email), await longCodeMailedTo(email)]
    expect(messages(await giveBoth(short, place(97)))).toEqual(WRONG)
    expect((await giveBoth(long.toUpperCase(), place(96))).status).toBe(303)
    for (const code of [short, long]) expect(messages(await giveBoth(code, { ...HERE, cookie }))).toEqual(WRONG)
  })
})

describe('the mailbox', () => {
  test('gets one mail in five minutes, however many ask, and the code in it keeps counting', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => ask(place(index))))
    expect(await db.outboxMail.count({ where: { to: email } })).toBe(1)
    // Whoever asked first: the rightful person has the mailbox, and with it the longer code.
    expect((await giveBoth(await longCodeMailedTo(email), HERE)).status).toBe(303)
    await later(5.1)
    await ask(HERE)
    expect(await db.outboxMail.count({ where: { to: email } })).toBe(2)
  })

  test('asked twice from one browser: the digits that were mailed keep counting in it', async () => {
    const first = cookiesOf(await ask(HERE))
    const code = await codeMailedTo(email)
    const second = cookiesOf(await ask({ ...HERE, cookie: first }))
    expect((await giveBoth(code, { ...HERE, cookie: second })).status).toBe(303)
  })

  test('of nobody, and of somebody whose account is closed, gets nothing', async () => {
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    await ask(HERE)
    await ask(place(98), 'nobody@example.cn')
    expect(await db.outboxMail.count()).toBe(0)
  })

  test('keeps its codes from the outbox of others: hashes are stored, and old ones go', async () => {
    await ask(HERE)
    const stored = JSON.stringify(await db.mailedCode.findMany())
    for (const code of [await codeMailedTo(email), (await longCodeMailedTo(email)).replaceAll('-', '')])
      expect(stored).not.toContain(code)
    await db.mailedCode.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    await later(6)
    await ask(HERE)
    expect(await db.mailedCode.count()).toBe(1)
  })
})

describe('with a second factor', () => {
  const codeStep = (code: string, from: From) =>
    submit(secondStep, { path: '/sign-in/code', body: { code, next: '' }, ...from })

  test('guessing its codes from elsewhere, even with the password, closes no way in either', async () => {
    await db.user.delete({ where: { id: person.id } })
    await createPerson({ email, password: PASSWORD, hasTwoFactor: true })
    const theirs = sessionOf(await signInWith(PASSWORD, place(1)))
    for (let index = 0; index < 10; index += 1) await codeStep(wrongCode(), { ...place(index), cookie: theirs })
    const waiting = sessionOf(await signInWith(PASSWORD, HERE))
    const led = await codeStep(appCode(), { ...HERE, cookie: waiting })
    expect([led.status, led.location]).toEqual([303, '/sign-in/mailbox'])
    const cookie = cookiesOf(await ask({ ...HERE, cookie: cookiesOf(led) }))
    const half = await giveBoth(await codeMailedTo(email), { ...HERE, cookie })
    expect(half.location).toBe('/sign-in/code?next=%2Faccount')
    // The mailbox makes no browser known: further tries of the code are not for sale.
    expect(half.cookies.filter((one) => one.startsWith('known='))).toEqual([])
    const done = await codeStep(appCode(), { ...HERE, cookie: sessionOf(half) })
    expect([done.status, done.location]).toEqual([303, '/firms'])
  })

  test('whoever has password and mailbox has ten tries of the code in an hour, from wherever', async () => {
    await db.user.delete({ where: { id: person.id } })
    await createPerson({ email, password: PASSWORD, hasTwoFactor: true })
    await ask(HERE)
    const cookie = sessionOf(await giveBoth(await longCodeMailedTo(email), HERE))
    for (let index = 0; index < 10; index += 1)
      expect((await codeStep(wrongCode(), { ...place(index), cookie })).status).toBe(422)
    expect((await codeStep(appCode(), { ...HERE, cookie })).status).toBe(429)
  })
})
