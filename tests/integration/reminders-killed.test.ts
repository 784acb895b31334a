// Reminders when the machine they are sent from loses its power: what was begun is as if it had never been, and nothing is lost.
import { expect, test } from 'vitest'
import { addDays } from '~/domain/calendar/working-days'
import { chinaDay } from '~/domain/shared/dates'
import { db } from '~/server/db.server'
import { firmsWithLicence } from '../factories/many-firms'
import { killTwice, bundleWorkers } from '../support/killed-workers'

const FIRMS = 300

bundleWorkers()

test('killed twice in the middle, they come to one mail for each firm', { timeout: 240_000 }, async () => {
  await firmsWithLicence(FIRMS, addDays(chinaDay(new Date()), 7))
  await db.$executeRaw`SELECT graphile_worker.add_job('remind_all')`
  await killTwice(FIRMS, () => db.outboxMail.count())
  const [counted] = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS mails, count(DISTINCT "to")::int AS readers,
      (SELECT count(*)::int FROM "ReminderSent") AS written FROM "OutboxMail"`
  expect(counted).toEqual({ mails: FIRMS, readers: FIRMS, written: FIRMS })
})
