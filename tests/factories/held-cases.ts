// Cases on hold in one stroke, for tests of what happens to many of them at once.
import { randomUUID } from 'node:crypto'
import { db } from '~/server/db.server'
import { createFirm } from './firms'

/** Under review, and held until then. Their ids. */
export async function heldCases(count: number, heldUntil: Date): Promise<readonly string[]> {
  const { firm } = await createFirm()
  const ids = Array.from({ length: count }, () => randomUUID())
  const since = new Date(heldUntil.getTime() - 5 * 86_400_000)
  await db.application.createMany({
    data: ids.map((id, index) => ({
      ...{ id, reference: `R-2611-${5000 + index}`, firmId: firm.id, stage: 'register', status: 'in_review' },
      ...{ version: 3, waitingOn: 'agency', submittedAt: since, assigneeId: 'somebody' },
      ...{ heldUntil, dueAt: heldUntil, pausedAt: since, pausedDueAt: since },
    })),
  })
  await db.submissionVersion.createMany({
    data: ids.map((applicationId) => ({
      ...{ applicationId, round: 1, catalogueVersion: 'test', submittedById: 'somebody' },
      snapshot: { stage: 'register', catalogueVersion: 'test', firm: {}, tasks: [] },
    })),
  })
  await db.waitInterval.createMany({
    data: ids.map((applicationId) => ({ applicationId, on: 'agency', startedAt: since })),
  })
  return ids
}
