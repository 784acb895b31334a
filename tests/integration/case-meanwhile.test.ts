// Two windows, or two people, on one case: what only one changed is kept, what both changed is asked, and nothing typed is lost.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { opinionMark, type Opinion } from '~/domain/application/verdict-merge'
import type { CasePage } from '~/features/reviews/case-queries.server'
import { latestOf } from '~/features/reviews/latest-queries.server'
import type { FormReply } from '~/i18n/message-key'
import { action, loader } from '~/routes/advisor/case'
import { db } from '~/server/db.server'
import { command, heldCase } from '../factories/casework'
import { createStaff, type Person } from '../factories/people'
import { giveDocument, submit, verdictsOn } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { answer, get, post } from '../support/requests'
import { advisorScope } from '../support/scopes'

const [A, B, C] = ['S05.doc.customs_record', 'S05.customs_code', 'S05.filed_on'] as const

let advisor: Person
let lead: Person
let applicationId: string
let firm: Awaited<ReturnType<typeof heldCase>>['firm']
let owner: Person

beforeEach(async () => {
  await emptyDatabase()
  ;({ applicationId, advisor, firm, owner } = await heldCase())
  lead = await createStaff('lead_advisor', { name: '李组长' })
})

type Fields = Record<string, string>
const accepted = (itemId: string): Fields => ({ [`verdict:${itemId}`]: 'accepted' })
const flagged = (itemId: string, note: string): Fields => ({
  ...{ [`verdict:${itemId}`]: 'needs_changes', [`reason:${itemId}`]: 'D-07', [`note:${itemId}`]: note },
})

/** The page as it is drawn now: its hidden fields, and what it shows of each item. */
async function opened(as: Person): Promise<{ readonly page: CasePage; readonly drawn: Fields }> {
  const request = await get(`/advisor/cases/${applicationId}`, { as })
  const { page } = (await answer<{ page: CasePage }>(loader, { request, params: { applicationId } })).data
  const items = page.tasks.flatMap((task) => task.items)
  const shown = (item: Opinion & { readonly itemId: string }) => ({
    [`drawn:${item.itemId}`]: opinionMark(item),
    ...(item.verdict && { [`verdict:${item.itemId}`]: item.verdict }),
    ...(item.verdict === 'needs_changes' && {
      [`reason:${item.itemId}`]: item.reasonCode ?? '',
      [`note:${item.itemId}`]: item.note,
    }),
  })
  const marks = Object.assign({}, ...items.map(shown)) as Fields
  return { page, drawn: { expectedVersion: String(page.version), summary: '', ...marks } }
}
async function send(as: Person, { drawn }: { readonly drawn: Fields }, typed: Fields) {
  const body = { intent: 'save_verdicts', requestId: randomUUID(), ...drawn, ...typed }
  const request = await post(`/advisor/cases/${applicationId}`, body, { as })
  return answer<FormReply>(action, { request, params: { applicationId } })
}
const stored = async () => {
  const rows = await db.itemVerdict.findMany({ where: { applicationId, itemId: { in: [A, B, C] } } })
  return Object.fromEntries(rows.map(({ itemId, verdict, note }) => [itemId, note || verdict]))
}

describe('saving from a second window', () => {
  test('keeps what both did where they did not meet', async () => {
    const [first, second] = [await opened(advisor), await opened(advisor)]
    await send(advisor, first, accepted(A))
    const sent = await send(advisor, second, flagged(B, '编码与回执不一致'))
    expect(sent.status).toBe(303)
    expect(sent.location).toContain('done=save_verdicts')
    expect(await stored()).toEqual({ [A]: 'accepted', [B]: '编码与回执不一致' })
  })

  test('undoes nothing that it was drawn before', async () => {
    await send(advisor, await opened(advisor), accepted(A))
    const old = await opened(advisor)
    await send(advisor, await opened(advisor), flagged(A, '看不清'))
    await send(advisor, old, accepted(B))
    expect(await stored()).toEqual({ [A]: '看不清', [B]: 'accepted' })
  })

  test('saves what does not meet and shows both of what does; one press decides', async () => {
    const [first, second] = [await opened(lead), await opened(advisor)]
    await send(lead, first, flagged(A, '印章不清'))
    const sent = await send(advisor, second, { ...accepted(A), ...accepted(B) })
    expect(sent.status).toBe(409)
    expect(sent.data).toMatchObject({
      isStale: true,
      heading: { key: 'verdicts:meanwhile.heading' },
      lead: { key: 'verdicts:meanwhile.saved' },
      errors: [{ field: `keep:${A}`, message: { key: 'verdicts:meanwhile.item', values: { who: '李组长' } } }],
    })
    expect(sent.data.values[`verdict:${A}`]).toEqual(['accepted'])
    expect(sent.data.values[`verdict:${B}`]).toBeUndefined()
    expect(await stored()).toEqual({ [A]: '印章不清', [B]: 'accepted' })

    const again = await opened(advisor)
    expect((await send(advisor, again, { ...accepted(A), [`keep:${A}`]: 'theirs' })).status).toBe(303)
    expect((await stored())[A]).toBe('印章不清')
    expect((await send(advisor, again, { ...accepted(A), [`keep:${A}`]: 'mine' })).status).toBe(303)
    expect((await stored())[A]).toBe('accepted')
  })

  test('calls nobody by their own name', async () => {
    const [first, second] = [await opened(advisor), await opened(advisor)]
    await send(advisor, first, flagged(A, '印章不清'))
    const { data } = await send(advisor, second, flagged(A, '缺页'))
    expect(data.heading?.key).toBe('verdicts:meanwhile.headingOwn')
    expect(data.errors[0]?.message.values).toMatchObject({ who: '您（在另一个窗口）' })
    expect(data.values[`note:${A}`]).toEqual(['缺页'])
    expect((await latestOf(advisorScope(advisor), applicationId)).text).toContain('您（在另一个窗口）')
    expect((await latestOf(advisorScope(lead), applicationId)).text).not.toContain('另一个窗口')
  })
})

describe('a decision from a page that is old', () => {
  test('is not made; everything typed is there and waits for one more press', async () => {
    const second = await opened(advisor)
    await send(lead, await opened(lead), accepted(B))
    const typed = { intent: 'request_changes', ...flagged(A, '请重扫'), summary: '共一处', isEnough: 'yes' }
    const sent = await send(advisor, second, typed)
    expect(sent.data).toMatchObject({ isStale: true, lead: { key: 'verdicts:meanwhile.waits' } })
    expect(sent.data.errors[0]?.message.key).toBe('refusals:applications.version_conflict')
    expect(sent.data.values).toMatchObject({ [`note:${A}`]: ['请重扫'], summary: ['共一处'], isEnough: ['yes'] })
    expect(await db.pendingDecision.count()).toBe(0)
    expect((await send(advisor, await opened(advisor), typed)).status).toBe(303)
    expect(await stored()).toMatchObject({ [A]: '请重扫', [B]: 'accepted' })
  })

  test('does not accept what the firm has submitted since', async () => {
    const old = await opened(advisor)
    const verdicts = await verdictsOn(applicationId, { [A]: 'D-07' })
    await command(applicationId, advisor, { name: 'request_changes', verdicts, summary: '' })
    await giveDocument(firm, 'customs_record')
    await submit({ firm, by: owner, stage: 'register' })
    const sent = await send(advisor, old, { ...accepted(A), ...flagged(B, '编码有误') })
    expect(sent.data.lead?.key).toBe('verdicts:meanwhile.newRound')
    expect(sent.data.values[`verdict:${A}`]).toBeUndefined()
    expect(sent.data.values[`note:${B}`]).toEqual(['编码有误'])
  })
})

test('a case that went to somebody else meanwhile gives the typed notes back', async () => {
  const other = await createStaff('advisor')
  const old = await opened(advisor)
  await command(applicationId, lead, { name: 'reassign', assigneeId: other.id, reason: 'workload' })
  const sent = await send(advisor, old, flagged(A, '请重扫'))
  expect(sent.status).toBeGreaterThanOrEqual(409)
  expect(sent.data.values[`note:${A}`]).toEqual(['请重扫'])
  expect(await stored()).toEqual({})
})
