// Background work that was tried as often as it may be, for administrators. What it was asked to do is never read: a job may carry a
// one-time code, so it is named by its number.
import type { AdminScope } from '~/domain/access/scopes'
import { reasonWithoutNames } from '~/domain/jobs/failed-jobs'
import { LINES_A_PAGE } from '~/domain/shared/page-sizes'
import { db, Prisma } from '~/server/db.server'

/** Of the queue's own view: tried as often as it may be, and nobody is at it. */
export const HAS_FAILED = Prisma.sql`attempts >= max_attempts AND locked_at IS NULL`

type Row = {
  readonly id: string
  readonly task: string
  readonly attempts: number
  readonly error: string | null
  readonly queuedAt: Date
  readonly failedAt: Date | null
}

export type FailedJob = Omit<Row, 'error'> & {
  /** Null when the worker ended in the middle and could not say why. */
  readonly reason: string | null
}

export type FailedJobsPage = {
  readonly jobs: readonly FailedJob[]
  /** How many there are of each kind, most first. */
  readonly kinds: readonly { readonly task: string; readonly count: number }[]
  readonly page: number
  readonly pages: number
}

export async function listFailedJobs(_scope: AdminScope, { page }: { readonly page: number }): Promise<FailedJobsPage> {
  const kinds = await db.$queryRaw<{ task: string; count: number }[]>`
    SELECT task_identifier AS task, count(*)::int AS count FROM graphile_worker.jobs WHERE ${HAS_FAILED}
    GROUP BY 1 ORDER BY 2 DESC, 1`
  const pages = Math.max(1, Math.ceil(kinds.reduce((sum, { count }) => sum + count, 0) / LINES_A_PAGE))
  // A page that is not there any more, because others have tidied up, is the last one.
  const shown = Math.min(page, pages)
  // After a failure the queue plans the next try ever later, also when there is none: that tells when it failed.
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text, task_identifier AS task, attempts::int, last_error AS error, created_at AS "queuedAt",
      CASE WHEN last_error IS NOT NULL THEN run_at - exp(least(attempts, 10)) * interval '1 second' END AS "failedAt"
    FROM graphile_worker.jobs j WHERE ${HAS_FAILED}
    ORDER BY j.id DESC LIMIT ${LINES_A_PAGE} OFFSET ${(shown - 1) * LINES_A_PAGE}`
  const jobs = rows.map(({ error, ...job }) => ({ ...job, reason: reasonWithoutNames(error) }))
  return { jobs, kinds, page: shown, pages }
}
