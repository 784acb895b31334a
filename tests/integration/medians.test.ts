// How long firms of one kind took, compared with counting by hand.
import { beforeEach, describe, expect, test } from 'vitest'
import { medianOf, ninthOf } from '~/domain/calendar/durations'
import { workingDaysBetween } from '~/domain/calendar/working-days'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { isWorkingDay } from '~/features/clock/queries.server'
import { measureTasks } from '~/features/calendar/median-jobs.server'
import { readyView } from '~/features/calendar/ready-queries.server'
import { saveTask } from '~/features/evidence/commands.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { wordsFor } from '~/features/roadmap/words-queries.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createPerson } from '../factories/people'
import { approveBefore, NOW } from '../factories/stages'
import { firmScope } from '../support/scopes'

const DAY = 86_400_000

/** A firm whose registration is approved, and which worked on its customs record for so many days. */
async function firmThatTook(days: number, segment: 'sme' | 'high_tech' = 'sme') {
  const { firm, owner } = await createFirm()
  await db.firm.update({ where: { id: firm.id }, data: { segment } })
  await approveBefore({ firm, by: owner, stage: 'market' })
  const savedAt = new Date('2026-09-01T02:00:00Z')
  await db.taskAnswer.updateMany({
    where: { firmId: firm.id, taskId: 'S05' },
    data: { savedAt, firstSavedAt: new Date(savedAt.getTime() - days * DAY) },
  })
  return chinaDay(new Date(savedAt.getTime() - days * DAY))
}

const measured = () => db.taskMedian.findFirst({ where: { segment: 'sme', taskId: 'S05' } })

beforeEach(async () => {
  await db.taskMedian.deleteMany()
  await db.taskAnswer.deleteMany()
})

describe('what is measured', () => {
  test('is the middle of five firms, as counted by hand on the Chinese working calendar', async () => {
    const begun: IsoDate[] = []
    for (const days of [3, 30, 9, 1, 14]) begun.push(await firmThatTook(days))
    await measureTasks(NOW)
    const samples = begun.map((from) => ({
      days: workingDaysBetween({ from, to: '2026-09-01', isWorkingDay }) + 1,
      firms: 1,
    }))
    expect(await measured()).toMatchObject({ days: medianOf(samples)?.days, p90Days: ninthOf(samples)?.days, firms: 5 })
  })

  test('is nothing of four firms, nor of firms of another kind together with them', async () => {
    for (const days of [3, 9, 1, 14]) await firmThatTook(days)
    await firmThatTook(5, 'high_tech')
    await measureTasks(NOW)
    expect(await measured()).toBeNull()
  })

  test('leaves out firms that no advisor has approved', async () => {
    for (const days of [3, 9, 1, 14]) await firmThatTook(days)
    const { firm, owner } = await createFirm()
    const answers = [{ fieldId: 'customs_code', value: '2101960ABC', seenAt: null }]
    await saveTask(firmScope(firm, owner), { taskId: 'S05', answers, files: [], wait: null }, NOW)
    await measureTasks(NOW)
    expect(await measured()).toBeNull()
  })

  test('replaces what was measured before', async () => {
    await db.taskMedian.create({ data: { segment: 'sme', taskId: 'S05', days: 9, firms: 41, computedAt: NOW } })
    await measureTasks(NOW)
    expect(await measured()).toBeNull()
  })
})

test('the first save is kept when an answer is saved again', async () => {
  const { firm, owner } = await createFirm()
  const save = (value: string, now: Date) =>
    saveTask(
      firmScope(firm, owner),
      { taskId: 'S05', answers: [{ fieldId: 'customs_code', value, seenAt: now }], files: [], wait: null },
      now,
    )
  await save('2101960ABC', NOW)
  await save('2101960ABD', new Date(NOW.getTime() + 5 * DAY))
  const row = await db.taskAnswer.findFirstOrThrow({ where: { firmId: firm.id, fieldId: 'customs_code' } })
  expect([row.value, row.firstSavedAt]).toEqual(['2101960ABD', NOW])
})

test.each([
  ['zh-CN', '41家'],
  ['en', '(60 in the middle, 75 working days at the longer end; measured with 41 firms like yours)'],
] as const)('the ready date goes by it and says so in %s', async (language, words) => {
  const { firm, owner } = await createFirm({ owner: await createPerson({ language }) })
  const { segment } = await db.firm.findUniqueOrThrow({ where: { id: firm.id } })
  const view = async () => readyView(await loadRoadmap(db, firm.id, chinaDay(NOW)), wordsFor(firmScope(firm, owner)))
  const before = await view()
  await db.taskMedian.create({ data: { segment, taskId: 'S05', days: 60, p90Days: 75, firms: 41, computedAt: NOW } })
  const after = await view()
  expect(after?.path.lines.map(({ label }) => label).join()).toContain(words)
  expect(after?.half).not.toBe(before?.half)
})
