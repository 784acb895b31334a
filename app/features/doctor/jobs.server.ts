// Every night the stored data is searched for states that cannot be; what is found is an error in the log, which somebody is paged for.
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'
import { examine } from './queries.server'

/** At ten to three in the morning in China. */
export const doctorCrontab = '50 18 * * * check_up ?fill=1d&max=3'

const ROW = { id: 'last' }

async function checkUpNow(): Promise<void> {
  await checkUp(new Date())
}

/** Tasks for the job worker, by the name they are queued under. */
export const doctorTasks = { check_up: checkUpNow }

/** Looks, and remembers how much was found. Names of rows stand in the log alone. */
export async function checkUp(now: Date): Promise<void> {
  const since = performance.now()
  const all = await examine(now)
  const found = Object.fromEntries(all.map(({ state, count }) => [state, count]))
  const findings = all.reduce((sum, { count }) => sum + count, 0)
  const milliseconds = Math.round(performance.now() - since)
  for (const { state, count, sentences } of all)
    log.error({ state, count, sentences }, 'the stored data cannot be as it is')
  log.info({ findings, milliseconds }, 'the stored data was searched for impossible states')
  const data = { ranAt: now, milliseconds, findings, found }
  await db.checkUp.upsert({ where: ROW, create: { ...ROW, ...data }, update: data })
}
