import { describe, expect, test } from 'vitest'
import { paths } from '~/paths'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as reset } from '~/routes/account/reset-password'
import { loader as settings, action as saveSettings } from '~/routes/account/settings'
import { action as signIn } from '~/routes/account/sign-in'
import { action as signOut } from '~/routes/account/sign-out'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { cookiesOf, messages, newcomer, PASSWORD, sessionOf, signedUp, submit } from '../support/account-forms'
import { codeMailedTo, lastMailTo } from '../support/mails'
import { answer, get, post } from '../support/requests'

describe('signing in and out', () => {
  test('gives a new session each time and ends the one before', async () => {
    const first = await signedUp()
    const request = await post(
      '/sign-in',
      { email: newcomer.email, password: PASSWORD, next: '/account' },
      { cookie: first },
    )
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
    expect((await answer(settings, { request: await get('/account', { cookie }) })).location).toBe(
      paths.account.signIn({ next: '/account', ended: '1' }),
    )
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
    const wrong = await submit(signIn, {
      path: '/sign-in',
      body: { email: 'known@example.cn', password: 'wrong-password' },
    })
    const unknown = await submit(signIn, {
      path: '/sign-in',
      body: { email: 'nobody@example.cn', password: 'wrong-password' },
    })
    expect([wrong.status, wrong.data.errors]).toEqual([unknown.status, unknown.data.errors])
    expect(messages(wrong)).toEqual(['null: refusals:accounts.wrongSignIn'])
  })

  test('in a browser of another language loads the next page anew, so that all of it is in one language', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD, language: 'en' })
    const body = { email: 'known@example.cn', password: PASSWORD }
    const from = async (cookie: string) => (await submit(signIn, { path: '/sign-in', body, cookie })).headers
    expect((await from('language=zh-CN')).get('x-remix-reload-document')).toBe('true')
    expect((await from('language=en')).get('x-remix-reload-document')).toBeNull()
  })

  test('leads nowhere outside this site', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const given = await submit(signIn, {
      path: '/sign-in',
      body: {
        email: 'known@example.cn',
        password: PASSWORD,
        next: 'https://evil.example/',
      },
    })
    expect(given.location).toBe('/firms')
  })

  test('a disabled account is told so after the right password, and signed out at once', async () => {
    const person = await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const request = await get('/account', { as: person })
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect((await answer(settings, { request })).status).toBe(303)
    const given = await submit(signIn, { path: '/sign-in', body: { email: person.email, password: PASSWORD } })
    expect(messages(given)).toEqual(['null: refusals:accounts.disabled'])
    expect(
      messages(await submit(signIn, { path: '/sign-in', body: { email: person.email, password: 'wrong-password' } })),
    ).toEqual(['null: refusals:accounts.wrongSignIn'])
  })

  test('of twenty tries at once exactly ten are looked at, and another address is not locked out', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const wrong = { email: 'known@example.cn', password: 'wrong-password' }
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => submit(signIn, { path: '/sign-in', body: wrong, address: '198.51.100.7' })),
    )
    const keys = tries.map((given) => given.data.errors[0]?.message.key)
    expect(keys.filter((key) => key === 'refusals:accounts.wrongSignIn')).toHaveLength(10)
    expect(keys.filter((key) => key === 'refusals:accounts.tooManyTries')).toHaveLength(10)
    expect(
      (await submit(signIn, { path: '/sign-in', body: { ...wrong, password: PASSWORD }, address: '192.0.2.44' }))
        .status,
    ).toBe(303)
  })
})

describe('a forgotten password', () => {
  test('is set anew with a code, which ends every session', async () => {
    const person = await createPerson({ email: 'known@example.cn', password: PASSWORD, language: 'en' })
    const elsewhere = await get('/account', { as: person })
    const asked = await submit(forgot, { path: '/forgot-password', body: { email: person.email } })
    expect(asked.location).toBe(paths.account.resetPassword())
    const cookie = cookiesOf(asked)
    const code = await codeMailedTo(person.email)
    const done = await submit(reset, {
      path: '/reset-password',
      cookie,
      body: { email: person.email, code, password: 'a-better-password' },
    })
    expect(done.location).toBe('/sign-in?reset=1')
    expect((await answer(settings, { request: elsewhere })).status).toBe(303)
    expect((await submit(signIn, { path: '/sign-in', body: { email: person.email, password: PASSWORD } })).status).toBe(
      422,
    )
    expect(
      (await submit(signIn, { path: '/sign-in', body: { email: person.email, password: 'a-better-password' } })).status,
    ).toBe(303)
    expect(
      messages(
        await submit(reset, {
          path: '/reset-password',
          cookie,
          body: { email: person.email, code, password: 'and-once-more' },
        }),
      ),
    ).toEqual(['code: refusals:accounts.wrongMailedCode'])
  })

  test('answers unknown addresses alike and mails them nothing', async () => {
    await createPerson({ email: 'known@example.cn', password: PASSWORD })
    const known = await submit(forgot, { path: '/forgot-password', body: { email: 'known@example.cn' } })
    const unknown = await submit(forgot, { path: '/forgot-password', body: { email: 'other@example.cn' } })
    expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
    const shape = (cookie: string) => cookie.replace(/=[^;]*/, (value) => `${value.length}`)
    expect(known.cookies.map(shape)).toEqual(unknown.cookies.map(shape))
    expect(await lastMailTo('other@example.cn')).toBeNull()
  })
})

describe('settings', () => {
  test('change the name and the language of the account and of the browser', async () => {
    const person = await createPerson()
    const given = await answer(saveSettings, {
      request: await post(
        '/account',
        { intent: 'save', name: '李小明', preferredLanguage: 'en', staffRole: 'administrator' },
        { as: person },
      ),
    })
    expect(given.cookies.join()).toContain('language=en')
    expect(given.headers.get('x-remix-reload-document')).toBe('true')
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({
      name: '李小明',
      language: 'en',
      staffRole: null,
    })
  })
})
