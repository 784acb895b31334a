// node bin/bench/workspaces.mjs: two hundred open workspaces at one built portal while cases change: memory, messages per second, delay.
import { request } from 'node:http'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runCommand } from '../setup-error.mjs'
import { inBenchPlace, megabytes } from './place.mjs'
import { fillDatabase, startPortal } from './servers.mjs'

const root = resolve(import.meta.dirname, '../..')
const WORKSPACES = Number(process.env.BENCH_WORKSPACES ?? 200)
const PER_SECOND = Number(process.env.BENCH_CHANGES ?? 20)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20)
const FIRMS = Number(process.env.BENCH_FIRMS ?? 60)
const SETTLE_MS = 3_000

/** Opens a workspace; each change of a case that it is told is handed to `hear`. */
function openWorkspace({ url, cookie, hear }) {
  return new Promise((opened, failed) => {
    const asked = request(url, { headers: { cookie, accept: 'text/event-stream' }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) return failed(new Error(`A workspace was answered with ${answer.statusCode}`))
      let rest = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk) => {
        const messages = (rest + chunk).split('\n\n')
        rest = messages.pop() ?? ''
        for (const message of messages) {
          const data = /^event: changes\ndata: (.*)$/m.exec(message)?.[1]
          hear(data ? JSON.parse(data) : [])
        }
      })
      answer.on('error', () => undefined)
      opened(() => asked.destroy())
    })
    asked.on('error', failed)
    asked.end()
  })
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/** Changes one case after the other at an even pace; answers with the moment each commit was answered. */
async function changeCases({ databaseUrl, seconds }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`select id from "Application" where status = 'submitted' limit 50`)
  const committed = new Map()
  const since = performance.now()
  for (let number = 0; number < seconds * PER_SECOND; number += 1) {
    const { id } = rows[number % rows.length]
    const changed = await client.query(
      'update "Application" set version = version + 1 where id = $1 returning version',
      [id],
    )
    committed.set(`${id} ${changed.rows[0].version}`, performance.now())
    await pause(Math.max(0, since + ((number + 1) * 1000) / PER_SECOND - performance.now()))
  }
  await client.end()
  return { committed, seconds: (performance.now() - since) / 1000 }
}

async function measure({ env, filled, running }) {
  const portal = await startPortal({ root, env: { ...env, DATABASE_URL: filled.portalUrl } })
  running.push(portal.stop)
  const url = `${env.BASE_URL}/advisor/events`
  const heard = []
  const hear = (changes) => heard.push({ changes, at: performance.now() })
  const open = (count) =>
    Promise.all(Array.from({ length: count }, () => openWorkspace({ url, cookie: filled.advisorCookie, hear })))
  // The first one opens connections and loads what every workspace needs.
  const closers = await open(1)
  await pause(SETTLE_MS)
  const before = megabytes(portal.pid)
  closers.push(...(await open(WORKSPACES - 1)))
  await pause(SETTLE_MS)
  const idle = megabytes(portal.pid)
  heard.length = 0
  const { committed, seconds } = await changeCases({ databaseUrl: env.DATABASE_URL, seconds: SECONDS })
  await pause(SETTLE_MS)
  const after = megabytes(portal.pid)
  const delays = heard.flatMap(({ changes, at }) =>
    changes.flatMap(({ id, version }) => at - (committed.get(`${id} ${version}`) ?? Number.NaN)),
  )
  if (delays.length === 0) throw new Error('No workspace heard anything')
  for (const close of closers) close()
  return { before, idle, after, delays, seconds, messages: heard.length, changes: committed.size }
}

await runCommand(async () => {
  await inBenchPlace({ root, name: 'workspaces' }, async ({ env: given, running }) => {
    const env = { ...given, LOG_LEVEL: 'error' }
    const filled = await fillDatabase({ root, env, firms: FIRMS })
    const load = loadavg()[0].toFixed(1)
    const { before, idle, after, delays, seconds, messages, changes } = await measure({ env, filled, running })
    console.log(
      `\n${cpus().length} cores, load ${load} before, ${WORKSPACES} workspaces, ${changes} changes in ${seconds.toFixed(1)} s\n`,
    )
    console.log('| what | measured |\n|---|--:|')
    console.log(`| resident with one workspace | ${before.toFixed(0)} MB |`)
    console.log(
      `| resident with ${WORKSPACES} workspaces, before and after the changes | ${idle.toFixed(0)} MB, ${after.toFixed(0)} MB |`,
    )
    console.log(`| messages delivered per second | ${(messages / seconds).toFixed(0)} |`)
    console.log(
      `| changes heard, of those that could be | ${((100 * delays.length) / (changes * WORKSPACES)).toFixed(1)} % |`,
    )
    console.log(
      `| from commit to message, p50 and p95 | ${quantile(delays, 0.5).toFixed(1)} ms, ${quantile(delays, 0.95).toFixed(1)} ms |`,
    )
  })
})
