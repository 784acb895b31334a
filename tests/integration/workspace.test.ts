// Looking for cases, and doing the same to several of them.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { listLoad } from '~/features/reviews/load-queries.server'
import type { Queue } from '~/features/reviews/queries.server'
import type { Outcome } from '~/features/reviews/bulk-commands.server'
import type { FormReply } from '~/i18n/message-key'
import * as queueRoute from '~/routes/advisor/queue'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, completeStage, giveAnswer, submit, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'

let advisor: Person
let colleague: Person
let lead: Person

beforeEach(async () => {
  advisor = await createStaff('advisor', { language: 'en' })
  colleague = await createStaff('advisor', { name: '孟凡' })
  lead = await createStaff('lead_advisor', { language: 'en' })
})

type Given = { readonly nameZh?: string; readonly nameEn?: string; readonly cityCode?: string; readonly owner?: Person }

async function givenCase(firmOf: Given = {}) {
  const { firm, owner } = await createFirm(firmOf)
  await completeStage(firm, 'register')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  const { reference } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
  return { firm, owner, id: applicationId, reference }
}

async function queueAt(query: string, as: Person): Promise<Queue> {
  const request = await get(`/advisor?${query}`, { as })
  const { data } = await answer<{ queue: Queue }>(queueRoute.loader, { request, params: {} })
  return data.queue
}

const found = async (query: string, as = advisor) => (await queueAt(query, as)).rows.map(({ id }) => id).sort()

describe('looking for a case', () => {
  test.each([
    ['part of the Chinese name', '远程泵'],
    ['part of the English name in other letters', 'YUANCHENG pump'],
    ['full-width letters', 'Ｙｕａｎｃｈｅｎｇ'],
    ['two characters', '泵业'],
    ['one character', '泵'],
    ['letters that were typed full-width in the name', 'KSB'],
  ])('by %s', async (_, q) => {
    const one = await givenCase({
      nameZh: '沈阳远程泵业（ＫＳＢ）有限公司',
      nameEn: 'Shenyang Yuancheng Pump Co., Ltd.',
    })
    await givenCase({ nameZh: '大连海产有限公司', nameEn: 'Dalian Seafood Co., Ltd.' })
    expect(await found(`tab=unclaimed&q=${encodeURIComponent(q)}`)).toEqual([one.id])
  })

  test('by credit code, reference and mobile number', async () => {
    const [one, other] = [await givenCase(), await givenCase()]
    await giveAnswer(one.firm, 'S06.operator_mobile', '13840123456')
    await giveAnswer(other.firm, 'S06.operator_mobile', '13900000000')
    for (const q of [one.firm.creditCode.slice(4).toLowerCase(), one.reference.toLowerCase(), '138 4012 3456'])
      expect(await found(`tab=open&q=${encodeURIComponent(q)}`), q).toEqual([one.id])
  })

  test.each(['%', '_', '\\', "' OR true --", '%25%25', '\u0000', '💡', 'x'.repeat(500)])(
    '%j finds what it says or nothing, and breaks nothing',
    async (q) => {
      await givenCase()
      expect((await queueAt(`tab=open&q=${encodeURIComponent(q)}`, advisor)).rows.length).toBeLessThanOrEqual(1)
    },
  )

  test('by stage, city, segment, track, status, holder, language and what is due, one by one and together', async () => {
    const english = await createPerson({ language: 'en' })
    const one = await givenCase({ cityCode: '210200', owner: english })
    const other = await givenCase()
    await claim(other.id, colleague)
    // The page goes by today, whenever that is.
    await db.application.update({ where: { id: one.id }, data: { dueAt: new Date(Date.now() - 60_000) } })
    await db.application.update({ where: { id: other.id }, data: { dueAt: new Date(Date.now() + 60_000) } })
    const { segment, tracks } = await db.firm.findUniqueOrThrow({ where: { id: one.firm.id } })
    const expected: Record<string, string[]> = {
      'stage=register': [one.id, other.id],
      'stage=market': [],
      'city=210200': [one.id],
      [`segment=${segment}`]: [one.id, other.id],
      [`track=${tracks[0]}`]: [one.id, other.id],
      'status=in_review': [other.id],
      'assignee=nobody': [one.id],
      [`assignee=${colleague.id}`]: [other.id],
      'language=en': [one.id],
      'due=overdue': [one.id],
      'due=overdue&language=en&city=210200&status=submitted&assignee=nobody': [one.id],
      'due=overdue&status=in_review': [],
      'waitingOn=advisor': [one.id, other.id],
      'waitingOn=firm': [],
      'waitingOn=agency': [],
    }
    for (const [query, ids] of Object.entries(expected)) {
      expect(await found(`tab=open&${query}`), query).toEqual(ids.sort())
      expect((await queueAt(`tab=open&${query}`, advisor)).counts.open, query).toBe(ids.length)
    }
  })

  test('by whom it waits for, an authority included once the firm has said so', async () => {
    const one = await givenCase()
    const sentBack = { status: 'changes_requested', waitingOn: 'firm' } as const
    await db.application.update({ where: { id: one.id }, data: sentBack })
    expect(await found('tab=open&waitingOn=firm')).toEqual([one.id])
    const wait = { firmId: one.firm.id, savedById: one.owner.id, since: new Date(Date.now() - 3 * 86_400_000) }
    await db.agencyWait.create({ data: { ...wait, taskId: 'P02' } })
    await db.agencyWait.create({ data: { ...wait, taskId: 'S05', since: new Date() } })
    expect(await found('tab=open&waitingOn=firm')).toEqual([])
    expect(await found('tab=open&waitingOn=agency')).toEqual([one.id])
    expect((await queueAt('tab=open', advisor)).rows[0]?.waits).toEqual({ on: 'agency', text: '今天起等主管部门' })
    await db.application.update({ where: { id: one.id }, data: { status: 'resubmitted', waitingOn: 'advisor' } })
    expect(await found('tab=open&waitingOn=agency')).toEqual([])
    expect(await found('tab=open&waitingOn=advisor')).toEqual([one.id])
  })

  test('with everything asked for costs no query more, and a text one', async () => {
    await givenCase()
    const all = 'tab=open&city=210100&segment=sme&track=used_car&language=en&due=at_risk&assignee=nobody'
    // Two of them make the session of the test.
    expect(await countQueries(() => queueAt(all, advisor))).toBeLessThanOrEqual(7)
    expect(await countQueries(() => queueAt(`${all}&q=138%204012%203456`, advisor))).toBeLessThanOrEqual(8)
  })
})

async function press(as: Person, fields: Record<string, string | string[]>, requestId: string = randomUUID()) {
  const request = await post('/advisor', { requestId, ...fields }, { as, headers: { 'accept-language': as.language } })
  type Told = { outcomes: Outcome[]; again: FormReply | null }
  const { status, data } = await answer<Told>(queueRoute.action, { request, params: {} })
  return { status, ...data }
}

async function ticks(ids: readonly string[]): Promise<string[]> {
  const rows = await db.application.findMany({ where: { id: { in: [...ids] } } })
  return ids.map((id) => `${id}:${rows.find((row) => row.id === id)?.version}`)
}
const holders = async (ids: readonly string[]) => {
  const rows = await db.application.findMany({ where: { id: { in: [...ids] } } })
  return ids.map((id) => rows.find((row) => row.id === id)?.assigneeId ?? null)
}

describe('several at once', () => {
  test('a lead gives out what nobody holds and what somebody holds, and each says how it went', async () => {
    const [one, other, third] = [await givenCase(), await givenCase(), await givenCase()]
    await claim(other.id, advisor)
    const ids = [one.id, other.id, third.id]
    const stale = await ticks(ids)
    await claim(third.id, advisor)
    const fields = { intent: 'assign', assigneeId: colleague.id, reason: 'absence', 'cases[]': stale }
    const { status, outcomes } = await press(lead, fields)
    expect(status).toBe(200)
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, true, false])
    expect(outcomes.map(({ reference }) => reference)).toEqual([one.reference, other.reference, third.reference])
    expect(outcomes[0]?.text).toBe('Given to 孟凡')
    expect(outcomes[2]?.text).toContain(advisor.name)
    expect(await holders(ids)).toEqual([colleague.id, colleague.id, advisor.id])
  })

  test('handing over takes a reason, and giving out to somebody who may not review is refused', async () => {
    const [one, other] = [await givenCase(), await givenCase()]
    await claim(one.id, advisor)
    const cases = await ticks([one.id, other.id])
    const sent = { intent: 'assign', assigneeId: colleague.id, reason: '', 'cases[]': cases }
    const { outcomes, again: kept } = await press(lead, sent)
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([false, true])
    // The tick of what was refused and the colleague stay for the next press.
    expect(kept).toMatchObject({ errors: [], values: { assigneeId: [colleague.id], 'cases[]': cases.slice(0, 1) } })
    await db.membership.create({ data: { firmId: other.firm.id, userId: advisor.id, role: 'viewer' } })
    const again = { intent: 'assign', assigneeId: advisor.id, reason: 'workload', 'cases[]': await ticks([other.id]) }
    expect((await press(lead, again)).outcomes.map(({ isDone }) => isDone)).toEqual([false])
    expect(await holders([one.id, other.id])).toEqual([advisor.id, colleague.id])
  })

  test('giving a case to whoever has it says just that', async () => {
    const one = await givenCase()
    await claim(one.id, advisor)
    const fields = { intent: 'assign', assigneeId: advisor.id, reason: 'workload', 'cases[]': await ticks([one.id]) }
    const { outcomes } = await press(advisor, fields)
    expect(outcomes).toMatchObject([{ isDone: false, text: 'This advisor has the case already' }])
  })

  test('an advisor releases the own ones before leave, never those of others', async () => {
    const [one, other] = [await givenCase(), await givenCase()]
    await claim(one.id, advisor)
    await claim(other.id, colleague)
    const ids = [one.id, other.id]
    const { outcomes } = await press(advisor, { intent: 'release', 'cases[]': await ticks(ids) })
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, false])
    expect(await holders(ids)).toEqual([null, colleague.id])
  })

  test('what nobody holds is claimed together; what somebody was faster with is one line', async () => {
    const [one, two, taken] = [await givenCase(), await givenCase(), await givenCase()]
    const ids = [one.id, two.id, taken.id]
    const ticked = await ticks(ids)
    await claim(taken.id, colleague)
    const { outcomes } = await press(advisor, { intent: 'claim', 'cases[]': ticked })
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, true, false])
    expect(await holders(ids)).toEqual([advisor.id, advisor.id, colleague.id])
  })

  test('pressed twice, and at the same moment, it is done once', async () => {
    const one = await givenCase()
    const requestId = randomUUID()
    const fields = { intent: 'assign', assigneeId: colleague.id, reason: '', 'cases[]': await ticks([one.id]) }
    const all = await Promise.all([1, 2, 3].map(() => press(lead, fields, requestId)))
    expect(all.flatMap(({ outcomes }) => outcomes.map(({ isDone }) => isDone))).toEqual([true, true, true])
    expect(await db.applicationEvent.count({ where: { applicationId: one.id, type: 'assigned' } })).toBe(1)
  })

  test.each([
    ['nothing ticked', { intent: 'release' }],
    ['no such button', { intent: 'approve', 'cases[]': [`${randomUUID()}:1`] }],
    ['no case', { intent: 'release', 'cases[]': ['nonsense'] }],
    ['nobody to give it to', { intent: 'assign', 'cases[]': [`${randomUUID()}:1`], reason: '' }],
  ])('%s is said', async (_, fields) => {
    expect((await press(lead, fields)).status).toBe(422)
  })

  test('a case that does not exist is one line', async () => {
    const { outcomes } = await press(lead, { intent: 'release', 'cases[]': [`${randomUUID()}:1`] })
    expect(outcomes).toEqual([{ reference: '', firm: '', isDone: false, text: 'There is no such case' }])
  })
})

test('the load of each is what the queue shows for them', async () => {
  const cases = [await givenCase(), await givenCase(), await givenCase()]
  for (const { id } of cases.slice(0, 2)) await claim(id, advisor)
  await claim(cases[2]?.id ?? '', colleague)
  await db.application.update({ where: { id: cases[0]?.id }, data: { dueAt: new Date(NOW.getTime() - 1) } })
  await db.application.update({ where: { id: cases[1]?.id }, data: { dueAt: NOW } })
  const load = await listLoad(advisorScope(lead), NOW)
  expect(load.map(({ id, open, overdue, atRisk }) => [id, open, overdue, atRisk])).toEqual(
    expect.arrayContaining([
      [advisor.id, 2, 1, 1],
      [colleague.id, 1, 0, 0],
      [lead.id, 0, 0, 0],
    ]),
  )
  expect((await found(`tab=open&assignee=${advisor.id}`)).length).toBe(2)
})
