// npm run bench: the pages people use most, on the built server with 3,000 firms, beside a bare server that does the same work.
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { closeConnections, measure, send } from './bench/load.mjs'
import { pagesOf } from './bench/pages.mjs'
import { scriptKilobytes } from './bench/scripts.mjs'
import { inBenchPlace } from './bench/place.mjs'
import { knowsProcessorTime, postmasterOf, processorMs } from './bench/processor.mjs'
import { fillDatabase, startBare, startPortal } from './bench/servers.mjs'
import { listenIn } from './bench/wire.mjs'
import { runCommand } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const FIRMS = Number(process.env.BENCH_FIRMS ?? 3000)
/** So many cases more, each with so many events: what the advisors' pages are measured on. */
const CASES = Number(process.env.BENCH_CASES ?? 0)
const EVENTS = Number(process.env.BENCH_EVENTS ?? 20)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const ONLY = new RegExp(process.env.BENCH_ONLY ?? '')
/** The bare server frames its answers itself. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])
const isQuery = ({ text }) => !/^\s*(begin|commit|rollback|savepoint|release|set )/i.test(text)

async function askDatabase(databaseUrl, setting) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`show ${setting}`)
  await client.end()
  return rows[0][setting]
}

/** What one request asks of the database and gets back. The first one opens connections and fills caches, so it does not count. */
async function overhear(wire, request) {
  await send(request())
  await pause(100)
  wire.take()
  const { status, body, headers } = await send(request())
  if (status >= 300) throw new Error(`${request().url} answered ${status}`)
  await pause(50)
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name))
  return { statements: wire.take(), body, headers: Object.fromEntries(kept) }
}

/** The fastest round of each: the one in which the machine had least else to do. Both run in turn, within the same minutes. */
async function compare({ ours, theirs, isOnce, clock }) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ours: await measure(ours, clock), theirs: isOnce ? null : await measure(theirs) })
  const best = (who) => rounds.map((round) => round[who]).sort((a, b) => b.perSecond - a.perSecond)[0]
  return { ours: best('ours'), theirs: isOnce ? null : best('theirs') }
}

function row({ name, overheard, scripts, ours, theirs }) {
  const queries = Math.max(...overheard.map(({ statements }) => statements.filter(isQuery).length))
  const figures = [
    ours.perSecond.toFixed(0),
    ours.p50.toFixed(1),
    ours.p95.toFixed(1),
    ours.portalMs.toFixed(1),
    ours.databaseMs.toFixed(1),
    queries,
    (overheard[0].body.length / 1000).toFixed(1),
    scripts?.toFixed(1) ?? '',
    theirs?.perSecond.toFixed(0) ?? '',
    theirs ? (ours.perSecond / theirs.perSecond).toFixed(2) : '',
  ]
  return `| ${name} | ${figures.join(' | ')} |`
}

async function clockOf({ pid }, databaseUrl) {
  if (!knowsProcessorTime()) return undefined
  const postmaster = postmasterOf(await askDatabase(databaseUrl, 'data_directory'))
  return () => processorMs({ portal: pid, postmaster })
}

async function bench({ env, databaseUrl, wire, running }) {
  console.log(`Filling the database with ${FIRMS} firms and applications ...`)
  const filled = await fillDatabase({ root, env, firms: FIRMS, cases: CASES, events: EVENTS })
  const pages = pagesOf({ url: env.BASE_URL, filled }).filter(({ name }) => ONLY.test(name))

  // First through the wire-tap, to see what each page asks of the database; then directly, to measure.
  const tapped = new URL(filled.portalUrl)
  tapped.port = String(wire.port)
  const listened = await startPortal({ root, env: { ...env, DATABASE_URL: tapped.href } })
  running.push(listened.stop)
  for (const page of pages) {
    page.overheard = []
    for (const request of page.requests) page.overheard.push(await overhear(wire, request))
    const isWritten = ({ statements }) => statements.some(({ text }) => /insert into/i.test(text))
    if (!page.isPage && !page.overheard.every(isWritten)) throw new Error(`${page.name} wrote nothing`)
  }
  await running.pop()()
  const portal = await startPortal({ root, env: { ...env, DATABASE_URL: filled.portalUrl } })
  running.push(portal.stop)
  const clock = await clockOf(portal, databaseUrl)
  const seen = pages.filter(({ isPage }) => isPage)
  const sizes = await scriptKilobytes({ root, pages: seen.map(({ requests }) => requests[0]()) })
  seen.forEach((page, index) => (page.scripts = sizes[index]))
  const bare = await startBare({ root, databaseUrl })
  running.push(bare.stop)

  const machine = `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB`
  const versions = `Node ${process.versions.node}, PostgreSQL ${await askDatabase(databaseUrl, 'server_version')}`
  console.log(
    `\n${machine}, ${versions}, ${FIRMS} firms, ${CASES} cases of ${EVENTS} events beside theirs, 8 requests at a time, best of ${ROUNDS} rounds\n`,
  )
  console.log(
    '| page | requests/s | p50 ms | p95 ms | portal ms | database ms | queries | answer kB | script kB | bare requests/s | ratio |',
  )
  console.log(`|---|${'--:|'.repeat(10)}`)
  for (const [index, page] of pages.entries()) {
    const addresses = []
    for (const [turn, answer] of page.overheard.entries())
      addresses.push(await bare.learn({ path: `/${index}/${turn}`, ...answer }))
    console.log(
      row({
        ...page,
        ...(await compare({
          ours: page.requests,
          theirs: addresses.map((url) => () => ({ url })),
          isOnce: page.isOnce,
          clock,
        })),
      }),
    )
  }
}

await runCommand(async () => {
  await inBenchPlace({ root, name: 'bench' }, async ({ env, running }) => {
    const { DATABASE_URL: databaseUrl } = env
    const wire = await listenIn({ host: '127.0.0.1', port: Number(new URL(databaseUrl).port) })
    running.push(() => {
      closeConnections()
      wire.close()
    })
    await bench({ env, databaseUrl, wire, running })
  })
})
