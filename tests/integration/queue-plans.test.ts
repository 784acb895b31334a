// How PostgreSQL answers the queue when it is long: by its indexes, whatever is looked for.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { getQueue } from '~/features/reviews/queries.server'
import { QUEUE_TABS } from '~/features/reviews/queue-place'
import { placeOf } from '~/features/reviews/schema'
import { findText } from '~/features/reviews/search-queries.server'
import { listViews } from '~/features/views/queries.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { manyFirms } from '../factories/many-firms'
import { createStaff, type Person } from '../factories/people'
import { NOW } from '../factories/stages'
import { owner } from '../support/database'
import { advisorScope } from '../support/scopes'

const CASES = 3_000
const HOUR = 3_600_000
let advisor: Person

/** Mostly decided, as after a year: a tenth is open, and a small part of that is the reader's. */
beforeEach(async () => {
  advisor = await createStaff('advisor')
  const colleagues = await Promise.all(Array.from({ length: 10 }, () => createStaff('advisor')))
  const firms = await Promise.all(Array.from({ length: 30 }, () => createFirm()))
  const cases = Array.from({ length: CASES }, (_, index) => {
    const isOpen = index % 10 === 0
    const holder = index % 100 === 0 ? advisor : colleagues[index % 7]
    return {
      id: randomUUID(),
      reference: `P-${index}`,
      firmId: firms[index % firms.length]?.firm.id ?? '',
      stage: 'register' as const,
      status: isOpen ? (index % 20 === 0 ? ('in_review' as const) : ('submitted' as const)) : ('approved' as const),
      version: 1,
      waitingOn: isOpen ? ('advisor' as const) : ('nobody' as const),
      assigneeId: isOpen && index % 20 !== 0 ? null : holder?.id,
      submittedAt: new Date(NOW.getTime() - index * HOUR),
      dueAt: isOpen ? new Date(NOW.getTime() + (index % 40) * HOUR) : null,
      decidedAt: isOpen ? null : NOW,
    }
  })
  await db.application.createMany({ data: cases })
  const waits = cases.map(({ id, submittedAt }) => ({
    applicationId: id,
    on: 'advisor' as const,
    startedAt: submittedAt,
  }))
  await db.waitInterval.createMany({ data: waits })
  await owner.$executeRawUnsafe('vacuum analyze')
}, 60_000)

type Sent = { readonly text: string; readonly values: readonly unknown[] }

/** The statements that something sends, as they are sent. */
async function statementsOf(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.map(([first, second]) => {
      const query = first as unknown as string | Sent
      const values = (second as unknown as readonly unknown[] | undefined) ?? []
      return typeof query === 'string' ? { text: query, values } : { text: query.text, values: query.values ?? values }
    })
  } finally {
    sent.mockRestore()
  }
}

async function plansOf(work: () => Promise<unknown>): Promise<string> {
  const statements = (await statementsOf(work)).filter(({ text }) => /^\s*select/i.test(text))
  expect(statements.length).toBeGreaterThan(0)
  const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await client.connect()
  try {
    const plans: string[] = []
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, [...values])
      plans.push(...rows.map((row) => row['QUERY PLAN']))
    }
    return plans.join('\n')
  } finally {
    await client.end()
  }
}

const READ_THROUGH = /Seq Scan on "?(Application|ApplicationEvent|WaitInterval|QueueView)\b.*/

test('every tab and filter of an advisor’s queue is found by an index', async () => {
  const scope = advisorScope(advisor)
  for (const tab of QUEUE_TABS)
    for (const filter of [
      '',
      'due=overdue',
      'waitingOn=agency',
      'waitingOn=firm',
      'stage=register&city=210100',
      'assignee=nobody',
    ]) {
      const place = placeOf(new URLSearchParams(`tab=${tab}&${filter}`))
      const plans = await plansOf(() => getQueue(scope, { place, now: NOW }))
      expect(READ_THROUGH.exec(plans)?.[0], `${tab} ${filter}`).toBeUndefined()
    }
})

test('a text that not every firm has is found by an index', async () => {
  await manyFirms(3_000)
  await owner.$executeRawUnsafe('vacuum analyze')
  for (const q of ['远程77号', '1号', 'Yuancheng 1234 Pump', 'P-17', '13910000007']) {
    const plans = await plansOf(() => findText(q))
    expect(/Seq Scan on "?(Firm|Application|TaskAnswer)\b.*/.exec(plans)?.[0], q).toBeUndefined()
  }
})

test('the counts of all views are found by indexes, too', async () => {
  const scope = advisorScope(advisor)
  for (const [index, query] of ['tab=open', 'tab=mine&due=overdue', 'tab=unclaimed&waitingOn=advisor'].entries())
    await db.queueView.create({
      data: { id: randomUUID(), ownerId: advisor.id, name: query, nameKey: query, query, isShared: index > 0 },
    })
  const plans = await plansOf(() => listViews(scope, { place: placeOf(new URLSearchParams()), now: NOW }))
  expect(/Seq Scan on "?(Application|WaitInterval)\b.*/.exec(plans)?.[0]).toBeUndefined()
})
