// What tests do to the whole database; single rows are made by tests/factories.
import { connectTo } from '~/server/db.server'

/** Who made the tables. The portal, and so `db`, works as a role that may do less. */
export const owner = connectTo(process.env.OWNER_DATABASE_URL)

type Named = { readonly name: string }

let emptying: string | undefined

/**
 * One statement that looks into every table and deletes from those that have rows: few tables do, and a truncation costs the same
 * for the empty ones. Triggers rest meanwhile, since the append-only tables refuse it and the order of the tables is any.
 */
async function emptyingOf(): Promise<string> {
  const tables = await owner.$queryRaw<Named[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where (schemaname = 'public' and tablename <> '_prisma_migrations')
       or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues'))`
  const deletions = tables.map(({ name }) => `if exists (select from ${name}) then delete from ${name}; end if;`)
  return `do $$ begin set local session_replication_role = replica; ${deletions.join(' ')} end $$`
}

/** Empties every table. */
export async function emptyDatabase(): Promise<void> {
  emptying ??= await emptyingOf()
  await owner.$executeRawUnsafe(emptying)
}
