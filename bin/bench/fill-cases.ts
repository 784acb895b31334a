// Cases by the thousand beside those of the pages that are measured, and cases that are there to be decided once each.
import { snapshotItems, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { db, type Prisma } from '~/server/db.server'
import { manyCases } from '../../tests/factories/many-cases'
import { manyFirms } from '../../tests/factories/many-firms'
import type { Person } from '../../tests/factories/people'

const FIRMS_AT_ONCE = 2_000
/** More than can be decided while it is measured. */
const TO_DECIDE = 3_000

export type Crowd = {
  /** In review with the measured advisor, at version 2. */
  readonly toDecide: readonly string[]
  readonly itemIds: readonly string[]
}

type Wanted = {
  readonly cases: number
  readonly events: number
  readonly advisor: Person
  readonly others: readonly Person[]
}

export async function fillCases({ cases, events, advisor, others }: Wanted): Promise<Crowd> {
  const { snapshot } = await db.submissionVersion.findFirstOrThrow({ where: { application: { stage: 'register' } } })
  const firmIds: string[] = []
  while (firmIds.length < cases) firmIds.push(...(await manyFirms(Math.min(FIRMS_AT_ONCE, cases - firmIds.length))))
  const given = { firmIds, snapshot: snapshot as Prisma.InputJsonValue, stages: ['register'] } as const
  const advisorIds = others.map(({ id }) => id)
  // Half of them wait for an advisor, half lie with one. Lists read nothing of what they submitted.
  const crowd = { ...given, snapshot: { tasks: [] } }
  const half = Math.floor(cases / 2)
  await manyCases({ ...crowd, count: half, events: events + 1, advisorIds, prefix: 'W' })
  await manyCases({ ...crowd, count: cases - half, events, advisorIds, prefix: 'H' })
  const toDecide = await manyCases({ ...given, count: TO_DECIDE, events: 2, advisorIds: [advisor.id], prefix: 'D' })
  // As after a submission; without them the portal would make them when it starts, while it is measured.
  await db.firmTrait.createMany({
    data: firmIds.map((firmId, index) => ({
      firmId,
      source: 'S06.operator_mobile',
      kind: 'phone',
      value: `139${10_000_000 + index}`,
    })),
  })
  const items = snapshotItems(snapshot as unknown as SubmissionSnapshot)
  return { toDecide, itemIds: items.map(({ itemId }) => itemId) }
}
