// The document library: what is there, what is missing, who may change it.
import { beforeEach, describe, expect, test } from 'vitest'
import { scanUnknown } from '~/features/evidence/jobs.server'
import type { LibraryPage } from '~/features/evidence/library-queries.server'
import { loader as download } from '~/routes/firm/document'
import * as documents from '~/routes/firm/documents'
import { loader as thumbnail } from '~/routes/firm/thumbnail'
import { translator } from '~/i18n/i18n.server'
import { action as upload } from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, type Person } from '../factories/people'
import { giveAnswer, giveDocument, submit } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { pdfOf } from '../support/pdf-pages'
import { answer, get } from '../support/requests'
import { photo, postFiles } from '../support/uploads'

let firm: Firm
let owner: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
})

async function page(as = owner): Promise<LibraryPage> {
  const request = await get(`/firms/${firm.id}/documents`, { as, headers: { 'accept-language': as.language } })
  const { data } = await answer<{ page: LibraryPage }>(documents.loader, { request, params: { firmId: firm.id } })
  return data.page
}

async function send(files: Record<string, File>, as = owner, fields: Record<string, string> = {}) {
  const headers = { 'accept-language': as.language }
  const request = await postFiles('/uploads', { files, fields }, { as, headers })
  const { status, data } = await answer<string>(upload, { request, params: { firmId: firm.id } })
  return { status, data: status === 200 || status === 422 ? (JSON.parse(data) as { problem: string | null }) : null }
}

const document = (pages: number, name = '营业执照.pdf') => new File([pdfOf({ pages, colour: '0.8 0 0' })], name)
const findDocument = async (type: string) => {
  const { onFile, missing, onRequest } = await page()
  return [...onFile, ...missing, ...onRequest].find((one) => one.type === type)
}

describe('the same file again', () => {
  test('is told at once, as this document or as another', async () => {
    expect((await send({ 'business_licence.file': document(1) })).data).toEqual({ problem: null })
    const again = await send({ 'business_licence.file': document(1) })
    expect(again.data).toMatchObject({
      problem: null,
      note: translator(owner.language)('evidence:library.thereAlready'),
    })
    const other = translator(owner.language)('catalogue:documents.business_licence.title')
    const twin = await send({ 'customs_record.file': document(1) })
    expect(twin.data).toMatchObject({ note: translator(owner.language)('evidence:library.sameAs', { other }) })
    expect((await send({ 'customs_record.file': document(2) })).data).toEqual({ problem: null })
    expect((await findDocument('business_licence'))?.older).toEqual([])
  })
})

describe('what is there', () => {
  test('an empty library names what the tasks ask for', async () => {
    const found = await page()
    expect(found.onFile).toEqual([])
    expect(found.missing.map(({ type }) => type)).toContain('business_licence')
    expect(found.usedBytes).toBe(0)
  })

  test('an uploaded document has its pages, its picture, who brought it and the tasks that use it; it is not called clean', async () => {
    expect((await send({ 'business_licence.file': document(2) })).data).toEqual({ problem: null })
    const found = await findDocument('business_licence')
    expect(found?.current).toMatchObject({
      filename: '营业执照.pdf',
      number: 1,
      pageCount: 2,
      uploadedBy: owner.name,
      scan: 'unknown',
    })
    expect(found?.tasks[0]?.to).toContain('/tasks/S01')
    const versionId = found?.current?.thumbnailTo?.split('/').at(-2) ?? ''
    const request = await get('/thumbnail', { as: owner })
    const context = { nonce: '', requestId: '', clientAddress: '' }
    const picture = await thumbnail({ request, params: { firmId: firm.id, versionId }, context })
    expect(picture.headers.get('content-type')).toBe('image/webp')
    expect(Buffer.from(await picture.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP')
  })

  test('a newer version stands before the older ones, and all of them count for the room that is used', async () => {
    await send({ 'business_licence.file': document(1) })
    await send({ 'business_licence.file': document(3) })
    const found = await findDocument('business_licence')
    expect([found?.current?.number, found?.older.map(({ number }) => number)]).toEqual([2, [1]])
    expect((await page()).usedBytes).toBe((found?.current?.sizeBytes ?? 0) + (found?.older[0]?.sizeBytes ?? 0))
  })

  test('one file given for two documents is named at both', async () => {
    await send({ 'business_licence.file': document(1) })
    await send({ 'customs_record.file': document(1, 'other.pdf') })
    expect((await findDocument('customs_record'))?.sameAs).toBe('营业执照')
    expect((await findDocument('business_licence'))?.sameAs).not.toBeNull()
  })

  test('a document says until when it counts', async () => {
    await giveDocument(firm, 'business_licence')
    await giveAnswer(firm, 'S01.licence_valid_until', '2020-01-31')
    expect((await findDocument('business_licence'))?.expires).toMatchObject({ day: '2020-01-31' })
    expect((await findDocument('business_licence'))?.expires?.daysLeft).toBeLessThan(0)
  })

  test('three queries and the reader, with two hundred versions as with none', async () => {
    const before = await countQueries(() => page())
    for (let number = 0; number < 30; number += 1) await giveDocument(firm, 'business_licence')
    expect(await countQueries(() => page())).toBe(before)
    expect(before).toBeLessThanOrEqual(7)
  })
})

describe('a document that shows a person', () => {
  const card = { 'identity_document.file': document(1, '身份证.pdf') }
  const given = () => db.consent.count({ where: { userId: owner.id, purpose: 'identity', isGiven: true } })

  test('is asked for a consent of its own here as on the page of its task, and once given it is not asked again', async () => {
    expect((await findDocument('identity_document'))?.needsConsent).toBe(true)
    expect((await findDocument('business_licence'))?.needsConsent).toBe(false)
    const { status, data } = await send(card)
    expect([status, data?.problem]).toEqual([422, expect.stringContaining('在文件旁勾选同意')])
    expect((await send(card, owner, { 'identity_document.consent': 'yes' })).data).toEqual({ problem: null })
    expect(await given()).toBe(1)
    const found = await findDocument('identity_document')
    expect([found?.current?.number, found?.needsConsent]).toEqual([1, false])
  })

  test('is kept with the consent of the form, too, where no scripts run', async () => {
    const fields = { 'identity_document.consent': 'yes' }
    const request = await postFiles('/documents', { files: card, fields }, { as: owner })
    expect((await answer(documents.action, { request, params: { firmId: firm.id } })).status).toBe(303)
    expect(await given()).toBe(1)
  })

  test('asks a viewer nothing', async () => {
    const viewer = await createPerson()
    await addMember(firm, 'viewer', viewer)
    const { onFile, missing } = await page(viewer)
    expect([...onFile, ...missing].filter(({ needsConsent }) => needsConsent)).toEqual([])
  })
})

describe('bringing documents', () => {
  test('several at once, without scripts: the good ones are kept and the bad one has its sentence', async () => {
    const files = { 'business_licence.file': document(1), 'customs_record.file': new File(['MZ'], 'record.pdf') }
    const request = await postFiles('/documents', { files }, { as: owner })
    const { status, data } = await answer<{ errors: readonly { field: string }[] }>(documents.action, {
      request,
      params: { firmId: firm.id },
    })
    expect([status, data.errors.map(({ field }) => field)]).toEqual([422, ['customs_record.file']])
    expect((await page()).onFile.map(({ type }) => type)).toEqual(['business_licence'])
  })

  test.each([
    ['zh-CN', '文件'],
    ['en', 'file'],
  ] as const)('what is refused is said in %s', async (language, word) => {
    const person = await createPerson({ language })
    await addMember(firm, 'editor', person)
    const { status, data } = await send({ 'business_licence.file': new File(['no pdf'], 'a.pdf') }, person)
    expect(status).toBe(422)
    expect(data?.problem).toContain(word)
  })

  test('a picture has its size', async () => {
    await send({ 'business_licence.file': await photo() })
    expect((await findDocument('business_licence'))?.current).toMatchObject({ pixels: '60 × 40', pageCount: null })
  })

  test('the same file sent twice is one version', async () => {
    await send({ 'business_licence.file': document(1) })
    await send({ 'business_licence.file': document(1) })
    expect((await findDocument('business_licence'))?.older).toEqual([])
  })

  test('a kind of document that there is not is left out', async () => {
    expect((await send({ 'passport.file': document(1), business_licence: document(1) })).data?.problem).toBeNull()
    expect(await db.documentVersion.count({ where: { document: { firmId: firm.id } } })).toBe(0)
  })

  test('what was submitted rests', async () => {
    await submit({ firm, by: owner, stage: 'register' })
    expect((await findDocument('business_licence'))?.isLocked).toBe(true)
    expect((await send({ 'business_licence.file': document(1) })).status).toBe(422)
  })

  test('a viewer sees it and brings nothing; a stranger sees nothing', async () => {
    const viewer = await createPerson()
    await addMember(firm, 'viewer', viewer)
    expect((await page(viewer)).canEdit).toBe(false)
    expect((await send({ 'business_licence.file': document(1) }, viewer)).status).toBe(403)
    const stranger = (await createFirm()).owner
    expect((await send({ 'business_licence.file': document(1) }, stranger)).status).toBe(404)
  })
})

describe('a document in which a scanner found a virus', () => {
  test('cannot be opened by anybody, and the library says so', async () => {
    await send({ 'business_licence.file': document(1) })
    const version = await db.documentVersion.findFirstOrThrow({ where: { document: { firmId: firm.id } } })
    await db.documentVersion.update({ where: { id: version.id }, data: { scan: 'infected' } })
    const request = await get('/document', { as: owner })
    expect((await answer(download, { request, params: { firmId: firm.id, versionId: version.id } })).status).toBe(404)
    expect((await findDocument('business_licence'))?.current).toMatchObject({
      to: null,
      thumbnailTo: null,
      scan: 'infected',
    })
  })

  test('files stay unknown while the scanner is away', async () => {
    await send({ 'business_licence.file': document(1) })
    process.env.CLAMAV_URL = 'tcp://127.0.0.1:1'
    expect(await scanUnknown(new Date())).toBe(0)
    delete process.env.CLAMAV_URL
    expect((await findDocument('business_licence'))?.current?.scan).toBe('unknown')
  })
})
