// A code opens the sign-up of the person who types it, never somebody else's that came in between.
import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { action as confirm, loader as confirmPage } from '~/routes/account/confirm'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { cookiesOf, messages, newcomer, PASSWORD, submit } from '../support/account-forms'
import { codeMailedTo } from '../support/mails'
import { answer, get } from '../support/requests'

const { email } = newcomer
const WRONG = ['code: refusals:accounts.wrongCode']

type Proof = { readonly cookie?: string; readonly password?: string; readonly address?: string }

async function signUpAs(password: string, to = email): Promise<string> {
  return cookiesOf(await submit(signUp, { path: '/sign-up', body: { ...newcomer, email: to, password } }))
}

function confirmWith(code: string, { password, ...from }: Proof = {}) {
  const body = { intent: 'confirm', email, code, ...(password === undefined ? {} : { password }) }
  return submit(confirm, { path: '/sign-up/confirm', body, ...from })
}

const signInWith = (password: string) => submit(signIn, { path: '/sign-in', body: { email, password } })
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')
const isConfirmed = async () => (await db.user.findUniqueOrThrow({ where: { email } })).emailVerified

describe('a stranger who signs up with the same address afterwards', () => {
  test('does not get an account by the code that the rightful person types', async () => {
    const mine = await signUpAs(PASSWORD)
    const theirs = await signUpAs('password-of-mallory')
    const newest = await codeMailedTo(email)
    expect(messages(await confirmWith(newest, { cookie: mine }))).toEqual(WRONG)
    expect(messages(await confirmWith(newest, { cookie: mine, password: PASSWORD }))).toEqual(WRONG)
    expect([await isConfirmed(), await db.session.count()]).toEqual([false, 0])

    const again = await signUpAs(PASSWORD)
    const code = await codeMailedTo(email)
    expect(messages(await confirmWith(code, { cookie: theirs }))).toEqual(WRONG)
    expect((await confirmWith(code, { cookie: again })).status).toBe(303)
    expect((await signInWith(PASSWORD)).status).toBe(303)
    expect((await signInWith('password-of-mallory')).status).toBe(422)
  })

  test('cannot use up the tries of the code', async () => {
    const cookie = await signUpAs(PASSWORD)
    const code = await codeMailedTo(email)
    const guesses = Array.from({ length: 24 }, (_, index) =>
      confirmWith(otherThan(code), {
        address: `198.51.100.${index}`,
        ...(index % 8 === 0 ? { password: 'a-guess' } : {}),
      }),
    )
    expect(new Set((await Promise.all(guesses)).flatMap(messages))).toEqual(new Set(WRONG))
    expect((await confirmWith(code, { cookie })).status).toBe(303)
  })
})

describe('another browser', () => {
  test('is asked for the password that was chosen, and opens the account with it', async () => {
    const cookie = await signUpAs(PASSWORD)
    const code = await codeMailedTo(email)
    const page = async (visit: { cookie?: string }) =>
      (await answer<{ isOtherBrowser: boolean }>(confirmPage, { request: await get('/sign-up/confirm', visit) })).data
    expect([await page({ cookie }), await page({})]).toMatchObject([
      { isOtherBrowser: false },
      { isOtherBrowser: true },
    ])
    for (const password of [undefined, '', 'not-that-one'])
      expect(messages(await confirmWith(code, { password }))).toEqual(WRONG)
    expect((await confirmWith(code, { password: PASSWORD })).status).toBe(303)
  })

  test('may sign in instead and type the code that is mailed then', async () => {
    await signUpAs(PASSWORD)
    const early = await signInWith(PASSWORD)
    expect(early.location).toBe(paths.account.confirm())
    expect((await confirmWith(await codeMailedTo(email), { cookie: cookiesOf(early) })).status).toBe(303)
  })

  test.each([
    ['made up', (cookie: string) => cookie.replace(/\.[^.;]*$/, '.bWFkZSB1cA')],
    ['without signature', (cookie: string) => cookie.replace(/\.[^.;]*$/, '')],
    ['empty', () => 'sign-up='],
    ['of another address', () => signUpAs(PASSWORD, 'somebody@example.cn')],
  ])('is not taken for the one of the sign-up by a mark that is %s', async (_, forge) => {
    const cookie = await forge(await signUpAs(PASSWORD))
    expect(messages(await confirmWith(await codeMailedTo(email), { cookie }))).toEqual(WRONG)
  })
})

test('an address with an account is answered like any other, mark and code alike', async () => {
  await createPerson({ email, password: PASSWORD })
  const known = await submit(signUp, { path: '/sign-up', body: { ...newcomer, password: 'another-password' } })
  const unknown = await submit(signUp, { path: '/sign-up', body: { ...newcomer, email: 'nobody@example.cn' } })
  const shape = (cookie: string) => cookie.replace(/=[^;]*/, (value) => `${value.length}`)
  expect(known.cookies.map(shape)).toEqual(unknown.cookies.map(shape))
  for (const proof of [{ cookie: cookiesOf(known) }, { password: PASSWORD }, {}])
    expect(messages(await confirmWith('123456', proof))).toEqual(WRONG)
})

test('fifty guesses an hour reach the codes of one address, from however many sign-ups and addresses', async () => {
  const cookie = await signUpAs(PASSWORD)
  const code = await codeMailedTo(email)
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => confirmWith(otherThan(code), { cookie, address: `198.51.100.${index}` })),
  )
  const resend = { path: '/sign-up/confirm', body: { intent: 'resend', email } }
  await submit(confirm, resend)
  expect(messages(await confirmWith(await codeMailedTo(email), { cookie }))).toEqual(WRONG)
  await db.rateLimit.updateMany({ data: { lastRequest: { decrement: 61n * 60_000n } } })
  await submit(confirm, resend)
  expect((await confirmWith(await codeMailedTo(email), { cookie })).status).toBe(303)
})
