// Once per run: the built portal with its own database, filled with the demonstration's people and firms, and the factories that
// write rows into it.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { bundle } from '../../bin/bundle.mjs'
import { freePort, startPostgres } from '../../bin/postgres.mjs'
import { databaseUrl } from '../support/database-url'

const root = resolve(import.meta.dirname, '../..')
const START_MS = 180_000
const ROWS = resolve(root, '.cache/e2e/portal-rows.mjs')

const PREPARE_AND_SERVE = `
const { migrate } = await import('./build/migrate.js')
await migrate({ databaseUrl: process.env.DATABASE_URL, root: process.cwd() })
const { runMigrations } = await import('graphile-worker')
await runMigrations({ connectionString: process.env.DATABASE_URL })
const { openPortalRole } = await import('./build/portal-role.js')
process.env.DATABASE_URL = await openPortalRole({
  ownerUrl: process.env.DATABASE_URL,
  secret: process.env.SESSION_SECRET,
})
const { seedDemo } = await import('./build/seed.js')
await seedDemo(new Date())
const { serve } = await import('./build/serve.js')
const { resolve } = await import('node:path')
const portal = await serve(resolve('build'))
process.once('SIGTERM', () => portal.stop().then(() => process.exit(0)))
`

async function untilReady(url: string, portal: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    if (portal.exitCode !== null) throw new Error(`The portal ended with code ${portal.exitCode} before it was ready.`)
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error('The portal was not ready in time.')
}

/** An empty database: of a server of its own, or of the one that is there for all tests (TEST_DATABASE_URL). */
async function openDatabase(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const shared = process.env.TEST_DATABASE_URL
  if (!shared) return startPostgres({ root, keeps: 'nothing' })
  const name = `zero_to_one_e2e_${process.pid}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: shared })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await run(`create database "${name}"`)
  const stop = async () => {
    await run(`drop database "${name}" with (force)`)
    await run(`drop role if exists "${name}_portal"`)
  }
  return { url: databaseUrl(shared, name), stop }
}

export default async function startPortal(): Promise<() => Promise<void>> {
  const database = await openDatabase()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const storage = mkdtempSync(join(tmpdir(), 'zero-to-one-e2e-'))
  const looked = mkdtempSync(join(tmpdir(), 'zero-to-one-looked-'))
  const log = join(storage, 'portal.log')
  const secret = randomBytes(32).toString('hex')
  const portal = spawn(process.execPath, ['--input-type=module', '--eval', PREPARE_AND_SERVE], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TZ: 'Asia/Kathmandu',
      DATABASE_URL: database.url,
      PORT: String(port),
      BASE_URL: url,
      SESSION_SECRET: secret,
      STORAGE_DIR: storage,
      DEMO: '1',
      LOG_FILE: log,
    },
  })
  await Promise.all([untilReady(url, portal), bundle({ root, entry: 'tests/factories/portal-rows.ts', outfile: ROWS })])
  // The factories read what the portal reads, so that what they sign and seal is the portal's own.
  Object.assign(process.env, {
    ...{ PORTAL_URL: url, PORTAL_LOG: log, PORTAL_ROWS: ROWS, PORTAL_LOOKED: looked },
    ...{ DATABASE_URL: database.url, SESSION_SECRET: secret, STORAGE_DIR: storage, BASE_URL: url },
  })

  return async () => {
    const ended = new Promise((done) => portal.once('exit', done))
    portal.kill('SIGTERM')
    await ended
    await database.stop()
    for (const folder of [storage, looked]) rmSync(folder, { recursive: true, force: true })
  }
}
