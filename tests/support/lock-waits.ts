import { db } from '~/server/db.server'

/** Whether some connection to this database waits for a lock that another one holds. */
export async function somebodyWaits(): Promise<boolean> {
  const waiting = await db.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return waiting.length > 0
}
