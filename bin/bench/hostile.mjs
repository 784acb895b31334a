// node bin/bench/hostile.mjs: sixteen hostile PDFs brought at once by two people: memory, and how late the health check is.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildAll, isBuildFresh } from '../build.mjs'
import { bundle } from '../bundle.mjs'
import { freePort, startPostgres } from '../postgres.mjs'
import { runCommand } from '../setup-error.mjs'
import { closeConnections, send } from './load.mjs'
import { fillDatabase, startPortal } from './servers.mjs'

const root = resolve(import.meta.dirname, '../..')
const FILES = Number(process.env.BENCH_FILES ?? 16)
const LOOK_EVERY_MS = 50

/** Resident memory of a process, in megabytes; only Linux says it in a file. */
function megabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

async function hostileFiles() {
  await bundle({ root, entry: 'tests/support/hostile-pdfs.ts', outfile: 'build/bench-hostile.js' })
  const { bombContent, giantImage, manyLines, nestedForms } = await import(`${root}/build/bench-hostile.js`)
  return [giantImage(12_000), manyLines(3_000_000), nestedForms(9), bombContent(400_000_000), giantImage(15_000, 50)]
}

/** The fields of the library's form. */
async function fieldsOf({ url, firm }) {
  const { body } = await send({ url: `${url}/firms/${firm.id}/documents`, headers: { cookie: firm.cookie } })
  return [...body.toString().matchAll(/name="([^"]+\.file)"/g)].map(([, name]) => name)
}

async function bring({ url, firm, field, bytes }) {
  const form = new FormData()
  form.append(field, new File([bytes], 'document.pdf'))
  const since = performance.now()
  const answer = await fetch(`${url}/firms/${firm.id}/uploads`, {
    method: 'POST',
    headers: { cookie: firm.cookie, origin: url },
    body: form,
  })
  const { problem } = await answer.json()
  return { said: `${answer.status} ${problem ?? ''}`.trim(), seconds: (performance.now() - since) / 1000 }
}

async function watch({ url, pid, until }) {
  const seen = { peak: 0, slowest: 0 }
  let isOver = false
  void until.finally(() => (isOver = true))
  while (!isOver) {
    const since = performance.now()
    await send({ url: `${url}/health/live` })
    seen.slowest = Math.max(seen.slowest, performance.now() - since)
    seen.peak = Math.max(seen.peak, megabytes(pid))
    await pause(LOOK_EVERY_MS)
  }
  return seen
}

async function measure({ env, filled, running }) {
  const portal = await startPortal({ root, env: { ...env, DATABASE_URL: filled.portalUrl } })
  running.push(portal.stop)
  const url = env.BASE_URL
  const files = await hostileFiles()
  const firms = filled.firms.slice(0, 2)
  const fields = await Promise.all(firms.map((firm) => fieldsOf({ url, firm })))
  const idle = megabytes(portal.pid)
  const brought = Promise.all(
    Array.from({ length: FILES }, (_, index) => {
      const who = index % firms.length
      const field = fields[who][Math.floor(index / 2) % fields[who].length]
      return bring({ url, firm: firms[who], field, bytes: files[index % files.length] })
    }),
  )
  return { idle, ...(await watch({ url, pid: portal.pid, until: brought })), answers: await brought }
}

await runCommand(async () => {
  if (!isBuildFresh()) await buildAll()
  await bundle({ root, entry: 'bin/bench/fill.ts', outfile: 'build/bench-fill.js' })
  const postgres = await startPostgres({ root, keeps: 'until-stopped' })
  const storage = mkdtempSync(join(tmpdir(), 'zero-to-one-hostile-'))
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    STORAGE_DIR: storage,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'error',
  }
  const running = []
  try {
    const filled = await fillDatabase({ root, env, firms: 20 })
    const load = loadavg()[0].toFixed(1)
    const { idle, peak, slowest, answers } = await measure({ env, filled, running })
    const counted = [...new Set(answers.map(({ said }) => said))].map(
      (said) => `${answers.filter((one) => one.said === said).length} x ${said}`,
    )
    console.log(`\n${cpus().length} cores, load ${load} before, ${FILES} hostile PDFs at once\n`)
    console.log('| what | measured |\n|---|--:|')
    console.log(`| resident before, and at most | ${idle.toFixed(0)} MB, ${peak.toFixed(0)} MB |`)
    console.log(`| slowest answer of /health/live | ${slowest.toFixed(0)} ms |`)
    console.log(`| slowest upload | ${Math.max(...answers.map(({ seconds }) => seconds)).toFixed(1)} s |`)
    console.log(`| answers | ${counted.join(', ')} |`)
  } finally {
    while (running.length) await running.pop()()
    closeConnections()
    await postgres.stop()
    rmSync(storage, { recursive: true, force: true })
  }
})
