import { db, type Prisma } from '~/server/db.server'

/**
 * Writes thousands of rows in one stroke. On a busy machine that takes longer than the portal lets a statement run, and how long
 * it takes is no matter of the test.
 */
export async function patiently(statement: Prisma.Sql): Promise<void> {
  await db.$transaction([db.$executeRaw`SET LOCAL statement_timeout = 0`, db.$executeRaw(statement)])
}
