// Which tables there are, asked of the database itself: a table that a migration adds tomorrow is saved without a word here.
import pg from 'pg'
import { tableName, type Table } from './manifest'

const SCHEMAS = ['public', 'graphile_worker']
/** Written by whoever makes the tables: they say which migrations were applied, and are right again after a restore. */
const BOOKKEEPING = ['public._prisma_migrations', 'graphile_worker.migrations']
/** What lets somebody in at this moment and may be ended or used up a minute later: it is not to come back with an old archive. */
export const NOT_KEPT = ['public.Session', 'public.Verification', 'public.MailedCode']
/** Columns that name a file of the store, whatever table they are in; the checksum beside it is of the first one. */
const FILE_COLUMNS = ['storageKey', 'thumbnailKey'] as const

const quoted = pg.escapeIdentifier
export const sqlName = ({ schema, name }: Pick<Table, 'schema' | 'name'>) => `${quoted(schema)}.${quoted(name)}`
export const columnList = ({ columns }: Table) => columns.map(({ name }) => quoted(name)).join(', ')

/** Columns that are written, not worked out by the database; nothing that belongs to an extension. */
export async function listTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname::text AS schema, c.relname::text AS name, json_agg(
       json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = ANY($1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [SCHEMAS],
  )
  return rows.filter((table) => !BOOKKEEPING.includes(tableName(table)))
}

export async function listMigrations(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

export async function listSequences(client: pg.Client) {
  const { rows } = await client.query<{ schema: string; name: string; value: string }>(
    `SELECT schemaname::text AS schema, sequencename::text AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = ANY($1) AND last_value IS NOT NULL ORDER BY 1, 2`,
    [SCHEMAS],
  )
  return rows
}

/** A query for every file that some row names: `key`, and `sha256` where the row knows it. Null when no table names any. */
export function fileQuery(tables: readonly Table[]): string | null {
  const parts = tables.flatMap((table) => {
    const has = (wanted: string) => table.columns.some(({ name }) => name === wanted)
    // A picture that was deleted on purpose leaves its row behind, with this date.
    const isThere = has('bytesErasedAt') ? '"bytesErasedAt" IS NULL' : 'true'
    return FILE_COLUMNS.filter(has).map((column) => {
      const sum = column === FILE_COLUMNS[0] && has('sha256') ? 'sha256' : 'NULL::text'
      return `SELECT ${quoted(column)} AS key, ${sum} AS sha256 FROM ${sqlName(table)} WHERE ${isThere} AND ${quoted(column)} IS NOT NULL`
    })
  })
  return parts.length > 0 ? parts.join(' UNION ALL ') : null
}

/** Goes through the answer of a query, so many rows at a time, within the transaction of the client. */
export async function* inPieces<Row extends pg.QueryResultRow>(
  client: pg.Client,
  { query, rows: most }: { readonly query: string; readonly rows: number },
): AsyncGenerator<readonly Row[]> {
  await client.query(`DECLARE pieces NO SCROLL CURSOR FOR ${query}`)
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${most} FROM pieces`)
    if (rows.length > 0) yield rows
    if (rows.length < most) break
  }
  await client.query('CLOSE pieces')
}
