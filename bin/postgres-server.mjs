// One server process of the embedded PostgreSQL, and what happens when it ends without having been asked to: it is started again,
// with the same data at the same address, so that everybody who waits for it finds it again.
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from './setup-error.mjs'

const START_SECONDS = 30
const STOP_SECONDS = 15
/** How long to wait before each try; the processes of a server that was killed need a moment to notice it. */
const PAUSES = [0.5, 1, 2, 4, 8]
/** A server that ran so long has recovered, and may end as often again. */
const RECOVERED_SECONDS = 600
/** What a run of tests writes is thrown away, so it need not survive a power cut. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC']

export const DATABASE_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

export function readLines(path) {
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8').split('\n') : []
}

const hasEnded = (server) => server.exitCode !== null || server.signalCode !== null

/** In a session of its own: Ctrl-C in the terminal must reach us first, so that requests under way can finish. */
function spawnServer({ home, data, user, port, isForgetful }, isFirst) {
  const settings = [...ALWAYS, ...(isForgetful ? FORGETFUL : [])].flatMap((setting) => ['-c', setting])
  // What the one before said on its way out is worth keeping.
  const output = fs.openSync(`${data}.log`, isFirst ? 'w' : 'a', 0o600)
  const server = spawn(join(home, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    env: DATABASE_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', output, output],
  })
  fs.closeSync(output)
  return server
}

async function untilReady(server, data) {
  let ended = false
  server.once('exit', () => (ended = true))
  server.once('error', () => (ended = true))
  for (const limit = Date.now() + START_SECONDS * 1000; Date.now() < limit && !ended; await sleep(20)) {
    const lines = readLines(join(data, 'postmaster.pid'))
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return
  }
  const reason =
    readLines(`${data}.log`)
      .filter((line) => /FATAL|ERROR/.test(line))
      .at(-1) ?? 'see the log beside it'
  throw new SetupError(
    `The embedded PostgreSQL did not start in ${data}: ${reason.replace(/^.*?(FATAL|ERROR):\s*/, '')}.`,
  )
}

async function stopServer(server) {
  if (hasEnded(server)) return
  const gone = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT')
  if ((await Promise.race([gone, sleep(STOP_SECONDS * 1000, 'late', { ref: false })])) === 'late') {
    server.kill('SIGQUIT')
    await gone
  }
}

/** Starts the server and keeps it running. `onStarted` hears the number of each process before it is ready. */
export async function runServer({ place, onStarted, onLost = () => undefined, pauses = PAUSES }) {
  let isStopping = false
  let tries = 0
  let server

  async function start() {
    const mine = spawnServer(place, !server)
    server = mine
    // A program that cannot be run has no number, and says why in an event of its own.
    mine.once('error', () => undefined)
    if (mine.pid) onStarted(mine.pid)
    try {
      await untilReady(mine, place.data)
    } catch (error) {
      await stopServer(mine)
      throw error
    }
    const since = Date.now()
    mine.unref()
    function goOn() {
      if (Date.now() - since > RECOVERED_SECONDS * 1000) tries = 0
      if (!isStopping) void startAgain()
    }
    // It may have ended between being ready and being watched.
    if (hasEnded(mine)) goOn()
    else mine.once('exit', goOn)
  }

  async function startAgain() {
    while (!isStopping && tries < pauses.length) {
      const pause = pauses[tries]
      tries += 1
      console.warn(`The embedded PostgreSQL ended unexpectedly and is started again in ${pause} s.`)
      await sleep(pause * 1000)
      if (isStopping) return
      try {
        return await start()
      } catch (error) {
        if (!isStopping) console.warn(error.message)
      }
    }
    if (!isStopping) onLost(`The embedded PostgreSQL in ${place.data} ended ${tries + 1} times: see ${place.data}.log.`)
  }

  const stopAtExit = () => server?.kill('SIGINT')
  process.once('exit', stopAtExit)
  await start()
  return {
    pid: () => server.pid,
    async stop() {
      isStopping = true
      process.off('exit', stopAtExit)
      server.ref()
      await stopServer(server)
    },
  }
}
