// The files of build/client, from the compressed copies that the build has put beside them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type NextFunction, type Request, type Response } from 'express'

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
]
const TYPES = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json' }

/** What a file is told by. The rest speaks to pages, which fetch some fifty files: it would outweigh the small ones. */
const KEPT = new Set([
  ...['content-encoding', 'content-type', 'vary', 'cache-control'],
  ...['x-content-type-options', 'cross-origin-resource-policy', 'strict-transport-security'],
])

function keepFewHeaders(response: Response): void {
  for (const name of response.getHeaderNames()) if (!KEPT.has(name)) response.removeHeader(name)
}

/** The names under /assets carry a hash of their content, so what is there never changes and is never asked for again. */
const HASHED = {
  ...{ immutable: true, maxAge: '1y', index: false, etag: false, lastModified: false, acceptRanges: false },
  setHeaders: keepFewHeaders,
} as const

export function assets(folder: string): Router {
  const known = new Map<string, boolean>()
  function exists(file: string): boolean {
    const answer = known.get(file) ?? existsSync(file)
    known.set(file, answer)
    return answer
  }

  function chooseCopy(request: Request, response: Response, next: NextFunction): void {
    const type = /^\/[\w./-]+\.(js|css|svg|json)$/.exec(request.path)?.[1] as keyof typeof TYPES | undefined
    if (!type || request.path.includes('..')) return next()
    const accepted = request.acceptsEncodings()
    const encoding = ENCODINGS.find(
      ({ name, suffix }) => accepted.includes(name) && exists(join(folder, request.path + suffix)),
    )
    if (!encoding) return next()
    request.url = request.path + encoding.suffix
    response.setHeader('Content-Encoding', encoding.name)
    response.setHeader('Content-Type', `${TYPES[type]}; charset=utf-8`)
    response.vary('Accept-Encoding')
    next()
  }

  /** Addresses of pages have no ending; looking for a file of that name would cost every page a trip to the disk. */
  function passPages(request: Request, _response: Response, next: NextFunction): void {
    next(/\.\w+$/.test(request.path) && !request.path.endsWith('.data') ? undefined : 'router')
  }

  const router = Router()
  router.use(passPages)
  router.use(chooseCopy)
  router.use('/assets', express.static(join(folder, 'assets'), HASHED))
  router.use(express.static(folder, { maxAge: '1h', index: false }))
  return router
}
