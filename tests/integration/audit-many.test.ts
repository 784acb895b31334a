// One altered row among very many events is found, and named. `npm run test:soak` does it with a hundred thousand.
import { expect, test } from 'vitest'
import { auditCases, type AuditFault } from '~/features/applications/audit-queries.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { manyCases } from '../factories/many-cases'
import { createStaff } from '../factories/people'
import { owner } from '../support/database'
import { rounds } from '../support/soak'

const EVENTS = 20

test('one altered event among all is named, and no other', { timeout: 600_000 }, async () => {
  const { firm } = await createFirm()
  const { id: advisorId } = await createStaff('advisor')
  const count = rounds(100, 5_000)
  const given = { count, events: EVENTS, firmIds: [firm.id], advisorIds: [advisorId], snapshot: { tasks: [] } }
  const ids = await manyCases(given)
  const altered = ids[Math.floor(count / 3)]
  await owner.$executeRawUnsafe('ALTER TABLE "ApplicationEvent" DISABLE TRIGGER USER')
  await owner.$executeRaw`
    UPDATE "ApplicationEvent" SET "actorId" = 'somebody' WHERE "applicationId" = ${altered}::uuid AND seq = 7`
  await owner.$executeRawUnsafe('ALTER TABLE "ApplicationEvent" ENABLE TRIGGER USER')
  const faults: AuditFault[] = []
  let events = 0
  for await (const batch of auditCases()) {
    events += batch.events
    faults.push(...batch.faults)
  }
  expect(events).toBe(count * EVENTS)
  const { reference } = await db.application.findUniqueOrThrow({ where: { id: altered } })
  expect(faults).toEqual([{ kind: 'chain', reference, seq: 7 }])
})
