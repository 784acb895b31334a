// A DBF file as dBase III laid it down and the tax administration publishes its library: a heading of 32 bytes, 32 for each field, then
// records of one length. Text is GBK. Read record by record.
import { refused, type Result } from '../shared/result'
import { fault, type DataFault } from './fault'
import { faultOfDbf, joined } from './file-kind'
import type { Reader } from './reader'

const HEADING = 32
/** By so many bytes another kind of file is known. */
const SIGNS = 4
const HEADING_END = 0x0d
const FILE_END = 0x1a
const DELETED = 0x2a
/** Tables of more fields or longer records are not ours. */
const LONGEST_RECORD = 10_000
const LONGEST_HEADING = 10_000

type Field = { readonly name: string; readonly from: number; readonly length: number }
type Layout = {
  readonly records: number
  readonly headingLength: number
  readonly recordLength: number
  readonly fields: ReadonlyMap<string, Field>
}

type Shape<T> = {
  /** Fields that have to be there; others are passed over. */
  readonly fields: readonly string[]
  /** Records that are marked as deleted are left out, and counted in `line`. */
  readonly row: (cells: readonly string[], line: number) => DataFault | null
  readonly end: () => Result<T, DataFault>
}

export function dbfReader<T>(shape: Shape<T>): Reader<T> {
  const records = new DbfRecords(shape)
  return {
    push: (bytes) => records.push(bytes),
    end: () => {
      const found = records.end()
      return found ? refused(found) : shape.end()
    },
  }
}

class DbfRecords {
  readonly #shape: Shape<unknown>
  readonly #decoder = new TextDecoder('gbk', { fatal: true })
  #rest: Uint8Array = new Uint8Array()
  #layout: Layout | null = null
  #wanted: readonly Field[] = []
  #line = 0
  #after = 0

  constructor(shape: Shape<unknown>) {
    this.#shape = shape
  }

  push(bytes: Uint8Array): DataFault | null {
    const all = joined(this.#rest, bytes)
    if (this.#layout) return this.#takeRecords(all, this.#layout)
    this.#rest = all
    const wrong = all.length < SIGNS ? null : faultOfDbf(all)
    if (wrong) return wrong
    const length = headingLengthOf(all)
    if (length === null || all.length < Math.min(length, LONGEST_HEADING)) return null
    return this.#takeHeading(all)
  }

  end(): DataFault | null {
    if (!this.#layout) return this.#rest.length === 0 ? fault('empty') : (faultOfDbf(this.#rest) ?? fault('not_dbf'))
    const { records } = this.#layout
    if (this.#line < records) return fault('dbf_cut_off', { expected: records, found: this.#line })
    return this.#after > 1 ? fault('dbf_longer', { expected: records }) : null
  }

  #takeHeading(all: Uint8Array): DataFault | null {
    const layout = layoutOf(all)
    if (!layout) return fault('not_dbf')
    const missing = this.#shape.fields.find((name) => !layout.fields.has(name))
    if (missing) return fault('dbf_field', { field: missing, found: [...layout.fields.keys()].join(',') })
    this.#wanted = this.#shape.fields.flatMap((name) => layout.fields.get(name) ?? [])
    this.#layout = layout
    return this.#takeRecords(all.subarray(layout.headingLength), layout)
  }

  #takeRecords(all: Uint8Array, { records, recordLength }: Layout): DataFault | null {
    let from = 0
    while (this.#line < records && all.length - from >= recordLength && all[from] !== FILE_END) {
      this.#line += 1
      const found = this.#takeRecord(all.subarray(from, from + recordLength))
      if (found) return found
      from += recordLength
    }
    this.#rest = all.slice(from)
    if (this.#line < records) return null
    this.#after += this.#rest.length
    this.#rest = new Uint8Array()
    return null
  }

  #takeRecord(record: Uint8Array): DataFault | null {
    if (record[0] === DELETED) return null
    try {
      return this.#shape.row(
        this.#wanted.map((field) => this.#textOf(record, field)),
        this.#line,
      )
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return fault('dbf_not_gbk', { line: this.#line })
    }
  }

  #textOf(record: Uint8Array, { from, length }: Field): string {
    return this.#decoder
      .decode(record.subarray(from, from + length))
      .replaceAll('\0', ' ')
      .trim()
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function headingLengthOf(bytes: Uint8Array): number | null {
  return bytes.length < HEADING ? null : viewOf(bytes).getUint16(8, true)
}

/** Null where the numbers of the heading do not fit each other. */
function layoutOf(bytes: Uint8Array): Layout | null {
  const view = viewOf(bytes)
  const [records, headingLength, recordLength] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ]
  if (headingLength > LONGEST_HEADING || recordLength > LONGEST_RECORD || headingLength > bytes.length) return null
  const fields = new Map<string, Field>()
  let from = 1
  for (let at = HEADING; at + HEADING <= headingLength && bytes[at] !== HEADING_END; at += HEADING) {
    const name = nameAt(bytes.subarray(at, at + 11))
    const length = bytes[at + 16] ?? 0
    fields.set(name, { name, from, length })
    from += length
  }
  return fields.size > 0 && from === recordLength ? { records, headingLength, recordLength, fields } : null
}

function nameAt(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end)))
    .trim()
    .toUpperCase()
}
