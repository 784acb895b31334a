// What tests do to the whole database; single rows are made by tests/factories.
import { db } from '~/server/db.server'

type Named = { readonly name: string }

let truncation: string | undefined

async function truncationOf(): Promise<string> {
  const tables = await db.$queryRaw<Named[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where (schemaname = 'public' and tablename <> '_prisma_migrations')
       or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues'))`
  return `truncate ${tables.map((table) => table.name).join(', ')}`
}

/** Empties every table. The append-only tables refuse that, so their triggers rest meanwhile. */
export async function emptyDatabase(): Promise<void> {
  truncation ??= await truncationOf()
  await db.$transaction([
    db.$executeRawUnsafe('alter table "ApplicationEvent" disable trigger user'),
    db.$executeRawUnsafe('alter table "SubmissionVersion" disable trigger user'),
    db.$executeRawUnsafe(truncation),
    db.$executeRawUnsafe('alter table "ApplicationEvent" enable trigger user'),
    db.$executeRawUnsafe('alter table "SubmissionVersion" enable trigger user'),
  ])
}
