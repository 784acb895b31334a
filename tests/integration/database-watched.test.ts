// The embedded PostgreSQL is watched: what ends it does not end the portal, unless it cannot be kept running at all.
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPostgres } from '../../bin/postgres.mjs'
import { atLeast } from '../support/at-least'

const root = resolve(import.meta.dirname, '../..')
const TEST_MS = 120_000
type Postgres = Awaited<ReturnType<typeof startPostgres>>

let said: string[] = []
const running: Postgres[] = []

beforeEach(() => {
  said = []
  vi.spyOn(console, 'warn').mockImplementation((sentence: string) => void said.push(sentence))
})
afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  vi.restoreAllMocks()
})

async function start(options: { pauses: number[]; onLost?: (sentence: string) => void }): Promise<Postgres> {
  const postgres = await startPostgres({ root, keeps: 'until-stopped', ...options })
  running.push(postgres)
  return postgres
}

/** Until somebody answers at the same address. */
async function query(url: string, text: string): Promise<unknown[]> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<object>(text)
      await client.end()
      return rows
    } catch {
      await pause(20)
    }
  }
}

function kill({ pid }: Postgres, signal: NodeJS.Signals): number {
  const before = pid()
  process.kill(before, signal)
  return before
}

test(
  'a server that is killed comes back at the same address with what was acknowledged',
  { timeout: TEST_MS },
  async () => {
    const postgres = await start({ pauses: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] })
    await query(postgres.url, 'CREATE TABLE kept (n int)')
    for (const [index, signal] of (['SIGKILL', 'SIGQUIT'] as const).entries()) {
      await query(postgres.url, `INSERT INTO kept VALUES (${index})`)
      const before = kill(postgres, signal)
      while (postgres.pid() === before) await pause(20)
      expect(await query(postgres.url, 'SELECT n FROM kept ORDER BY n')).toHaveLength(index + 1)
    }
    expect(said[0]).toBe('The embedded PostgreSQL ended unexpectedly and is started again in 0.1 s.')
    for (const sentence of atLeast(1, said)) expect(sentence).toMatch(/^The embedded PostgreSQL .*\.$/)
  },
)

test('a server that ends again and again is given up with one sentence', { timeout: TEST_MS }, async () => {
  let hear: (sentence: string) => void = () => undefined
  const lost = new Promise<string>((done) => (hear = done))
  const postgres = await start({ pauses: [0.1], onLost: (sentence) => hear(sentence) })
  const before = kill(postgres, 'SIGINT')
  while (postgres.pid() === before) await pause(20)
  await query(postgres.url, 'SELECT 1')
  kill(postgres, 'SIGINT')
  expect(await lost).toMatch(/^The embedded PostgreSQL in .* ended 2 times: see .*\.log\.$/)
  expect(said.filter((sentence) => sentence.includes('started again'))).toHaveLength(1)
})

test('a server that is stopped on purpose stays stopped', { timeout: TEST_MS }, async () => {
  const postgres = await start({ pauses: [0] })
  const before = postgres.pid()
  running.length = 0
  await postgres.stop()
  await pause(0)
  expect([postgres.pid(), said]).toEqual([before, []])
})
