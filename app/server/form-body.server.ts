// The body of a form as it arrives, read once and within bounds: fields and parts are counted and text is weighed while they come,
// so that what is too much is refused before it is taken apart. Every reader of forms goes through here.
import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
  type FileUpload,
} from '@remix-run/form-data-parser'
import type { Result } from '~/domain/shared/result'
import { LARGEST_TEXT_MB, MOST_FIELDS } from '~/i18n/form-reply'

export type UploadLimits = { readonly maxFileBytes: number; readonly maxFiles: number }
/** Too much text or too many fields never come from a page of ours; a large file, or a line that broke, may. */
export type Unread = 'too_many_fields' | 'file_too_big' | 'unreadable'

/** Room for the text of one form beside its files, and for all of a form without files. */
const TEXT_BYTES = LARGEST_TEXT_MB * 1024 * 1024
/** RFC 2046 allows no more; longer ones make the search for the boundary slow. */
const LONGEST_BOUNDARY = 70
/** A name of a field of ours and the longest name of a file that systems allow (255 characters) take half of it. */
const LONGEST_PART_HEADER = 2_048

export class FormBody {
  readonly #request: Request
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null
  readonly #stream: ReadableStream<Uint8Array> | null
  readonly #type: string
  readonly #opening: Uint8Array[] = []
  #size = 0
  #lastRead: Promise<unknown> = Promise.resolve()

  constructor(request: Request) {
    this.#request = request
    this.#type = plainType(request.headers.get('content-type') ?? '')
    const reader = request.body?.getReader() ?? null
    this.#reader = reader
    this.#stream = reader && new ReadableStream({ pull: (controller) => this.#pass(controller) })
  }

  /** The fields. Without limits for uploads no file is expected: that one was sent counts, what it holds does not. */
  async read(uploads: UploadLimits | null): Promise<Result<FormData, Unread>> {
    if (!this.#isForm()) return { ok: false, refusal: 'unreadable' }
    const isMultipart = this.#type.startsWith('multipart/')
    const { maxFiles, maxFileBytes } = uploads ?? { maxFiles: MOST_FIELDS, maxFileBytes: TEXT_BYTES }
    const options = {
      maxFiles,
      maxFileSize: maxFileBytes,
      maxTotalSize: TEXT_BYTES + (uploads && isMultipart ? maxFiles * maxFileBytes : 0),
      maxParts: MOST_FIELDS,
      maxHeaderSize: LONGEST_PART_HEADER,
    }
    try {
      const form = await parseFormData(this.#withBody(this.#stream), options, uploads ? whole : nameOnly)
      return lengthOf(form) > TEXT_BYTES ? { ok: false, refusal: 'too_many_fields' } : { ok: true, value: form }
    } catch (error) {
      return { ok: false, refusal: reasonOf(error, isMultipart) }
    }
  }

  /** A browser reads the answer only when it could send everything, so some of the rest is taken and thrown away. */
  async discard(bytes = Infinity): Promise<void> {
    for (let left = bytes; left > 0;) {
      // A line that broke has nothing more to throw away.
      const chunk = await this.#read().catch(() => null)
      if (!chunk) return
      left -= chunk.length
    }
    await this.#reader?.cancel()
  }

  /** The complete text parts of the beginning; files are left out. Browsers send text before files, in the order of the page. */
  async texts(): Promise<FormData> {
    const boundary = boundaryOf(this.#type)
    const bytes = Buffer.concat(this.#opening)
    const end = boundary ? bytes.lastIndexOf(`\r\n--${boundary}`) : -1
    if (end < 0) return new FormData()
    const closed = Buffer.concat([bytes.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)])
    const options = { maxFileSize: TEXT_BYTES, maxParts: MOST_FIELDS, maxHeaderSize: LONGEST_PART_HEADER }
    return parseFormData(this.#withBody(closed), options, () => null).catch(() => new FormData())
  }

  #isForm(): boolean {
    if (this.#type.startsWith('application/x-www-form-urlencoded')) return true
    return this.#type.startsWith('multipart/form-data') && boundaryOf(this.#type).length <= LONGEST_BOUNDARY
  }

  async #pass(controller: ReadableStreamDefaultController<Uint8Array>) {
    const chunk = await this.#read()
    if (!chunk) return controller.close()
    if (this.#size < TEXT_BYTES) this.#opening.push(chunk.slice())
    this.#size += chunk.length
    controller.enqueue(chunk)
  }

  /** One after the other: the stream that Remix makes of a Node request stops for good when two reads wait at once. */
  async #read(): Promise<Uint8Array | null> {
    const before = this.#lastRead
    const read = before.then(() => this.#reader?.read())
    this.#lastRead = read
    return (await read)?.value ?? null
  }

  #withBody(body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null): Request {
    const headers = new Headers(this.#request.headers)
    headers.set('content-type', this.#type)
    const init: RequestInit & { duplex: 'half' } = { method: this.#request.method, headers, body, duplex: 'half' }
    return new Request(this.#request.url, init)
  }
}

/** The answer to a form that cannot be read, and to one that no page of ours sends. */
export function badRequest(): Response {
  return new Response('Bad Request', { status: 400, statusText: 'Bad Request' })
}

function whole(file: FileUpload): File {
  return file
}

function nameOnly(file: FileUpload): File {
  return new File([], file.name)
}

/** Types are written in any case, boundaries are not; a type that the parser does not know would be read without bounds. */
function plainType(type: string): string {
  const end = type.indexOf(';')
  return end < 0 ? type.trim().toLowerCase() : type.slice(0, end).trim().toLowerCase() + type.slice(end)
}

function boundaryOf(type: string): string {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(type) ?? []
  return quoted ?? plain ?? ''
}

function lengthOf(form: FormData): number {
  let length = 0
  for (const [name, value] of form) length += name.length + (typeof value === 'string' ? value.length : 0)
  return length
}

function reasonOf(error: unknown, isMultipart: boolean): Unread {
  if (error instanceof MaxFilesExceededError || error instanceof MaxFileSizeExceededError) return 'file_too_big'
  if (error instanceof MaxTotalSizeExceededError) return isMultipart ? 'file_too_big' : 'too_many_fields'
  if (error instanceof MaxPartsExceededError) return 'too_many_fields'
  // Bytes that are no UTF-8 in a name or a text are a TypeError of the decoder, as is a line that broke.
  const isKnown = [FormDataParseError, MultipartParseError, TypeError].some((kind) => error instanceof kind)
  if (isKnown) return 'unreadable'
  throw error
}
