// Who opened a firm's file: one line for each visit, which nobody takes back and the firm can read.
import { beforeEach, describe, expect, test } from 'vitest'
import { advisorReader } from '~/domain/access/readings'
import { logReading } from '~/features/access/log.server'
import type { AccessPage } from '~/features/access/queries.server'
import { openDocument } from '~/features/evidence/document-queries.server'
import { exportFirms, listFirms } from '~/features/outcomes/firm-queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { getCase } from '~/features/reviews/case-queries.server'
import { openCaseDocument, openCasePage, openCaseThumbnail } from '~/features/reviews/document-file-queries.server'
import { getDocument } from '~/features/reviews/document-queries.server'
import { loader as accessLoader } from '~/routes/firm/access'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { giveDocument, NOW } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { owner as tableOwner } from '../support/database'
import { giveBytes, givenDocumentCase, type DocumentCase } from '../support/documents'
import { answer, get } from '../support/requests'
import { advisorScope, firmScope, officialScope } from '../support/scopes'

let given: DocumentCase
/** Another firm, which is there in every test. */
let theirs: Awaited<ReturnType<typeof createFirm>> & { readonly versionId: string }

beforeEach(async () => {
  given = await givenDocumentCase()
  const other = await createFirm({ nameZh: '大连海产有限公司' })
  theirs = { ...other, versionId: await giveDocument(other.firm, 'customs_record') }
})

const later = (minutes: number, seconds = 0) => new Date(NOW.getTime() + minutes * 60_000 + seconds * 1000)
const scope = () => advisorScope(given.advisor)
const document = (page = 1) => ({ applicationId: given.applicationId, versionId: given.versionId, page })

async function lines(firmId = given.firm.id) {
  const rows = await db.accessLog.findMany({ where: { firmId }, orderBy: { at: 'asc' } })
  return rows.map(({ actorRole, what, subjectId }) => [actorRole, what, subjectId])
}

async function accessOf(as: Person, query = '', firmId = given.firm.id): Promise<AccessPage> {
  const request = await get(`/access?${query}`, { as, headers: { 'accept-language': as.language } })
  const { data } = await answer<{ access: AccessPage }>(accessLoader, { request, params: { firmId } })
  return data.access
}

describe('a line is written', () => {
  test('when an advisor opens a case that names people, and of that firm only', async () => {
    await getCase(scope(), given.applicationId, NOW)
    expect(await lines()).toEqual([['advisor', 'personal_fields', given.applicationId]])
    expect(await lines(theirs.firm.id)).toEqual([])
  })

  test('when a lead looks at a document: for its answers, and for the page that was drawn', async () => {
    const lead = advisorScope(await createStaff('lead_advisor'))
    await getDocument(lead, document(), NOW)
    await openCasePage(lead, document(2), later(1))
    expect(await lines()).toEqual([
      ['lead_advisor', 'personal_fields', given.applicationId],
      ['lead_advisor', 'document_shown', given.versionId],
    ])
  })

  test('when an advisor downloads the original', async () => {
    await openCaseDocument(scope(), document(), NOW)
    expect(await lines()).toEqual([['advisor', 'document_saved', given.versionId]])
  })

  test('when somebody of the firm opens a document, in the role they have there', async () => {
    const roles = ['owner', 'editor', 'viewer'] as const
    for (const role of roles) await openDocument(firmScope(given.firm, given.owner, role), given.versionId, NOW)
    expect(await lines()).toHaveLength(3)
    expect(await lines()).toEqual(
      expect.arrayContaining(roles.map((role) => [role, 'document_saved', given.versionId])),
    )
  })

  test('for every firm on a list that an official takes along, and for none of a list on the screen', async () => {
    const official = officialScope(await createStaff('official'))
    const filter = readFilter(new Request('http://localhost/official/firms'))
    await listFirms(official, filter)
    expect(await db.accessLog.count()).toBe(0)
    // However many firms there are; one of them asks for their further markets.
    expect(await countQueries(() => exportFirms(official, filter, NOW))).toBeLessThanOrEqual(7)
    for (const { firm } of [given, theirs]) expect(await lines(firm.id)).toEqual([['official', 'export', firm.id]])
  })

  test('in one statement', async () => {
    const { firm, versionId } = given
    const reading = { what: 'document_shown', of: [{ firmId: firm.id, subjectId: versionId }] } as const
    expect(await countQueries(() => logReading(advisorReader(scope()), reading, NOW))).toBe(1)
  })
})

describe('no line is written', () => {
  test('for what could not be read', async () => {
    const reads = [
      () => getCase(scope(), given.firm.id, NOW),
      () => getDocument(scope(), { ...document(), versionId: theirs.versionId }, NOW),
      () => openCaseDocument(scope(), { ...document(), versionId: theirs.versionId }, NOW),
      () => openCasePage(scope(), document(4), NOW),
      () => openDocument(firmScope(given.firm, given.owner), theirs.versionId, NOW),
    ]
    for (const read of reads) await expect(read()).rejects.toMatchObject({ status: 404 })
    await giveBytes(given.versionId, new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), { pageCount: 1 })
    await expect(openCasePage(scope(), document(), NOW)).rejects.toMatchObject({ status: 422 })
    await db.documentVersion.update({ where: { id: given.versionId }, data: { scan: 'infected' } })
    await expect(openCaseDocument(scope(), document(), NOW)).rejects.toMatchObject({ status: 404 })
    expect(await db.accessLog.count()).toBe(0)
  })

  test('for the small picture beside a name', async () => {
    const version = { where: { id: given.versionId } }
    const { storageKey } = await db.documentVersion.findUniqueOrThrow(version)
    await db.documentVersion.update({ ...version, data: { thumbnailKey: storageKey } })
    await (await openCaseThumbnail(scope(), document())).cancel()
    expect(await db.accessLog.count()).toBe(0)
  })

  test.each([
    ['at once', 0, 1, 1],
    ['within ten minutes', 9, 59, 1],
    ['not so after ten minutes', 10, 0, 2],
    ['not so on the next day', 24 * 60, 0, 2],
  ])('again when the same person opens the same %s', async (_, minutes, seconds, count) => {
    await openCasePage(scope(), document(1), NOW)
    await openCasePage(scope(), document(2), later(minutes, seconds))
    expect(await lines()).toHaveLength(count)
  })

  test('again by the same person, but by another one, in another role, or for another thing', async () => {
    const both = await createStaff('advisor')
    await addMember(given.firm, 'viewer', both)
    await openCaseDocument(scope(), document(), NOW)
    await openCaseDocument(advisorScope(both), document(), NOW)
    await openDocument(firmScope(given.firm, both, 'viewer'), given.versionId, NOW)
    await openCasePage(scope(), document(), NOW)
    expect(await lines()).toHaveLength(4)
  })

  test('twice when twenty windows ask at the same moment', async () => {
    const { firm, versionId } = given
    const reading = { what: 'document_shown', of: [{ firmId: firm.id, subjectId: versionId }] } as const
    await Promise.all(Array.from({ length: 20 }, () => logReading(advisorReader(scope()), reading, NOW)))
    expect(await lines()).toHaveLength(1)
  })
})

describe('what is written stays', () => {
  test('neither the portal nor the owner of the table changes it or takes it away', async () => {
    await openCaseDocument(scope(), document(), NOW)
    for (const statement of [
      'UPDATE "AccessLog" SET "actorId" = \'nobody\'',
      'DELETE FROM "AccessLog"',
      'TRUNCATE "AccessLog"',
    ]) {
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow(/42501|permission denied/)
      await expect(tableOwner.$executeRawUnsafe(statement), statement).rejects.toThrow(/append-only/)
    }
    expect(await lines()).toHaveLength(1)
  })
})

describe('the page of the firm', () => {
  test('shows staff with role, document, version, case and time to every member', async () => {
    await openCasePage(scope(), document(), NOW)
    await getCase(scope(), given.applicationId, later(5))
    for (const role of ['owner', 'editor', 'viewer'] as const) {
      const { lines: shown, counts } = await accessOf(await addMember(given.firm, role))
      expect(counts).toEqual({ staff: 2, colleagues: 0 })
      expect(shown.map(({ name, role: of, what, reference }) => [name, of, what, reference])).toEqual([
        ['周岚', 'advisor', '打开申请：登记备案，其中有人员姓名或联系方式', given.reference],
        ['周岚', 'advisor', '在线查看材料：报关单位备案证明，第 1 版', given.reference],
      ])
    }
  })

  test('keeps the firm’s own people apart', async () => {
    await openDocument(firmScope(given.firm, given.owner), given.versionId, NOW)
    expect((await accessOf(given.owner)).lines).toEqual([])
    const { lines: shown, side } = await accessOf(given.owner, 'side=colleagues')
    expect([side, shown.map(({ name, role }) => [name, role])]).toEqual(['colleagues', [[given.owner.name, 'owner']]])
  })

  test('does not name accounts that are closed or gone', async () => {
    await openCasePage(scope(), document(), NOW)
    await db.user.update({ where: { id: given.advisor.id }, data: { disabledAt: NOW } })
    expect((await accessOf(given.owner)).lines[0]).toMatchObject({ name: null, role: 'advisor' })
    await db.user.delete({ where: { id: given.advisor.id } })
    expect((await accessOf(given.owner)).lines[0]).toMatchObject({ name: null, role: 'advisor' })
  })

  test('a document that was deleted since is still a line', async () => {
    await openCasePage(scope(), document(), NOW)
    await db.documentVersion.delete({ where: { id: given.versionId } })
    expect((await accessOf(given.owner)).lines[0]?.what).toBe('一份已删除的材料')
  })

  test('is paged, newest first, in as many statements as an empty one', async () => {
    const empty = await countQueries(() => accessOf(given.owner))
    for (let hour = 0; hour < 30; hour += 1) await getCase(scope(), given.applicationId, later(hour * 60))
    expect(await countQueries(() => accessOf(given.owner))).toBe(empty)
    const [first, second] = [await accessOf(given.owner), await accessOf(given.owner, 'page=2')]
    expect([first.pages, first.lines.length, second.lines.length]).toEqual([2, 25, 5])
    expect(first.lines[0]?.at).toBe(later(29 * 60).toISOString())
    expect(second.lines.at(-1)?.at).toBe(NOW.toISOString())
    // The session of the test and whether it has a second factor, the reader, the counts, the lines.
    expect(empty).toBe(5)
  })

  test('reads what is odd in an address as the beginning', async () => {
    for (const query of ['side=nobody', 'side=__proto__', 'page=0', 'page=x', 'page=99999999', "page=1'--"])
      expect(await accessOf(given.owner, query), query).toMatchObject({ side: 'staff', page: 1 })
  })

  test('is nobody else’s', async () => {
    const stranger = await createPerson()
    await createFirm({ owner: stranger })
    for (const as of [stranger, given.advisor, theirs.owner, await createStaff('administrator')]) {
      const request = await get('/access', { as })
      expect((await answer(accessLoader, { request, params: { firmId: given.firm.id } })).status).toBe(404)
    }
  })

  test('the newest lines of a firm are found by an index', async () => {
    const rows = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`
      return tx.$queryRaw<Record<string, string>[]>`
        EXPLAIN SELECT * FROM "AccessLog" WHERE "firmId" = ${given.firm.id}::uuid ORDER BY at DESC LIMIT 25`
    })
    expect(rows.map((row) => row['QUERY PLAN']).join(' ')).toContain('AccessLog_firmId_at_idx')
  })
})
