// An open workspace ends with its session, in every process, and is told nothing that was committed after that.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SESSION_RULES } from '~/domain/access/sessions'
import { openWorkspaces, type Workspaces } from '~/features/reviews/live-queries.server'
import { action as signOut } from '~/routes/account/sign-out'
import * as changedRoute from '~/routes/advisor/changed'
import * as freshRoute from '~/routes/advisor/fresh'
import * as queueRoute from '~/routes/advisor/queue'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff, sessionCookie, type Person } from '../factories/people'
import { completeStage, submit } from '../factories/stages'
import { owner } from '../support/database'
import { workspaceOf } from '../support/workspace-stream'
import { answer, get, post } from '../support/requests'
import { atLeast } from '../support/at-least'

const HOUR = 3_600_000
const IDLE = SESSION_RULES.staff.idleHours * HOUR
const LIFE = SESSION_RULES.staff.lifeHours * HOUR

let ann: Person
let bob: Person
/** Two processes on one database. */
let here: Workspaces
let there: Workspaces

beforeEach(async () => {
  ann = await createStaff('advisor', { name: '李明' })
  bob = await createStaff('advisor', { name: '孟凡' })
  here = openWorkspaces(process.env.DATABASE_URL ?? '')
  there = openWorkspaces(process.env.DATABASE_URL ?? '')
})
afterEach(() => Promise.all([here.stop(), there.stop()]))

type Wish = Parameters<typeof workspaceOf>[1]

/** A workspace that has heard all there was, so that what comes next is new. */
async function quietWorkspace(as: Person, wish: Wish = {}) {
  const workspace = await workspaceOf(as, { hub: there, ...wish })
  await workspace.hears()
  const since = (wish.hub ?? there).mark()
  workspace.leave()
  return workspaceOf(as, { hub: there, ...wish, since })
}

async function givenCase(): Promise<string> {
  const { firm, owner: by } = await createFirm()
  await completeStage(firm, 'register')
  return (await submit({ firm, by, stage: 'register' })).applicationId
}

const touch = (id: string, version: number) => db.application.update({ where: { id }, data: { version } })

const ENDS: readonly { why: string; end: (cookie: string) => Promise<unknown> }[] = [
  {
    why: 'the person signs out',
    end: async (cookie) => answer(signOut, { request: await post('/sign-out', {}, { cookie }) }),
  },
  { why: 'the session is deleted', end: () => db.session.deleteMany({ where: { userId: ann.id } }) },
  {
    why: 'its token changes',
    end: () => db.session.updateMany({ where: { userId: ann.id }, data: { token: 'other' } }),
  },
  {
    why: 'its second factor counts no more',
    end: () => db.session.updateMany({ where: { userId: ann.id }, data: { twoFactorAt: null } }),
  },
  {
    why: 'it is made shorter',
    end: () => db.session.updateMany({ where: { userId: ann.id }, data: { expiresAt: new Date() } }),
  },
  {
    why: 'the account is disabled',
    end: () => db.user.update({ where: { id: ann.id }, data: { disabledAt: new Date() } }),
  },
  { why: 'the role is another', end: () => db.user.update({ where: { id: ann.id }, data: { staffRole: 'official' } }) },
  {
    why: 'the person is no staff any more',
    end: () => db.user.update({ where: { id: ann.id }, data: { staffRole: null } }),
  },
  { why: 'the device is taken away', end: () => db.twoFactor.deleteMany({ where: { userId: ann.id } }) },
]

describe('in another process a workspace ends at once', () => {
  test.each(ENDS)('when $why, and hears of no later change', async ({ end }) => {
    const id = await givenCase()
    const cookie = await sessionCookie(ann)
    const [anns, bobs] = [await quietWorkspace(ann, { cookie }), await quietWorkspace(bob)]
    await end(cookie)
    await touch(id, 90)
    expect((await bobs.next()).data).toMatchObject([{ version: 90 }])
    expect(await anns.ended()).toEqual([])
    expect(there.count()).toBe(1)
  })

  test('however many changes are made at that moment', async () => {
    const id = await givenCase()
    const cookie = await sessionCookie(ann)
    const [anns, bobs] = [await quietWorkspace(ann, { cookie }), await quietWorkspace(bob)]
    const told = anns.ended()
    for (let version = 100; version < 130; version += 1) {
      if (version === 115) await db.session.deleteMany({ where: { userId: ann.id } })
      await touch(id, version)
    }
    const versions = (text: string) => [...text.matchAll(/"version":(\d+)/g)].map(([, version]) => Number(version))
    for (let seen = 0; seen < 129;) seen = Math.max(...versions(JSON.stringify((await bobs.next()).data)))
    for (const version of atLeast(1, (await told).flatMap(versions))) expect(version).toBeLessThan(115)
  })

  test('and another session of the same person goes on', async () => {
    const id = await givenCase()
    const [gone, stays] = [await sessionCookie(ann), await sessionCookie(ann)]
    const [first, second] = [await quietWorkspace(ann, { cookie: gone }), await quietWorkspace(ann, { cookie: stays })]
    await answer(signOut, { request: await post('/sign-out', {}, { cookie: gone }) })
    await touch(id, 91)
    expect((await second.next()).data).toMatchObject([{ version: 91 }])
    expect(await first.ended()).toEqual([])
  })

  test('with a hash of the session, never with what opens it', async () => {
    const heard: string[] = []
    const listener = new (await import('pg')).default.Client({ connectionString: process.env.DATABASE_URL })
    await listener.connect()
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    await listener.query('LISTEN session')
    await sessionCookie(ann)
    const { id, token } = await db.session.findFirstOrThrow({ where: { userId: ann.id } })
    await db.session.deleteMany({ where: { userId: ann.id } })
    await vi.waitUntil(() => heard.length > 0)
    await listener.end()
    expect(heard.join()).toMatch(/^\{"session" : "[0-9a-f]{64}"\}$/)
    expect(heard.join()).not.toContain(token)
    expect(heard.join()).not.toContain(id)
  })
})

describe('a workspace whose session ends while nothing is heard', () => {
  const cut = () =>
    owner.$executeRawUnsafe(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'listens to desk, session'`,
    )

  test('is asked for it before anything is told', async () => {
    const id = await givenCase()
    const cookie = await sessionCookie(ann)
    const [anns, bobs] = [await quietWorkspace(ann, { cookie }), await quietWorkspace(bob)]
    await cut()
    await vi.waitUntil(() => !there.isHearing())
    await db.session.deleteMany({ where: { userId: ann.id } })
    await touch(id, 92)
    expect(await anns.ended()).toEqual([])
    expect((await bobs.next()).event).toBe('look')
  })

  test('is not even told what was heard before', async () => {
    const id = await givenCase()
    let release = () => {}
    let isSlow = false
    const drained = () => (isSlow ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve())
    const cookie = await sessionCookie(ann)
    const [anns, bobs] = [await quietWorkspace(ann, { cookie, drained }), await quietWorkspace(bob)]
    isSlow = true
    const told = anns.ended()
    await touch(id, 93)
    expect((await bobs.next()).data).toMatchObject([{ version: 93 }])
    await cut()
    await vi.waitUntil(() => !there.isHearing())
    await db.session.deleteMany({ where: { userId: ann.id } })
    isSlow = false
    release()
    expect(await told).toEqual([])
  })

  test('has not begun, or ends, when it is ended in the moment in which the workspace opens', async () => {
    const id = await givenCase()
    const bobs = await quietWorkspace(bob)
    for (let version = 200; version < 220; version += 1) {
      const cookie = await sessionCookie(ann)
      const opening = workspaceOf(ann, { cookie, hub: there, since: there.mark() })
      const [opened] = await Promise.allSettled([opening, db.session.deleteMany({ where: { userId: ann.id } })])
      await touch(id, version)
      await bobs.next()
      const told = opened.status === 'fulfilled' ? await opened.value.ended() : []
      expect(told.join()).not.toContain(`"version":${version}`)
    }
  })
})

describe('an open workspace does not keep a session alive', () => {
  // The clock of the portal stands still where a test puts it; timers go on.
  const at = (moment: Date) => vi.setSystemTime(moment)
  const later = (ms: number) => new Date(start.getTime() + ms)
  let start: Date

  beforeEach(() => {
    start = new Date()
    vi.useFakeTimers({ toFake: ['Date'], now: start })
  })
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['an hour after the last thing that was done', { end: IDLE, seen: 0 }],
    ['twelve hours after signing in', { end: LIFE, seen: LIFE - 1000 }],
  ])('it ends by itself %s', async (_, { end, seen }) => {
    const cookie = await sessionCookie(ann)
    await db.session.updateMany({ where: { userId: ann.id }, data: { createdAt: start, lastSeenAt: later(seen) } })
    at(later(end - 20))
    const workspace = await workspaceOf(ann, { cookie, hub: there, heartbeatMs: 5 })
    let beats = 0
    while (beats < 8) if ((await workspace.nextText()) === ':\n\n') beats += 1
    at(later(end))
    await workspace.ended()
    expect(there.count()).toBe(0)
  })

  test('and tells nothing after that, even where a timer is late', async () => {
    const id = await givenCase()
    const cookie = await sessionCookie(ann)
    const [anns, bobs] = [await quietWorkspace(ann, { cookie }), await quietWorkspace(bob)]
    const told = anns.ended()
    await db.session.updateMany({ where: { userId: bob.id }, data: { lastSeenAt: later(IDLE) } })
    at(later(IDLE))
    await touch(id, 95)
    expect(await told).toEqual([])
    expect((await bobs.next()).data).toMatchObject([{ version: 95 }])
  })

  test('and goes on when something was done elsewhere in the same browser', async () => {
    const id = await givenCase()
    const cookie = await sessionCookie(ann)
    const workspace = await quietWorkspace(ann, { cookie })
    at(later(IDLE - 1))
    await answer(queueRoute.loader, { request: await get('/advisor', { cookie }) })
    at(later(IDLE))
    await touch(id, 94)
    expect((await workspace.next()).data).toMatchObject([{ version: 94 }])
  })

  test.each([
    ['the events', async (cookie: string) => void (await workspaceOf(ann, { cookie, hub: there }))],
    [
      'the queue as it is now',
      async (cookie: string) =>
        void (await answer(freshRoute.loader, { request: await get('/advisor/fresh', { cookie }) })),
    ],
    [
      'who did what to a case last',
      async (cookie: string) => {
        const params = { applicationId: await givenCase() }
        await answer(changedRoute.loader, { request: await get('/advisor/cases/x/changed', { cookie }), params })
      },
    ],
  ])('nor does asking for %s', async (_, ask) => {
    const cookie = await sessionCookie(ann)
    const lastSeenAt = new Date(Date.now() - IDLE / 2)
    await db.session.updateMany({ where: { userId: ann.id }, data: { lastSeenAt } })
    await ask(cookie)
    expect(await db.session.findFirst({ where: { userId: ann.id } })).toMatchObject({ lastSeenAt })
  })
})
