// The portal's job worker in a process of its own, so that it can be killed in the middle as a machine that loses its power would.
// Reminders go out as on a working day, whatever day the test is run on.
import { z } from 'zod'
import { expireTasks } from '~/features/applications/expire-jobs.server'
import { holdTasks } from '~/features/applications/hold-jobs.server'
import { decisionTasks } from '~/features/applications/decision-jobs.server'
import { calendarTasks } from '~/features/calendar/jobs.server'
import { messageTasks } from '~/features/messages/jobs.server'
import { sendFirstReminder } from '~/features/quiet-firms/jobs.server'
import { startWorker } from '../../bin/worker'
import { MORNING } from '../factories/quiet'

const payloadSchema = z.object({ id: z.uuid() })

async function remindNewcomer(payload: unknown): Promise<void> {
  await sendFirstReminder(payloadSchema.parse(payload).id, MORNING)
}

startWorker(process.env.DATABASE_URL ?? '', {
  taskList: {
    ...calendarTasks,
    ...expireTasks,
    ...decisionTasks,
    ...holdTasks,
    nudge_newcomer: remindNewcomer,
    // Only where there is a mail server to hand them to; other tests count what waits in the outbox.
    ...(process.env.SMTP_URL ? messageTasks : {}),
  },
  crontab: '',
  concurrency: 1,
  prepare: () => Promise.resolve(),
})
