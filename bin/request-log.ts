import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { log } from '~/server/log.server'

/**
 * One line per request: which route was asked, how it ended, how long it took. The route's pattern stands for the address, because
 * parts of addresses are secrets or say who somebody is; there is no query, no address of the reader and no person. Who did what is
 * in the security events and in the access log.
 */
export function logRequests(patternOf: (path: string) => string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now()
    const route = patternOf(request.path)
    response.once('close', () => {
      const ms = Math.round(performance.now() - started)
      const entry = {
        requestId: String(response.locals.requestId),
        method: request.method,
        route,
        status: response.statusCode,
        ms,
      }
      if (response.statusCode >= 500) log.error(entry)
      else log.info(response.writableFinished ? entry : { ...entry, aborted: true })
    })
    next()
  }
}
