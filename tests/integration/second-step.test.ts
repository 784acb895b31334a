// The second step of signing in: what a session opens before it, which codes count, how often one may be wrong.
import { beforeEach, describe, expect, test } from 'vitest'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { backupMarks } from '~/features/accounts/two-factor-code-commands.server'
import { passSecondStep } from '~/features/accounts/second-step-commands.server'
import { spendAttempt } from '~/features/accounts/attempt-commands.server'
import { action as reset } from '~/routes/account/reset-password'
import { action as secondStep, loader as codePage } from '~/routes/account/second-step'
import { loader as settings } from '~/routes/account/settings'
import { loader as signInPage } from '~/routes/account/sign-in'
import { loader as roadmap } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { totpCode, totpStep } from '~/server/totp.server'
import { createFirm } from '../factories/firms'
import { APP_SECRET, createStaff, type Person } from '../factories/people'
import { askedForReset, cookiesOf, messages, PASSWORD, sessionOf, submit } from '../support/account-forms'
import { codeMailedTo } from '../support/mails'
import { answer, get } from '../support/requests'
import { appCode, giveCode, givePassword, signedInTwice, wrongCode } from '../support/second-factor'

const WRONG = ['code: refusals:twoFactor.wrongCode']
const LIMITED = 'null: refusals:accounts.tooManyTries'
const BACKUP = 'abcdefgh23'

let advisor: Person

beforeEach(async () => {
  advisor = await createStaff('advisor', { password: PASSWORD })
  await db.twoFactor.update({
    where: { userId: advisor.id },
    data: { backupCodes: await backupMarks(advisor.id, [BACKUP, 'mnpqrstu45'], new Date()) },
  })
})

const queueWith = async (cookie: string) => {
  const request = await get('/advisor', { cookie })
  return answer(() => requireAdvisor(request), { request })
}
const waiting = async (from: Parameters<typeof givePassword>[1] = {}) => sessionOf(await givePassword(advisor, from))
const forgetUsedCodes = () => db.twoFactor.updateMany({ data: { lastStep: 0 } })

describe('after the password alone', () => {
  test('nothing opens, neither for staff nor on pages of their own', async () => {
    const given = await givePassword(advisor, { next: '/advisor?tab=mine' })
    expect(given.location).toBe('/sign-in/code?next=%2Fadvisor%3Ftab%3Dmine')
    const cookie = sessionOf(given)
    expect((await queueWith(cookie)).location).toBe('/sign-in?next=%2Fadvisor')
    expect((await answer(settings, { request: await get('/account', { cookie }) })).location).toMatch(/^\/sign-in\?/)
    expect((await answer(signInPage, { request: await get('/sign-in', { cookie }) })).status).toBe(200)
  })

  test("a member's firm stays closed, too", async () => {
    const { firm, owner } = await createFirm()
    await db.twoFactor.create({ data: { userId: owner.id, secret: 'x', lastStep: 0, since: new Date() } })
    const cookie = await get('/', { as: owner }).then(({ headers }) => headers.get('cookie') ?? '')
    const opened = () =>
      get(`/firms/${firm.id}`, { cookie }).then((request) => answer(roadmap, { request, params: { firmId: firm.id } }))
    expect((await opened()).status).toBe(200)
    await db.session.updateMany({ where: { userId: owner.id }, data: { twoFactorAt: null } })
    expect((await opened()).status).toBe(303)
  })

  test('the page asks for the code and says for whom', async () => {
    const request = await get('/sign-in/code', { cookie: await waiting() })
    expect(await answer(codePage, { request })).toMatchObject({ status: 200, data: { email: advisor.email } })
  })

  test.each(['nobody', 'somebody who left for ten minutes', 'somebody disabled meanwhile'])(
    'the password comes first again for: %s',
    async (who) => {
      const cookie = who === 'nobody' ? '' : await waiting()
      if (who.includes('ten')) await db.session.updateMany({ data: { createdAt: new Date(Date.now() - 601_000) } })
      if (who.includes('disabled')) await db.user.updateMany({ data: { disabledAt: new Date() } })
      const request = await get('/sign-in/code?next=/advisor', { cookie })
      expect((await answer(codePage, { request })).location).toBe('/sign-in?next=%2Fadvisor')
      expect((await giveCode(appCode(), { cookie })).location).toBe('/sign-in')
    },
  )
})

describe('the right code', () => {
  test('opens everything, with another session than the one that waited', async () => {
    const before = await waiting()
    const row = await db.session.findFirstOrThrow()
    const given = await giveCode(appCode(), { cookie: before, next: '/advisor?tab=mine' })
    expect(given).toMatchObject({ status: 303, location: '/advisor?tab=mine' })
    const after = sessionOf(given)
    expect((await queueWith(after)).status).toBe(200)
    // A copy of the cookie from before opens nothing, and no second session is left.
    expect((await queueWith(before)).status).toBe(303)
    const rows = await db.session.findMany()
    expect(rows).toHaveLength(1)
    expect([rows[0]?.id, rows[0]?.token]).not.toContain(row.id)
    expect(rows[0]?.token).not.toBe(row.token)
    expect(given.cookies.join()).toMatch(/session=[^;]+; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly/)
  })

  test.each([
    [
      'full-width digits',
      (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['spaces, as the app shows it', (code: string) => `${code.slice(0, 3)} ${code.slice(3)} `],
    ['a full-width space', (code: string) => `${code.slice(0, 3)}\u3000${code.slice(3)}`],
  ])('is taken with %s', async (_, typed) => {
    expect((await giveCode(typed(appCode()), { cookie: await waiting() })).location).toBe('/firms')
  })

  test.each([
    [-2, false],
    [-1, true],
    [1, true],
    [2, false],
  ])('of a clock that is %i half minutes off: %s', async (halfMinutes, isTaken) => {
    const now = new Date()
    const { headers } = await get('/sign-in/code', { cookie: await waiting() })
    const request = new Request('http://localhost:3000/sign-in/code', { headers })
    const code = totpCode(APP_SECRET, totpStep(now) + halfMinutes)
    expect((await passSecondStep({ code }, { address: '192.0.2.1', request }, now)).ok).toBe(isTaken)
  })

  test('counts once: not in another browser, and not one before it', async () => {
    const [earlier, code, later] = [-1, 0, 1].map((halfMinutes) => appCode(APP_SECRET, halfMinutes))
    expect((await giveCode(code ?? '', { cookie: await waiting() })).status).toBe(303)
    const other = await waiting()
    expect(messages(await giveCode(code ?? '', { cookie: other }))).toEqual(WRONG)
    expect(messages(await giveCode(earlier ?? '', { cookie: other }))).toEqual(WRONG)
    expect((await giveCode(later ?? '', { cookie: other })).status).toBe(303)
  })

  test('of five browsers at once lets one in', async () => {
    const cookies = await Promise.all(Array.from({ length: 5 }, () => waiting()))
    const code = appCode()
    const given = await Promise.all(cookies.map((cookie) => giveCode(code, { cookie })))
    expect(given.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422])
  })

  test('is of no use without the password, or to another person', async () => {
    const other = await createStaff('advisor', { password: PASSWORD, hasTwoFactor: true })
    await db.twoFactor.update({ where: { userId: other.id }, data: { secret: 'unreadable' } })
    const cookie = sessionOf(await givePassword(other))
    expect(messages(await giveCode(appCode(), { cookie }))).toEqual(WRONG)
    expect((await giveCode(appCode(), {})).location).toBe('/sign-in')
  })
})

describe('a backup code', () => {
  test.each([BACKUP, 'ABCDE-FGH23', 'ａｂｃｄｅ ｆｇｈ２３', ' abcde–fgh23'])(
    'is taken however it is typed: %s',
    async (typed) => {
      const given = await giveCode(typed, { cookie: await waiting(), next: '/advisor' })
      // Where the number of those left is said.
      expect(given.location).toBe('/account/two-factor?next=%2Fadvisor&done=backup')
      expect(await db.twoFactor.findFirst()).toMatchObject({ backupCodes: [expect.any(String)] })
      expect((await queueWith(sessionOf(given))).status).toBe(200)
    },
  )

  test('works once, also for two browsers in the same moment', async () => {
    const [one, two, three] = [await waiting(), await waiting(), await waiting()]
    const given = await Promise.all([one, two].map((cookie) => giveCode(BACKUP, { cookie })))
    expect(given.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(messages(await giveCode(BACKUP, { cookie: three }))).toEqual(WRONG)
  })

  test('of somebody else is wrong', async () => {
    const other = await createStaff('lead_advisor', { password: PASSWORD })
    expect(messages(await giveCode(BACKUP, { cookie: sessionOf(await givePassword(other)) }))).toEqual(WRONG)
  })
})

describe('a wrong code', () => {
  test.each([
    ['nothing', '', 'twofactor:code.invalid'],
    ['spaces', ' \u3000 ', 'twofactor:code.invalid'],
    ['letters', 'abcdef', 'twofactor:code.invalid'],
    ['five digits', '12345', 'twofactor:code.invalid'],
    ['seven digits', '1234567', 'twofactor:code.invalid'],
    ['a megabyte', '1'.repeat(1_000_000), 'twofactor:code.invalid'],
    ['NUL', '12345\u0000', 'twofactor:code.invalid'],
    ['emoji', '🚢🚢🚢🚢🚢🚢', 'twofactor:code.invalid'],
    ['digits of another script', '١٢٣٤٥٦', 'twofactor:code.invalid'],
    ['a code from an hour ago', () => appCode(APP_SECRET, -120), 'refusals:twoFactor.wrongCode'],
    ['a wrong one', wrongCode, 'refusals:twoFactor.wrongCode'],
    ['a backup code that is none', 'zzzzz-zzzzz', 'refusals:twoFactor.wrongCode'],
  ])('is refused with a sentence at the field: %s', async (_, typed, key) => {
    const cookie = await waiting()
    const given = await giveCode(typeof typed === 'string' ? typed : typed(), { cookie, next: '/advisor' })
    expect([given.status, messages(given)]).toEqual([422, [`code: ${key}`]])
    // The code is not sent back, everything else is; and the right one is still taken.
    expect(given.data.values).toEqual({ next: ['/advisor'] })
    expect((await giveCode(appCode(), { cookie })).status).toBe(303)
  })

  test('no code at all is answered with the same sentence', async () => {
    const given = await submit(secondStep, { path: '/sign-in/code', body: {}, cookie: await waiting() })
    expect(messages(given)).toEqual(['code: twofactor:code.invalid'])
  })

  test('may be tried ten times from one place: of fifteen at once exactly ten are looked at', async () => {
    const cookie = await waiting()
    const code = wrongCode()
    const given = await Promise.all(Array.from({ length: 15 }, () => giveCode(code, { cookie })))
    expect(given.filter(({ status }) => status === 422)).toHaveLength(10)
    expect(given.filter(({ status }) => status === 429)).toHaveLength(5)
    const refused = await giveCode(appCode(), { cookie })
    expect([refused.status, messages(refused), Number(refused.headers.get('retry-after')) > 0]).toEqual([
      429,
      [LIMITED],
      true,
    ])
  })

  test('tried by somebody elsewhere, who has the password, does not lock the person out of their browser', async () => {
    const known = cookiesOf(await giveCode(appCode(), { cookie: await waiting() }))
    await forgetUsedCodes()
    const theirs = await waiting({ address: '203.0.113.1' })
    for (let place = 0; place < 12; place += 1)
      await giveCode(wrongCode(), { address: `203.0.113.${place}`, cookie: theirs })
    const stranger = { address: '203.0.113.99' }
    const asked = await giveCode(appCode(), { ...stranger, cookie: await waiting(stranger) })
    expect([asked.status, asked.location]).toEqual([303, '/sign-in/mailbox'])
    const password = await givePassword(advisor, { cookie: known })
    const cookie = `${known.replace(/session=[^;]*;? ?/, '')}; ${sessionOf(password)}`
    expect((await giveCode(appCode(), { cookie })).location).toBe('/firms')
  })

  test('is not forgiven by the right password: tries are given back by a right code only', async () => {
    const from = { address: '203.0.113.8' }
    for (let tries = 0; tries < 8; tries += 1)
      await spendAttempt({ kind: 'two_factor', person: advisor.email, ...from })
    for (let round = 0; round < 2; round += 1) await giveCode(wrongCode(), { ...from, cookie: await waiting(from) })
    expect((await giveCode(appCode(), { ...from, cookie: await waiting(from) })).status).toBe(429)
  })
})

describe('a new password by mail', () => {
  const resetByMail = async () => {
    const cookie = await askedForReset(advisor.email)
    const code = await codeMailedTo(advisor.email)
    return submit(reset, { path: '/reset-password', body: { email: advisor.email, code, password: PASSWORD }, cookie })
  }

  test('does not go around the second step', async () => {
    const before = await signedInTwice(advisor)
    expect((await resetByMail()).location).toBe('/sign-in?reset=1')
    expect((await queueWith(before)).status).toBe(303)
    await forgetUsedCodes()
    const given = await givePassword(advisor)
    expect(given.location).toBe('/sign-in/code')
    expect((await queueWith(sessionOf(given))).status).toBe(303)
    expect((await giveCode(appCode(), { cookie: sessionOf(given) })).status).toBe(303)
  })

  test('ends what waits for a code', async () => {
    const cookie = await waiting()
    await resetByMail()
    expect((await giveCode(appCode(), { cookie })).location).toBe('/sign-in')
  })

  test('buys no further tries of the code', async () => {
    const given = await resetByMail()
    expect(given.cookies.filter((cookie) => cookie.startsWith('known='))).toEqual([])
    expect((await givePassword(advisor)).cookies.filter((cookie) => cookie.startsWith('known='))).toEqual([])
  })
})
