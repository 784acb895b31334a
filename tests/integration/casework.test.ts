// What may happen to a case beside its decision: holds, escalations, questions to colleagues, second readings, reopening.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CaseScope } from '~/features/applications/case-command'
import { scopeForSystem } from '~/features/accounts/guards.server'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { approve, claim, confirmRejection, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { auditedCases } from '../support/audited-cases'
import { advisorScope, firmScope } from '../support/scopes'
import { mailsTo } from '../support/mails'
import { atLeast } from '../support/at-least'

const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)

let firm: Firm
let owner: Person
let advisor: Person
let colleague: Person
let lead: Person
let id: string

beforeEach(async () => {
  ;[advisor, colleague, lead] = [
    await createStaff('advisor', { name: '周婷' }),
    await createStaff('advisor', { name: '陈强' }),
    await createStaff('lead_advisor', { name: '赵敏' }),
  ]
  ;({ firm, owner } = await createFirm())
  id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
  await claim(id, advisor)
})

async function act(who: Person | CaseScope, command: CaseCommand, change: { now?: Date; requestId?: string } = {}) {
  const scope = 'email' in who ? advisorScope(who) : who
  return execute(scope, id, command, {
    ...{ expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW },
    ...change,
  })
}

async function mustAct(...given: Parameters<typeof act>): Promise<void> {
  const done = await act(...given)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

const row = () => db.application.findUniqueOrThrow({ where: { id } })
const intervals = () => db.waitInterval.findMany({ where: { applicationId: id }, orderBy: { startedAt: 'asc' } })

/** The record holds after whatever was done: chain, and the row beside the fold of its events. */
async function expectSound(): Promise<void> {
  expect(await auditedCases()).toBeGreaterThan(0)
}

describe('a hold', () => {
  const hold: CaseCommand = { name: 'hold', until: later(7), reason: 'authority' }

  test('stops the advisor’s clock, is told to the firm, and ends with what was left of it', async () => {
    await mustAct(advisor, hold)
    expect(await row()).toMatchObject({ waitingOn: 'agency', heldUntil: later(7), dueAt: later(7) })
    const [mail] = await mailsTo(owner.email, '暂停办理至')
    expect(mail?.text).toContain('等待主管部门办理')
    await mustAct(scopeForSystem(), { name: 'resume' }, { now: later(7) })
    expect(await row()).toMatchObject({ waitingOn: 'advisor', heldUntil: null })
    expect((await intervals()).map(({ on, minutes }) => [on, minutes])).toEqual([
      ['advisor', 0],
      ['agency', 7 * 24 * 60],
      ['advisor', null],
    ])
    await expectSound()
  })

  test('refuses a decision until it is lifted', async () => {
    await mustAct(advisor, hold)
    const verdicts = await verdictsOn(id)
    const decision: CaseCommand = { name: 'approve', verdicts, summary: '', isEnough: true }
    expect(await act(advisor, decision)).toMatchObject({ refusal: { code: 'on_hold' } })
    await mustAct(advisor, { name: 'resume' })
    expect(await act(advisor, decision)).toMatchObject({ ok: true })
  })
})

describe('a question to a colleague', () => {
  const ask = (): CaseCommand => ({ name: 'ask_colleague', colleagueId: colleague.id, text: '这份备案是新版吗？' })
  const question = () => db.consultation.findFirstOrThrow({ where: { applicationId: id } })

  test('goes to the colleague by mail, and the case is decided only after the answer', async () => {
    await mustAct(advisor, ask())
    expect((await mailsTo(colleague.email, '征求您的意见'))[0]?.text).toContain('这份备案是新版吗？')
    const verdicts = await verdictsOn(id)
    const decision: CaseCommand = { name: 'approve', verdicts, summary: '', isEnough: true }
    expect(await act(advisor, decision)).toMatchObject({ refusal: { code: 'question_open' } })
    const answer: CaseCommand = { name: 'answer_colleague', consultationId: (await question()).id, text: '是新版。' }
    expect(await act(await createStaff('advisor'), answer)).toMatchObject({ refusal: { code: 'not_asked' } })
    await mustAct(colleague, answer)
    expect(await question()).toMatchObject({ answer: '是新版。', answeredById: colleague.id, answeredAt: NOW })
    expect((await mailsTo(advisor.email, '已答复您'))[0]?.text).toContain('是新版。')
    expect(await act(colleague, answer)).toMatchObject({ refusal: { code: 'question_answered' } })
    expect(await act(advisor, decision)).toMatchObject({ ok: true })
    await expectSound()
  })

  test.each(['advisor', 'lead'] as const)('is withdrawn by whoever asked or a lead: %s', async (who) => {
    await mustAct(advisor, ask())
    const { id: consultationId } = await question()
    const withdrawal: CaseCommand = { name: 'withdraw_question', consultationId }
    for (const another of [colleague, await createStaff('advisor')])
      expect(await act(another, withdrawal)).toMatchObject({ refusal: { code: 'not_asker' } })
    await db.user.update({ where: { id: colleague.id }, data: { disabledAt: NOW } })
    const person = who === 'advisor' ? advisor : lead
    await mustAct(person, withdrawal)
    expect(await question()).toMatchObject({ answer: null, answeredById: person.id, answeredAt: NOW })
    expect(await row()).toMatchObject({ openQuestions: 0 })
    // Nobody is told of what they did themselves, and nobody who has left.
    expect(await mailsTo(advisor.email, '已撤回')).toHaveLength(who === 'advisor' ? 0 : 1)
    expect(await mailsTo(colleague.email, '已撤回')).toHaveLength(0)
    expect(await act(lead, withdrawal)).toMatchObject({ refusal: { code: 'question_answered' } })
    const verdicts = await verdictsOn(id)
    expect(await act(advisor, { name: 'approve', verdicts, summary: '', isEnough: true })).toMatchObject({ ok: true })
    await expectSound()
  })

  test('that is withdrawn is told to whoever was asked', async () => {
    await mustAct(advisor, ask())
    await mustAct(advisor, { name: 'withdraw_question', consultationId: (await question()).id })
    expect(await mailsTo(colleague.email, '已撤回')).toHaveLength(1)
    const answer: CaseCommand = { name: 'answer_colleague', consultationId: (await question()).id, text: '是新版。' }
    expect(await act(colleague, answer)).toMatchObject({ refusal: { code: 'question_answered' } })
    await expectSound()
  })

  test('cannot go to oneself, to somebody of the firm or to somebody who reviews nothing', async () => {
    const member = await createStaff('advisor')
    await addMember(firm, 'viewer', member)
    for (const { id: colleagueId } of [advisor, member, await createStaff('official'), owner])
      expect(await act(advisor, { name: 'ask_colleague', colleagueId, text: '？' })).toMatchObject({
        refusal: { code: 'no_such_advisor' },
      })
  })

  test('of a case the firm withdrew can still be answered, by a lead too', async () => {
    await mustAct(advisor, ask())
    await mustAct(firmScope(firm, owner), { name: 'withdraw' })
    await mustAct(lead, { name: 'answer_colleague', consultationId: (await question()).id, text: '不必了。' })
    expect(await row()).toMatchObject({ status: 'withdrawn', openQuestions: 0, decidedAt: NOW })
    await expectSound()
  })
})

test('an escalation is a lead’s until it is settled, and its words are no part of the record', async () => {
  await mustAct(advisor, { name: 'escalate', reason: 'suspicion', text: '印章与备案不一致' })
  expect((await mailsTo(lead.email, '请处理'))[0]?.text).toContain('印章与备案不一致')
  expect((await row()).escalatedAt).toEqual(NOW)
  expect(await act(advisor, { name: 'settle_escalation', text: '知道了' })).toMatchObject({
    refusal: { code: 'not_your_case' },
  })
  await mustAct(lead, { name: 'settle_escalation', text: '已电话核实' })
  expect((await row()).escalatedAt).toBeNull()
  const remarks = await db.caseRemark.findMany({ where: { applicationId: id }, orderBy: { text: 'asc' } })
  expect(remarks.map(({ text, authorId }) => [text, authorId])).toEqual([
    ['印章与备案不一致', advisor.id],
    ['已电话核实', lead.id],
  ])
  const events = await db.applicationEvent.findMany({ where: { applicationId: id } })
  expect(JSON.stringify(events.map(({ payload }) => payload))).not.toMatch(/印章|核实/)
  await expectSound()
})

describe('a rejection', () => {
  const reject: CaseCommand = { name: 'reject', verdicts: [], summary: '材料不实', isEnough: true }
  const reading = () => db.secondReading.findFirstOrThrow({ where: { applicationId: id, kind: 'rejection' } })
  const read = async (outcome: 'approve' | 'reject' | 'request_changes', note = '') =>
    ({ name: 'read', readingId: (await reading()).id, reading: outcome, note }) as const

  test('says nothing to the firm before a second reader agrees', async () => {
    await mustAct(advisor, reject)
    expect(await row()).toMatchObject({ status: 'in_review', rejectionById: advisor.id, summary: null })
    expect(await mailsTo(owner.email, '未获批准')).toEqual([])
    expect(await act(advisor, await read('reject'))).toMatchObject({ refusal: { code: 'first_reader' } })
    await mustAct(colleague, await read('reject', '同意'))
    expect(await row()).toMatchObject({ status: 'rejected', summary: '材料不实', assigneeId: advisor.id })
    expect((await mailsTo(owner.email, '未获批准'))[0]?.text).toContain('材料不实')
    expect(await reading()).toMatchObject({ second: 'reject', secondById: colleague.id, note: '同意' })
    await expectSound()
  })

  test('that the second reader does not share goes back, and before a lead', async () => {
    await mustAct(advisor, reject)
    expect(await act(colleague, await read('request_changes'))).toMatchObject({ refusal: { code: 'text_missing' } })
    await mustAct(colleague, await read('request_changes', '可以补正'))
    expect(await row()).toMatchObject({ status: 'in_review', rejectionById: null, escalatedAt: NOW, summary: null })
    expect(await act(lead, await read('reject'))).toMatchObject({ refusal: { code: 'reading_gone' } })
    expect(await act(advisor, reject)).toMatchObject({ refusal: { code: 'escalation_open' } })
    await mustAct(lead, { name: 'settle_escalation', text: '请再看一次' })
    await mustAct(advisor, reject)
    // Somebody who has read it already would not read it blind.
    const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { applicationId: id, second: null } })
    const again: CaseCommand = { name: 'read', readingId, reading: 'reject', note: '' }
    expect(await act(colleague, again)).toMatchObject({ refusal: { code: 'first_reader' } })
    await expectSound()
  })

  test('of 10 second readers at once one counts', async () => {
    await mustAct(advisor, reject)
    const readers = await Promise.all(Array.from({ length: 10 }, () => createStaff('advisor')))
    const command = await read('reject')
    const expectedVersion = await versionOf(id)
    const results = await Promise.all(
      readers.map((reader) =>
        execute(advisorScope(reader), id, command, { expectedVersion, requestId: randomUUID(), now: NOW }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.applicationEvent.count({ where: { applicationId: id, type: 'rejected' } })).toBe(1)
    expect(await mailsTo(owner.email, '未获批准')).toHaveLength(1)
  })

  test('the firm was faster than ends nobody’s reading with a gap', async () => {
    await mustAct(advisor, reject)
    await mustAct(firmScope(firm, owner), { name: 'withdraw' })
    expect(await reading()).toMatchObject({ isVoid: true, second: null })
    expect(await act(colleague, await read('reject'))).toMatchObject({ refusal: { code: 'reading_gone' } })
    await expectSound()
  })
})

test('a sample is read after the decision, and changes nothing but what leads see', async () => {
  await approve(id, advisor)
  const drawn = await db.secondReading.deleteMany({ where: { applicationId: id } })
  expect(drawn.count).toBeLessThanOrEqual(1)
  const first = { applicationId: id, round: 1, kind: 'sample', first: 'approve', firstById: advisor.id } as const
  const { id: readingId } = await db.secondReading.create({ data: { ...first, firstAt: NOW } })
  await mustAct(colleague, { name: 'read', readingId, reading: 'request_changes', note: '地址不一致' })
  expect(await row()).toMatchObject({ status: 'approved', escalatedAt: NOW, decidedAt: NOW })
  await mustAct(lead, { name: 'reopen', reason: 'readers_disagree' })
  expect(await row()).toMatchObject({ status: 'in_review', assigneeId: lead.id, decidedAt: null, isEnough: null })
  expect(await mailsTo(owner.email, '已重新打开')).toHaveLength(1)
  await expectSound()
})

describe('reopening', () => {
  test('is a lead’s, and not behind the firm’s back once it has submitted anew', async () => {
    const reject: CaseCommand = { name: 'reject', verdicts: [], summary: '不实', isEnough: true }
    await mustAct(advisor, reject)
    await confirmRejection(id, colleague)
    const reopen: CaseCommand = { name: 'reopen', reason: 'new_evidence' }
    expect(await act(advisor, reopen)).toMatchObject({ refusal: { code: 'not_your_case' } })
    await submit({ firm, by: owner, stage: 'register', now: later(1) })
    expect(await act(lead, reopen, { now: later(2) })).toMatchObject({ refusal: { code: 'newer_case' } })
  })
})

test('the same press ten times at once has one effect: hold, escalate, ask', async () => {
  const presses: CaseCommand[] = [
    { name: 'ask_colleague', colleagueId: colleague.id, text: '？' },
    { name: 'escalate', reason: 'other', text: '请看' },
    { name: 'hold', until: later(3), reason: 'bank' },
  ]
  for (const command of presses) {
    const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now: NOW }
    const results = await Promise.all(
      Array.from({ length: 10 }, () => execute(advisorScope(advisor), id, command, press)),
    )
    expect(atLeast(1, results).every(({ ok }) => ok)).toBe(true)
  }
  expect(await db.consultation.count({ where: { applicationId: id } })).toBe(1)
  expect(await db.caseRemark.count({ where: { applicationId: id } })).toBe(1)
  expect(await mailsTo(owner.email, '暂停办理至')).toHaveLength(1)
  await expectSound()
})
