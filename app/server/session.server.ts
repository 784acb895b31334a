// The session cookie and what the request says about where it comes from.
import type { AppLoadContext } from '@remix-run/node'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor, keysFor, type KeyPurpose } from './keys.server'

/** How long a sign-in lasts. */
export const SESSION_SECONDS = 14 * 24 * 3600

export function baseUrl(): string {
  return process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
}

export function isSecureSite(): boolean {
  return baseUrl().startsWith('https://')
}

/** Browsers accept a `__Host-` cookie only over https, from this host and for the whole site. Every cookie of ours is one there. */
function hostName(name: string): string {
  return isSecureSite() ? `__Host-${name}` : name
}

export function sessionCookieName(): string {
  return hostName('session')
}

/** By its plain name, without what `hostName` puts before it. */
export function cookieOf(request: Request, plainName: string): string | null {
  const name = hostName(plainName)
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

/** A Set-Cookie for this site and this host alone, hidden from scripts; `name` is the plain one, `seconds` 0 removes it. */
export function siteCookie(cookie: { name: string; value: string; seconds: number }): string {
  const parts = [
    `${hostName(cookie.name)}=${encodeURIComponent(cookie.value)}`,
    'Path=/',
    'SameSite=Lax',
    `Max-Age=${cookie.seconds}`,
    'HttpOnly',
  ]
  if (isSecureSite()) parts.push('Secure')
  return parts.join('; ')
}

/** The token of the session cookie, if we signed it. A forged cookie costs no query. */
export function sessionToken(request: Request): string | null {
  return tokenOf(cookieOf(request, 'session'))
}

/** The token that these headers give a browser, or null. */
export function sessionTokenIn(headers: Headers): string | null {
  const start = `${sessionCookieName()}=`
  const cookie = headers.getSetCookie().find((one) => one.startsWith(start))
  return tokenOf(cookie?.slice(start.length).split(';')[0] ?? null)
}

function tokenOf(raw: string | null): string | null {
  if (!raw) return null
  const signed = decoded(raw)
  const at = signed.lastIndexOf('.')
  if (at < 1) return null
  const token = signed.slice(0, at)
  return isSignature(signed.slice(at + 1), { purpose: 'sessions', text: token }) ? token : null
}

/** A Set-Cookie for a session whose token we have changed. */
export function sessionCookieFor(token: string): string {
  const value = `${token}.${signature({ purpose: 'sessions', text: token })}`
  return siteCookie({ name: 'session', value, seconds: SESSION_SECONDS })
}

/** Text that only we can have written, for one purpose: what is signed as one thing is never read as another. */
export function signedText({ purpose, text }: { readonly purpose: string; readonly text: string }): string {
  const signed = signature({ purpose: 'signed_texts', text: `${purpose}\n${text}` })
  return `${Buffer.from(text).toString('base64url')}.${signed}`
}

/** The text of a cookie's value that `signedText` made for the purpose; null for anything else. */
export function textSignedFor({ purpose, value }: { readonly purpose: string; readonly value: string }): string | null {
  const signed = decoded(value)
  const at = signed.lastIndexOf('.')
  if (at < 1) return null
  const text = Buffer.from(signed.slice(0, at), 'base64url').toString()
  return isSignature(signed.slice(at + 1), { purpose: 'signed_texts', text: `${purpose}\n${text}` }) ? text : null
}

/**
 * The peer's whole address, as the record of security events keeps it; limits count by `addressKey` of it. The server puts it into
 * the load context; headers are not believed, anybody can write them.
 */
export function clientAddress(context: AppLoadContext): string {
  return wholeAddress(typeof context.clientAddress === 'string' ? context.clientAddress : '')
}

/** An IPv4 address is the same one when it comes to a listener of IPv6. */
export function wholeAddress(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '') || 'unknown'
}

/** Who sends the request, as commands need it: to count tries and to tell what happened. */
export type Sender = { readonly address: string; readonly requestId?: string; readonly request: Request }
/** Where it came from, for commands that need no cookie of the request. */
export type From = Omit<Sender, 'request'>

export function senderOf({ request, context }: { request: Request; context: AppLoadContext }): Sender {
  const requestId = typeof context.requestId === 'string' ? context.requestId : undefined
  return { address: clientAddress(context), requestId, request }
}

type Signed = { readonly purpose: KeyPurpose; readonly text: string }

function signature({ purpose, text }: Signed): string {
  return signatureWith(keyFor(purpose), text)
}

/** Ours with the present key, or with the one before while the secret is being changed. */
function isSignature(given: string, { purpose, text }: Signed): boolean {
  return keysFor(purpose).some((key) => sameText(given, signatureWith(key, text)))
}

function signatureWith(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64')
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
