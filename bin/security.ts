// What every response promises the browser, and which requests are not let in at all.
import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { LARGEST_FORM_MB } from '~/i18n/form-reply'
import { sendRefusal } from './refusal-page'

const BODY_LIMIT = LARGEST_FORM_MB * 1024 * 1024
/** A browser reads an answer only once it could send everything, so this much is taken and thrown away before we answer. */
const DISCARD_LIMIT = 4 * BODY_LIMIT
const DISCARD_MS = 60_000
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** An id for the log and the error pages, and a nonce for the scripts of this one response. */
export function identify(_request: Request, response: Response, next: NextFunction): void {
  response.locals.requestId = randomUUID()
  response.locals.nonce = randomBytes(16).toString('base64')
  response.setHeader('X-Request-Id', String(response.locals.requestId))
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
  next()
}

function nonceSource(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${String((response as Response).locals.nonce)}'`
}

export function securityHeaders(baseUrl: string): RequestHandler {
  const isSecure = baseUrl.startsWith('https://')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: ["'self'", nonceSource],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  })
}

/**
 * A request that may change something must come from our own pages: a foreign Origin is refused, and so is a missing one
 * unless the browser itself vouches for it. Behind https only the configured address counts, scheme and port included: anybody on
 * the way can write a page that came over http. Without https the portal is also reached by other names of its machine, and
 * then the host that was asked counts. The JSON API only computes and knows no session, so programs may call it.
 */
export function checkOrigin(baseUrl: string): RequestHandler {
  const { origin: ownOrigin, protocol } = new URL(baseUrl)
  return (request, response, next) => {
    const origin = request.get('origin')
    // It is settled here. The router would compare it with the host once more, and fail where a proxy or the API may differ.
    delete request.headers.origin
    if (SAFE_METHODS.has(request.method) || request.path.startsWith('/api/v1/')) return next()
    const asked = protocol === 'http:' ? [`http://${request.get('host')}`, `https://${request.get('host')}`] : []
    const isOwn = origin ? [ownOrigin, ...asked].includes(origin) : request.get('sec-fetch-site') === 'same-origin'
    if (isOwn) return next()
    response.locals.isForeign = true
    sendRefusal(request, response, 403)
  }
}

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Our pages send forms and nothing else; what has no such shape could only fail later, without a word for the reader. */
export function checkForm(request: Request, response: Response, next: NextFunction): void {
  if (SAFE_METHODS.has(request.method) || request.path.startsWith('/api/v1/')) return next()
  if (FORM_TYPES.some((type) => request.get('content-type')?.toLowerCase().startsWith(type))) return next()
  sendRefusal(request, response, 415)
}

/** Refuses what is far beyond any form of ours: by its announced length at once, otherwise while it arrives. */
export function limitBody(request: Request, response: Response, next: NextFunction): void {
  function refuse() {
    response.setHeader('Connection', 'close')
    sendRefusal(request, response, 413)
    request.pause()
    setTimeout(() => request.destroy(), 1_000).unref()
  }
  const announced = Number(request.get('content-length') ?? 0)
  if (announced > DISCARD_LIMIT) return refuse()
  if (announced > BODY_LIMIT) {
    setTimeout(() => request.destroy(), DISCARD_MS).unref()
    request.once('end', refuse).resume()
    return
  }
  if (request.get('transfer-encoding')) {
    let received = 0
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > BODY_LIMIT && !response.headersSent) refuse()
    })
    // Listening alone would let the body flow before anybody reads it.
    request.pause()
  }
  next()
}
