// How machines talk to the portal: JSON in, JSON out, problems as RFC 9457 objects, a limit per address.
import type { AppLoadContext } from '@remix-run/node'
import type { z } from 'zod'
import { findSchemaMessage } from '~/i18n/form-reply'
import { languageOf, translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { countUp, type Counted } from './counter.server'
import { db } from './db.server'
import { faultWords } from './json-words.server'
import { addressKey } from './client-key.server'
import { clientAddress } from './session.server'
import { isUnavailable } from './unavailable.server'

export const REQUESTS_PER_MINUTE = 120
export const LARGEST_BODY_BYTES = 64 * 1024
/** Faults that are named at once, and how much of what was sent is repeated with one: nobody mends more from one answer. */
const MOST_FAULTS = 100
const LONGEST_FAULT = 300

type Problem = {
  readonly title: string
  readonly status: number
  /** For people, in the language of the request. */
  readonly detail?: string
  readonly errors?: readonly FieldProblem[]
}
type FieldProblem = { readonly path: string; readonly reason: string; readonly code?: string }

export function problem(what: Problem, headers?: Record<string, string>): Response {
  return Response.json(
    { type: 'about:blank', ...what },
    {
      status: what.status,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
    },
  )
}

/** Addresses that have used up their minute, and until when: what they send on costs the database nothing. */
const spent = new Map<string, number>()
const MOST_REMEMBERED = 10_000
const AWAY_SECONDS = 30

/** Throws a 429 with Retry-After when this address has used up its minute, of all processes together. Fails closed: 503. */
export async function requireQuota(request: Request, context: AppLoadContext): Promise<void> {
  const key = `api|${addressKey(clientAddress(context))}`
  const until = spent.get(key) ?? 0
  const counted: Counted =
    until > Date.now()
      ? { isWithin: false, retryAfter: Math.ceil((until - Date.now()) / 1000) }
      : await countRequest(request, key)
  if (counted.isWithin) return
  const { retryAfter } = counted
  remember(key, retryAfter)
  const detail = translator(languageOf(request))('refusals:api.tooManyRequests', { count: retryAfter })
  throw problem({ title: 'Too Many Requests', status: 429, detail }, { 'Retry-After': String(retryAfter) })
}

async function countRequest(request: Request, key: string): Promise<Counted> {
  try {
    return await countUp(db, key, { most: REQUESTS_PER_MINUTE, seconds: 60 })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    const detail = translator(languageOf(request))('refusals:api.unavailable')
    throw problem({ title: 'Service Unavailable', status: 503, detail }, { 'Retry-After': String(AWAY_SECONDS) })
  }
}

function remember(key: string, seconds: number): void {
  // Whoever is forgotten is counted in the database again.
  if (spent.size >= MOST_REMEMBERED) spent.clear()
  spent.set(key, Date.now() + seconds * 1000)
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
  const parsed = schema.safeParse(body.value, { error: faultWords(language) })
  if (parsed.success) return parsed.data
  throw unprocessable(
    parsed.error.issues
      .flatMap((issue) => pathsOf(issue).map((path) => ({ path, message: issue.message })))
      .slice(0, MOST_FAULTS)
      .map(({ path, message }) => ({
        path: path.map(String).join('.').slice(0, LONGEST_FAULT),
        reason: inLanguage(message, language).slice(0, LONGEST_FAULT),
      })),
  )
}

/** A name that there is not is the place of its own fault. */
function pathsOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/** 422 with the path and the reason of each fault. */
export function unprocessable(errors: readonly FieldProblem[]): Response {
  return problem({ title: 'Unprocessable Content', status: 422, errors })
}

// A schema's own rules carry one of our sentences as their message.
function inLanguage(text: string, language: Language): string {
  const message = findSchemaMessage(text)
  return message ? translator(language)(message.key, message.values) : text
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

/** Keeps nothing beyond the limit: the length a client announces may be a lie. Null when the bytes are not UTF-8. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const tooLarge = () => problem({ title: 'Content Too Large', status: 413 })
  if (Number(request.headers.get('content-length')) > LARGEST_BODY_BYTES) throw tooLarge()
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    // The rest is read and thrown away: to break off would close the line before the answer.
    if (size <= LARGEST_BODY_BYTES) chunks.push(part.value)
  }
  if (size > LARGEST_BODY_BYTES) throw tooLarge()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return null
  }
}
