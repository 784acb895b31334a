// Requests for changes that a firm let run out are closed by rule. Every night one job finds them, and each is closed by a job and a
// transaction of its own through the one command of all applications: a firm that submits at that moment is either first or told.
import { z } from 'zod'
import { scopeForSystem } from '~/features/accounts/guards.server'
import { db } from '~/server/db.server'
import { execute } from './commands.server'

/** At half past midnight in China, when the day a firm had is over. */
export const expireCrontab = '30 16 * * * expire_all ?fill=2d&max=3'

/** The version goes along: a request that was answered and made anew in the meantime is another one. */
async function expireAll(): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job('expire_one', json_build_object('applicationId', a.id, 'version', a.version),
      job_key => 'expire:' || a.id, max_attempts => 8)
    FROM "Application" a WHERE a.status = 'changes_requested' AND a."dueAt" < now() AND NOT a."isSecondLookOpen"`
}

const payloadSchema = z.object({ applicationId: z.uuid(), version: z.int().min(1) })

async function expireOne(payload: unknown): Promise<void> {
  await expireApplication(payloadSchema.parse(payload), new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const expireTasks = { expire_all: expireAll, expire_one: expireOne }

type Overdue = z.output<typeof payloadSchema>

/** True when this request for changes is closed. Throws when somebody holds the case too long, to be tried again. */
export async function expireApplication({ applicationId, version }: Overdue, now: Date): Promise<boolean> {
  const request = { expectedVersion: version, requestId: `expire:${applicationId}:${version}`, now }
  const done = await execute(scopeForSystem(), applicationId, { name: 'expire' }, request)
  if (!done.ok && done.refusal.code === 'busy') throw new Error(`Application ${applicationId} is held by somebody`)
  return done.ok
}
