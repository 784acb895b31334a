// What tests do to the whole database; single rows are made by tests/factories.
import { randomBytes } from 'node:crypto'
import { connectTo } from '~/server/db.server'

/** Who made the tables. The portal, and so `db`, works as a role that may do less. */
export const owner = connectTo(process.env.OWNER_DATABASE_URL)

type Named = { readonly name: string }

const OURS = `(schemaname = 'public' and tablename <> '_prisma_migrations')
  or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues'))`

function tables(): Promise<Named[]> {
  return owner.$queryRawUnsafe(`select format('%I.%I', schemaname, tablename) as name from pg_tables where ${OURS}`)
}

/** A block in which no trigger answers: the append-only tables refuse to be emptied, and the order of the tables is any. */
const withoutTriggers = (statements: readonly string[]) =>
  `do $$ begin set local session_replication_role = replica; ${statements.join(' ')} end $$`

let emptying: string | undefined

/**
 * One statement that looks into every table and deletes from those that have rows: few tables do, and a truncation costs the same
 * for the empty ones.
 */
async function emptyingOf(): Promise<string> {
  const deletions = (await tables()).map(
    ({ name }) => `if exists (select from ${name}) then delete from ${name}; end if;`,
  )
  return withoutTriggers(deletions)
}

/** Empties every table. */
export async function emptyDatabase(): Promise<void> {
  emptying ??= await emptyingOf()
  await owner.$executeRawUnsafe(emptying)
}

/** Keeps a copy of every row that there is. The answer puts them back into empty tables with one statement. */
export async function keepRows(): Promise<() => Promise<void>> {
  // Files share the database, and a file may load this module anew.
  const schema = `kept_${randomBytes(4).toString('hex')}`
  await owner.$executeRawUnsafe(`create schema ${schema}`)
  const statements: string[] = []
  for (const [index, { name }] of (await tables()).entries()) {
    const copy = `${schema}.t${index}`
    const count = await owner.$executeRawUnsafe(`create table ${copy} as table ${name}`)
    if (count > 0)
      statements.push(
        `insert into ${name} (${await columnsOf(name)}) overriding system value select ${await columnsOf(name)} from ${copy};`,
      )
  }
  return async () => void (await owner.$executeRawUnsafe(withoutTriggers(statements)))
}

/** Columns that are written, not worked out by the database. */
async function columnsOf(table: string): Promise<string> {
  const [row] = await owner.$queryRaw<{ columns: string }[]>`
    select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`
  return row?.columns ?? ''
}
