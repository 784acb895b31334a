// Counters whose window is over and leases of workspaces that nobody renews: swept, so that neither table grows with whoever comes by.
import { LIMITS } from '~/domain/access/limits'
import { sweepCounters } from '~/server/counter.server'
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'

export const limitCrontab = '*/10 * * * * sweep_counters ?max=3'

/** Tasks for the job worker, by the name they are queued under. */
export const limitTasks = {
  sweep_counters: async (): Promise<void> => {
    await sweepLimits(new Date())
  },
}

/** How many rows went. */
export async function sweepLimits(now: Date): Promise<{ readonly counters: number; readonly leases: number }> {
  const counters = await sweepCounters(now, LIMITS.counters.most)
  const { count: leases } = await db.workspaceLease.deleteMany({ where: { expiresAt: { lt: now } } })
  log.debug({ counters, leases }, 'counters were swept')
  return { counters, leases }
}
