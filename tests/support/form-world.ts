// Two firms and everybody who fills in forms, with the rows that the forms point at.
import { seenIn, suspectRows } from '~/features/duplicates/queries.server'
import { db, Prisma } from '~/server/db.server'
import { failedJob } from '../factories/failed-jobs'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, submit } from '../factories/stages'
import { keepRows } from './database'

type FirmRows = {
  readonly firm: Firm
  readonly owner: Person
  readonly member: Person
  readonly productId: string
  readonly lineId: string
  readonly priceId: string
  readonly invitationId: string
  readonly accessRequestId: string
  readonly noticeId: string
}

export type FormWorld = {
  readonly ours: FirmRows
  readonly theirs: FirmRows
  /** Somebody without a firm. */
  readonly newcomer: Person
  readonly advisor: Person
  readonly colleague: Person
  readonly lead: Person
  readonly administrator: Person
  /** The third firm. */
  readonly applicant: { readonly firmId: string; readonly owner: Person; readonly productId: string }
  /** Submitted by a third firm and held by the advisor; the first item that was submitted with it. */
  readonly applicationId: string
  readonly itemId: string
  /** A firm with the same telephone number as the third one. */
  readonly twin: { readonly id: string; readonly seen: string }
  /** What the advisor decided there, for the colleague to read. */
  readonly readingId: string
  /** Background work that was tried as often as it may be. */
  readonly failedJobId: string
}

const TOLD_VERSION = '2026-01-01.1'
/** A release that waits for an administrator. */
export const PENDING_VERSION = '2026-01-02.1'

async function givenReleases(): Promise<void> {
  const content = { tasks: [], rules: [], titles: { tasks: {}, rules: {} } }
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  await db.catalogueVersion.createMany({
    data: [
      { version: TOLD_VERSION, content, recordedAt: at(1), publishedAt: at(1), toldAt: at(1) },
      { version: PENDING_VERSION, content, recordedAt: at(2) },
    ],
  })
}

async function givenRows(nameZh: string): Promise<FirmRows> {
  const { firm, owner } = await createFirm({ nameZh })
  const firmId = firm.id
  const product = await db.firmProduct.create({ data: { firmId, name: '离心泵', hs6: '841370' } })
  const line = await db.productTariffLine.create({
    data: {
      productId: product.id,
      ...{ market: 'PL', code: '8413702100', rate: 0, otherDuty: '', source: 'TARIC' },
      ...{ asOf: new Date('2026-11-30'), recordedById: owner.id, recordedAt: new Date() },
    },
  })
  const price = await db.priceCase.create({
    data: {
      ...{ productId: product.id, name: 'FOB', market: 'KZ', catalogueVersion: TOLD_VERSION, inputs: {}, summary: {} },
      ...{ savedById: owner.id, savedAt: new Date() },
    },
  })
  const invitation = await db.invitation.create({
    data: {
      firmId,
      email: 'guest@example.cn',
      role: 'editor',
      tokenHash: `hash of ${firmId}`,
      invitedById: owner.id,
      expiresAt: new Date('2999-01-01T00:00:00Z'),
    },
  })
  const asking = await createPerson({ name: '王芳' })
  const request = await db.accessRequest.create({ data: { firmId, userId: asking.id, message: '' } })
  const notice = await db.catalogueNotice.create({ data: { firmId, version: TOLD_VERSION, changes: [] } })
  return {
    firm,
    owner,
    member: await addMember(firm, 'viewer'),
    productId: product.id,
    lineId: line.id,
    priceId: price.id,
    invitationId: invitation.id,
    accessRequestId: request.id,
    noticeId: notice.id,
  }
}

async function givenTwin(firm: Firm): Promise<FormWorld['twin']> {
  const { firm: twin } = await createFirm({ nameZh: '营口耐火制品有限公司' })
  const { kind, value } = await db.firmTrait.findFirstOrThrow({ where: { firmId: firm.id, kind: 'mobile' } })
  await db.firmTrait.create({ data: { firmId: twin.id, source: 'S06.operator_mobile', kind, value } })
  const [row] = await suspectRows(db, firm.id)
  return { id: twin.id, seen: row ? seenIn(row) : '' }
}

let kept: { readonly world: FormWorld; readonly madeAt: number; readonly putBack: () => Promise<void> } | undefined

/** Comes first in a test. Made once in a process; later tests get the same rows put back, however they were left. */
export async function givenFormWorld(): Promise<FormWorld> {
  if (!kept) {
    const madeAt = Date.now()
    kept = { world: await makeFormWorld(), madeAt, putBack: await keepRows() }
    return kept.world
  }
  await kept.putBack()
  // A sign-in is noted when the last was more than a minute ago, so everybody was heard of as lately as in a new world.
  const age = Prisma.sql`make_interval(secs => ${(Date.now() - kept.madeAt) / 1000})`
  await db.$executeRaw`UPDATE "LastActivity" SET at = at + ${age}, "workedAt" = "workedAt" + ${age}, "silentSince" = "silentSince" + ${age}`
  return kept.world
}

async function makeFormWorld(): Promise<FormWorld> {
  await givenReleases()
  const [advisor, third] = [await createStaff('advisor'), await createFirm({ nameZh: '营口耐火材料有限公司' })]
  const thirdProduct = await db.firmProduct.create({
    data: { firmId: third.firm.id, name: '镁砖', hs6: '690210' },
  })
  const { applicationId } = await submit({ firm: third.firm, by: third.owner, stage: 'register' })
  await claim(applicationId, advisor)
  const reading = { applicationId, round: 1, kind: 'sample', first: 'approve', firstById: advisor.id } as const
  const { id: readingId } = await db.secondReading.create({ data: { ...reading, firstAt: new Date() } })
  return {
    readingId,
    ours: await givenRows('沈阳远程泵业有限公司'),
    theirs: await givenRows('大连海产有限公司'),
    newcomer: await createPerson(),
    advisor,
    colleague: await createStaff('advisor', { name: '孙立' }),
    lead: await createStaff('lead_advisor', { name: '赵敏' }),
    administrator: await createStaff('administrator'),
    applicant: { firmId: third.firm.id, owner: third.owner, productId: thirdProduct.id },
    applicationId,
    itemId: 'S05.doc.customs_record',
    twin: await givenTwin(third.firm),
    failedJobId: await failedJob(),
  }
}
