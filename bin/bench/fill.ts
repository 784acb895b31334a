// What the benchmark measures on: thousands of firms at different stages, some of them with a signed-in owner, and the workspaces of
// an advisor and an official.
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../../tests/factories/firms'
import { createStaff, sessionCookie, type Person } from '../../tests/factories/people'
import { fillCases, type Crowd } from './fill-cases'
import { fillFullFirm, type MeasuredFirm } from './fill-full'
import { approve, claim, completeStage, submit, NOW } from '../../tests/factories/stages'

const AT_A_TIME = 4
/** Firms whose pages are asked for: enough that no two requests at the same time wait for the same firm's lock. */
const MEASURED = 16
/** More than a page of the advisor's own cases. */
const CLAIMED = 40
const CITIES = ['210106', '210202', '210402', '210802', '210602'] as const
const SEGMENTS = ['industrial_enterprise', 'high_tech', 'sme', 'cross_border_operator'] as const

export type Filled = {
  readonly firms: readonly MeasuredFirm[]
  /** With every task that one firm can have, and 200 documents. */
  readonly fullFirms: readonly MeasuredFirm[]
  readonly caseIds: readonly string[]
  readonly advisorCookie: string
  readonly officialCookie: string
  /** Null unless asked for. */
  readonly crowd: Crowd | null
}

export type Crowding = { readonly cases: number; readonly events: number }

export async function fill(count: number, crowding: Crowding | null): Promise<Filled> {
  const advisor = await createStaff('advisor')
  const official = await createStaff('official')
  const firms: MeasuredFirm[] = []
  const caseIds: string[] = []

  async function fillOne(index: number): Promise<void> {
    const { firm, owner } = await createFirm({
      districtCode: CITIES[index % CITIES.length],
      segment: SEGMENTS[index % SEGMENTS.length],
    })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    if (index < MEASURED) {
      await approveRegistration(applicationId, advisor)
      await completeStage(firm, 'market')
      // A page that says nothing of what it was drawn with may only change what its own reader has saved.
      await db.taskAnswer.updateMany({ where: { firmId: firm.id }, data: { savedById: owner.id } })
      firms.push({ id: firm.id, cookie: await sessionCookie(owner) })
    } else if (index < MEASURED + CLAIMED) {
      await claim(applicationId, advisor)
      caseIds.push(applicationId)
    } else if (index % 5 === 0) {
      await approveRegistration(applicationId, advisor)
      if (index % 10 === 0) await recordExports({ firm, advisor, index })
    }
  }

  let next = 0
  async function fillSome(): Promise<void> {
    while (next < count) await fillOne(next++)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, fillSome))
  const fullFirms = await Promise.all(Array.from({ length: AT_A_TIME }, fillFullFirm))
  const others = await Promise.all(Array.from({ length: 20 }, () => createStaff('advisor')))
  const crowd = crowding && (await fillCases({ ...crowding, advisor, others }))
  await db.$executeRaw`delete from graphile_worker._private_jobs`
  await db.$executeRaw`vacuum analyze`
  const cookies = { advisorCookie: await sessionCookie(advisor), officialCookie: await sessionCookie(official) }
  await db.$disconnect()
  return { firms, fullFirms, caseIds: caseIds.slice(0, MEASURED), ...cookies, crowd }
}

async function approveRegistration(applicationId: string, advisor: Person): Promise<void> {
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
}

/** As if all stages had been gone through: only the officials' page looks at these rows, and only at these. */
async function recordExports({ firm, advisor, index }: { firm: Firm; advisor: Person; index: number }): Promise<void> {
  await db.milestoneReached.createMany({
    data: [3, 4, 5].map((milestone) => ({ firmId: firm.id, milestone, reachedAt: NOW })),
    skipDuplicates: true,
  })
  await db.exportDeclaration.create({
    data: {
      firmId: firm.id,
      declarationNumber: String(index).padStart(18, '0'),
      declaredOn: new Date(Date.UTC(NOW.getUTCFullYear(), index % 11, 1 + (index % 28))),
      market: 'KZ',
      mode: '0110',
      currency: index % 20 === 0 ? 'USD' : 'CNY',
      valueMinor: BigInt(1_000_000 + index),
      verifiedById: advisor.id,
      verifiedAt: NOW,
    },
  })
}
