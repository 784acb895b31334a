// Which jobs are free again: those of workers that do not live, and of nobody else.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { JOB_TASKS } from '~/domain/jobs/failed-jobs'
import { db } from '~/server/db.server'
import { openPool } from '~/server/pool.server'
import { beginLife, freeJobsOfTheDead, type WorkerLife } from '~/server/worker-life.server'
import { PORTAL_TASKS, startWorker } from '../../bin/worker'

const url = () => process.env.DATABASE_URL ?? ''
let pool: pg.Pool
const lives: WorkerLife[] = []

beforeEach(() => {
  pool = openPool({ connectionString: url(), max: 2 })
})
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => life.end()))
  await pool.end()
})

async function alive(id: string): Promise<WorkerLife> {
  const life = beginLife(url(), id)
  lives.push(life)
  await life.begun
  return life
}

async function givenJobOf(worker: string): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.add_job('remind_firm', '{}'::json, queue_name => ${worker})`
  for (const table of ['_private_jobs', '_private_job_queues'])
    await db.$executeRawUnsafe(
      `UPDATE graphile_worker.${table} SET locked_by = $1, locked_at = now()
       WHERE ${table === '_private_jobs' ? 'job_queue_id = (SELECT id FROM graphile_worker._private_job_queues WHERE queue_name = $1)' : 'queue_name = $1'}`,
      worker,
    )
}

async function takenBy(): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ by: string }[]>`
    SELECT locked_by AS by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL ORDER BY 1`
  return rows.map(({ by }) => by)
}

const noPause = () => Promise.resolve()
const isHeld = async (client: pg.Client) =>
  (
    await client.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 71003 AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).rowCount !== 0

describe('the jobs of a worker', () => {
  test('that does not live are free again, with the queue they stood in', async () => {
    await givenJobOf('dead')
    expect(await freeJobsOfTheDead(pool, noPause)).toEqual(['dead'])
    expect(await takenBy()).toEqual([])
    expect(await freeJobsOfTheDead(pool, noPause)).toEqual([])
  })

  test('that lives are left alone, however many others have died', async () => {
    await alive('here')
    await alive('also here')
    for (const worker of ['here', 'also here', 'dead', 'dead too']) await givenJobOf(worker)
    expect([...(await freeJobsOfTheDead(pool, noPause))].sort()).toEqual(['dead', 'dead too'])
    expect(await takenBy()).toEqual(['also here', 'here'])
  })

  test('that has ended are free', async () => {
    const life = await alive('here')
    await givenJobOf('here')
    await life.end()
    expect(await freeJobsOfTheDead(pool, noPause)).toEqual(['here'])
  })

  test('whose line was lost while its task goes on are left alone: it is back before the appeal', async () => {
    await alive('here')
    await givenJobOf('here')
    const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
    await client.connect()
    const server = new pg.Client({ connectionString: inject('databaseServer') })
    await server.connect()
    await server.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'keeps a job worker alive' AND datname = $1`,
      [new URL(url()).pathname.slice(1)],
    )
    while (await isHeld(client)) await new Promise(setImmediate)
    let looks = 0
    const freed = await freeJobsOfTheDead(pool, async () => {
      looks += 1
      while (!(await isHeld(client))) await new Promise(setImmediate)
    })
    expect([looks, freed]).toEqual([1, []])
    expect(await takenBy()).toEqual(['here'])
    await client.end()
    await server.end()
  })

  test('of another database are none of ours', async () => {
    // The same id in another database would be another worker.
    const other = beginLife(inject('databaseServer'), 'dead')
    await other.begun
    await givenJobOf('dead')
    expect(await freeJobsOfTheDead(pool, noPause)).toEqual(['dead'])
    await other.end()
  })
})

test(
  'a line that is lost while a job is struck off ends nothing, and the job is done again',
  { timeout: 60_000 },
  async () => {
    const holder = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
    await holder.connect()
    const server = new pg.Client({ connectionString: inject('databaseServer') })
    await server.connect()
    let done = 0
    async function task(): Promise<void> {
      done += 1
      if (done === 1) await holder.query('BEGIN; SELECT FROM graphile_worker._private_jobs FOR UPDATE')
    }
    await db.$executeRaw`SELECT graphile_worker.add_job('remind_firm', '{}'::json)`
    const work = { taskList: { remind_firm: task }, crontab: '', concurrency: 1, prepare: () => Promise.resolve() }
    const worker = startWorker(url(), work)
    const cutWhoWaits = () =>
      server.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock' AND query LIKE '%delete%'`,
        [new URL(url()).pathname.slice(1)],
      )
    while (!(await cutWhoWaits()).rowCount) await pause(10)
    await holder.query('ROLLBACK')
    while ((await db.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker._private_jobs`).length > 0) await pause(20)
    await worker.stop()
    await Promise.all([holder.end(), server.end()])
    expect(done).toBe(2)
  },
)

test('every kind of job has its words for the administrators', () => {
  expect(Object.keys(PORTAL_TASKS).sort()).toEqual([...JOB_TASKS].sort())
})
