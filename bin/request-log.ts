import type { NextFunction, Request, Response } from 'express'
import { log } from '~/server/log.server'

/** Paths that carry a secret: whoever reads the log must not be able to use it. */
const SECRET_PARTS = /^(\/invitations\/)[^/]+/

/** One line per request: what was asked, how it ended, how long it took. No query, no address, no person. */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now()
  const path = request.path.replace(SECRET_PARTS, '$1:token')
  response.once('close', () => {
    const ms = Math.round(performance.now() - started)
    const entry = {
      requestId: String(response.locals.requestId),
      method: request.method,
      path,
      status: response.statusCode,
      ms,
    }
    if (response.statusCode >= 500) log.error(entry)
    else log.info(response.writableFinished ? entry : { ...entry, aborted: true })
  })
  next()
}
