// What tests do to the whole database; single rows are made by tests/factories.
import { connectTo } from '~/server/db.server'

/** Who made the tables. The portal, and so `db`, works as a role that may do less. */
export const owner = connectTo(process.env.OWNER_DATABASE_URL)

type Named = { readonly name: string }

let truncation: string | undefined

async function truncationOf(): Promise<string> {
  const tables = await owner.$queryRaw<Named[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where (schemaname = 'public' and tablename <> '_prisma_migrations')
       or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues'))`
  return `truncate ${tables.map((table) => table.name).join(', ')}`
}

/** Those whose trigger refuses changes, as the database itself says. */
async function appendOnlyTables(): Promise<readonly string[]> {
  const tables = await owner.$queryRaw<Named[]>`
    select distinct tgrelid::regclass::text as name from pg_trigger
    where tgfoid = 'refuse_change'::regproc and not tgisinternal`
  return tables.map(({ name }) => name)
}

let appendOnly: readonly string[] | undefined

/** Empties every table. The append-only tables refuse that, so their triggers rest meanwhile. */
export async function emptyDatabase(): Promise<void> {
  truncation ??= await truncationOf()
  appendOnly ??= await appendOnlyTables()
  await owner.$transaction([
    ...appendOnly.map((table) => owner.$executeRawUnsafe(`alter table ${table} disable trigger user`)),
    owner.$executeRawUnsafe(truncation),
    ...appendOnly.map((table) => owner.$executeRawUnsafe(`alter table ${table} enable trigger user`)),
  ])
}
