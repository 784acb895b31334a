// Which job workers live. A worker holds a lock in the database as long as its connection lives, and with it the process; jobs that are
// marked as taken by a worker without such a lock are free again. Nobody has to guess from the time that has passed, so a job of a
// killed worker goes on within seconds, and the job of a living one is left alone however long it takes.
import type { Pool } from 'pg'
import { keepLine } from './kept-line.server'
import { log } from './log.server'

/** The first half of the lock; the second half says which worker. */
const LIVES = 71_003
/** A worker whose line was lost has it back within this time, while its task goes on. */
const LONGEST_PAUSE_MS = 1_000
/** Dead is who holds no lock in two looks so far apart. */
const CHECK_AGAIN_MS = 3_000
const LOOK_EVERY_MS = 30_000
/** A machine that lost its power says nothing; its connections are noticed as dead after some twenty seconds, not two hours. */
const NOTICED_SOON = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3'

export type WorkerLife = {
  /** Resolves when the database knows that this worker lives: no job may be taken before. */
  readonly begun: Promise<void>
  readonly end: () => Promise<void>
}

/** Lives until `end` is called or the process is no more. */
export function beginLife(connectionString: string, workerId: string): WorkerLife {
  let hasBegun = () => {}
  const begun = new Promise<void>((resolve) => (hasBegun = resolve))
  const line = keepLine({
    connectionString,
    purpose: 'keeps a job worker alive',
    longestPauseMs: LONGEST_PAUSE_MS,
    async onOpen(client) {
      await client.query(NOTICED_SOON)
      // Shared, so that a line that the database has not yet noticed as lost does not keep the new one waiting.
      await client.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [LIVES, workerId])
      hasBegun()
    },
  })
  return { begun, end: line.stop }
}

/** Workers that have taken jobs and do not live. */
async function lifeless(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT DISTINCT taken.by AS id FROM (
       SELECT locked_by AS by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
       UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL
     ) taken
     WHERE NOT EXISTS (
       SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
       WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1::int::oid
         AND l.objid = hashtext(taken.by)::bigint & 4294967295)`,
    [LIVES],
  )
  return rows.map(({ id }) => id)
}

/** Frees the jobs of workers that do not live. Answers with the workers. */
export async function freeJobsOfTheDead(pool: Pool, pause: () => Promise<unknown>): Promise<readonly string[]> {
  const suspects = await lifeless(pool)
  if (suspects.length === 0) return []
  await pause()
  const still = await lifeless(pool)
  const dead = suspects.filter((id) => still.includes(id))
  if (dead.length > 0) await pool.query('SELECT graphile_worker.force_unlock_workers($1)', [dead])
  return dead
}

/** Frees them now and again and again until `stop` is called. A database that is away is asked the next time. */
export function keepFreeing(pool: Pool): { readonly stop: () => void } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const wait = (ms: number) => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms).unref()))
  async function keep(): Promise<void> {
    while (!isStopped) {
      try {
        const dead = await freeJobsOfTheDead(pool, () => wait(CHECK_AGAIN_MS))
        if (dead.length > 0) log.warn({ workers: dead }, 'the jobs of workers that died go on')
      } catch (error) {
        if (!isStopped) log.warn({ err: error }, 'could not look for jobs of workers that died')
      }
      await wait(LOOK_EVERY_MS)
    }
  }
  void keep()
  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
