// What stands in the database, so that a test can say that nothing changed, or what did.
import { db, Prisma } from '~/server/db.server'

type Stored = Readonly<Record<string, string>>

/** They come and go with every request, whatever it asks for. */
const PASSING = ['Session', 'HeldText', 'RateLimit', 'Verification', '_prisma_migrations']

let tables: readonly string[] | undefined

async function listTables(): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and not tablename = any(${PASSING}) order by 1`
  return rows.map(({ name }) => name)
}

type Ignored = { readonly but?: readonly string[]; readonly without?: readonly string[] }

/** By table: how many rows there are and a hash over all of them. Columns named in `but` and tables in `without` do not count. */
export async function storedRows({ but = [], without = [] }: Ignored = {}): Promise<Stored> {
  tables ??= await listTables()
  const ignored = ['updatedAt', ...but]
  const counted = tables.filter((table) => !without.includes(table))
  const parts = counted.map(
    (table) => Prisma.sql`
      select ${table} as name, count(*)::text || ' ' || coalesce(md5(string_agg(line, E'\n' order by line)), '') as rows
      from (select (to_jsonb(t) - ${ignored}::text[])::text as line from ${Prisma.raw(`"${table}"`)} t) lines`,
  )
  const rows = await db.$queryRaw<{ name: string; rows: string }[]>`${Prisma.join(parts, ' union all ')}`
  return Object.fromEntries(rows.map(({ name, rows: text }) => [name, text]))
}
