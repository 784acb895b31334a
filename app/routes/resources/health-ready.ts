import { lastCheckUp } from '~/features/doctor/last-queries.server'
import { failedJobs } from '~/server/health.server'

/**
 * Whether requests can be served now: 200, or 503 while the database is away. Beside it, and stopping nobody: how many jobs failed at every
 * try, and when the stored data was last searched for impossible states and how many were found; `npm run doctor` names them.
 */
export async function loader() {
  const headers = { 'Cache-Control': 'no-store' }
  const failed = await failedJobs()
  if (failed === null) return Response.json({ status: 'waiting for the database' }, { status: 503, headers })
  const last = await lastCheckUp()
  const checkUp = last && { ranAt: last.ranAt, findings: last.findings }
  return Response.json({ status: 'ready', checkUp, failedJobs: failed }, { headers })
}
