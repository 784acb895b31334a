// Releases of the catalogue: recorded by whoever starts first, published once, and told to exactly the firms they touch.
import { run, runOnce, Logger } from 'graphile-worker'
import { beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '~/domain/catalogue/catalogue'
import { buildRoadmap } from '~/domain/catalogue/roadmap'
import type { Catalogue, Facts, Task } from '~/domain/catalogue/types'
import { PRODUCT_FLAGS, SELLING_WAYS, TRACKS, WISHES } from '~/domain/firm/profile'
import { publishRelease, recordRelease } from '~/features/catalogue-releases/commands.server'
import { releaseTasks, tellFirms } from '~/features/catalogue-releases/jobs.server'
import { factsFrom } from '~/domain/firm/facts'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff, type Person } from '../factories/people'
import { owner } from '../support/database'
import { adminScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

const quiet = new Logger(() => () => undefined)
const options = () => ({ connectionString: process.env.DATABASE_URL ?? '', taskList: releaseTasks, logger: quiet })
const today = '2026-11-24'
const now = new Date(`${today}T04:00:00Z`)

/** The running catalogue as another release of it. */
function release(version: string, change: (task: Task) => Task | null = (task) => task): Catalogue {
  return { ...catalogue, version, tasks: catalogue.tasks.flatMap((task) => change(task) ?? []) }
}

const withoutCars = release('test.1', (task) => (task.id === 'V02' ? null : task))
const withCars = release('test.2')

let administrator: Person

beforeEach(async () => {
  administrator = await createStaff('administrator')
})

const publish = (version: string) => publishRelease(adminScope(administrator), version, now)
const versions = () => db.catalogueVersion.findMany({ orderBy: { recordedAt: 'asc' } })
const told = async () => (await db.catalogueNotice.findMany({ select: { firmId: true } })).map(({ firmId }) => firmId)
const mailed = async () => (await db.outboxMail.findMany({ select: { to: true } })).map(({ to }) => to)

describe('recording', () => {
  test('the first release of all is published at once, a later one waits', async () => {
    await recordRelease(withoutCars)
    await recordRelease(withCars)
    expect(await versions()).toMatchObject([
      { version: 'test.1', publishedAt: expect.any(Date) as Date, publishedById: null },
      { version: 'test.2', publishedAt: null },
    ])
  })

  test('many processes that start at the same moment record a release once, and one of two is the first', async () => {
    await Promise.all(Array.from({ length: 16 }, (_, index) => recordRelease(index % 2 ? withCars : withoutCars)))
    const rows = await versions()
    expect(rows.map(({ publishedAt }) => publishedAt !== null)).toEqual([true, false])
    await recordRelease(withCars)
    expect(await versions()).toEqual(rows)
  })
})

describe('publishing', () => {
  test('tells the owners of the firms it touches, each in their language, and says since when and why', async () => {
    await recordRelease(withoutCars)
    const zh = await createPerson({ language: 'zh-CN' })
    const en = await createPerson({ language: 'en' })
    const { firm } = await createFirm({ owner: zh, tracks: ['used_car'] })
    await db.membership.create({ data: { firmId: firm.id, userId: en.id, role: 'owner' } })
    const viewer = await createPerson()
    await db.membership.create({ data: { firmId: firm.id, userId: viewer.id, role: 'viewer' } })
    await createFirm()
    await recordRelease(withCars)
    expect(await publish('test.2')).toEqual({ ok: true, value: null })
    await runOnce(options())
    expect(await told()).toEqual([firm.id])
    const mails = await db.outboxMail.findMany({ orderBy: { language: 'asc' } })
    expect(mails.map(({ to }) => to)).toEqual([en.email, zh.email])
    expect(mails[0]?.text).toContain('Added on 24 November 2026, because we put our list of steps right.')
    expect(mails[0]?.text).toContain('http://localhost:3000/rules/')
    expect(mails[1]?.text).toContain('2026年11月24日新增，因为我们更正了步骤清单。')
    expect(await db.catalogueVersion.findUnique({ where: { version: 'test.2' } })).toMatchObject({
      publishedAt: now,
      publishedById: administrator.id,
      toldAt: expect.any(Date) as Date,
    })
  })

  test('gives the rule that came with the release as the reason', async () => {
    const rule = catalogue.tasks.find(({ id }) => id === 'V02')?.rules[0] ?? ''
    await recordRelease({ ...withoutCars, rules: catalogue.rules.filter(({ id }) => id !== rule) })
    await createFirm({ owner: await createPerson({ language: 'en' }), tracks: ['used_car'] })
    await recordRelease(withCars)
    await publish('test.2')
    await runOnce(options())
    const mail = await db.outboxMail.findFirst()
    expect(mail?.text).toMatch(/Added on \d+ \w+ \d{4}, because of this rule: /)
    expect(mail?.text).toContain(`/rules/${rule}`)
  })

  test('happens once, however often it is pressed', async () => {
    await recordRelease(withoutCars)
    await createFirm({ tracks: ['used_car'] })
    await recordRelease(withCars)
    const presses = await Promise.all(Array.from({ length: 10 }, () => publish('test.2')))
    expect(atLeast(1, presses).every(({ ok }) => ok)).toBe(true)
    await runOnce(options())
    await publish('test.2')
    await runOnce(options())
    expect([(await told()).length, (await mailed()).length]).toEqual([1, 1])
  })

  test('is refused for a release that is not the newest, and for one that nobody recorded', async () => {
    await recordRelease(withoutCars)
    await recordRelease(withCars)
    await recordRelease(release('test.3'))
    const refusal = { ok: false, refusal: { code: 'releases.notTheNewest' } }
    expect([await publish('test.2'), await publish('nothing')]).toEqual([refusal, refusal])
    expect(await db.$queryRaw`select id from graphile_worker.jobs`).toEqual([])
  })

  test('tells nobody who signed up when the release ran already', async () => {
    await recordRelease(withoutCars)
    const { firm: before } = await createFirm({ tracks: ['used_car'] })
    await recordRelease(withCars)
    await createFirm({ tracks: ['used_car'], createdAt: new Date(Date.now() + 1_000) })
    await publish('test.2')
    await runOnce(options())
    expect(await told()).toEqual([before.id])
  })

  test('compares what each firm has known when a release in between was never published', async () => {
    await recordRelease(withoutCars)
    const { firm: first } = await createFirm({ tracks: ['used_car'] })
    await recordRelease(withCars)
    await createFirm({ tracks: ['used_car'], createdAt: new Date() })
    await recordRelease(release('test.3', (task) => (task.id === 'S10' ? null : task)))
    await publish('test.3')
    await runOnce(options())
    const notices = await db.catalogueNotice.findMany()
    expect(notices.filter(({ changes }) => JSON.stringify(changes).includes('"V02"'))).toMatchObject([
      { firmId: first.id },
    ])
  })

  test('does nothing for a job that makes no sense', async () => {
    await recordRelease(withoutCars)
    await recordRelease(withCars)
    await expect(tellFirms({})).rejects.toThrow()
    await tellFirms({ version: 'nothing' })
    await tellFirms({ version: 'test.2' })
    expect(await told()).toEqual([])
  })
})

/** A few hundred firms with all kinds of profiles, owners and given answers. */
async function manyFirms(count: number) {
  const some = <T>(all: readonly T[], seed: number) => all.filter((_, index) => (seed >> (index % 20)) % 3 === 0)
  for (let index = 0; index < count; index += 1) {
    const { firm, owner } = await createFirm({
      tracks: [TRACKS[index % TRACKS.length] ?? 'general_goods', 'general_goods'],
      segment: index % 2 ? 'sme' : 'high_tech',
      ownership: index % 5 ? 'domestic' : 'foreign_invested',
      hasOwnBrand: index % 3 === 0,
    })
    const seed = (index * 2_654_435_761) % 1_048_576
    await db.firm.update({
      where: { id: firm.id },
      data: {
        productFlags: some(PRODUCT_FLAGS, seed),
        sellingWays: some(SELLING_WAYS, seed >> 3),
        wishes: some(WISHES, seed >> 5),
      },
    })
    if (index % 4 === 0)
      await db.taskAnswer.create({
        data: { firmId: firm.id, taskId: 'S10', fieldId: 'x', value: 'given', savedById: owner.id },
      })
  }
}

/** The other way to the same answer: both roadmaps built whole, and compared. */
async function firmsWithAnotherRoadmap(before: Catalogue, after: Catalogue): Promise<string[]> {
  const firms = await db.firm.findMany({ include: { marketChoices: true, channelChoices: true, modeDecision: true } })
  const shown = (release: Catalogue, facts: Facts) => {
    const evidence = release.tasks.map(({ id }) => ({
      taskId: id,
      progress: 'none' as const,
      verdict: null,
      isUnderReview: false,
      agencySince: null,
      expiresOn: null,
    }))
    const roadmap = buildRoadmap({ catalogue: release, facts, evidence, asOf: today })
    const ids = roadmap.stages.flatMap(({ tasks }) => tasks.map(({ id }) => id))
    return JSON.stringify(
      ids.toSorted().map((id) => {
        const task = release.tasks.find((one) => one.id === id)
        return [id, task?.documents, task?.rules]
      }),
    )
  }
  return firms
    .filter((firm) => {
      const facts = factsFrom(
        { ...firm, markets: [], channels: [], mode: null, vatStatus: null, screeningResult: null, licenceKind: null },
        today,
      )
      return shown(before, facts) !== shown(after, facts)
    })
    .map(({ id }) => id)
}

describe('of a few hundred firms', () => {
  const before = release('test.1', (task) =>
    task.id === 'V02' || task.id === 'P07' ? null : task.id === 'P09' ? { ...task, documents: [] } : task,
  )
  const after = release('test.2', (task) =>
    task.id === 'X01' ? null : task.id === 'S10' ? { ...task, rules: [...task.rules, 'customs_law'] } : task,
  )

  async function published(): Promise<string[]> {
    await recordRelease(before)
    await manyFirms(240)
    await recordRelease(after)
    await publish('test.2')
    return (await firmsWithAnotherRoadmap(before, after)).toSorted()
  }

  test('exactly those with another roadmap are told, once, by eight workers that were all given the job', async () => {
    const touched = await published()
    expect(touched.length).toBeGreaterThan(60)
    expect(touched.length).toBeLessThan(200)
    await Promise.all(Array.from({ length: 8 }, () => tellFirms({ version: 'test.2' })))
    expect((await told()).toSorted()).toEqual(touched)
    const owners = await db.membership.findMany({ where: { firmId: { in: touched } }, include: { user: true } })
    expect((await mailed()).toSorted()).toEqual(owners.map(({ user }) => user.email).toSorted())
  })

  test('a job that was broken off in the middle goes on where it was', async () => {
    const touched = await published()
    // The database breaks off the second batch, as it does for a worker that is gone in the middle of it.
    await owner.$executeRaw`
      create function break_off() returns trigger language plpgsql as $$
      begin if (select count(*) from "CatalogueNotice") > 60 then raise exception 'broken off'; end if; return null; end $$`
    await owner.$executeRaw`
      create trigger break_off after insert on "CatalogueNotice" for each statement execute function break_off()`
    await runOnce(options())
    await owner.$executeRaw`drop function break_off() cascade`
    expect([(await told()).length, (await mailed()).length]).toEqual([50, 50])
    await db.$executeRaw`update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null`
    const runner = await run({ ...options(), concurrency: 1, noHandleSignals: true })
    await runner.stop()
    await runOnce(options())
    expect((await told()).toSorted()).toEqual(touched)
    expect((await mailed()).length).toBe(touched.length)
  })

  test('what was given for a task that is gone is still there, and the firm is told so', async () => {
    await recordRelease(after)
    const { firm, owner } = await createFirm({ ownership: 'foreign_invested' })
    const answer = { firmId: firm.id, taskId: 'S10', fieldId: 'x', value: 'given', savedById: owner.id }
    await db.taskAnswer.create({ data: answer })
    await recordRelease(release('test.4', (task) => (task.id === 'S10' ? null : task)))
    await publish('test.4')
    await runOnce(options())
    expect(await db.taskAnswer.count({ where: { firmId: firm.id } })).toBe(1)
    expect(await db.catalogueNotice.findFirst({ where: { firmId: firm.id } })).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ taskId: 'S10', kind: 'dropped', isKept: true }),
      ]) as unknown,
    })
  })
})
