// What somebody writes is shown to a reader of another language with its language named: on every page that shows it, and in mails.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { sendDecision } from '~/features/applications/decision-jobs.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { requestAccess } from '~/features/firms/access-commands.server'
import { getPeople } from '~/features/firms/people-queries.server'
import { readFirmData } from '~/features/privacy/firm-export-queries.server'
import { getCase } from '~/features/reviews/case-queries.server'
import { getCasework } from '~/features/reviews/casework-queries.server'
import { firmReader } from '~/features/reviews/firm-reader-queries.server'
import { keepNote } from '~/features/threads/note-commands.server'
import { getNotes } from '~/features/threads/note-queries.server'
import { db } from '~/server/db.server'
import { addMember, createFirm, type Firm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { claim, NOW, submit, verdictsOn, versionOf } from '../factories/stages'
import { atLeast } from '../support/at-least'
import { emptyDatabase } from '../support/database'
import { mailsTo } from '../support/mails'
import { getRoadmapPage } from '../support/roadmap-page'
import { advisorScope, firmScope, personScope } from '../support/scopes'

const FLAGGED = 'S05.doc.customs_record'
const ZH = { text: '大部分材料没有问题。', language: 'zh-CN' } as const
const EN = { text: 'Most of it is fine, please scan one again.', language: 'en' } as const
const NOTE = { text: '右下角印章被裁切。', language: 'zh-CN' } as const

let firm: Firm
let owner: Person
let english: Person
let advisor: Person
let lead: Person
let id: string

beforeEach(async () => {
  await emptyDatabase()
  ;[advisor, lead] = [await createStaff('advisor'), await createStaff('lead_advisor', { language: 'en' })]
  ;({ firm, owner } = await createFirm())
  english = await addMember(firm, 'editor', await createPerson({ language: 'en' }))
  id = (await submit({ firm, by: owner, stage: 'register' })).applicationId
  await claim(id, advisor)
})

async function act(who: Person, command: CaseCommand, now = NOW): Promise<void> {
  const scope = who.staffRole === null ? firmScope(firm, who) : advisorScope(who)
  const press = { expectedVersion: await versionOf(id), requestId: randomUUID(), now }
  const done = await execute(scope, id, command, press)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

const sendBack = async (summary: string) =>
  act(advisor, { name: 'request_changes', verdicts: await verdictsOn(id, { [FLAGGED]: 'D-07' }), summary })
const textTo = async (person: Person) => (await mailsTo(person.email, '')).at(-1)?.text ?? ''
const reasonFor = (language: 'zh-CN' | 'en') => {
  const words = firmReader(language, true).reasons['D-07']
  if (!words) throw new Error('no words for D-07')
  return words
}

describe('a decision', () => {
  test.each([
    [
      'Chinese',
      ZH,
      'The advisor’s summary: (Written in Chinese) 大部分材料没有问题。',
      '顾问的说明：大部分材料没有问题。',
    ],
    ['English', EN, 'The advisor’s summary: Most of it', '顾问的说明：（原文为英文）Most of it'],
  ] as const)(
    'in %s is kept with its language and named in the mail to readers of the other',
    async (_, said, en, zh) => {
      await sendBack(said.text)
      expect((await getApplicationPage(firmScope(firm, english), id, NOW)).summary).toEqual(said)
      expect(await textTo(english)).toContain(en)
      expect(await textTo(owner)).toContain(zh)
    },
  )

  test('stands on the roadmap below the portal’s own words, and so do the words about an item', async () => {
    await sendBack(ZH.text)
    const page = await getRoadmapPage(firmScope(firm, english), NOW)
    expect(page.hero).toMatchObject({
      text: 'Your advisor asks you to correct items in 1 task. Everything already accepted stays so.',
      quote: ZH,
    })
    const row = page.stages.flatMap(({ rows }) => rows).find(({ state }) => state === 'needs_you')
    expect(row?.hint).toMatch(/^[A-Z][a-z ,]+ \(Written in Chinese\) 右下角印章被裁切。$/)
    const own = await getRoadmapPage(firmScope(firm, owner), NOW)
    expect(own.stages.flatMap(({ rows }) => rows).find(({ state }) => state === 'needs_you')?.hint).toBe(NOTE.text)
  })

  test('names the language of each note: on the page of the case, of the task, and in the mail, beside the reason in the reader’s own', async () => {
    await sendBack(ZH.text)
    const { fixes } = await getApplicationPage(firmScope(firm, english), id, NOW)
    expect(fixes?.fixes.map(({ note, reason }) => [note, /^[A-Z]/.test(reason)])).toEqual([[NOTE, true]])
    const task = JSON.stringify(await getTaskPage(firmScope(firm, english), 'S05', NOW))
    expect(task).toContain('(Written in Chinese) 右下角印章被裁切。')
    expect(await textTo(english)).toContain('Advisor’s note: (Written in Chinese) 右下角印章被裁切。')
    expect(await textTo(owner)).toContain('右下角印章被裁切。')
    expect(await textTo(owner)).not.toContain('原文')
    // The mail says of the reason what the advisor saw before sending, none of it left out.
    for (const reader of atLeast(2, [owner, english])) {
      const { title, text, fix } = reasonFor(reader === owner ? 'zh-CN' : 'en')
      expect((await textTo(reader)).replace(/\s+/g, ' ')).toContain(`${title} ${text} ${fix}`)
    }
  })

  test('keeps its language while it is held back, while it is taken back, and with the second reader of a rejection', async () => {
    const given = { verdicts: await verdictsOn(id), summary: ZH.text, isEnough: true } as const
    await act(advisor, { name: 'prepare_decision', decision: 'reject', ...given })
    expect((await getCasework(advisorScope(lead), id)).decision?.summary).toEqual(ZH)
    await sendDecision(id, new Date(NOW.getTime() + 3_600_000))
    const reading = await db.secondReading.findFirstOrThrow({ where: { applicationId: id } })
    expect(reading).toMatchObject({ summary: ZH.text, summaryLanguage: 'zh-CN' })
    await act(lead, { name: 'read', readingId: reading.id, reading: 'reject', note: EN.text })
    expect((await getApplicationPage(firmScope(firm, english), id, NOW)).summary).toEqual(ZH)
    expect((await getCase(advisorScope(lead), id, NOW)).summary).toEqual(ZH)
    expect((await getCasework(advisorScope(lead), id)).readings).toMatchObject([{ note: EN }])
    expect(await textTo(english)).toContain('(Written in Chinese) 大部分材料没有问题。')
  })

  test('written before languages were kept is shown without a name for one', async () => {
    await sendBack(ZH.text)
    await db.application.update({ where: { id }, data: { summaryLanguage: null } })
    const unknown = { ...ZH, language: null }
    expect((await getApplicationPage(firmScope(firm, english), id, NOW)).summary).toEqual(unknown)
    expect((await getRoadmapPage(firmScope(firm, english), NOW)).hero.quote).toEqual(unknown)
  })
})

test('an appeal and its answer', async () => {
  await sendBack(ZH.text)
  await act(english, { name: 'appeal', itemId: FLAGGED, text: 'The seal is whole, look again please.' })
  const asked = (await getCasework(advisorScope(advisor), id)).appeal
  expect([asked?.reason.language, asked?.note]).toEqual(['en', NOTE])
  await act(await createStaff('lead_advisor'), { name: 'answer_appeal', isUpheld: true, text: '印章确实不完整。' })
  const answer = { text: '印章确实不完整。', language: 'zh-CN' }
  expect((await getApplicationPage(firmScope(firm, english), id, NOW)).appeal?.answer).toEqual(answer)
  expect((await getCasework(advisorScope(lead), id)).appeal?.answer).toMatchObject(answer)
  expect(await textTo(english)).toContain('The other advisor writes: (Written in Chinese) 印章确实不完整。')
})

test('what advisors write to each other: questions, answers, words to a lead, notes', async () => {
  await act(advisor, { name: 'ask_colleague', colleagueId: lead.id, text: '印章够清楚吗？' })
  expect(await textTo(lead)).toContain('(Written in Chinese) 印章够清楚吗？')
  const [question] = (await getCasework(advisorScope(lead), id)).questions
  await act(lead, { name: 'answer_colleague', consultationId: question?.id ?? '', text: 'Clear enough for me.' })
  expect(await textTo(advisor)).toContain('（原文为英文）Clear enough for me.')
  await act(advisor, { name: 'escalate', reason: 'rule_unclear', text: '这条规定怎样理解？' })
  expect(await textTo(lead)).toContain('(Written in Chinese) 这条规定怎样理解？')
  await act(lead, { name: 'settle_escalation', text: 'Read it as in the notice.' })
  const casework = await getCasework(advisorScope(lead), id)
  expect(casework.questions.map((one) => [one.question.language, one.answer.language])).toEqual([['zh-CN', 'en']])
  expect(casework.remarks.map(({ language }) => language)).toEqual(['zh-CN', 'en'])

  await keepNote(advisorScope(advisor), id, { text: '电话核实过。', itemId: null, requestId: randomUUID() }, NOW)
  const { notes } = await getNotes(advisorScope(lead), { applicationId: id, item: null })
  expect(notes).toMatchObject([{ text: '电话核实过。', language: 'zh-CN' }])
})

test('who asks to be let in, and what a firm takes away with it', async () => {
  const asker = await createPerson({ language: 'zh-CN' })
  await db.membership.update({
    where: { firmId_userId: { firmId: firm.id, userId: english.id } },
    data: { role: 'owner' },
  })
  await requestAccess(personScope(asker), { creditCode: firm.creditCode, message: '我是新来的会计。' }, NOW)
  const { requests } = await getPeople(firmScope(firm, english), NOW)
  expect(requests).toMatchObject([{ message: { text: '我是新来的会计。', language: 'zh-CN' } }])
  expect(await textTo(english)).toContain('(Written in Chinese) 我是新来的会计。')
  await sendBack(ZH.text)
  const { applications } = await readFirmData(firmScope(firm, english), NOW)
  expect(applications).toMatchObject([{ summary: ZH.text, summaryLanguage: 'zh-CN' }])
})
