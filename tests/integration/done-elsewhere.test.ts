// A firm that finished with an authority before it came here says so, and submits without the document.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute, submitStage } from '~/features/applications/commands.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { approve, claim, completeStage, giveAnswer, NOW, snapshotOf, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'

async function readyBut(firm: Firm) {
  await completeStage(firm, 'register')
  await db.documentVersion.deleteMany({ where: { document: { firmId: firm.id, type: 'customs_record' } } })
  await db.document.deleteMany({ where: { firmId: firm.id, type: 'customs_record' } })
}

async function sayDone(firm: Firm) {
  await giveAnswer(firm, 'S05.elsewhere_on', '2024-03-15')
  await giveAnswer(firm, 'S05.elsewhere_number', '2101960ABC')
}

const input = () => ({ stage: 'register', requestId: randomUUID(), declarationAccepted: true }) as const

test('without the document the day and the number stand for it, and the advisor sees them', async () => {
  const { firm, owner } = await createFirm()
  await readyBut(firm)
  const scope = firmScope(firm, owner)
  expect(await submitStage(scope, input(), NOW)).toMatchObject({ refusal: { code: 'stage_incomplete' } })
  await sayDone(firm)
  const page = await getTaskPage(scope, 'S05', NOW)
  expect(page.documents.find(({ type }) => type === 'customs_record')?.isRequired).toBe(false)
  const handed = await submitStage(scope, input(), NOW)
  if (!handed.ok) throw new Error(handed.refusal.code)
  const { applicationId } = handed.value
  const items = (await snapshotOf(applicationId)).tasks.flatMap((task) => task.items)
  expect(items.find(({ itemId }) => itemId === 'S05.elsewhere_number')).toMatchObject({ value: '2101960ABC' })
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  expect((await db.application.findUniqueOrThrow({ where: { id: applicationId } })).status).toBe('approved')
})

test('the advisor may ask for the document all the same', async () => {
  const { firm, owner } = await createFirm()
  await readyBut(firm)
  await sayDone(firm)
  const scope = firmScope(firm, owner)
  const handed = await submitStage(scope, input(), NOW)
  if (!handed.ok) throw new Error(handed.refusal.code)
  const { applicationId } = handed.value
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  const verdicts = await verdictsOn(applicationId, { 'S05.doc.customs_record': 'D-01' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  const asked = await execute(
    advisorScope(advisor),
    applicationId,
    { name: 'request_changes', verdicts, summary: '' },
    press,
  )
  expect(asked.ok).toBe(true)
  const page = await getTaskPage(scope, 'S05', NOW)
  expect(page.documents.find(({ type }) => type === 'customs_record')?.isLocked).toBe(false)
})
