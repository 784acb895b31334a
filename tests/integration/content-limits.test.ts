// One member of a firm, or one advisor, who writes, uploads and submits as fast as they can: exactly so much passes, also at the same
// moment, and what is refused leaves nothing behind.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { QUESTION_IDS } from '~/domain/readiness/reference/questions'
import { execute, submitStage } from '~/features/applications/commands.server'
import { saveUploads } from '~/features/evidence/library-commands.server'
import { saveReadiness } from '~/features/readiness/commands.server'
import { postMessage } from '~/features/threads/commands.server'
import { keepNote } from '~/features/threads/note-commands.server'
import type { FormReply } from '~/i18n/message-key'
import { action as writeNote } from '~/routes/advisor/notes'
import { action as writeMessage } from '~/routes/firm/messages'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, completeStage, giveDocument, submit, versionOf } from '../factories/stages'
import { givenLeft, times } from '../support/limits'
import { answer, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'
import { pdf, postFiles } from '../support/uploads'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-25T02:00:00Z')
/** The file itself and the small picture of its first page. */
const FILES_OF_ONE = 2
let firm: Firm
let owner: Person
beforeEach(async () => void ({ firm, owner } = await createFirm()))
const scope = () => firmScope(firm, owner)

async function storedFiles(): Promise<number> {
  let count = 0
  for await (const keys of fileStore().keys()) count += keys.length
  return count
}

describe('messages', () => {
  let id: string
  let advisor: Person
  beforeEach(async () => {
    advisor = await createStaff('advisor')
    id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
    await claim(id, advisor)
  })
  const send = (files: readonly File[] = [], requestId: string = randomUUID()) =>
    postMessage(scope(), id, { text: '请看。', itemId: null, files, requestId }, NOW)

  test('about one case: forty at the same moment, thirty are sent', async () => {
    const mailsBefore = await db.outboxMail.count()
    const sent = [...(await times(20, () => send())), ...(await times(20, () => send()))]
    expect(sent.filter(({ ok }) => ok)).toHaveLength(LIMITS.messagesOfCase.most)
    expect(await db.message.count()).toBe(LIMITS.messagesOfCase.most)
    expect((await db.outboxMail.count()) - mailsBefore).toBe(LIMITS.messagesOfCase.most)
  })

  test('about all cases together', async () => {
    await givenLeft('messages', owner.id, 3)
    const sent = await times(6, () => send())
    expect(sent.filter(({ ok }) => ok)).toHaveLength(3)
  })

  test('pressed twenty times are one', async () => {
    await givenLeft('messagesOfCase', `${owner.id}|${id}`, 1)
    const requestId = randomUUID()
    const sent = await times(20, () => send([], requestId))
    expect([atLeast(1, sent).every(({ ok }) => ok), await db.message.count()]).toEqual([true, 1])
  })

  test('one too many is answered with 429, keeps the text and leaves no file behind', async () => {
    await givenLeft('messagesOfCase', `${owner.id}|${id}`, 0)
    const fields = { requestId: randomUUID(), aboutItem: '', messageText: '请看附件。' }
    const given = await answer<FormReply>(writeMessage, {
      request: await postFiles(
        `/firms/${firm.id}/applications/${id}/messages`,
        { fields, files: { files: pdf() } },
        { as: owner },
      ),
      params: { firmId: firm.id, applicationId: id },
    })
    expect(given.status).toBe(429)
    expect(Number(given.headers.get('retry-after'))).toBeGreaterThan(3_500)
    expect(given.data.errors).toMatchObject([{ field: null, message: { key: 'refusals:threads.too_often' } }])
    expect(given.data.values.messageText).toEqual(['请看附件。'])
    expect([await db.message.count(), await storedFiles()]).toEqual([0, 0])
  })

  test('with files do not pass the room of the firm together', async () => {
    const versionId = await giveDocument(firm, 'business_licence')
    const size = pdf().size
    await db.documentVersion.updateMany({ data: { sizeBytes: 0 } })
    await db.documentVersion.update({
      where: { id: versionId },
      data: { sizeBytes: LIMITS.storageOfFirm.most - 2 * size },
    })
    const sent = await times(5, () => send([pdf()]))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(2)
    expect(sent.flatMap((one) => (one.ok ? [] : [one.refusal]))).toMatchObject(
      Array.from({ length: 3 }, () => ({ code: 'file', file: { code: 'storage_full' } })),
    )
    expect([await db.messageAttachment.count(), await db.message.count()]).toEqual([2, 2])
  })

  test('notes of an advisor: exactly so many, with 429 and the text kept', async () => {
    await givenLeft('notes', advisor.id, 3)
    const note = () =>
      keepNote(advisorScope(advisor), id, { text: '看第二页', itemId: null, requestId: randomUUID() }, NOW)
    expect((await times(8, note)).filter(({ ok }) => ok)).toHaveLength(3)
    expect(await db.note.count()).toBe(3)
    const body = { requestId: randomUUID(), noteItem: '', noteText: '再看' }
    const given = await answer<FormReply>(writeNote, {
      request: await post(`/advisor/cases/${id}/notes`, body, { as: advisor }),
      params: { applicationId: id },
    })
    expect([given.status, given.data.values.noteText, given.data.errors[0]?.message.key]).toEqual([
      429,
      ['再看'],
      'refusals:threads.notes_too_often',
    ])
  })
})

describe('files', () => {
  const uploading = (type: string, file: File) => ({ files: [{ type, file }], agreesToIdentity: false })
  const upload = (text: string, as = scope()) => saveUploads(as, uploading('customs_record', pdf('a.pdf', text)), NOW)
  const codes = (saved: readonly Awaited<ReturnType<typeof upload>>[]) =>
    saved.flatMap((one) => (one.ok ? one.value.map(({ code }) => code) : [one.refusal.code]))

  test('of one person within an hour: exactly so many are looked at', async () => {
    await givenLeft('uploads', owner.id, 3)
    const saved = await times(8, (index) => upload(`${index}`))
    expect(codes(saved)).toEqual(Array.from({ length: 5 }, () => 'uploads_too_often'))
    expect([await db.documentVersion.count(), await storedFiles()]).toEqual([3, 3 * FILES_OF_ONE])
  })

  test('have fifty versions at most, also when the last ones come at the same moment', async () => {
    await upload('first')
    await db.documentVersion.updateMany({ data: { number: LIMITS.versions.most - 2 } })
    const saved = await times(5, (index) => upload(`${index}`))
    expect(codes(saved)).toEqual(Array.from({ length: 3 }, () => 'too_many_versions'))
    expect(await db.documentVersion.aggregate({ _max: { number: true } })).toEqual({ _max: { number: 50 } })
    expect(await storedFiles()).toBe(3 * FILES_OF_ONE)
  })

  test('of one person do not pass their room over several firms, uploaded at the same moment', async () => {
    const { firm: second } = await createFirm({ owner })
    const { firm: third } = await createFirm({ owner })
    for (const one of [second, third]) {
      await saveUploads(firmScope(one, owner), uploading('business_licence', pdf('a.pdf', 'full')), NOW)
    }
    const size = pdf('a.pdf', '0').size
    // Firms as full as they may be, with room for two more files of the person.
    const half = LIMITS.storageOfPerson.most / 2 - size
    await db.documentVersion.updateMany({ data: { sizeBytes: half } })
    const firms = [firm, firm, (await createFirm({ owner })).firm, (await createFirm({ owner })).firm]
    const saved = await times(4, (index) => upload(`${index}`, firmScope(firms[index] as Firm, owner)))
    expect(codes(saved)).toEqual(['person_storage_full', 'person_storage_full'])
    const colleague = await createFirm()
    expect(codes([await upload('x', firmScope(colleague.firm, colleague.owner))])).toEqual([])
  })
})

test('the history of the readiness check of one firm: exactly so many lines a day', async () => {
  await givenLeft('readinessScores', firm.id, 3)
  const tick = (index: number) =>
    saveReadiness(scope(), [{ fieldId: QUESTION_IDS[index] ?? '', value: '3', seenAt: null }], NOW)
  const saved = await times(8, tick)
  expect(saved.filter(({ ok }) => ok)).toHaveLength(3)
  expect([await db.readinessScore.count(), await db.readinessAnswer.count()]).toEqual([3, 3])
  expect(saved.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'readiness.too_often', values: { count: 24 } } })
  // Pressing the button without a change writes no line and is not refused.
  expect(await saveReadiness(scope(), [], NOW)).toMatchObject({ ok: true })
})

test('stages submitted and withdrawn in turn: twenty a day, then a day of rest', async () => {
  await completeStage(firm, 'register')
  const press = (now: Date) =>
    submitStage(scope(), { stage: 'register', requestId: randomUUID(), declarationAccepted: true }, now)
  for (let count = 0; count < LIMITS.submissions.most; count += 1) {
    const handed = await press(NOW)
    if (!handed.ok) throw new Error(JSON.stringify(handed.refusal))
    const { applicationId } = handed.value
    const second = { requestId: randomUUID(), expectedVersion: await versionOf(applicationId), now: NOW }
    expect(await execute(scope(), applicationId, { name: 'withdraw' }, second)).toMatchObject({ ok: true })
  }
  const soon = new Date(NOW.getTime() + 3_600_000)
  expect(await press(soon)).toEqual({
    ok: false,
    refusal: {
      code: 'submitted_too_often',
      values: { max: LIMITS.submissions.most, count: 23 },
      retryAfter: 23 * 3_600,
    },
  })
  expect(await db.submissionVersion.count()).toBe(LIMITS.submissions.most)
  expect((await press(new Date(NOW.getTime() + 25 * 3_600_000))).ok).toBe(true)
})
