// node bin/bench/hostile.mjs: sixteen hostile PDFs brought at once by two people: memory, and how late the health check is.
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bundle } from '../bundle.mjs'
import { runCommand } from '../setup-error.mjs'
import { send } from './load.mjs'
import { inBenchPlace, megabytes } from './place.mjs'
import { fillDatabase, startPortal } from './servers.mjs'

const root = resolve(import.meta.dirname, '../..')
const FILES = Number(process.env.BENCH_FILES ?? 16)
const LOOK_EVERY_MS = 50

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
  await inBenchPlace({ root, name: 'hostile' }, async ({ env: given, running }) => {
    const env = { ...given, LOG_LEVEL: 'error' }
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
  })
})
