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
  const opening = new Opening()
  const body = request.body?.pipeThrough(opening.stream) ?? null
  const { maxFileBytes, maxFiles } = limits
  const options = { maxFiles, maxFileSize: maxFileBytes, maxTotalSize: maxFiles * maxFileBytes + TEXT_BYTES, maxParts: 200 }
  try {
    return ok(await parseFormData(withBody(request, body), options))
  } catch (error) {
    const isTooBig =
      error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError || error instanceof MaxFilesExceededError
    if (!isTooBig && !(error instanceof FormDataParseError) && !(error instanceof MultipartParseError)) throw error
    return refused({ code: isTooBig ? 'upload_too_big' : 'upload_unreadable', form: await opening.texts(request) })
  }
}

/** Remembers how a body began: browsers send fields in the order of the page, and text comes before files there. */
class Opening {
  readonly #chunks: Uint8Array[] = []
  #size = 0
  readonly stream = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      if (this.#size < TEXT_BYTES) this.#chunks.push(chunk.slice())
      this.#size += chunk.length
      controller.enqueue(chunk)
    },
  })

  /** The complete text parts of the beginning; files are left out. */
  async texts(request: Request): Promise<FormData> {
    const boundary = /boundary="?([^";]+)/i.exec(request.headers.get('content-type') ?? '')?.[1]
    const bytes = Buffer.concat(this.#chunks)
    const end = boundary ? bytes.lastIndexOf(`\r\n--${boundary}`) : -1
    if (end < 0) return new FormData()
    const closed = Buffer.concat([bytes.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)])
    return parseFormData(withBody(request, closed), { maxFileSize: TEXT_BYTES }, () => null).catch(() => new FormData())
  }
}

function withBody(request: Request, body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null): Request {
  const init: RequestInit & { duplex: 'half' } = { method: request.method, headers: request.headers, body, duplex: 'half' }
  return new Request(request.url, init)
}
