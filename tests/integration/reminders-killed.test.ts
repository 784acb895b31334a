// Reminders when the machine they are sent from loses its power: what was begun is as if it had never been, and nothing is lost.
import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { addDays } from '~/domain/calendar/working-days'
import { chinaDay } from '~/domain/shared/dates'
import { db } from '~/server/db.server'
import { firmsWithLicence } from '../factories/many-firms'

const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, '.cache/reminder-worker.js')
const FIRMS = 300

beforeAll(() => bundle({ root, entry: 'tests/support/reminder-worker.ts', outfile }))

const running = new Set<ChildProcess>()
afterEach(killAll)

function startWorkers(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const worker = spawn(process.execPath, [outfile], { stdio: ['ignore', 'ignore', 'inherit'], env: process.env })
    running.add(worker)
    worker.once('exit', () => running.delete(worker))
  }
}

async function killAll(): Promise<void> {
  const ended = [...running].map((worker) => new Promise((done) => worker.once('exit', done)))
  for (const worker of running) worker.kill('SIGKILL')
  await Promise.all(ended)
}

const mails = () => db.outboxMail.count()

async function untilThere(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere())) await pause(20)
}

async function jobsLeft(): Promise<number> {
  const [found] = await db.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left FROM graphile_worker.jobs WHERE task_identifier LIKE 'remind%'`
  return found?.left ?? 0
}

/** What the worker does by itself with jobs of a worker that has not been heard of for four hours. */
async function fourHoursLater(): Promise<void> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = now()`
}

test('killed twice in the middle, four processes come to one mail for each firm', { timeout: 240_000 }, async () => {
  await firmsWithLicence(FIRMS, addDays(chinaDay(new Date()), 7))
  await db.$executeRaw`SELECT graphile_worker.add_job('remind_all')`
  for (const share of [0.2, 0.6]) {
    startWorkers(4)
    await untilThere(async () => (await mails()) >= FIRMS * share)
    await killAll()
    expect(await mails()).toBeLessThan(FIRMS)
    await fourHoursLater()
  }
  startWorkers(4)
  await untilThere(async () => (await jobsLeft()) === 0)
  await killAll()
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers,
      (SELECT count(*)::int FROM "ReminderSent") AS written FROM "OutboxMail"`
  expect(counted).toEqual({ mails: FIRMS, readers: FIRMS, written: FIRMS })
})
