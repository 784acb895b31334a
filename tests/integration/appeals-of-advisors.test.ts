// A firm asks for one item to be looked at again; another advisor answers on the case page. And what the queue says of all that.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { execute } from '~/features/applications/commands.server'
import { QUEUE_FLAGS, type QueueFlag } from '~/features/reviews/queue-place'
import type { Queue } from '~/features/reviews/queries.server'
import * as queueRoute from '~/routes/advisor/queue'
import { db } from '~/server/db.server'
import { casePageFor, command, heldCase, mails, more, proposeRejection, type HeldCase } from '../factories/casework'
import { addMember } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { NOW, verdictsOn, versionOf } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { firmScope } from '../support/scopes'

const ITEM = 'S05.doc.customs_record'
const OTHER = 'S05.customs_code'

beforeEach(emptyDatabase)

async function lookAsked(flagged: Record<string, string> = { [ITEM]: 'D-07' }): Promise<HeldCase> {
  const held = await heldCase()
  const { applicationId, advisor, firm, owner } = held
  const verdicts = await verdictsOn(applicationId, flagged)
  await command(applicationId, advisor, { name: 'request_changes', verdicts, summary: '' })
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now: NOW }
  const ask = { name: 'appeal', itemId: ITEM, text: '印章是完整的，请再看。' } as const
  const asked = await execute(firmScope(firm, owner), applicationId, ask, press)
  if (!asked.ok) throw new Error(asked.refusal.code)
  return held
}

const ANSWER = { intent: 'answer_appeal', outcome: 'withdrawn', text: '印章可以辨认。' }

describe('an appeal', () => {
  test('shows the item, the remark and the reason to everybody, and its form to another advisor', async () => {
    const { applicationId, advisor } = await lookAsked()
    const other = await createStaff('advisor')
    const { casework, page } = await casePageFor(applicationId, other)
    expect(page.standing).toBe('appeal')
    expect(casework.appeal).toMatchObject({
      item: '报关单位备案证明',
      note: { text: '右下角印章被裁切。', language: 'zh-CN' },
      reason: { text: '印章是完整的，请再看。', language: 'zh-CN' },
      answer: null,
      mayAnswer: true,
    })
    expect(casework.appeal?.remark).toMatch(/^D-07 印章/)
    expect((await casePageFor(applicationId, advisor)).casework.appeal).toMatchObject({
      mayAnswer: false,
      isOwnVerdict: true,
    })
  })

  test.each([
    [{ [ITEM]: 'D-07' }, 'withdrawn', 'in_review'],
    [{ [ITEM]: 'D-07', [OTHER]: 'C-01' }, 'withdrawn', 'changes_requested'],
    [{ [ITEM]: 'D-07' }, 'stands', 'changes_requested'],
  ] as const)('on %o that is %s leaves the case %s and tells the firm', async (flagged, outcome, status) => {
    const { applicationId, owner } = await lookAsked(flagged)
    const other = await createStaff('advisor', { name: '孙立' })
    expect((await more(applicationId, other, { ...ANSWER, outcome })).status).toBe(303)
    expect(await db.application.findUnique({ where: { id: applicationId } })).toMatchObject({ status })
    expect(await mails(owner.email, 'appealAnswered')).toBe(1)
    const { appeal } = (await casePageFor(applicationId, other)).casework
    expect(appeal).toMatchObject({
      answer: { isUpheld: outcome === 'stands', text: ANSWER.text, who: '孙立' },
      mayAnswer: false,
    })
  })

  test('is refused to who gave the verdict, to members of the firm, and without words', async () => {
    const { applicationId, advisor, firm } = await lookAsked()
    const [member, other] = [await createStaff('lead_advisor'), await createStaff('advisor')]
    await addMember(firm, 'viewer', member)
    const refusal = async (who: Person, change = {}) =>
      (await more(applicationId, who, { ...ANSWER, ...change })).data.errors.map(({ field, message }) => [
        field,
        message.key,
      ])
    expect(await refusal(advisor)).toEqual([[null, 'refusals:applications.first_reader']])
    expect(await refusal(member)).toEqual([[null, 'refusals:applications.own_firm']])
    expect(await refusal(other, { text: '' })).toEqual([['text', 'forms:required']])
    expect(await refusal(other, { outcome: '' })).toEqual([['outcome', 'forms:choose']])
  })
})

async function queueAt(query: string, as: Person): Promise<Queue> {
  const request = await get(`/advisor?${query}`, { as })
  return (await answer<{ queue: Queue }>(queueRoute.loader, { request, params: {} })).data.queue
}

describe('the queue', () => {
  test('finds and marks what asks for somebody, each by its flag', async () => {
    const [reader, colleague] = [await createStaff('advisor'), await createStaff('advisor')]
    const [asked, escalated, proposed, held] = [await heldCase(), await heldCase(), await heldCase(), await heldCase()]
    const look = await lookAsked()
    const ask = { intent: 'ask_colleague', colleagueId: reader.id, text: '？' }
    await more(asked.applicationId, asked.advisor, ask)
    await more(escalated.applicationId, escalated.advisor, { intent: 'escalate', reason: 'other', text: '？' })
    await proposeRejection(proposed.applicationId, proposed.advisor)
    const until = new Date(Date.now() + 86_400_000)
    await command(held.applicationId, held.advisor, { name: 'hold', until, reason: 'bank' })
    const ready = await heldCase()
    const verdicts = await verdictsOn(ready.applicationId)
    const decided = { decision: 'approve', verdicts, summary: '', isEnough: true } as const
    await command(ready.applicationId, ready.advisor, { name: 'prepare_decision', ...decided })
    const expected: Record<QueueFlag, string> = {
      question_for_me: asked.applicationId,
      appeal: look.applicationId,
      escalated: escalated.applicationId,
      rejection_proposed: proposed.applicationId,
      decision_pending: ready.applicationId,
      on_hold: held.applicationId,
    }
    for (const flag of QUEUE_FLAGS) {
      // A rejection is nobody's to know who may read it a second time.
      const by = flag === 'rejection_proposed' ? proposed.advisor : reader
      if (by !== reader) expect((await queueAt(`tab=open&flag=${flag}`, reader)).rows).toEqual([])
      const { rows, counts } = await queueAt(`tab=open&flag=${flag}`, by)
      expect([rows.map(({ id, flags }) => [id, flags]), counts.open]).toEqual([[[expected[flag], [flag]]], 1])
    }
    expect((await queueAt('tab=open&flag=question_for_me', colleague)).rows).toEqual([])
    expect((await queueAt('tab=open&flag=nonsense', reader)).rows).toHaveLength(6)
    // Two of them make the session of the test.
    expect(await countQueries(() => queueAt('tab=open&flag=question_for_me', reader))).toBeLessThanOrEqual(7)
  })
})
