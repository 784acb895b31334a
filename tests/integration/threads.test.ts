// What firms and advisors write to each other: who may, who reads it, who is told, and that nothing of it is lost or doubled.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { firmNav } from '~/features/navigation/queries.server'
import { countForCase, countForFirm } from '~/features/threads/count-queries.server'
import { openThread } from '~/features/threads/open-commands.server'
import { postMessage, type NewMessage } from '~/features/threads/commands.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, submit } from '../factories/stages'
import sharp from 'sharp'
import { atLeast } from '../support/at-least'
import { countQueries } from '../support/count-queries'
import { pdfOf } from '../support/pdf-pages'
import { HARMLESS } from '../support/hostile-text'
import { advisorScope, firmScope } from '../support/scopes'

const NOW = new Date('2026-11-25T02:00:00Z')
const LATER = new Date('2026-11-25T03:00:00Z')
const ITEM = 'S05.doc.customs_record'

let firm: Firm
let owner: Person
let editor: Person
let viewer: Person
let advisor: Person
let lead: Person
let stranger: { firm: Firm; owner: Person }
let id: string
let theirs: string

beforeEach(async () => {
  owner = await createPerson({ name: '李明', language: 'zh-CN' })
  ;({ firm } = await createFirm({ owner }))
  editor = await addMember(firm, 'editor', await createPerson({ name: 'Wang Fang', language: 'en' }))
  viewer = await addMember(firm, 'viewer')
  stranger = await createFirm({ owner: await createPerson({ name: '赵敏' }) })
  advisor = await createStaff('advisor', { name: '周婷' })
  lead = await createStaff('lead_advisor', { name: '孙立', language: 'en' })
  id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
  theirs = (await submit({ firm: stranger.firm, by: stranger.owner, stage: 'register' })).applicationId
  await claim(id, advisor)
})

const message = (given: Partial<NewMessage> = {}): NewMessage => ({
  text: '请补传第二页。',
  itemId: null,
  files: [],
  requestId: randomUUID(),
  ...given,
})
const asOwner = () => firmScope(firm, owner)
const fromFirm = (given: Partial<NewMessage> = {}) => postMessage(asOwner(), id, message(given), NOW)
const fromAdvisor = (given: Partial<NewMessage> = {}) => postMessage(advisorScope(advisor), id, message(given), NOW)
const mails = async () =>
  (await db.outboxMail.findMany({ orderBy: { createdAt: 'asc' }, where: { subject: { contains: 'R-' } } })).filter(
    ({ text }) => /messages/.test(text),
  )
const thread = (reader: Person, item: string | null = null, now = LATER) =>
  openThread(reader.staffRole ? advisorScope(reader) : firmScope(firm, reader), { applicationId: id, item, now })

describe('who may write', () => {
  test.each([
    ['the owner', () => postMessage(asOwner(), id, message(), NOW), null],
    ['an editor', () => postMessage(firmScope(firm, editor, 'editor'), id, message(), NOW), null],
    ['a viewer', () => postMessage(firmScope(firm, viewer, 'viewer'), id, message(), NOW), 'may_not_viewer'],
    ['who holds the case', () => fromAdvisor(), null],
    ['a lead', () => postMessage(advisorScope(lead), id, message(), NOW), null],
    [
      'another advisor',
      async () => postMessage(advisorScope(await createStaff('advisor')), id, message(), NOW),
      'may_not_held',
    ],
    [
      'an advisor, where nobody holds the case',
      () => postMessage(advisorScope(advisor), theirs, message(), NOW),
      'may_not_unclaimed',
    ],
    [
      'a lead who belongs to the firm',
      async () => postMessage(advisorScope(await addMember(firm, 'viewer', lead)), id, message(), NOW),
      'may_not_own_firm',
    ],
  ] as const)('%s', async (_, post, code) => {
    const sent = await post()
    expect(sent.ok ? null : sent.refusal.code).toBe(code)
    expect(await db.message.count()).toBe(code ? 0 : 1)
    expect((await mails()).length > 0).toBe(code === null)
  })

  test('to another firm’s case nobody can, and it looks as if there were none', async () => {
    for (const place of [theirs, randomUUID(), 'x', '']) {
      await expect(postMessage(asOwner(), place, message(), NOW)).rejects.toMatchObject({ status: 404 })
      await expect(openThread(asOwner(), { applicationId: place, item: null, now: NOW })).rejects.toMatchObject({
        status: 404,
      })
    }
    expect(await db.message.count()).toBe(0)
  })
})

describe('the same press', () => {
  test('twenty times at once is one message, with one mail for each reader', async () => {
    const requestId = randomUUID()
    const sent = await Promise.all(Array.from({ length: 20 }, () => fromAdvisor({ requestId })))
    expect(atLeast(1, sent).every(({ ok }) => ok)).toBe(true)
    expect(await db.message.count()).toBe(1)
    expect((await mails()).map(({ to }) => to).sort()).toEqual([owner.email, editor.email].sort())
  })

  test('again later, from the back button, is answered like the first', async () => {
    const requestId = randomUUID()
    await fromFirm({ requestId, text: '一' })
    expect(await fromFirm({ requestId, text: '一' })).toEqual({ ok: true, value: { place: id } })
    expect(await db.message.findMany({ select: { text: true } })).toEqual([{ text: '一' }])
  })

  test('with another text, because the first answer was lost on the way, is not taken for sent', async () => {
    const requestId = randomUUID()
    await fromFirm({ requestId, text: '一' })
    expect(await fromFirm({ requestId, text: '二' })).toEqual({ ok: false, refusal: { code: 'request_used' } })
    expect(await db.message.findMany({ select: { text: true } })).toEqual([{ text: '一' }])
  })

  test('with another file is not taken for sent, and with the same one it is', async () => {
    const requestId = randomUUID()
    const drawn = async (colour: string) => {
      const image = sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      return new File([new Uint8Array(await image.png().toBuffer())], 'a.png')
    }
    const [red, blue, pdf] = [
      await drawn('red'),
      await drawn('blue'),
      new File([pdfOf({ pages: 1, colour: '0 0 1' })], 'a.pdf'),
    ]
    const used = { ok: false, refusal: { code: 'request_used' } }
    expect((await fromFirm({ requestId })).ok).toBe(true)
    expect(await fromFirm({ requestId, files: [red] })).toEqual(used)
    const second = randomUUID()
    expect((await fromFirm({ requestId: second, files: [red, pdf] })).ok).toBe(true)
    expect((await fromFirm({ requestId: second, files: [red, pdf] })).ok).toBe(true)
    for (const files of atLeast(4, [[], [red], [pdf, red], [blue, pdf]]))
      expect(await fromFirm({ requestId: second, files })).toEqual(used)
    expect([await db.message.count(), await db.messageAttachment.count()]).toEqual([2, 2])
  })

  test('thirty in an hour are enough', async () => {
    for (let count = 0; count < 30; count += 1) expect((await fromFirm()).ok).toBe(true)
    expect(await fromFirm()).toMatchObject({ ok: false, refusal: { code: 'too_often', values: { max: 30 } } })
    expect((await fromAdvisor()).ok).toBe(true)
    expect(await db.message.count()).toBe(31)
  })

  test('of somebody else is refused', async () => {
    const requestId = randomUUID()
    await fromFirm({ requestId })
    expect(await fromAdvisor({ requestId })).toEqual({ ok: false, refusal: { code: 'request_used' } })
    expect(await postMessage(firmScope(stranger.firm, stranger.owner), theirs, message({ requestId }), NOW)).toEqual({
      ok: false,
      refusal: { code: 'request_used' },
    })
  })
})

describe('what is not sent', () => {
  test('about an item that was not submitted', async () => {
    expect(await fromFirm({ itemId: 'S99.nothing' })).toEqual({ ok: false, refusal: { code: 'item_unknown' } })
  })

  test('with a gap that a template left, which is named', async () => {
    const refusal = { code: 'unfilled', values: { names: '{{item}} {{due}}' } }
    expect(await fromAdvisor({ text: '“{{item}}”请在 {{due}} 前更正 {{ item }}' })).toEqual({ ok: false, refusal })
    // A firm writes what it likes.
    expect((await fromFirm({ text: '{{item}}' })).ok).toBe(true)
  })
})

describe('word by mail', () => {
  test('goes to those of the firm who can answer, in their own language, with the text and the way to the thread', async () => {
    await fromAdvisor({ text: 'Zeile 1\n第二行', itemId: ITEM })
    const [zh, en] = await Promise.all(
      [owner, editor].map(({ email }) =>
        db.outboxMail.findFirstOrThrow({ where: { to: email, text: { contains: '第二行' } } }),
      ),
    )
    expect(zh).toMatchObject({ language: 'zh-CN' })
    expect(zh?.text).toContain('周婷')
    expect(zh?.text).toContain('关于：')
    expect(zh?.text).toContain('直接回复本邮件，顾问收不到')
    expect(en).toMatchObject({ language: 'en' })
    expect(en?.text).toContain('a reply to this mail does not reach the advisor')
    for (const mail of [zh, en]) {
      expect(mail?.text).toContain('Zeile 1\n第二行')
      expect(mail?.text).toContain(`http://localhost:3000/firms/${firm.id}/applications/${id}/messages?item=${ITEM}`)
    }
    expect(await mails()).toHaveLength(2)
  })

  test('goes to the advisor who holds the case, or to the leads when nobody does', async () => {
    await fromFirm()
    expect((await mails()).map(({ to, language }) => [to, language])).toEqual([[advisor.email, 'zh-CN']])
    await postMessage(firmScope(stranger.firm, stranger.owner), theirs, message(), NOW)
    expect((await mails()).slice(1).map(({ to, language }) => [to, language])).toEqual([[lead.email, 'en']])
    await db.user.update({ where: { id: advisor.id }, data: { disabledAt: NOW } })
    await fromFirm()
    expect((await mails()).at(-1)?.to).toBe(lead.email)
  })

  test.each([...HARMLESS, '{{firm}} {{link}} $t(common:back) $& \\n'])('carries %s as it was typed', async (text) => {
    await fromFirm({ text })
    const [mail] = await mails()
    // Where it is not the reader's language, that is said before it.
    expect(mail?.text.replace('（原文为英文）', '')).toContain(`\n\n${text}\n\n`)
    const { page } = await thread(advisor)
    expect(page.messages.map((one) => one.text)).toEqual([text])
  })
})

describe('what was read', () => {
  test('is marked by opening, for this reader only, and the other side sees when', async () => {
    await fromFirm()
    expect(await countForCase(advisorScope(advisor), id)).toEqual({ messages: 1, unread: 1, notes: 0, questions: null })
    expect((await thread(owner)).page.messages[0]).toMatchObject({ isOwn: true, isNew: false, seen: { readAt: null } })

    const first = (await thread(advisor)).page
    expect(first).toMatchObject({ newCount: 1, messages: [{ isNew: true, isOurs: false, seen: null }] })
    expect((await thread(advisor)).page.newCount).toBe(0)
    expect(await countForCase(advisorScope(advisor), id)).toMatchObject({ unread: 0 })
    expect(await countForCase(advisorScope(lead), id)).toMatchObject({ unread: 1 })
    const seen = (await thread(owner)).page.messages[0]?.seen?.readAt ?? ''
    expect(new Date(seen)).toEqual(LATER)
  })

  test('is not what a page about one item does not show', async () => {
    await fromAdvisor({ text: '一' })
    await fromAdvisor({ text: '二', itemId: ITEM })
    expect(await countForFirm(asOwner(), id)).toEqual({ messages: 2, unread: 2 })
    const { page } = await thread(owner, ITEM)
    expect(page.messages.map(({ text }) => text)).toEqual(['二'])
    expect(page.filters.map(({ count, isCurrent }) => [count, isCurrent])).toEqual([
      [2, false],
      [1, true],
    ])
    expect(await countForFirm(asOwner(), id)).toEqual({ messages: 2, unread: 1 })
    expect((await thread(owner, 'S99.nothing')).page.messages).toHaveLength(2)
    expect(await countForFirm(firmScope(stranger.firm, stranger.owner), id)).toEqual({ messages: 0, unread: 0 })
  })

  test('the menu of the firm counts what this reader has not opened, and leads to it, in one query', async () => {
    await fromAdvisor({ text: '一' })
    await fromAdvisor({ text: '二', itemId: ITEM })
    await fromFirm()
    await postMessage(advisorScope(advisor), { firmId: firm.id }, message({ text: '三' }), LATER)
    const about = `/firms/${firm.id}/applications/${id}/messages`
    const { unread } = await firmNav(asOwner())
    expect(unread).toHaveLength(3)
    expect(unread).toEqual(
      expect.arrayContaining([
        { taskId: null, count: 1, to: about },
        { taskId: 'S05', count: 1, to: `${about}?item=${ITEM}` },
        { taskId: null, count: 1, to: `/firms/${firm.id}/messages` },
      ]),
    )
    expect(await countQueries(() => firmNav(asOwner()))).toBe(1)
    await thread(owner)
    expect((await firmNav(asOwner())).unread).toMatchObject([{ to: `/firms/${firm.id}/messages` }])
    expect((await firmNav(firmScope(firm, viewer))).unread).toHaveLength(3)
    expect((await firmNav(firmScope(stranger.firm, stranger.owner))).unread).toEqual([])
  })

  test('is not said by staff who belong to the firm', async () => {
    await addMember(firm, 'viewer', lead)
    await fromFirm()
    await thread(lead)
    expect((await thread(owner)).page.messages[0]?.seen?.readAt).toBeNull()
    expect(await countForCase(advisorScope(lead), id)).toEqual({ messages: 1, unread: 0, notes: null, questions: null })
  })
})

test('a message submits nothing and passes no turn', async () => {
  const before = await db.application.findUniqueOrThrow({ where: { id }, include: { events: true, waits: true } })
  await fromFirm()
  await fromAdvisor()
  expect(await db.application.findUniqueOrThrow({ where: { id }, include: { events: true, waits: true } })).toEqual(
    before,
  )
})

test('what was written is never changed or taken away', async () => {
  await fromFirm()
  await expect(db.message.updateMany({ data: { text: '别的' } })).rejects.toThrow()
  await expect(db.message.deleteMany()).rejects.toThrow()
  await expect(db.note.deleteMany()).rejects.toThrow()
})
