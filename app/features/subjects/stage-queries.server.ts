// Whoever means the application of a stage reads these: one for another product or market is a case of its own and no stage.
// tests/stage-readers.test.ts names every other reader of the table.
import { Prisma } from '~/server/db.server'

/** In place of the table: `FROM ${STAGE_CASES} a`. */
export const STAGE_CASES = Prisma.sql`(SELECT * FROM "Application" WHERE "productId" IS NULL)`

/** Beside the conditions of a `where`. */
export const OF_STAGE = { productId: null } as const
