// How long firms waited for a first answer, compared with what was planned for each case.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { measureAnswers } from '~/features/applications/answer-time-jobs.server'
import { execute } from '~/features/applications/commands.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { claim, submit, NOW, verdictsOn, versionOf } from '../factories/stages'
import { advisorScope, firmScope } from '../support/scopes'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** A registration submitted on a Monday at ten in China and answered so many minutes later. */
async function answeredAfter(minutes: number): Promise<void> {
  const { firm, owner } = await createFirm()
  const advisor = await createStaff('advisor')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  await claim(applicationId, advisor)
  const command = {
    name: 'request_changes',
    verdicts: await verdictsOn(applicationId, { 'S05.customs_code': 'I-03' }),
    summary: '',
  } as const
  const now = new Date(NOW.getTime() + minutes * MINUTE)
  const press = { expectedVersion: await versionOf(applicationId), requestId: randomUUID(), now }
  expect((await execute(advisorScope(advisor), applicationId, command, press)).ok).toBe(true)
}

test('half and nine in ten of at least five, in working time, shown to who waits', async () => {
  // From ten o'clock to seven in the evening are seven working hours.
  for (const minutes of [30, 60, 9 * 60, 90]) await answeredAfter(minutes)
  expect(await measureAnswers(NOW)).toBe(0)
  const { firm, owner } = await createFirm()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  const typical = async () => (await getApplicationPage(firmScope(firm, owner), applicationId, NOW)).typical
  expect(await typical()).toBeNull()

  await answeredAfter(120)
  expect(await measureAnswers(NOW)).toBe(1)
  expect(await typical()).toEqual({ medianMinutes: 90, p90Minutes: 420, cases: 5 })
  // What is longer ago than half a year says nothing about today.
  expect(await measureAnswers(new Date(NOW.getTime() + 200 * DAY))).toBe(0)
  expect(await db.answerTime.count()).toBe(0)
})
