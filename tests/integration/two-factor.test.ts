// Setting the second factor up, changing it, and who has to have it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { STAFF_ROLES } from '~/domain/access/scopes'
import { requireAdmin, requireAdvisor, requireOfficial } from '~/features/accounts/guards.server'
import { action as staffAction, loader as staffPage } from '~/routes/admin/staff'
import { loader as settings } from '~/routes/account/settings'
import { loader as twoFactorPage } from '~/routes/account/two-factor'
import { db } from '~/server/db.server'
import { createPerson, createStaff, sessionCookie, type Person } from '../factories/people'
import { messages, PASSWORD, sessionOf, submit } from '../support/account-forms'
import { countQueries } from '../support/count-queries'
import { lastMailTo } from '../support/mails'
import { answer, get } from '../support/requests'
import {
  appCode,
  change,
  giveCode,
  givePassword,
  setUpApp,
  signedInTwice,
  viewOf,
  wrongCode,
} from '../support/second-factor'
import { atLeast } from '../support/at-least'

const GUARDS = {
  advisor: requireAdvisor,
  lead_advisor: requireAdvisor,
  official: requireOfficial,
  administrator: requireAdmin,
} as const

const guardedBy = async (role: keyof typeof GUARDS, cookie: string) => {
  const request = await get('/workspace?tab=1', { cookie })
  return answer(() => GUARDS[role](request), { request })
}
const forgetUsedCodes = () => db.twoFactor.updateMany({ data: { lastStep: 0 } })
const newStaff = () => createStaff('advisor', { password: PASSWORD, hasTwoFactor: false })
const newMember = () => createPerson({ password: PASSWORD })

afterEach(() => {
  delete process.env.DEMO
})

describe('staff without a second factor', () => {
  test.each(STAFF_ROLES)('are led to set it up before any page of staff opens: %s', async (role) => {
    const person = await createStaff(role, { password: PASSWORD, hasTwoFactor: false })
    const cookie = sessionOf(await givePassword(person))
    const led = await guardedBy(role, cookie)
    expect(led).toMatchObject({ status: 303, location: '/account/two-factor?next=%2Fworkspace%3Ftab%3D1' })
    expect(await viewOf(cookie)).toMatchObject({ isRequired: true, device: null })
    const done = await setUpApp(cookie)
    expect((await guardedBy(role, done.cookie)).status).toBe(200)
  })

  test('keep their own pages meanwhile, and learn nothing of the pages of other roles', async () => {
    const cookie = await sessionCookie(await newStaff())
    expect((await answer(settings, { request: await get('/account', { cookie }) })).status).toBe(200)
    expect((await guardedBy('administrator', cookie)).status).toBe(404)
  })

  test('keep what they had typed when a form is not taken for want of it', async () => {
    const person = await createStaff('administrator', { hasTwoFactor: false })
    const cookie = await sessionCookie(person)
    const given = await submit(staffAction, { path: '/admin/staff', body: { intent: 'create', name: '孙立' }, cookie })
    expect(given.location).toBe('/account/two-factor?next=%2Fadmin%2Fstaff')
    const held = given.cookies[0]?.split(';')[0] ?? ''
    const renewed = await sessionCookie(await createStaff('administrator'))
    const page = await answer<{ held: Record<string, string[]> }>(staffPage, {
      request: await get('/admin/staff', { cookie: `${renewed}; ${held}` }),
    })
    expect(page.data.held).toEqual({ name: ['孙立'] })
  })

  test('need it from the next request on, when they become staff while they are signed in', async () => {
    const member = await newMember()
    const cookie = await sessionCookie(member)
    await db.user.update({ where: { id: member.id }, data: { staffRole: 'advisor' } })
    expect((await guardedBy('advisor', cookie)).location).toMatch(/^\/account\/two-factor/)
  })

  test('are not asked for it in the demonstration, where they may have it all the same', async () => {
    process.env.DEMO = '1'
    const person = await newStaff()
    const cookie = await sessionCookie(person)
    expect((await guardedBy('advisor', cookie)).status).toBe(200)
    expect(await viewOf(cookie)).toMatchObject({ isRequired: false })
    const { cookie: renewed } = await setUpApp(cookie)
    expect((await guardedBy('advisor', renewed)).status).toBe(200)
    const given = await givePassword(person)
    expect(given.location).toBe('/sign-in/code')
    expect((await guardedBy('advisor', sessionOf(given))).status).toBe(303)
  })

  test('the guard asks the database once', async () => {
    const request = await get('/advisor', { as: await createStaff('advisor') })
    expect(await countQueries(() => requireAdvisor(request))).toBe(1)
  })
})

describe('setting it up', () => {
  let person: Person
  let cookie: string
  beforeEach(async () => {
    person = await newMember()
    cookie = await sessionCookie(person)
  })

  test('takes the password and a code of the app, and gives ten backup codes and another session', async () => {
    const elsewhere = await sessionCookie(person)
    const { given, cookie: renewed, codes, secret } = await setUpApp(cookie)
    expect(given).toMatchObject({ status: 303, location: '/account/two-factor' })
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    expect(atLeast(1, codes).every((code) => /^[a-hjkmnp-z2-9]{10}$/.test(code))).toBe(true)
    for (const ended of [cookie, elsewhere])
      expect((await answer(settings, { request: await get('/account', { cookie: ended }) })).status).toBe(303)
    expect((await answer(settings, { request: await get('/account', { cookie: renewed }) })).status).toBe(200)
    // Neither the secret nor a backup code can be read in the database.
    const stored = JSON.stringify(await db.$transaction([db.twoFactor.findMany(), db.session.findMany()]))
    for (const hidden of [secret, ...codes]) expect(stored).not.toContain(hidden)
    expect((await lastMailTo(person.email))?.subject).toContain('两步验证')
  })

  test('shows the codes until they are put away, and never again', async () => {
    const { cookie: renewed } = await setUpApp(cookie)
    expect((await viewOf(renewed)).newCodes).toHaveLength(10)
    const given = await change(renewed, { intent: 'put_away', next: '/firms' })
    expect(given.location).toBe('/firms?said=two_factor_on')
    expect(await viewOf(renewed)).toMatchObject({ newCodes: null, setUp: null, device: { codesLeft: 10 } })
  })

  test('keeps secret and codes out of the cache, in this session, and for a few minutes', async () => {
    await change(cookie, { intent: 'start', password: PASSWORD })
    const page = await answer(twoFactorPage, { request: await get('/account/two-factor', { cookie }) })
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect((await viewOf(await sessionCookie(person))).setUp).toBeNull()
    await change(cookie, { intent: 'cancel' })
    expect((await viewOf(cookie)).setUp).toBeNull()
    expect(messages(await change(cookie, { intent: 'confirm', code: '123456' }))).toEqual([
      'null: refusals:twoFactor.setUpExpired',
    ])
  })

  test('the code that confirmed it does not sign in as well', async () => {
    const { secret, code } = await setUpApp(cookie)
    const waiting = sessionOf(await givePassword(person))
    expect((await giveCode(code, { cookie: waiting })).status).toBe(422)
    expect((await giveCode(appCode(secret, 1), { cookie: waiting })).status).toBe(303)
  })

  test.each([
    ['start', { password: '' }, 'password: forms:password.required'],
    ['start', {}, 'password: forms:password.required'],
    ['start', { password: 'wrong-password' }, 'password: refusals:twoFactor.wrongPassword'],
    ['new_codes', { password: PASSWORD, code: '123456' }, 'null: refusals:twoFactor.isOff'],
    ['move', { password: PASSWORD, code: '123456' }, 'null: refusals:twoFactor.isOff'],
    ['turn_off', { password: PASSWORD, code: '123456' }, 'null: refusals:twoFactor.isOff'],
    ['confirm', { code: '123456' }, 'null: refusals:twoFactor.setUpExpired'],
  ])('%s with %o is refused: %s', async (intent, body, message) => {
    expect(messages(await change(cookie, { intent, ...body }))).toEqual([message])
    expect(await db.twoFactor.count()).toBe(0)
  })

  test.each([
    ['nothing', ''],
    ['letters', 'abcdef'],
    ['five digits', '12345'],
    ['a backup code', 'abcde-fgh23'],
  ])('a first code that is %s is refused beside the field', async (_, code) => {
    await change(cookie, { intent: 'start', password: PASSWORD })
    expect(messages(await change(cookie, { intent: 'confirm', code }))).toEqual(['code: twofactor:appCode.invalid'])
  })

  test('a wrong first code turns nothing on, and the right one still does', async () => {
    await change(cookie, { intent: 'start', password: PASSWORD })
    const secret = (await viewOf(cookie)).setUp?.secret ?? ''
    const wrong = await change(cookie, { intent: 'confirm', code: wrongCode(secret) })
    expect(messages(wrong)).toEqual(['code: refusals:twoFactor.wrongCode'])
    expect(await db.twoFactor.count()).toBe(0)
    expect((await change(cookie, { intent: 'confirm', code: appCode(secret) })).status).toBe(303)
  })

  test('confirmed twice at once has one effect', async () => {
    await change(cookie, { intent: 'start', password: PASSWORD })
    const code = appCode((await viewOf(cookie)).setUp?.secret)
    const given = await Promise.all([1, 2, 3].map(() => change(cookie, { intent: 'confirm', code })))
    expect(given.filter(({ cookies }) => cookies.length > 0)).toHaveLength(1)
    expect(await db.session.count()).toBe(1)
  })

  test('guesses of the password end after ten', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 13 }, () => change(cookie, { intent: 'start', password: 'wrong-password' })),
    )
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(3)
  })
})

describe('changing it', () => {
  let person: Person
  let cookie: string
  beforeEach(async () => {
    person = await createStaff('official', { password: PASSWORD })
    cookie = await signedInTwice(person)
    await forgetUsedCodes()
  })

  test.each(['new_codes', 'move', 'turn_off'])('takes password and code: %s', async (intent) => {
    process.env.DEMO = '1'
    const wrong = await change(cookie, { intent, password: 'wrong-password', code: appCode() })
    expect(messages(wrong)).toEqual(['password: refusals:twoFactor.wrongPassword'])
    // The slip in the password has not used the code up.
    const other = await change(cookie, { intent, password: PASSWORD, code: wrongCode() })
    expect(messages(other)).toEqual(['code: refusals:twoFactor.wrongCode'])
    const right = { intent, password: PASSWORD, code: appCode() }
    expect((await change(cookie, right)).status).toBe(303)
    expect((await change(cookie, right)).status).toBe(422)
  })

  test('new backup codes replace the old ones', async () => {
    await change(cookie, { intent: 'new_codes', password: PASSWORD, code: appCode() })
    const [old = ''] = (await viewOf(cookie)).newCodes ?? []
    const given = await change(cookie, { intent: 'new_codes', password: PASSWORD, code: appCode(undefined, 1) })
    expect(given.status).toBe(303)
    const [fresh = ''] = (await viewOf(cookie)).newCodes ?? []
    expect((await giveCode(old, { cookie: sessionOf(await givePassword(person)) })).status).toBe(422)
    expect((await giveCode(fresh, { cookie: sessionOf(await givePassword(person)) })).status).toBe(303)
    expect((await viewOf(cookie)).device).toMatchObject({ codesLeft: 9 })
  })

  test('another device counts from its first code on, and the old one until then', async () => {
    await change(cookie, { intent: 'move', password: PASSWORD, code: appCode() })
    const secret = (await viewOf(cookie)).setUp?.secret ?? ''
    await forgetUsedCodes()
    const meanwhile = await signedInTwice(person)
    expect((await guardedBy('official', meanwhile)).status).toBe(200)
    const given = await change(cookie, { intent: 'confirm', code: appCode(secret) })
    expect((await guardedBy('official', sessionOf(given))).status).toBe(200)
    expect((await guardedBy('official', meanwhile)).status).toBe(303)
    await forgetUsedCodes()
    const waiting = sessionOf(await givePassword(person))
    expect((await giveCode(appCode(), { cookie: waiting })).status).toBe(422)
    expect((await giveCode(appCode(secret), { cookie: waiting })).status).toBe(303)
  })

  test('staff cannot turn it off outside the demonstration, not even with everything right', async () => {
    const given = await change(cookie, { intent: 'turn_off', password: PASSWORD, code: appCode() })
    expect(messages(given)).toEqual(['null: refusals:twoFactor.required'])
    expect(await db.twoFactor.count()).toBe(1)
  })

  test('members of firms may turn it off again, and are told by mail', async () => {
    const member = await newMember()
    const { cookie: theirs, secret } = await setUpApp(await sessionCookie(member))
    const given = await change(theirs, { intent: 'turn_off', password: PASSWORD, code: appCode(secret, 1) })
    expect(given.location).toBe('/account/two-factor?done=off')
    expect(await viewOf(theirs)).toMatchObject({ device: null, newCodes: null })
    expect((await givePassword(member)).location).toBe('/firms')
    expect((await lastMailTo(member.email))?.subject).toContain('关闭')
  })

  test('cannot be begun anew without a code', async () => {
    const given = await change(cookie, { intent: 'start', password: PASSWORD })
    expect(messages(given)).toEqual(['null: refusals:twoFactor.isOn'])
  })
})

describe('an administrator', () => {
  const resetBy = async (administrator: Person, userId: string, reason = 'device_lost') => {
    const cookie = await sessionCookie(administrator)
    return submit(staffAction, { path: '/admin/staff', body: { intent: 'reset_two_factor', userId, reason }, cookie })
  }

  test('takes the second factor of a colleague away: the sessions end, it has to be set up anew, and a mail says why', async () => {
    const [administrator, person] = [
      await createStaff('administrator'),
      await createStaff('lead_advisor', { password: PASSWORD, language: 'en' }),
    ]
    const before = await sessionCookie(person)
    expect((await resetBy(administrator, person.id)).location).toBe(
      `/admin/staff?done=reset_two_factor&member=${person.id}`,
    )
    expect((await guardedBy('lead_advisor', before)).location).toMatch(/^\/sign-in\?/)
    const cookie = sessionOf(await givePassword(person))
    expect((await guardedBy('lead_advisor', cookie)).location).toMatch(/^\/account\/two-factor/)
    expect(await lastMailTo(person.email)).toMatchObject({
      language: 'en',
      text: expect.stringContaining('Phone lost') as string,
    })
    expect(messages(await resetBy(administrator, person.id))).toEqual(['null: refusals:twoFactor.isOffForColleague'])
  })

  test.each([
    ['their own', 'self', 'device_lost', 'null: refusals:twoFactor.own'],
    ['that of a member of a firm', 'member', 'device_lost', 'null: refusals:accounts.notStaff'],
    ['that of nobody', 'nobody', 'device_lost', 'null: refusals:accounts.notStaff'],
    ['one without a reason of the list', 'colleague', 'because', 'reason: forms:unknownOption'],
  ])('does not take away %s', async (_, whose, reason, message) => {
    const administrator = await createStaff('administrator')
    const people: Record<string, string> = {
      self: administrator.id,
      member: (await createPerson({ hasTwoFactor: true })).id,
      colleague: (await createStaff('advisor')).id,
      nobody: 'nobody-by-this-id',
    }
    const given = await resetBy(administrator, people[whose] ?? '', reason)
    expect(messages(given)).toEqual([message])
    expect(await db.twoFactor.count()).toBe(3)
  })

  test('takes that of a member of a firm away by the address, and of nobody else', async () => {
    const member = await createPerson({ hasTwoFactor: true, password: PASSWORD })
    const [advisor, cookie] = [await createStaff('advisor'), await sessionCookie(await createStaff('administrator'))]
    const resetMember = (memberEmail: string) =>
      submit(staffAction, {
        path: '/admin/staff',
        body: { intent: 'reset_member', memberEmail, reason: 'codes_lost' },
        cookie,
      })
    for (const email of [advisor.email, 'nobody@example.cn', (await createPerson()).email])
      expect(messages(await resetMember(email))).toEqual(['memberEmail: refusals:twoFactor.isOffForMember'])
    expect((await resetMember(member.email)).status).toBe(303)
    expect((await givePassword(member)).location).toBe('/firms')
    expect((await lastMailTo(member.email))?.subject).toContain('重置')
    expect(await db.twoFactor.count()).toBe(2)
  })

  test('sees in the list who has one', async () => {
    const administrator = await createStaff('administrator')
    await createStaff('advisor', { hasTwoFactor: false })
    const page = await answer<{ staff: { hasTwoFactor: boolean }[] }>(staffPage, {
      request: await get('/admin/staff', { as: administrator }),
    })
    expect(page.data.staff.map(({ hasTwoFactor }) => hasTwoFactor)).toEqual([false, true])
  })
})
