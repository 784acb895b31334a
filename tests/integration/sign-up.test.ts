import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { action as confirm } from '~/routes/account/confirm'
import { loader as settings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { cookiesOf, messages, newcomer, PASSWORD, sessionOf, submit } from '../support/account-forms'
import { codeMailedTo, lastMailTo, queuedTasks } from '../support/mails'
import { answer, get } from '../support/requests'

describe('signing up', () => {
  test('mails a code in the language that was chosen, and the code signs in', async () => {
    const sent = await submit(signUp, {
      path: '/sign-up',
      body: {
        ...newcomer,
        email: ' Li@Example.CN ',
        preferredLanguage: 'en',
        next: '/firms/new',
      },
    })
    expect(sent).toMatchObject({
      status: 303,
      location: paths.account.confirm({ next: '/firms/new' }),
    })
    expect(await lastMailTo('li@example.cn')).toMatchObject({ language: 'en', sentAt: null })
    expect(await queuedTasks()).toEqual(['send_mail'])
    const code = await codeMailedTo('li@example.cn')
    const done = await submit(confirm, {
      path: '/sign-up/confirm',
      cookie: cookiesOf(sent),
      body: {
        intent: 'confirm',
        email: 'li@example.cn',
        code: ` ${code.slice(0, 3)} ${code.slice(3)} `,
        next: '/firms/new',
      },
    })
    expect(done).toMatchObject({ status: 303, location: '/firms/new?said=account_ready' })
    expect(done.cookies.join()).toContain('language=en')
    expect((await answer(settings, { request: await get('/account', { cookie: sessionOf(done) }) })).status).toBe(200)
    expect(await db.user.findUnique({ where: { email: 'li@example.cn' } })).toMatchObject({
      emailVerified: true,
      language: 'en',
      staffRole: null,
    })
  })

  test('does not sign in before the code was given', async () => {
    await submit(signUp, { path: '/sign-up', body: newcomer })
    const early = await submit(signIn, { path: '/sign-in', body: { email: newcomer.email, password: PASSWORD } })
    expect(early).toMatchObject({ status: 303, location: paths.account.confirm() })
    expect(await db.session.count()).toBe(0)
  })

  test('answers known and unknown addresses alike, and changes nothing about an account', async () => {
    await createPerson({ email: 'known@example.cn', name: '王芳', password: PASSWORD })
    const before = await db.account.findMany()
    const unknown = await submit(signUp, { path: '/sign-up', body: { ...newcomer, email: 'nobody@example.cn' } })
    const known = await submit(signUp, {
      path: '/sign-up',
      body: {
        ...newcomer,
        email: 'known@example.cn',
        password: 'another-password',
      },
    })
    expect([known.status, known.location?.replace('known', 'nobody')]).toEqual([unknown.status, unknown.location])
    expect(await db.account.findMany({ where: { userId: before[0]?.userId } })).toEqual(before)
    expect((await lastMailTo('known@example.cn'))?.text).toContain('/sign-in')
    const codes = await submit(confirm, {
      path: '/sign-up/confirm',
      body: {
        intent: 'confirm',
        email: 'known@example.cn',
        code: '123456',
      },
    })
    const strange = await submit(confirm, {
      path: '/sign-up/confirm',
      body: {
        intent: 'confirm',
        email: 'stranger@example.cn',
        code: '123456',
      },
    })
    expect(codes.data.errors).toEqual(strange.data.errors)
  })

  test('lets the last one to sign up with an address start from nothing', async () => {
    await submit(signUp, { path: '/sign-up', body: { ...newcomer, name: 'Mallory', password: 'password-of-mallory' } })
    const last = await submit(signUp, { path: '/sign-up', body: newcomer })
    await submit(confirm, {
      path: '/sign-up/confirm',
      cookie: cookiesOf(last),
      body: {
        intent: 'confirm',
        email: newcomer.email,
        code: await codeMailedTo(newcomer.email),
      },
    })
    expect(
      (await submit(signIn, { path: '/sign-in', body: { email: newcomer.email, password: 'password-of-mallory' } }))
        .status,
    ).toBe(422)
    expect(
      (await submit(signIn, { path: '/sign-in', body: { email: newcomer.email, password: PASSWORD } })).status,
    ).toBe(303)
    expect(await db.user.findMany()).toMatchObject([{ name: '李明' }])
  })

  test('twice at the same moment makes one account', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(signUp, { path: '/sign-up', body: newcomer })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await db.user.count()).toBe(1)
    expect(await db.account.count()).toBe(1)
  })

  test('never stores what the form does not ask for', async () => {
    await submit(signUp, {
      path: '/sign-up',
      body: {
        ...newcomer,
        staffRole: 'administrator',
        emailVerified: 'true',
        id: 'mine',
        disabledAt: '',
      },
    })
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
    const given = await submit(signUp, { path: '/sign-up', body: { ...newcomer, [field]: value } })
    expect([given.status, ...messages(given)]).toEqual([422, `${field}: ${key}`])
    expect(given.data.values.password).toBeUndefined()
    expect(await db.user.count()).toBe(0)
  })

  test.each(['李明 🚢', '<script>alert(1)</script>', 'Robert\'); DROP TABLE "User";--', '李 明'])(
    '%s is a name like any other',
    async (name) => {
      await submit(signUp, { path: '/sign-up', body: { ...newcomer, name } })
      expect(await db.user.findMany()).toMatchObject([{ name }])
    },
  )
})

describe('the code', () => {
  test('is refused after five wrong tries, also when it is right then', async () => {
    const cookie = cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer }))
    const code = await codeMailedTo(newcomer.email)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries++)
      await submit(confirm, {
        path: '/sign-up/confirm',
        cookie,
        body: { intent: 'confirm', email: newcomer.email, code: wrong },
      })
    const late = await submit(confirm, {
      path: '/sign-up/confirm',
      cookie,
      body: { intent: 'confirm', email: newcomer.email, code },
    })
    expect(messages(late)).toEqual(['code: refusals:accounts.wrongCode'])
    const again = await submit(confirm, {
      path: '/sign-up/confirm',
      cookie,
      body: { intent: 'resend', email: newcomer.email },
    })
    expect(again.location).toContain('resent=1')
    const fresh = await submit(confirm, {
      path: '/sign-up/confirm',
      cookie,
      body: {
        intent: 'confirm',
        email: newcomer.email,
        code: await codeMailedTo(newcomer.email),
      },
    })
    expect(fresh.status).toBe(303)
  })

  test('works once, and is not stored in plain', async () => {
    const cookie = cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer }))
    const code = await codeMailedTo(newcomer.email)
    expect(JSON.stringify(await db.verification.findMany())).not.toContain(code)
    const body = { intent: 'confirm', email: newcomer.email, code }
    const both = await Promise.all([
      submit(confirm, { path: '/sign-up/confirm', cookie, body: body }),
      submit(confirm, { path: '/sign-up/confirm', cookie, body: body }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  test('may be typed with full-width digits', async () => {
    const cookie = cookiesOf(await submit(signUp, { path: '/sign-up', body: newcomer }))
    const code = (await codeMailedTo(newcomer.email)).replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    )
    expect(
      (
        await submit(confirm, {
          path: '/sign-up/confirm',
          cookie,
          body: { intent: 'confirm', email: newcomer.email, code },
        })
      ).status,
    ).toBe(303)
  })
})
