// What the server itself refuses, before any page is reached, is still said in the reader's language.
import type { Request, Response } from 'express'
import { FORM_FIGURES } from '~/i18n/form-reply'
import { languageOf, translator } from '~/i18n/i18n.server'
import { directionOf } from '~/i18n/language'
import { RETRY_AFTER_SECONDS } from '~/server/unavailable.server'

const KINDS = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'notFound',
  405: 'nothingSent',
  413: 'tooLarge',
  415: 'failed',
  500: 'failed',
  503: 'unavailable',
} as const
const TITLES = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const satisfies Record<keyof typeof KINDS, string>

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.7 system-ui,"Noto Sans SC",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1.25rem}'

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export type RefusedStatus = keyof typeof KINDS
type Asked = { readonly request: globalThis.Request; readonly requestId: string; readonly nonce: string }

/** What is answered: a problem for programs, a page for people. */
function refusalOf({ request, requestId, nonce }: Asked, status: RefusedStatus): { type: string; body: string } {
  const language = languageOf(request)
  const t = translator(language)
  if (new URL(request.url).pathname.startsWith('/api/')) {
    const detail = t(`common:errors.${KINDS[status]}.body`, FORM_FIGURES)
    const body = { type: 'about:blank', title: TITLES[status], status, detail }
    return { type: 'application/problem+json', body: JSON.stringify(body) }
  }
  const say = (key: Parameters<typeof t>[0], values?: Parameters<typeof t>[1]) => escapeHtml(t(key, values))
  const heading = say(`common:errors.${KINDS[status]}.heading`)
  const body = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>
<style nonce="${nonce}">${STYLE}</style>
<h1>${heading}</h1><p>${say(`common:errors.${KINDS[status]}.body`, FORM_FIGURES)}</p>
<p><a href="/">${say('common:errors.home')}</a></p><p>${say('common:errors.requestId', { id: requestId })}</p>
</html>`
  return { type: 'text/html; charset=utf-8', body }
}

export function sendRefusal(request: Request, response: Response, status: RefusedStatus): void {
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) headers.set(name, request.get(name) ?? '')
  const asked = {
    request: new globalThis.Request(new URL(request.path, 'http://localhost/'), { headers }),
    requestId: String(response.locals.requestId ?? ''),
    nonce: String(response.locals.nonce ?? ''),
  }
  const { type, body } = refusalOf(asked, status)
  if (status === 503) response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS))
  response.status(status).setHeader('Content-Type', type).send(body)
}

/** The same for a route that has no page of its own to say it on. */
export function refusedHere(asked: Asked, status: RefusedStatus, more: Readonly<Record<string, string>> = {}) {
  const { type, body } = refusalOf(asked, status)
  return new globalThis.Response(body, {
    status,
    statusText: TITLES[status],
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store', ...more },
  })
}

export function unavailableHere(asked: Asked): globalThis.Response {
  return refusedHere(asked, 503, { 'Retry-After': String(RETRY_AFTER_SECONDS) })
}

/** Whether a page of ours says what this status means. */
export function isRefusal(status: number): status is RefusedStatus {
  return status in KINDS
}
