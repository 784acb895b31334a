// The queue of mails as the worker really runs it: a mail server that is down, comes back, is slow, or hears of a broken job.
import { run, runOnce, Logger } from 'graphile-worker'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { enqueueMail } from '~/features/messages/commands.server'
import { messageTasks } from '~/features/messages/jobs.server'
import { db } from '~/server/db.server'
import { queuedTasks } from '../support/mails'
import { atLeast } from '../support/at-least'

const quiet = new Logger(() => () => undefined)
const options = () => ({ connectionString: process.env.DATABASE_URL ?? '', taskList: messageTasks, logger: quiet })

/** Until nothing is left to do now. The last job is struck off a moment after the worker says that it is done. */
async function work(): Promise<void> {
  await runOnce(options())
  while ((await db.$queryRaw<unknown[]>`select from graphile_worker._private_jobs where locked_at is not null`).length)
    await pause(10)
}

type Mailbox = {
  readonly url: string
  readonly to: string[]
  readonly stop: () => Promise<void>
  /** Happens between taking a mail and saying so. */
  onTaken: () => Promise<unknown>
}
const servers: Mailbox[] = []

/** Speaks SMTP; `refuses` says which addresses it has no room for. */
async function mailServer(refuses: (address: string) => boolean = () => false): Promise<Mailbox> {
  const to: string[] = []
  const box = {
    url: '',
    to,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
    onTaken: (): Promise<unknown> => Promise.resolve(),
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(refuses(address) ? new Error('No such mailbox') : null)
    },
    onData(stream, { envelope }, done) {
      stream.resume()
      stream.on('end', () => {
        to.push(...envelope.rcptTo.map(({ address }) => address))
        void box.onTaken().then(() => done())
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  box.url = `smtp://127.0.0.1:${port}`
  servers.push(box)
  return box
}

afterEach(async () => {
  delete process.env.SMTP_URL
  await Promise.all(servers.splice(0).map(({ stop }) => stop()))
})

async function givenMails(count: number): Promise<string[]> {
  const addresses = Array.from({ length: count }, (_, index) => `reader-${index}@example.cn`)
  const values = { name: '李明', code: '482913', minutes: 15 }
  for (const to of addresses)
    await db.$transaction((tx) => enqueueMail(tx, { to, language: 'zh-CN', template: 'confirmCode', values }))
  return addresses
}

type Job = { attempts: number; lastError: string | null; waits: boolean }

async function jobs(): Promise<Job[]> {
  return db.$queryRaw<Job[]>`
    select attempts::int, last_error as "lastError", run_at > now() as waits from graphile_worker.jobs order by id`
}

/** As if the time until the next try were over. */
async function afterAWhile(): Promise<void> {
  await db.$executeRaw`update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null`
}

const unsent = () => db.outboxMail.count({ where: { sentAt: null } })

describe('the queue of mails', () => {
  test('waits while the mail server is down, and sends everything when it is back', async () => {
    const gone = await mailServer()
    await gone.stop()
    process.env.SMTP_URL = gone.url
    const addresses = await givenMails(3)
    await work()
    expect(await unsent()).toBe(3)
    for (const { attempts, lastError, waits } of atLeast(1, await jobs())) {
      expect([attempts, waits]).toEqual([1, true])
      expect(lastError).toMatch(/ECONNREFUSED/)
    }
    for (const { lastError } of atLeast(1, await db.outboxMail.findMany())) expect(lastError).toMatch(/ECONNREFUSED/)
    const back = await mailServer()
    process.env.SMTP_URL = back.url
    await afterAWhile()
    await work()
    expect([...back.to].sort()).toEqual(addresses)
    expect([await unsent(), await queuedTasks()]).toEqual([0, []])
    expect(await db.outboxMail.count({ where: { lastError: { not: null } } })).toBe(0)
  })

  test('is not held up by one address that nobody has', async () => {
    const box = await mailServer((address) => address === 'reader-1@example.cn')
    process.env.SMTP_URL = box.url
    await givenMails(4)
    await work()
    expect([...box.to].sort()).toEqual(['reader-0@example.cn', 'reader-2@example.cn', 'reader-3@example.cn'])
    expect(await db.outboxMail.findMany({ where: { sentAt: null } })).toMatchObject([
      { to: 'reader-1@example.cn', lastError: expect.stringContaining('No such mailbox') as string },
    ])
    expect(await jobs()).toMatchObject([{ attempts: 1, waits: true }])
  })

  test('gives up after eight tries and keeps the mail with its reason', async () => {
    const box = await mailServer(() => true)
    process.env.SMTP_URL = box.url
    await givenMails(1)
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await work()
      await afterAWhile()
    }
    expect(await jobs()).toMatchObject([{ attempts: 8 }])
    expect(await db.outboxMail.findFirst()).toMatchObject({
      sentAt: null,
      lastError: expect.stringContaining('No such mailbox') as string,
    })
  })

  test('goes on past a job that makes no sense', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    await db.$executeRaw`select graphile_worker.add_job('send_mail', '{"mailId":"x"}'::json)`
    await db.$executeRaw`select graphile_worker.add_job('send_mail', '[]'::json)`
    const addresses = await givenMails(2)
    await work()
    expect([...box.to].sort()).toEqual(addresses)
    expect((await jobs()).map(({ attempts }) => attempts)).toEqual([1, 1])
  })

  test('has nothing to say about a mail that is gone', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    await givenMails(1)
    await db.outboxMail.deleteMany()
    await work()
    expect([box.to, await queuedTasks()]).toEqual([[], []])
  })

  test('keeps no one-time code of a mail that a mail server has taken', async () => {
    const box = await mailServer((address) => address === 'reader-1@example.cn')
    process.env.SMTP_URL = box.url
    await givenMails(2)
    const declined = { name: '李明', code: '91210100MA0QDFPB4Q' }
    await db.$transaction((tx) =>
      enqueueMail(tx, { to: 'asker@example.cn', language: 'en', template: 'accessDeclined', values: declined }),
    )
    await work()
    const mails = await db.outboxMail.findMany({ orderBy: { to: 'asc' } })
    const readable = mails.map(({ subject, text }) =>
      [declined.code, '482913'].filter((code) => (subject + text).includes(code)),
    )
    // The second has still to be sent.
    expect(readable).toEqual([[declined.code], [], ['482913']])
    expect(mails[1]?.subject).toContain('••••••')
  })

  test('keeps the code where there is no mail server, for the outbox is where it is read', async () => {
    await givenMails(1)
    await work()
    expect(await db.outboxMail.findFirst()).toMatchObject({
      sentAt: expect.any(Date) as Date,
      subject: expect.stringContaining('482913') as string,
      text: expect.stringContaining('482913') as string,
    })
  })

  test('sends a mail once when the database goes away after it was handed over', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    await givenMails(1)
    const server = new pg.Client({ connectionString: inject('databaseServer') })
    await server.connect()
    box.onTaken = () =>
      server.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = $1 AND state = 'idle in transaction'`,
        [new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)],
      )
    await work()
    await server.end()
    expect(box.to).toHaveLength(1)
    expect([await unsent(), await queuedTasks()]).toEqual([0, []])
    expect((await db.outboxMail.findFirst())?.subject).toContain('••••••')
  })

  test('a mail that another worker is sending is waited for, and sent when that one fails', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    await givenMails(1)
    const other = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
    await other.connect()
    await other.query('BEGIN; SELECT FROM "OutboxMail" FOR UPDATE')
    const working = work()
    const isWaiting = () =>
      other.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    while (!(await isWaiting()).rowCount) await pause(10)
    // Nothing is struck off while nobody knows how the other one ends.
    expect([box.to, (await jobs()).length]).toEqual([[], 1])
    await other.query('ROLLBACK')
    await working
    await other.end()
    expect([box.to.length, await unsent(), await queuedTasks()]).toEqual([1, 0, []])
  })

  test('worked off by two workers at once sends each mail once', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    const addresses = await givenMails(20)
    // The same mail queued again, as a retry after a lost answer would do it.
    await db.$executeRaw`
      select graphile_worker.add_job('send_mail', json_build_object('mailId', id::text)) from "OutboxMail"`
    await Promise.all([runOnce({ ...options(), concurrency: 3 }), runOnce({ ...options(), concurrency: 3 })])
    expect([...box.to].sort()).toEqual([...addresses].sort())
    expect([await unsent(), await queuedTasks()]).toEqual([0, []])
  })

  test('is worked off by a worker that is stopped in the middle and started again', async () => {
    const box = await mailServer()
    process.env.SMTP_URL = box.url
    const addresses = await givenMails(15)
    const first = await run({ ...options(), concurrency: 1, noHandleSignals: true })
    await first.stop()
    await afterAWhile()
    await work()
    expect([...box.to].sort()).toEqual([...addresses].sort())
    expect(await unsent()).toBe(0)
  })
})
