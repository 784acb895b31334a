// Documents of a second reading: to be looked at beside the answers, of the round that is read, and without what was said about them.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ReadingPage } from '~/features/readings/reading-queries.server'
import type { DocumentPage } from '~/features/reviews/document-queries.server'
import * as documentRoute from '~/routes/advisor/reading-document'
import * as readingRoute from '~/routes/advisor/reading'
import { db } from '~/server/db.server'
import { heldCase, proposeRejection } from '../factories/casework'
import { createStaff, type Person } from '../factories/people'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

async function proposed() {
  const held = await heldCase()
  await proposeRejection(held.applicationId, held.advisor)
  const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { applicationId: held.applicationId } })
  return { ...held, readingId }
}

async function read(readingId: string, as: Person) {
  const request = await get(`/advisor/second-reviews/${readingId}`, { as })
  return (await answer<{ page: ReadingPage }>(readingRoute.loader, { request, params: { readingId } })).data.page
}

/** The addresses of the viewer for all documents of a reading. */
async function documentsOf(readingId: string, as: Person): Promise<string[]> {
  const { tasks } = await read(readingId, as)
  return tasks.flatMap(({ items }) => items).flatMap(({ document }) => document?.to ?? [])
}

const idOf = (address = '') => address.split('/').at(-1) ?? ''

async function look(readingId: string, versionId: string, as: Person) {
  const request = await get(`/advisor/second-reviews/${readingId}/documents/${versionId}`, { as })
  return answer<{ document: DocumentPage }>(documentRoute.loader, {
    request,
    params: { readingId, versionId },
  })
}

describe('a document of a second review', () => {
  test('lies beside the answers of its task, leads to the others and back', async () => {
    const { readingId, firm } = await proposed()
    const reader = await createStaff('advisor')
    const addresses = await documentsOf(readingId, reader)
    const { status, data } = await look(readingId, idOf(addresses[0]), reader)
    expect(status).toBe(200)
    expect(data.document).toMatchObject({ firm: firm.nameZh, round: 1, before: null, newerTo: null, isBlind: true })
    expect(data.document.tasks[0]?.answers.length).toBeGreaterThan(0)
    expect(data.document.back.to).toBe(`/advisor/second-reviews/${readingId}#task-${data.document.tasks[0]?.taskId}`)
    const seen = new Set([addresses[0]])
    for (let { next } = data.document; next; { next } = (await look(readingId, idOf(next.to), reader)).data.document)
      seen.add(next.to)
    expect(seen).toEqual(new Set(addresses))
  })

  test('says nothing of what the first reader said, and does not take the reading away', async () => {
    const { readingId, applicationId, advisor } = await proposed()
    const said = await db.itemVerdict.findFirstOrThrow({ where: { applicationId, verdict: 'needs_changes' } })
    expect(said.note).not.toBe('')
    const reader = await createStaff('advisor')
    for (const address of atLeast(1, await documentsOf(readingId, reader))) {
      const { data } = await look(readingId, idOf(address), reader)
      for (const secret of [advisor.id, said.note, said.reasonCode ?? '?', 'needs_changes', 'reject', 'sample'])
        expect(JSON.stringify(data.document), secret).not.toContain(secret)
    }
    expect((await read(readingId, reader)).isOpen).toBe(true)
  })

  test('is not there for who decided, nor where it was not submitted', async () => {
    const { readingId, advisor } = await proposed()
    const other = await proposed()
    const reader = await createStaff('advisor')
    const [own] = await documentsOf(readingId, reader)
    const [foreign] = await documentsOf(other.readingId, reader)
    expect((await look(readingId, idOf(own), advisor)).status).toBe(404)
    for (const id of [idOf(foreign), randomUUID(), 'x']) expect((await look(readingId, id, reader)).status).toBe(404)
    expect((await look(randomUUID(), idOf(own), reader)).status).toBe(404)
  })

  test('of a later submission is not there, as long as another round is read', async () => {
    const { readingId, applicationId } = await proposed()
    const reader = await createStaff('advisor')
    const [own = ''] = await documentsOf(readingId, reader)
    const { id: _, ...first } = await db.submissionVersion.findFirstOrThrow({ where: { applicationId } })
    const later = randomUUID()
    const snapshot = JSON.parse(JSON.stringify(first.snapshot).replaceAll(idOf(own), later)) as typeof first.snapshot
    await db.submissionVersion.create({ data: { ...first, round: 2, snapshot: snapshot ?? {} } })
    expect((await look(readingId, later, reader)).status).toBe(404)
    const { status, data } = await look(readingId, idOf(own), reader)
    expect([status, data.document.round, data.document.newerTo]).toEqual([200, 1, null])
  })

  test('asks the database four times: who, the reading, the log, the document', async () => {
    const { readingId } = await proposed()
    const reader = await createStaff('advisor')
    const versionId = idOf((await documentsOf(readingId, reader))[0])
    const request = await get('/documents', { as: reader })
    expect(await countQueries(() => answer(documentRoute.loader, { request, params: { readingId, versionId } }))).toBe(
      4,
    )
  })
})

test('the firm is told who read its submission, once a visit, and not that anything was proposed', async () => {
  const { readingId, applicationId, firm } = await proposed()
  const reader = await createStaff('advisor')
  const lines = () =>
    db.accessLog.findMany({
      where: { firmId: firm.id, actorId: reader.id },
      select: { what: true, applicationId: true, actorRole: true },
    })
  await read(readingId, reader)
  await read(readingId, reader)
  const [own] = await documentsOf(readingId, reader)
  await look(readingId, idOf(own), reader)
  expect(await lines()).toEqual([{ what: 'personal_fields', applicationId, actorRole: 'advisor' }])
})
