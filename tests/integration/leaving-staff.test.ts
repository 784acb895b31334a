// Somebody who may hold no cases any more: the page says what they hold, one form says where it goes, and one transaction does both.
import { beforeEach, expect, test } from 'vitest'
import { auditCases } from '~/features/applications/audit-queries.server'
import type { Holdings } from '~/features/handovers/queries.server'
import { listLoad, listReviewers } from '~/features/reviews/load-queries.server'
import { translator } from '~/i18n/i18n.server'
import type { FormReply } from '~/i18n/message-key'
import { action as accountsAction } from '~/routes/admin/accounts'
import { action as staffAction, loader as staffPage } from '~/routes/admin/staff'
import { db } from '~/server/db.server'
import { command, mails } from '../factories/casework'
import { createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, NOW, submit, verdictsOn } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'

let administrator: Person
let leaver: Person
let colleague: Person

beforeEach(async () => {
  await emptyDatabase()
  administrator = await createStaff('administrator')
  leaver = await createStaff('advisor', { name: '周岚' })
  colleague = await createStaff('advisor', { name: '王丽' })
})

async function held(): Promise<string> {
  const { firm, owner } = await createFirm()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, leaver)
  return applicationId
}
async function decided(): Promise<string> {
  const id = await held()
  const verdicts = await verdictsOn(id, { 'S05.doc.customs_record': 'D-07' })
  await command(id, leaver, { name: 'prepare_decision', decision: 'request_changes', verdicts, summary: '' })
  return id
}
async function withFirm(): Promise<string> {
  const id = await held()
  const verdicts = await verdictsOn(id, { 'S05.doc.customs_record': 'D-07' })
  await command(id, leaver, { name: 'request_changes', verdicts, summary: '' })
  return id
}
async function onHold(): Promise<string> {
  const id = await held()
  await command(id, leaver, { name: 'hold', until: new Date(NOW.getTime() + 5 * 86_400_000), reason: 'bank' })
  return id
}
const disable = async (fields: Record<string, string> = {}, path = '/admin/staff') =>
  answer<FormReply>(path.startsWith('/admin/staff') ? staffAction : accountsAction, {
    request: await post(
      path,
      { intent: 'disable', userId: leaver.id, reason: 'left_office', ...fields },
      { as: administrator },
    ),
  })
const rows = async (ids: readonly string[]) => {
  const found = await db.application.findMany({ where: { id: { in: [...ids] } } })
  return ids.map((id) => {
    const row = found.find((one) => one.id === id)
    return [row?.status, row?.assigneeId, row?.decisionDueAt, row?.heldUntil]
  })
}
const holders = async (ids: readonly string[]) => (await rows(ids)).map((row) => row.slice(0, 2))
const person = () => db.user.findUniqueOrThrow({ where: { id: leaver.id } })

async function isSound(): Promise<void> {
  const found = []
  for await (const { faults } of auditCases()) found.push(...faults)
  expect(found).toEqual([])
}

test('the page says what the person holds before anything is done', async () => {
  await Promise.all([held(), decided(), withFirm(), onHold()])
  const request = await get(`/admin/staff?ask=disable&member=${leaver.id}`, { as: administrator })
  const page = await answer<{ holdings: Holdings; member: { name: string }; asked: string }>(staffPage, { request })
  expect(page.data).toMatchObject({
    asked: 'disable',
    member: { name: '周岚' },
    holdings: { cases: 4, decisions: 1, held: 1, withFirms: 1, rejections: 0, questions: 0, moreFirms: 0 },
  })
  expect(page.data.holdings.firms.length).toBe(4)
  expect(page.data.holdings.colleagues.map(({ name }) => name)).toEqual(['王丽'])
})

test.each(['/admin/staff', '/admin/accounts'])(
  'nothing is done on %s until it is said where the cases go',
  async (path) => {
    const id = await held()
    const given = await disable({}, `${path}?ask=disable`)
    expect([given.status, given.data.errors[0]]).toMatchObject([
      422,
      { field: 'cases', message: { key: 'refusals:accounts.casesUndecided' } },
    ])
    expect((await person()).disabledAt).toBeNull()
    expect(await holders([id])).toEqual([['in_review', leaver.id]])
  },
)

test('from the list the press leads to the question', async () => {
  await held()
  expect((await disable()).location).toBe(`/admin/staff?ask=disable&member=${leaver.id}`)
  const body = { intent: 'set_role', userId: leaver.id, role: 'official', shownRole: 'advisor' }
  const asked = await answer(staffAction, { request: await post('/admin/staff', body, { as: administrator }) })
  expect(asked.location).toBe(`/admin/staff?ask=set_role&member=${leaver.id}&role=official`)
  expect((await person()).staffRole).toBe('advisor')
  // A role that holds cases, too, asks nothing.
  const lead = { ...body, role: 'lead_advisor' }
  await answer(staffAction, { request: await post('/admin/staff', lead, { as: administrator }) })
  expect((await person()).staffRole).toBe('lead_advisor')
})

test('all of it goes to the colleague, decisions are put aside, and the message says how many', async () => {
  const ids = [await held(), await decided(), await withFirm(), await onHold()]
  const given = await disable({ cases: 'colleague', colleagueId: colleague.id })
  expect(given.location).toBe(`/admin/staff?done=disable&member=${leaver.id}&toColleague=4`)
  expect(await rows(ids)).toMatchObject([
    ['in_review', colleague.id, null, null],
    ['in_review', colleague.id, null, null],
    ['changes_requested', colleague.id, null, null],
    ['in_review', colleague.id, null, new Date(NOW.getTime() + 5 * 86_400_000)],
  ])
  // Verdicts are kept for whoever goes on.
  expect(await db.itemVerdict.count({ where: { applicationId: ids[1] ?? '' } })).toBeGreaterThan(0)
  expect(await mails(leaver.email, 'decisionPutAside')).toBe(0)
  expect(await db.securityEvent.findMany({ where: { subjectId: leaver.id }, orderBy: { id: 'asc' } })).toMatchObject([
    { kind: 'account_disabled', actorId: administrator.id, reason: 'left_office' },
    { kind: 'cases_left', actorId: administrator.id, reason: 'to_colleague' },
  ])
  await isSound()
})

test.each(['/admin/staff', '/admin/accounts'])('whom it concerns is told by mail on %s', async (path) => {
  await held()
  await held()
  await disable({ cases: 'colleague', colleagueId: colleague.id }, `${path}?ask=disable`)
  expect(await mails(colleague.email, 'caseHandedOver')).toBe(2)
  expect(await mails(leaver.email, 'accountDisabled')).toBe(1)
  const { text } = await db.outboxMail.findFirstOrThrow({ where: { to: leaver.email } })
  expect(text).toContain(translator(leaver.language)('adminaccounts:reasons.left_office'))
  const body = { intent: 'enable', userId: leaver.id }
  await answer(path === '/admin/staff' ? staffAction : accountsAction, {
    request: await post(path, body, { as: administrator }),
  })
  expect(await mails(leaver.email, 'accountEnabled')).toBe(1)
})

test('back in the queue; what a firm corrects stays until it comes back', async () => {
  const ids = [await held(), await decided(), await withFirm(), await onHold()]
  const given = await disable({ cases: 'queue' }, '/admin/accounts?ask=disable')
  expect(given.location).toBe(`/admin/accounts?account=${leaver.id}&done=disable&toQueue=3&stays=1`)
  expect(await rows(ids)).toMatchObject([
    ['submitted', null, null, null],
    ['submitted', null, null, null],
    ['changes_requested', leaver.id, null, null],
    ['submitted', null, null, null],
  ])
  await isSound()
  const load = await listLoad(advisorScope(colleague), NOW)
  expect(load.map(({ name, left }) => [name, left])).toContainEqual(['周岚', 'disabled'])
})

test('whoever left stays beside what they decided lately, and in the filter of the figures', async () => {
  const id = await held()
  await db.application.update({ where: { id }, data: { status: 'approved', waitingOn: 'nobody', decidedAt: NOW } })
  await db.user.update({ where: { id: leaver.id }, data: { disabledAt: NOW } })
  const load = await listLoad(advisorScope(colleague), NOW)
  expect(load.find((row) => row.id === leaver.id)).toMatchObject({ decided: 1, left: 'disabled' })
  expect(await listReviewers(advisorScope(colleague))).toContainEqual({
    ...{ id: leaver.id, name: '周岚', left: 'disabled' },
  })
})

test('a case of the colleague’s own firm goes to the queue', async () => {
  const [own, other] = [await held(), await held()]
  const { firmId } = await db.application.findUniqueOrThrow({ where: { id: own } })
  await db.membership.create({ data: { firmId, userId: colleague.id, role: 'viewer' } })
  await disable({ cases: 'colleague', colleagueId: colleague.id })
  expect(await holders([own, other])).toEqual([
    ['submitted', null],
    ['in_review', colleague.id],
  ])
})

test('a colleague who was shut out meanwhile is refused, and nothing has happened', async () => {
  const id = await held()
  await db.user.update({ where: { id: colleague.id }, data: { disabledAt: NOW } })
  const given = await disable({ cases: 'colleague', colleagueId: colleague.id }, '/admin/staff?ask=disable')
  expect(given.data.errors[0]).toMatchObject({ field: 'colleagueId' })
  expect((await person()).disabledAt).toBeNull()
  expect(await holders([id])).toEqual([['in_review', leaver.id]])
})

test('somebody disabled in another tab meanwhile is said to be so already', async () => {
  await disable()
  const again = await disable()
  expect(again.location).toBe(`/admin/staff?done=unchanged&member=${leaver.id}`)
  const page = await answer<{ said: unknown }>(staffPage, {
    request: await get(again.location ?? '', { as: administrator }),
  })
  expect(page.data.said).toEqual({ did: 'unchanged', name: '周岚', role: 'advisor' })
})

test('a second factor that was set up again since is not taken away by an old page', async () => {
  const since = new Date('2026-11-20T00:00:00Z')
  await db.twoFactor.deleteMany({ where: { userId: leaver.id } })
  await db.twoFactor.create({ data: { userId: leaver.id, secret: 'x', lastStep: 0, since } })
  const reset = async (shown: Record<string, string>) =>
    answer<FormReply>(staffAction, {
      request: await post(
        '/admin/staff',
        { intent: 'reset_two_factor', userId: leaver.id, reason: 'device_lost', ...shown },
        { as: administrator },
      ),
    })
  const old = await reset({ shownRole: 'advisor', shownSince: '2026-11-01T00:00:00.000Z' })
  expect(old.data).toMatchObject({
    isStale: true,
    errors: [{ message: { key: 'refusals:twoFactor.changedMeanwhile' } }],
  })
  expect((await reset({ shownRole: 'official' })).data.errors[0]?.message.key).toBe('refusals:accounts.roleChanged')
  expect((await reset({ shownRole: 'advisor', shownSince: since.toISOString() })).status).toBe(303)
})
