import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { getCase } from '~/features/reviews/case-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { getQueue } from '~/features/reviews/queries.server'
import { QUEUE_TABS } from '~/features/reviews/queue-place'
import * as caseRoute from '~/routes/advisor/case'
import * as queueRoute from '~/routes/advisor/queue'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { approve, claim, giveDocument, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const FLAGGED = 'S05.doc.customs_record'
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function submitted(now = NOW, nameZh = '沈阳远程泵业有限公司') {
  const { firm, owner } = await createFirm({ nameZh })
  return { firm, owner, ...(await submit({ firm, by: owner, stage: 'register', now })) }
}

async function held() {
  const advisor = await createStaff('advisor')
  const opened = await submitted()
  await claim(opened.applicationId, advisor)
  return { ...opened, advisor }
}

async function sendBack(applicationId: string, advisor: Person) {
  const verdicts = await verdictsOn(applicationId, { [FLAGGED]: 'D-07' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  await execute(advisorScope(advisor), applicationId, { name: 'request_changes', verdicts, summary: '请重扫。' }, press)
}

describe('the queue', () => {
  test('puts what is due first on top, then what has waited longest', async () => {
    const advisor = await createStaff('advisor')
    const late = await submitted(minutesLater(120), '丙公司')
    const first = await submitted(minutesLater(0), '甲公司')
    const second = await submitted(minutesLater(60), '乙公司')
    const yesterday = await submitted(minutesLater(-24 * 60 * 7), '丁公司')
    const queue = await getQueue(advisorScope(advisor), { place: { tab: 'unclaimed', page: 1 }, now: NOW })
    expect(queue.rows.map(({ id }) => id)).toEqual(
      [yesterday, first, second, late].map(({ applicationId }) => applicationId),
    )
    expect(queue.rows[0]).toMatchObject({ dueStanding: 'overdue' })
    expect(queue.rows[1]).toMatchObject({ dueStanding: 'in_time', firm: '甲公司' })
  })

  test('names the goods, the track and what the pre-check found before a case is opened', async () => {
    const { firm, owner } = await createFirm({ tracks: ['used_car', 'general_goods'], sells: '水泵' })
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const row = async () => {
      const reader = advisorScope(await createStaff('advisor', { language: 'zh-CN' }))
      const { rows } = await getQueue(reader, { place: { tab: 'unclaimed', page: 1 }, now: NOW })
      return rows.find(({ id }) => id === applicationId)
    }
    const { preCheckHits } = await db.submissionVersion.findFirstOrThrow({ where: { applicationId } })
    expect(await row()).toMatchObject({ goods: '水泵', hits: preCheckHits })
    expect((await row())?.tracks).toContain('二手车')
    const product = { firmId: firm.id, hs6: '841370', reason: '' }
    await db.firmProduct.create({ data: { ...product, name: '离心泵', createdAt: new Date(1) } })
    await db.firmProduct.create({ data: { ...product, name: '潜水泵', createdAt: new Date(2) } })
    expect(await row()).toMatchObject({ goods: '离心泵，另 1 种' })
  })

  test('counts each case in the one tab where it is', async () => {
    const advisor = await createStaff('advisor')
    const cases = [await submitted(), await submitted(), await submitted(), await submitted()]
    for (const { applicationId } of cases.slice(1)) await claim(applicationId, advisor)
    await sendBack(cases[2]?.applicationId ?? '', advisor)
    await approve(cases[3]?.applicationId ?? '', advisor)
    const counts = async (person: Person) =>
      (await getQueue(advisorScope(person), { place: { tab: 'mine', page: 1 }, now: NOW })).counts
    expect(await counts(advisor)).toEqual({ mine: 1, unclaimed: 1, waiting: 1, open: 3, decided: 1 })
    expect(await counts(await createStaff('advisor'))).toEqual({
      mine: 0,
      unclaimed: 1,
      waiting: 0,
      open: 3,
      decided: 0,
    })
    expect(await counts(await createStaff('lead_advisor'))).toEqual({
      mine: 0,
      unclaimed: 1,
      waiting: 1,
      open: 3,
      decided: 1,
    })
  })

  test('goes on to further pages and never shows a case twice', async () => {
    const { firm } = await createFirm()
    const base = {
      firmId: firm.id,
      stage: 'register',
      status: 'submitted',
      version: 1,
      waitingOn: 'advisor',
      submittedAt: NOW,
    } as const
    await db.application.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({ ...base, reference: `R-2611-${1000 + index}`, dueAt: NOW })),
    })
    const scope = advisorScope(await createStaff('advisor'))
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => getQueue(scope, { place: { tab: 'unclaimed', page }, now: NOW })),
    )
    expect(pages.map(({ rows }) => rows.length)).toEqual([25, 25, 10, 0])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(60)
    expect(pages[0]?.pages).toBe(3)
  })

  test.each(QUEUE_TABS)('asks the database at most six times, however long it is: %s', async (tab) => {
    const advisor = await createStaff('advisor')
    await submitted()
    const request = await get(`/advisor?tab=${tab}`, { as: advisor })
    expect(await countQueries(() => answer(queueRoute.loader, { request }))).toBeLessThanOrEqual(6)
  })

  test.each(['?tab=nonsense', '?page=-1', '?page=1e9', '?page=x', '?done=nonsense&of=x', '?done=approve&of=no-id'])(
    'shrugs at %s',
    async (query) => {
      const request = await get(`/advisor${query}`, { as: await createStaff('advisor') })
      expect(await answer(queueRoute.loader, { request })).toMatchObject({
        status: 200,
        data: { queue: { tab: 'mine' } },
      })
    },
  )
})

describe('the case', () => {
  test('shows old beside new, the last reason, and what still stands', async () => {
    const { applicationId, advisor, firm, owner } = await held()
    await sendBack(applicationId, advisor)
    await giveDocument(firm, 'customs_record')
    await submit({ firm, by: owner, stage: 'register' })
    const page = await getCase(advisorScope(advisor), applicationId, NOW)
    const items = page.tasks.flatMap((task) => task.items)
    const changed = items.find(({ itemId }) => itemId === FLAGGED)
    const { toJudge, empty, ...rest } = page.totals
    expect([toJudge + empty, rest]).toEqual([items.length, { changed: 1, carried: items.length - 1 }])
    expect(changed).toMatchObject({
      isChanged: true,
      verdict: null,
      lastReason: { note: { text: '右下角印章被裁切。' } },
      file: { number: 2 },
      before: { file: { number: 1 } },
    })
    expect(changed?.lastReason?.title).toContain('D-07')
    expect(page).toMatchObject({ round: 2, standing: 'mine', summary: { text: '请重扫。' } })
  })

  test('says why no verdict can be given', async () => {
    const { applicationId, advisor, firm } = await held()
    const standing = async (person: Person) => (await getCase(advisorScope(person), applicationId, NOW)).standing
    const member = await createStaff('advisor')
    await addMember(firm, 'viewer', member)
    expect(await standing(advisor)).toBe('mine')
    expect(await standing(await createStaff('advisor'))).toBe('held')
    expect(await standing(member)).toBe('own_firm')
    expect(await standing(await createStaff('lead_advisor'))).toBe('mine')
    await sendBack(applicationId, advisor)
    expect(await standing(advisor)).toBe('waiting_firm')
  })

  test('offers nobody of the firm as a colleague to hand over to', async () => {
    const { applicationId, advisor, firm } = await held()
    const [member, free] = [await createStaff('advisor'), await createStaff('advisor')]
    await addMember(firm, 'editor', member)
    await createStaff('official')
    const page = await getCase(advisorScope(advisor), applicationId, NOW)
    expect(page.colleagues.map(({ id }) => id)).toEqual([free.id])
  })

  test('asks the database at most eight times, queue and account included', async () => {
    const { applicationId, advisor } = await held()
    const request = await get(`/advisor/cases/${applicationId}`, { as: advisor })
    expect(
      await countQueries(() => answer(caseRoute.loader, { request, params: { applicationId } })),
    ).toBeLessThanOrEqual(8)
  })
})

describe('the form of the case', () => {
  async function form(applicationId: string, intent: string, change: Record<string, string> = {}) {
    const verdicts = await verdictsOn(applicationId)
    const fields = Object.fromEntries(verdicts.map(({ itemId }) => [`verdict:${itemId}`, 'accepted']))
    return {
      intent,
      requestId: randomUUID(),
      expectedVersion: String(await versionOf(applicationId)),
      summary: '',
      isEnough: 'yes',
      ...fields,
      ...change,
    }
  }

  async function send(applicationId: string, advisor: Person, body: Record<string, string>, search = '') {
    const request = await post(`/advisor/cases/${applicationId}${search}`, body, { as: advisor })
    return answer<FormReply>(caseRoute.action, { request, params: { applicationId } })
  }

  test('accepts what has no verdict yet together with the approval, but nothing that goes back', async () => {
    const { applicationId, advisor } = await held()
    const scope = advisorScope(advisor)
    const press = async () => ({
      expectedVersion: await versionOf(applicationId),
      requestId: randomUUID(),
      now: NOW,
    })
    const approval = { name: 'approve', acceptsOpen: true, summary: '', isEnough: true } as const
    const flagged = [{ itemId: FLAGGED, verdict: 'needs_changes', reasonCode: 'D-07', note: '' }] as const
    const refused = await execute(scope, applicationId, { ...approval, verdicts: flagged }, await press())
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'items_not_accepted' } })
    expect(
      await execute(scope, applicationId, { ...approval, acceptsOpen: false, verdicts: [] }, await press()),
    ).toMatchObject({
      ok: false,
    })
    expect(await execute(scope, applicationId, { ...approval, verdicts: [] }, await press())).toMatchObject({
      ok: true,
    })
    const { status, verdicts } = await db.application.findUniqueOrThrow({
      where: { id: applicationId },
      include: { verdicts: true },
    })
    expect(status).toBe('approved')
    expect(verdicts.map(({ itemId }) => itemId)).toContain(FLAGGED)
    expect(atLeast(1, verdicts).every(({ verdict }) => verdict === 'accepted')).toBe(true)
  })

  test('says which case is open after a decision', async () => {
    const { applicationId, advisor } = await held()
    const other = await submitted(NOW, '丙公司')
    await claim(other.applicationId, advisor)
    await send(applicationId, advisor, await form(applicationId, 'approve'))
    const open = async (query: string) => {
      const request = await get(`/advisor/cases/${other.applicationId}${query}`, { as: advisor })
      const params = { applicationId: other.applicationId }
      return (await answer<{ isNext: boolean }>(caseRoute.loader, { request, params })).data.isNext
    }
    expect(await open(`?done=approve&of=${applicationId}`)).toBe(true)
    expect(await open('')).toBe(false)
    expect(await open(`?done=approve&of=${randomUUID()}`)).toBe(false)
  })

  test('approves and goes on to the next case', async () => {
    const { applicationId, advisor } = await held()
    const other = await submitted()
    await claim(other.applicationId, advisor)
    const sent = await send(applicationId, advisor, await form(applicationId, 'approve'))
    expect(sent.status).toBe(303)
    expect(sent.location).toBe(`/advisor/cases/${other.applicationId}?done=approve&of=${applicationId}`)
  })

  test('goes on in the list it was opened from, and back to that list when nothing is left there', async () => {
    const { applicationId, advisor } = await held()
    const [elsewhere, sought, free] = [
      await submitted(NOW, '甲公司'),
      await submitted(NOW, '乙公司'),
      await submitted(),
    ]
    await claim(elsewhere.applicationId, advisor)
    await claim(sought.applicationId, advisor)
    const list = '?q=%E4%B9%99%E5%85%AC%E5%8F%B8'
    const first = await send(applicationId, advisor, await form(applicationId, 'approve'), `${list}&page=3&done=claim`)
    expect(first.location).toBe(`/advisor/cases/${sought.applicationId}${list}&done=approve&of=${applicationId}`)
    const second = await send(sought.applicationId, advisor, await form(sought.applicationId, 'approve'), list)
    expect(second.location).toBe(`/advisor${list}&done=approve&of=${sought.applicationId}`)
    const third = await send(
      elsewhere.applicationId,
      advisor,
      await form(elsewhere.applicationId, 'approve'),
      '?tab=unclaimed',
    )
    expect(third.location).toContain(`/advisor/cases/${free.applicationId}?tab=unclaimed&done=approve`)
  })

  test('goes to the queue when nothing is left', async () => {
    const { applicationId, advisor } = await held()
    const sent = await send(applicationId, advisor, await form(applicationId, 'approve'))
    expect(sent.location).toBe(`/advisor?done=approve&of=${applicationId}`)
  })

  test('keeps what was chosen and names the item when a reason is missing', async () => {
    const { applicationId, advisor } = await held()
    const sent = await send(
      applicationId,
      advisor,
      await form(applicationId, 'request_changes', { [`verdict:${FLAGGED}`]: 'needs_changes', summary: '说明' }),
    )
    expect(sent.status).toBe(422)
    expect(sent.data.errors[0]).toMatchObject({ field: `reason:${FLAGGED}` })
    expect(sent.data.values).toMatchObject({ [`verdict:${FLAGGED}`]: ['needs_changes'], summary: ['说明'] })
    expect(await db.itemVerdict.count()).toBe(0)
  })

  test('tells the slower of two who was faster', async () => {
    const { applicationId, advisor } = await held()
    const stale = await form(applicationId, 'approve')
    await send(applicationId, advisor, await form(applicationId, 'save_verdicts'))
    const sent = await send(applicationId, advisor, stale)
    expect(sent.status).toBe(409)
    expect(sent.data.errors[0]?.message).toMatchObject({
      key: 'refusals:applications.version_conflict',
      values: { who: '您（在另一个窗口）' },
    })
  })

  test.each([
    ['an unknown verdict', { [`verdict:${FLAGGED}`]: 'perhaps' }],
    [
      'a note of a megabyte',
      {
        [`verdict:${FLAGGED}`]: 'needs_changes',
        [`reason:${FLAGGED}`]: 'D-07',
        [`note:${FLAGGED}`]: 'x'.repeat(1_000_000),
      },
    ],
    [
      'NUL in a note',
      { [`verdict:${FLAGGED}`]: 'needs_changes', [`reason:${FLAGGED}`]: 'D-07', [`note:${FLAGGED}`]: 'a\0b' },
    ],
    ['a turned direction in the summary', { summary: '\u202egnp' }],
    ['a reason nobody knows', { [`verdict:${FLAGGED}`]: 'needs_changes', [`reason:${FLAGGED}`]: "'; DROP TABLE" }],
    ['an item that was not submitted', { 'verdict:X99.other': 'accepted' }],
    ['no request id', { requestId: '' }],
    ['a version that is no number', { expectedVersion: 'now' }],
    ['an intent nobody knows', { intent: 'burn' }],
  ])('refuses %s, and nothing is written', async (_name, change: Record<string, string>) => {
    const { applicationId, advisor } = await held()
    const version = await versionOf(applicationId)
    const sent = await send(applicationId, advisor, await form(applicationId, 'request_changes', change))
    expect(sent.status).toBe(422)
    expect(sent.data.errors.length).toBeGreaterThan(0)
    expect(await versionOf(applicationId)).toBe(version)
  })

  test('stores a note with markup as it was written', async () => {
    const { applicationId, advisor } = await held()
    const note = '<script>alert("章")</script> 🚢'
    const change = { [`verdict:${FLAGGED}`]: 'needs_changes', [`reason:${FLAGGED}`]: 'D-07', [`note:${FLAGGED}`]: note }
    expect((await send(applicationId, advisor, await form(applicationId, 'request_changes', change))).status).toBe(303)
    expect(await db.itemVerdict.findFirst({ where: { itemId: FLAGGED } })).toMatchObject({ note })
  })

  test('a case that does not exist is a 404', async () => {
    const advisor = await createStaff('advisor')
    const id = randomUUID()
    const body = { intent: 'claim', requestId: randomUUID(), expectedVersion: '1' }
    expect((await send(id, advisor, body)).status).toBe(404)
    expect((await send('no-id', advisor, body)).status).toBe(404)
  })
})
