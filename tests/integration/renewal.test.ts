// A document runs out after its stage was approved: it is given anew, looked at by an advisor, and counts from then on.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { submitStage, execute } from '~/features/applications/commands.server'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { saveTask } from '~/features/evidence/commands.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import { chinaDay } from '~/domain/shared/dates'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import {
  approve,
  claim,
  confirmRejection,
  giveAnswer,
  giveDocument,
  submit,
  NOW as APPROVED_AT,
  verdictsOn,
  versionOf,
} from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const LAPSED = '2026-01-31'
const RENEWED = '2036-01-31'
/** A day after the stage was approved. */
const NOW = new Date(APPROVED_AT.getTime() + 86_400_000)
let firm: Firm
let owner: Person
let advisor: Person
let first: string

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
  advisor = await createStaff('advisor')
  await giveAnswer(firm, 'S01.licence_valid_until', LAPSED)
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  first = applicationId
})

const load = () => loadRoadmap(db, firm.id, chinaDay(NOW))
const licence = async () => {
  const { roadmap } = await load()
  return roadmap.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'S01')
}

async function renew() {
  const answers = [{ fieldId: 'licence_valid_until', value: RENEWED, seenAt: NOW }]
  return saveTask(firmScope(firm, owner), { taskId: 'S01', answers, files: [], wait: null }, NOW)
}

function submitAgain(requestId = randomUUID()) {
  return submitStage(firmScope(firm, owner), { stage: 'register', requestId, declarationAccepted: true }, NOW)
}

async function renewAndSubmit(): Promise<string> {
  await renew()
  await giveDocument(firm, 'business_licence')
  const handed = await submitAgain()
  if (!handed.ok) throw new Error(handed.refusal.code)
  return handed.value.applicationId
}

test('what ran out says which document to renew, and its task is open although the stage is approved', async () => {
  expect((await licence())?.state).toBe('lapsed')
  const page = await getTaskPage(firmScope(firm, owner), 'S01', NOW)
  expect(page.renewal?.heading).toContain('2026年1月31日')
  expect(page.renewal?.body).toContain('营业执照')
  expect(page.fields.find(({ id }) => id === 'licence_valid_until')?.isLocked).toBe(false)
  expect(atLeast(1, page.documents).every(({ isLocked }) => !isLocked)).toBe(true)
})

test('other tasks of the stage stay closed', async () => {
  const page = await getTaskPage(firmScope(firm, owner), 'S05', NOW)
  expect(page.renewal).toBeNull()
  expect(atLeast(1, page.fields).every(({ isLocked }) => isLocked)).toBe(true)
})

test('the new day does not count before an advisor has looked, and the file can still follow it', async () => {
  const saved = await renew()
  expect(saved.ok && saved.value.refusals).toEqual([])
  expect((await licence())?.state).toBe('lapsed')
  const page = await getTaskPage(firmScope(firm, owner), 'S01', NOW)
  expect(atLeast(1, page.documents).every(({ isLocked }) => !isLocked)).toBe(true)
})

test('submitted again, only what changed waits for a verdict, and nothing that was reached is lost', async () => {
  const milestones = await db.milestoneReached.findMany({ where: { firmId: firm.id }, orderBy: { milestone: 'asc' } })
  const id = await renewAndSubmit()
  expect(id).not.toBe(first)
  expect((await licence())?.state).toBe('with_advisor')
  const { roadmap } = await load()
  const others = roadmap.stages[0]?.tasks.filter(({ id: task, progress }) => task !== 'S01' && progress === 'complete')
  expect(others?.map(({ state }) => state)).toEqual(others?.map(() => 'accepted'))
  const open = await db.itemVerdict.findMany({ where: { applicationId: id, round: 1 } })
  expect(open.some(({ itemId }) => itemId === 'S01.licence_valid_until')).toBe(false)
  expect(open.some(({ itemId }) => itemId === 'S05.customs_code')).toBe(true)
  await claim(id, advisor, NOW)
  const verdicts = (await verdictsOn(id)).filter(({ itemId }) => itemId.startsWith('S01.'))
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
  const approved = await execute(
    advisorScope(advisor),
    id,
    { name: 'approve', verdicts, summary: '', isEnough: true },
    press,
  )
  expect(approved.ok).toBe(true)
  expect((await licence())?.state).toBe('accepted')
  expect(await db.milestoneReached.findMany({ where: { firmId: firm.id }, orderBy: { milestone: 'asc' } })).toEqual(
    milestones,
  )
})

test('the calendar moves on with the approval, and reminds of nothing in between', async () => {
  const days = async () => {
    const { matters } = await getCalendarPage(firmScope(firm, owner), NOW)
    return matters.filter(({ id }) => id === 'expiry-S01').map(({ day }) => day)
  }
  expect(await days()).toEqual([LAPSED])
  const id = await renewAndSubmit()
  expect(await days()).toEqual([])
  await claim(id, advisor, NOW)
  await approve(id, advisor, NOW)
  expect(await days()).toEqual([RENEWED])
})

test('sent back, it is the firm’s turn again, and a second try is looked at', async () => {
  const id = await renewAndSubmit()
  await claim(id, advisor, NOW)
  const item = 'S01.doc.business_licence'
  const verdicts = await verdictsOn(id, { [item]: 'D-01' })
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
  const sentBack = await execute(advisorScope(advisor), id, { name: 'request_changes', verdicts, summary: '' }, press)
  expect(sentBack.ok).toBe(true)
  expect((await licence())?.state).not.toBe('accepted')
  await giveDocument(firm, 'business_licence')
  const again = await submitAgain()
  expect(again.ok && again.value.applicationId).toBe(id)
})

test('refused, the approval of before still stands', async () => {
  const id = await renewAndSubmit()
  await claim(id, advisor, NOW)
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
  const refused = await execute(
    advisorScope(advisor),
    id,
    { name: 'reject', verdicts: [], summary: '不是本企业的执照。', isEnough: true },
    press,
  )
  expect(refused.ok).toBe(true)
  await confirmRejection(id, await createStaff('advisor'))
  expect((await licence())?.state).toBe('lapsed')
  const page = await getTaskPage(firmScope(firm, owner), 'S05', NOW)
  expect(atLeast(1, page.fields).every(({ isAccepted }) => isAccepted)).toBe(true)
})

test('the next stage stays open while a renewal is looked at', async () => {
  await renewAndSubmit()
  const { applicationId } = await submit({ firm, by: owner, stage: 'market', now: NOW })
  expect(applicationId).not.toBe('')
})

test('pressed twice, it is submitted once', async () => {
  await renew()
  const requestId = randomUUID()
  const [one, other] = await Promise.all([submitAgain(requestId), submitAgain(requestId)])
  expect(one.ok && other.ok && one.value.applicationId === other.value.applicationId).toBe(true)
  expect(await db.application.count({ where: { firmId: firm.id, stage: 'register' } })).toBe(2)
})

test('a document that is good for long rests, and an approved stage without news is not submitted again', async () => {
  const other = await createFirm()
  await giveAnswer(other.firm, 'S01.licence_valid_until', RENEWED)
  const { applicationId } = await submit({ firm: other.firm, by: other.owner, stage: 'register' })
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  const page = await getTaskPage(firmScope(other.firm, other.owner), 'S01', NOW)
  expect([page.renewal, atLeast(1, page.fields).every(({ isLocked }) => isLocked)]).toEqual([null, true])
  const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
  const again = await submitStage(firmScope(other.firm, other.owner), input, NOW)
  expect(again.ok ? null : again.refusal.code).toBe('stage_approved')
})

test('a viewer renews nothing', async () => {
  const viewer = await createPerson()
  await addMember(firm, 'viewer', viewer)
  const scope = { ...firmScope(firm, viewer), role: 'viewer' as const }
  const answers = [{ fieldId: 'licence_valid_until', value: RENEWED, seenAt: NOW }]
  const saved = await saveTask(scope, { taskId: 'S01', answers, files: [], wait: null }, NOW)
  expect(saved).toMatchObject({ ok: false, refusal: { code: 'viewer_cannot_edit' } })
})
