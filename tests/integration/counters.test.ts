// The counters themselves, the record of what strangers cause, and open workspaces: none of them grows with whoever comes by.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LIMITS } from '~/domain/access/limits'
import { spendAttempt } from '~/features/accounts/attempt-commands.server'
import { openWorkspaces, type Workspaces } from '~/features/reviews/live-queries.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { sweepLimits } from '~/features/security/limit-jobs.server'
import { countDown, countUp, findWait, sweepCounters } from '~/server/counter.server'
import { db } from '~/server/db.server'
import { createStaff, type Person } from '../factories/people'
import { workspaceOf } from '../support/workspace-stream'
import { givenLeft, times } from '../support/limits'
import { atLeast } from '../support/at-least'

const NOW = new Date('2026-11-30T02:00:00Z')
const WINDOW = { most: 5, seconds: 60 }

describe('a counter', () => {
  test('lets exactly so many through at the same moment, gives back, and begins anew', async () => {
    const counted = await times(20, () => countUp(db, 'one', WINDOW))
    const within = counted.filter(({ isWithin }) => isWithin)
    expect(within).toHaveLength(5)
    const waits = counted.flatMap((one) => (one.isWithin ? [] : [one.retryAfter]))
    expect(atLeast(1, waits).every((seconds) => seconds >= 1 && seconds <= WINDOW.seconds)).toBe(true)
    const [first] = within
    if (first?.isWithin) await countDown(db, 'one', first.since)
    expect((await countUp(db, 'one', WINDOW)).isWithin).toBe(true)
    expect(await findWait(db, 'one', WINDOW)).toBeGreaterThanOrEqual(1)
    await db.rateLimit.updateMany({ data: { lastRequest: { decrement: 61_000n } } })
    expect(await findWait(db, 'one', WINDOW)).toBeNull()
    expect((await countUp(db, 'one', WINDOW)).isWithin).toBe(true)
    expect(await db.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 1 }])
  })

  test('within a transaction that is rolled back has counted nothing', async () => {
    const undone = db.$transaction(async (tx) => {
      await countUp(tx, 'one', WINDOW)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await db.rateLimit.count()).toBe(0)
  })

  test('is swept when its window is over', async () => {
    await countUp(db, 'short', WINDOW)
    await countUp(db, 'long', { most: 5, seconds: 86_400 })
    expect(await sweepLimits(new Date(Date.now() + 61_000))).toMatchObject({ counters: 1 })
    expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'long' }])
  })

  test('of more than there may be, those of a single try go first, then the oldest', async () => {
    const row = (key: string, count: number, age: number) => ({
      id: key,
      key,
      count,
      lastRequest: BigInt(Date.now() - age),
      expiresAt: new Date(Date.now() + 60_000),
    })
    await db.rateLimit.deleteMany()
    await db.rateLimit.createMany({
      data: [row('old often', 9, 900), row('young often', 9, 100), row('old once', 1, 800), row('young once', 1, 50)],
    })
    expect(await sweepCounters(new Date(), 3)).toBe(1)
    expect(await db.rateLimit.count({ where: { key: 'old once' } })).toBe(0)
    expect(await sweepCounters(new Date(), 1)).toBe(2)
    expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'young often' }])
  })

  test('of an address that has nothing left adds no row for each name it tries', async () => {
    const address = '203.0.113.7'
    const attempt = (person: string) => spendAttempt({ kind: 'sign_in', address, person })
    await attempt('first@example.cn')
    await db.rateLimit.update({ where: { key: `sign_in|${address}` }, data: { count: 400 } })
    const before = await db.rateLimit.count()
    const tried = await times(30, (index) => attempt(`name-${index}@example.cn`))
    expect([tried.some(({ ok }) => ok), await db.rateLimit.count()]).toEqual([false, before])
  })
})

describe('security events', () => {
  const fail = (subjectId: string | null, address: string | null) =>
    recordSecurityEvent(db, { kind: 'sign_in_failed', actorId: null, subjectId, address }, NOW)
  const kinds = async () =>
    Object.fromEntries(
      (await db.securityEvent.groupBy({ by: ['kind', 'reason'], _count: true })).map(({ kind, reason, _count }) => [
        [kind, reason].filter(Boolean).join(' '),
        _count,
      ]),
    )

  test('that one address causes stop within the hour, and one event says so', async () => {
    await givenLeft('strangersEventsHere', '203.0.113.7', 5)
    await times(20, (index) => fail(`person-${index}`, '203.0.113.7'))
    await fail('person-1', '203.0.113.8')
    expect(await kinds()).toEqual({ sign_in_failed: 6, 'limited strangersEventsHere': 1 })
  })

  test('that many addresses cause stop, too', async () => {
    await givenLeft('strangersEvents', '', 5)
    await times(20, (index) => fail('person', `203.0.113.${index}`))
    expect(await kinds()).toEqual({ sign_in_failed: 5, 'limited strangersEvents': 1 })
  })

  test('that are the same again spend nothing', async () => {
    for (let count = 0; count < 10; count += 1) await fail('person', '203.0.113.7')
    expect(await db.rateLimit.findMany({ where: { key: { contains: 'Here' } }, select: { count: true } })).toEqual([
      { count: 1 },
    ])
  })

  test('of a person’s own doing stop when they are repeated, and never when they change the account', async () => {
    await givenLeft('ownEvents', 'person', 3)
    const own = (kind: 'signed_in' | 'password_changed') =>
      recordSecurityEvent(db, { kind, actorId: 'person', subjectId: 'person', address: null }, NOW)
    await times(8, () => own('signed_in'))
    await givenLeft('strangersEvents', '', 0)
    await own('password_changed')
    expect(await kinds()).toEqual({ signed_in: 3, password_changed: 1, 'limited ownEvents': 1 })
  })
})

describe('open workspaces', () => {
  let ann: Person
  let hub: Workspaces
  beforeEach(async () => {
    ann = await createStaff('advisor')
    hub = openWorkspaces(process.env.DATABASE_URL ?? '')
  })
  afterEach(() => hub.stop())
  const open = (as: Person, at = hub) =>
    workspaceOf(as, { hub: at }).catch((refusal: unknown) => (refusal instanceof Response ? refusal.status : 0))

  test('of one person in two processes at the same moment: exactly twelve', async () => {
    const other = openWorkspaces(process.env.DATABASE_URL ?? '')
    const opened = await times(16, (index) => open(ann, index % 2 ? hub : other))
    expect(opened.filter((one) => one === 429)).toHaveLength(16 - LIMITS.workspaces.most)
    expect(hub.count() + other.count()).toBe(LIMITS.workspaces.most)
    expect(typeof (await open(await createStaff('advisor')))).toBe('object')
    await other.stop()
  })

  test('give their place back when they are closed', async () => {
    const workspace = await workspaceOf(ann, { hub })
    workspace.leave()
    expect(await vi.waitUntil(async () => (await db.workspaceLease.count()) === 0)).toBe(true)
  })

  test('of a process that was killed free their places by themselves', async () => {
    const expiresAt = new Date(Date.now() + 60_000)
    await db.workspaceLease.createMany({
      data: Array.from({ length: LIMITS.workspaces.most }, () => ({ userId: ann.id, expiresAt })),
    })
    expect(await open(ann)).toBe(429)
    await db.workspaceLease.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect(typeof (await open(ann))).toBe('object')
    expect(await db.workspaceLease.count()).toBe(1)
    await db.workspaceLease.createMany({ data: [{ userId: ann.id, expiresAt: new Date(Date.now() - 1) }] })
    expect(await sweepLimits(new Date())).toMatchObject({ leases: 1 })
  })

  test('renew their lease, and end when it is gone', async () => {
    const workspace = await workspaceOf(ann, { hub, heartbeatMs: 20 })
    const [lease] = await db.workspaceLease.findMany()
    expect(lease).toBeDefined()
    await vi.waitUntil(async () => ((await db.workspaceLease.findFirst())?.expiresAt ?? 0) > (lease?.expiresAt ?? 0))
    await db.workspaceLease.deleteMany()
    await workspace.ended()
    expect(await db.workspaceLease.count()).toBe(0)
  })

  test('of one process are so many, then 503; nothing of a refused one stays', async () => {
    const small = openWorkspaces(process.env.DATABASE_URL ?? '', 2)
    const opened = await Promise.all([open(ann, small), open(ann, small), open(ann, small)])
    expect(opened.filter((one) => one === 503)).toHaveLength(1)
    await vi.waitUntil(async () => (await db.workspaceLease.count()) === 2)
    await small.stop()
  })
})
