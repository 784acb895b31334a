// npm run backup: database and documents of one moment in one file, while the portal works. What the database says is read in one
// transaction that sees nothing of what comes later; the files it names never change.
import pg from 'pg'
import type { FileStore } from '~/server/storage.server'
import { SetupError } from '../setup-error.mjs'
import { createArchive, type ArchiveWriter } from './archive-writer'
import { listMigrations, listSequences, listTables, sqlName } from './catalogue'
import { ABOUT, FORMAT, MANIFEST, markWith, sealText, secretText, tableName, type Table } from './manifest'
import { saveFiles, type SavedFiles } from './save-files'
import { saveTable } from './save-tables'

/** Held while a backup runs: only one does, and nobody sweeps the store meanwhile (see sweep-jobs.server.ts). */
const BACKUP_LOCK = 71_003

export type BackupOptions = {
  readonly databaseUrl: string
  readonly store: FileStore
  readonly file: string
  readonly secret: string
  readonly version: string
  readonly signal: AbortSignal
  readonly phase: Phase
}

/** Shows what is being done, and then in a few words what came out. */
export type Phase = <T>(name: string, work: () => Promise<T>, inWords: (result: T) => string) => Promise<T>

export type Saved = {
  readonly moment: string
  readonly tables: number
  readonly rows: number
  readonly documents: number
  readonly bytes: number
  /** Files that a row names and that are not there or not what they were; the first of them with the reason. */
  readonly faults: number
  readonly named: readonly string[]
}

export async function writeBackup(options: BackupOptions): Promise<Saved> {
  const client = new pg.Client({ connectionString: options.databaseUrl, application_name: 'backup' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [BACKUP_LOCK])
    if (!rows[0]?.free) throw new SetupError('Another backup of this database is running: wait until it is done.')
    const tables = await beginMoment(client)
    const { rows: known } = await client.query<{ moment: Date; server: string }>(
      `SELECT transaction_timestamp() AS moment, current_setting('server_version') AS server`,
    )
    const { moment, server } = known[0] ?? { moment: new Date(), server: '' }
    const archive = await createArchive(options.file, moment)
    try {
      return await fill(archive, { ...options, client, tables, moment, server })
    } catch (error) {
      await archive.abandon()
      throw error
    }
  } catch (error) {
    throw explained(error, options.file)
  } finally {
    await client.end()
  }
}

/** Holds the tables as they are, so that no upgrade changes one before it was read, and only then chooses the moment. */
async function beginMoment(client: pg.Client): Promise<readonly Table[]> {
  // Dates and numbers as text that reads the same everywhere; and rows that a policy hides are an error, not a gap.
  await client.query(
    `SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET row_security = off`,
  )
  const tables = await listTables(client)
  if (tables.length === 0)
    throw new SetupError('The database holds no tables of the portal: there is nothing to back up.')
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`LOCK TABLE ${tables.map(sqlName).join(', ')} IN ACCESS SHARE MODE`)
  if (JSON.stringify(await listTables(client)) !== JSON.stringify(tables))
    throw new SetupError('The tables of the database are being changed: try again when the upgrade is done.')
  return tables
}

type Filling = BackupOptions & {
  readonly client: pg.Client
  readonly tables: readonly Table[]
  readonly moment: Date
  readonly server: string
}

async function fill(archive: ArchiveWriter, filling: Filling): Promise<Saved> {
  const { client, tables, phase, secret, version, server } = filling
  const moment = filling.moment.toISOString()
  const about = { format: FORMAT, product: 'zero-to-one', version, moment, server, tables }
  const migrations = await listMigrations(client)
  await archive.add(ABOUT, json({ ...about, migrations, secretMark: markWith(secret, secretText(moment)) }))
  const rows = await phase('Saving tables', () => saveTables(archive, filling), rowsInWords)
  const files = await phase('Saving documents', () => saveFiles(archive, filling), filesInWords)
  const sequences = await listSequences(client)
  const digest = await archive.sealed()
  const { count, bytes, missing, altered, faults, named } = files
  const manifest = {
    rows,
    sequences,
    documents: { count, bytes, missing, altered },
    digest,
    seal: markWith(secret, sealText(digest)),
  }
  await archive.finish(MANIFEST, json(manifest))
  return { moment, tables: tables.length, rows: sum(Object.values(rows)), documents: count, bytes, faults, named }
}

async function saveTables(archive: ArchiveWriter, filling: Filling): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const table of filling.tables) rows[tableName(table)] = await saveTable(archive, table, filling)
  return rows
}

const rowsInWords = (rows: Readonly<Record<string, number>>) =>
  `${Object.keys(rows).length} tables, ${sum(Object.values(rows))} rows`
const filesInWords = ({ count, bytes }: SavedFiles) => `${count} files, ${(bytes / 1e6).toFixed(1)} MB`
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EROFS', 'ENOENT', 'EIO'])

function explained(error: unknown, file: string): unknown {
  const { code } = error as { code?: string }
  if (code && DISK.has(code))
    return new SetupError(`The archive ${file} cannot be written (${code}): nothing was left of it.`)
  // What PostgreSQL says to a role that may not read, and to one from which a policy hides rows.
  if (code === '42501')
    return new SetupError(
      'The role of DATABASE_URL may not read every table: set MIGRATION_DATABASE_URL to their owner.',
    )
  return error
}

export { fileStore } from '~/server/storage.server'
