import { lastCheckUp } from '~/features/doctor/last-queries.server'
import { calendarYearsMissing } from '~/features/clock/queries.server'
import { chinaDay } from '~/domain/shared/dates'
import { failedJobs } from '~/server/health.server'

/**
 * Whether requests can be served now: 200, or 503 while the database is away. Beside it, and stopping nobody: how many jobs failed at every
 * try, when the stored data was last searched for impossible states and how many were found (`npm run doctor` names them), and which
 * years are counted without their official holiday calendar.
 */
export async function loader() {
  const headers = { 'Cache-Control': 'no-store' }
  const failed = await failedJobs()
  if (failed === null) return Response.json({ status: 'waiting for the database' }, { status: 503, headers })
  const last = await lastCheckUp()
  const checkUp = last && { ranAt: last.ranAt, findings: last.findings }
  const holidayCalendar = { missingYears: calendarYearsMissing(chinaDay(new Date())) }
  return Response.json({ status: 'ready', checkUp, failedJobs: failed, holidayCalendar }, { headers })
}
