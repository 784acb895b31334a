// What open workspaces hear of, and what they do not: commits, and nothing else.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '~/features/reviews/components/changes'
import { openWorkspaces, type Workspaces } from '~/features/reviews/live-queries.server'
import * as changedRoute from '~/routes/advisor/changed'
import * as eventsRoute from '~/routes/advisor/events'
import * as freshRoute from '~/routes/advisor/fresh'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff, type Person } from '../factories/people'
import { claim, completeStage, submit } from '../factories/stages'
import { owner } from '../support/database'
import { workspaceOf } from '../support/workspace-stream'
import { answer, get } from '../support/requests'
import { atLeast } from '../support/at-least'

let ann: Person
let bob: Person
let hub: Workspaces

beforeEach(async () => {
  ann = await createStaff('advisor', { name: '李明', language: 'en' })
  bob = await createStaff('advisor', { name: '孟凡' })
  hub = openWorkspaces(process.env.DATABASE_URL ?? '')
})
afterEach(() => hub.stop())

async function givenCase() {
  const { firm, owner: by } = await createFirm()
  await completeStage(firm, 'register')
  return { firm, by, hand: () => submit({ firm, by, stage: 'register' }) }
}

/** Workspaces that already hear the database, so that each change arrives by itself. */
async function openedBy(...people: readonly Person[]) {
  const first = await workspaceOf(ann, { hub })
  while (hub.mark().endsWith('-0')) await first.next()
  first.leave()
  return Promise.all(
    people.map(async (as) => {
      const workspace = await workspaceOf(as, { hub })
      await workspace.hears()
      return workspace
    }),
  )
}

describe('a workspace', () => {
  test('hears of a new case, of who takes it, and who that is', async () => {
    const [workspace] = await openedBy(ann)
    const { hand } = await givenCase()
    const { applicationId } = await hand()
    const told = { id: applicationId, version: 1, from: null, to: null, status: 'submitted', holder: null }
    expect(await heardChange(workspace)).toEqual([told])
    await claim(applicationId, bob)
    const taken = { ...told, version: 2, to: bob.id, status: 'in_review', holder: '孟凡' }
    expect(await heardChange(workspace)).toEqual([taken])
  })

  test('and another workspace hear of the same claim', async () => {
    const workspaces = await openedBy(ann, bob)
    const { applicationId } = await (await givenCase()).hand()
    await claim(applicationId, bob)
    for (const workspace of atLeast(1, workspaces)) {
      const heard: unknown[] = []
      while (!heard.some((one) => (one as Change).to === bob.id)) heard.push(...(await heardChange(workspace)))
      expect(heard.at(-1)).toMatchObject({ id: applicationId, version: 2 })
    }
    expect(hub.count()).toBe(2)
  })

  test('hears nothing of what is rolled back', async () => {
    const { hand } = await givenCase()
    const { applicationId } = await hand()
    const [workspace] = await openedBy(ann)
    const undone = db.$transaction(async (tx) => {
      await tx.application.update({ where: { id: applicationId }, data: { version: 90 } })
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    await db.application.update({ where: { id: applicationId }, data: { version: 91 } })
    expect(await heardChange(workspace)).toMatchObject([{ version: 91 }])
  })

  test('hears nothing of what no list shows', async () => {
    const { applicationId } = await (await givenCase()).hand()
    const [workspace] = await openedBy(ann)
    await db.application.update({ where: { id: applicationId }, data: { summary: 'words', version: 1 } })
    await db.application.update({ where: { id: applicationId }, data: { dueAt: new Date('2026-12-01T09:00:00Z') } })
    expect(await heardChange(workspace)).toMatchObject([{ version: 1 }])
  })

  test('that comes back is asked to look only when it missed something', async () => {
    const [workspace] = await openedBy(ann)
    const { applicationId } = await (await givenCase()).hand()
    const { id: since } = await (workspace as OpenWorkspace).next()
    workspace?.leave()
    const back = await workspaceOf(ann, { hub, since })
    await claim(applicationId, bob)
    expect(await heardChange(back)).toMatchObject([{ version: 2 }])
    const late = await workspaceOf(bob, { hub, since })
    expect((await late.next()).event).toBe('look')
  })

  test('leaves when its reader goes', async () => {
    const workspace = await workspaceOf(ann, { hub })
    expect(hub.count()).toBe(1)
    workspace.leave()
    expect(hub.count()).toBe(0)
    await workspace.ended()
  })
})

describe('a workspace ends', () => {
  test.each([
    ['is disabled', { disabledAt: new Date() }],
    ['is no advisor any more', { staffRole: 'official' }],
    ['becomes a lead', { staffRole: 'lead_advisor' }],
  ] as const)('when its account %s', async (_, data) => {
    const workspace = await workspaceOf(ann, { hub, heartbeatMs: 20 })
    await db.user.update({ where: { id: ann.id }, data })
    await workspace.ended()
    expect(hub.count()).toBe(0)
  })

  test('when the person signs out', async () => {
    const workspace = await workspaceOf(ann, { hub, heartbeatMs: 20 })
    await db.session.deleteMany({ where: { userId: ann.id } })
    await expect(workspace.ended()).resolves.toEqual([])
  })

  test('when the server stops, and no new one opens', async () => {
    const [workspace] = await openedBy(ann)
    await hub.stop()
    await workspace?.ended()
    await expect(workspaceOf(ann, { hub })).rejects.toMatchObject({ status: 503 })
  })

  test('when its reader takes nothing for long', async () => {
    let isBlocked = false
    const workspace = await workspaceOf(ann, {
      hub,
      heartbeatMs: 10,
      drained: async () => (isBlocked ? never : undefined),
    })
    await workspace.hears()
    isBlocked = true
    void workspace.nextText()
    await vi.waitUntil(() => hub.count() === 0)
  })

  test('and lives on while somebody is there', async () => {
    const workspace = await workspaceOf(ann, { hub, heartbeatMs: 5 })
    let beats = 0
    while (beats < 8) if ((await workspace.nextText()) === ':\n\n') beats += 1
    expect(hub.count()).toBe(1)
  })
})

describe('a workspace whose line to the database breaks', () => {
  test('hears again, and is asked to look for what it missed', async () => {
    const [workspace] = await openedBy(ann)
    const { applicationId } = await (await givenCase()).hand()
    await heardChange(workspace)
    await owner.$executeRawUnsafe(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'listens to desk, session'`,
    )
    expect(await workspace?.next()).toMatchObject({ event: 'look' })
    await claim(applicationId, bob)
    expect(await heardChange(workspace)).toMatchObject([{ to: bob.id }])
  })
})

describe('a workspace that reads slowly', () => {
  async function slowWorkspace() {
    let release = () => {}
    let isSlow = false
    const drained = () => (isSlow ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve())
    const quick = await openedBy(bob)
    const workspace = await workspaceOf(ann, { hub, drained })
    await workspace.hears()
    isSlow = true
    return { workspace, quick: quick[0], release: () => release() }
  }
  const touch = (id: string, version: number) => db.application.update({ where: { id }, data: { version } })

  test('is told the newest of each case, once', async () => {
    const { applicationId } = await (await givenCase()).hand()
    const { workspace, quick, release } = await slowWorkspace()
    const heard = workspace.next()
    for (let version = 2; version < 6; version += 1) await touch(applicationId, version)
    while (((await heardChange(quick)).at(-1) as Change).version < 5);
    release()
    expect(await heard).toMatchObject({ event: 'changes', data: [{ id: applicationId, version: 5 }] })
  })

  test('is told only to look when too much has changed', async () => {
    const { firm } = await createFirm()
    const { workspace, quick, release } = await slowWorkspace()
    const heard = workspace.next()
    const told = toldUntil(hub.mark())
    await db.application.createMany({ data: Array.from({ length: 60 }, (_, index) => rowOf(firm.id, index)) })
    while (toldUntil(hub.mark()) < told + 60) await quick?.next()
    release()
    expect(await heard).toMatchObject({ event: 'look', id: hub.mark() })
  })
})

const toldUntil = (mark: string) => Number(mark.split('-')[1])

function rowOf(firmId: string, version: number) {
  const waits = { status: 'submitted', stage: 'register', waitingOn: 'advisor', submittedAt: new Date() } as const
  return { firmId, version, reference: `T-${version}`, ...waits }
}

describe('the addresses of a workspace', () => {
  test('are there for advisors only', async () => {
    const official = await createStaff('official')
    const params = { applicationId: (await (await givenCase()).hand()).applicationId }
    for (const { loader } of [eventsRoute, freshRoute, changedRoute]) {
      const ask = async (as: Person | null) => answer(loader, { request: await get('/advisor', { as }), params })
      expect((await ask(official)).status).toBe(404)
      expect((await ask(null)).status).toBe(303)
      expect((await ask(ann)).status).toBe(200)
    }
  })

  test('keep compression and caches away from the stream', async () => {
    const { response } = await workspaceOf(ann, { hub })
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(response.headers.get('content-type')).toContain('text/event-stream')
  })

  test('say who did what last, in the words of the reader', async () => {
    const { applicationId } = await (await givenCase()).hand()
    await claim(applicationId, bob)
    const request = await get('/advisor', { as: ann, headers: { 'accept-language': 'en' } })
    const { data } = await answer<string>(changedRoute.loader, { request, params: { applicationId } })
    expect(JSON.parse(data)).toEqual({
      version: 2,
      text: expect.stringMatching(/^孟凡 took the case at \d\d:\d\d$/) as string,
    })
  })

  test('give the queue as it is now', async () => {
    const { applicationId } = await (await givenCase()).hand()
    const request = await get('/advisor/fresh?tab=unclaimed', { as: ann })
    const { data } = await answer<string>(freshRoute.loader, { request })
    expect(JSON.parse(data)).toMatchObject({ tab: 'unclaimed', rows: [{ id: applicationId }] })
  })
})

const never = new Promise<void>(() => {})
type OpenWorkspace = Awaited<ReturnType<typeof workspaceOf>>

/** The next message that names cases. */
async function heardChange(workspace: OpenWorkspace | undefined): Promise<readonly unknown[]> {
  for (;;) {
    if (!workspace) throw new Error('There is no workspace')
    const { event, data } = await workspace.next()
    if (event === 'changes') return data as unknown[]
  }
}
