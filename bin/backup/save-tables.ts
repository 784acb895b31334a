// The rows of a table as parts of an archive. Each row is one line: a JSON array of the text PostgreSQL writes for each value, or null.
import pg from 'pg'
import type { ArchiveWriter } from './archive-writer'
import { inPieces, NOT_KEPT, sqlName } from './catalogue'
import { tableName, type Table } from './manifest'

const PART_BYTES = 1024 * 1024
const ROWS_AT_ONCE = 200

type Reading = { readonly client: pg.Client; readonly signal: AbortSignal }

/** How many rows there were. */
export async function saveTable(archive: ArchiveWriter, table: Table, { client, signal }: Reading): Promise<number> {
  if (NOT_KEPT.includes(tableName(table))) return 0
  const values = table.columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`).join(', ')
  const query = `SELECT array_to_json(ARRAY[${values}]::text[])::text AS line FROM ${sqlName(table)}`
  let [rows, parts, lines, bytes] = [0, 0, [] as string[], 0]
  async function flush(): Promise<void> {
    if (lines.length === 0) return
    parts += 1
    await archive.add(`tables/${tableName(table)}/${String(parts).padStart(6, '0')}.jsonl`, `${lines.join('\n')}\n`)
    ;[lines, bytes] = [[], 0]
  }
  for await (const piece of inPieces<{ line: string }>(client, { query, rows: ROWS_AT_ONCE })) {
    signal.throwIfAborted()
    for (const { line } of piece) {
      rows += 1
      lines.push(line)
      bytes += line.length
      if (bytes >= PART_BYTES) await flush()
    }
  }
  await flush()
  return rows
}
