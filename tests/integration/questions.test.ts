// A firm asks before it has submitted anything: who may, who answers, who reads it, who is told, and that nothing leaks.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { openAttachment } from '~/features/threads/attachment-queries.server'
import { postMessage, type NewMessage } from '~/features/threads/commands.server'
import { countForCase } from '~/features/threads/count-queries.server'
import { openFirmThread } from '~/features/threads/open-commands.server'
import { claimQuestion, releaseQuestion } from '~/features/threads/question-commands.server'
import { listCaseThreads, listQuestions } from '~/features/threads/question-queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, submit } from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-11-25T02:00:00Z')
const LATER = new Date('2026-11-25T03:00:00Z')

let firm: Firm
let owner: Person
let other: { firm: Firm; owner: Person }
let advisor: Person
let colleague: Person
let lead: Person

beforeEach(async () => {
  owner = await createPerson({ name: '李明', language: 'zh-CN' })
  ;({ firm } = await createFirm({ owner }))
  other = await createFirm({ owner: await createPerson() })
  advisor = await createStaff('advisor', { name: '周婷', language: 'en' })
  colleague = await createStaff('advisor', { name: '孟凡' })
  lead = await createStaff('lead_advisor', { name: '孙立', language: 'zh-CN' })
})

const message = (given: Partial<NewMessage> = {}): NewMessage => ({
  text: '还没有提交，可以先问一下吗？',
  ...{ itemId: null, files: [], requestId: randomUUID() },
  ...given,
})
const ask = (given: Partial<NewMessage> = {}) =>
  postMessage(firmScope(firm, owner), { firmId: firm.id }, message(given), NOW)
const answer = (by: Person, given: Partial<NewMessage> = {}) =>
  postMessage(advisorScope(by), { firmId: firm.id }, message({ text: 'Yes, ask.', ...given }), LATER)
const open = (by: Person) =>
  openFirmThread(by.staffRole ? advisorScope(by) : firmScope(firm, by), firm.id, LATER).then(({ page }) => page)
const list = (by: Person, tab: 'waiting' | 'mine' | 'all' = 'waiting') =>
  listQuestions(advisorScope(by), { tab, page: 1 })
const mailsTo = async ({ email }: Person) =>
  (await db.outboxMail.findMany({ where: { to: email }, orderBy: { id: 'asc' } })).map(({ subject, text }) => ({
    subject,
    text,
  }))

describe('asking', () => {
  test('needs no case, and the leads hear of it until somebody answers', async () => {
    expect(await ask()).toEqual({ ok: true, value: { place: { firmId: firm.id } } })
    const [mail] = await mailsTo(lead)
    expect(mail?.subject).toBe(`${firm.nameZh}提问`)
    expect(mail?.text).toContain(`/advisor/questions/${firm.id}`)
    expect(await mailsTo(advisor)).toEqual([])
  })

  test('is once, however often the button was pressed', async () => {
    const requestId = randomUUID()
    await Promise.all(Array.from({ length: 5 }, () => ask({ requestId })))
    expect(await db.message.count()).toBe(1)
  })

  test.each([
    ['a viewer', async () => firmScope(firm, await addMember(firm, 'viewer'), 'viewer'), 'may_not_viewer'],
    ['staff of the firm', async () => advisorScope(await addMember(firm, 'viewer', colleague)), 'may_not_own_firm'],
  ] as const)('is not for %s', async (_, who, code) => {
    expect(await postMessage(await who(), { firmId: firm.id }, message(), NOW)).toMatchObject({ refusal: { code } })
    expect(await db.message.count()).toBe(0)
  })

  test('stays with its firm: another one finds nothing, and nothing can be asked in its name', async () => {
    await ask()
    const stranger = firmScope(other.firm, other.owner)
    for (const place of [firm.id, randomUUID(), 'nonsense']) {
      await expect(openFirmThread(stranger, place, NOW)).rejects.toMatchObject({ status: 404 })
      await expect(postMessage(stranger, { firmId: place }, message(), NOW)).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('answering', () => {
  test('claims what nobody answers, tells the firm and is told of the next question', async () => {
    await ask()
    expect((await open(advisor)).advisor).toBeNull()
    expect((await answer(advisor)).ok).toBe(true)
    expect((await open(owner)).advisor).toBe('周婷')
    const [mail] = await mailsTo(owner)
    expect(mail?.subject).toBe(`顾问答复了${firm.nameZh}`)
    expect(mail?.text).toContain(`/firms/${firm.id}/messages`)
    await ask({ text: '谢谢，还有一个问题。' })
    expect((await mailsTo(advisor)).length).toBe(1)
    expect((await mailsTo(lead)).length).toBe(1)
  })

  test('is for one voice: colleagues are refused, a lead is not', async () => {
    await ask()
    await answer(advisor)
    expect(await answer(colleague)).toMatchObject({ refusal: { code: 'may_not_held' } })
    expect((await answer(lead)).ok).toBe(true)
    expect((await open(colleague)).whyNot).toBe('held')
  })

  test('two at once: one answers, the other is told', async () => {
    await ask()
    const both = await Promise.all([answer(advisor), answer(colleague)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.message.count({ where: { authorSide: 'advisor' } })).toBe(1)
  })

  test('passes to the advisor who claims a case of the firm, who sees what was asked before', async () => {
    await ask()
    await answer(advisor)
    await ask({ text: '现在提交了。' })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    await claim(applicationId, colleague)
    const to = `/advisor/questions/${firm.id}`
    expect((await countForCase(advisorScope(colleague), applicationId)).questions).toEqual({
      to,
      messages: 3,
      unread: 2,
    })
    expect((await answer(colleague)).ok).toBe(true)
    expect(await answer(advisor)).toMatchObject({ refusal: { code: 'may_not_held' } })
    expect((await open(owner)).advisor).toBe('孟凡')
  })
})

describe('the list of questions', () => {
  test('holds what waits, with what is new and who answers', async () => {
    await ask()
    const { lines, counts } = await list(advisor)
    expect(counts).toEqual({ waiting: 1, mine: 0, all: 1 })
    expect(lines).toMatchObject([
      {
        firm: firm.nameEn,
        isWaiting: true,
        unread: 1,
        answerer: null,
        hasCase: false,
        mayClaim: true,
        mayRelease: false,
      },
    ])
    await answer(advisor)
    expect((await list(advisor)).lines).toEqual([])
    expect((await list(advisor, 'mine')).lines).toMatchObject([
      { isWaiting: false, answerer: '周婷', mayRelease: true },
    ])
    expect((await list(colleague, 'all')).lines).toMatchObject([{ mayClaim: false, mayRelease: false }])
  })

  test('is claimed by one of many and let go by who claimed it', async () => {
    await ask()
    const staff = await Promise.all(Array.from({ length: 6 }, () => createStaff('advisor')))
    const claims = await Promise.all(staff.map((one) => claimQuestion(advisorScope(one), firm.id, NOW)))
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await releaseQuestion(advisorScope(colleague), firm.id)).toMatchObject({ refusal: { code: 'not_yours' } })
    expect((await releaseQuestion(advisorScope(lead), firm.id)).ok).toBe(true)
    expect((await claimQuestion(advisorScope(colleague), firm.id, NOW)).ok).toBe(true)
  })
})

test('what was written keeps its language, and the firm sees who of the staff read it', async () => {
  await ask()
  await answer(advisor)
  expect((await open(advisor)).messages.map(({ language }) => language)).toEqual(['zh-CN', 'en'])
  const read = await db.accessLog.findMany({ where: { firmId: firm.id } })
  expect(read.map(({ what, actorId, subjectId }) => [what, actorId, subjectId])).toEqual([
    ['questions', advisor.id, firm.id],
  ])
})

test('goes with the firm’s data when it asks for them, and counts beside the threads of its cases', async () => {
  await ask()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, colleague)
  await postMessage(advisorScope(colleague), applicationId, message(), NOW)
  expect(await listCaseThreads(firmScope(firm, owner))).toMatchObject([{ messages: 1, unread: 1 }])
  const data = await readFirmData(firmScope(firm, owner), NOW)
  expect(data.questions).toMatchObject([{ authorSide: 'firm', text: '还没有提交，可以先问一下吗？' }])
})

test('a file of the thread is opened in its thread alone', async () => {
  await ask()
  const { id: messageId } = await db.message.findFirstOrThrow()
  const place = { messageId, attachmentId: randomUUID() }
  await expect(openAttachment(advisorScope(lead), { ...place, firmId: firm.id })).rejects.toMatchObject({ status: 404 })
  await expect(openAttachment(firmScope(other.firm, other.owner), { ...place, firmId: firm.id })).rejects.toMatchObject(
    { status: 404 },
  )
})

test('the database takes no message of two threads, nor of none', async () => {
  await ask()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  const row = { authorId: owner.id, authorSide: 'firm', text: 'x' } as const
  const wrong = [{ applicationId, firmId: firm.id }, {}]
  for (const thread of wrong)
    await expect(db.message.create({ data: { ...row, ...thread, requestId: randomUUID() } })).rejects.toThrow()
})
