// Reads a form that may carry files, as it arrives: a body over the limit is refused while it is read, not after.
import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { ok, refused, type Result } from '~/domain/shared/result'

export type UploadLimits = { readonly maxFileBytes: number; readonly maxFiles: number }
/** What was typed before the limit was passed comes back with the refusal, so that no text is lost. */
export type UploadRefusal = { readonly code: 'upload_too_big' | 'upload_unreadable'; readonly form: FormData }

/** Room for the text fields of one form beside its files. */
const TEXT_BYTES = 2_000_000

export async function readForm(request: Request, limits: UploadLimits): Promise<Result<FormData, UploadRefusal>> {
  const body = new Body(request)
  const { maxFileBytes, maxFiles } = limits
  const options = {
    maxFiles,
    maxFileSize: maxFileBytes,
    maxTotalSize: maxFiles * maxFileBytes + TEXT_BYTES,
    maxParts: 200,
  }
  try {
    return ok(await parseFormData(withBody(request, body.stream), options))
  } catch (error) {
    const isTooBig =
      error instanceof MaxFileSizeExceededError ||
      error instanceof MaxTotalSizeExceededError ||
      error instanceof MaxFilesExceededError
    if (!isTooBig && !(error instanceof FormDataParseError) && !(error instanceof MultipartParseError)) throw error
    await body.discard(3 * maxFileBytes)
    return refused({ code: isTooBig ? 'upload_too_big' : 'upload_unreadable', form: await body.texts() })
  }
}

/** A body that remembers how it began: browsers send fields in the order of the page, and text comes before files there. */
class Body {
  readonly #request: Request
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null
  readonly #opening: Uint8Array[] = []
  #size = 0
  #lastRead: Promise<unknown> = Promise.resolve()
  readonly stream: ReadableStream<Uint8Array> | null

  constructor(request: Request) {
    this.#request = request
    const reader = request.body?.getReader() ?? null
    this.#reader = reader
    this.stream = reader && new ReadableStream({ pull: (controller) => this.#pass(controller) })
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

  /** A browser reads the answer only when it could send everything, so some of the rest is taken and thrown away. */
  async discard(bytes: number): Promise<void> {
    for (let left = bytes; left > 0;) {
      const chunk = await this.#read()
      if (!chunk) return
      left -= chunk.length
    }
    await this.#reader?.cancel()
  }

  /** The complete text parts of the beginning; files are left out. */
  async texts(): Promise<FormData> {
    const boundary = /boundary="?([^";]+)/i.exec(this.#request.headers.get('content-type') ?? '')?.[1]
    const bytes = Buffer.concat(this.#opening)
    const end = boundary ? bytes.lastIndexOf(`\r\n--${boundary}`) : -1
    if (end < 0) return new FormData()
    const closed = Buffer.concat([bytes.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)])
    return parseFormData(withBody(this.#request, closed), { maxFileSize: TEXT_BYTES }, () => null).catch(
      () => new FormData(),
    )
  }
}

function withBody(request: Request, body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null): Request {
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: request.headers,
    body,
    duplex: 'half',
  }
  return new Request(request.url, init)
}
