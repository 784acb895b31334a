// A job worker in a process of its own, so that it can be killed in the middle as a machine that loses its power would. Nudges go
// out as on a working day, whatever day the test is run on.
import { Logger, run } from 'graphile-worker'
import { z } from 'zod'
import { expireTasks } from '~/features/applications/expire-jobs.server'
import { holdTasks } from '~/features/applications/hold-jobs.server'
import { calendarTasks } from '~/features/calendar/jobs.server'
import { sendFirstNudge } from '~/features/nudges/jobs.server'
import { MORNING } from '../factories/quiet'

const payloadSchema = z.object({ id: z.uuid() })

async function nudgeNewcomer(payload: unknown): Promise<void> {
  await sendFirstNudge(payloadSchema.parse(payload).id, MORNING)
}

const runner = await run({
  connectionString: process.env.DATABASE_URL ?? '',
  taskList: { ...calendarTasks, ...expireTasks, ...holdTasks, nudge_newcomer: nudgeNewcomer },
  concurrency: 1,
  noHandleSignals: true,
  logger: new Logger(() => () => undefined),
})
await runner.promise
