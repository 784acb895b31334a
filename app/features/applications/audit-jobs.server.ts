// Every night the record of all cases is checked; what does not hold is an error in the log, which somebody is paged for.
import { log } from '~/server/log.server'
import { auditCases } from './audit-queries.server'

/** At half past two in the morning in China. */
export const auditCrontab = '30 18 * * * audit_cases ?fill=1d&max=3'

/** A fault of the program could be in every case; the first ones say enough. */
const MOST_NAMED = 20

async function auditAll(): Promise<void> {
  const since = performance.now()
  let applications = 0
  let events = 0
  let faults = 0
  for await (const batch of auditCases()) {
    applications += batch.applications
    events += batch.events
    for (const fault of batch.faults) {
      faults += 1
      if (faults <= MOST_NAMED) log.error(fault, 'the record of a case does not hold')
    }
  }
  const milliseconds = Math.round(performance.now() - since)
  log.info({ applications, events, faults, milliseconds }, 'the record of all cases was checked')
}

/** Tasks for the job worker, by the name they are queued under. */
export const auditTasks = { audit_cases: auditAll }
