import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { enqueueMail } from '~/features/messages/commands.server'
import { sendMail } from '~/features/messages/jobs.server'
import { loader as outbox } from '~/routes/public/outbox'
import { db } from '~/server/db.server'
import { createStaff, type Person } from '../factories/people'
import { allowConsoleError } from '../support/console'
import { queuedTasks } from '../support/mails'
import { answer, get } from '../support/requests'

type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string }

/** A mail server that speaks SMTP over a real socket. */
async function mailServer({ refuses = false } = {}): Promise<{
  url: string
  received: Received[]
  stop: () => Promise<void>
}> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw })
        done(refuses ? new Error('Mailbox is full') : null)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, received, stop: () => new Promise((resolve) => server.close(resolve)) }
}

const mail = {
  to: 'li@example.cn',
  language: 'zh-CN',
  template: 'confirmCode',
  values: { name: '李明', code: '482913', minutes: 15 },
} as const

async function enqueued(): Promise<string> {
  await db.$transaction((tx) => enqueueMail(tx, mail))
  return (await db.outboxMail.findFirstOrThrow()).id
}

afterEach(() => {
  delete process.env.SMTP_URL
  delete process.env.DEMO
  delete process.env.DEMO_PASSWORD
})

describe('mail', () => {
  test('is written with the fact and queued, or neither', async () => {
    await enqueued()
    expect(await queuedTasks()).toEqual(['send_mail'])
    await expect(
      db.$transaction(async (tx) => {
        await enqueueMail(tx, mail)
        throw new Error('the fact failed')
      }),
    ).rejects.toThrow('the fact failed')
    expect([await db.outboxMail.count(), (await queuedTasks()).length]).toEqual([1, 1])
  })

  test('is spoken over SMTP in the language of the reader, once', async () => {
    const server = await mailServer()
    process.env.SMTP_URL = server.url
    const mailId = await enqueued()
    await Promise.all([sendMail({ mailId }), sendMail({ mailId })])
    await sendMail({ mailId })
    await server.stop()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({ to: ['li@example.cn'], from: 'no-reply@zero-to-one.example' })
    expect(server.received[0]?.raw).toMatch(/Content-Language: zh-CN/i)
    expect(server.received[0]?.raw).toContain(mailId)
    expect(await db.outboxMail.findFirst()).toMatchObject({
      sentAt: expect.any(Date) as Date,
      subject: expect.stringContaining('482913') as string,
    })
  })

  test('that was not accepted says why, stays unsent, and goes out at the next try', async () => {
    const full = await mailServer({ refuses: true })
    process.env.SMTP_URL = full.url
    const mailId = await enqueued()
    await expect(sendMail({ mailId })).rejects.toThrow('Mailbox is full')
    await full.stop()
    expect(await db.outboxMail.findFirst()).toMatchObject({
      sentAt: null,
      lastError: expect.stringContaining('Mailbox is full') as string,
    })
    const server = await mailServer()
    process.env.SMTP_URL = server.url
    await sendMail({ mailId })
    await server.stop()
    expect(await db.outboxMail.findFirst()).toMatchObject({ sentAt: expect.any(Date) as Date, lastError: null })
  })

  test('cannot carry a header of its own in a name', async () => {
    const values = {
      name: '李明\r\nBcc: all@example.cn',
      firm: 'X\r\nBcc: all@example.cn',
      email: 'x',
      message: 'x',
      link: 'x',
    }
    await db.$transaction((tx) =>
      enqueueMail(tx, { to: 'li@example.cn', language: 'en', template: 'accessRequested', values }),
    )
    expect((await db.outboxMail.findFirstOrThrow()).subject).not.toMatch(/[\r\n]/)
  })

  test('to speakers of a language we do not have goes out in Chinese', async () => {
    await db.$transaction((tx) => enqueueMail(tx, { ...mail, language: 'ja' }))
    expect(await db.outboxMail.findFirst()).toMatchObject({ language: 'zh-CN' })
  })

  test('jobs with a payload that makes no sense fail loudly', async () => {
    allowConsoleError(/./)
    await expect(sendMail({ mailId: 'x' })).rejects.toThrow()
    await expect(sendMail(null)).rejects.toThrow()
  })
})

describe('the outbox page', () => {
  const open = async (path = '/dev/outbox') => answer<{ mails: { to: string }[] }>(outbox, { request: await get(path) })

  test('shows the mails of a demo, newest first, or those to one address', async () => {
    process.env.DEMO = '1'
    await enqueued()
    await db.$transaction((tx) => enqueueMail(tx, { ...mail, to: 'wang@example.cn' }))
    expect((await open()).data.mails.map(({ to }) => to)).toEqual(['wang@example.cn', 'li@example.cn'])
    expect((await open('/dev/outbox?to=li@example.cn')).data.mails).toHaveLength(1)
  })

  test('is for administrators alone where strangers may reach the demo', async () => {
    process.env.DEMO = '1'
    process.env.DEMO_PASSWORD = 'a password of my own'
    await enqueued()
    const openAs = async (as: Person) =>
      answer<{ mails: unknown[] }>(outbox, { request: await get('/dev/outbox', { as }) })
    expect(await open()).toMatchObject({ status: 303, location: expect.stringMatching(/^\/sign-in/) as string })
    expect((await openAs(await createStaff('advisor'))).status).toBe(404)
    const { status, data } = await openAs(await createStaff('administrator'))
    expect([status, data.mails.length]).toEqual([200, 1])
  })

  test('does not exist in production, nor where mail is really sent', async () => {
    expect((await open()).status).toBe(404)
    process.env.DEMO = '1'
    process.env.SMTP_URL = 'smtp://127.0.0.1:1'
    expect((await open()).status).toBe(404)
  })
})
