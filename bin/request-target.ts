// Which addresses are let in at all. What no browser sends ends here with a sentence, instead of failing further in.
import type { IncomingMessage } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import { sendRefusal } from './refusal-page'

const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])
/** A name or an address of this machine, and a port. */
const HOST = /^(?:[a-z\d](?:[a-z\d.-]{0,252})|\[[\da-f:.]{2,45}\])(?::(\d{1,5}))?$/i
const PROTOCOLS = new Set(['http', 'https'])
/** Printable ASCII, but no backslash, which would be read as a slash, and no #, which stays in the browser. */
const TARGET = /^\/[!"$-[\]-~]*$/
const UNREADABLE = '/%'
/** The deepest page of ours has eight parts and 200 characters. The router's work grows with their number times itself. */
const MOST_PARTS = 16
const LONGEST_PATH = 2_000
/** As the router asks for its table of routes: a page of a hundred links needs some 250 steps. */
const MANIFEST = '/__manifest'
const MOST_STEPS = 300

/** Before the framework takes the address apart, which fails for some that are none of a page. */
export function settleTarget(request: IncomingMessage): void {
  if (!TARGET.test(request.url ?? '')) request.url = UNREADABLE
}

export function checkTarget(request: Request, response: Response, next: NextFunction): void {
  if (!METHODS.has(request.method)) return sendRefusal(request, response, 405)
  settleForwarded(request)
  const isReadable = hostsOf(request).every(isHost) && PROTOCOLS.has(request.protocol) && isTarget(request.originalUrl)
  if (!isReadable) return sendRefusal(request, response, 400)
  if (request.path.length > LONGEST_PATH || partsOf(request.path).length > MOST_PARTS)
    return sendRefusal(request, response, 404)
  if (request.path === MANIFEST && stepsOf(request.originalUrl) > MOST_STEPS) return sendRefusal(request, response, 400)
  next()
}

/** Whoever comes through no proxy of ours may write this header at will, and the router would believe it. */
function settleForwarded(request: Request): void {
  const isTrusted = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean
  if (!isTrusted(request.socket.remoteAddress ?? '', 0)) delete request.headers['x-forwarded-host']
}

function hostsOf(request: Request): readonly string[] {
  const forwarded = request.get('x-forwarded-host')
  return [request.headers.host ?? '', ...(forwarded ? forwarded.split(',').map((host) => host.trim()) : [])]
}

function isHost(host: string): boolean {
  const [found, port] = HOST.exec(host) ?? []
  return found !== undefined && Number(port ?? 0) < 65_536 && URL.canParse(`http://${host}/`)
}

/** A path of this site whose parts are text and stay where they stand. */
function isTarget(target: string): boolean {
  return partsOf(target.split('?', 1)[0] ?? '').every(isPart)
}

function isPart(part: string): boolean {
  try {
    const text = decodeURIComponent(part)
    return text !== '.' && text !== '..' && !/\p{Cc}/u.test(text)
  } catch {
    return false
  }
}

function partsOf(path: string): readonly string[] {
  return path.slice(1).split('/')
}

/** Addresses that the answer to this request is worked out for: each part of each path asked for, equal ones once. */
function stepsOf(target: string): number {
  const steps = new Set<string>()
  for (const path of new URLSearchParams(target.split('?', 2)[1] ?? '').getAll('p')) {
    const parts = path.replace(/^\//, '').split('/')
    if (parts.length > MOST_PARTS) return Infinity
    for (let count = 1; count <= parts.length; count += 1) steps.add(parts.slice(0, count).join('/'))
    if (steps.size > MOST_STEPS) return Infinity
  }
  return steps.size
}
