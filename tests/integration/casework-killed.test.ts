// First nudges and closings by rule when the machine they run on loses its power: what was begun is as if it had never been, and
// nothing is lost or said twice.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { execute } from '~/features/applications/commands.server'
import { queueFirstNudges } from '~/features/nudges/jobs.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { manySilentFirms, MORNING } from '../factories/quiet'
import { claim, handIn, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope } from '../support/scopes'

const root = resolve(import.meta.dirname, '../..')
const outfile = resolve(root, '.cache/casework-worker.js')

beforeAll(() => bundle({ root, entry: 'tests/support/casework-worker.ts', outfile }))

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

async function untilThere(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere())) await pause(20)
}

async function jobsLeft(): Promise<number> {
  const [found] = await db.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left FROM graphile_worker.jobs WHERE task_identifier <> 'send_mail'`
  return found?.left ?? 0
}

/** What the worker does by itself with jobs of a worker that has not been heard of for four hours. */
async function fourHoursLater(): Promise<void> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = now()`
}

/** Kills four processes when a fifth is done and again when three fifths are, then lets four others finish. */
async function killTwice(count: () => Promise<number>, all: number): Promise<void> {
  for (const share of [0.2, 0.6]) {
    startWorkers(4)
    await untilThere(async () => (await count()) >= all * share)
    await killAll()
    await fourHoursLater()
  }
  startWorkers(4)
  await untilThere(async () => (await jobsLeft()) === 0)
  await killAll()
}

test('first nudges: one mail and one note for each firm', { timeout: 240_000 }, async () => {
  const firms = 200
  await manySilentFirms(firms, 5)
  await queueFirstNudges(MORNING)
  await killTwice(() => db.outboxMail.count(), firms)
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers, (SELECT count(*)::int FROM "Nudge") AS nudges FROM "OutboxMail"`
  expect(counted).toEqual({ mails: firms, readers: firms, nudges: firms })
})

test('closings: one event and one mail for each application', { timeout: 240_000 }, async () => {
  const cases = 20
  const then = new Date('2026-09-01T02:00:00Z')
  const advisor = await createStaff('advisor')
  for (let index = 0; index < cases; index += 1) {
    const { firm, owner } = await createFirm()
    const { applicationId } = await handIn({ firm, by: owner, stage: 'register', now: then })
    await claim(applicationId, advisor, then)
    const verdicts = await verdictsOn(applicationId, { 'S01.legal_representative': 'I-04' })
    const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: then }
    await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '' }, press)
  }
  await db.outboxMail.deleteMany()
  await db.$executeRaw`SELECT graphile_worker.add_job('expire_all')`
  await killTwice(() => db.outboxMail.count(), cases)
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers,
      (SELECT count(*)::int FROM "ApplicationEvent" WHERE type = 'expired') AS events,
      (SELECT count(*)::int FROM "Application" WHERE status = 'expired') AS closed FROM "OutboxMail"`
  expect(counted).toEqual({ mails: cases, readers: cases, events: cases, closed: cases })
})
