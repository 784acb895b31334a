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

const APPEND_ONLY = ['ApplicationEvent', 'SubmissionVersion', 'ReadinessScore', 'Message', 'Note']

/** Empties every table. The append-only tables refuse that, so their triggers rest meanwhile. */
export async function emptyDatabase(): Promise<void> {
  truncation ??= await truncationOf()
  await owner.$transaction([
    ...APPEND_ONLY.map((table) => owner.$executeRawUnsafe(`alter table "${table}" disable trigger user`)),
    owner.$executeRawUnsafe(truncation),
    ...APPEND_ONLY.map((table) => owner.$executeRawUnsafe(`alter table "${table}" enable trigger user`)),
  ])
}
