// The queue against a count by hand: random cases in every state, held by anybody, on every tab, for advisors and a lead.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isTerminal } from '~/domain/application/transitions'
import { STATUSES, type Status } from '~/domain/application/vocabulary'
import { waitingOn } from '~/domain/application/fold'
import { STAGE_IDS } from '~/domain/catalogue/types'
import { chinaDay } from '~/domain/shared/dates'
import { dueDayView } from '~/features/clock/due-queries.server'
import { getQueue, nextCase } from '~/features/reviews/queries.server'
import { QUEUE_TABS, type QueueTab } from '~/features/reviews/queue-place'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { NOW } from '../factories/stages'
import { advisorScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const HOUR = 3_600_000
const CASES = 240

type Case = {
  readonly id: string
  readonly status: Status
  readonly assigneeId: string | null
  readonly submittedAt: Date
  readonly dueAt: Date | null
  readonly decidedAt: Date | null
}

/** The same numbers in every run, so that a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

async function givenCases(advisors: readonly Person[], seed: number): Promise<Case[]> {
  const next = numbers(seed)
  const { firm } = await createFirm()
  const cases = Array.from({ length: CASES }, (): Case => {
    const status = STATUSES[next(STATUSES.length)] ?? 'draft'
    const holder = advisors[next(advisors.length + 1)]?.id ?? null
    const isDone = isTerminal(status)
    return {
      id: randomUUID(),
      status,
      assigneeId: status === 'submitted' || status === 'draft' ? null : holder,
      submittedAt: new Date(NOW.getTime() - next(400) * HOUR),
      // Few different days, so that the second and third order are needed, too.
      dueAt: isDone || next(8) === 0 ? null : new Date(NOW.getTime() + (next(9) - 4) * 24 * HOUR),
      decidedAt: isDone ? new Date(NOW.getTime() - next(20) * 24 * HOUR) : null,
    }
  })
  await db.application.createMany({
    data: cases.map((one, index) => ({
      ...one,
      firmId: firm.id,
      stage: STAGE_IDS[index % STAGE_IDS.length] ?? 'register',
      reference: `T-${seed}-${index}`,
      version: 1,
      waitingOn: waitingOn({ status: one.status, heldUntil: null, isAppealOpen: false }),
    })),
  })
  return cases
}

function belongs(tab: QueueTab, { status, assigneeId }: Case, { id, staffRole }: Person): boolean {
  const isOwn = assigneeId === id
  const isSeen = isOwn || staffRole === 'lead_advisor'
  if (tab === 'mine') return isOwn && ['in_review', 'resubmitted'].includes(status)
  if (tab === 'unclaimed') return assigneeId === null && ['submitted', 'resubmitted'].includes(status)
  if (tab === 'open') return ['submitted', 'in_review', 'changes_requested', 'resubmitted'].includes(status)
  if (tab === 'waiting') return isSeen && status === 'changes_requested'
  return isSeen && ['approved', 'rejected', 'withdrawn', 'expired'].includes(status)
}

const time = (date: Date | null) => date?.getTime() ?? Number.POSITIVE_INFINITY

function inOrder(tab: QueueTab, cases: readonly Case[]): string[] {
  const byId = (a: Case, b: Case) => (a.id < b.id ? -1 : 1)
  const byDue = (a: Case, b: Case) => (time(a.dueAt) === time(b.dueAt) ? 0 : time(a.dueAt) < time(b.dueAt) ? -1 : 1)
  return [...cases]
    .sort((a, b) =>
      tab === 'decided'
        ? time(b.decidedAt) - time(a.decidedAt) || byId(a, b)
        : byDue(a, b) || time(a.submittedAt) - time(b.submittedAt) || byId(a, b),
    )
    .map(({ id }) => id)
}

describe('the queue', () => {
  test.each([1, 2, 3])('counts, lists and orders as by hand (cases %i)', async (seed) => {
    const [ann, bob] = [await createStaff('advisor'), await createStaff('advisor')]
    const lead = await createStaff('lead_advisor')
    const cases = await givenCases([ann, bob, lead], seed)
    for (const person of [ann, bob, lead, await createStaff('advisor')]) {
      const scope = advisorScope(person)
      for (const tab of QUEUE_TABS) {
        const expected = inOrder(
          tab,
          cases.filter((one) => belongs(tab, one, person)),
        )
        const first = await getQueue(scope, { place: { tab, page: 1 }, now: NOW })
        expect(first.counts[tab]).toBe(expected.length)
        expect(first.pages).toBe(Math.max(1, Math.ceil(expected.length / 25)))
        const rows = [...first.rows]
        for (let page = 2; page <= first.pages; page += 1)
          rows.push(...(await getQueue(scope, { place: { tab, page }, now: NOW })).rows)
        expect(rows.map(({ id }) => id)).toEqual(expected)
        for (const row of atLeast(0, rows)) {
          const { dueAt } = cases.find(({ id }) => id === row.id) ?? { dueAt: null }
          expect(row.dueStanding === 'overdue').toBe(tab !== 'decided' && dueAt !== null && dueAt < NOW)
        }
      }
      const mine = inOrder(
        'mine',
        cases.filter((one) => belongs('mine', one, person)),
      )
      const after = { applicationId: mine[0] ?? randomUUID(), now: NOW }
      expect(await nextCase(scope, { ...after, place: { tab: 'mine', page: 1 } })).toBe(mine[1] ?? null)
    }
  })

  test('holds a case that waits for an advisor in exactly one place', async () => {
    const advisors = [await createStaff('advisor'), await createStaff('advisor')]
    const cases = await givenCases(advisors, 7)
    const seen = new Map<string, number>()
    for (const person of advisors) {
      const { pages } = await getQueue(advisorScope(person), { place: { tab: 'mine', page: 1 }, now: NOW })
      for (let page = 1; page <= pages; page += 1)
        for (const { id } of (await getQueue(advisorScope(person), { place: { tab: 'mine', page }, now: NOW })).rows)
          seen.set(id, (seen.get(id) ?? 0) + 1)
    }
    const held = cases.filter(({ status, assigneeId }) => assigneeId && ['in_review', 'resubmitted'].includes(status))
    expect([...seen.keys()].sort()).toEqual(held.map(({ id }) => id).sort())
    expect(atLeast(1, [...seen.values()]).every((times) => times === 1)).toBe(true)
  })

  test('speaks of the delay in working hours on the first day and in working days after, as the firm’s pages do', async () => {
    const advisor = await createStaff('advisor', { language: 'en' })
    const { firm } = await createFirm()
    // Now is Monday, ten o'clock in China; nights and the weekend are nobody's delay.
    const late = ['2026-11-23T09:00', '2026-11-20T11:00', '2026-11-20T10:00', '2026-11-19T09:00']
    await db.application.createMany({
      data: late.map((dueAt, index) => ({
        firmId: firm.id,
        stage: 'register' as const,
        status: 'submitted' as const,
        reference: `L-${index}`,
        version: 1,
        waitingOn: 'advisor' as const,
        submittedAt: NOW,
        dueAt: new Date(`${dueAt}:00+08:00`),
      })),
    })
    const { rows } = await getQueue(advisorScope(advisor), { place: { tab: 'unclaimed', page: 1 }, now: NOW })
    expect(rows.map(({ due }) => due)).toEqual([
      '2 working days late',
      '1 working day late',
      '1 working day late',
      '1 working hour late',
    ])
    for (const [index, count] of [2, 1, 1].entries()) {
      const due = dueDayView(chinaDay(new Date(`${late[3 - index]}:00+08:00`)), {
        today: chinaDay(NOW),
        language: 'en',
      })
      expect(due.text).toContain(`${count} working day`)
    }
  })

  test.each([
    ['2026-11-23T02:00:00Z', 'with us since today'],
    ['2026-11-24T02:00:00Z', 'with us since Monday, 1 working day'],
    ['2026-11-26T02:00:00Z', 'with us since Monday, 3 working days'],
    ['2026-11-29T02:00:00Z', 'with us since Monday, 4 working days'],
    ['2026-11-30T02:00:00Z', 'with us since 23 November 2026, 5 working days'],
  ])('says on %s since when a case waits', async (now, text) => {
    const advisor = await createStaff('advisor', { language: 'en' })
    const { firm } = await createFirm()
    const startedAt = new Date('2026-11-23T01:00:00Z')
    const open = { firmId: firm.id, stage: 'register', status: 'submitted', waitingOn: 'advisor' } as const
    await db.application.create({
      data: {
        ...open,
        reference: 'W-1',
        version: 1,
        submittedAt: startedAt,
        waits: {
          create: [
            { on: 'firm', startedAt: new Date('2026-11-01T01:00:00Z'), endedAt: startedAt },
            { on: 'advisor', startedAt },
          ],
        },
      },
    })
    const place = { tab: 'unclaimed', page: 1 } as const
    const { rows } = await getQueue(advisorScope(advisor), { place, now: new Date(now) })
    expect(rows.map(({ waits }) => waits)).toEqual([{ on: 'advisor', text }])
  })
})
