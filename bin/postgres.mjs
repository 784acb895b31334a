// Starts and stops the embedded PostgreSQL: for `npm start` with data that is kept, for the tests with data for one run.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseUser, lastingData, own, passingData, programs } from './postgres-place.mjs'
import { DATABASE_ENVIRONMENT, readLines, runServer } from './postgres-server.mjs'
import { closeData, keptOrMade, writeWhole } from './private-files.mjs'
import { SetupError } from './setup-error.mjs'

const STOP_SECONDS = 15

/** @returns {Promise<number>} */
export async function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`
  if (fs.existsSync('/proc/self/cmdline'))
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').replaceAll('\0', ' ') : ''
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/**
 * The database of a start that was killed goes on alone; it is stopped, for the data is ours. A pid file without a living
 * PostgreSQL behind it (numbers are used again, above all in containers) is removed. Anything else holds the data.
 */
async function takeOver(data) {
  const pidFile = join(data, 'postmaster.pid')
  const pid = Number(readLines(pidFile)[0])
  if (!pid) return
  if (!isAlive(pid) || !/postgres/.test(commandOf(pid))) {
    fs.rmSync(pidFile, { force: true })
    return
  }
  const [owner, server] = readLines(`${data}.owner`).map(Number)
  if (server === pid && !(isAlive(owner) && /node|npm/.test(commandOf(owner)))) {
    process.kill(pid, 'SIGINT')
    for (let waited = 0; isAlive(pid) && waited < STOP_SECONDS; waited += 0.1) await sleep(100)
    if (!isAlive(pid)) return
  }
  throw new SetupError(
    `The data directory ${data} is held by another PostgreSQL server (process ${pid}): stop that one first, or set DATABASE_URL.`,
  )
}

/** Created under another name and moved when complete, so that an interrupted creation is not taken for a database. */
function createCluster({ home, data, user, password }) {
  const fresh = `${data}.new`
  const passwordFile = `${data}.password`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  own(fresh, user)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  own(passwordFile, user)
  const options = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(join(home, 'bin', 'initdb'), [...options, ...locale], {
    ...user,
    cwd: '/',
    env: DATABASE_ENVIRONMENT,
    encoding: 'utf8',
  })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0)
    throw new SetupError(
      `The database could not be created in ${data}: ${(made.stderr || String(made.error)).trim().split('\n').at(-1)}`,
    )
  fs.renameSync(fresh, data)
}

function rememberedPassword(root) {
  return keptOrMade(join(root, '.data', 'postgres-password'), () => randomBytes(18).toString('base64url'))
}

function checkReadable(data) {
  try {
    if (fs.existsSync(dirname(data))) fs.accessSync(dirname(data), fs.constants.W_OK)
    if (fs.existsSync(data)) fs.readdirSync(data)
  } catch {
    throw new SetupError(`The data directory ${data} belongs to another user: start as that user, or set DATABASE_URL.`)
  }
}

/**
 * Starts a server. `keeps: 'data'` uses .data and creates it when missing; `keeps: 'nothing'` uses a temporary folder that
 * `stop` removes, and `keeps: 'until-stopped'` does so too, but writes as carefully as for data that lasts. Answers with the
 * URL of its database `postgres`, whose user may create others. A server that ends by itself is started again at the same
 * address; `onLost` hears of a database that cannot be kept running. `pauses` are the seconds between the tries.
 * @param {{ root: string, keeps: 'data' | 'nothing' | 'until-stopped', onLost?: (sentence: string) => void, pauses?: number[] }} options
 */
export async function startPostgres({ root, keeps, onLost, pauses }) {
  const user = databaseUser(root)
  if (keeps === 'data') closeData(root, user)
  const home = programs(root, user)
  const lasting = keeps === 'data'
  const data = lasting ? await lastingData({ root, user, release: takeOver }) : passingData(user)
  const ownerFile = `${data}.owner`
  checkReadable(data)
  const password = lasting ? rememberedPassword(root) : randomBytes(18).toString('base64url')
  if (fs.existsSync(join(data, 'PG_VERSION'))) await takeOver(data)
  else createCluster({ home, data, user, password })

  const port = await freePort()
  const server = await runServer({
    place: { home, data, user, port, isForgetful: keeps === 'nothing' },
    onStarted: (pid) => writeWhole(ownerFile, `${process.pid}\n${pid}\n`),
    onLost,
    pauses,
  })
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    /** The number of the process that runs now. @type {() => number} */
    pid: server.pid,
    async stop() {
      await server.stop()
      fs.rmSync(ownerFile, { force: true })
      if (!lasting) fs.rmSync(dirname(data), { recursive: true, force: true })
    },
  }
}
