// Loaders and actions are called as the router calls them: with a real Request, and a thrown Response is an answer, too.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { visitFrom } from '~/server/visit.server'
import { sessionCookie, type Person } from '../factories/people'

const SITE = 'http://localhost:3000'

export type Visit = { readonly as?: Person | null; readonly cookie?: string; readonly headers?: Record<string, string> }
type Body = Record<string, string | readonly string[]>

async function cookieHeader({ as, cookie }: Visit): Promise<Record<string, string>> {
  const parts = [as ? await sessionCookie(as) : '', cookie ?? ''].filter(Boolean)
  return parts.length > 0 ? { cookie: parts.join('; ') } : {}
}

export async function get(path: string, visit: Visit = {}): Promise<Request> {
  return new Request(SITE + path, { headers: { ...(await cookieHeader(visit)), ...visit.headers } })
}

export async function post(path: string, body: Body, visit: Visit = {}): Promise<Request> {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) for (const one of [value].flat()) form.append(name, one)
  const headers = { origin: SITE, ...(await cookieHeader(visit)), ...visit.headers }
  return new Request(SITE + path, { method: 'POST', body: form, headers })
}

export type Answer<T = unknown> = {
  readonly status: number
  readonly data: T
  readonly headers: Headers
  readonly location: string | null
  readonly cookies: readonly string[]
}

/** Files share a process and its limits per address, so each asks from an address of its own. */
function ownAddress(): string {
  const digest = createHash('sha256')
    .update(expect.getState().testPath ?? '')
    .digest()
  return ['10', ...digest.subarray(0, 3)].join('.')
}

type RouteFunction<A> = (args: A) => unknown

/** What a loader or an action answers: its value, `data(...)`, or the Response it returned or threw. */
export async function answer<T = unknown>(
  route: RouteFunction<LoaderFunctionArgs> | RouteFunction<ActionFunctionArgs>,
  call: { readonly request: Request; readonly params?: Record<string, string>; readonly address?: string },
): Promise<Answer<T>> {
  const clientAddress = call.address ?? ownAddress()
  const context = { nonce: 'test', requestId: 'test', clientAddress }
  let result: unknown
  try {
    result = await visitFrom(clientAddress, () => route({ request: call.request, params: call.params ?? {}, context }))
  } catch (thrown) {
    if (!(thrown instanceof Response) && !isData(thrown)) throw thrown
    result = thrown
  }
  if (result instanceof Response) {
    const text = await bodyOf(result)
    return described({ status: result.status, data: text, headers: result.headers })
  }
  if (isData(result))
    return described({
      status: result.init?.status ?? 200,
      data: result.data,
      headers: new Headers(result.init?.headers),
    })
  return described({ status: 200, data: result, headers: new Headers() })
}

/** A stream of events never ends; its head is the answer. */
async function bodyOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  await response.body?.cancel()
  return ''
}

function described<T>({ status, data, headers }: { status: number; data: unknown; headers: Headers }): Answer<T> {
  return { status, data: data as T, headers, location: headers.get('location'), cookies: headers.getSetCookie() }
}

function isData(value: unknown): value is { data: unknown; init: { status?: number; headers?: HeadersInit } | null } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
}
