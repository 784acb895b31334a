// Rows of an archive back into tables that the migrations have just made. Everything here is what the owner of the tables may do, so
// no superuser is needed: triggers rest, and foreign keys are taken away and made anew, by which they check every row.
import pg from 'pg'
import { SetupError } from '../setup-error.mjs'
import { columnList, listTables, sqlName } from './catalogue'
import { tableName, type About, type Manifest, type Table } from './manifest'

type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string }

const quoted = pg.escapeIdentifier

/** Within a transaction of its own, to be ended by `finishLoading`. */
export async function beginLoading(client: pg.Client, about: About): Promise<readonly ForeignKey[]> {
  const missing = missingIn(await listTables(client), about.tables)
  if (missing)
    throw new SetupError(`The archive holds ${missing}, which this version does not know: restore it with another one.`)
  await client.query(`SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; BEGIN`)
  const names = about.tables.map(sqlName)
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND (conrelid = ANY($1::regclass[]) OR confrelid = ANY($1::regclass[]))`,
    [names],
  )
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  // A migration may have put rows of its own into a table; the archive has them as they were.
  await client.query(`TRUNCATE ${names.join(', ')}`)
  return rows
}

/** Answers with what the archive has and the database has not. */
function missingIn(ours: readonly Table[], archived: readonly Table[]): string | null {
  for (const table of archived) {
    const own = ours.find((one) => tableName(one) === tableName(table))
    if (!own) return `the table ${tableName(table)}`
    const column = table.columns.find(({ name }) => !own.columns.some((one) => one.name === name))
    if (column) return `the column ${column.name} of ${tableName(table)}`
  }
  return null
}

/** The lines of one part. */
export async function loadRows(client: pg.Client, table: Table, content: Buffer): Promise<void> {
  const values = table.columns.map(({ type }, index) => `(line ->> ${index})::${type}`).join(', ')
  const rows = `[${content.toString().trimEnd().replaceAll('\n', ',')}]`
  await client.query(
    `INSERT INTO ${sqlName(table)} (${columnList(table)}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM jsonb_array_elements($1::jsonb) AS line`,
    [rows],
  )
}

/** Counters go on where they stood, keys are made anew, triggers watch again; and as many rows are there as were saved. */
export async function finishLoading(
  client: pg.Client,
  { about, manifest, foreignKeys }: { about: About; manifest: Manifest; foreignKeys: readonly ForeignKey[] },
): Promise<void> {
  for (const { schema, name, value } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint)', [`${quoted(schema)}.${quoted(name)}`, value])
  for (const table of about.tables) {
    await client.query(`ALTER TABLE ${sqlName(table)} ENABLE TRIGGER USER`)
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sqlName(table)}`)
    if (rows[0]?.count !== (manifest.rows[tableName(table)] ?? 0))
      throw new SetupError(`The archive holds another number of rows of ${tableName(table)} than it says.`)
  }
  for (const { table, name, definition } of foreignKeys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
}

/** Jobs that ran at the moment of the backup run anew: whoever ran them is no longer there. */
export async function releaseJobs(client: pg.Client): Promise<void> {
  await client.query(`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL;
    UPDATE graphile_worker._private_job_queues SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL`)
}

/** Mails that had not gone out stay where they are: their jobs wait for a day that never comes. */
export async function holdMails(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(`
    UPDATE graphile_worker._private_jobs SET run_at = now() + interval '100 years'
    WHERE task_id IN (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'send_mail')`)
  return rowCount ?? 0
}
