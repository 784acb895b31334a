// Double clicks, two windows and two people at once: the forms of accounts sent at the same moment leave one sound account.
import { describe, expect, test } from 'vitest'
import { action as confirm } from '~/routes/account/confirm'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as reset } from '~/routes/account/reset-password'
import { action as settings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signOut } from '~/routes/account/sign-out'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { cookiesOf, messages, newcomer, PASSWORD, sessionOf, signedUp, submit } from '../support/account-forms'
import { codeMailedTo } from '../support/mails'
import { answer, post, type Answer } from '../support/requests'

const { email } = newcomer
const confirmWith = (code: string, proof: { cookie: string } | { password: string }) => ({
  path: '/sign-up/confirm',
  body: { intent: 'confirm', email, code, ...('password' in proof ? proof : {}) },
  ...('cookie' in proof ? proof : {}),
})
const signedUpHere = async () => ({ cookie: cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer })) })
const signInWith = (password: string) => ({ path: '/sign-in', body: { email, password } })

function times<T>(count: number, send: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => send(index)))
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort()

describe('signing up at the same moment', () => {
  test.each([1, 2, 3])('the code of the newest mail opens the account (round %i)', async () => {
    const answers = await times(5, () => submit(signUp, { path: '/sign-up', body: newcomer }))
    expect(statuses(answers)).toEqual([303, 303, 303, 303, 303])
    expect([await db.user.count(), await db.account.count()]).toEqual([1, 1])
    const done = await submit(confirm, confirmWith(await codeMailedTo(email), { password: PASSWORD }))
    expect(done.status).toBe(303)
    expect((await submit(signIn, signInWith(PASSWORD))).status).toBe(303)
  })

  test('two people with one address: name and password belong to the same sign-up', async () => {
    const passwords = ['password-of-the-first', 'password-of-another'] as const
    await times(2, (index) =>
      submit(signUp, { path: '/sign-up', body: { ...newcomer, name: `${index}`, password: passwords[index] ?? '' } }),
    )
    const { name } = await db.user.findFirstOrThrow()
    const own = passwords[Number(name)] ?? ''
    const other = passwords[1 - Number(name)] ?? ''
    const code = await codeMailedTo(email)
    expect((await submit(confirm, confirmWith(code, { password: other }))).status).toBe(422)
    expect((await submit(confirm, confirmWith(code, { password: own }))).status).toBe(303)
    expect((await submit(signIn, signInWith(own))).status).toBe(303)
    expect((await submit(signIn, signInWith(other))).status).toBe(422)
  })

  test.each(Array.from({ length: 8 }, (_, round) => round))(
    'while the code is given: the account keeps its password, or stays closed (round %i)',
    async () => {
      const here = await signedUpHere()
      const code = await codeMailedTo(email)
      const late = { ...newcomer, name: 'Mallory', password: 'password-of-mallory' }
      const [, given] = await Promise.all([
        submit(signUp, { path: '/sign-up', body: late }),
        submit(confirm, confirmWith(code, here)),
      ])
      const { emailVerified, name } = await db.user.findFirstOrThrow()
      expect(emailVerified).toBe(given.status === 303)
      expect(await db.session.count()).toBe(given.status === 303 ? 1 : 0)
      // Whoever has the code must not end up with an account that somebody else's password opens.
      if (emailVerified) expect(name).toBe(newcomer.name)
      if (emailVerified) expect((await submit(signIn, signInWith('password-of-mallory'))).status).toBe(422)
    },
  )

  test('an account that exists stays as it was', async () => {
    await createPerson({ email, password: PASSWORD })
    const before = await db.account.findMany()
    await times(5, () => submit(signUp, { path: '/sign-up', body: newcomer }))
    expect(await db.account.findMany()).toEqual(before)
    expect((await submit(signIn, signInWith(PASSWORD))).status).toBe(303)
  })
})

describe('the same form five times at once', () => {
  test('a code opens one session', async () => {
    const here = await signedUpHere()
    const code = await codeMailedTo(email)
    const answers = await times(5, () => submit(confirm, confirmWith(code, here)))
    expect(statuses(answers)).toEqual([303, 422, 422, 422, 422])
    expect(await db.session.count()).toBe(1)
  })

  test('another code: the newest mail has the one that works', async () => {
    const here = await signedUpHere()
    const resend = { path: '/sign-up/confirm', body: { intent: 'resend', email } }
    expect(statuses(await times(5, () => submit(confirm, resend)))).toEqual([303, 303, 303, 303, 303])
    expect((await submit(confirm, confirmWith(await codeMailedTo(email), here))).status).toBe(303)
  })

  test('signing in works each time', async () => {
    await createPerson({ email, password: PASSWORD })
    const answers = await times(5, () => submit(signIn, signInWith(PASSWORD)))
    expect(statuses(answers)).toEqual([303, 303, 303, 303, 303])
    expect(new Set(answers.map(sessionOf)).size).toBe(5)
  })

  test('a reset: one mail, whose code sets the password once', async () => {
    await createPerson({ email, password: PASSWORD })
    // One press of the button more often than once: the page has named the request.
    const body = { email, requestId: crypto.randomUUID() }
    const asked = await times(5, () => submit(forgot, { path: '/forgot-password', body }))
    expect(await db.outboxMail.count({ where: { to: email } })).toBe(1)
    const cookie = asked.map(cookiesOf).at(-1)
    const code = await codeMailedTo(email)
    const resetTo = (password: string) => ({ path: '/reset-password', body: { email, code, password }, cookie })
    const answers = await times(5, (index) => submit(reset, resetTo(`a-new-password-${index}`)))
    expect(statuses(answers)).toEqual([303, 422, 422, 422, 422])
    const set = answers.findIndex(({ status }) => status === 303)
    expect((await submit(signIn, signInWith(`a-new-password-${set}`))).status).toBe(303)
    expect((await submit(signIn, signInWith(PASSWORD))).status).toBe(422)
    expect(answers.filter(({ status }) => status === 422).flatMap(messages)).toEqual(
      Array.from({ length: 4 }, () => 'code: refusals:accounts.wrongMailedCode'),
    )
  })

  test('settings and signing out', async () => {
    const cookie = await signedUp()
    const body = { intent: 'save', name: '李鸣', preferredLanguage: 'en' }
    const saved = await times(5, async () => answer(settings, { request: await post('/account', body, { cookie }) }))
    expect(statuses(saved)).toEqual([303, 303, 303, 303, 303])
    expect(await db.user.findFirst()).toMatchObject({ name: '李鸣', language: 'en' })
    const out = await times(5, async () => answer(signOut, { request: await post('/sign-out', {}, { cookie }) }))
    expect(statuses(out)).toEqual([303, 303, 303, 303, 303])
    expect(await db.session.count()).toBe(0)
  })
})
