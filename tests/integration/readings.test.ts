// Second readings through their pages: blind, once, and by somebody else.
import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Reading } from '~/domain/application/events'
import { readingDue, type ReadingList } from '~/features/readings/queries.server'
import type { ReadingOutcome } from '~/features/readings/outcome-queries.server'
import type { ReadingPage } from '~/features/readings/reading-queries.server'
import type { FormReply } from '~/i18n/message-key'
import * as documentRoute from '~/routes/advisor/document-file'
import * as readingRoute from '~/routes/advisor/reading'
import * as advisorLayout from '~/routes/advisor/layout'
import * as listRoute from '~/routes/advisor/readings'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { casePageFor, heldCase, mails, more, proposeRejection } from '../factories/casework'
import { addMember } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { approve } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'

const readingOf = (applicationId: string) => db.secondReading.findFirstOrThrow({ where: { applicationId } })

async function proposed() {
  const held = await heldCase()
  await proposeRejection(held.applicationId, held.advisor)
  return { ...held, readingId: (await readingOf(held.applicationId)).id }
}

/** Approved, and drawn to be read whatever the lot says. */
async function sampled() {
  const held = await heldCase()
  await approve(held.applicationId, held.advisor)
  await db.secondReading.deleteMany({ where: { applicationId: held.applicationId } })
  const { id } = await db.secondReading.create({
    data: {
      ...{ applicationId: held.applicationId, round: 1, kind: 'sample', first: 'approve' },
      ...{ firstById: held.advisor.id, firstAt: new Date(), summary: '都好。' },
    },
  })
  return { ...held, readingId: id }
}

async function open(readingId: string, as: Person, query = '') {
  const request = await get(`/advisor/second-reviews/${readingId}${query}`, { as })
  return answer<{ page: ReadingPage; outcome: ReadingOutcome | null; count: number }>(readingRoute.loader, {
    request,
    params: { readingId },
  })
}

type Typed = { readonly reading?: Reading | ''; readonly note?: string; readonly requestId?: string }

async function send(readingId: string, as: Person, { reading = 'reject', note = '看不清。', requestId }: Typed = {}) {
  const body = { requestId: requestId ?? randomUUID(), reading, note }
  const request = await post(`/advisor/second-reviews/${readingId}`, body, { as })
  return answer<FormReply>(readingRoute.action, { request, params: { readingId } })
}

async function list(as: Person, query = '') {
  const request = await get(`/advisor/second-reviews${query}`, { as })
  const { data } = await answer<{ list: ReadingList; outcome: ReadingOutcome | null }>(listRoute.loader, { request })
  return data
}
const listed = async (as: Person) => (await list(as)).list.lines.map(({ id }) => id)

describe('the list', () => {
  test('says by when each should be read, the same for all kinds', async () => {
    expect(readingDue(new Date('2026-11-27T03:00:00Z')).toISOString()).toBe('2026-12-01T09:00:00.000Z')
    await proposed()
    const { lines } = (await list(await createStaff('advisor'))).list
    expect(lines).toHaveLength(1)
    expect(lines[0]?.due).toMatch(/\d/)
  })

  test('has rejections first, then samples, the oldest first, and says nothing of either', async () => {
    const reader = await createStaff('advisor')
    const [sample, older, rejection] = [await sampled(), await sampled(), await proposed()]
    const yesterday = new Date(Date.now() - 86_400_000)
    await db.secondReading.update({ where: { id: older.readingId }, data: { firstAt: yesterday } })
    expect(await listed(reader)).toEqual([rejection.readingId, older.readingId, sample.readingId])
    const waitingBeside = async (page: string, as: Person) => {
      const request = await get(`/advisor/cases/${rejection.applicationId}${page}`, { as })
      const params = { applicationId: rejection.applicationId }
      return (await answer<{ readings: number }>(advisorLayout.loader, { request, params })).data.readings
    }
    expect(JSON.stringify(await list(reader))).not.toMatch(/reject|sample|approve|不予|王丽/)
    // The page of the case is opened and counted for at the same moment.
    expect([await waitingBeside('', reader), await waitingBeside('/messages', reader)]).toEqual([2, 3])
    await casePageFor(rejection.applicationId, reader)
    // Who has opened the page of the case knows what was said there.
    expect([(await list(reader)).list.count, await waitingBeside('/messages', reader)]).toEqual([2, 2])
    expect(await listed(reader)).not.toContain(rejection.readingId)
    expect((await send(rejection.readingId, reader)).status).toBe(404)
    const lead = await createStaff('lead_advisor')
    await casePageFor(rejection.applicationId, lead)
    expect(await listed(lead)).toContain(rejection.readingId)
  })

  test('leaves out one’s own decisions, firms one belongs to, and what is read or void', async () => {
    const reader = await createStaff('advisor')
    const [own, mine, given, gone] = [await proposed(), await proposed(), await proposed(), await proposed()]
    await addMember(mine.firm, 'viewer', reader)
    expect(await listed(own.advisor)).not.toContain(own.readingId)
    expect(await listed(reader)).not.toContain(mine.readingId)
    await send(given.readingId, await createStaff('advisor'))
    await db.secondReading.update({ where: { id: gone.readingId }, data: { isVoid: true } })
    expect(await listed(reader)).toEqual([own.readingId])
  })
})

describe('the page', () => {
  test('shows what was submitted and nothing that was said about it', async () => {
    const { readingId, applicationId, advisor } = await proposed()
    const { status, data } = await open(readingId, await createStaff('advisor'))
    expect(status).toBe(200)
    const files = data.page.tasks.flatMap(({ items }) => items).filter(({ file }) => file)
    expect(files.length).toBeGreaterThan(0)
    expect(files[0]?.downloadTo).toContain(applicationId)
    // What the pre-check found is worked out anew from the documents, and has words of its own.
    const text = JSON.stringify({ ...data, page: { ...data.page, preCheck: null } })
    for (const secret of [
      '王丽',
      advisor.id,
      '材料无法采信',
      '右下角印章被裁切',
      'D-07',
      'needs_changes',
      'reject',
      'first',
    ])
      expect(text, secret).not.toContain(secret)
  })

  test('says the same of a rejection and of a sample', async () => {
    const reader = await createStaff('advisor')
    const keys = async ({ readingId }: { readingId: string }) => {
      const { page } = (await open(readingId, reader)).data
      return [Object.keys(page), page.isOpen, page.round]
    }
    expect(await keys(await proposed())).toEqual(await keys(await sampled()))
  })

  test('is not there for who decided, nor for members of the firm, nor for what is no reading', async () => {
    const { readingId, advisor, firm } = await proposed()
    const member = await createStaff('lead_advisor')
    await addMember(firm, 'editor', member)
    for (const who of [advisor, member]) {
      expect((await open(readingId, who)).status).toBe(404)
      expect((await send(readingId, who)).status).toBe(404)
    }
    const reader = await createStaff('advisor')
    expect((await open(randomUUID(), reader)).status).toBe(404)
    expect((await open('x', reader)).status).toBe(404)
    expect((await readingOf((await proposed()).applicationId)).second).toBeNull()
  })

  test('lets its documents be opened', async () => {
    const { readingId } = await proposed()
    const reader = await createStaff('advisor')
    const { page } = (await open(readingId, reader)).data
    const to = page.tasks.flatMap(({ items }) => items).find(({ downloadTo }) => downloadTo)?.downloadTo ?? ''
    const [, , , applicationId = '', , versionId = ''] = to.split('/')
    const document = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')
    const bytes = { storageKey: await fileStore().keep(document), sizeBytes: document.length }
    const sha256 = createHash('sha256').update(document).digest('hex')
    await db.documentVersion.update({ where: { id: versionId }, data: { ...bytes, sha256 } })
    const ask = async (id: string) => {
      const request = await get(to, { as: reader })
      return (await answer(documentRoute.loader, { request, params: { applicationId, versionId: id } })).status
    }
    expect([await ask(versionId), await ask(randomUUID())]).toEqual([200, 404])
  })

  test('costs at most six queries', async () => {
    const { readingId } = await proposed()
    const reader = await createStaff('advisor')
    expect(await countQueries(() => open(readingId, reader))).toBeLessThanOrEqual(6)
    expect(await countQueries(() => list(reader))).toBeLessThanOrEqual(6)
  })
})

describe('an answer', () => {
  test('that agrees lets the rejection take effect and tells the firm', async () => {
    const { readingId, applicationId, owner } = await proposed()
    const reader = await createStaff('advisor')
    expect(await mails(owner.email, 'stageRejected')).toBe(0)
    const sent = await send(readingId, reader)
    expect([sent.status, sent.location]).toEqual([303, `/advisor/second-reviews?done=${readingId}`])
    expect(await db.application.findUnique({ where: { id: applicationId } })).toMatchObject({
      status: 'rejected',
      summary: '材料无法采信。',
    })
    expect(await mails(owner.email, 'stageRejected')).toBe(1)
    const { outcome } = await list(reader, `?done=${readingId}`)
    expect(outcome).toMatchObject({ agrees: true })
    expect((await list(await createStaff('advisor'), `?done=${readingId}`)).outcome).toBeNull()
  })

  test.each([
    ['approve', proposed],
    ['request_changes', proposed],
    ['reject', sampled],
  ] as const)('%s that disagrees asks a lead, who sees both', async (reading, given) => {
    const { readingId, applicationId, advisor } = await given()
    const [reader, lead] = [await createStaff('advisor', { name: '孙立' }), await createStaff('lead_advisor')]
    const { first } = await readingOf(applicationId)
    expect((await send(readingId, reader, { reading, note: '材料齐全。' })).status).toBe(303)
    expect((await list(reader, `?done=${readingId}`)).outcome).toMatchObject({ agrees: false })
    expect([await mails(lead.email, 'readersDisagree'), await mails(lead.email, 'caseEscalated')]).toEqual([1, 0])
    const { casework, page } = await casePageFor(applicationId, lead)
    expect(casework.escalation).toEqual({ words: null, isByReaders: true, own: null })
    expect(casework.readings).toMatchObject([
      { first, firstBy: '王丽', second: reading, secondBy: '孙立', note: { text: '材料齐全。' } },
    ])
    expect(casework.may).toContain('settle_escalation')
    expect((await casePageFor(applicationId, advisor)).casework.readings).toEqual([])
    if (given === proposed) expect([page.standing, casework.rejectionBy]).toEqual(['mine', null])
  })

  test('that disagrees with a lead is settled by another lead, or by the same one in plain sight where there is no other', async () => {
    const { readingId, applicationId, advisor } = await sampled()
    await db.user.update({ where: { id: advisor.id }, data: { staffRole: 'lead_advisor' } })
    await db.user.updateMany({
      where: { staffRole: 'lead_advisor', id: { not: advisor.id } },
      data: { disabledAt: new Date() },
    })
    expect((await send(readingId, await createStaff('advisor'))).status).toBe(303)
    const alone = (await casePageFor(applicationId, advisor)).casework
    expect([alone.escalation?.own, alone.may.includes('settle_escalation')]).toEqual(['alone', true])
    const other = await createStaff('lead_advisor')
    const beside = (await casePageFor(applicationId, advisor)).casework
    expect([beside.escalation?.own, beside.may.includes('settle_escalation')]).toEqual(['for_another', false])
    const settle = { intent: 'settle_escalation', text: '按第三条办。' }
    const refused = await more(applicationId, advisor, settle)
    expect(refused.data.errors[0]?.message.key).toBe('refusals:applications.first_reader')
    expect((await more(applicationId, other, settle)).status).toBe(303)
  })

  test('needs an answer and words, and keeps what was typed', async () => {
    const { readingId } = await proposed()
    const reader = await createStaff('advisor')
    const without = await send(readingId, reader, { note: ' ' })
    expect([without.status, without.data.errors]).toMatchObject([
      422,
      [{ field: 'note', message: { key: 'casework:reading.noteMissing' } }],
    ])
    const unanswered = await send(readingId, reader, { reading: '' })
    expect(unanswered.data.errors).toMatchObject([{ field: 'reading' }])
    expect(unanswered.data.values.note).toEqual(['看不清。'])
  })

  test('of two readers at once is one; the other keeps the words and learns that it is gone', async () => {
    const { readingId, applicationId } = await proposed()
    const readers = [await createStaff('advisor'), await createStaff('advisor'), await createStaff('lead_advisor')]
    const answers = await Promise.all(readers.map((reader) => send(readingId, reader)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422])
    const late = answers.find(({ status }) => status === 422)
    expect(late?.data.errors[0]?.message.key).toBe('refusals:applications.reading_gone')
    expect(late?.data.values.note).toEqual(['看不清。'])
    expect(await db.applicationEvent.count({ where: { applicationId, type: 'rejected' } })).toBe(1)
    const index = answers.findIndex(({ status }) => status === 422)
    expect((await open(readingId, readers[index] as Person)).data.page.isOpen).toBe(false)
  })

  test('pressed several times has one effect', async () => {
    const { readingId, applicationId, owner } = await proposed()
    const [reader, requestId] = [await createStaff('advisor'), randomUUID()]
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(readingId, reader, { requestId })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect((await send(readingId, reader, { requestId })).status).toBe(303)
    expect(await db.applicationEvent.count({ where: { applicationId, type: 'rejected' } })).toBe(1)
    expect(await mails(owner.email, 'stageRejected')).toBe(1)
  })

  test('goes on to the next one', async () => {
    const reader = await createStaff('advisor')
    const [one, other] = [await proposed(), await sampled()]
    const { location } = await send(one.readingId, reader)
    expect(location).toBe(`/advisor/second-reviews/${other.readingId}?done=${one.readingId}`)
    expect((await open(other.readingId, reader, `?done=${one.readingId}`)).data.outcome).toMatchObject({ agrees: true })
  })
})
