// How long and how large a request may be before anybody reads it, so that whoever sends slowly or without end holds nothing up.
import { STATUS_CODES, type Server, type ServerOptions } from 'node:http'
import type { Duplex } from 'node:stream'
import { FORM_FIGURES } from '~/i18n/form-reply'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES, SOURCE_LANGUAGE } from '~/i18n/language'

const SECOND = 1_000

const MOST_HEADER_KB = 48

export const CONNECTION_OPTIONS = {
  // All headers and the address together. Queries, cookies and the languages of a browser are read whole, so this bounds them all. A price
  // travels in its address: thirty cost lines with the longest names, twice, take some 30 kB.
  maxHeaderSize: MOST_HEADER_KB * 1024,
  // A browser sends its headers at once; who drips them is cut off.
  headersTimeout: 20 * SECOND,
  // 25 MB, the largest form, over a line of 1 Mbit/s takes 200 seconds.
  requestTimeout: 300 * SECOND,
  // Longer than a proxy keeps its connections to us (60 seconds), so that it never sends into one that we have just closed.
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
  // A missing host is answered in words further in.
  requireHostHeader: false,
} satisfies ServerOptions

/** Each open connection costs some 20 kB; open workspaces and browsers hold two or three each. */
const MOST_CONNECTIONS = 5_000
/** Neither side moved a byte: the reader is gone, or reads so slowly that an answer is held in memory for nobody. */
const SILENT_MS = 120 * SECOND
/** A connection is renewed now and then, so that a balancer can spread its load. */
const MOST_REQUESTS = 1_000

export function limitConnections(server: Server): void {
  server.maxConnections = MOST_CONNECTIONS
  server.maxRequestsPerSocket = MOST_REQUESTS
  server.timeout = SILENT_MS
}

const STATUSES: Readonly<Record<string, 400 | 408 | 431>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
/** What is no HTTP, or too much or too slow of it, tells no language: the answer speaks both. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  // In the middle of another answer ours would be taken for a part of it.
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy()
    return
  }
  const status = STATUSES[error.code ?? ''] ?? 400
  const page = unreadablePage(status)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(page)}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${page}`)
}

function unreadablePage(status: 400 | 408 | 431): string {
  const kind = status === 431 ? 'addressTooLong' : 'unreadable'
  const said = LANGUAGES.map((language) => {
    const t = translator(language)
    return `<section lang="${language}"><h1>${t(`common:errors.${kind}.heading`)}</h1>
<p>${t(`common:errors.${kind}.body`, { ...FORM_FIGURES, kb: MOST_HEADER_KB })}</p>
<p><a href="/">${t('common:errors.home')}</a></p></section>`
  })
  const title = translator(SOURCE_LANGUAGE)(`common:errors.${kind}.heading`)
  return `<!doctype html><html lang="${SOURCE_LANGUAGE}"><meta charset="utf-8"><title>${title}</title>${said.join('')}</html>`
}

/** Node notes at the socket which answer is under way there. */
function isAnswering(socket: Duplex): boolean {
  return '_httpMessage' in socket && Boolean(socket._httpMessage)
}
