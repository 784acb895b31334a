// What the server itself refuses, before any page is reached, is still said in the reader's language.
import type { Request, Response } from 'express'
import { languageOf, translator } from '~/i18n/i18n.server'
import { directionOf } from '~/i18n/language'

const KINDS = {
  403: 'forbidden',
  404: 'notFound',
  405: 'failed',
  413: 'tooLarge',
  415: 'failed',
  500: 'failed',
  503: 'unavailable',
} as const

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function sendRefusal(request: Request, response: Response, status: keyof typeof KINDS): void {
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) headers.set(name, request.get(name) ?? '')
  const language = languageOf(new Request('http://localhost/', { headers }))
  const t = translator(language)
  const say = (key: Parameters<typeof t>[0], values?: Parameters<typeof t>[1]) => escapeHtml(t(key, values))
  const heading = say(`common:errors.${KINDS[status]}.heading`)
  const id = String(response.locals.requestId ?? '')
  response.status(status).type('html').send(`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>
<h1>${heading}</h1><p>${say(`common:errors.${KINDS[status]}.body`)}</p>
<p><a href="/">${say('common:errors.home')}</a></p><p>${say('common:errors.requestId', { id })}</p>
</html>`)
}
