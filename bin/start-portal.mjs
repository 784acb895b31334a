import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkDatabase, checkPort, portFrom } from './checks.mjs'
import { checkDemo, hostFrom } from './listening.mjs'
import { phase } from './phases.mjs'
import { built, ensureBuild, ensureTables, fillDemo, portalAddress, provideSecret } from './prepare.mjs'
import { closeData, closeOldFiles, keepPrivate } from './private-files.mjs'

const root = resolve(import.meta.dirname, '..')

/** What must be stopped, last started first. */
const running = []

async function stopAll() {
  while (running.length) await running.pop()()
}

let isStopping = false
let askedAt = 0
/** Where the terminal and the Node that was typed both pass on one Ctrl-C, the second comes at once. */
const ONE_CTRL_C_MS = 500

async function stop() {
  // A second Ctrl-C means that somebody does not want to wait.
  if (isStopping && Date.now() - askedAt > ONE_CTRL_C_MS) process.exit(1)
  if (isStopping) return
  isStopping = true
  askedAt = Date.now()
  console.log('\n  Stopping ...')
  await stopAll().catch((error) => console.error(error))
  console.log('  Stopped.')
  process.exit(0)
}

/** Without its database the portal can only apologise: whoever watches over this process has to know. */
async function giveUp(sentence) {
  if (isStopping) return
  isStopping = true
  console.error(`\n${sentence}`)
  await stopAll().catch((error) => console.error(error))
  process.exit(1)
}

function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  // Whoever ends npm ends its shell, which tells us nothing: we notice that we have another parent.
  const parent = process.ppid
  const watch = () => process.ppid !== parent && !isStopping && stop()
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref()
  // The terminal may be gone by then, and with it the place to write to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    await phase('Reaching database', () => checkDatabase(given))
    return given
  }
  const { startPostgres } = await import('./postgres.mjs')
  return phase('Starting database', async () => {
    const postgres = await startPostgres({ root, keeps: 'data', onLost: giveUp })
    running.push(() => postgres.stop())
    process.env.DATABASE_URL = postgres.url
  }).then(() => process.env.DATABASE_URL)
}

function fillEnvironment({ port, isDemo }) {
  provideSecret(root)
  const defaults = {
    NODE_ENV: 'production',
    PORT: String(port),
    STORAGE_DIR: join(root, '.data', 'storage'),
    // On a terminal the log would bury the address; a server run by a machine writes it to the standard output.
    ...(isDemo ? { DEMO: '1', CONTACT_EMAIL: 'help@demo.test', LOG_FILE: join(root, '.data', 'server.log') } : {}),
  }
  for (const [name, value] of Object.entries(defaults)) process.env[name] ||= value
}

/** Files of earlier starts; what belongs to somebody else is named, for whoever keeps it there must close it. */
function closeFiles({ isDemo }) {
  // The embedded database has seen to that already.
  if (!isDemo && existsSync(join(root, '.data'))) closeData(root)
  for (const path of closeOldFiles({ root, storage: process.env.STORAGE_DIR, log: process.env.LOG_FILE }))
    console.log(`  Others on this machine may read ${path}: it belongs to another user, so close it as that one.`)
}

/** What can be wrong before anything is installed or started; a taken port is learned at once. */
export async function checkStart() {
  const isDemo = !process.env.DATABASE_URL
  const port = portFrom(process.env.PORT)
  const host = hostFrom(process.env.HOST)
  checkDemo({ host, isDemo: isDemo || process.env.DEMO === '1', password: process.env.DEMO_PASSWORD })
  await checkPort(port, host)
  return { isDemo, port }
}

export async function startPortal() {
  keepPrivate()
  stopOnSignals()
  const since = Date.now()
  const { isDemo, port } = await checkStart()
  console.log('\n  外贸破零 Zero-to-One\n')
  try {
    const databaseUrl = await openDatabase()
    const ownerUrl = process.env.MIGRATION_DATABASE_URL || databaseUrl
    fillEnvironment({ port, isDemo })
    closeFiles({ isDemo })
    await ensureBuild()
    await ensureTables({ root, databaseUrl: ownerUrl })
    process.env.DATABASE_URL = await portalAddress({ root, databaseUrl })
    const accounts = isDemo ? await fillDemo(root) : null
    const server = await phase('Starting server', async () =>
      (await built(root, 'serve.js')).serve(join(root, 'build')),
    )
    running.push(() => server.stop())
    console.log(
      `\n  Ready after ${((Date.now() - since) / 1000).toFixed(1)} s:  ${process.env.BASE_URL || `http://localhost:${server.port}`}`,
    )
    if (accounts) {
      const password = process.env.DEMO_PASSWORD ? 'of DEMO_PASSWORD' : accounts.password
      console.log(`\n  Demo accounts, all with the password ${password}`)
      for (const email of accounts.emails) console.log(`    ${email}`)
    }
    console.log('\n  Ctrl-C stops everything.\n')
  } catch (error) {
    await stopAll()
    throw error
  }
}
