// Which failures mean that the database is away, and that every loader and action of the build answers them with 503.
import type { ServerBuild } from '@remix-run/node'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { answerFailures } from '../../bin/answer-failures'
import { connectTo, db } from '~/server/db.server'
import { heard, noted } from '~/server/lost-calls.server'
import { isUnavailable } from '~/server/unavailable.server'

// Port 9 (discard) is served nowhere.
const nowhere = connectTo('postgresql://nobody@127.0.0.1:9/none')

function failing(message: string, more: object = {}): Error {
  return Object.assign(new Error(message), more)
}

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}

describe('a failure that means "not now"', () => {
  const CODES = [
    ...['57P01', '57P02', '57P03', '57P05', '57014', '08000', '08001', '08003', '08006', '08P01', '53300', '53200'],
    ...['55P03', '40001', '40P01', '25P03', '25006', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'],
    ...['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037', 'EAI_AGAIN', 'EHOSTUNREACH'],
  ]
  test.each(CODES)('has the code %s, however deep it is wrapped', (code) => {
    const bare = failing('words', { code })
    expect(isUnavailable(bare)).toBe(true)
    expect(isUnavailable(new Error('outer', { cause: new Error('inner', { cause: bare }) }))).toBe(true)
    expect(isUnavailable(new AggregateError([new Error('one'), bare]))).toBe(true)
    const adapter = { name: 'DriverAdapterError', cause: { originalCode: code, kind: 'postgres' } }
    expect(isUnavailable(failing('Raw query failed', { code: 'P2010', meta: { driverAdapterError: adapter } }))).toBe(
      true,
    )
  })

  test.each([
    'DatabaseNotReachable',
    'ConnectionClosed',
    'SocketTimeout',
    'TooManyConnections',
    'TransactionWriteConflict',
  ])('is of the kind %s', (kind) =>
    expect(isUnavailable(failing('x', { code: 'P2010', meta: { driverAdapterError: { cause: { kind } } } }))).toBe(
      true,
    ),
  )

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'timeout expired',
    'Query read timeout',
    'Cannot use a pool after calling end on the pool',
  ])('says "%s"', (message) => expect(isUnavailable(new Error(message))).toBe(true))
})

describe('a failure that is a fault', () => {
  test.each([
    failing('a row like it is there', { code: 'P2002' }),
    failing('no such column', { code: '42703' }),
    failing('division by zero', { code: '22012' }),
    failing('not found', { code: 'P2025' }),
    failing('no such file', { code: 'ENOENT' }),
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    new Error('The note "Connection terminated" is too long'),
    'ECONNRESET',
    null,
    undefined,
    new Response(null, { status: 404 }),
  ])('stays what it is: %s', (error) => expect(isUnavailable(error)).toBe(false))

  test('also when failures go round in a circle', () => {
    const [one, two] = [new Error('one'), new Error('two')]
    one.cause = two
    two.cause = one
    expect(isUnavailable(one)).toBe(false)
  })
})

describe('what PostgreSQL and its driver really throw', () => {
  test.each([
    ['a statement to nobody', () => nowhere.$queryRaw`SELECT 1`],
    ['a read from nobody', () => nowhere.firm.findFirst()],
    ['a transaction with nobody', () => nowhere.$transaction((tx) => tx.firm.count())],
    ['a statement that takes too long', () => slowly()],
    ["a wait for somebody else's lock", () => behindLock()],
    ['a connection that is ended', () => endedMeanwhile()],
  ])('%s is unavailable', async (_, query) => {
    expect(isUnavailable(await failureOf(async () => query()))).toBe(true)
  })

  test('a wrong statement is not', async () => {
    expect(isUnavailable(await failureOf(async () => db.$queryRaw`SELECT no_such_column`))).toBe(false)
  })
})

function slowly(): Promise<unknown> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = 50`
    await tx.$queryRaw`SELECT pg_sleep(10)::text`
  })
}

/** The pool's own bound: nobody has to remember it for a statement. */
async function behindLock(): Promise<unknown> {
  const holder = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE "Firm" IN ACCESS EXCLUSIVE MODE')
  try {
    return await db.firm.count()
  } finally {
    await holder.end()
  }
}

async function endedMeanwhile(): Promise<unknown> {
  const server = new pg.Client({ connectionString: inject('databaseServer') })
  await server.connect()
  try {
    return await db.$transaction(async (tx) => {
      const [mine] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
      await server.query('SELECT pg_terminate_backend($1)', [mine?.pid])
      return tx.firm.count()
    })
  } finally {
    await server.end()
  }
}

describe('every loader and action', () => {
  const lost = () => Promise.reject(failing('Connection terminated unexpectedly'))
  const fault = () => Promise.reject(new Error('a fault of ours'))
  const page = { default: () => null }

  function answers(module: object, path: string) {
    const routes = { r: { id: 'r', path, module } } as unknown as ServerBuild['routes']
    const { loader, action } = answerFailures({ routes } as unknown as ServerBuild).routes.r?.module ?? {}
    const args = {
      request: new Request(`http://localhost${path}`, { headers: { 'accept-language': 'en' } }),
      params: {},
      context: { nonce: 'n', requestId: 'id-of-request', clientAddress: '' },
    }
    return { loader: () => loader?.(args), action: () => action?.(args) }
  }

  test.each(['loader', 'action'] as const)('the %s of a page throws 503 for the page that says so', async (part) => {
    const thrown = await failureOf(async () => answers({ ...page, [part]: lost }, '/firms')[part]())
    expect(thrown).toBeInstanceOf(Response)
    expect((thrown as Response).status).toBe(503)
  })

  test.each([
    ['/api/v1/roadmap', 'application/problem+json', '"status":503'],
    ['/firms/1/documents/2', 'text/html; charset=utf-8', 'The service is not available right now'],
  ])('what is no page answers by itself: %s', async (path, type, words) => {
    const thrown = (await failureOf(async () => answers({ loader: lost }, path).loader())) as Response
    expect([thrown.status, thrown.headers.get('content-type')]).toEqual([503, type])
    expect(Number(thrown.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await thrown.text()).toContain(words)
  })

  test('leaves faults and answers as they are', async () => {
    const faulty = answers({ ...page, loader: fault, action: () => Promise.resolve('done') }, '/firms')
    await expect(faulty.loader()).rejects.toThrow('a fault of ours')
    expect(await faulty.action()).toBe('done')
    expect(await answers(page, '/').loader()).toBeUndefined()
  })
})

describe('what sign-in makes of a lost database', () => {
  const lost = failing('gone', { code: '57P01' })
  const query = () => noted(() => Promise.reject(lost))

  test('is never a refusal and never a success', async () => {
    const api = heard({
      refuses: () => query().catch(() => Promise.reject(new Error('wrong password'))),
      passesOver: () => query().catch(() => 'sent'),
      works: () => Promise.resolve('signed in'),
      wrong: () => Promise.reject(new Error('wrong password')),
    })
    await expect(api.refuses()).rejects.toBe(lost)
    await expect(api.passesOver()).rejects.toBe(lost)
    await expect(api.wrong()).rejects.toThrow('wrong password')
    // One call does not answer for another.
    expect(await Promise.all([api.works(), api.refuses().catch(() => 'lost'), api.works()])).toEqual([
      'signed in',
      'lost',
      'signed in',
    ])
  })
})
