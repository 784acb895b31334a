import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { instanceFor, languageOf, translator } from './i18n/i18n.server'
import type { Reader } from './server/event-stream.server'
import { htmlText } from './server/html-text.server'
import { log } from './server/log.server'
import { RETRY_AFTER_SECONDS } from './server/unavailable.server'
import { NonceProvider } from './ui/layout/nonce'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** For every script of this response. */
    readonly nonce: string
    /** Also in the log, so that a person can name it when something failed. */
    readonly requestId: string
    /** The other side, for answers that go on and on. */
    readonly reader?: Reader
  }
}

const PATIENCE_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = languageOf(request)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-language', language)
  headers.append('vary', 'cookie, accept-language')
  keepPrivate(headers)
  sayWhenToComeBack(status, headers)
  return new Promise((resolve, reject) => {
    let finalStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={context.nonce}>
        <I18nextProvider i18n={instanceFor(language)}>
          <RemixServer context={entry} url={request.url} nonce={context.nonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce: context.nonce,
        // Whole pages, not pieces: slow lines, printers and browsers without scripts all get the same.
        onAllReady() {
          clearTimeout(timer)
          const body = new PassThrough()
          const prefix =
            finalStatus === 422 || finalStatus === 429 ? translator(language)('common:title.errorPrefix') : ''
          // In one piece: each piece would be compressed and sent by itself, which costs more than rendering the page.
          htmlText(body).then(
            (html) =>
              resolve(new Response(html.replace('<title>', `<title>${prefix}`), { headers, status: finalStatus })),
            reject,
          )
          pipe(body)
        },
        onShellError(error: unknown) {
          clearTimeout(timer)
          reject(error instanceof Error ? error : new Error(String(error)))
        },
        onError(error: unknown) {
          finalStatus = 500
          log.error({ err: error, requestId: context.requestId })
        },
      },
    )
    const timer = setTimeout(abort, PATIENCE_MS)
  })
}

/** What a page fetches for itself as it moves on. */
export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers)
  sayWhenToComeBack(response.status, response.headers)
  return response
}

// A page that stands in for another does not keep its headers.
function sayWhenToComeBack(status: number, headers: Headers): void {
  if (status === 503) headers.set('retry-after', String(RETRY_AFTER_SECONDS))
}

// Pages differ by reader and by moment; nothing between us and the browser may keep them.
function keepPrivate(headers: Headers): void {
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
}

/** What nobody expected goes into the log under the number that the error page shows, without the address that was asked. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted) log.error({ err: error, requestId: context.requestId })
}
