// Back button, double click, a tired network: the same form sent again, in a row and at the same moment, has one effect.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { action as staff } from '~/routes/admin/staff'
import { action as reviewCase } from '~/routes/advisor/case'
import { action as application } from '~/routes/firm/application'
import { action as check } from '~/routes/firm/check'
import { action as people } from '~/routes/firm/people'
import { action as task } from '~/routes/firm/task'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { createPerson, type Person } from '../factories/people'
import { giveTask, approve, completeStage, verdictsOn, versionOf } from '../factories/stages'
import { FORM_TABLE } from '../support/form-table'
import { givenFormWorld, type FormWorld } from '../support/form-world'
import { answer, post } from '../support/requests'
import { advisorScope } from '../support/scopes'
import { storedRows } from '../support/stored-rows'
import { atLeast } from '../support/at-least'

type Sent = { readonly status: number; readonly location: string | null }
/** Makes one form ready and gives the function that sends exactly it. */
type Prepare = (world: FormWorld) => Promise<() => Promise<Sent>>

type Target = {
  readonly action: Parameters<typeof answer>[0]
  readonly by: Person
  readonly params?: Record<string, string>
}

function sender({ action, by, params }: Target, body: Record<string, string>): () => Promise<Sent> {
  return async () => {
    const { status, location } = await answer(action, { request: await post('/form', body, { as: by }), params })
    return { status, location }
  }
}

function fromTable(form: string): Prepare {
  return (world) => {
    const row = FORM_TABLE.find((one) => one.form === form)
    const by = row?.by(world)
    if (!row || !by) throw new Error(`There is no form ${form}`)
    return Promise.resolve(sender({ action: row.action, by, params: row.params?.(world) }, { ...row.body(world) }))
  }
}

function toPeople(body: (world: FormWorld) => Record<string, string>): Prepare {
  return (world) => {
    const { owner: by, firm } = world.ours
    return Promise.resolve(sender({ action: people, by, params: { firmId: firm.id } }, body(world)))
  }
}

function toStaff(body: (world: FormWorld) => Record<string, string>): Prepare {
  return (world) => Promise.resolve(sender({ action: staff, by: world.administrator }, body(world)))
}

function toCase(intent: string, flagged: Record<string, string> = {}): Prepare {
  return async ({ applicationId, advisor }) => {
    const verdicts = await verdictsOn(applicationId, flagged)
    const fields = verdicts.flatMap(({ itemId, verdict, reasonCode, note }) => [
      [`verdict:${itemId}`, verdict],
      [`reason:${itemId}`, reasonCode ?? ''],
      [`note:${itemId}`, note],
    ])
    const expectedVersion = String(await versionOf(applicationId))
    const press = { intent, requestId: randomUUID(), expectedVersion, isEnough: 'yes' }
    const body = { ...press, summary: '请看说明。', ...(Object.fromEntries(fields) as Record<string, string>) }
    return sender({ action: reviewCase, by: advisor, params: { applicationId } }, body)
  }
}

const submit: Prepare = async ({ ours }) => {
  await completeStage(ours.firm, 'register')
  const params = { firmId: ours.firm.id, stageId: 'register' }
  return sender({ action: check, by: ours.owner, params }, { requestId: randomUUID(), declaration: 'yes' })
}

const withdraw: Prepare = async ({ applicationId }) => {
  const { firmId } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
  const { user } = await db.membership.findFirstOrThrow({ where: { firmId }, include: { user: true } })
  const expectedVersion = String(await versionOf(applicationId))
  const by = { ...user, language: 'zh-CN' } as const
  const body = { intent: 'withdraw', requestId: randomUUID(), expectedVersion }
  return sender({ action: application, by, params: { firmId, applicationId } }, body)
}

const saveTask: Prepare = async ({ ours }) => {
  await giveTask(ours.firm, 'S01')
  const params = { firmId: ours.firm.id, taskId: 'S05' }
  const body = { intent: 'wait', 'english_address.answer': 'No. 18-2', 'customs_code.answer': '2101960ABC' }
  return sender({ action: task, by: ours.owner, params }, body)
}

const ACTIONS: readonly (readonly [string, Prepare])[] = [
  ['settings', fromTable('settings')],
  ['register a firm', fromTable('register a firm')],
  ['profile', fromTable('profile')],
  ['ask for access', fromTable('ask for access')],
  ['add a product', fromTable('add a product')],
  ['pick markets', fromTable('pick markets')],
  ['choose channels', fromTable('choose channels')],
  ['decide on a mode', fromTable('decide on a mode')],
  ['send back', fromTable('send back')],
  ['hand over a case', fromTable('hand over a case')],
  ['open a staff account', fromTable('open a staff account')],
  ['publish a release', fromTable('publish a release')],
  ['put a notice away', fromTable('put a notice away')],
  ['record a product', fromTable('record a product')],
  ['record a tariff line', fromTable('record a tariff line')],
  ['remove a tariff line', fromTable('remove a tariff line')],
  ['answer what a market asks', fromTable('answer what a market asks')],
  ['answer what all markets ask', fromTable('answer what all markets ask')],
  ['check the origin', fromTable('check the origin')],
  ['remove a price', fromTable('remove a price')],
  ['remark on a plan', fromTable('remark on a plan')],
  ['comment on a plan', fromTable('comment on a plan')],
  ['confirm a code', fromTable('confirm a code')],
  ['ask the programme', fromTable('ask the programme')],
  ['take a question', fromTable('take a question')],
  ['save a task', saveTask],
  ['submit', submit],
  ['withdraw', withdraw],
  ['release', toCase('release')],
  ['save verdicts', toCase('save_verdicts', { 'S05.doc.customs_record': 'D-07' })],
  ['approve', toCase('approve')],
  ['request changes', toCase('request_changes', { 'S05.doc.customs_record': 'D-07' })],
  ['reject', toCase('reject')],
  ['withdraw an invitation', toPeople(({ ours }) => ({ intent: 'revoke', invitationId: ours.invitationId }))],
  ['change a role', toPeople(({ ours }) => ({ intent: 'set_role', userId: ours.member.id, role: 'editor' }))],
  ['remove a member', toPeople(({ ours }) => ({ intent: 'remove', userId: ours.member.id }))],
  [
    'let somebody in',
    toPeople(({ ours }) => ({ intent: 'grant', accessRequestId: ours.accessRequestId, role: 'viewer' })),
  ],
  ['decline somebody', toPeople(({ ours }) => ({ intent: 'decline', accessRequestId: ours.accessRequestId }))],
  [
    'change the role of staff',
    toStaff(({ advisor }) => ({ intent: 'set_role', userId: advisor.id, role: 'official', cases: 'queue' })),
  ],
  [
    'close an account',
    toStaff(({ advisor }) => ({ intent: 'disable', userId: advisor.id, reason: 'left_office', cases: 'queue' })),
  ],
]

/** When the same was chosen again is the only thing that may move. */
const MOMENTS = [
  'chosenAt',
  'decidedAt',
  'savedAt',
  'since',
  'disabledAt',
  'lastRequest',
  'count',
  'recordedAt',
  'answeredAt',
]

describe('the same form sent again', () => {
  test.each(ACTIONS)('%s', async (_, prepare) => {
    const world = await givenFormWorld()
    const untouched = await storedRows({ but: MOMENTS })
    const send = await prepare(world)
    const first = await send()
    expect(first.status).toBe(303)
    const after = await storedRows({ but: MOMENTS })
    const again = [await send(), await send()]
    for (const { status, location } of again) {
      // Either it leads to where the first one led, or it says that it is done already.
      expect([303, 409, 422]).toContain(status)
      if (status === 303)
        expect([first.location, `/admin/staff?done=unchanged&member=${world.advisor.id}`]).toContain(location)
    }
    expect(await storedRows({ but: MOMENTS })).toEqual(after)
    if (_ !== 'close an account') expect(after).not.toEqual(untouched)
  })

  test.each(ACTIONS)('%s: five times at the same moment', async (_, prepare) => {
    const world = await givenFormWorld()
    const send = await prepare(world)
    const sent = await Promise.all([send(), send(), send(), send(), send()])
    expect(sent.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
    for (const { status } of atLeast(1, sent)) expect([303, 409, 422]).toContain(status)
    const after = await storedRows({ but: MOMENTS })
    await send()
    expect(await storedRows({ but: MOMENTS })).toEqual(after)
    const mails = await db.outboxMail.groupBy({ by: ['to', 'text'], _count: true })
    expect(mails.filter(({ _count }) => _count > 1)).toEqual([])
  })
})

describe('a request id', () => {
  test('under which something else is asked for is no repeated press: nothing is said to be done that was not', async () => {
    const { applicationId, advisor } = await givenFormWorld()
    const verdicts = await verdictsOn(applicationId)
    const once = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: new Date() }
    const press = (command: CaseCommand) => execute(advisorScope(advisor), applicationId, command, once)
    expect(await press({ name: 'record_verdicts', verdicts })).toMatchObject({ ok: true })
    expect(await press({ name: 'record_verdicts', verdicts })).toMatchObject({ ok: true })
    const approve: CaseCommand = { name: 'approve', verdicts, summary: '', isEnough: true }
    expect(await press(approve)).toMatchObject({ ok: false, refusal: { code: 'version_conflict' } })
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({
      status: 'in_review',
    })
  })

  test('that somebody else has used does nothing for another case, and says so', async () => {
    const world = await givenFormWorld()
    const send = await toCase('approve')(world)
    expect((await send()).status).toBe(303)
    const { requestId } = await db.applicationEvent.findFirstOrThrow({ where: { type: 'decision_prepared' } })
    await completeStage(world.ours.firm, 'register')
    const before = await storedRows()
    const params = { firmId: world.ours.firm.id, stageId: 'register' }
    const stolen = await sender({ action: check, by: world.ours.owner, params }, { requestId, declaration: 'yes' })()
    expect(stolen.status).toBe(422)
    expect(await storedRows()).toEqual(before)
  })

  test('of an approval gives no second certificate, milestone or mail', async () => {
    const world = await givenFormWorld()
    await approve(world.applicationId, world.advisor)
    const before = await storedRows()
    const late = await toCase('approve')(world)
    expect((await late()).status).toBe(422)
    expect(await storedRows()).toEqual(before)
    expect(await db.milestoneReached.count({ where: { milestone: { in: [1, 2] } } })).toBe(2)
  })

  test('of nobody in particular is refused before anything is read', async () => {
    const { ours } = await givenFormWorld()
    const stranger = await createPerson()
    const params = { firmId: ours.firm.id, stageId: 'register' }
    const body = { requestId: randomUUID(), declaration: 'yes' }
    expect((await sender({ action: check, by: stranger, params }, body)()).status).toBe(404)
    expect(await db.application.count({ where: { firmId: ours.firm.id } })).toBe(0)
  })
})
