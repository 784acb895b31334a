// Days are counted into a year whose official holiday calendar is not known: whoever reads them is told.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { getApplicationPage } from '~/features/applications/page-queries.server'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { getCase } from '~/features/reviews/case-queries.server'
import { loader as ready } from '~/routes/resources/health-ready'
import { db } from '~/server/db.server'
import { createFirm } from '../factories/firms'
import { createStaff } from '../factories/people'
import { claim, submit, NOW } from '../factories/stages'
import { answer, get } from '../support/requests'
import { advisorScope, firmScope } from '../support/scopes'
import { getRoadmapPage } from '../support/roadmap-page'

async function givenCase(dueAt: string) {
  const { firm, owner } = await createFirm()
  const { applicationId } = await submit({ firm, by: owner, stage: 'register' })
  const advisor = await createStaff('advisor')
  await claim(applicationId, advisor)
  await db.application.update({ where: { id: applicationId }, data: { dueAt: new Date(dueAt) } })
  return { firm, owner, advisor, applicationId }
}

describe('a day counted into 2027', () => {
  test.each([
    ['2026-12-31T09:00:00Z', []],
    // The last hours of the year in London are New Year in China.
    ['2026-12-31T17:00:00Z', [2027]],
    ['2027-02-11T09:00:00Z', [2027]],
  ])('is told to the firm and its advisor when a case is due on %s', async (dueAt, years) => {
    const { firm, owner, advisor, applicationId } = await givenCase(dueAt)
    const page = await getApplicationPage(firmScope(firm, owner), applicationId, NOW)
    const review = await getCase(advisorScope(advisor), applicationId, NOW)
    expect([page.unknownYears, review.unknownYears]).toEqual([years, years])
  })

  test('is told beside the roadmap and under the calendar', async () => {
    const { firm, owner } = await createFirm()
    const scope = firmScope(firm, owner)
    // Both show the forecast, which reaches into it.
    expect((await getCalendarPage(scope, NOW)).unknownYears).toEqual([2027])
    expect((await getRoadmapPage(scope, NOW)).unknownYears).toEqual([2027])
  })
})

describe('the health check', () => {
  afterEach(() => vi.useRealTimers())

  // From autumn on the next year is waited for; the calendars of 2025 and 2026 are known.
  test.each([
    ['2026-06-15T04:00:00Z', []],
    ['2026-12-15T04:00:00Z', [2027]],
  ])('on %s names the years that are missing and stays ready', async (now, missingYears) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    const { status, data } = await answer<string>(ready, { request: await get('/health/ready') })
    expect([status, JSON.parse(data)]).toMatchObject([200, { status: 'ready', holidayCalendar: { missingYears } }])
  })
})
