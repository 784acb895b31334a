// Where a benchmark runs: a fresh build, a database and a store of its own, and the figures of a process. All of it goes afterwards.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from '../build.mjs'
import { bundle } from '../bundle.mjs'
import { freePort, startPostgres } from '../postgres.mjs'
import { isBuildFresh } from '../stamp.mjs'
import { closeConnections } from './load.mjs'

/** `work` pushes onto `running` how to end what it starts. */
export async function inBenchPlace({ root, name }, work) {
  if (!isBuildFresh()) await buildAll()
  await bundle({ root, entry: 'bin/bench/fill.ts', outfile: 'build/bench-fill.js' })
  const postgres = await startPostgres({ root, keeps: 'until-stopped' })
  const storage = mkdtempSync(join(tmpdir(), `zero-to-one-${name}-`))
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url,
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    STORAGE_DIR: storage,
    SESSION_SECRET: randomBytes(32).toString('hex'),
  }
  const running = []
  try {
    await work({ env, running })
  } finally {
    while (running.length) await running.pop()()
    closeConnections()
    await postgres.stop()
    rmSync(storage, { recursive: true, force: true })
  }
}

/** Resident memory of a process, in megabytes; only Linux says it in a file. */
export function megabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
