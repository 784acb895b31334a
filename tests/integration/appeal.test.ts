// The firm does not agree with a remark and asks once for one item to be looked at by somebody else.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { execute, submitStage } from '~/features/applications/commands.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { action } from '~/routes/firm/application'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { mailsTo } from '../support/mails'
import { answer, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const FLAGGED = 'S05.doc.customs_record'
const ALSO = 'S05.customs_code'

let firm: Firm
let owner: Person
let advisor: Person
let other: Person
let lead: Person
let id: string

async function sentBack(...items: string[]): Promise<void> {
  const flagged = Object.fromEntries(items.map((item) => [item, item.includes('.doc.') ? 'D-07' : 'I-03']))
  const verdicts = await verdictsOn(id, flagged)
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
  const done = await execute(advisorScope(advisor), id, { name: 'request_changes', verdicts, summary: '' }, press)
  expect(done.ok).toBe(true)
}

beforeEach(async () => {
  ;[advisor, other, lead] = [
    await createStaff('advisor'),
    await createStaff('advisor'),
    await createStaff('lead_advisor'),
  ]
  ;({ firm, owner } = await createFirm())
  id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
  await claim(id, advisor)
})

async function send(fields: Record<string, string>, as = owner, firmId = firm.id) {
  const body = {
    ...{ intent: 'appeal', requestId: randomUUID(), expectedVersion: String(await versionOf(id)) },
    ...{ itemId: FLAGGED, text: '印章完整，见原件。' },
    ...fields,
  }
  const request = await post(`/firms/${firmId}/applications/${id}`, body, { as })
  return answer<FormReply>(action, { request, params: { firmId, applicationId: id } })
}

async function reply(who: Person, isUpheld: boolean, text = '已核对原件') {
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
  return execute(advisorScope(who), id, { name: 'answer_appeal', isUpheld, text }, press)
}

const page = () => getApplicationPage(firmScope(firm, owner), id, NOW)

describe('asking', () => {
  test('passes the turn to the office, tells the leads and shows on the page', async () => {
    await sentBack(FLAGGED, ALSO)
    expect((await page()).actions.appeal).toBe(true)
    expect((await send({})).status).toBe(303)
    expect(await page()).toMatchObject({
      waitingOn: 'advisor',
      status: 'changes_requested',
      appeal: { itemId: FLAGGED, outcome: 'open', reason: { text: '印章完整，见原件。' } },
      actions: { appeal: false, submitAgain: false },
    })
    expect(await mailsTo(lead.email, '申请复核')).toHaveLength(1)
  })

  test.each([
    ['without a reason', { text: ' ' }],
    ['with a reason nobody can read', { text: 'a\u0000b' }],
    ['with a reason that is too long', { text: '字'.repeat(1_001) }],
    ['about an item that is fine', { itemId: 'S01.credit_code' }],
    ['about no item at all', { itemId: '../x' }],
    ['from a page that is out of date', { expectedVersion: '1' }],
  ])('%s is refused, and the text stays', async (_, fields) => {
    await sentBack(FLAGGED)
    const { status, data } = await send(fields)
    expect([409, 422]).toContain(status)
    expect(data.errors.length).toBeGreaterThan(0)
    expect(await db.appeal.count()).toBe(0)
  })

  test('is for owners and editors of this firm', async () => {
    await sentBack(FLAGGED)
    const viewer = await addMember(firm, 'viewer')
    const stranger = await createFirm()
    expect((await send({}, viewer)).status).toBe(403)
    expect((await send({}, stranger.owner)).status).toBe(404)
    expect((await send({}, stranger.owner, stranger.firm.id)).status).toBe(404)
    expect(await db.appeal.count()).toBe(0)
  })

  test('twice at once by two colleagues is one appeal', async () => {
    await sentBack(FLAGGED, ALSO)
    const editor = await addMember(firm, 'editor')
    const all = await Promise.all([send({}), send({ itemId: ALSO }, editor)])
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await db.appeal.count()).toBe(1)
  })
})

describe('the answer', () => {
  test('comes from somebody else than who made the remark', async () => {
    await sentBack(FLAGGED)
    await send({})
    expect(await reply(advisor, true)).toMatchObject({ refusal: { code: 'first_reader' } })
    expect(await reply(other, true, ' ')).toMatchObject({ refusal: { code: 'text_missing' } })
    expect(await reply(other, true)).toMatchObject({ ok: true })
  })

  test('upheld, the item is still to be corrected, and the firm is told why', async () => {
    await sentBack(FLAGGED)
    await send({})
    await reply(other, true, '右下角缺一角')
    expect(await page()).toMatchObject({
      waitingOn: 'firm',
      appeal: { outcome: 'upheld', answer: { text: '右下角缺一角' } },
      actions: { appeal: false, submitAgain: true },
    })
    expect((await mailsTo(owner.email, '复核结果'))[0]?.text).toContain('右下角缺一角')
    await giveDocument(firm, 'customs_record')
    const input = { stage: 'register', requestId: randomUUID(), declarationAccepted: true } as const
    expect(await submitStage(firmScope(firm, owner), input, NOW)).toMatchObject({ ok: true })
  })

  test('withdrawn, the item is accepted; with nothing else left the case goes back to its advisor', async () => {
    await sentBack(FLAGGED)
    await send({})
    await reply(lead, false)
    const row = await db.application.findUniqueOrThrow({ where: { id }, include: { verdicts: true } })
    expect(row).toMatchObject({ status: 'in_review', assigneeId: advisor.id, waitingOn: 'advisor' })
    expect(row.verdicts.find(({ itemId }) => itemId === FLAGGED)).toMatchObject({
      verdict: 'accepted',
      advisorId: lead.id,
    })
    expect((await page()).appeal).toMatchObject({ outcome: 'accepted' })
  })

  test('withdrawn beside another remark, the other one stays', async () => {
    await sentBack(FLAGGED, ALSO)
    await send({})
    await reply(other, false)
    const { fixes, status } = await page()
    expect([status, fixes?.fixes.map(({ itemId }) => itemId)]).toEqual(['changes_requested', [ALSO]])
  })
})
