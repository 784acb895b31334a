// A file that somebody uploaded, given back: always saved, never shown inside our pages, never kept by a cache.

export type Attachment = {
  readonly stream: ReadableStream<Uint8Array>
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

export function attachmentResponse({ stream, filename, contentType, sizeBytes }: Attachment): Response {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      'Content-Type': contentType,
      'Content-Length': String(sizeBytes),
      'Content-Disposition': contentDisposition(filename),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}

/** A file that a program reads, made for this one reader. */
export function jsonFile(filename: string, content: unknown): Response {
  const body = JSON.stringify(content, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': contentDisposition(filename),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

/** A small picture of a file, drawn by us: it may be shown in a page, and is kept by no cache. */
export function thumbnailResponse(stream: ReadableStream<Uint8Array>): Response {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      'Content-Type': 'image/webp',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}

/**
 * A page of a file, drawn by us and shown in a page or in a window of its own. Not even the reader's browser keeps it: turning a page
 * back costs a request, and after signing out nobody finds it there.
 */
export function pictureResponse(picture: Uint8Array<ArrayBuffer>): Response {
  return new Response(picture, {
    headers: {
      'Content-Type': isJpeg(picture) ? 'image/jpeg' : 'image/webp',
      'Content-Length': String(picture.length),
      'Content-Disposition': 'inline',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      // Browsers centre a picture in a window of its own by a style of theirs.
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}

/** We draw in two formats only. */
function isJpeg(picture: Uint8Array): boolean {
  return picture[0] === 0xff && picture[1] === 0xd8
}

const LONGEST_NAME = 255

/** RFC 6266: the name in UTF-8 for browsers of today, and in plain ASCII for everything else. */
export function contentDisposition(filename: string, fallback = filename): string {
  const ascii = fallback.replace(/[^\w .()-]/g, '_').slice(0, LONGEST_NAME)
  const whole = [...filename.replace(/\p{Surrogate}/gu, '\ufffd')].slice(0, LONGEST_NAME).join('')
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
