// npm run bench: the pages people use most, on the built server with 3,000 firms, beside a bare server that does the same work.
import { fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { closeConnections, measure, send } from './bench/load.mjs'
import { listenIn } from './bench/wire.mjs'
import { buildAll, isBuildFresh } from './build.mjs'
import { bundle } from './bundle.mjs'
import { freePort, startPostgres } from './postgres.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const FIRMS = Number(process.env.BENCH_FIRMS ?? 3000)
const SERVE = `
const { serve } = await import('./build/serve.js')
await serve(process.cwd() + '/build')
process.once('SIGTERM', () => process.exit(0))
`
const FILL = `
const { migrate } = await import('./build/migrate.js')
await migrate({ databaseUrl: process.env.DATABASE_URL, root: process.cwd() })
const { runMigrations } = await import('graphile-worker')
await runMigrations({ connectionString: process.env.DATABASE_URL })
const { fill } = await import('./build/bench-fill.js')
process.stdout.write(JSON.stringify(await fill(Number(process.env.FIRMS))))
process.exit(0)
`

function evaluate(script, env, stdio) {
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio, env })
}

async function output(child) {
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  return text
}

async function untilReady(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await send({ url: `${url}/health/ready` }).catch(() => null)
    if (answer?.status === 200) return
    await pause(100)
  }
  throw new Error('The server did not get ready.')
}

/** Compressed bytes of all scripts that a page names. */
function scriptSize(html) {
  const names = new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([name]) => name))
  const known = new Set(readdirSync(join(root, 'build/client/assets')))
  let bytes = 0
  for (const name of names) {
    const file = name.replace('/assets/', '')
    if (known.has(file)) bytes += brotliCompressSync(readFileSync(join(root, 'build/client/assets', file))).length
  }
  return bytes / 1000
}

function startBare(databaseUrl) {
  const child = fork(join(root, 'bin/bench/bare.mjs'), { env: { ...process.env, DATABASE_URL: databaseUrl } })
  const answer = () => new Promise((done) => child.once('message', done))
  return { child, answer }
}

await runCommand(async () => {
  if (!isBuildFresh()) await buildAll()
  await bundle({ root, entry: 'bin/bench/fill.ts', outfile: 'build/bench-fill.js' })
  const postgres = await startPostgres({ root, keeps: 'nothing' })
  const storage = mkdtempSync(join(tmpdir(), 'zero-to-one-bench-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const direct = new URL(postgres.url)
  const wire = await listenIn({ host: direct.hostname, port: Number(direct.port) })
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    PORT: String(port),
    BASE_URL: url,
    STORAGE_DIR: storage,
    LOG_LEVEL: 'error',
    SESSION_SECRET: randomBytes(32).toString('hex'),
    FIRMS: String(FIRMS),
  }
  const listened = new URL(postgres.url)
  listened.hostname = '127.0.0.1'
  listened.port = String(wire.port)
  let portal, bare
  try {
    console.log(`Filling the database with ${FIRMS} firms and applications ...`)
    const { firmId, ownerCookie, advisorCookie } = JSON.parse(
      await output(evaluate(FILL, env, ['ignore', 'pipe', 'inherit'])),
    )
    const task = `${url}/firms/${firmId}/tasks/P02`
    const save = new URLSearchParams({
      intent: 'autosave',
      'lists_checked.answer': 'checked',
      'lists_checked.seen': '',
    }).toString()
    const cases = [
      { name: 'roadmap page', what: () => ({ url: `${url}/firms/${firmId}`, headers: { cookie: ownerCookie } }) },
      { name: 'advisor queue', what: () => ({ url: `${url}/advisor`, headers: { cookie: advisorCookie } }) },
      {
        name: 'save of a task',
        what: () => ({
          url: `${task}?_data=routes%2Ffirm%2Ftask`,
          method: 'POST',
          body: save,
          headers: { cookie: ownerCookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
        }),
      },
    ]

    // First through the wire-tap, to see what each page asks of the database; then directly, to measure.
    portal = evaluate(SERVE, { ...env, DATABASE_URL: listened.href }, ['ignore', 'ignore', 'inherit'])
    await untilReady(url)
    for (const each of cases) {
      await send(each.what())
      await pause(1500)
      wire.take()
      const { status, body, headers } = await send(each.what())
      if (status >= 400) throw new Error(`${each.name} answered ${status}`)
      await pause(50)
      Object.assign(each, {
        queries: wire.take().filter(({ text }) => !/graphile_worker/i.test(text)),
        body,
        type: headers['content-type'] ?? 'text/html',
      })
    }
    portal.kill('SIGTERM')
    await new Promise((done) => portal.once('exit', done))
    portal = evaluate(SERVE, env, ['ignore', 'ignore', 'inherit'])
    await untilReady(url)
    const started = startBare(postgres.url)
    bare = started.child
    const { port: barePort } = await started.answer()

    const { model } = cpus()[0] ?? {}
    console.log(
      `\n${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${FIRMS} firms, 8 requests at a time\n`,
    )
    console.log(
      '| page | requests/s | p50 ms | p95 ms | queries | HTML kB | script kB (brotli) | bare requests/s | ratio |',
    )
    console.log('|---|---|---|---|---|---|---|---|---|')
    for (const [index, { name, what, queries, body, type }] of cases.entries()) {
      const ours = await measure({ what })
      const answer = started.answer()
      bare.send({ path: `/${index}`, queries, type, body: body.toString('base64') })
      await answer
      const theirs = await measure({ what: () => ({ url: `http://127.0.0.1:${barePort}/${index}` }) })
      const figures = [
        ours.perSecond.toFixed(0),
        ours.p50.toFixed(1),
        ours.p95.toFixed(1),
        queries.length,
        (body.length / 1000).toFixed(1),
        scriptSize(body.toString()).toFixed(1),
        theirs.perSecond.toFixed(0),
        (ours.perSecond / theirs.perSecond).toFixed(2),
      ]
      console.log(`| ${name} | ${figures.join(' | ')} |`)
    }
  } finally {
    portal?.kill('SIGTERM')
    bare?.kill()
    closeConnections()
    wire.close()
    await postgres.stop()
    rmSync(storage, { recursive: true, force: true })
  }
})
