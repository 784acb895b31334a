// A job worker in a process of its own, so that it can be killed in the middle as a machine that loses its power would.
import { Logger, run } from 'graphile-worker'
import { holdTasks } from '~/features/applications/hold-jobs.server'

const runner = await run({
  connectionString: process.env.DATABASE_URL ?? '',
  taskList: holdTasks,
  concurrency: 1,
  noHandleSignals: true,
  logger: new Logger(() => () => undefined),
})
await runner.promise
