// Reads a file from the disk as a stream: what is kept of it is what its reader keeps.
import { createReadStream } from 'node:fs'
import { baciReader } from '~/domain/data/baci'
import { dutyReader } from '~/domain/data/duties'
import { exchangeReader } from '~/domain/data/exchange-rates'
import type { DataFault } from '~/domain/data/fault'
import type { DataKind } from '~/domain/data/kinds'
import type { Reader, ReadFile } from '~/domain/data/reader'
import { refundReader } from '~/domain/data/refund-rates'
import type { IsoDate } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { runningSha256 } from '~/server/sha256.server'

const READERS = {
  baci: baciReader,
  refund_rates: refundReader,
  exchange_rates: exchangeReader,
  duties: dutyReader,
} as const satisfies Record<DataKind, (given: { today: IsoDate }) => Reader<ReadFile<unknown>>>

type FileOf<K extends DataKind> = ReturnType<(typeof READERS)[K]> extends Reader<infer Read> ? Read : never
/** What was read, by kind. */
export type DataFile = { [K in DataKind]: { readonly kind: K; readonly file: FileOf<K> } }[DataKind]

type Asked = { readonly kind: DataKind; readonly path: string; readonly today: IsoDate }

export async function readDataFile({
  kind,
  path,
  today,
}: Asked): Promise<Result<DataFile & { sha256: string }, DataFault>> {
  const reader = READERS[kind]({ today })
  const hash = runningSha256()
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.add(bytes)
    const fault = reader.push(bytes)
    if (fault) return refused(fault)
  }
  const file = reader.end()
  // The reader of a kind gives the file of that kind.
  return file.ok ? ok({ kind, file: file.value, sha256: hash.end() } as DataFile & { sha256: string }) : file
}
