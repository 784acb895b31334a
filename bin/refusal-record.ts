// Tells the record of security events what the server and the pages have refused: here and nowhere else, because every answer comes by.
import type { NextFunction, Request as ServerRequest, RequestHandler, Response as ServerResponse } from 'express'
import { noteRefusal } from '~/features/security/refusal-commands.server'
import { sessionToken, wholeAddress } from '~/server/session.server'

const FIRM = /^\/firms\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![^/.])/i

export function recordRefusals(patternOf: (path: string) => string): RequestHandler {
  return (request: ServerRequest, response: ServerResponse, next: NextFunction) => {
    response.once('close', () => {
      if (response.statusCode < 400 || response.statusCode >= 500) return
      noteRefusal(
        {
          status: response.statusCode,
          isForeign: response.locals.isForeign === true,
          // What a page fetches for itself is the page.
          route: patternOf(request.path).replace(/\.data$/, ''),
          firmId: FIRM.exec(request.path)?.[1]?.toLowerCase() ?? null,
          token: tokenOf(request),
          address: wholeAddress(request.ip ?? ''),
          requestId: String(response.locals.requestId),
        },
        new Date(),
      )
    })
    next()
  }
}

function tokenOf({ headers }: ServerRequest): string | null {
  return sessionToken(new Request('http://portal/', { headers: { cookie: headers.cookie ?? '' } }))
}
