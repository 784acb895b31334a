// Job workers that are killed in the middle of their work. Others go on with it without anybody's help.
import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll } from 'vitest'
import { bundle } from '../../bin/bundle.mjs'
import { db } from '~/server/db.server'
import { rounds } from './soak'

const root = resolve(import.meta.dirname, '../..')
/** One for each process that runs tests: another one may be bundling at the same moment. */
const outfile = resolve(root, `.cache/jobs-worker-${process.pid}.js`)
/** As many as cores, so that they work at the same time; in a soak they crowd each other. */
const WORKERS = rounds(2, 4)

const running = new Set<ChildProcess>()

function startWorkers(): void {
  for (let index = 0; index < WORKERS; index += 1) {
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

/** To be called once by those whose tests kill workers. */
export function bundleWorkers(): void {
  beforeAll(() => bundle({ root, entry: 'tests/support/jobs-worker.ts', outfile }))
  afterEach(killAll)
}

/** Starts workers and kills them as soon as `count` says that so many things are done. */
export async function killAt(done: number, count: () => Promise<number>): Promise<void> {
  startWorkers()
  await untilThere(async () => (await count()) >= done)
  await killAll()
}

/** Kills workers when a fifth of `all` is done and again when three fifths are, then lets others finish. */
export async function killTwice(all: number, count: () => Promise<number>): Promise<void> {
  for (const share of [0.2, 0.6]) await killAt(all * share, count)
  startWorkers()
  await untilThere(async () => (await jobsLeft()) === 0)
  await killAll()
}
