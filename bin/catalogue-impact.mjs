// npm run catalogue:impact -- --from REV --to WORKTREE: which firms of the database get which tasks added (+), changed (~) or
// dropped (-) by another release of the catalogue. Only reads. REV is anything git knows; WORKTREE is what lies in the folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { bundle } from './bundle.mjs'
import { checkDatabase } from './checks.mjs'
import { startPostgres } from './postgres.mjs'
import { keepPrivate } from './private-files.mjs'
import { runCommand, SetupError } from './setup-error.mjs'

const root = resolve(import.meta.dirname, '..')
const WORKTREE = 'WORKTREE'
const CATALOGUE = 'app/domain/catalogue/catalogue.ts'

function releasesAsked() {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string', default: WORKTREE } } })
  if (!values.from) throw new SetupError('Name two releases: npm run catalogue:impact -- --from REV --to WORKTREE')
  return values
}

/** The rulebook of a revision, unpacked into a folder; it imports nothing outside itself. */
function unpack(revision, folder) {
  mkdirSync(folder, { recursive: true })
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'app/domain'], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
  } catch {
    throw new SetupError(`Git knows no catalogue at "${revision}".`)
  }
}

async function catalogueAt(revision, folder) {
  const isWorktree = revision === WORKTREE
  if (!isWorktree) unpack(revision, folder)
  const outfile = join(folder, 'catalogue.js')
  await bundle({ root: isWorktree ? root : folder, entry: CATALOGUE, outfile })
  const { catalogue } = await import(pathToFileURL(outfile).href)
  // Early releases did not say who is responsible.
  return { ...catalogue, tasks: catalogue.tasks.map((task) => ({ authorities: [], ...task })) }
}

function lineOf({ creditCode, nameZh, added, changed, dropped, keptAside }) {
  const signs = [...added.map((id) => `+${id}`), ...changed.map((id) => `~${id}`), ...dropped.map((id) => `-${id}`)]
  const kept = keptAside.length > 0 ? `  (answers kept: ${keptAside.join(' ')})` : ''
  return `${creditCode}  ${nameZh}  ${signs.join(' ')}${kept}`
}

function count(totals, sign, ids) {
  for (const id of ids) totals.set(`${sign}${id}`, (totals.get(`${sign}${id}`) ?? 0) + 1)
}

async function printImpact(releases) {
  await bundle({
    root,
    entry: 'app/features/catalogue-releases/impact-queries.server.ts',
    outfile: '.cache/catalogue-impact.js',
  })
  const { listImpact } = await import(pathToFileURL(join(root, '.cache', 'catalogue-impact.js')).href)
  const since = performance.now()
  const totals = new Map()
  let seen = 0
  let touched = 0
  for await (const batch of listImpact(releases)) {
    seen += batch.seen
    touched += batch.touched.length
    for (const firm of batch.touched) {
      console.log(lineOf(firm))
      count(totals, '+', firm.added)
      count(totals, '~', firm.changed)
      count(totals, '-', firm.dropped)
    }
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20)
  console.log(`\n${releases.before.version} -> ${releases.after.version}, as of ${releases.asOf}`)
  for (const [task, firms] of totals) console.log(`  ${task}  ${firms} firms`)
  console.log(`${touched} of ${seen} firms are touched (${seconds} s, ${megabytes} MiB)`)
}

async function openDatabase() {
  if (process.env.DATABASE_URL) {
    await checkDatabase(process.env.DATABASE_URL)
    return async () => undefined
  }
  const postgres = await startPostgres({ root, keeps: 'data' })
  process.env.DATABASE_URL = postgres.url
  return () => postgres.stop()
}

/** Another program of ours makes the tables; this one only reads. */
async function checkTables() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(`select to_regclass('"Firm"') is not null as "isThere"`)
  await client.end()
  if (!rows[0].isThere) throw new SetupError('The database holds no firms yet: npm start makes its tables.')
}

await runCommand(async function catalogueImpact() {
  keepPrivate()
  const { from, to } = releasesAsked()
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-impact-'))
  try {
    const before = await catalogueAt(from, join(folder, 'from'))
    const after = await catalogueAt(to, join(folder, 'to'))
    const asOf = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const close = await openDatabase()
    try {
      await checkTables()
      await printImpact({ before, after, asOf })
    } finally {
      await close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit(0)
})
