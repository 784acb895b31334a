// A decision is told to nobody for ten minutes and can be taken back: what the firm sees meanwhile, who is first when taking back and
// going out meet, and what becomes of a decision that cannot stand any more.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { HELD_BACK_MINUTES } from '~/domain/application/holding-back'
import { auditCases } from '~/features/applications/audit-queries.server'
import { execute, type CaseCommand } from '~/features/applications/commands.server'
import { sendDecision, sendDecisions } from '~/features/applications/decision-jobs.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { getQueue, nextCase } from '~/features/reviews/queries.server'
import type { DoneNotice } from '~/features/reviews/notice-queries.server'
import { placeOf } from '~/features/reviews/schema'
import { examine } from '~/features/doctor/queries.server'
import * as queueRoute from '~/routes/advisor/queue'
import { db } from '~/server/db.server'
import { casePageFor, command, heldCase, mails, more, moreBody, sendMore, type HeldCase } from '../factories/casework'
import { addMember } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, NOW, verdictsOn, versionOf } from '../factories/stages'
import { emptyDatabase } from '../support/database'
import { bundleWorkers, killAt } from '../support/killed-workers'
import { answer, get } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

beforeEach(emptyDatabase)

const FLAGGED = 'S05.doc.customs_record'
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)
const OUT = minutes(HELD_BACK_MINUTES)

type Kind = 'approve' | 'request_changes' | 'reject'

async function prepared(held: HeldCase, kind: Kind, now = NOW): Promise<void> {
  const verdicts = await verdictsOn(held.applicationId, kind === 'approve' ? {} : { [FLAGGED]: 'D-07' })
  const decision = { decision: kind, verdicts, summary: '请看说明。', isEnough: true } as const
  await command(held.applicationId, held.advisor, { name: 'prepare_decision', ...decision }, now)
}

const row = (id: string) => db.application.findUniqueOrThrow({ where: { id } })
const eventsOf = (applicationId: string) =>
  db.applicationEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } })
const pending = () => db.pendingDecision.count()

/** All that the firm can see of the case and of its way; the version only says that something happened. */
async function seenByFirm({ firm, owner, applicationId }: HeldCase) {
  const {
    version: _version,
    requestId: _id,
    ...page
  } = await getApplicationPage(firmScope(firm, owner), applicationId, NOW)
  const { roadmap } = await loadRoadmap(db, firm.id, '2026-11-24')
  return { page, roadmap, mails: await db.outboxMail.count(), rungs: await db.milestoneReached.count() }
}

const OUTCOMES = { approve: 'approved', request_changes: 'changes_requested', reject: 'in_review' } as const
const KINDS = ['approve', 'request_changes', 'reject'] as const

describe.each(KINDS)('a decision to %s', (kind) => {
  test('is seen by nobody of the firm until it goes out, ten minutes later and once', async () => {
    const held = await heldCase()
    const before = await seenByFirm(held)
    await prepared(held, kind)
    expect(await seenByFirm(held)).toEqual(before)
    expect(await sendDecision(held.applicationId, minutes(9.9))).toBe('nothing_due')
    expect(await seenByFirm(held)).toEqual(before)

    const sent = await Promise.all([sendDecision(held.applicationId, OUT), sendDecisions(OUT)])
    expect([sent[0] === 'sent', sent[1] === 1].filter(Boolean)).toHaveLength(1)
    const { status, decisionDueAt } = await row(held.applicationId)
    expect([status, decisionDueAt, await pending()]).toEqual([OUTCOMES[kind], null, 0])
    const after = await seenByFirm(held)
    expect(after.mails - before.mails).toBe(kind === 'reject' ? 0 : 1)
    const altered = []
    for await (const { faults } of auditCases()) altered.push(...faults)
    expect(altered).toEqual([])
    const found = (await examine(new Date())).filter(({ state }) => !state.startsWith('file_'))
    expect(found).toEqual([])
  })

  test('can be taken back, after which nobody was told and the work is still there', async () => {
    const held = await heldCase()
    const before = await seenByFirm(held)
    await prepared(held, kind)
    const done = await more(held.applicationId, held.advisor, { intent: 'take_back_decision' })
    expect(done.status).toBe(303)
    expect(await sendDecisions(minutes(60))).toBe(0)
    expect(await seenByFirm(held)).toEqual(before)
    const { page, casework } = await casePageFor(held.applicationId, held.advisor)
    expect([page.standing, page.draftSummary, casework.decision]).toEqual(['mine', '请看说明。', null])
    expect(
      atLeast(
        1,
        page.tasks.flatMap(({ items }) => items),
      ).every(({ verdict }) => verdict !== null),
    ).toBe(true)
    expect((await eventsOf(held.applicationId)).map(({ type }) => type).slice(-2)).toEqual([
      'decision_prepared',
      'decision_taken_back',
    ])
    // And made anew, it is out after ten minutes of its own.
    await prepared(held, 'approve', minutes(5))
    expect(await sendDecision(held.applicationId, minutes(14))).toBe('nothing_due')
    expect(await sendDecision(held.applicationId, minutes(15))).toBe('sent')
    expect((await row(held.applicationId)).summary).toBe('请看说明。')
  })
})

test('what an approval accepts beyond what was judged is taken back with it', async () => {
  const held = await heldCase()
  const decision = { decision: 'approve', acceptsOpen: true, verdicts: [], summary: '', isEnough: true } as const
  await command(held.applicationId, held.advisor, { name: 'prepare_decision', ...decision })
  expect(await db.itemVerdict.count()).toBe(0)
  await command(held.applicationId, held.advisor, { name: 'take_back_decision', reason: 'wanted' })
  expect(await db.itemVerdict.count()).toBe(0)
  await command(held.applicationId, held.advisor, { name: 'prepare_decision', ...decision })
  expect(await sendDecision(held.applicationId, OUT)).toBe('sent')
  expect(await db.itemVerdict.count({ where: { verdict: 'accepted' } })).toBeGreaterThan(5)
  expect((await row(held.applicationId)).status).toBe('approved')
})

describe('taking back and going out at the same moment', () => {
  test('one of the two is first, in every round', async () => {
    for (let round = 0; round < 12; round += 1) {
      const held = await heldCase()
      await prepared(held, 'request_changes')
      const body = await moreBody(held.applicationId, { intent: 'take_back_decision' })
      const both = [
        () => sendMore(held.applicationId, held.advisor, body),
        () => sendDecision(held.applicationId, OUT),
      ] as const
      const [back, sent] =
        round % 2 === 0
          ? await Promise.all([both[0](), both[1]()])
          : ((await Promise.all([both[1](), both[0]()])).reverse() as [Awaited<ReturnType<typeof sendMore>>, string])
      expect([
        [303, 'nothing_due'],
        [409, 'sent'],
        [422, 'sent'],
      ]).toContainEqual([back.status, sent])
      const types = (await eventsOf(held.applicationId)).map(({ type }) => type)
      expect(types.includes('changes_requested')).toBe(sent === 'sent')
      expect(types.includes('decision_taken_back')).toBe(sent !== 'sent')
    }
  })
})

test('workers that are killed leave nothing undone and do nothing twice', { timeout: 120_000 }, async () => {
  const cases = [await heldCase(), await heldCase(), await heldCase(), await heldCase()]
  for (const held of cases) await prepared(held, 'approve', new Date(Date.now() - 3_600_000))
  await killAt(1, () => db.applicationEvent.count({ where: { type: 'approved' } }))
  // What a killed worker had taken is found by the sweep.
  await sendDecisions(new Date())
  expect(
    await db.applicationEvent.groupBy({ by: ['applicationId'], where: { type: 'approved' }, _count: true }),
  ).toEqual(expect.arrayContaining(cases.map(({ applicationId }) => ({ applicationId, _count: 1 }))))
  expect(await pending()).toBe(0)
})
bundleWorkers()

describe('a decision that cannot stand when it is due', () => {
  type Change = (held: HeldCase) => Promise<unknown>
  const changes: readonly (readonly [string, string, Change])[] = [
    [
      'whoever made it was shut out',
      'not_allowed',
      ({ advisor }) => db.user.update({ where: { id: advisor.id }, data: { disabledAt: NOW } }),
    ],
    [
      'whoever made it is no advisor any more',
      'not_allowed',
      ({ advisor }) => db.user.update({ where: { id: advisor.id }, data: { staffRole: 'official' } }),
    ],
    [
      'whoever made it has joined the firm',
      'not_allowed',
      ({ advisor, firm }) => db.membership.create({ data: { firmId: firm.id, userId: advisor.id, role: 'viewer' } }),
    ],
    [
      'a lead was asked to step in',
      'not_possible',
      ({ applicationId }) => db.application.update({ where: { id: applicationId }, data: { escalatedAt: NOW } }),
    ],
  ]
  test.each(changes)('because %s is put aside, and the leads are told', async (_, reason, change) => {
    const held = await heldCase()
    const lead = await createStaff('lead_advisor')
    const before = await seenByFirm(held)
    await prepared(held, 'approve')
    await change(held)
    const mailsBefore = await db.outboxMail.count({ where: { to: held.owner.email } })
    expect(await sendDecision(held.applicationId, OUT)).toBe('put_aside')
    expect((await eventsOf(held.applicationId)).at(-1)).toMatchObject({
      ...{ type: 'decision_taken_back', actorId: 'system', payload: { reason } },
    })
    expect(await row(held.applicationId)).toMatchObject({
      status: 'in_review',
      decisionDueAt: null,
      summary: before.page.summary.text || null,
    })
    expect(await db.outboxMail.count({ where: { to: held.owner.email } })).toBe(mailsBefore)
    expect(await mails(lead.email, 'decisionPutAside')).toBe(1)
    expect(await sendDecision(held.applicationId, OUT)).toBe('nothing_due')
  })

  test('because the firm withdrew or was taken back is nothing any more', async () => {
    const held = await heldCase()
    // Its page was drawn before the decision was made, which is none of its business.
    const version = await versionOf(held.applicationId)
    await prepared(held, 'approve')
    const press = { expectedVersion: version, requestId: randomUUID(), now: minutes(3) }
    const scope = firmScope(held.firm, held.owner)
    expect(await execute(scope, held.applicationId, { name: 'withdraw' }, press)).toMatchObject({ ok: true })
    expect(await sendDecision(held.applicationId, OUT)).toBe('nothing_due')
    expect([(await row(held.applicationId)).status, await pending()]).toEqual(['withdrawn', 0])
  })
})

describe('the clocks', () => {
  test('the advisor’s stops when it was decided, the firm’s runs from the moment it went out', async () => {
    const held = await heldCase()
    await prepared(held, 'request_changes', minutes(60))
    const goesOut = minutes(60 + HELD_BACK_MINUTES)
    await sendDecision(held.applicationId, goesOut)
    const [advisor, firm] = await db.waitInterval.findMany({
      where: { applicationId: held.applicationId },
      orderBy: { startedAt: 'asc' },
    })
    expect(advisor).toMatchObject({ on: 'advisor', endedAt: minutes(60) })
    expect(firm).toMatchObject({ on: 'firm', startedAt: goesOut, endedAt: null })
    const event = (await eventsOf(held.applicationId)).at(-1)
    expect(event).toMatchObject({ type: 'changes_requested', occurredAt: goesOut, actorId: held.advisor.id })
    expect(event?.payload).toMatchObject({ preparedAt: minutes(60).toISOString() })
  })

  test('of a proposed rejection: who has looked since it was decided may not read it again', async () => {
    const held = await heldCase()
    await prepared(held, 'reject')
    await sendDecision(held.applicationId, OUT)
    expect(await db.secondReading.findFirst()).toMatchObject({
      firstAt: NOW,
      firstById: held.advisor.id,
      first: 'reject',
    })
  })
})

describe('the workspace', () => {
  const queueOf = (as: Person) => getQueue(advisorScope(as), { place: placeOf(new URLSearchParams()), now: NOW })

  test('shows when it goes out, offers nothing else, and goes on with the next case', async () => {
    const held = await heldCase()
    const next = await heldCase()
    await command(next.applicationId, next.advisor, { name: 'release' })
    await claim(next.applicationId, held.advisor)
    const verdicts = Object.fromEntries(
      (await verdictsOn(held.applicationId)).map(({ itemId, verdict }) => [`verdict:${itemId}`, verdict]),
    )
    const done = await more(held.applicationId, held.advisor, {
      intent: 'approve',
      isEnough: 'yes',
      summary: '',
      ...verdicts,
    })
    expect(done.location).toBe(`/advisor/cases/${next.applicationId}?done=approve&of=${held.applicationId}`)

    const [line] = (await queueOf(held.advisor)).rows.filter(({ id }) => id === held.applicationId)
    expect(line).toMatchObject({
      flags: ['decision_pending'],

      dueStanding: null,
    })
    expect(line?.due).toMatch(/^\d{2}:\d{2} 发出$/)
    expect(line?.may).toEqual({ claim: false, release: false, give: false })
    const { page, casework } = await casePageFor(held.applicationId, held.advisor)
    expect([page.standing, casework.decision?.kind, casework.may]).toEqual([
      'decision_pending',
      'approve',
      ['take_back_decision'],
    ])
    const place = placeOf(new URLSearchParams())
    expect(
      await nextCase(advisorScope(held.advisor), { applicationId: next.applicationId, place, now: NOW }),
    ).toBeNull()
  })

  test('says in the notice when it goes out, with the way back, and nothing once it is taken back', async () => {
    const held = await heldCase()
    await prepared(held, 'approve', new Date())
    const notice = async (as: Person) => {
      const request = await get(`/advisor?done=approve&of=${held.applicationId}`, { as })
      return (await answer<{ notice: DoneNotice | null }>(queueRoute.loader, { request })).data.notice
    }
    expect(await notice(held.advisor)).toMatchObject({
      takeBack: { to: `/advisor/cases/${held.applicationId}`, version: await versionOf(held.applicationId) },
    })
    expect((await notice(held.advisor))?.heading).toMatch(/将于 \d{2}:\d{2} 发出/)
    expect(await notice(await createStaff('advisor'))).toBeNull()
    await more(held.applicationId, held.advisor, { intent: 'take_back_decision' })
    expect(await notice(held.advisor)).toBeNull()
  })

  test('another advisor cannot take it back, a lead can', async () => {
    const held = await heldCase()
    await prepared(held, 'approve')
    const back: CaseCommand = { name: 'take_back_decision', reason: 'wanted' }
    const as = async (who: Person) =>
      execute(advisorScope(who), held.applicationId, back, {
        ...{ expectedVersion: await versionOf(held.applicationId), requestId: randomUUID(), now: NOW },
      })
    expect(await as(await createStaff('advisor'))).toMatchObject({ refusal: { code: 'not_your_case' } })
    expect(await as(await createStaff('lead_advisor'))).toMatchObject({ ok: true })
  })

  test('and a firm that presses on a page drawn before learns nothing of it', async () => {
    const held = await heldCase()
    const editor = await addMember(held.firm, 'editor')
    const version = await versionOf(held.applicationId)
    await prepared(held, 'approve')
    const press = (now: Date) => ({ expectedVersion: version, requestId: randomUUID(), now })
    await execute(firmScope(held.firm, held.owner), held.applicationId, { name: 'withdraw' }, press(NOW))
    const late = await execute(firmScope(held.firm, editor), held.applicationId, { name: 'withdraw' }, press(NOW))
    expect(late).toMatchObject({ refusal: { code: 'version_conflict', values: { what: '撤回了申请' } } })
  })
})
