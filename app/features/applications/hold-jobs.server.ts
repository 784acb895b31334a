// Cases that were put on hold until a day go on by themselves when it has come.
import { scopeForSystem } from '~/features/accounts/guards.server'
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'
import { execute } from './commands.server'

/** Whatever was not reached, because the process ended or somebody held the case, is found again ten minutes later. */
export const holdCrontab = '*/10 * * * * resume_held ?max=3'

const BATCH = 100

/** Tasks for the job worker, by the name they are queued under. */
export const holdTasks = {
  resume_held: async (): Promise<void> => {
    await resumeHeld(new Date())
  },
}

type Held = { readonly id: string; readonly version: number }

/** Each case in a transaction of its own. How many went on by this run; those that somebody else resumed are not among them. */
export async function resumeHeld(now: Date): Promise<number> {
  let resumed = 0
  for (let batch = await dueAfter(null, now); batch.length > 0; batch = await dueAfter(batch.at(-1) ?? null, now)) {
    for (const { id, version } of batch) {
      // The same for every worker that sees this hold, so that two of them have one effect.
      const press = { requestId: `resume.${id}.${version}`, expectedVersion: version, now }
      const done = await execute(scopeForSystem(), id, { name: 'resume' }, press)
      if (done.ok) resumed += 1
      else log.debug({ applicationId: id, refusal: done.refusal.code }, 'a held case was not resumed by the portal')
    }
  }
  return resumed
}

/** By id, so that a case which cannot go on now does not come round again in the same run. */
function dueAfter(last: Held | null, now: Date): Promise<readonly Held[]> {
  return db.application.findMany({
    where: { heldUntil: { lte: now }, ...(last && { id: { gt: last.id } }) },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true, version: true },
  })
}
