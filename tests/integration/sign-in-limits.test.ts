// Guessing from many addresses, and what it does not do to the person who is guessed at.
import { describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { action as reset } from '~/routes/account/reset-password'
import { action as signIn } from '~/routes/account/sign-in'
import { action as newFirm } from '~/routes/firm/new'
import { action as saveProfile } from '~/routes/firm/profile'
import { action as requestAccess } from '~/routes/firm/request-access'
import { db } from '~/server/db.server'
import { createFirm, freeCreditCode } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { askedForReset, cookiesOf, guessedAt, guessedFrom, messages, PASSWORD, submit } from '../support/account-forms'
import { codeMailedTo, longCodeMailedTo } from '../support/mails'
import { answer, post, type Answer } from '../support/requests'

const email = 'known@example.cn'
const TOO_MANY = 'null: refusals:accounts.tooManyTries'
const WRONG = 'null: refusals:accounts.wrongSignIn'

type From = { readonly address?: string; readonly cookie?: string }
const signInWith = (password: string, from: From = {}) =>
  submit(signIn, { path: '/sign-in', body: { email, password }, ...from })
const HERE = { address: '203.0.113.7' }
const stranger = (index: number) => ({ address: `198.51.100.${index}` })
const count = (answers: readonly Answer<FormReply>[], message: string) =>
  answers.filter((given) => given.status >= 400 && messages(given).includes(message)).length

/** One guess each from many addresses at the same moment. */
const guesses = (times: number) =>
  Promise.all(Array.from({ length: times }, (_, index) => signInWith('wrong-password', stranger(index))))

/** As if so much time had passed. */
const later = (minutes: number) =>
  db.rateLimit.updateMany({ data: { lastRequest: { decrement: BigInt(minutes * 60_000) } } })

describe('guessing a password', () => {
  test('from many addresses at once: thirty guesses are looked at', async () => {
    await createPerson({ email, password: PASSWORD })
    await guessedAt(email, 24)
    const answers = await guesses(10)
    const led = answers.filter(({ location }) => location === '/sign-in/mailbox')
    expect([
      count(
        answers.filter(({ status }) => status !== 303),
        WRONG,
      ),
      led.length,
    ]).toEqual([6, 4])
  })

  test('leaves the browsers alone that the person has signed in with, and lets others in when the hour is over', async () => {
    await createPerson({ email, password: PASSWORD })
    const cookie = cookiesOf(await signInWith(PASSWORD))
    await guessedAt(email)
    expect((await signInWith(PASSWORD, stranger(99))).location).toBe('/sign-in/mailbox')
    expect((await signInWith(PASSWORD, { ...stranger(99), cookie })).status).toBe(303)
    await later(61)
    expect((await signInWith(PASSWORD, stranger(99))).status).toBe(303)
  })

  test('from a browser known for somebody else, or with a mark made up, is guessing like any other', async () => {
    await createPerson({ email, password: PASSWORD })
    await createPerson({ email: 'other@example.cn', password: PASSWORD })
    const other = await submit(signIn, { path: '/sign-in', body: { email: 'other@example.cn', password: PASSWORD } })
    await guessedAt(email)
    const forged = cookiesOf(other).replace(/(known=[^.]*\.[^~]*~)[^;]*/, '$1bWFkZSB1cA')
    for (const cookie of [cookiesOf(other), forged, 'known=', 'known=..', 'known=%E0%A4%A'])
      expect((await signInWith(PASSWORD, { ...stranger(77), cookie })).location).toBe('/sign-in/mailbox')
  })

  test('in a known browser ends after ten tries, too', async () => {
    await createPerson({ email, password: PASSWORD })
    const cookie = cookiesOf(await signInWith(PASSWORD))
    const answers = await Promise.all(Array.from({ length: 15 }, () => signInWith('wrong-password', { cookie })))
    expect([count(answers, WRONG), count(answers, TOO_MANY)]).toEqual([10, 5])
  })

  test('a shared browser stays known for everybody who signs in with it', async () => {
    const colleague = { email: 'other@example.cn', password: PASSWORD }
    await createPerson({ email, password: PASSWORD })
    await createPerson(colleague)
    const first = cookiesOf(await signInWith(PASSWORD))
    const both = cookiesOf(await submit(signIn, { path: '/sign-in', body: colleague, cookie: first }))
    await guessedAt(email)
    expect((await signInWith(PASSWORD, { ...stranger(99), cookie: both })).status).toBe(303)
  })
})

describe('a right password', () => {
  test('uses up no try, however often', async () => {
    await createPerson({ email, password: PASSWORD })
    await guessedFrom(HERE.address, email, 9)
    for (let round = 0; round < 3; round += 1) expect((await signInWith(PASSWORD, HERE)).status).toBe(303)
    const answers = await Promise.all(Array.from({ length: 3 }, () => signInWith('wrong-password', HERE)))
    expect([count(answers, WRONG), count(answers, TOO_MANY)]).toEqual([1, 2])
  })

  test('gives back its own try only', async () => {
    await createPerson({ email, password: PASSWORD })
    await guessedFrom(HERE.address, email, 9)
    expect((await signInWith(PASSWORD, HERE)).status).toBe(303)
    expect(messages(await signInWith('wrong-password', HERE))).toEqual([WRONG])
    expect(messages(await signInWith(PASSWORD, HERE))).toEqual([TOO_MANY])
  })
})

test('one try too many says how long to wait, in minutes to people and in seconds to programs', async () => {
  await guessedFrom(HERE.address, email, 10)
  await later(5)
  const limited = await signInWith(PASSWORD, HERE)
  expect(limited.status).toBe(429)
  const seconds = Number(limited.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(9 * 60)
  expect(seconds).toBeLessThanOrEqual(10 * 60)
  expect(limited.data).toMatchObject({ values: { email: [email] }, errors: [{ message: { values: { count: 10 } } }] })
})

describe('guessing a reset code', () => {
  const resetWith = (code: string, from: From) =>
    submit(reset, { path: '/reset-password', body: { email, code, password: 'a-new-password' }, ...from })

  test('from many addresses never reaches the code of the person, and keeps nobody out', async () => {
    await createPerson({ email, password: PASSWORD })
    const cookie = await askedForReset(email)
    const code = await codeMailedTo(email)
    const guessed = await Promise.all(Array.from({ length: 30 }, (_, index) => resetWith(code, stranger(index))))
    expect(new Set(guessed.flatMap(messages))).toEqual(new Set(['code: refusals:accounts.wrongMailedCode']))
    // Six digits are no longer looked at in a browser we do not know; the longer code is in any.
    expect((await resetWith(code, { ...stranger(99), cookie })).status).toBe(422)
    expect((await resetWith(await longCodeMailedTo(email), stranger(98))).status).toBe(303)
  })

  test('elsewhere leaves six digits alone in a browser that the person has signed in with', async () => {
    await createPerson({ email, password: PASSWORD })
    const cookie = await askedForReset(email, { cookie: cookiesOf(await signInWith(PASSWORD)) })
    await Promise.all(Array.from({ length: 25 }, (_, index) => resetWith('000000', stranger(index))))
    expect((await resetWith(await codeMailedTo(email), { ...stranger(99), cookie })).status).toBe(303)
  })

  test('ends after five tries in the browser that asked', async () => {
    await createPerson({ email, password: PASSWORD })
    const cookie = await askedForReset(email)
    const code = await codeMailedTo(email)
    const other = code === '000000' ? '111111' : '000000'
    const wrong = await Promise.all(
      Array.from({ length: 5 }, (_, index) => resetWith(other, { ...stranger(index), cookie })),
    )
    expect(wrong.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422])
    expect((await resetWith(code, { ...stranger(9), cookie })).status).toBe(422)
  })

  test('the browser in which the right one was given is known from then on', async () => {
    await createPerson({ email, password: PASSWORD })
    const asked = await askedForReset(email)
    const cookie = cookiesOf(await resetWith(await codeMailedTo(email), { cookie: asked }))
    await guessedAt(email)
    expect((await signInWith('a-new-password', { ...stranger(99), cookie })).status).toBe(303)
  })
})

describe('asking which firms are registered', () => {
  const profile = (creditCode: string) => ({
    creditCode,
    nameZh: '丹东锦衣服装有限公司',
    nameEn: 'Dandong Jinyi Apparel Co., Ltd.',
    segment: 'sme',
    ownership: 'domestic',
    district: '210602',
    'tracks[]': ['general_goods'],
    sells: '羽绒服',
    'targetRegions[]': [] as string[],
  })
  const register = async (as: Person, creditCode: string) =>
    answer<FormReply>(newFirm, { request: await post('/firms/new', profile(creditCode), { as }) })
  const ask = async (as: Person, creditCode: string) =>
    answer<FormReply>(requestAccess, {
      request: await post('/firms/request-access', { creditCode, message: '' }, { as }),
    })
  const LIMITED = 'creditCode: refusals:accounts.tooManyTries'

  test('ends after ten taken codes, on every page that tells, and begins anew after an hour', async () => {
    const { firm } = await createFirm()
    const { firm: own, owner: person } = await createFirm()
    const answers = await Promise.all(Array.from({ length: 14 }, () => register(person, firm.creditCode)))
    expect([count(answers, 'creditCode: refusals:firms.creditCodeTaken'), count(answers, LIMITED)]).toEqual([10, 4])
    const free = await register(person, freeCreditCode())
    expect([free.status, messages(free), Number(free.headers.get('retry-after')) > 3500]).toEqual([
      429,
      [LIMITED],
      true,
    ])
    expect(free.data.values).toMatchObject({ sells: ['羽绒服'] })
    expect(messages(await ask(person, firm.creditCode))).toEqual([LIMITED])
    const save = async (creditCode: string) =>
      answer<FormReply>(saveProfile, {
        request: await post(`/firms/${own.id}/profile`, profile(creditCode), { as: person }),
        params: { firmId: own.id },
      })
    expect(messages(await save(firm.creditCode))).toEqual([LIMITED])
    expect((await save(own.creditCode)).status).toBe(303)
    await later(61)
    expect((await register(person, freeCreditCode())).status).toBe(303)
  })

  test('is no concern of those who register firms or ask again about one', async () => {
    const person = await createPerson()
    for (let round = 0; round < 12; round += 1) {
      // As if on another day: how many firms somebody may register is another limit.
      if (round % 5 === 0) await later(25 * 60)
      expect((await register(person, freeCreditCode())).status).toBe(303)
    }
    const { firm } = await createFirm()
    for (let round = 0; round < 12; round += 1) expect((await ask(person, firm.creditCode)).status).toBe(303)
  })

  test('by requests for access, registered or not, ends after ten', async () => {
    const person = await createPerson()
    const answers = await Promise.all(Array.from({ length: 13 }, () => ask(person, freeCreditCode())))
    expect([count(answers, 'creditCode: refusals:firms.notRegistered'), count(answers, LIMITED)]).toEqual([10, 3])
  })
})
