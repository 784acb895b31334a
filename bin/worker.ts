// Background tasks, in the same process as the pages: a small programme needs no second one to be kept alive.
import { Logger, run, type LogFunctionFactory } from 'graphile-worker'
import pg from 'pg'
import { openDataKeys } from '~/features/accounts/data-key-commands.server'
import { recordEdition } from '~/features/editions/commands.server'
import { calendarCrontab, calendarTasks } from '~/features/calendar/jobs.server'
import { medianCrontab, medianTasks } from '~/features/calendar/median-jobs.server'
import { answerTimeCrontab, answerTimeTasks } from '~/features/applications/answer-time-jobs.server'
import { auditCrontab, auditTasks } from '~/features/applications/audit-jobs.server'
import { expireCrontab, expireTasks } from '~/features/applications/expire-jobs.server'
import { holdCrontab, holdTasks } from '~/features/applications/hold-jobs.server'
import { evidenceCrontab, evidenceTasks } from '~/features/evidence/jobs.server'
import { sweepCrontab, sweepTasks } from '~/features/evidence/sweep-jobs.server'
import { fillMissingTraits } from '~/features/duplicates/jobs.server'
import { editionTasks } from '~/features/editions/jobs.server'
import { doctorCrontab, doctorTasks } from '~/features/doctor/jobs.server'
import { nudgeCrontab, nudgeTasks } from '~/features/nudges/jobs.server'
import { retentionCrontab, retentionTasks } from '~/features/privacy/retention-jobs.server'
import { limitCrontab, limitTasks } from '~/features/security/limit-jobs.server'
import { messageTasks } from '~/features/messages/jobs.server'
import { securityCrontab, securityTasks } from '~/features/security/jobs.server'
import { log } from '~/server/log.server'

const RESTART_MS = 3_000
const taskList = {
  ...messageTasks,
  ...editionTasks,
  ...calendarTasks,
  ...evidenceTasks,
  ...medianTasks,
  ...sweepTasks,
  ...auditTasks,
  ...answerTimeTasks,
  ...expireTasks,
  ...nudgeTasks,
  ...holdTasks,
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
  nudgeCrontab,
  holdCrontab,
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

/** A pool of our own, because the worker lets go of the one it makes before its connections are closed. */
function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 5 })
  const note = (error: Error) => log.warn({ err: error }, 'a connection of the job worker was lost')
  pool.on('error', note)
  pool.on('connect', (client) => client.on('error', note))
  return pool
}

/** Runs tasks until `stop` is called; after a loss of the database it tries again. */
export function startWorker(connectionString: string) {
  const pool = openPool(connectionString)
  let isStopping = false
  let stopRunner: () => Promise<void> = () => Promise.resolve()

  async function keepRunning(): Promise<void> {
    while (!isStopping) {
      try {
        // Here and not before the first page is served: pages do not wait for it, and it is tried again like everything else.
        await recordEdition()
        await fillMissingTraits()
        // Says in the log when the secret is not the one of this database, before somebody's code is refused.
        await openDataKeys(new Date())
        const runner = await run({
          pgPool: pool,
          taskList,
          crontab: crontabs.join('\n'),
          concurrency: 2,
          noHandleSignals: true,
          logger: new Logger(toLog),
        })
        stopRunner = () => runner.stop().catch(() => undefined)
        await runner.promise
      } catch (error) {
        log.error({ err: error }, 'the job worker stopped and starts again')
      }
      if (!isStopping) await new Promise((resolve) => setTimeout(resolve, RESTART_MS).unref())
    }
  }

  void keepRunning()
  return {
    async stop(): Promise<void> {
      isStopping = true
      await stopRunner()
      await pool.end()
    },
  }
}
