// The bytes of every file that a row of the moment names. They never change, but one may be removed while the backup runs.
import pg from 'pg'
import type { FileStore } from '~/server/storage.server'
import { SetupError } from '../setup-error.mjs'
import type { ArchiveWriter } from './archive-writer'
import { fileQuery, inPieces } from './catalogue'
import { sha256, type Table } from './manifest'

const FILES_AT_ONCE = 8
const MOST_NAMED = 20

export type SavedFiles = {
  count: number
  bytes: number
  /** Named by a row of the moment and not in the archive, for whatever reason. */
  missing: number
  /** Kept as they are, but not the bytes that were uploaded. */
  altered: number
  faults: number
  /** The first faults, each with its reason. */
  readonly named: string[]
}

type Reading = {
  readonly client: pg.Client
  readonly databaseUrl: string
  readonly tables: readonly Table[]
  readonly store: FileStore
  readonly signal: AbortSignal
}

type Named = { readonly key: string; readonly sha256: string | null }

export async function saveFiles(archive: ArchiveWriter, reading: Reading): Promise<SavedFiles> {
  const { client, tables, store, signal } = reading
  const saved: SavedFiles = { count: 0, bytes: 0, missing: 0, altered: 0, faults: 0, named: [] }
  const query = fileQuery(tables)
  function fault(reason: string): void {
    saved.faults += 1
    if (saved.named.length < MOST_NAMED) saved.named.push(reason)
  }
  for await (const piece of query ? inPieces<Named>(client, { query, rows: FILES_AT_ONCE }) : []) {
    signal.throwIfAborted()
    const found = await Promise.all(piece.map(async (row) => ({ ...row, content: await contentOf(store, row.key) })))
    for (const { key, sha256: sum, content } of found) {
      if (!content) {
        saved.missing += 1
        if (await isStillNamed(key, reading)) fault(`${key}: its bytes are not in the store`)
        continue
      }
      if (sum && sha256(content) !== sum) {
        saved.altered += 1
        fault(`${key}: its bytes are not those that were uploaded`)
      }
      saved.count += 1
      saved.bytes += content.length
      await archive.add(`documents/${key}`, content)
    }
    if (saved.count === 0 && saved.faults > MOST_NAMED)
      throw new SetupError(
        'None of the documents that the database names is in the store: is STORAGE_DIR or S3_BUCKET the right one?',
      )
  }
  return saved
}

/** What was removed since the moment together with its row is no fault. */
async function isStillNamed(key: string, { databaseUrl, tables }: Reading): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM (${fileQuery(tables)}) named WHERE key = $1`, [key])
    return rowCount !== 0
  } finally {
    await client.end()
  }
}

export async function contentOf(store: FileStore, key: string): Promise<Buffer | null> {
  const stream = await store.open(key)
  return stream && Buffer.from(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
