// A firm's own data: the export, and closing its file.
import { beforeEach, describe, expect, test } from 'vitest'
import type { FormReply } from '~/i18n/message-key'
import * as page from '~/routes/firm/data'
import { loader as file } from '~/routes/firm/data-file'
import { loader as roadmap } from '~/routes/firm/roadmap'
import { action as upload } from '~/routes/firm/uploads'
import { db } from '~/server/db.server'
import { fileStore } from '~/server/storage.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import type { Person } from '../factories/people'
import { submit } from '../factories/stages'
import { messages } from '../support/account-forms'
import { pdfOf } from '../support/pdf-pages'
import { answer, get, post } from '../support/requests'
import { postFiles } from '../support/uploads'

let firm: Firm
let owner: Person

beforeEach(async () => {
  ;({ firm, owner } = await createFirm())
})

const params = () => ({ firmId: firm.id })

async function close(body: Record<string, string> = { intent: 'close', isSure: 'yes' }, as = owner) {
  return answer<FormReply>(page.action, { request: await post('/data', body, { as }), params: params() })
}

async function bring(): Promise<void> {
  const document = new File([pdfOf({ pages: 1, colour: '0 0.6 0' })], '合同.pdf')
  const request = await postFiles('/uploads', { files: { 'contract.file': document } }, { as: owner })
  expect((await answer(upload, { request, params: params() })).status).toBe(200)
}

async function stored(): Promise<number> {
  let found = 0
  for await (const keys of fileStore().keys()) found += keys.length
  return found
}

describe('the export', () => {
  test('holds what the firm gave and got, and nothing of another firm', async () => {
    const other = await createFirm()
    await bring()
    await submit({ firm, by: owner, stage: 'register' })
    const given = await answer<string>(file, { request: await get('/firm.json', { as: owner }), params: params() })
    const data = JSON.parse(given.data) as {
      firm: { id: string }
      applications: unknown[]
      documents: { type: string }[]
      milestones: { name: string; reachedAt: string }[]
    }
    expect(data.firm.id).toBe(firm.id)
    expect(data.applications).toHaveLength(1)
    expect(data.documents.map(({ type }) => type)).toContain('contract')
    expect(data.milestones.map(({ name }) => name)).toEqual(['已注册'])
    expect(data.milestones.map((row) => Object.keys(row))).toEqual([['name', 'reachedAt']])
    expect(given.data).not.toContain(other.firm.id)
    expect(given.data).not.toContain('storageKey')
    expect(await db.securityEvent.count({ where: { kind: 'data_exported', reason: 'firm' } })).toBe(1)
  })
})

describe('closing the file', () => {
  test('needs the box', async () => {
    expect(messages(await close({ intent: 'close' }))).toEqual(['isSure: privacy:own.sureMissing'])
    expect((await db.firm.findUniqueOrThrow({ where: { id: firm.id } })).takenBackAt).toBeNull()
  })

  test('deletes what was never submitted, keeps what was, and frees the code', async () => {
    const editor = await addMember(firm, 'editor')
    await submit({ firm, by: owner, stage: 'register' })
    const submitted = await db.documentVersion.count()
    await bring()
    expect(await stored()).toBe(2)
    expect((await close()).location).toBe('/firms?said=firm_deleted')
    const after = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
    expect(after).toMatchObject({ takenBackReason: 'closed_by_owner', takenBackById: owner.id, nameZh: firm.nameZh })
    expect(await db.taskAnswer.count({ where: { firmId: firm.id } })).toBe(0)
    expect(await db.documentVersion.count()).toBe(submitted)
    expect(submitted).toBeGreaterThan(0)
    expect(await stored()).toBe(0)
    expect(await db.application.findMany({ select: { status: true } })).toEqual([{ status: 'withdrawn' }])
    expect(await db.submissionVersion.count()).toBe(1)
    const opened = await answer(roadmap, { request: await get('/', { as: editor }), params: params() })
    expect(opened.status).not.toBe(200)
    expect(await db.outboxMail.count({ where: { to: { in: [owner.email, editor.email] } } })).toBeGreaterThanOrEqual(2)
  })

  test('pressed twice, in two tabs, it is closed once', async () => {
    const mails = async () => db.outboxMail.count({ where: { to: owner.email } })
    await Promise.all([close(), close(), close()])
    expect(await mails()).toBe(1)
    expect(await db.securityEvent.count({ where: { kind: 'data_erased', reason: 'firm' } })).toBe(1)
  })

  test('is up to an owner', async () => {
    expect((await close(undefined, await addMember(firm, 'editor'))).status).toBe(403)
  })
})
