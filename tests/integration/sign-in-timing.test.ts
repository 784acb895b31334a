// Nobody learns from a stop-watch which addresses have an account. What takes time is hashing a password, so all ways hash as often;
// where a mail goes out or a code is compared, the answer waits for a whole number of steps. Counted, not compared by the clock: a
// clock errs on busy machines.
import { hashPassword as earlierHash } from 'better-auth/crypto'
import { createHook } from 'node:async_hooks'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import { action as confirm } from '~/routes/account/confirm'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as mailbox } from '~/routes/account/mailbox'
import { action as reset } from '~/routes/account/reset-password'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { isOutdatedHash } from '~/server/password-hash.server'
import { createPerson, createStaff } from '../factories/people'
import { cookiesOf, messages, newcomer, PASSWORD, submit } from '../support/account-forms'
import { codeMailedTo, longCodeMailedTo } from '../support/mails'
import { steps } from '../support/quick-even-time'
import type { Answer } from '../support/requests'

const UNKNOWN = 'unknown@example.cn'
/** Every kind of account that an address may have. */
const KNOWN = {
  plain: 'plain@example.cn',
  unconfirmed: 'unconfirmed@example.cn',
  disabled: 'disabled@example.cn',
  'two-factor': 'two-factor@example.cn',
  'new staff': 'staff@example.cn',
} as const
type Kind = keyof typeof KNOWN
const KINDS = Object.keys(KNOWN) as Kind[]

beforeEach(async () => {
  const password = PASSWORD
  await createPerson({ email: KNOWN.plain, password })
  await createPerson({ email: KNOWN.unconfirmed, password, emailVerified: false })
  const { id } = await createPerson({ email: KNOWN.disabled, password })
  await db.user.update({ where: { id }, data: { disabledAt: new Date() } })
  await createPerson({ email: KNOWN['two-factor'], password, hasTwoFactor: true })
  await createStaff('advisor', { email: KNOWN['new staff'], emailVerified: false, hasTwoFactor: false })
})

type Form = { readonly hashes: number; readonly send: (email: string) => Promise<Answer<FormReply>> }

const WRONG = 'wrong-but-long-enough'
const FORMS = {
  'signing in with a wrong password': {
    hashes: 1,
    send: (email) => submit(signIn, { path: '/sign-in', body: { email, password: WRONG } }),
  },
  'signing up': {
    hashes: 1,
    send: (email) => submit(signUp, { path: '/sign-up', body: { ...newcomer, email } }),
  },
  'confirming with a wrong code': {
    hashes: 0,
    send: (email) => submit(confirm, { path: '/sign-up/confirm', body: { intent: 'confirm', email, code: '000000' } }),
  },
  'confirming with a wrong code and a wrong password': {
    hashes: 1,
    send: (email) =>
      submit(confirm, {
        path: '/sign-up/confirm',
        body: { intent: 'confirm', email, code: '000000', password: WRONG },
      }),
  },
  'asking for another code': {
    hashes: 0,
    send: (email) => submit(confirm, { path: '/sign-up/confirm', body: { intent: 'resend', email } }),
  },
  'asking for a reset': {
    hashes: 0,
    send: (email) => submit(forgot, { path: '/forgot-password', body: { email } }),
  },
  'setting a password with a wrong code': {
    hashes: 0,
    send: (email) =>
      submit(reset, { path: '/reset-password', body: { email, code: '000000', password: 'lamp river copper' } }),
  },
  'setting a password with a wrong longer code': {
    hashes: 0,
    send: (email) =>
      submit(reset, { path: '/reset-password', body: { email, code: 'abcdefghjkmn', password: 'lamp river copper' } }),
  },
  'asking for a code of the mailbox': {
    hashes: 0,
    send: (email) => submit(mailbox, { path: '/sign-in/mailbox', body: { intent: 'send', email } }),
  },
  'signing in with a wrong code of the mailbox': {
    hashes: 0,
    send: (email) =>
      submit(mailbox, {
        path: '/sign-in/mailbox',
        body: { intent: 'sign_in', email, code: '000000', password: PASSWORD },
      }),
  },
} as const satisfies Record<string, Form>

/** How often Node was asked for a scrypt hash. */
async function hashesOf<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  let count = 0
  const hook = createHook({ init: (_, type) => void (count += type === 'SCRYPTREQUEST' ? 1 : 0) }).enable()
  const result = await work().finally(() => hook.disable())
  return { count, result }
}

/** What a reader could tell answers apart by: everything but random ids. */
function looks({ status, location, data, cookies }: Answer<FormReply>) {
  const named = cookies.map((cookie) => cookie.replace(/=[^;]*/, '')).sort()
  return { status, location, cookies: named, refused: status < 400 ? [] : messages({ data } as Answer<FormReply>) }
}

describe.each(Object.entries<Form>(FORMS))('%s', (_, { hashes, send }) => {
  test('is answered alike, and hashes alike, for an unknown address and for every kind of account', async () => {
    const unknown = await hashesOf(() => send(UNKNOWN))
    expect(unknown.count).toBe(hashes)
    for (const kind of KINDS) {
      const known = await hashesOf(() => send(KNOWN[kind]))
      expect([kind, looks(known.result), known.count]).toEqual([kind, looks(unknown.result), hashes])
    }
  })
})

describe('an old code', () => {
  test.each(['reset', 'mailbox'] as const)('for %s is answered like none at all', async (purpose) => {
    const send = FORMS[purpose === 'reset' ? 'asking for a reset' : 'asking for a code of the mailbox'].send
    const cookie = cookiesOf(await send(KNOWN.plain))
    const codes = [await codeMailedTo(KNOWN.plain), await longCodeMailedTo(KNOWN.plain)]
    await db.mailedCode.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    const use = (email: string, code: string) =>
      purpose === 'reset'
        ? submit(reset, { path: '/reset-password', body: { email, code, password: 'lamp river copper' }, cookie })
        : submit(mailbox, {
            path: '/sign-in/mailbox',
            body: { intent: 'sign_in', email, code, password: PASSWORD },
            cookie,
          })
    const unknown = looks(await use(UNKNOWN, '000000'))
    expect(unknown.refused).toEqual(['code: refusals:accounts.wrongMailedCode'])
    for (const code of codes) expect(looks(await use(KNOWN.plain, code))).toEqual(unknown)
  })
})

test('after a sign-up from here, confirming hashes a typed password whether or not the address has an account', async () => {
  for (const email of [KNOWN.plain, 'newcomer@example.cn']) {
    const cookie = cookiesOf(await FORMS['signing up'].send(email))
    const body = { intent: 'confirm', email, code: '000000', password: WRONG }
    const { count } = await hashesOf(() => submit(confirm, { path: '/sign-up/confirm', body, cookie }))
    expect(count).toBe(1)
  }
})

test.each(['unknown', 'known'])(
  'too many guesses at an address that is %s lead to the same page, without a hash',
  async (which) => {
    const email = which === 'known' ? KNOWN.plain : UNKNOWN
    const guess = (place: number) =>
      submit(signIn, { path: '/sign-in', body: { email, password: WRONG }, address: `198.51.100.${place}` })
    await Promise.all(Array.from({ length: 30 }, (_, place) => guess(place)))
    const { count, result } = await hashesOf(() => guess(99))
    expect([count, looks(result)]).toEqual([
      0,
      { status: 303, location: '/sign-in/mailbox', cookies: [expect.stringMatching(/^asked-mailbox;/)], refused: [] },
    ])
  },
)

describe('a password that was stored with earlier figures', () => {
  test('is hashed anew at the sign-in, once, and no other sign-in hashes more than once', async () => {
    const where = { user: { email: KNOWN.plain } }
    await db.account.updateMany({ where, data: { password: await earlierHash(PASSWORD) } })
    const signInWith = (password: string) =>
      hashesOf(() => submit(signIn, { path: '/sign-in', body: { email: KNOWN.plain, password } }))
    // The earlier hash, and what is missing to the work of one of today.
    expect((await signInWith(WRONG)).count).toBe(2)
    expect(await signInWith(PASSWORD)).toMatchObject({ count: 3, result: { status: 303 } })
    const { password } = await db.account.findFirstOrThrow({ where })
    expect(isOutdatedHash(password ?? '')).toBe(false)
    expect(await signInWith(PASSWORD)).toMatchObject({ count: 1, result: { status: 303 } })
  })
})

describe('the time of an answer', () => {
  // How such a step is waited for is shown beside it. Each is above what the longer way takes on an idle machine.
  test.each([
    ['signing up', 500],
    ['confirming with a wrong code', 300],
    ['asking for another code', 250],
    ['asking for a reset', 250],
    ['asking for a code of the mailbox', 250],
    ['setting a password with a wrong code', 200],
    ['setting a password with a wrong longer code', 200],
    ['signing in with a wrong code of the mailbox', 150],
  ] as const)('%s is a whole number of steps of %i ms', async (form, milliseconds) => {
    for (const email of [KNOWN.plain, UNKNOWN]) {
      steps.length = 0
      await FORMS[form].send(email)
      expect(steps).toEqual([milliseconds])
    }
  })
})
