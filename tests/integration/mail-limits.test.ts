// Nobody fills somebody else's mailbox, or keeps them from a code.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { LIMITS } from '~/domain/access/limits'
import { enqueueMail } from '~/features/messages/commands.server'
import { sendMail } from '~/features/messages/jobs.server'
import { action as confirm } from '~/routes/account/confirm'
import { action as forgot } from '~/routes/account/forgot-password'
import { action as reset } from '~/routes/account/reset-password'
import { action as signUp } from '~/routes/account/sign-up'
import { db } from '~/server/db.server'
import { createPerson } from '../factories/people'
import { cookiesOf, newcomer, PASSWORD, submit } from '../support/account-forms'
import { afterHours, givenLeft, times } from '../support/limits'
import { codeMailedTo, longCodeMailedTo } from '../support/mails'

const email = 'known@example.cn'
const mails = (to = email) => db.outboxMail.count({ where: { to } })
const stranger = (index: number) => ({ address: `198.51.100.${index}` })

describe('mails with a code', () => {
  const ask = (index: number) => submit(forgot, { path: '/forgot-password', body: { email }, ...stranger(index) })

  test('asked for from twenty addresses: few go out, the answers are all the same', async () => {
    await createPerson({ email, password: PASSWORD })
    const answers = [...(await times(4, ask))]
    for (let index = 4; index < 20; index += 1) answers.push(await ask(index))
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
    expect(await mails()).toBe(LIMITS.mailedCodes.most)
    await afterHours(0.3)
    const before = await mails()
    await ask(99)
    expect(await mails()).toBe(before + 1)
  })

  test('exactly so many, also at the same moment', async () => {
    await createPerson({ email, password: PASSWORD })
    await times(3, ask)
    expect(await mails()).toBe(1)
  })

  test('and the last one in the mailbox still opens the account when a stranger has asked for all of them', async () => {
    await createPerson({ email, password: PASSWORD })
    for (let index = 0; index < LIMITS.codeMails.most + 3; index += 1) await ask(index)
    const code = await longCodeMailedTo(email)
    const body = { email, code, password: 'quiet river 81 lamps' }
    expect((await submit(reset, { path: '/reset-password', body, ...stranger(99) })).status).toBe(303)
  })

  test('of signing up again and again go to one mailbox no more often', async () => {
    const applicant = (address: string) =>
      submit(signUp, {
        path: '/sign-up',
        body: { ...newcomer, email },
        address,
      })
    for (let index = 0; index < 9; index += 1) expect((await applicant(`198.51.100.${index}`)).status).toBe(303)
    expect(await mails()).toBe(LIMITS.codeMails.most)
    expect(await db.account.count()).toBe(1)
  })
})

describe('when strangers have used up the mails of a sign-up', () => {
  const apply = (index: number) =>
    submit(signUp, { path: '/sign-up', body: { ...newcomer, email }, address: `198.51.100.${index}` })

  test('the code in the mailbox still opens the newest one', async () => {
    for (let index = 0; index < LIMITS.codeMails.most; index += 1) await apply(index)
    const cookie = cookiesOf(await apply(99))
    expect(await mails()).toBe(LIMITS.codeMails.most)
    const body = { intent: 'confirm', email, code: await codeMailedTo(email) }
    expect((await submit(confirm, { path: '/sign-up/confirm', body, cookie })).status).toBe(303)
  })

  test('somebody who has an account gets no more of them either', async () => {
    await createPerson({ email, password: PASSWORD })
    await givenLeft('codeMails', email, 1)
    for (let index = 0; index < 3; index += 1) expect((await apply(index)).status).toBe(303)
    expect(await mails()).toBe(1)
  })
})

describe('with a mail server', () => {
  let server: SMTPServer
  let received: string[]
  beforeEach(async () => {
    received = []
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, { envelope }, done) {
        stream.resume()
        stream.on('end', () => {
          received.push(...envelope.rcptTo.map(({ address }) => address))
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    delete process.env.SMTP_URL
    await new Promise<void>((resolve) => server.close(resolve))
  })

  const write = (to: string, template: 'accessDeclined' | 'resetCode' = 'accessDeclined') =>
    db.$transaction((tx) =>
      enqueueMail(tx, { to, language: 'zh-CN', template, values: { name: '李明', code: '482913', minutes: 15 } }),
    )
  type Payload = { readonly mailId: string; readonly secret: string | null }
  async function sendAll(): Promise<void> {
    const jobs = await db.$queryRaw<{ id: string; payload: Payload }[]>`
      SELECT j.id::text, p.payload FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id
      WHERE j.run_at <= now()`
    await Promise.all(jobs.map(({ payload }) => sendMail(payload)))
    await db.$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE id = ANY(${jobs.map(({ id }) => BigInt(id))})`
  }

  test('one mailbox gets so many within the hour, the others wait, codes do not, and none is lost', async () => {
    await givenLeft('mailsToOne', email, 3)
    for (let count = 0; count < 6; count += 1) await write(email)
    await write(email, 'resetCode')
    await write('other@example.cn')
    await sendAll()
    expect(received.filter((to) => to === email)).toHaveLength(3 + 1)
    expect(received.filter((to) => to !== email)).toEqual(['other@example.cn'])
    expect(await db.outboxMail.count({ where: { to: email, sentAt: null } })).toBe(3)
    const waiting = await db.$queryRaw<{ minutes: number }[]>`
      SELECT round(extract(epoch FROM run_at - now()) / 60)::int AS minutes FROM graphile_worker.jobs`
    expect(waiting.map(({ minutes }) => minutes)).toEqual([60, 60, 60])
    await afterHours(1.1)
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`
    await sendAll()
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0)
  })
})
