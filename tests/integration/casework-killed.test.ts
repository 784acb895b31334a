// First reminders and closings by rule when the machine they run on loses its power: what was begun is as if it had never been, and
// nothing is lost or said twice.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { queueFirstReminders } from '~/features/quiet-firms/jobs.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { manySilentFirms, MORNING } from '../factories/quiet'
import { claim, submit, verdictsOn, versionOf } from '../factories/stages'
import { killTwice, bundleWorkers } from '../support/killed-workers'
import { advisorScope } from '../support/scopes'
import { rounds } from '../support/soak'

bundleWorkers()

test('first reminders: one mail and one note for each firm', { timeout: 240_000 }, async () => {
  const firms = rounds(100, 200)
  await manySilentFirms(firms, 5)
  await queueFirstReminders(MORNING)
  await killTwice(firms, () => db.outboxMail.count())
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers, (SELECT count(*)::int FROM "Nudge") AS reminders FROM "OutboxMail"`
  expect(counted).toEqual({ mails: firms, readers: firms, reminders: firms })
})

test('closings: one event and one mail for each application', { timeout: 240_000 }, async () => {
  const cases = rounds(10, 20)
  const then = new Date('2026-09-01T02:00:00Z')
  const advisor = await createStaff('advisor')
  for (let index = 0; index < cases; index += 1) {
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: then })
    await claim(applicationId, advisor, then)
    const verdicts = await verdictsOn(applicationId, { 'S01.legal_representative': 'I-04' })
    const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: then }
    await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '' }, press)
  }
  await db.outboxMail.deleteMany()
  await db.$executeRaw`SELECT graphile_worker.add_job('expire_all')`
  await killTwice(cases, () => db.outboxMail.count())
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers,
      (SELECT count(*)::int FROM "ApplicationEvent" WHERE type = 'expired') AS events,
      (SELECT count(*)::int FROM "Application" WHERE status = 'expired') AS closed FROM "OutboxMail"`
  expect(counted).toEqual({ mails: cases, readers: cases, events: cases, closed: cases })
})
