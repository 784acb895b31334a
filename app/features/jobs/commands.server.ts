// What an administrator does with background work that has failed: let it be tried again, or give it up.
import type { AdminScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { db, Prisma, type Tx } from '~/server/db.server'
import { HAS_FAILED } from './queries.server'
import type { FailedJobInput } from './schema'

/** So many at a time: each is work for the worker, and for a mail server that may have been the reason. */
export const MOST_AT_ONCE = 1_000

type Press = { readonly address: string; readonly requestId: string }

/** How many jobs it came to. Refused when somebody else was faster, or the worker has taken them up. */
export async function settleFailedJobs(
  scope: AdminScope,
  input: FailedJobInput,
  { address, requestId, now }: Press & { readonly now: Date },
): Promise<Result<{ readonly count: number }, { readonly code: 'jobs.gone' }>> {
  return db.$transaction(async (tx) => {
    const jobs = input.intent === 'discard' ? await discard(tx, input.jobId) : await retry(tx, input)
    if (jobs.length === 0) return refused({ code: 'jobs.gone' as const })
    const kind = input.intent === 'discard' ? 'job_discarded' : 'job_retried'
    const reason = input.intent === 'retry_all' ? `${input.task} ${jobs.length}` : `job ${input.jobId}`
    await recordSecurityEvent(tx, { kind, actorId: scope.userId, subjectId: null, address, reason, requestId }, now)
    return ok({ count: jobs.length })
  })
}

type Asked = Exclude<FailedJobInput, { intent: 'discard' }>

function retry(tx: Tx, input: Asked): Promise<readonly unknown[]> {
  const which =
    input.intent === 'retry' ? Prisma.sql`id = ${input.jobId}::bigint` : Prisma.sql`task_identifier = ${input.task}`
  return tx.$queryRaw<unknown[]>`
    SELECT id::text FROM graphile_worker.reschedule_jobs(
      ARRAY(SELECT id FROM graphile_worker.jobs WHERE ${which} AND ${HAS_FAILED} ORDER BY id LIMIT ${MOST_AT_ONCE}),
      run_at => now(), attempts => 0::smallint)`
}

/** A mail whose job is given up says so: without a word it would look as if nobody had thought of sending it. */
async function discard(tx: Tx, jobId: string): Promise<readonly unknown[]> {
  const jobs = await tx.$queryRaw<{ mailId: string | null }[]>`
    SELECT payload ->> 'mailId' AS "mailId" FROM graphile_worker.complete_jobs(
      ARRAY(SELECT id FROM graphile_worker.jobs WHERE id = ${jobId}::bigint AND ${HAS_FAILED}))`
  const ids = jobs.flatMap(({ mailId }) => mailId ?? [])
  await tx.$executeRaw`
    UPDATE "OutboxMail" SET "lastError" = 'given up by an administrator'
    WHERE id::text = ANY(${ids}::text[]) AND "sentAt" IS NULL AND "lastError" IS NULL`
  return jobs
}
