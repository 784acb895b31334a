import { describe, expect, test } from 'vitest'
import { catalogue } from '~/domain/catalogue/catalogue'
import type { RoadmapPage } from '~/features/roadmap/page-queries.server'
import { execute } from '~/features/applications/commands.server'
import { paths } from '~/paths'
import { loader as layoutLoader } from '~/routes/firm/layout'
import { loader as roadmapLoader } from '~/routes/firm/roadmap'
import { db } from '~/server/db.server'
import { addMember, createFirm } from '../factories/firms'
import { createPerson, createStaff } from '../factories/people'
import { approve, claim, completeStage, giveAnswer, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { countQueries } from '../support/count-queries'
import { answer, get } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'
import { getRoadmapPage } from '../support/roadmap-page'
import { atLeast } from '../support/at-least'

async function twoFirms() {
  const [ours, theirs] = [await createFirm(), await createFirm({ nameZh: '大连海产有限公司', tracks: ['used_car'] })]
  return { ...ours, scope: firmScope(ours.firm, ours.owner), theirs, otherScope: firmScope(theirs.firm, theirs.owner) }
}

const rowOf = (page: RoadmapPage, id: string) => page.stages.flatMap((stage) => stage.rows).find((row) => row.id === id)
const stageOf = (page: RoadmapPage, id: string) => page.stages.find((stage) => stage.id === id)

describe('a new firm', () => {
  test('sees what to start with, and that nothing was accepted yet', async () => {
    const { scope, firm } = await twoFirms()
    const page = await getRoadmapPage(scope, NOW)
    expect(page.isNew).toBe(true)
    expect(page.hero.action?.to).toBe(paths.firm.task(firm.id, 'S01'))
    expect(page.stages.map(({ id }) => id)).toEqual(['register', 'market', 'ecommerce', 'export'])
    expect(page.turns).toMatchObject({ advisor: 0, agency: 0 })
    expect(page.turns.firm).toBeGreaterThan(0)
    expect(rowOf(page, 'S01')).toMatchObject({ state: 'ready', to: paths.firm.task(firm.id, 'S01') })
    expect(page.milestones.map(({ state }) => state).slice(0, 3)).toEqual(['reached', 'current', 'ahead'])
  })

  test('sees what is locked behind what, as text and not as a link', async () => {
    const { scope } = await twoFirms()
    const row = rowOf(await getRoadmapPage(scope, NOW), 'S05')
    expect(row).toMatchObject({ state: 'blocked', to: null })
    expect(row?.hint).toContain(rowOf(await getRoadmapPage(scope, NOW), 'S01')?.title)
  })

  test('sees the abolished filing struck through, with its day and its law', async () => {
    const { scope } = await twoFirms()
    const row = rowOf(await getRoadmapPage(scope, NOW), 'S03')
    expect(row?.state).toBe('retired')
    expect(row?.hint).toContain('2022年12月30日')
    expect(row?.hint).toContain('中华人民共和国对外贸易法')
  })

  test('sees its own tasks and not those of the other firm', async () => {
    const { scope, otherScope } = await twoFirms()
    expect(rowOf(await getRoadmapPage(scope, NOW), 'V01')).toBeUndefined()
    expect(rowOf(await getRoadmapPage(otherScope, NOW), 'V01')).toBeDefined()
  })
})

describe('a roadmap of another day', () => {
  test('asks for what the law of that day asked for, and nothing can be submitted there', async () => {
    const { scope, firm } = await twoFirms()
    await completeStage(firm, 'register')
    const page = await getRoadmapPage(scope, NOW, '2022-12-01')
    expect(page.asOf).toMatchObject({ day: '2022-12-01', isToday: false, problem: null })
    expect(rowOf(page, 'S03')?.state).not.toBe('retired')
    expect(atLeast(1, page.stages).every(({ submitTo }) => submitTo === null)).toBe(true)
    expect(rowOf(await getRoadmapPage(scope, NOW, '2023-01-01'), 'S03')?.state).toBe('retired')
  })

  test.each(['1066-10-14', '2019-12-31', '2999-01-01', '9999-12-31'])(
    'is today when %s is asked for, which the rules do not cover',
    async (text) => {
      const { scope } = await twoFirms()
      const page = await getRoadmapPage(scope, NOW, text)
      expect(page.asOf).toMatchObject({ isToday: true, problem: 'out_of_range', days: { first: '2020-01-01' } })
    },
  )

  test.each(['2022-13-01', 'yesterday', '２０２２-13-01', '1'.repeat(4000), "2022-12-01' OR 1=1"])(
    'is today when %j is asked for, and says so',
    async (text) => {
      const { scope } = await twoFirms()
      const page = await getRoadmapPage(scope, NOW, text)
      expect(page.asOf).toMatchObject({ isToday: true, problem: 'unreadable' })
    },
  )
})

describe('a roadmap in English', () => {
  test('has no text left in its key, in either language', async () => {
    const { firm, owner } = await twoFirms()
    for (const language of ['zh-CN', 'en'] as const) {
      const text = JSON.stringify(await getRoadmapPage(firmScope(firm, { ...owner, language }), NOW))
      expect(text).not.toMatch(/"(?:tasks|stages|hint|hero|states|milestones|roadmap|catalogue)[.:][\w.]+"|\{\{/)
    }
  })
})

describe('a firm on its way', () => {
  test('goes on with what it began', async () => {
    const { scope, firm } = await twoFirms()
    await giveAnswer(firm, 'S01.english_name', 'Beichen')
    const page = await getRoadmapPage(scope, NOW)
    expect(page.isNew).toBe(false)
    expect(rowOf(page, 'S01')).toMatchObject({ state: 'started' })
    expect(page.hero.action?.to).toBe(paths.firm.task(firm.id, 'S01'))
  })

  test('is led to submitting once everything of the first stage is there', async () => {
    const { scope, firm } = await twoFirms()
    await completeStage(firm, 'register')
    const page = await getRoadmapPage(scope, NOW)
    expect(page.hero.action?.to).toBe(paths.firm.check(firm.id, 'register'))
    expect(stageOf(page, 'register')?.submitTo).toBe(paths.firm.check(firm.id, 'register'))
  })

  test('is told that an answer is late, and of no one who has it before it was taken', async () => {
    const { firm, owner } = await createFirm()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: NOW })
    const lineAt = async (now: Date) => {
      const page = await getRoadmapPage(firmScope(firm, owner), now)
      return page.stages.find(({ id }) => id === 'register')?.application?.line
    }
    const { dueAt } = await db.application.findUniqueOrThrow({ where: { id: applicationId } })
    if (!dueAt) throw new Error('nobody is waited for')
    expect(await lineAt(NOW)).not.toContain('已逾期')
    expect(await lineAt(NOW)).not.toContain('起由顾问')
    expect(await lineAt(new Date(dueAt.getTime() + 2 * 86_400_000))).toContain('已逾期')
  })

  test('cannot submit a later stage before the earlier one is approved', async () => {
    const { scope, firm } = await twoFirms()
    await completeStage(firm, 'register')
    await completeStage(firm, 'market')
    const page = await getRoadmapPage(scope, NOW)
    expect(page.stages.map(({ submitTo }) => submitTo !== null)).toEqual([true, false, false, false])
  })

  test('sees that an authority has it', async () => {
    const { scope, firm, owner } = await twoFirms()
    await giveAnswer(firm, 'S01.english_name', 'Beichen')
    await db.agencyWait.create({ data: { firmId: firm.id, taskId: 'S01', since: NOW, savedById: owner.id } })
    const page = await getRoadmapPage(scope, NOW)
    expect(rowOf(page, 'S01')?.state).toBe('with_agency')
    expect(rowOf(page, 'S01')?.hint).toContain('2026年11月23日')
    expect(page.turns.agency).toBe(1)
  })

  test.each([
    ['2026-12-07', true],
    ['2026-12-08', false],
  ])('a licence until %s is called soon: %s', async (until, isSoon) => {
    const { scope, firm } = await twoFirms()
    await giveAnswer(firm, 'S01.licence_valid_until', until)
    expect((await getRoadmapPage(scope, NOW)).reminders.map((one) => one.isSoon)).toEqual([isSoon])
  })

  test('is told when a document runs out', async () => {
    const { scope, firm } = await twoFirms()
    await giveAnswer(firm, 'S01.licence_valid_until', '2027-03-01')
    const { dates, reminders } = await getRoadmapPage(scope, NOW)
    expect(dates.map(({ kind }) => kind)).toEqual(['renewal', 'expiry'])
    expect(dates[1]).toMatchObject({ day: '2027-03-01', to: paths.firm.task(firm.id, 'S01') })
    expect(reminders).toEqual([])
  })

  test.each([
    ['2026-11-22', '期限2026年11月22日，已逾期1个工作日'],
    ['2026-11-23', '今天到期'],
    ['2026-12-23', '还有30天，2026年12月23日到期'],
    // A month before the pre-check finds the last day too near.
    ['2027-02-21', '还有90天，2027年2月21日到期'],
    ['2027-02-22', null],
  ])('a licence until %s: %s', async (until, when) => {
    const { scope, firm } = await twoFirms()
    await giveAnswer(firm, 'S01.licence_valid_until', until)
    const { reminders } = await getRoadmapPage(scope, NOW)
    expect(reminders.map((one) => one.when)).toEqual(when ? [when] : [])
    expect((await getRoadmapPage(scope, NOW, '2024-01-01')).reminders).toEqual([])
  })
})

describe('after submitting', () => {
  test('it is the advisor’s turn, with a reference and a day', async () => {
    const { scope, firm, owner } = await twoFirms()
    const { applicationId, reference } = await submit({ firm, by: owner, stage: 'register' })
    const page = await getRoadmapPage(scope, NOW)
    expect(stageOf(page, 'register')?.application).toMatchObject({ to: paths.firm.application(firm.id, applicationId) })
    expect(stageOf(page, 'register')?.application?.line).toContain(reference)
    expect(rowOf(page, 'S01')?.state).toBe('with_advisor')
    expect(page.turns.advisor).toBeGreaterThan(0)
    expect(page.dates.some(({ to }) => to === paths.firm.application(firm.id, applicationId))).toBe(true)
  })

  test('verdicts stay with the advisor until they are sent; then the item to correct comes first', async () => {
    const { scope, firm, owner } = await twoFirms()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const advisor = await createStaff('advisor', { name: '周岚' })
    await claim(applicationId, advisor)
    const verdicts = await verdictsOn(applicationId, {
      'S05.english_address': 'I-02',
      'S05.doc.customs_record': 'D-07',
    })
    const press = async () => ({
      expectedVersion: await versionOf(applicationId),
      requestId: crypto.randomUUID(),
      now: NOW,
    })
    await execute(advisorScope(advisor), applicationId, { name: 'record_verdicts', verdicts }, await press())
    expect(rowOf(await getRoadmapPage(scope, NOW), 'S05')?.state).toBe('with_advisor')

    await execute(
      advisorScope(advisor),
      applicationId,
      { name: 'request_changes', verdicts: [], summary: '请改英文地址。' },
      await press(),
    )
    const page = await getRoadmapPage(scope, NOW)
    expect(rowOf(page, 'S05')).toMatchObject({ state: 'needs_you' })
    // Every item that went back is named, so that the list is whole on paper, too.
    expect(rowOf(page, 'S05')?.hint).toMatch(/英文.*印章.*备案.*印章/)
    expect(rowOf(page, 'S01')?.state).toBe('accepted')
    expect(page.hero).toMatchObject({
      quote: { text: '请改英文地址。', language: 'zh-CN' },
      action: { to: paths.firm.application(firm.id, applicationId) },
    })
    expect(page.advisor).toEqual({ name: '周岚', usual: null })
  })

  test('an approval counts every task, moves the ladder and opens the next stage', async () => {
    const { scope, firm, owner, otherScope } = await twoFirms()
    const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
    const advisor = await createStaff('advisor')
    await claim(applicationId, advisor)
    await approve(applicationId, advisor)
    await completeStage(firm, 'market')
    const page = await getRoadmapPage(scope, NOW)
    const counted = stageOf(page, 'register')?.rows.filter(({ state }) => state === 'accepted').length
    expect(stageOf(page, 'register')?.count).toMatch(new RegExp(`${counted}`))
    expect(page.milestones.slice(0, 4).map(({ state }) => state)).toEqual(['reached', 'reached', 'reached', 'current'])
    expect(stageOf(page, 'market')?.submitTo).toBe(paths.firm.check(firm.id, 'market'))
    expect((await getRoadmapPage(otherScope, NOW)).milestones[1]?.state).toBe('current')
  })
})

describe('the page', () => {
  test('needs at most six statements, its layout and both guards included', async () => {
    const { firm, owner } = await twoFirms()
    await submit({ firm, by: owner, stage: 'register' })
    const [page, layout] = [
      await get(paths.firm.roadmap(firm.id), { as: owner }),
      await get(paths.firm.roadmap(firm.id), { as: owner }),
    ]
    const params = { firmId: firm.id }
    const count = await countQueries(() =>
      Promise.all([
        answer(roadmapLoader, { request: page, params }),
        answer(layoutLoader, { request: layout, params }),
      ]),
    )
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(6)
  })

  test.each(['roadmap', 'layout'])(
    '%s: a stranger, and a firm that does not exist, get the same answer',
    async (name) => {
      const { firm } = await twoFirms()
      const stranger = await createPerson()
      const loader = name === 'roadmap' ? roadmapLoader : layoutLoader
      for (const firmId of [firm.id, crypto.randomUUID(), 'no-id', "';--"]) {
        const { status } = await answer(loader, {
          request: await get(paths.firm.roadmap(firmId), { as: stranger }),
          params: { firmId },
        })
        expect(status).toBe(404)
      }
      const signedOut = await answer(loader, {
        request: await get(paths.firm.roadmap(firm.id)),
        params: { firmId: firm.id },
      })
      expect([signedOut.status, signedOut.location]).toEqual([
        303,
        paths.account.signIn({ next: paths.firm.roadmap(firm.id) }),
      ])
    },
  )

  test('a viewer may read it', async () => {
    const { firm } = await twoFirms()
    const viewer = await addMember(firm, 'viewer')
    const { status } = await answer(roadmapLoader, {
      request: await get(paths.firm.roadmap(firm.id), { as: viewer }),
      params: { firmId: firm.id },
    })
    expect(status).toBe(200)
  })

  test('every task of the catalogue belongs to a stage that is shown', async () => {
    const { scope } = await twoFirms()
    const stages = (await getRoadmapPage(scope, NOW)).stages.map(({ id }) => id)
    expect(atLeast(1, catalogue.tasks).every(({ stage }) => stages.includes(stage))).toBe(true)
  })
})
