// How machines talk to the portal: JSON in, JSON out, problems as RFC 9457 objects, a limit per address.
import type { AppLoadContext } from '@remix-run/node'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { findSchemaMessage } from '~/i18n/form-reply'
import { languageOf, translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { clientAddress } from './session.server'

export const REQUESTS_PER_MINUTE = 120
export const LARGEST_BODY_BYTES = 64 * 1024

const limiter = new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: 60 })

type Problem = { readonly title: string; readonly status: number; readonly errors?: readonly FieldProblem[] }
type FieldProblem = { readonly path: string; readonly reason: string }

export function problem(what: Problem, headers?: Record<string, string>): Response {
  return Response.json(
    { type: 'about:blank', ...what },
    {
      status: what.status,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
    },
  )
}

/** Throws a 429 with Retry-After when this address has used up its minute. */
export async function requireQuota(context: AppLoadContext): Promise<void> {
  try {
    await limiter.consume(clientAddress(context))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = String(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
    throw problem({ title: 'Too Many Requests', status: 429 }, { 'Retry-After': seconds })
  }
}

export function wrongMethod(allow: 'GET' | 'POST'): Response {
  return problem({ title: 'Method Not Allowed', status: 405 }, { Allow: allow === 'GET' ? 'GET, HEAD' : 'POST' })
}

/** The body checked against its schema. Throws 405, 413 or 422 (with the path and the reason of every fault). */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  if (request.method !== 'POST') throw wrongMethod('POST')
  const language = languageOf(request)
  const body = parseJson(await readText(request))
  if (!body.isJson) throw unprocessable([{ path: '', reason: translator(language)('forms:json.invalid') }])
  const parsed = schema.safeParse(body.value, { error: wordsIn(language) })
  if (parsed.success) return parsed.data
  throw unprocessable(
    parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String).join('.'),
      reason: inLanguage(message, language),
    })),
  )
}

function unprocessable(errors: readonly FieldProblem[]): Response {
  return problem({ title: 'Unprocessable Content', status: 422, errors })
}

// A schema's own rules carry one of our sentences as their message.
function inLanguage(text: string, language: Language): string {
  const message = findSchemaMessage(text)
  return message ? translator(language)(message.key, message.values) : text
}

// zod speaks both languages itself, so a fault reads the same here as in any other product built on it.
function wordsIn(language: Language) {
  return (language === 'en' ? z.locales.en() : z.locales.zhCN()).localeError
}

function parseJson(
  text: string | null,
): { readonly isJson: true; readonly value: unknown } | { readonly isJson: false } {
  if (text === null) return { isJson: false }
  try {
    return { isJson: true, value: JSON.parse(text) as unknown }
  } catch {
    return { isJson: false }
  }
}

/** Stops reading at the limit: the length a client announces may be a lie. Null when the bytes are not UTF-8. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const tooLarge = () => problem({ title: 'Content Too Large', status: 413 })
  if (Number(request.headers.get('content-length')) > LARGEST_BODY_BYTES) throw tooLarge()
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > LARGEST_BODY_BYTES) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return null
  }
}
