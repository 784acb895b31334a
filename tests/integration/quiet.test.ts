// The list of quiet firms: against the rule itself for random firms, how much it asks of the database, and as a page.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar/working-days'
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { quietness, type QuietFacts, type QuietKind } from '~/domain/firm/quiet'
import { chinaDay } from '~/domain/shared/dates'
import { leaveAlone, sendReminder } from '~/features/quiet-firms/commands.server'
import { belongsTo, matches } from '~/features/quiet-firms/condition-queries.server'
import { getQuietList } from '~/features/quiet-firms/queries.server'
import { QUIET_TABS, type QuietTab } from '~/features/quiet-firms/quiet-tabs'
import { quietPlace } from '~/features/quiet-firms/schema'
import { postMessage } from '~/features/threads/commands.server'
import type { FormReply } from '~/i18n/message-key'
import * as quietRoute from '~/routes/advisor/quiet'
import { db, Prisma } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson, createStaff } from '../factories/people'
import {
  activityOf,
  daysBefore,
  manySilentFirms,
  MORNING,
  silentFirm,
  silentPerson,
  stalledFirm,
} from '../factories/quiet'
import { patiently } from '../support/patiently'
import { countQueries } from '../support/count-queries'
import { emptyDatabase, owner } from '../support/database'
import { answer, post } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'

const place = (query = '') => quietPlace(new Request(`https://portal.example/advisor/quiet?${query}`))

async function listed(query = '') {
  const list = await getQuietList(advisorScope(await createStaff('advisor')), { place: place(query), now: MORNING })
  return { ...list, names: list.rows.map(({ name }) => name) }
}

describe('against the rule itself', () => {
  /** The same numbers in every run, so that a failure can be looked at again. */
  function numbers(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * below)
    }
  }

  type Made = { readonly facts: QuietFacts; readonly isLeftAlone: boolean; readonly city: string }

  /** One in six asked and waits, one asked and was answered; the others never wrote. */
  async function asksOrWasAnswered(firmId: string, draw: number, at: Date): Promise<boolean> {
    const row = (authorSide: 'firm' | 'advisor', after: number) => ({
      ...{ firmId, authorSide, authorId: 'somebody', text: '请问', requestId: randomUUID() },
      at: new Date(at.getTime() + after),
    })
    if (draw < 2) await db.message.create({ data: row('firm', 0) })
    if (draw === 1) await db.message.create({ data: row('advisor', 1) })
    return draw === 0
  }

  async function givenFirm(next: (below: number) => number): Promise<Made> {
    const cityCode = next(2) === 0 ? '210100' : '210200'
    const { firm } = await createFirm({ createdAt: daysBefore(400), cityCode })
    const silentSince = daysBefore(next(60))
    const workedAt = next(4) === 0 ? null : new Date(silentSince.getTime() - next(3) * 86_400_000)
    const approved = workedAt ? next(5) : 0
    const [isWithUs, isSentBack, hasExported] = workedAt ? [next(4) === 0, next(3) === 0, next(6) === 0] : []
    const hasFiled = workedAt !== null && next(4) === 0
    const openStage = STAGE_IDS[Math.min(approved, 3)] ?? 'export'
    const sentBackAt = isSentBack ? new Date(silentSince.getTime() - next(4) * 43_200_000) : null
    const rows = [
      ...STAGE_IDS.slice(0, approved).map((stage) => [stage, 'approved'] as const),
      ...(isWithUs ? [[openStage, 'in_review'] as const] : []),
      ...(sentBackAt ? [[openStage, 'changes_requested'] as const] : []),
    ]
    for (const [stage, status] of rows) {
      const { id } = await db.application.create({
        data: {
          firmId: firm.id,
          stage,
          status,
          reference: randomUUID(),
          version: 1,
          waitingOn: 'firm',
          submittedAt: silentSince,
        },
      })
      if (status === 'changes_requested' && sentBackAt)
        await db.waitInterval.create({ data: { applicationId: id, on: 'firm', startedAt: sentBackAt } })
    }
    if (hasExported)
      await db.milestoneReached.create({ data: { firmId: firm.id, milestone: 5, reachedAt: silentSince } })
    const isLeftAlone = next(8) === 0
    const leftAloneUntil = isLeftAlone ? daysBefore(-1) : next(8) === 0 ? daysBefore(1) : null
    const isAsking = await asksOrWasAnswered(firm.id, next(6), silentSince)
    await db.lastActivity.update({
      where: { firmId: firm.id },
      data: { at: silentSince, silentSince, workedAt, what: hasFiled ? 'filed' : 'answered', leftAloneUntil },
    })
    const stage: StageId = openStage
    return {
      city: cityCode,
      isLeftAlone,
      facts: {
        silentSince,
        workedAt,
        hasFiled,
        stage,
        isWithUs: isWithUs ?? false,
        isAsking,
        sentBackAt,
        hasExported: hasExported ?? false,
      },
    }
  }

  test('every tab has exactly those that the rule names, with and without a filter', { timeout: 120_000 }, async () => {
    const next = numbers(20_261_125)
    const made: Made[] = []
    for (let count = 0; count < 240; count += 1) made.push(await givenFirm(next))
    for (const query of ['', 'city=210100']) {
      const here = made.filter(({ city }) => query === '' || city === '210100')
      const expected = (kind: QuietKind) =>
        here.filter(({ facts, isLeftAlone }) => !isLeftAlone && quietness(facts, MORNING)?.kind === kind).length
      const tabs: Record<QuietTab, number> = {
        never_came_back: expected('never_came_back'),
        stalled: expected('stalled'),
        sent_back: expected('sent_back'),
        left_alone: here.filter(({ isLeftAlone }) => isLeftAlone).length,
      }
      expect(Object.values(tabs).every((count) => count > 3)).toBe(true)
      for (const tab of QUIET_TABS) {
        const ids = new Set<string>()
        const { counts, pages } = await listed(`${query}&tab=${tab}`)
        expect(counts).toEqual(tabs)
        for (let page = 1; page <= pages; page += 1)
          for (const { id } of (await listed(`${query}&tab=${tab}&page=${page}`)).rows) ids.add(id)
        expect(ids.size).toBe(tabs[tab])
      }
    }
  })
})

describe('what stands there', () => {
  beforeEach(emptyDatabase)

  test('the firm, what it did last, its next step, whom to ask, newest silence first', async () => {
    const { owner: person } = await silentFirm(20, {
      nameZh: '鞍山钢结构有限公司',
      owner: await createPerson({ name: '赵敏' }),
    })
    await silentFirm(5, { nameZh: '营口耐火材料有限公司' })
    await silentFirm(2, { nameZh: '刚登记的企业' })
    const { names, rows } = await listed()
    expect(names).toEqual(['营口耐火材料有限公司', '鞍山钢结构有限公司'])
    expect(rows[1]).toMatchObject({
      days: 20,
      last: '2026年11月4日登记企业',
      contact: { name: '赵敏', email: person.email },
      advisor: null,
      mayRemind: true,
    })
    expect(rows[1]?.step).not.toBe('')
    expect(rows[1]?.line).toBe('沈阳市 · 工业企业')
  })

  test('people without a firm beside the firms, but no staff, nobody shut out, and nobody who waits for an owner', async () => {
    await silentPerson(4, { name: '王芳' })
    const [shut, waiting] = [await silentPerson(4, { name: '停用' }), await silentPerson(4, { name: '等待' })]
    await db.user.update({ where: { id: shut.id }, data: { disabledAt: MORNING } })
    const { firm } = await createFirm()
    await db.accessRequest.create({ data: { firmId: firm.id, userId: waiting.id, message: '' } })
    const later = await silentPerson(4, { name: '成了顾问' })
    await db.user.update({ where: { id: later.id }, data: { staffRole: 'advisor' } })
    await createPerson({ name: '没验证', emailVerified: false, createdAt: daysBefore(9) })
    const list = await listed()
    expect(list.names).toEqual(['王芳'])
    expect(list.unconfirmed).toBe(1)
    expect((await listed('city=210100')).names).toEqual([])
  })

  test('a firm that asked and waits for us is neither listed nor reminded; once it is answered its silence begins', async () => {
    const { firm, owner: asker, id } = await stalledFirm(40, { nameZh: '等答复的企业' })
    const advisor = advisorScope(await createStaff('advisor'))
    const place = { firmId: firm.id }
    const message = (text: string) => ({ text, itemId: null, files: [], requestId: randomUUID() })
    await postMessage(firmScope(firm, asker), place, message('请问？'), daysBefore(30))
    expect((await activityOf(place)).what).toBe('wrote')
    expect((await listed('tab=stalled')).names).toEqual([])
    expect(await sendReminder(advisor, id, { requestId: randomUUID(), now: MORNING })).toMatchObject({
      refusal: { code: 'not_quiet' },
    })
    await postMessage(advisor, place, message('可以。'), daysBefore(20))
    const { names, rows } = await listed('tab=stalled')
    expect([names, rows[0]?.days]).toEqual([['等答复的企业'], 20])
    expect(rows[0]?.last).toBe('2026年10月25日发来消息；2026年11月4日又轮到企业')
    // A further word of ours is no answer: the silence goes on.
    await postMessage(advisor, place, message('还在吗？'), daysBefore(5))
    expect((await listed('tab=stalled')).rows[0]?.days).toBe(20)
  })

  test('days are those of the calendar in China between the two days that are shown', async () => {
    const { firm } = await stalledFirm(20)
    const late = new Date('2026-11-04T13:00:00Z')
    await db.lastActivity.update({ where: { firmId: firm.id }, data: { at: late, silentSince: late, workedAt: late } })
    expect((await listed('tab=stalled')).rows[0]).toMatchObject({ days: 20, last: '2026年11月4日填写内容' })
  })

  test('filters stand in the address, and what is no filter is left out', async () => {
    await stalledFirm(40, { nameZh: '沈阳', segment: 'sme' })
    await stalledFirm(40, { nameZh: '大连', cityCode: '210200', districtCode: '210202', segment: 'high_tech' })
    expect((await listed('tab=stalled&city=210200')).names).toEqual(['大连'])
    expect((await listed('tab=stalled&segment=sme')).names).toEqual(['沈阳'])
    expect((await listed('tab=stalled&segment=nonsense&city=1')).names).toHaveLength(2)
    expect(place('tab=nonsense&page=-1')).toEqual({ tab: 'never_came_back', page: 1 })
  })

  test('whom an advisor leaves alone stands apart, with the reason, until the day', async () => {
    const [ours, theirs] = [await stalledFirm(40, { nameZh: '搬厂' }), await stalledFirm(40, { nameZh: '其他' })]
    const scope = advisorScope(await createStaff('advisor', { name: '周婷' }))
    const rest = { until: '2026-12-24', reason: '正在搬厂。' } as const
    expect(await leaveAlone(scope, { ids: [ours.id, randomUUID()], rest }, MORNING)).toEqual({
      ok: true,
      value: { ids: [ours.id] },
    })
    expect((await listed('tab=stalled')).names).toEqual(['其他'])
    const [row] = (await listed('tab=left_alone')).rows
    expect([row?.name, row?.mayRemind]).toEqual(['搬厂', false])
    expect(row?.notes).toEqual(['周婷：2026年12月24日前不打扰', '正在搬厂。'])
    const after = await getQuietList(scope, { place: place('tab=stalled'), now: daysBefore(-30) })
    expect(after.rows.map(({ name }) => name).sort()).toEqual(['其他', '搬厂'])
    await leaveAlone(scope, { ids: [ours.id], rest: null }, MORNING)
    expect((await listed('tab=stalled')).names).toHaveLength(2)
    expect((await activityOf({ firmId: theirs.firm.id })).leftAloneReason).toBeNull()
  })

  test('after a partial refusal the ticks of what was refused, the day and the reason stay', async () => {
    const ours = await stalledFirm(40, { nameZh: '搬厂' })
    const gone = randomUUID()
    const until = addDays(chinaDay(new Date()), 20)
    const body = {
      intent: 'leave_alone',
      requestId: randomUUID(),
      'who[]': [ours.id, gone],
      until,
      reason: '正在搬厂。',
    }
    const request = await post('/advisor/quiet', body, { as: await createStaff('advisor') })
    type Told = { outcomes: { id: string; isDone: boolean }[]; again: FormReply | null }
    const { data } = await answer<Told>(quietRoute.action, { request, params: {} })
    expect(data.outcomes.map(({ id, isDone }) => [id, isDone])).toEqual([
      [ours.id, true],
      [gone, false],
    ])
    expect(data.again).toMatchObject({
      errors: [],
      values: { 'who[]': [gone], until: [until], reason: ['正在搬厂。'] },
    })
  })

  test.each(['2026-11-24', '2028-01-01'] as const)('not until %s', async (until) => {
    const { id } = await stalledFirm(40)
    const scope = advisorScope(await createStaff('advisor'))
    const done = await leaveAlone(scope, { ids: [id], rest: { until, reason: 'x' } }, MORNING)
    expect(done).toMatchObject({ ok: false, refusal: { field: 'until' } })
    expect((await listed('tab=left_alone')).names).toEqual([])
  })
})

/** Two thirds of all firms have worked; most of those have an approved stage, some a case with us, some one that was sent back. */
async function givenCases(): Promise<void> {
  await patiently(Prisma.sql`UPDATE "LastActivity" SET "workedAt" = at, "silentSince" = at - (random() * 100) * interval '1 day'
    WHERE "firmId" IN (SELECT id FROM "Firm" ORDER BY id LIMIT (SELECT count(*) * 2 / 3 FROM "Firm"))`)
  await patiently(Prisma.sql`
    INSERT INTO "Application" (id, reference, "firmId", stage, status, version, "waitingOn", "submittedAt", "updatedAt")
    SELECT gen_random_uuid(), 'T-' || n, "firmId", CASE WHEN n % 10 < 7 THEN 'register' ELSE 'market' END::"StageId",
      (CASE n % 80 WHEN 8 THEN 'changes_requested' WHEN 9 THEN 'in_review' ELSE 'approved' END)::"ApplicationStatus", 1, 'firm', at, at
    FROM (SELECT "firmId", at, row_number() OVER (ORDER BY "firmId") AS n FROM "LastActivity" WHERE "workedAt" IS NOT NULL) l`)
  await patiently(Prisma.sql`INSERT INTO "WaitInterval" (id, "applicationId", "on", "startedAt", "endedAt")
    SELECT gen_random_uuid(), id, 'firm', "submittedAt", CASE status WHEN 'approved' THEN "submittedAt" END FROM "Application"`)
  await patiently(Prisma.sql`INSERT INTO "MilestoneReached" ("firmId", milestone, "reachedAt")
    SELECT "firmId", CASE WHEN row_number() OVER () % 30 = 0 THEN 5 ELSE 1 END, "submittedAt" FROM "Application" WHERE status = 'approved'`)
}

describe('asked of the database', () => {
  test('two queries for an empty list; a roadmap and a line in the log of readers for a short and a full one', async () => {
    await emptyDatabase()
    const scope = advisorScope(await createStaff('advisor'))
    const queries = () => countQueries(() => getQuietList(scope, { place: place(), now: MORNING }))
    expect(await queries()).toBe(2)
    await silentFirm(9)
    expect(await queries()).toBe(4)
    await manySilentFirms(40, 9)
    expect(await queries()).toBe(4)
  })

  // No index is worth its while for a table that holds nothing in this test.
  const EMPTY_HERE = /"(AccessRequest|ServiceExport)"/

  test(
    'no table is read from end to end for a page of any tab, with thousands of firms',
    { timeout: 120_000 },
    async () => {
      await emptyDatabase()
      await manySilentFirms(12_000, 9)
      await givenCases()
      await patiently(Prisma.sql`INSERT INTO "Message" (id, "firmId", "authorId", "authorSide", text, "requestId", at)
      SELECT gen_random_uuid(), f.id, 'somebody', 'advisor', '您好', 'first:' || f.id, ${daysBefore(8)} FROM "Firm" f LIMIT 2000`)
      await owner.$executeRaw`ANALYZE`
      for (const tab of QUIET_TABS) {
        const plan = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN SELECT l.id FROM "LastActivity" l
        WHERE ${belongsTo(tab, MORNING)} AND ${matches(place('city=210100'))}
        ORDER BY ${tab === 'left_alone' ? Prisma.sql`l."leftAloneUntil"` : Prisma.sql`l."silentSince" DESC`}, l.id LIMIT 25`
        const lines = plan.map((row) => row['QUERY PLAN'])
        const scans = lines.filter((line) => line.includes('Seq Scan') && !EMPTY_HERE.test(line))
        expect(scans, [tab, ...lines].join('\n')).toEqual([])
      }
    },
  )
})
