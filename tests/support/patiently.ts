import { db, type Prisma, type Tx } from '~/server/db.server'

/** Longer than any test may take: whoever is stuck is ended by the test's own limit. */
const NO_HURRY_MS = 10 * 60_000

/**
 * Writes thousands of rows in one stroke. On a busy machine that takes longer than the portal lets a statement or a transaction run,
 * and how long it takes is no matter of the test.
 */
export async function patiently(statement: Prisma.Sql): Promise<void> {
  const write = async (tx: Tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = 0`
    await tx.$executeRaw(statement)
  }
  await db.$transaction(write, { timeout: NO_HURRY_MS })
}
