// A restore goes only into a place where nothing is, and leaves nothing there when it fails.
import pg from 'pg'
import type { FileStore } from '~/server/storage.server'
import { SetupError } from '../setup-error.mjs'

/** Whatever somebody made, but for what extensions brought along. */
const MADE = `
  SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  UNION ALL
  SELECT nspname::text FROM pg_namespace WHERE nspname = 'graphile_worker'`

export async function checkEmptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(MADE)
  if (rows[0])
    throw new SetupError(
      `The database is not empty (it holds ${rows[0].name}${rows.length > 1 ? ` and ${rows.length - 1} more` : ''}): restore into a new one. Nothing was changed.`,
    )
}

export async function checkEmptyStore(store: FileStore): Promise<void> {
  for await (const keys of store.keys())
    if (keys.length > 0)
      throw new SetupError(
        'The storage of documents is not empty: set STORAGE_DIR or S3_BUCKET to a new one. Nothing was changed.',
      )
}

/** Takes away what the migrations and the load have made in a database that was empty before. */
export async function emptyAgain(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    SELECT format('DROP TABLE IF EXISTS %s CASCADE', c.oid::regclass) AS statement FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    UNION ALL SELECT format('DROP FUNCTION IF EXISTS %s CASCADE', p.oid::regprocedure) FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
    UNION ALL SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype) FROM pg_type t
      WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'e'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL SELECT 'DROP SCHEMA IF EXISTS graphile_worker CASCADE'`)
  for (const { statement } of rows) await client.query(statement)
}

/** The store was empty, so whatever is in it is ours. Keys are all read before the first file is removed. */
export async function emptyStoreAgain(store: FileStore): Promise<void> {
  const all: string[] = []
  for await (const keys of store.keys()) all.push(...keys)
  for (const key of all) await store.remove(key)
}
