import { canReachDatabase } from '~/server/health.server'

/** Whether requests can be served now: 200, or 503 while the database is away. */
export async function loader() {
  const isReady = await canReachDatabase()
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json(
    { status: isReady ? 'ready' : 'waiting for the database' },
    { status: isReady ? 200 : 503, headers },
  )
}
