// Once per run: the built portal with its own database, filled with the demonstration's people and firms.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, startPostgres } from '../../bin/postgres.mjs'

const root = resolve(import.meta.dirname, '../..')
const START_MS = 180_000

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

export default async function startPortal(): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ root, keeps: 'nothing' })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const storage = mkdtempSync(join(tmpdir(), 'zero-to-one-e2e-'))
  const log = join(storage, 'portal.log')
  const portal = spawn(process.execPath, ['--input-type=module', '--eval', PREPARE_AND_SERVE], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TZ: 'Asia/Kathmandu',
      DATABASE_URL: postgres.url,
      PORT: String(port),
      BASE_URL: url,
      SESSION_SECRET: randomBytes(32).toString('hex'),
      STORAGE_DIR: storage,
      DEMO: '1',
      LOG_FILE: log,
    },
  })
  await untilReady(url, portal)
  process.env.PORTAL_URL = url
  process.env.PORTAL_LOG = log
  process.env.PORTAL_DATABASE_URL = postgres.url

  return async () => {
    const ended = new Promise((done) => portal.once('exit', done))
    portal.kill('SIGTERM')
    await ended
    await postgres.stop()
    rmSync(storage, { recursive: true, force: true })
  }
}
