// The processes that the benchmark starts beside itself: one that fills the database, the portal, and the bare server.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { send } from './load.mjs'

const FILL = `
const { migrate } = await import('./build/migrate.js')
await migrate({ databaseUrl: process.env.DATABASE_URL, root: process.cwd() })
const { runMigrations } = await import('graphile-worker')
await runMigrations({ connectionString: process.env.DATABASE_URL })
const { openPortalRole } = await import('./build/portal-role.js')
const portalUrl = await openPortalRole({ ownerUrl: process.env.DATABASE_URL, secret: process.env.SESSION_SECRET })
const { fill } = await import('./build/bench-fill.js')
process.stdout.write(JSON.stringify({ ...(await fill(Number(process.env.FIRMS), Number(process.env.CASES) ? { cases: Number(process.env.CASES), events: Number(process.env.EVENTS) } : null)), portalUrl }))
process.exit(0)
`
const SERVE = `
const { serve } = await import('./build/serve.js')
await serve(process.cwd() + '/build')
process.once('SIGTERM', () => process.exit(0))
`

function evaluate({ root, script, env, stdout }) {
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    env,
  })
}

export async function fillDatabase({ root, env, firms, cases = 0, events = 20 }) {
  const child = evaluate({
    root,
    script: FILL,
    env: { ...env, FIRMS: String(firms), CASES: String(cases), EVENTS: String(events) },
    stdout: 'pipe',
  })
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  if (text === '') throw new Error('The database could not be filled.')
  return JSON.parse(text)
}

export async function startPortal({ root, env }) {
  const child = evaluate({ root, script: SERVE, env, stdout: 'ignore' })
  const ended = once(child, 'exit')
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await send({ url: `${env.BASE_URL}/health/ready` }).catch(() => null)
    if (answer?.status === 200) {
      return {
        pid: child.pid,
        async stop() {
          child.kill('SIGTERM')
          await ended
        },
      }
    }
    await pause(100)
  }
  child.kill('SIGKILL')
  throw new Error('The portal did not get ready.')
}

/** `learn` tells it a path, the statements it runs there and the answer it gives; answers with the address. */
export async function startBare({ root, databaseUrl }) {
  const child = fork(`${root}/bin/bench/bare.mjs`, { env: { ...process.env, DATABASE_URL: databaseUrl } })
  const [{ port }] = await once(child, 'message')
  return {
    async learn({ path, statements, headers, body }) {
      child.send({ path, statements, headers, body: body.toString('base64') })
      await once(child, 'message')
      return `http://127.0.0.1:${port}${path}`
    },
    stop: () => child.kill(),
  }
}
