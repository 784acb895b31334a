// Background tasks, in the same process as the pages: a small programme needs no second one to be kept alive.
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type LogFunctionFactory, type TaskList } from 'graphile-worker'
import { openDataKeys } from '~/features/accounts/data-key-commands.server'
import { recordRelease } from '~/features/catalogue-releases/commands.server'
import { calendarCrontab, calendarTasks } from '~/features/calendar/jobs.server'
import { medianCrontab, medianTasks } from '~/features/calendar/median-jobs.server'
import { answerTimeCrontab, answerTimeTasks } from '~/features/applications/answer-time-jobs.server'
import { auditCrontab, auditTasks } from '~/features/applications/audit-jobs.server'
import { decisionCrontab, decisionTasks } from '~/features/applications/decision-jobs.server'
import { expireCrontab, expireTasks } from '~/features/applications/expire-jobs.server'
import { holdCrontab, holdTasks } from '~/features/applications/hold-jobs.server'
import { evidenceCrontab, evidenceTasks } from '~/features/evidence/jobs.server'
import { sweepCrontab, sweepTasks } from '~/features/evidence/sweep-jobs.server'
import { fillMissingTraits } from '~/features/duplicates/jobs.server'
import { releaseTasks } from '~/features/catalogue-releases/jobs.server'
import { doctorCrontab, doctorTasks } from '~/features/doctor/jobs.server'
import { reminderCrontab, reminderTasks } from '~/features/quiet-firms/jobs.server'
import { retentionCrontab, retentionTasks } from '~/features/privacy/retention-jobs.server'
import { limitCrontab, limitTasks } from '~/features/security/limit-jobs.server'
import { messageTasks } from '~/features/messages/jobs.server'
import { securityCrontab, securityTasks } from '~/features/security/jobs.server'
import { log } from '~/server/log.server'
import { openPool } from '~/server/pool.server'
import { beginLife, keepFreeing, type WorkerLife } from '~/server/worker-life.server'

const RESTART_MS = 3_000
/** A job that takes longer to end is left to the next worker, who finds that we do not live any more. */
const STOP_WITHIN_MS = 8_000

/**
 * Jobs are struck off in batches, however small. One by one, a line that is lost at that moment would be a failure that nobody catches,
 * which ends the process; like this the worker stops, starts again, and the job is free for the next one.
 */
const STRIKING_OFF = { completeJobBatchDelay: 0, failJobBatchDelay: 0 } as const

export const PORTAL_TASKS = {
  ...messageTasks,
  ...releaseTasks,
  ...calendarTasks,
  ...evidenceTasks,
  ...medianTasks,
  ...sweepTasks,
  ...auditTasks,
  ...answerTimeTasks,
  ...expireTasks,
  ...reminderTasks,
  ...holdTasks,
  ...decisionTasks,
  ...limitTasks,
  ...securityTasks,
  ...retentionTasks,
  ...doctorTasks,
}

const crontabs = [
  calendarCrontab,
  evidenceCrontab,
  medianCrontab,
  sweepCrontab,
  auditCrontab,
  answerTimeCrontab,
  expireCrontab,
  reminderCrontab,
  holdCrontab,
  decisionCrontab,
  limitCrontab,
  securityCrontab,
  retentionCrontab,
  doctorCrontab,
]

const toLog: LogFunctionFactory = () => (level, message) => {
  const severity: string = level
  if (severity === 'error') log.error({ worker: message })
  else if (severity === 'warning') log.warn({ worker: message })
  else log.debug({ worker: message })
}

export type Work = {
  readonly taskList: TaskList
  readonly crontab: string
  readonly concurrency: number
  /** Done before the first task, and again after each loss of the database. */
  readonly prepare: () => Promise<unknown>
}

const PORTAL_WORK: Work = {
  taskList: PORTAL_TASKS,
  crontab: crontabs.join('\n'),
  concurrency: 2,
  // Here and not before the first page is served: pages do not wait for it, and it is tried again like everything else.
  async prepare() {
    await recordRelease()
    await fillMissingTraits()
    // Says in the log when the secret is not the one of this database, before somebody's code is refused.
    await openDataKeys(new Date())
  },
}

/** What the library says of a worker that starts; its jobs are marked with the id of its pool. */
type Started = { readonly worker: { readonly workerPool: { readonly id: string } } }

/** Runs tasks until `stop` is called; after a loss of the database it tries again. */
export function startWorker(connectionString: string, work = PORTAL_WORK) {
  const { taskList: tasks, crontab, concurrency, prepare } = work
  // A pool of our own, because the worker lets go of the one it makes before its connections are closed.
  const pool = openPool({ connectionString, max: 5 })
  let isStopping = false
  let stopRunner: () => Promise<void> = () => Promise.resolve()

  async function runOnce(): Promise<void> {
    await prepare()
    if (isStopping) return
    let life: WorkerLife | undefined
    /** Before it takes its first job. */
    function live(workerId: string): Promise<void> {
      life ??= beginLife(connectionString, workerId)
      return life.begun
    }
    const hooks = { startWorker: (_: unknown, { worker }: Started) => live(worker.workerPool.id) }
    // Jobs of our own last run, too, when it was the database that ended it.
    const freeing = keepFreeing(pool)
    try {
      const runner = await run({
        pgPool: pool,
        taskList: tasks,
        crontab,
        concurrency,
        noHandleSignals: true,
        logger: new Logger(toLog),
        preset: { plugins: [{ name: 'alive', version: '1', worker: { hooks } }], worker: STRIKING_OFF },
      })
      stopRunner = () => runner.stop().catch(() => undefined)
      await runner.promise
    } finally {
      freeing.stop()
      await life?.end()
    }
  }

  async function keepRunning(): Promise<void> {
    while (!isStopping) {
      try {
        await runOnce()
      } catch (error) {
        log.error({ err: error }, 'the job worker stopped and starts again')
      }
      if (!isStopping) await pause(RESTART_MS, undefined, { ref: false })
    }
  }

  void keepRunning()
  return {
    async stop(): Promise<void> {
      isStopping = true
      const ended = stopRunner().then(() => pool.end())
      await Promise.race([ended, pause(STOP_WITHIN_MS)])
    },
  }
}
