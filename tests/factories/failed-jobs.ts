// Background work that was tried as often as it may be and has failed, as the queue keeps it.
import { db } from '~/server/db.server'

export type FailedJobWish = {
  readonly task?: string
  readonly payload?: object
  /** Null for a worker that ended in the middle. */
  readonly error?: string | null
  readonly attempts?: number
}

/** Answers with its number. */
export async function failedJob(wish: FailedJobWish = {}): Promise<string> {
  const { task = 'send_mail', payload = {}, error = 'connect ECONNREFUSED 127.0.0.1:25', attempts = 8 } = wish
  const [job] = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => ${attempts}::int)`
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = ${error},
      run_at = now() + exp(least(max_attempts, 10)) * interval '1 second'
    WHERE id = ${job?.id}::bigint`
  return job?.id ?? ''
}
