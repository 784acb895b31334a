// What the record of security events no longer has to keep goes every night. The database decides what that is: this role may delete
// nothing, and the function that does it asks nobody for an age.
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'

/** Every night in China. */
export const securityCrontab = '20 19 * * * forget_security_events ?max=3'

/** Tasks for the job worker, by the name they are queued under. */
export const securityTasks = {
  forget_security_events: async (): Promise<void> => {
    const events = await forgetOldEvents()
    if (events > 0) log.info({ events }, 'security events past their time are gone')
  },
}

export async function forgetOldEvents(): Promise<number> {
  const [row] = await db.$queryRaw<{ gone: bigint }[]>`SELECT forget_security_events() AS gone`
  return Number(row?.gone ?? 0)
}
