// The built portal on bad days: its database ends connections, is stopped and comes back, locks are held, the portal itself is told to
// stop or is killed, and so are its workers. Nobody sees a fault, nothing that was acknowledged is lost.
import { SMTPServer } from 'smtp-server'
import type { ChildProcess } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { keepWriting, lostOf } from '../support/keeping-writers'
import { askUntilRefused } from '../support/kept-connections'
import { openPortal, untilReady, type Portal, type Writer } from '../support/portal-process'
import { licenceOf, requestsTo, type Asked } from '../support/portal-requests'
import { rounds } from '../support/soak'

const WRITERS = rounds(8, 30)
/** People who sign in with a password again and again, which ends the oldest of their sessions; they do nothing else. */
const SIGNERS = 3
const START_MS = 180_000
const TEST_MS = rounds(120_000, 1_800_000)
const UNDER_WAY = rounds(200, 400)

let portal: Portal
let server: ChildProcess
let requests: ReturnType<typeof requestsTo>
let client: pg.Client
/** To whom mails were handed, by their id. */
const delivered = new Map<string, number>()
const mailbox = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    stream.resume()
    stream.once('end', () => {
      for (const { address } of envelope.rcptTo) delivered.set(address, (delivered.get(address) ?? 0) + 1)
      done()
    })
  },
})

// A worker that is killed in the middle of a mail breaks its line.
mailbox.on('error', () => undefined)

async function connect(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: portal.databaseUrl })
  made.on('error', () => undefined)
  await made.connect()
  return made
}

beforeAll(async () => {
  // The database says on the console that it is started again, as it should.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await new Promise<void>((done) => mailbox.listen(0, '127.0.0.1', done))
  const { port } = mailbox.server.address() as AddressInfo
  portal = await openPortal({
    firms: SIGNERS + WRITERS,
    passwords: SIGNERS,
    env: { SMTP_URL: `smtp://127.0.0.1:${port}` },
  })
  server = await portal.startServer()
  requests = requestsTo(portal.url)
}, START_MS)

afterAll(async () => {
  await portal.close()
  await new Promise<void>((done) => mailbox.close(done))
  vi.restoreAllMocks()
}, START_MS)

const ALLOWED: Readonly<Record<string, readonly number[]>> = {
  page: [200, 503],
  data: [200, 503],
  save: [303, 503],
  upload: [200, 503],
  'sign-in': [303, 503],
  forgot: [303, 503],
  certificate: [404, 503],
  api: [200, 503],
}

/** People and programs, all at once. */
function everybody(count: number): Promise<Asked[]> {
  const ways = [
    (index: number) => requests.page(writer(index)),
    (index: number) => requests.save(writer(index), `Pump ${index}`),
    (index: number) => requests.upload(writer(index), licenceOf(`licence ${index}`).file),
    (index: number) => requests.data(writer(index)),
    (index: number) => requests.signIn(one(signers(), index)),
    () => requests.certificate(),
    () => requests.api(),
  ]
  return Promise.all(Array.from({ length: count }, (_, index) => ways[index % ways.length]?.(index) ?? requests.api()))
}

const signers = () => portal.writers.filter(({ password }) => password !== null)
const writers = () => portal.writers.filter(({ password }) => password === null)
const writer = (index: number) => one(writers(), index)

function one(people: readonly Writer[], index: number): Writer {
  const found = people[index % people.length]
  if (!found) throw new Error('Nobody is there.')
  return found
}

function expectNoFault(asked: readonly Asked[]): void {
  expect(asked.filter(({ kind, status }) => !ALLOWED[kind]?.includes(status))).toEqual([])
  expect(asked.filter(({ status, retryAfter }) => status === 503 && !(Number(retryAfter) > 0))).toEqual([])
}

function expectAllServed(asked: readonly Asked[]): void {
  expectNoFault(asked)
  expect(asked.filter(({ status }) => status === 503)).toEqual([])
}

describe('the database', () => {
  test('ends connections under many requests: none is answered with a fault', { timeout: TEST_MS }, async () => {
    expectAllServed(await everybody(14))
    client = await connect()
    let isOver = false
    const going = everybody(UNDER_WAY).finally(() => (isOver = true))
    while (!isOver) {
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`,
      )
      await pause(300)
    }
    const asked = await going
    expectNoFault(asked)
    expect(asked.some(({ status }) => status === 503)).toBe(true)
    await untilReady(portal.url)
    expectAllServed(await everybody(14))
    await client.end()
  })

  test.each(['SIGQUIT', 'SIGKILL'] as const)(
    'is ended by %s and comes back by itself: the portal waits with it and goes on',
    { timeout: TEST_MS },
    async (signal) => {
      const going = everybody(UNDER_WAY / 2)
      process.kill(portal.databasePid(), signal)
      while ((await requests.ready()).status !== 503) await pause(5)
      expect(await requests.live()).toMatchObject({ status: 200 })
      const page = await requests.page(writer(0))
      if (page.status === 503) expect(page.body).toContain('The service is not available right now')
      await untilReady(portal.url)
      expectNoFault(await going)
      expectAllServed(await everybody(14))
    },
  )

  test(
    'keeps people waiting behind a lock: they are told "not now" while it is still held',
    { timeout: TEST_MS },
    async () => {
      client = await connect()
      await client.query('BEGIN; LOCK TABLE "Session" IN ACCESS EXCLUSIVE MODE')
      // More than the pool has connections: some wait for the lock, the others for a connection.
      const asked = await Promise.all(Array.from({ length: 30 }, (_, index) => requests.page(writer(index))))
      await client.query('ROLLBACK')
      await client.end()
      expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([503]))
      expectAllServed(await everybody(14))
    },
  )
})

describe('the portal', () => {
  test('told to stop, answers everybody it has taken in', { timeout: TEST_MS }, async () => {
    const paths = ['/', '/sign-in', '/rules', '/health/live', '/api/v1/openapi.json', '/markets-nobody-knows']
    for (let round = 0; round < rounds(1, 5); round += 1) {
      const going = askUntilRefused(
        paths.map((path) => portal.url + path),
        50,
      )
      const busy = everybody(20)
      while ((await requests.live()).status !== 200) await pause(10)
      // Sooner or later: while they are still being taken in, and in the middle of the work.
      await Promise.race([busy, pause(round * 500)])
      expect(await portal.end(server, 'SIGTERM')).toBe(0)
      const { cut, answered, refused } = await going
      expect({ cut, refused }).toEqual({ cut: 0, refused: 50 })
      expect(answered).toBeGreaterThanOrEqual(50)
      await busy
      server = await portal.startServer()
    }
  })

  test(
    'its workers and its database are killed under writers: nothing acknowledged is lost',
    { timeout: TEST_MS },
    async () => {
      let isOver = false
      const since = performance.now()
      const writing = keepWriting(portal.url, writers(), () => isOver)
      let worker = await portal.startWorker()
      for (let round = 0; round < rounds(1, 12); round += 1) {
        await pause(rounds(500, 5_000))
        await portal.end(server, 'SIGKILL')
        await portal.end(worker, 'SIGKILL')
        server = await portal.startServer()
        worker = await portal.startWorker()
        await pause(rounds(500, 5_000))
        process.kill(portal.databasePid(), round % 2 ? 'SIGQUIT' : 'SIGKILL')
        while ((await requests.ready()).status !== 503) await pause(5)
        await untilReady(portal.url)
      }
      isOver = true
      const ledger = await writing
      expect(ledger.unexpected).toEqual([])
      await untilReady(portal.url)
      client = await connect()
      while ((await client.query('SELECT FROM "OutboxMail" WHERE "sentAt" IS NULL')).rowCount) await pause(100)
      expect(await lostOf(ledger, { client, storage: portal.storage })).toEqual([])
      const invited = ledger.kept.flatMap(({ invited: some }) => some)
      expect(invited.filter((address) => !delivered.has(address))).toEqual([])
      await client.end()
      if (process.env.SOAK)
        console.info({
          seconds: Math.round((performance.now() - since) / 1000),
          answers: Object.fromEntries(ledger.answers),
          acknowledgedFiles: ledger.kept.reduce((sum, { files }) => sum + files.length, 0),
          mails: invited.length,
          mailsHandedOverTwice: invited.filter((address) => (delivered.get(address) ?? 0) > 1).length,
        })
    },
  )
})
