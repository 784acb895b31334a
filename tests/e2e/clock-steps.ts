// Ten minutes of the portal's clock: a decision that was made is due now, and the portal's own worker sends it.
import pg from 'pg'
import { expect } from './portal-test'

/** Moves the due time in the database of the portal and waits until the decision is out. */
export async function decisionGoesOut(application: string): Promise<void> {
  const id = application.split('/').at(-1) ?? ''
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(`UPDATE "PendingDecision" SET "dueAt" = now() WHERE "applicationId" = $1`, [id])
    await client.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [`decision:${id}`])
    const left = async () =>
      (await client.query(`SELECT 1 FROM "PendingDecision" WHERE "applicationId" = $1`, [id])).rowCount
    await expect.poll(left, { timeout: 30_000 }).toBe(0)
  } finally {
    await client.end()
  }
}
