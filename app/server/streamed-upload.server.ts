// A form with one file that is too large to be held in memory: the file goes to a temporary folder while it arrives, and the folder goes when
// the work with it is done. For pages of administrators; all others read their forms through form-body.server.ts.
import { unstable_parseMultipartFormData as parseMultipart, type UploadHandlerPart } from '@remix-run/node'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { badRequest } from './form-body.server'

/** More than the text of any page for administrators. */
const MOST_TEXT_BYTES = 100_000
const MOST_PARTS = 40

export type StreamedFile = { readonly path: string; readonly name: string; readonly isTooBig: boolean }
export type StreamedForm = { readonly form: FormData; readonly file: StreamedFile | null }

type Wanted<T> = {
  readonly field: string
  readonly maxFileBytes: number
  readonly work: (streamed: StreamedForm) => Promise<T>
}

/** Throws a 400 answer for what is no form of ours. */
export async function withStreamedFile<T>(request: Request, { field, maxFileBytes, work }: Wanted<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'data-'))
  try {
    const parts = new Parts({ field, maxFileBytes, path: join(folder, 'file') })
    const form = await parseMultipart(request, (part) => parts.take(part)).catch(refuseBroken)
    return await work({ form, file: parts.file })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A line that broke, or bytes that are no form. */
function refuseBroken(error: unknown): never {
  if (error instanceof Response) throw error
  throw badRequest()
}

type Place = { readonly field: string; readonly maxFileBytes: number; readonly path: string }

class Parts {
  readonly #place: Place
  file: StreamedFile | null = null
  #parts = 0
  #textBytes = 0

  constructor(place: Place) {
    this.#place = place
  }

  async take({ name, filename, data }: UploadHandlerPart): Promise<string | undefined> {
    this.#parts += 1
    if (this.#parts > MOST_PARTS) throw badRequest()
    if (filename === undefined) return this.#text(data)
    if (name !== this.#place.field || this.file) throw badRequest()
    const size = await this.#keep(data)
    if (size > 0) this.file = { path: this.#place.path, name: filename, isTooBig: size > this.#place.maxFileBytes }
    return undefined
  }

  async #text(data: AsyncIterable<Uint8Array>): Promise<string> {
    const pieces: Uint8Array[] = []
    for await (const piece of data) {
      this.#textBytes += piece.length
      if (this.#textBytes > MOST_TEXT_BYTES) throw badRequest()
      pieces.push(piece)
    }
    return Buffer.concat(pieces).toString('utf8')
  }

  /** What is too much is read to its end, as a browser shows the answer only then, but not kept; at twice as much it ends. */
  async #keep(data: AsyncIterable<Uint8Array>): Promise<number> {
    const { maxFileBytes, path } = this.#place
    let size = 0
    async function* within() {
      for await (const piece of data) {
        size += piece.length
        if (size > 2 * maxFileBytes) throw badRequest()
        if (size <= maxFileBytes) yield piece
      }
    }
    await pipeline(within(), createWriteStream(path, { mode: 0o600 }))
    return size
  }
}
