// What a signed-in person is shown is kept by no cache, not even the one behind the Back button: after signing out it is gone.
import type { NextFunction, Request, Response } from 'express'
import { sessionCookieName } from '~/server/session.server'

/** The table of routes is the same for everybody, like the files of the build. */
const SAME_FOR_ALL = '/__manifest'

/**
 * Whoever sends or gets a cookie of a session is answered for themselves alone, whatever the route said: pages, their data, pictures,
 * files and redirects alike. Visitors without one keep what the route allows.
 */
export function keepNothing(request: Request, response: Response, next: NextFunction): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response
  response.writeHead = (...head: unknown[]) => {
    const isStrict = String(response.getHeader('cache-control')).includes('no-store')
    if (!isStrict && isPersonal(request, response)) response.setHeader('Cache-Control', 'private, no-store')
    return writeHead(...head)
  }
  next()
}

function isPersonal(request: Request, response: Response): boolean {
  if (request.path === SAME_FOR_ALL) return false
  const start = `${sessionCookieName()}=`
  const sendsSession = (request.headers.cookie ?? '').split(';').some((pair) => pair.trimStart().startsWith(start))
  return sendsSession || response.hasHeader('set-cookie')
}
