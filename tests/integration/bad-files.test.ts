// Files that are not what they say, have odd names, or come in forms that are odd themselves. Good ones beside them are kept.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LARGEST_FILE } from '~/domain/evidence/filename'
import type { FormReply } from '~/i18n/message-key'
import { action } from '~/routes/firm/task'
import { loader as download } from '~/routes/firm/document'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { expectSentences } from '../support/hostile-text'
import { BAD_TREES, lockedPdf } from '../support/office-pdfs'
import { pdfText } from '../support/pdf-pages'
import { answer, get, post, type Answer } from '../support/requests'
import { storedRows } from '../support/stored-rows'
import { pdf, photo, postFiles } from '../support/uploads'

const folder = process.env.STORAGE_DIR ?? ''

const FIELD = 'customs_record.file'
type Reply = { readonly reply?: FormReply }
type Given = Awaited<ReturnType<typeof createFirm>>

function send({ firm }: Given, request: Request): Promise<Answer<Reply>> {
  return answer<Reply>(action, { request, params: { firmId: firm.id, taskId: 'S05' } })
}

async function upload(given: Given, file: File, fields: Record<string, string> = {}) {
  return send(given, await postFiles('/task', { fields, files: { [FIELD]: file } }, { as: given.owner }))
}

const keptFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
const named = (name: string, ...bytes: readonly (string | Uint8Array<ArrayBuffer>)[]) => new File([...bytes], name)

async function damaged(keep: number): Promise<File> {
  const whole = new Uint8Array(await (await photo()).arrayBuffer())
  return named('photo.jpg', whole.slice(0, Math.floor(whole.length * keep)))
}

/** In two parts, so that no scanner answers to this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

async function withEicar(): Promise<File> {
  return named('photo.jpg', new Uint8Array(await (await photo()).arrayBuffer()), EICAR)
}

const FILES: readonly (readonly [string, () => File | Promise<File>, string])[] = [
  ['of no bytes', () => named('licence.pdf'), 'file_empty'],
  [
    'of a programme called PDF',
    () => named('licence.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])),
    'file_type_unsupported',
  ],
  ['of a Linux programme', () => named('licence.png', '\x7fELF\x02\x01\x01'), 'file_type_unsupported'],
  ['of a web page', () => named('licence.pdf', '<!doctype html><script>alert(1)</script>'), 'file_type_unsupported'],
  [
    'of a drawing with a script',
    () => named('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'file_type_unsupported',
  ],
  [
    'of an archive',
    () => named('all.pdf', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
    'file_type_unsupported',
  ],
  ['of a moving picture', () => named('a.gif', 'GIF89a\x01\x00\x01\x00'), 'file_type_unsupported'],
  ['of plain text', () => named('notes.txt', '备案回执'), 'file_type_unsupported'],
  ['that mentions PDF late', () => named('a.pdf', 'x'.repeat(5000), '%PDF-1.7'), 'file_type_unsupported'],
  ['of the four bytes that begin a PDF', () => named('a.pdf', '%PDF'), 'pdf_incomplete'],
  ['of a PDF that breaks off', () => named('a.pdf', '%PDF-1.7\n1 0 obj\n', 'x'.repeat(5000)), 'pdf_incomplete'],
  [
    'of a PDF with a password',
    () => named('a.pdf', '%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF\n'),
    'pdf_encrypted',
  ],
  ['of a PDF without objects', () => named('a.pdf', `%PDF-1.4\n${'x'.repeat(3000)}\n%%EOF\n`), 'pdf_incomplete'],
  ...BAD_TREES.map(([what, bytes, code]) => [`of a PDF ${what}`, () => named('a.pdf', bytes), code] as const),
  ['of a PDF that needs a password', () => named('a.pdf', lockedPdf({ password: 'secret' })), 'pdf_encrypted'],
  ['of a locked PDF with a script', () => named('a.pdf', lockedPdf({ opens: '/JavaScript /JS (1)' })), 'pdf_active'],
  [
    'of a photograph in the format of phones',
    () => named('IMG_0001.HEIC', new Uint8Array([0, 0, 0, 24]), 'ftypheic\0\0\0\0mif1heic', '\0'.repeat(64)),
    'file_heic',
  ],
  [
    'of a PDF with a script',
    () => named('a.pdf', '%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(1)>>>>\nendobj\n%%EOF\n'),
    'pdf_active',
  ],
  [
    'of a PDF with an attachment',
    () => named('a.pdf', '%PDF-1.7\n1 0 obj\n<</Names<</EmbeddedFiles 2 0 R>>>>\nendobj\n%%EOF\n'),
    'pdf_active',
  ],
  ['that every scanner knows', () => named('a.pdf', `%PDF-1.7\n${EICAR}\n%%EOF\n`), 'file_infected'],
  ['that every scanner knows, in a picture', withEicar, 'file_infected'],
  ['of half a photograph', () => damaged(0.5), 'file_damaged'],
  [
    'that only begins like a picture',
    () => named('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])),
    'file_damaged',
  ],
]

describe('a file', () => {
  test.each(FILES)('%s is refused at its field, and the text beside it is saved', async (_, make, code) => {
    const given = await createFirm()
    const filesBefore = keptFiles()
    const { status, data } = await upload(given, await make(), { 'customs_code.answer': '2101960ABC' })
    expect(status).toBe(422)
    expect(data.reply?.errors).toMatchObject([{ field: FIELD, message: { key: `refusals:evidence.${code}` } }])
    if (data.reply) expectSentences(data.reply)
    expect(data.reply?.values['customs_code.answer']).toEqual(['2101960ABC'])
    expect([await db.documentVersion.count(), await db.document.count(), keptFiles()]).toEqual([0, 0, filesBefore])
    expect(await db.taskAnswer.findFirst()).toMatchObject({ fieldId: 'customs_code', value: '2101960ABC' })
  })

  test('over the limit is refused while it arrives, and what was typed before it comes back', async () => {
    const given = await createFirm()
    const before = await storedRows()
    const large = named('large.pdf', '%PDF-1.7\n', new Uint8Array(LARGEST_FILE))
    const { status, data } = await upload(given, large, { 'customs_code.answer': '2101960ABC' })
    expect(status).toBe(413)
    expect(data.reply?.values).toEqual({ 'customs_code.answer': ['2101960ABC'] })
    if (data.reply) expectSentences(data.reply)
    expect(await storedRows()).toEqual(before)
  })

  test('of exactly the limit is taken', async () => {
    const given = await createFirm()
    const filling = 'x'.repeat(LARGEST_FILE - pdfText().length)
    const { status } = await upload(given, named('full.pdf', pdfText(filling)))
    expect(status).toBe(303)
    expect(await db.documentVersion.findFirst()).toMatchObject({ sizeBytes: LARGEST_FILE })
  })

  test('sent as text is refused, and so are two for one field', async () => {
    const given = await createFirm()
    const before = await storedRows()
    const asText = await send(
      given,
      await post('/task', { intent: 'save', [FIELD]: 'C:\\fakepath\\a.pdf' }, { as: given.owner }),
    )
    const form = new FormData()
    form.append(FIELD, pdf('one.pdf'))
    form.append(FIELD, pdf('two.pdf'))
    const like = await post('/task', {}, { as: given.owner })
    const headers = new Headers(like.headers)
    headers.delete('content-type')
    const two = await send(given, new Request(like.url, { method: 'POST', headers, body: form }))
    expect([asText.status, two.status]).toEqual([422, expect.any(Number)])
    expect([413, 422]).toContain(two.status)
    for (const { data } of [asText, two]) if (data.reply) expectSentences(data.reply)
    expect(await storedRows()).toEqual(before)
  })

  test('for a document that the task does not ask for is not kept', async () => {
    const given = await createFirm()
    const before = [await db.documentVersion.count(), keptFiles()]
    const sent = await send(given, await postFiles('/task', { files: { 'passport.file': pdf() } }, { as: given.owner }))
    expect(sent.status).toBeLessThan(500)
    expect([await db.documentVersion.count(), keptFiles()]).toEqual(before)
  })
})

const NAMES = [
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\a.pdf',
  '/etc/shadow',
  'licence\u202efdp.exe',
  'a\0b.pdf',
  'a\r\nSet-Cookie: x=y.pdf',
  '"; rm -rf /.pdf',
  '<script>alert(1)</script>.pdf',
  '备案回执（第２页）.pdf',
  'رخصة.pdf',
  '🚢.pdf',
  '长'.repeat(400) + '.pdf',
  '.pdf',
  '...',
  'con.pdf',
]

describe('a name', () => {
  test.each(NAMES)('%j reaches neither a path nor a header', async (name) => {
    const given = await createFirm()
    expect((await upload(given, pdf(name))).status).toBe(303)
    const stored = await db.documentVersion.findFirstOrThrow()
    expect(stored.filename.length).toBeGreaterThan(0)
    expect(stored.filename.length).toBeLessThanOrEqual(255)
    expect(stored.filename).not.toMatch(/[/\\\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
    expect(stored.filename).toMatch(/\.pdf$/)
    expect(stored.storageKey).toMatch(/^[0-9a-f-]{36}$/)
    const { headers, status } = await answer(download, {
      request: await get('/document', { as: given.owner }),
      params: { firmId: given.firm.id, versionId: stored.id },
    })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!-]+$/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.getSetCookie()).toEqual([])
  })
})
