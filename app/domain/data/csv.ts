// A CSV file as RFC 4180 has it, in UTF-8, taken line by line. Lines without quotes, which are nearly all, are cut at the commas.
import { refused, type Result } from '../shared/result'
import { fault, type DataFault } from './fault'
import { faultOfText, joined, TOLD_BY } from './file-kind'
import type { Reader } from './reader'

const LONGEST_LINE = 10_000
const LINE_FEED = 0x0a

type Shape<T> = {
  readonly columns: readonly string[]
  /** Columns that may be left out, at the end and in this order. */
  readonly optional?: readonly string[]
  readonly row: (cells: readonly string[], line: number) => DataFault | null
  readonly end: () => Result<T, DataFault>
}

export function csvReader<T>(shape: Shape<T>): Reader<T> {
  const lines = new CsvLines(shape)
  return {
    push: (bytes) => lines.push(bytes),
    end: () => {
      const found = lines.end()
      return found ? refused(found) : shape.end()
    },
  }
}

class CsvLines {
  readonly #shape: Shape<unknown>
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #rest = ''
  #line = 0
  /** Of the heading; 0 before it was read. */
  #width = 0
  /** The first bytes, until there are enough of them to tell what the file is; null from then on. */
  #first: Uint8Array | null = new Uint8Array()
  /** The beginning of a character that the next bytes complete. */
  #half: Uint8Array = new Uint8Array()
  /** A cell with a line break in it, as far as it was read. */
  #open: { readonly text: string; readonly line: number } | null = null

  constructor(shape: Shape<unknown>) {
    this.#shape = shape
  }

  push(bytes: Uint8Array): DataFault | null {
    if (!this.#first) return this.#read(bytes)
    this.#first = joined(this.#first, bytes)
    return this.#first.length < TOLD_BY ? null : this.#begin()
  }

  #begin(): DataFault | null {
    const bytes = this.#first ?? new Uint8Array()
    this.#first = null
    return faultOfText(bytes) ?? this.#read(bytes)
  }

  #read(bytes: Uint8Array): DataFault | null {
    const all = joined(this.#half, bytes)
    try {
      const text = this.#decoder.decode(bytes, { stream: true })
      this.#half = halfAtEnd(all)
      return this.#take(this.#rest + text)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return this.#takeUntilFault(all)
    }
  }

  end(): DataFault | null {
    if (this.#first?.length === 0) return fault('empty')
    const early = this.#first && this.#begin()
    if (early) return early
    try {
      this.#decoder.decode()
    } catch {
      return fault('not_utf8', { line: this.#line + 1 })
    }
    const found = this.#rest === '' ? null : this.#takeLine(this.#rest)
    if (found) return found
    if (this.#open) return fault('unclosed_quote', { line: this.#open.line })
    return this.#width === 0 ? fault('empty') : null
  }

  #take(text: string): DataFault | null {
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      const found = this.#takeLine(text.slice(from, to))
      if (found) return found
      from = to + 1
    }
    this.#rest = text.slice(from)
    return this.#rest.length > LONGEST_LINE ? fault('line_too_long', { line: this.#line + 1 }) : null
  }

  /** What stands before the broken character may be wrong earlier: line by line, a line break being a byte of its own. */
  #takeUntilFault(bytes: Uint8Array): DataFault {
    let from = 0
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      const line = decoded(bytes.subarray(from, to + 1))
      if (line === null) break
      const earlier = this.#take(this.#rest + line)
      if (earlier) return earlier
      from = to + 1
    }
    return fault('not_utf8', { line: this.#line + 1 })
  }

  #takeLine(text: string): DataFault | null {
    this.#line += 1
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    if (!this.#open && !line.includes('"')) return this.#takeCells(line.split(','), this.#line)
    const started = this.#open ?? { text: '', line: this.#line }
    const whole = started.text === '' ? line : `${started.text}\n${line}`
    if (whole.length > LONGEST_LINE) return fault('line_too_long', { line: started.line })
    const cells = quotedCells(whole)
    this.#open = cells ? null : { text: whole, line: started.line }
    return cells && this.#takeCells(cells, started.line)
  }

  #takeCells(cells: readonly string[], line: number): DataFault | null {
    const trimmed = cells.map((cell) => cell.trim())
    if (this.#width === 0) return this.#takeHeading(trimmed)
    if (trimmed.length === 1 && trimmed[0] === '') return null
    if (trimmed.length !== this.#width) {
      return fault('columns', { line, expected: this.#width, found: trimmed.length })
    }
    return this.#shape.row(trimmed, line)
  }

  #takeHeading(cells: readonly string[]): DataFault | null {
    const { columns, optional = [] } = this.#shape
    const all = [...columns, ...optional]
    const isRight = cells.length >= columns.length && cells.length <= all.length
    const isNamed = cells.every((cell, at) => cell.toLowerCase() === all[at])
    if (!isRight || !isNamed) return fault('header', { expected: all.join(','), found: cells.join(',') })
    this.#width = cells.length
    return null
  }
}

/** Null where it is no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const NOTHING = new Uint8Array()

/** The bytes at the end that begin a character and do not end it. */
function halfAtEnd(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at -= 1) {
    const byte = bytes[at] ?? 0
    const isInside = byte >= 0x80 && byte < 0xc0
    if (isInside) continue
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    return at + length > bytes.length ? bytes.slice(at) : NOTHING
  }
  return NOTHING
}

/** Null while a quote is open. It opens at the beginning of a cell and is doubled inside; anywhere else it is a sign: 5" pipe. */
function quotedCells(line: string): readonly string[] | null {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    if (sign === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (sign === ',' && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return isQuoted ? null : [...cells, cell]
}
