// The record of cases, and what it looks like when somebody with all rights has been at it.
import { beforeEach, describe, expect, test } from 'vitest'
import { auditCases, type AuditFault } from '~/features/applications/audit-queries.server'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { approveBefore, completeStage, submit } from '../factories/stages'
import { owner } from '../support/database'

async function audit(): Promise<{ applications: number; events: number; faults: AuditFault[] }> {
  const total = { applications: 0, events: 0, faults: [] as AuditFault[] }
  for await (const { applications, events, faults } of auditCases()) {
    total.applications += applications
    total.events += events
    total.faults.push(...faults)
  }
  return total
}

let firm: Firm
let person: Person
let reference: string
let id: string

beforeEach(async () => {
  ;({ firm, owner: person } = await createFirm())
  await approveBefore({ firm, by: person, stage: 'ecommerce' })
  await completeStage(firm, 'ecommerce')
  await submit({ firm, by: person, stage: 'ecommerce' })
  ;({ id, reference } = await db.application.findFirstOrThrow({ where: { stage: 'register' } }))
})

/** What the trigger forbids, done by somebody who may switch it off. */
async function tamper(statement: string): Promise<void> {
  await owner.$executeRawUnsafe('ALTER TABLE "ApplicationEvent" DISABLE TRIGGER USER')
  await owner.$executeRawUnsafe(statement)
  await owner.$executeRawUnsafe('ALTER TABLE "ApplicationEvent" ENABLE TRIGGER USER')
}

test('holds for cases of every state', async () => {
  const { applications, events, faults } = await audit()
  expect(faults).toEqual([])
  expect(applications).toBe(3)
  expect(events).toBe(await db.applicationEvent.count())
})

describe('names the first event that is not what was written', () => {
  test.each([
    ['another person did it', 2, `SET "actorId" = 'somebody'`],
    ['another day', 1, `SET "occurredAt" = "occurredAt" - interval '1 millisecond'`],
    ['another outcome', 3, `SET "toStatus" = 'rejected'`],
    ['another payload', 1, `SET payload = payload || '{"dueAt": "2027-01-01T00:00:00.000Z"}'`],
    ['made public', 2, `SET visibility = 'internal'`],
    ['a chain mended by hand', 2, `SET "previousHash" = hash`],
  ])('%s', async (_, seq, change) => {
    await tamper(`UPDATE "ApplicationEvent" ${change} WHERE "applicationId" = '${id}' AND seq = ${seq}`)
    expect((await audit()).faults).toEqual([{ kind: 'chain', reference, seq }])
  })

  // Submitted, claimed, judged, found to be enough, approved.
  test.each([
    ['from the beginning', 1, 2],
    ['from the middle', 2, 3],
    ['from the end', 5, 5],
  ])('one taken out %s', async (_, gone, named) => {
    await tamper(`DELETE FROM "ApplicationEvent" WHERE "applicationId" = '${id}' AND seq = ${gone}`)
    expect((await audit()).faults).toEqual([{ kind: 'chain', reference, seq: named }])
  })
})

describe('names the row that says something else than its events', () => {
  test.each([
    ['status', { status: 'rejected' as const }],
    ['round', { round: 5 }],
    ['assigneeId', { assigneeId: 'somebody' }],
    ['dueAt', { dueAt: new Date('2027-01-01T00:00:00Z') }],
  ])('%s', async (field, data) => {
    await db.application.update({ where: { id }, data })
    const [fault] = (await audit()).faults
    expect(fault).toMatchObject({ kind: 'row', reference })
    expect(fault?.kind === 'row' && fault.fields).toContain(field)
  })

  test('a verdict nobody gave', async () => {
    const advisor = await createStaff('advisor')
    const { round } = await db.application.findUniqueOrThrow({ where: { id } })
    await db.itemVerdict.deleteMany({ where: { applicationId: id, round, itemId: { startsWith: 'S05' } } })
    await db.itemVerdict.create({
      data: { applicationId: id, round, itemId: 'S05.x', verdict: 'accepted', advisorId: advisor.id },
    })
    expect((await audit()).faults).toEqual([{ kind: 'row', reference, fields: ['verdicts'] }])
  })
})
