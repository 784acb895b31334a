// A day that has passed is said wherever it stands, and the forecast counts from today.
import { expect, test } from 'vitest'
import { readyView } from '~/features/calendar/ready-queries.server'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { getTaskPage } from '~/features/evidence/queries.server'
import { getPrintPage } from '~/features/roadmap/print-queries.server'
import { createFirm } from '../factories/firms'
import { completeStage, submit } from '../factories/stages'
import { getRoadmapPage } from '../support/roadmap-page'
import { firmScope } from '../support/scopes'

const THEN = new Date('2026-11-25T02:00:00Z')
const TODAY = new Date('2026-12-01T02:00:00Z')
const LATE = /was due 27 November 2026; late by 2 working days/i

test('an advisor’s answer that was due on Friday is late on every page on Tuesday', async () => {
  const { firm, owner } = await createFirm()
  const scope = { ...firmScope(firm, owner), language: 'en' } as const
  await completeStage(firm, 'register')
  const { applicationId } = await submit({ firm, by: owner, stage: 'register', now: THEN })
  const page = await getRoadmapPage(scope, TODAY)
  const [stage] = page.stages
  expect(stage?.application?.line).toMatch(LATE)
  expect(page.dates.map(({ when }) => when)).toContainEqual(expect.stringMatching(LATE))
  expect((await getApplicationPage(scope, applicationId, TODAY)).due).toMatchObject({ isLate: true, day: '2026-11-27' })
  expect((await getTaskPage(scope, 'S01', TODAY)).turn.by?.text).toMatch(LATE)
  const calendar = await getCalendarPage(scope, TODAY)
  expect(calendar.matters.map(({ when }) => when)).toContainEqual(expect.stringMatching(LATE))
  const printed = await getPrintPage(scope, TODAY, readyView)
  for (const ready of [page.ready, printed.ready]) {
    expect(ready?.runningOn[0]).toMatch(/^An advisor’s answer to “.+” is late\. It is counted anew from today\.$/)
    expect(ready?.stages.lines[0]).toContain('3 December 2026')
  }
})
