// Backups and the places they are restored into.
import { execFile } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { inject, vi } from 'vitest'
import { db } from '~/server/db.server'
import { fileStore, type FileStore } from '~/server/storage.server'
import { createFolderStore } from '~/server/storage-folder.server'
import { openPortalRole } from '../../prisma/portal-role'
import { restoreBackup, type RestoreOptions } from '../../bin/backup/restore-backup'
import { writeBackup, type BackupOptions } from '../../bin/backup/write-backup'
import { databaseUrl } from './database-url'

export const root = resolve(import.meta.dirname, '../..')
const secret = () => process.env.SESSION_SECRET ?? ''
const quietly = <T>(_name: string, work: () => Promise<T>) => work()

/** A folder of this process for archives and restored documents. */
export const scratch = mkdtempSync(join(tmpdir(), 'zero-to-one-restored-'))

/** An empty database on the server of the tests, as its owner reaches it. */
export async function emptyDatabaseUrl(owner?: { readonly role: string; readonly password: string }): Promise<string> {
  const server = inject('databaseServer')
  const name = `${inject('databasePrefix')}_restored_${randomBytes(4).toString('hex')}`
  await query(server, `CREATE DATABASE "${name}" ${owner ? `OWNER "${owner.role}"` : ''}`)
  const url = new URL(databaseUrl(server, name))
  if (owner) [url.username, url.password] = [owner.role, owner.password]
  return url.href
}

export async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

export function emptyStore(): FileStore {
  const folder = join(scratch, randomUUID())
  mkdirSync(folder)
  return createFolderStore(folder)
}

export const archiveFile = () => join(scratch, `${randomUUID()}.tar.gz`)

/** Everything as `npm run backup` would have it, but for what a test says. */
export async function backUp(given: Partial<BackupOptions> = {}) {
  const file = given.file ?? archiveFile()
  const saved = await writeBackup({
    databaseUrl: process.env.OWNER_DATABASE_URL ?? '',
    ...{ file, store: fileStore(), secret: secret(), version: '0.1.0', signal: new AbortController().signal },
    phase: quietly,
    ...given,
  })
  return { file, saved }
}

export async function restore(file: string, given: Partial<RestoreOptions> = {}) {
  const [databaseUrl, store] = [given.databaseUrl ?? (await emptyDatabaseUrl()), given.store ?? emptyStore()]
  const options = { file, root, databaseUrl, store, secrets: [secret()], holdsMail: false, phase: quietly }
  const restored = await restoreBackup({ ...options, signal: new AbortController().signal, ...given })
  return { restored, databaseUrl, store }
}

/** By table: how many rows and a hash over all of them, the job queue included. */
export async function contentsOf(url: string, { but = [] }: { but?: readonly string[] } = {}) {
  const tables = await query<{ name: string }>(
    url,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'graphile_worker') AND tablename NOT IN ('_prisma_migrations', 'migrations') ORDER BY 1`,
  )
  const contents: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !but.includes(table.name))) {
    const text = `SELECT count(*) || ' ' || coalesce(md5(string_agg(line, E'\\n' ORDER BY line)), '') AS rows
      FROM (SELECT (to_jsonb(t) - '{locked_at,locked_by,is_available}'::text[])::text AS line FROM ${name} t) lines`
    contents[name] = (await query<{ rows: string }>(url, text))[0]?.rows ?? ''
  }
  return contents
}

/** Key and checksum of every file of a store. */
export async function filesOf(store: FileStore): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for await (const keys of store.keys())
    for (const key of keys) {
      const bytes = await new Response((await store.open(key)) as ReadableStream<Uint8Array<ArrayBuffer>>).bytes()
      found[key] = createHash('sha256').update(bytes).digest('hex')
    }
  return found
}

/** Documents of the factories exist in name only; here they get bytes. */
export async function giveBytes(): Promise<void> {
  for (const { id, storageKey } of await db.documentVersion.findMany({ where: { filename: { endsWith: '.pdf' } } })) {
    if (await fileStore().keptAt(storageKey)) continue
    const bytes = new Uint8Array(randomBytes(5_000))
    await fileStore().keepAs(storageKey, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await db.documentVersion.update({ where: { id }, data: { sha256, sizeBytes: bytes.length } })
  }
}

export type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** A command of bin/ as npm starts it. */
export function command(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'bin', `${name}.mjs`), ...args],
      { env: { ...process.env, ...env }, cwd: root },
      (_error, out, err) => done({ code: child.exitCode ?? 1, out, err: err.trim() }),
    )
  })
}

/** Work with the portal's own code against another database, as a portal would that was started there. */
export async function atPortal<T>(url: string, work: () => Promise<T>): Promise<T> {
  const [usual, known] = [process.env.DATABASE_URL, globalThis.zeroToOneDb]
  try {
    process.env.DATABASE_URL = (await openPortalRole({ ownerUrl: url, secret: 'restored' })) ?? ''
    globalThis.zeroToOneDb = undefined
    vi.resetModules()
    return await work()
  } finally {
    await globalThis.zeroToOneDb?.$disconnect()
    ;[process.env.DATABASE_URL, globalThis.zeroToOneDb] = [usual, known]
    vi.resetModules()
  }
}
