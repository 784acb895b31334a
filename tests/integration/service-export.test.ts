// A firm that sells services only: from its roadmap to the proof of its first export, which is counted beside the declarations.
import { expect, test } from 'vitest'
import { TRACKS } from '~/domain/firm/profile'
import { exportFirms, listFirms } from '~/features/outcomes/firm-queries.server'
import { getDashboard } from '~/features/outcomes/queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { getRoadmapPage } from '../support/roadmap-page'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { approve, approveBefore, claim, completeStage, giveAnswer, NOW, submit } from '../factories/stages'
import { firmScope, officialScope } from '../support/scopes'
import { atLeast } from '../support/at-least'

async function exported(tracks: Parameters<typeof createFirm>[0]) {
  const advisor = await createStaff('advisor')
  const { firm, owner } = await createFirm({ ...tracks, createdAt: new Date('2026-10-01T02:00:00Z') })
  await approveBefore({ firm, by: owner, stage: 'export' })
  await completeStage(firm, 'export')
  const { applicationId } = await submit({ firm, by: owner, stage: 'export' })
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  return { firm, owner, applicationId, advisor }
}

test('a service firm reaches its first export by contract and payment, and is counted apart', async () => {
  const { firm, owner, applicationId } = await exported({ tracks: ['service_trade'], segment: 'high_tech' })
  expect(await db.exportDeclaration.count()).toBe(0)
  expect(await db.serviceExport.findFirstOrThrow()).toMatchObject({
    ...{ firmId: firm.id, applicationId, market: 'KZ', currency: 'USD', valueMinor: 1_250_000n },
    documentVersionId: expect.any(String) as string,
  })
  const milestones = await db.milestoneReached.findMany({ where: { firmId: firm.id }, orderBy: { milestone: 'asc' } })
  expect(milestones.map(({ milestone }) => milestone)).toEqual([0, 1, 2, 3, 4])

  const page = await getRoadmapPage(firmScope(firm, owner), NOW)
  expect(page.milestones.at(-1)).toMatchObject({ label: '首笔服务出口到账', state: 'reached', isGoal: true })
  expect(atLeast(1, page.milestones).every(({ state }) => state === 'reached')).toBe(true)

  const scope = officialScope(await createStaff('official'))
  const dashboard = await getDashboard(scope, { year: 2026, language: 'en' })
  expect(dashboard.services).toEqual({ firms: 1, thisYear: 1 })
  expect(dashboard.entities.actual).toBe(0)
  expect(dashboard.totals).toEqual([])
  expect(
    atLeast(
      1,
      dashboard.breakdowns.flatMap(({ groups }) => groups),
    ).every(({ counted }) => counted === 0),
  ).toBe(true)

  const filter = readFilter(new Request('http://localhost/?proof=service&year=2026'))
  expect((await listFirms(scope, filter)).rows).toMatchObject([
    {
      id: firm.id,
      milestone: 4,
      declarations: [],
      service: { market: 'KZ', currency: 'USD', receivedOn: '2026-09-20' },
    },
  ])
  expect(await exportFirms(scope, filter, NOW)).toHaveLength(1)
  expect((await listFirms(scope, readFilter(new Request('http://localhost/?proof=service&year=2025')))).total).toBe(0)
})

test.each(TRACKS)('the track %s can be counted', async (track) => {
  const { firm } = await exported({ tracks: [track] })
  const isService = ['service_trade', 'emerging_sectors'].includes(track)
  expect(await db.exportDeclaration.count({ where: { firmId: firm.id } })).toBe(isService ? 0 : 1)
  expect(await db.serviceExport.count({ where: { firmId: firm.id } })).toBe(isService ? 1 : 0)
})

test('a lease is declared under its own mode', async () => {
  const advisor = await createStaff('advisor')
  const { firm, owner } = await createFirm({ tracks: ['finance_lease'] })
  await approveBefore({ firm, by: owner, stage: 'export' })
  await completeStage(firm, 'export')
  await giveAnswer(firm, 'T12.mode', '1523')
  const { applicationId } = await submit({ firm, by: owner, stage: 'export' })
  await claim(applicationId, advisor)
  await approve(applicationId, advisor)
  expect(await db.exportDeclaration.findFirstOrThrow({ where: { firmId: firm.id } })).toMatchObject({ mode: '1523' })
})
