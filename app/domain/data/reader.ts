// A reader takes a file piece by piece as it arrives and keeps only what is asked of it later.
import type { IsoDate } from '../shared/dates'
import type { Result } from '../shared/result'
import type { DataFault } from './fault'

export type Reader<T> = {
  /** The next bytes; a fault ends the reading. */
  readonly push: (bytes: Uint8Array) => DataFault | null
  readonly end: () => Result<T, DataFault>
}

export type ReadFile<Row> = {
  readonly rows: readonly Row[]
  /** Rows of the file, those included that nobody asks about. */
  readonly read: number
  /** The day up to which the file itself shows that it is true; null where it shows none. */
  readonly asOf: IsoDate | null
  /** Year or tariffs. */
  readonly covers: readonly string[]
}
