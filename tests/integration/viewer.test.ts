// The original of a document beside the answers it should bear out.
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CasePage } from '~/features/reviews/case-queries.server'
import type { DocumentPage } from '~/features/reviews/document-queries.server'
import { loader as caseLoader } from '~/routes/advisor/case'
import { loader as download } from '~/routes/advisor/document-file'
import { loader as viewer } from '~/routes/advisor/document'
import { loader as picture } from '~/routes/advisor/document-page'
import { loader as thumbnail } from '~/routes/advisor/document-thumbnail'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { createStaff, type Person } from '../factories/people'
import { countQueries } from '../support/count-queries'
import { giveBytes, givenDocumentCase, DOCUMENT_ITEM, replaceDocument, type DocumentCase } from '../support/documents'
import { pdfOf } from '../support/pdf-pages'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

let given: DocumentCase

beforeEach(async () => {
  given = await givenDocumentCase()
})

type Place = { readonly versionId?: string; readonly query?: string; readonly as?: Person }

async function look({
  versionId = given.versionId,
  query = '',
  as = given.advisor,
}: Place = {}): Promise<DocumentPage> {
  const { applicationId } = given
  const request = await get(`/documents?${query}`, { as, headers: { 'accept-language': 'zh-CN' } })
  const { data } = await answer<{ document: DocumentPage }>(viewer, { request, params: { applicationId, versionId } })
  return data.document
}

/** The answer as the browser gets it, bytes and all. */
async function draw(page: string, versionId = given.versionId): Promise<Response> {
  const request = await get('/pages', { as: given.advisor })
  const context = { nonce: '', requestId: '', clientAddress: '' }
  try {
    return await picture({ request, params: { applicationId: given.applicationId, versionId, page }, context })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

async function photo(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const red = { width, height, channels: 3, background: '#c8102e' } as const
  return new Uint8Array(await sharp({ create: red }).png().toBuffer())
}

describe('the page of a document', () => {
  test('names the document, its case and its firm, and what the firm typed in its task', async () => {
    const page = await look()
    expect(page).toMatchObject({
      firm: given.firm.nameZh,
      round: 1,
      isBlind: false,
      newerTo: null,
      before: null,
    })
    expect(page.original).toMatchObject({ number: 1, kind: 'pdf', pageCount: 3, pages: 3, page: 1, scan: 'no_scanner' })
    expect(page.original.pictureTo).toBe(`/advisor/cases/${given.applicationId}/documents/${given.versionId}/pages/1`)
    expect(page.back.to).toBe(`/advisor/cases/${given.applicationId}#task-S05`)
    expect(page.back.label).toContain(given.reference)
    const code = page.tasks[0]?.answers.find(({ itemId }) => itemId === 'S05.customs_code')
    expect(code?.lines).toEqual(['2101960ABC'])
    expect(atLeast(1, page.tasks[0]?.answers ?? []).every(({ kind }) => kind !== 'document')).toBe(true)
    expect(page.tasks[0]).toMatchObject({ taskId: 'S05', verdict: null, reason: null })
  })

  test('leads through all documents of the case and back', async () => {
    let page = await look()
    while (page.previous) page = await look({ versionId: page.previous.to.split('/').at(-1) })
    const seen = [page.label]
    while (page.next) {
      page = await look({ versionId: page.next.to.split('/').at(-1) })
      seen.push(page.label)
    }
    expect(new Set(seen).size).toBe(page.position.of)
    expect(page.position).toEqual({ number: seen.length, of: seen.length })
  })

  test('shows old and new of what was replaced, with the reason it was sent back for', async () => {
    const newer = await replaceDocument(given)
    const page = await look({ versionId: newer })
    expect(page).toMatchObject({ round: 2, original: { number: 2, pages: 1 }, before: { number: 1, pages: 3 } })
    expect(page.turn).toEqual({ page: 1, pages: 3 })
    expect(page.tasks[0]?.lastReason).toMatchObject({ note: { text: '右下角印章被裁切。' } })
    const old = await look()
    expect(old.newerTo).toBe(`/advisor/cases/${given.applicationId}/documents/${newer}`)
    expect(old.tasks[0]).toMatchObject({ verdict: 'needs_changes', reason: { note: { text: '右下角印章被裁切。' } } })
  })

  test('a page that only one of the two has is not asked of the other', async () => {
    const newer = await replaceDocument(given)
    const page = await look({ versionId: newer, query: 'page=2' })
    expect(page.original.pictureTo).toBeNull()
    expect(page.before?.pictureTo).toContain('/pages/2')
  })

  test('what is no number of a page is the first one', async () => {
    for (const page of ['0', '-1', 'x', '1e9', '٣', '99999999999999999999'])
      expect((await look({ query: `page=${encodeURIComponent(page)}` })).original.page, page).toBe(1)
  })

  test('of what a scanner refused has neither picture nor file', async () => {
    await db.documentVersion.update({ where: { id: given.versionId }, data: { scan: 'infected' } })
    expect((await look()).original).toMatchObject({ scan: 'infected', pages: 0, pictureTo: null, downloadTo: null })
    expect((await draw('1')).status).toBe(404)
  })

  test('of a PDF nobody could open offers the file', async () => {
    await giveBytes(given.versionId, new TextEncoder().encode('%PDF-1.7\n%%EOF\n'))
    const { original } = await look()
    expect(original).toMatchObject({ pages: 0, pictureTo: null })
    expect(original.downloadTo).toContain('/documents/')
  })

  test('of a PDF of 400 pages shows the first hundred', async () => {
    await giveBytes(given.versionId, pdfOf({ pages: 400 }), { pageCount: 400 })
    expect((await look({ query: 'page=100' })).original).toMatchObject({ pageCount: 400, pages: 100 })
    expect((await look({ query: 'page=101' })).original.pictureTo).toBeNull()
    expect((await draw('100')).status).toBe(200)
    expect((await draw('101')).status).toBe(404)
  })

  test('asks the database three times: the reader, the document, the log', async () => {
    const { applicationId, versionId } = given
    const request = await get('/documents', { as: given.advisor })
    expect(await countQueries(() => answer(viewer, { request, params: { applicationId, versionId } }))).toBe(3)
  })
})

describe('a page as a picture', () => {
  test('was drawn by us, is shown inside the page, and is kept by nobody else', async () => {
    const drawn = await draw('3')
    const headers = Object.fromEntries(drawn.headers)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    const { format, height } = await sharp(await drawn.arrayBuffer()).metadata()
    expect([format, height]).toEqual(['webp', 2000])
  })

  test('of a photograph is drawn anew, too, and a huge one is made smaller', async () => {
    await giveBytes(given.versionId, await photo(4800, 3600), { contentType: 'image/png' })
    const drawn = await draw('1')
    const { format, width } = await sharp(await drawn.arrayBuffer()).metadata()
    expect([drawn.headers.get('content-type'), format, width]).toEqual(['image/webp', 'webp', 3000])
    expect((await draw('2')).status).toBe(404)
  })

  test('that there is not is a 404', async () => {
    for (const page of ['0', '4', '01', '1.5', '-1', '', 'x', '../1', '99999', '1\0'])
      expect((await draw(page)).status, page).toBe(404)
  })

  test('what was counted and cannot be drawn is said to be so', async () => {
    await giveBytes(given.versionId, new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), { pageCount: 1 })
    expect((await draw('1')).status).toBe(422)
  })

  test('bytes of a web page under the name of a picture are never handed out', async () => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
    await giveBytes(given.versionId, page, { contentType: 'image/png' })
    const drawn = await draw('1')
    expect([drawn.status, await drawn.text()]).toEqual([422, 'Unprocessable Content'])
  })

  test('a document whose bytes are gone is a 404', async () => {
    const { storageKey } = await db.documentVersion.findUniqueOrThrow({ where: { id: given.versionId } })
    await fileStore().remove(storageKey)
    expect((await draw('1')).status).toBe(404)
  })

  test('what the file is called reaches no header', async () => {
    await giveBytes(given.versionId, await photo(60, 40), { contentType: 'image/png' })
    for (const filename of ['../../etc/passwd', '执照\u202egpj.exe', 'a"; x="b', '名'.repeat(200), '<script>.pdf']) {
      await db.documentVersion.update({ where: { id: given.versionId }, data: { filename } })
      const drawn = await draw('1')
      expect([drawn.status, drawn.headers.get('content-disposition')], filename).toEqual([200, 'inline'])
    }
  })
})

describe('who may look', () => {
  test('a document is reached through its own case only', async () => {
    const other = await givenDocumentCase()
    const places = [viewer, picture, thumbnail, download].flatMap((one) => [
      [one, other.versionId] as const,
      [one, randomUUID()] as const,
    ])
    for (const [route, versionId] of atLeast(8, places)) {
      const request = await get('/documents', { as: given.advisor })
      const params = { applicationId: given.applicationId, versionId, page: '1' }
      const { status, data } = await answer(route, { request, params })
      expect([status, data]).toEqual([404, 'Not Found'])
    }
  })

  test('a version that was not submitted is none of the case', async () => {
    const { documentId } = await db.documentVersion.findUniqueOrThrow({ where: { id: given.versionId } })
    const draft = await db.documentVersion.create({
      data: {
        documentId,
        number: 9,
        filename: 'draft.pdf',
        contentType: 'application/pdf',
        sizeBytes: 1,
        sha256: '',
        storageKey: randomUUID(),
        uploadedById: 'x',
      },
    })
    expect((await draw('1', draft.id)).status).toBe(404)
  })

  test('officials and administrators do not', async () => {
    const params = { applicationId: given.applicationId, versionId: given.versionId, page: '1' }
    for (const role of ['official', 'administrator'] as const) {
      const request = await get('/documents', { as: await createStaff(role) })
      for (const route of [viewer, picture, thumbnail])
        expect((await answer(route, { request, params })).status).toBe(404)
    }
  })
})

test('the case leads to the viewer, with the small picture where there is one', async () => {
  const documentOf = async () => {
    const request = await get('/case', { as: given.advisor })
    const { applicationId } = given
    const { data } = await answer<{ page: CasePage }>(caseLoader, { request, params: { applicationId } })
    return data.page.tasks.flatMap(({ items }) => items).find(({ itemId }) => itemId === DOCUMENT_ITEM)?.document
  }
  const to = `/advisor/cases/${given.applicationId}/documents/${given.versionId}`
  expect(await documentOf()).toEqual({ to, thumbnailTo: null })
  await db.documentVersion.update({ where: { id: given.versionId }, data: { thumbnailKey: randomUUID() } })
  expect(await documentOf()).toEqual({ to, thumbnailTo: `${to}/thumbnail` })
})
