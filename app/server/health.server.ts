import { db } from './db.server'

const PATIENCE_MS = 2_000

/** Null when the database does not answer within two seconds; else how many jobs were tried as often as they may be. */
export async function failedJobs(): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null)
  })
  const answer = db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL`.then(
    ([counted]) => counted?.count ?? 0,
    () => null,
  )
  const count = await Promise.race([answer, late])
  clearTimeout(timer)
  return count
}
