// The one place that opens the database. Everything else takes `db` or a transaction `tx` from here.
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../prisma/generated/client'
import { openPool } from './pool.server'
import { statementNames } from './statement-names.server'

declare global {
  // Kept across reloads of the development server, which would otherwise open a new pool each time.
  var zeroToOneDb: PrismaClient | undefined
}

/** A page says that the service is not available instead of keeping people waiting for a database that is gone. */
const CONNECT_WITHIN_MS = 5_000

/** Waiting longer for somebody else's lock is an answer of "not now", not a hang. */
const LOCK_WITHIN_MS = 3_000
/** No statement of a page takes nearly so long; whatever does would keep a connection from all others. */
const STATEMENT_WITHIN_MS = 30_000
/** How long a transaction may wait for a connection, and last once it has one. */
const TRANSACTION = { maxWait: CONNECT_WITHIN_MS, timeout: 15_000 }

/** A pool of its own; the portal itself uses `db`. */
export function connectTo(connectionString: string | undefined): PrismaClient {
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  return new PrismaClient({
    adapter: new PrismaPg(
      openPool({
        connectionString,
        max: 10,
        // A connection that is closed when nobody asks takes the plans of its statements with it.
        idleTimeoutMillis: 0,
        connectionTimeoutMillis: CONNECT_WITHIN_MS,
        lock_timeout: LOCK_WITHIN_MS,
        statement_timeout: STATEMENT_WITHIN_MS,
      }),
      { disposeExternalPool: true, statementNameGenerator: statementNames() },
    ),
    transactionOptions: TRANSACTION,
  })
}

export const db: PrismaClient = (globalThis.zeroToOneDb ??= connectTo(process.env.DATABASE_URL))

/** A transaction client: the same queries as `db`, all or nothing. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
export type { PrismaClient }
export * from '../../prisma/generated/enums'
export { Prisma } from '../../prisma/generated/client'
