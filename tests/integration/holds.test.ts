// Cases whose hold has run out go on by themselves: once, whoever else is at it, and in spite of a lost process.
import { Logger, parseCrontab, runOnce } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import { chinaDay } from '~/domain/shared/dates'
import { holdCrontab, holdTasks, resumeHeld } from '~/features/applications/hold-jobs.server'
import { db } from '~/server/db.server'
import { heldCase, more, moreBody, sendMore } from '../factories/casework'
import { heldCases } from '../factories/held-cases'
import { emptyDatabase } from '../support/database'
import { killAt, bundleWorkers } from '../support/killed-workers'

const NOW = new Date('2026-11-24T00:00:00Z')
const MONTH_AHEAD = chinaDay(new Date(Date.now() + 30 * 86_400_000))
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)

beforeEach(emptyDatabase)

const resumed = () => db.applicationEvent.count({ where: { type: 'resumed' } })
const stillHeld = () => db.application.count({ where: { heldUntil: { not: null } } })

describe('a case whose day has come', () => {
  test('goes on with its clock, and one whose day is still to come does not', async () => {
    const [due = ''] = await heldCases(1, minutesAgo(0))
    const { applicationId, advisor } = await heldCase()
    await more(applicationId, advisor, { intent: 'hold', until: MONTH_AHEAD, reason: 'bank' })
    expect(await resumeHeld(NOW)).toBe(1)
    expect(await db.application.findUnique({ where: { id: due } })).toMatchObject({
      heldUntil: null,
      waitingOn: 'advisor',
      version: 4,
    })
    expect(await db.waitInterval.count({ where: { applicationId: due, endedAt: null, on: 'advisor' } })).toBe(1)
    expect((await db.application.findUnique({ where: { id: applicationId } }))?.heldUntil).not.toBeNull()
    expect(await db.applicationEvent.findFirst({ where: { applicationId: due } })).toMatchObject({
      ...{ type: 'resumed', actorId: 'system', actorRole: 'system' },
    })
  })

  test('goes on once however many look at it, over several batches', { timeout: 60_000 }, async () => {
    await heldCases(120, minutesAgo(10))
    await Promise.all([resumeHeld(NOW), resumeHeld(NOW)])
    expect([await resumed(), await stillHeld(), await resumeHeld(NOW)]).toEqual([120, 0, 0])
  })

  test('and is resumed by hand at the same moment goes on once', async () => {
    const { applicationId, advisor } = await heldCase()
    await more(applicationId, advisor, { intent: 'hold', until: MONTH_AHEAD, reason: 'bank' })
    await db.application.update({ where: { id: applicationId }, data: { heldUntil: minutesAgo(1) } })
    const body = await moreBody(applicationId, { intent: 'resume' })
    const [byHand] = await Promise.all([sendMore(applicationId, advisor, body), resumeHeld(NOW)])
    expect([303, 409]).toContain(byHand.status)
    expect(await db.applicationEvent.count({ where: { applicationId, type: 'resumed' } })).toBe(1)
  })

  test('that is held again meanwhile stays held', async () => {
    const [id = ''] = await heldCases(1, minutesAgo(1))
    await db.application.update({ where: { id }, data: { heldUntil: new Date(NOW.getTime() + 1) } })
    expect([await resumeHeld(NOW), await stillHeld()]).toEqual([0, 1])
  })
})

test('is looked for every ten minutes', async () => {
  expect(parseCrontab(holdCrontab).map(({ task }) => task)).toEqual(Object.keys(holdTasks))
  await heldCases(2, minutesAgo(5))
  await db.$executeRaw`SELECT graphile_worker.add_job('resume_held')`
  const logger = new Logger(() => () => undefined)
  await runOnce({ connectionString: process.env.DATABASE_URL ?? '', taskList: holdTasks, logger })
  expect(await stillHeld()).toBe(0)
})

describe('when the machine loses its power', () => {
  bundleWorkers()

  test('in the middle, workers bring all of them to one event each', { timeout: 120_000 }, async () => {
    const ids = await heldCases(150, minutesAgo(10))
    for (const share of [0.2, 0.5]) {
      await db.$executeRaw`SELECT graphile_worker.add_job('resume_held'), graphile_worker.add_job('resume_held')`
      await killAt(ids.length * share, resumed)
      expect(await resumed()).toBeLessThan(ids.length)
    }
    // Ten minutes later it is asked for anew.
    await resumeHeld(NOW)
    const [counted] = await db.$queryRaw<unknown[]>`
      SELECT count(*)::int AS events, count(DISTINCT "applicationId")::int AS cases FROM "ApplicationEvent" WHERE type = 'resumed'`
    expect([counted, await stillHeld()]).toEqual([{ events: ids.length, cases: ids.length }, 0])
    expect(await db.waitInterval.count({ where: { endedAt: null } })).toBe(ids.length)
  })
})
