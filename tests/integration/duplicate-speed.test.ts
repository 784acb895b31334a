// With thousands of firms, looking for duplicates reads indexes and not tables.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { SUSPICIOUS_KINDS } from '~/domain/firm/duplicates'
import { isSuspected } from '~/features/duplicates/suspicion-queries.server'
import { db, Prisma } from '~/server/db.server'
import { firmsWithLicence } from '../factories/many-firms'
import { NOW } from '../factories/stages'
import { owner } from '../support/database'

const FIRMS = 2_000
/** For 25 rows, each of which looks for its like; with the index it is about half, without it many times as much. */
const MOST_PAGES = 1_000

async function givenTraits(): Promise<void> {
  const firms = await db.firm.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  // Every hundredth firm shares its values with the one before it.
  const traits = firms.flatMap(({ id }, index) =>
    SUSPICIOUS_KINDS.map((kind) => ({
      firmId: id,
      source: `of ${kind}`,
      kind,
      value: `${kind} ${index % 100 === 1 ? index - 1 : index}`,
    })),
  )
  await db.firmTrait.createMany({ data: traits })
  await db.application.createMany({
    data: firms.map(({ id }) => ({
      firmId: id,
      reference: randomUUID(),
      stage: 'register' as const,
      status: 'submitted' as const,
      version: 1,
      waitingOn: 'advisor' as const,
      submittedAt: NOW,
      dueAt: NOW,
    })),
  })
  await owner.$executeRawUnsafe('analyze "FirmTrait", "DuplicateDecision", "Application"')
}

test('a page of the queue is marked by the index of the traits', { timeout: 120_000 }, async () => {
  await firmsWithLicence(FIRMS, '2030-12-31')
  await givenTraits()
  const page = Prisma.sql`SELECT a.id, ${isSuspected(Prisma.sql`a."firmId"`)} AS suspected FROM "Application" a
    WHERE a.status = 'submitted' ORDER BY a."dueAt", a.id LIMIT 25`
  const plan = await db.$queryRaw<Record<'QUERY PLAN', string>[]>`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${page}`
  const text = plan.map((line) => line['QUERY PLAN']).join('\n')
  expect(text).not.toMatch(/Seq Scan on "FirmTrait"/)
  // Pages read, which are the same on a busy machine and an idle one.
  const [, read = ''] = /Buffers: shared hit=(\d+)/.exec(text) ?? []
  expect(Number(read)).toBeGreaterThan(0)
  expect(Number(read)).toBeLessThan(MOST_PAGES)
  const flagged = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Application" a WHERE ${isSuspected(Prisma.sql`a."firmId"`)}`
  expect(flagged[0]?.count).toBe(2 * (FIRMS / 100))
})
