// What the server itself refuses, before any page is reached, is still said in the reader's language.
import type { Request, Response } from 'express'
import { FORM_FIGURES } from '~/i18n/form-reply'
import { languageOf, translator } from '~/i18n/i18n.server'
import { directionOf } from '~/i18n/language'

const KINDS = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'notFound',
  405: 'failed',
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

export function sendRefusal(request: Request, response: Response, status: keyof typeof KINDS): void {
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) headers.set(name, request.get(name) ?? '')
  const language = languageOf(new Request('http://localhost/', { headers }))
  const t = translator(language)
  if (request.path.startsWith('/api/')) {
    const detail = t(`common:errors.${KINDS[status]}.body`, FORM_FIGURES)
    const body = { type: 'about:blank', title: TITLES[status], status, detail }
    response.status(status).type('application/problem+json').send(JSON.stringify(body))
    return
  }
  const say = (key: Parameters<typeof t>[0], values?: Parameters<typeof t>[1]) => escapeHtml(t(key, values))
  const heading = say(`common:errors.${KINDS[status]}.heading`)
  const id = String(response.locals.requestId ?? '')
  response.status(status).type('html').send(`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>
<style nonce="${String(response.locals.nonce ?? '')}">${STYLE}</style>
<h1>${heading}</h1><p>${say(`common:errors.${KINDS[status]}.body`, FORM_FIGURES)}</p>
<p><a href="/">${say('common:errors.home')}</a></p><p>${say('common:errors.requestId', { id })}</p>
</html>`)
}
