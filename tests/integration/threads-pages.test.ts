// The pages of messages, notes and templates: their forms, their files, and that no note ever reaches a firm.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { scanUnknown } from '~/features/evidence/jobs.server'
import { sweepFiles } from '~/features/evidence/sweep-jobs.server'
import type { FormReply } from '~/i18n/message-key'
import { loader as advisorFile } from '~/routes/advisor/attachment'
import { loader as caseLoader } from '~/routes/advisor/case'
import { action as advisorAction, loader as advisorLoader } from '~/routes/advisor/messages'
import { action as noteAction, loader as noteLoader } from '~/routes/advisor/notes'
import { action as templateAction, loader as templateLoader } from '~/routes/advisor/template'
import { action as switchAction, loader as templatesLoader } from '~/routes/advisor/templates'
import { loader as applicationLoader } from '~/routes/firm/application'
import { loader as firmFile } from '~/routes/firm/attachment'
import { action as firmAction, loader as firmLoader } from '~/routes/firm/messages'
import { loader as roadmapLoader } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, submit } from '../factories/stages'
import { answer, get, post } from '../support/requests'
import { pdf, photo, postFiles } from '../support/uploads'

const SECRET = '企业财务主管电话里说资金紧张'
const ITEM = 'S05.doc.customs_record'

let firm: Firm
let owner: Person
let other: { firm: Firm; owner: Person }
let advisor: Person
let lead: Person
let id: string
let theirs: string

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
  other = await createFirm()
  advisor = await createStaff('advisor')
  lead = await createStaff('lead_advisor', { language: 'en' })
  id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
  theirs = (await submit({ firm: other.firm, by: other.owner, stage: 'register' })).applicationId
  await claim(id, advisor)
})

const params = () => ({ firmId: firm.id, applicationId: id })
const fields = (given: Record<string, string> = {}) => ({
  intent: 'send',
  requestId: randomUUID(),
  aboutItem: '',
  messageText: '请看附件。',
  ...given,
})
type Files = Readonly<Record<string, File>>

async function sendAsFirm(given: Record<string, string> = {}, files: Files = {}) {
  const request = await postFiles('/m', { fields: fields(given), files }, { as: owner })
  return answer<FormReply>(firmAction, { request, params: params() })
}

async function sendAsAdvisor(given: Record<string, string> = {}, as = advisor) {
  return answer<FormReply>(advisorAction, { request: await post('/m', fields(given), { as }), params: params() })
}

const keys = (reply: FormReply) => reply.errors.map(({ field, message }) => [field, message.key])

describe('files of a message', () => {
  test('come with it, and both sides can save them, nobody else', async () => {
    expect((await sendAsFirm({}, { files: await photo('厂区 照片.jpg') })).status).toBe(303)
    const file = await db.messageAttachment.findFirstOrThrow({ include: { message: true } })
    expect(file).toMatchObject({ filename: '厂区 照片.jpg', contentType: 'image/jpeg', position: 1, scan: 'unknown' })
    const place = { ...params(), messageId: file.messageId, attachmentId: file.id }
    for (const [loader, as] of [
      [firmFile, owner],
      [advisorFile, advisor],
      [advisorFile, lead],
    ] as const) {
      const { status, headers } = await answer(loader, { request: await get('/f', { as }), params: place })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('private, no-store')
    }
    const foreign = [
      [firmFile, other.owner, place],
      [firmFile, other.owner, { ...place, firmId: other.firm.id, applicationId: theirs }],
      [firmFile, other.owner, { ...place, firmId: other.firm.id }],
      [firmFile, owner, { ...place, applicationId: theirs }],
      [advisorFile, advisor, { ...place, applicationId: theirs }],
      [advisorFile, advisor, { ...place, messageId: randomUUID() }],
    ] as const
    for (const [loader, as, where] of foreign)
      expect((await answer(loader, { request: await get('/f', { as }), params: where })).status).toBe(404)
    // It is no document of the library.
    expect(await db.documentVersion.count({ where: { filename: file.filename } })).toBe(0)
  })

  test('that turn out harmful cannot be saved any more, and the page says so', async () => {
    await sendAsFirm({}, { files: pdf() })
    const file = await db.messageAttachment.findFirstOrThrow()
    await db.messageAttachment.update({ where: { id: file.id }, data: { scan: 'infected' } })
    const place = { ...params(), messageId: file.messageId, attachmentId: file.id }
    expect((await answer(advisorFile, { request: await get('/f', { as: advisor }), params: place })).status).toBe(404)
  })

  test('are refused one and all when one of them is wrong, and the text comes back', async () => {
    const before = await db.messageAttachment.count()
    const bad = new File(['#!/bin/sh'], '清单.pdf', { type: 'application/pdf' })
    const { status, data } = await sendAsFirm({ messageText: '三份材料' }, { files: bad })
    expect(status).toBe(422)
    expect(keys(data)).toEqual([
      ['files', 'refusals:evidence.file_type_unsupported'],
      [null, 'refusals:threads.which_file'],
    ])
    expect(data.errors[1]?.message.values).toEqual({ name: '清单.pdf' })
    expect(data.values.messageText).toEqual(['三份材料'])
    expect(await db.message.count()).toBe(0)
    expect(await db.messageAttachment.count()).toBe(before)
  })

  test.each([
    [5, 303],
    [6, 422],
  ])('%i of them: %i', async (count, expected) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields())) form.append(name, value)
    for (let number = 0; number < count; number += 1) form.append('files', pdf(`${number}.pdf`, String(number)))
    const like = await postFiles('/m', {}, { as: owner })
    const headers = new Headers(like.headers)
    headers.delete('content-type')
    const request = new Request(like.url, { method: 'POST', headers, body: form })
    const { status, data } = await answer<FormReply>(firmAction, { request, params: params() })
    expect(status).toBe(expected)
    if (expected === 422) expect(keys(data)).toEqual([['files', 'refusals:threads.too_many_files']])
    expect(await db.messageAttachment.count()).toBe(expected === 303 ? count : 0)
  })

  test('are kept once when the button is pressed twice at once, and stay when the store is swept', async () => {
    const requestId = randomUUID()
    const sent = await Promise.all([1, 2, 3].map(() => sendAsFirm({ requestId }, { files: pdf() })))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await db.messageAttachment.count()).toBe(1)
    await sweepFiles(new Date(Date.now() + 3 * 24 * 3_600_000))
    const file = await db.messageAttachment.findFirstOrThrow()
    const place = { ...params(), messageId: file.messageId, attachmentId: file.id }
    expect((await answer(firmFile, { request: await get('/f', { as: owner }), params: place })).status).toBe(200)
    // Nobody is there to look at them, so they stay unknown.
    expect(await scanUnknown(new Date())).toBe(0)
  })
})

describe('a message that is refused', () => {
  test.each([
    ['nothing', { messageText: '' }, ['messageText', 'threads:compose.empty']],
    ['too long', { messageText: 'x'.repeat(5001) }, ['messageText', 'forms:tooLong']],
    ['an item of nobody', { aboutItem: 'S99.x' }, ['aboutItem', 'refusals:threads.item_unknown']],
    ['a gap', { messageText: '{{due}}' }, ['messageText', 'refusals:threads.unfilled']],
    ['no item at all', { aboutItem: '<script>' }, ['aboutItem', 'forms:unknownOption']],
  ])('%s: keeps what was typed, the template among it', async (_, given, error) => {
    const { status, data } = await sendAsAdvisor({ template: 'missing_page', ...given })
    expect(status).toBe(422)
    expect(keys(data)).toEqual([error])
    expect(data.values).toMatchObject({ template: ['missing_page'] })
    expect(await db.message.count()).toBe(0)
  })

  test('exactly five thousand characters, each line break one of them, are sent', async () => {
    const text = 'x\r\n'.repeat(2500).trimEnd() + 'y'
    expect((await sendAsAdvisor({ messageText: text })).status).toBe(303)
  })
})

describe('without scripts', () => {
  test('a template is put below what was typed, in the language of the firm', async () => {
    await db.user.update({ where: { id: owner.id }, data: { language: 'en' } })
    const given = { intent: 'insert', template: 'missing_page', aboutItem: ITEM, messageText: 'Hello' }
    const { status, data } = await sendAsAdvisor(given, lead)
    expect(status).toBe(200)
    expect(data.errors).toEqual([])
    expect(data.values.messageText?.[0]).toMatch(/^Hello\n\nDear Shenyang Yuancheng Pump Co., Ltd.,/)
    expect(data.values.messageText?.[0]).not.toContain('{{')
    expect(data.values.template).toEqual(['missing_page'])
    expect(await db.message.count()).toBe(0)
  })

  test('previewing changes nothing, and choosing none says so', async () => {
    const preview = await sendAsAdvisor({ intent: 'preview', template: 'due_soon', messageText: '开头' })
    expect(preview.data).toMatchObject({ errors: [], values: { messageText: ['开头'] } })
    const none = await sendAsAdvisor({ intent: 'insert', template: '' })
    expect([none.status, keys(none.data)]).toEqual([422, [['template', 'forms:choose']]])
  })
})

describe('a note for colleagues', () => {
  const keep = async (as: Person, given: Record<string, string> = {}) => {
    const body = { requestId: randomUUID(), noteItem: ITEM, noteText: SECRET, ...given }
    return answer<FormReply>(noteAction, { request: await post('/n', body, { as }), params: params() })
  }

  test('is read by colleagues and in nothing that a firm can open, by page or by mail', async () => {
    const mailsBefore = await db.outboxMail.count()
    expect((await keep(await createStaff('advisor'))).status).toBe(303)
    const seen = await answer(noteLoader, { request: await get('/n', { as: lead }), params: params() })
    expect(JSON.stringify(seen.data)).toContain(SECRET)
    const firmPages = [firmLoader, applicationLoader, roadmapLoader]
    for (const loader of firmPages) {
      const { status, data } = await answer(loader, { request: await get('/x', { as: owner }), params: params() })
      expect(status).toBe(200)
      expect(JSON.stringify(data)).not.toContain(SECRET)
    }
    // Not even where advisors write to the firm.
    const thread = await answer(advisorLoader, { request: await get('/m', { as: advisor }), params: params() })
    expect(JSON.stringify(thread.data)).not.toContain(SECRET)
    expect(await db.outboxMail.count()).toBe(mailsBefore)
    expect(await db.message.count()).toBe(0)
  })

  test('and a message cannot be taken for each other', async () => {
    const asNote = await keep(advisor, { noteText: '', messageText: SECRET })
    expect([asNote.status, keys(asNote.data)]).toEqual([422, [['noteText', 'threads:notes.missing']]])
    const asMessage = await sendAsAdvisor({ messageText: '', noteText: SECRET })
    expect([asMessage.status, keys(asMessage.data)]).toEqual([422, [['messageText', 'threads:compose.empty']]])
    expect(await db.message.count()).toBe(0)
    expect(await db.note.count()).toBe(0)
  })

  test('is not for staff who belong to the firm, nor for anybody of it', async () => {
    await keep(advisor)
    await addMember(firm, 'editor', lead)
    for (const as of [lead, owner, other.owner]) {
      expect((await answer(noteLoader, { request: await get('/n', { as }), params: params() })).status).toBe(404)
      expect((await keep(as)).status).toBe(404)
    }
    const page = await answer(caseLoader, { request: await get('/c', { as: lead }), params: params() })
    expect(page.data).toMatchObject({ threads: { notes: null } })
    expect(await db.note.count()).toBe(1)
  })

  test('is kept once, however often the button is pressed', async () => {
    const requestId = randomUUID()
    const kept = await Promise.all(Array.from({ length: 10 }, () => keep(advisor, { requestId })))
    expect(kept.map(({ status }) => status)).toEqual(Array(10).fill(303))
    expect(await db.note.count()).toBe(1)
    const used = await keep(lead, { requestId })
    expect(keys(used.data)).toEqual([[null, 'refusals:threads.request_used']])
  })
})

describe('templates', () => {
  const edit = (given: Record<string, string> = {}) => ({
    intent: 'save',
    version: '0',
    titleZh: '缺页',
    textZh: '{{firm}}：请补齐 {{item}}。',
    titleEn: 'Page missing',
    textEn: 'Dear {{firm}}, please complete {{item}}.',
    ...given,
  })
  const save = async (given: Record<string, string> = {}, key = 'missing_page') =>
    answer<FormReply>(templateAction, { request: await post('/t', edit(given), { as: lead }), params: { key } })
  const offered = async () => {
    const { data } = await answer<{ help: { templates: { key: string; texts: { en: string } }[] } }>(advisorLoader, {
      request: await get('/m', { as: advisor }),
      params: params(),
    })
    return data.help.templates
  }

  test('are rewritten by leads, in both languages', async () => {
    expect((await offered()).length).toBeGreaterThanOrEqual(10)
    expect((await save()).status).toBe(303)
    expect((await offered()).find(({ key }) => key === 'missing_page')?.texts.en).toBe(edit().textEn)
    const { data } = await answer(templateLoader, {
      request: await get('/t', { as: lead }),
      params: { key: 'missing_page' },
    })
    expect(data).toMatchObject({ template: { version: 1, isActive: true } })
    for (const key of ['nothing', 'constructor'])
      expect((await answer(templateLoader, { request: await get('/t', { as: lead }), params: { key } })).status).toBe(
        404,
      )
  })

  test.each([
    [{ textEn: 'Dear {{name}} of {{firm}}, {{Item}}' }, 'textEn', 'threads:templates.unknownPlaceholder'],
    [{ textZh: '  ' }, 'textZh', 'threads:templates.textMissing'],
    [{ titleEn: '' }, 'titleEn', 'threads:templates.titleMissing'],
  ])('with %j are refused', async (given, field, key) => {
    const { status, data } = await save(given)
    expect([status, keys(data)]).toEqual([422, [[field, key]]])
    if (field === 'textEn') expect(data.errors[0]?.message.values).toEqual({ names: 'name, Item' })
    expect(data.values.textZh).toEqual([edit(given).textZh])
    expect(await db.messageTemplate.count()).toBe(0)
  })

  test('that another lead changed meanwhile are not overwritten', async () => {
    const sent = await Promise.all([save(), save({ textZh: '{{firm}}：另一种说法。' })])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409])
    const late = await save({ version: '0' })
    expect([late.status, keys(late.data)]).toEqual([409, [[null, 'refusals:threads.template_changed']]])
    expect((await save({ version: '1' })).status).toBe(303)
  })

  test('that are switched off are offered no more, and come back as they were', async () => {
    const press = async (intent: string) =>
      answer(switchAction, { request: await post('/t', { intent, key: 'due_soon' }, { as: lead }) })
    await press('switch_off')
    await press('switch_off')
    expect((await offered()).some(({ key }) => key === 'due_soon')).toBe(false)
    const chosen = await sendAsAdvisor({ intent: 'insert', template: 'due_soon' })
    expect(keys(chosen.data)).toEqual([['template', 'forms:unknownOption']])
    await press('switch_on')
    expect((await offered()).some(({ key }) => key === 'due_soon')).toBe(true)
    const { data } = await answer<{ templates: { key: string; version: number }[] }>(templatesLoader, {
      request: await get('/t', { as: lead }),
    })
    expect(data.templates.find(({ key }) => key === 'due_soon')?.version).toBe(2)
  })
})
