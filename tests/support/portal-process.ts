// The built portal as a process of its own beside a database of its own, both of which can be killed and come back.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { runMigrations } from 'graphile-worker'
import { buildAll } from '../../bin/build.mjs'
import { bundle } from '../../bin/bundle.mjs'
import { freePort, startPostgres } from '../../bin/postgres.mjs'
import { isBuildFresh } from '../../bin/stamp.mjs'
import { migrate } from '../../prisma/migrate'
import { openPortalRole } from '../../prisma/portal-role'

const root = resolve(import.meta.dirname, '../..')
const FILL = resolve(root, `.cache/fill-writers-${process.pid}.js`)
const WORKER = resolve(root, `.cache/portal-worker-${process.pid}.js`)
const SERVE = `
const { serve } = await import('./build/serve.js')
const portal = await serve(process.cwd() + '/build')
process.once('SIGTERM', () => portal.stop().then(() => process.exit(0)))
`
/** The database comes back quickly, and as often as a test hurts it. */
const PAUSES = Array.from({ length: 200 }, () => 0.3)

export type Writer = {
  readonly firmId: string
  readonly userId: string
  readonly email: string
  readonly password: string | null
  readonly cookie: string
}

export type Portal = Awaited<ReturnType<typeof openPortal>>

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((done) => child.once('exit', (code) => done(code)))
}

/** Until the portal says that it can serve; how many milliseconds that took. */
export async function untilReady(url: string): Promise<number> {
  const since = Date.now()
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return Date.now() - since
    await pause(20)
  }
}

/** `firms` firms, the owners of `passwords` of which can also sign in; `env` may name a mail server. */
export async function openPortal(wish: { firms: number; passwords?: number; env?: Record<string, string> }) {
  if (!isBuildFresh()) await buildAll()
  const postgres = await startPostgres({ root, keeps: 'until-stopped', pauses: PAUSES })
  await migrate({ databaseUrl: postgres.url, root })
  await runMigrations({ connectionString: postgres.url })
  const secret = randomBytes(32).toString('hex')
  const databaseUrl = await openPortalRole({ ownerUrl: postgres.url, secret })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const storage = mkdtempSync(join(tmpdir(), 'zero-to-one-hurt-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl ?? '',
    PORT: String(port),
    BASE_URL: url,
    SESSION_SECRET: secret,
    STORAGE_DIR: storage,
    LOG_LEVEL: 'silent',
    ...wish.env,
  }
  await bundle({ root, entry: 'tests/support/fill-writers.ts', outfile: FILL })
  const filling = spawn(process.execPath, [FILL, String(wish.firms), String(wish.passwords ?? 0)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  })
  const writers = JSON.parse(await text(filling.stdout)) as readonly Writer[]
  const children = new Set<ChildProcess>()

  function run(args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env })
    children.add(child)
    child.once('exit', () => children.delete(child))
    return child
  }

  return {
    url,
    writers,
    storage,
    databaseUrl: postgres.url,
    databasePid: postgres.pid,
    async startServer(): Promise<ChildProcess> {
      const server = run(['--input-type=module', '--eval', SERVE])
      await untilReady(url)
      return server
    },
    async startWorker(): Promise<ChildProcess> {
      await bundle({ root, entry: 'tests/support/jobs-worker.ts', outfile: WORKER })
      return run([WORKER])
    },
    /** How it ended: null when it was killed. */
    async end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
      child.kill(signal)
      return ended(child)
    },
    async close(): Promise<void> {
      const running = [...children]
      for (const child of running) child.kill('SIGKILL')
      await Promise.all(running.map(ended))
      await postgres.stop()
      rmSync(storage, { recursive: true, force: true })
      for (const file of [FILL, WORKER]) for (const name of [file, `${file}.map`]) rmSync(name, { force: true })
    },
  }
}
