// What an advisor sees of a second submission: the words that changed, the documents side by side, and all that was said before.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { execute, type GivenVerdict } from '~/features/applications/commands.server'
import { getCase } from '~/features/reviews/case-queries.server'
import type { ReviewItem } from '~/features/reviews/review-item-queries.server'
import { db } from '~/server/db.server'
import { createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, giveAnswer, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope } from '../support/scopes'

const DOCUMENT = 'S05.doc.customs_record'
const ADDRESS = 'S05.english_address'

async function held(language: 'zh-CN' | 'en' = 'zh-CN') {
  const advisor = await createStaff('advisor')
  const { firm, owner } = await createFirm({ owner: await createPerson({ language }) })
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  return { advisor, firm, owner, applicationId }
}

async function act(
  { applicationId, advisor }: { applicationId: string; advisor: Person },
  name: 'record_verdicts' | 'request_changes',
  verdicts: readonly GivenVerdict[],
) {
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  const command = name === 'record_verdicts' ? { name, verdicts } : { name, verdicts, summary: '请更正。' }
  const done = await execute(advisorScope(advisor), applicationId, command, press)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

async function itemOf(applicationId: string, reader: Person, itemId: string): Promise<ReviewItem | undefined> {
  const { tasks } = await getCase(advisorScope(reader), applicationId, NOW)
  return tasks.flatMap(({ items }) => items).find((item) => item.itemId === itemId)
}

async function sentBackAndCorrected() {
  const opened = await held()
  await act(
    opened,
    'request_changes',
    await verdictsOn(opened.applicationId, { [DOCUMENT]: 'D-07', [ADDRESS]: 'I-03' }),
  )
  await correct(opened.firm)
  await submit({ firm: opened.firm, by: opened.owner, stage: 'register' })
  return opened
}

async function correct(firm: Firm) {
  const versionId = await giveDocument(firm, 'customs_record')
  await db.documentVersion.update({ where: { id: versionId }, data: { pageCount: 2, thumbnailKey: randomUUID() } })
  await giveAnswer(firm, ADDRESS, 'Shenyang Dadong')
}

describe('a second submission', () => {
  test('marks the words that changed', async () => {
    const { applicationId, advisor } = await sentBackAndCorrected()
    expect((await itemOf(applicationId, advisor, ADDRESS))?.change).toEqual({
      kind: 'text',
      change: {
        before: [{ text: 'Shenyang', isChanged: false }],
        after: [
          { text: 'Shenyang', isChanged: false },
          { text: ' Dadong', isChanged: true },
        ],
      },
    })
    expect((await itemOf(applicationId, advisor, 'S05.customs_code'))?.change).toBeNull()
  })

  test('lays the old document beside the new one, with pages and picture where they are known', async () => {
    const { applicationId, advisor } = await sentBackAndCorrected()
    const change = (await itemOf(applicationId, advisor, DOCUMENT))?.change
    expect(change).toMatchObject({
      kind: 'documents',
      before: { filename: 'customs_record-1.pdf', number: 1, pages: null, thumbnailTo: null },
      after: { filename: 'customs_record-2.pdf', number: 2, pages: 2 },
    })
    const { after } = change?.kind === 'documents' ? change : { after: null }
    expect(after?.thumbnailTo).toContain(applicationId)
  })

  test('keeps the last reason in sight after a new upload', async () => {
    const { applicationId, advisor } = await sentBackAndCorrected()
    const item = await itemOf(applicationId, advisor, DOCUMENT)
    expect(item).toMatchObject({ verdict: null, isChanged: true, lastReason: { note: { text: '右下角印章被裁切。' } } })
    expect(item?.lastReason?.title).toMatch(/^D-07 /)
  })
})

describe('the history of a verdict', () => {
  test('tells every verdict of every round, newest first, also one that was replaced', async () => {
    const opened = await held()
    const { applicationId, advisor, firm, owner } = opened
    const say = (verdict: 'accepted' | 'needs_changes', reasonCode: string | null, note: string) => [
      { itemId: DOCUMENT, verdict, reasonCode, note },
    ]
    await act(opened, 'record_verdicts', say('accepted', null, ''))
    const lead = await createStaff('lead_advisor', { name: '郑岚' })
    await act({ applicationId, advisor: lead }, 'record_verdicts', say('needs_changes', 'D-01', '看不清'))
    await act(opened, 'request_changes', await verdictsOn(applicationId, { [DOCUMENT]: 'D-07' }))
    await giveDocument(firm, 'customs_record')
    await submit({ firm, by: owner, stage: 'register' })
    await act(opened, 'record_verdicts', say('accepted', null, ''))

    const item = await itemOf(applicationId, advisor, DOCUMENT)
    expect(item?.history.map(({ round, kind, by, note }) => [round, kind, by, note.text])).toEqual([
      [2, 'accepted', advisor.name, ''],
      [1, 'needs_changes', advisor.name, '右下角印章被裁切。'],
      [1, 'needs_changes', '郑岚', ''],
      [1, 'accepted', advisor.name, ''],
    ])
    expect(item?.history.map(({ reason }) => reason.slice(0, 4))).toEqual(['', 'D-07', 'D-01', ''])
    const untouched = await itemOf(applicationId, advisor, ADDRESS)
    expect(untouched?.history.map(({ kind }) => kind)).toEqual(['carried', 'accepted'])
  })

  test('is of this case only', async () => {
    const opened = await held()
    const other = await held()
    await act(other, 'request_changes', await verdictsOn(other.applicationId, { [DOCUMENT]: 'D-07' }))
    expect((await itemOf(opened.applicationId, opened.advisor, DOCUMENT))?.history).toEqual([])
  })
})

describe('what will be sent', () => {
  test.each([
    ['en', 'Address in English'],
    ['zh-CN', '英文地址'],
  ] as const)('is shown in the language of the firm: %s', async (language, label) => {
    const { applicationId, advisor } = await held(language)
    const page = await getCase(advisorScope(advisor), applicationId, NOW)
    expect(page.firmReader.language).toBe(language)
    expect(page.firmReader.reasons['D-07']?.fix).toBeTruthy()
    expect((await itemOf(applicationId, advisor, ADDRESS))?.labelForFirm).toContain(label)
  })

  test('is nothing for whom may not decide', async () => {
    const { applicationId } = await held()
    const page = await getCase(advisorScope(await createStaff('advisor')), applicationId, NOW)
    expect(page.firmReader.reasons).toEqual({})
  })
})
