// The first word to those who signed up and never came back goes out by itself, once: it helps most in the first days, before an
// advisor knows of them. Every later reminder, and every one to a firm that had begun, is an advisor's to send.
import { z } from 'zod'
import { FIRST_REMINDER_WITHIN_DAYS } from '~/domain/firm/quiet'
import { chinaDay } from '~/domain/shared/dates'
import { scopeForSystem } from '~/features/accounts/guards.server'
import { isWorkingDay } from '~/features/clock/queries.server'
import { db } from '~/server/db.server'
import { sendReminder } from './commands.server'
import { isDueFirstReminder } from './condition-queries.server'

/** At half past nine in the morning in China. */
export const reminderCrontab = '30 1 * * * nudge_newcomers ?fill=12h&max=3'

async function remindAll(): Promise<void> {
  await queueFirstReminders(new Date())
}

/** Each in a job of its own, so that a process that is killed has sent what it wrote down, and nothing else. */
export async function queueFirstReminders(now: Date): Promise<void> {
  if (!isWorkingDay(chinaDay(now))) return
  await db.$executeRaw`
    SELECT graphile_worker.add_job('nudge_newcomer', json_build_object('id', l.id), job_key => 'nudge:' || l.id, max_attempts => 8)
    FROM "LastActivity" l WHERE ${isDueFirstReminder(now, FIRST_REMINDER_WITHIN_DAYS)}`
}

const payloadSchema = z.object({ id: z.uuid() })

async function remindOne(payload: unknown): Promise<void> {
  await sendFirstReminder(payloadSchema.parse(payload).id, new Date())
}

/** True when it went out, now or before. Throws when somebody holds the firm too long, to be tried again. */
export async function sendFirstReminder(id: string, now: Date): Promise<boolean> {
  const isDue = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "LastActivity" l WHERE l.id = ${id}::uuid AND ${isDueFirstReminder(now, FIRST_REMINDER_WITHIN_DAYS)}`
  if (isDue.length === 0) return false
  const sent = await sendReminder(scopeForSystem(), id, { requestId: `first:${id}`, now })
  if (!sent.ok && sent.refusal.code === 'busy') throw new Error(`The firm of ${id} is held by somebody`)
  return sent.ok
}

/** Tasks for the job worker, by the name they are queued under. */
export const reminderTasks = { nudge_newcomers: remindAll, nudge_newcomer: remindOne }
