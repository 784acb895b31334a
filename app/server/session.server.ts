// The session cookie and what the request says about where it comes from.
import type { AppLoadContext } from '@remix-run/node'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { addressKey } from './client-key.server'

/** How long a sign-in lasts. */
export const SESSION_SECONDS = 14 * 24 * 3600

export function baseUrl(): string {
  return process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
}

export function sessionSecret(): string {
  const secret = process.env.SESSION_SECRET
  if (!secret) throw new Error('SESSION_SECRET is not set')
  return secret
}

export function isSecureSite(): boolean {
  return baseUrl().startsWith('https://')
}

/** Browsers accept a `__Host-` cookie only over https, from this host and for the whole site. */
export function sessionCookieName(): string {
  return isSecureSite() ? '__Host-session' : 'session'
}

export function cookieOf(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

/** A Set-Cookie for this site, hidden from scripts; `seconds` 0 removes it. */
export function siteCookie(cookie: { name: string; value: string; seconds: number }): string {
  const parts = [
    `${cookie.name}=${encodeURIComponent(cookie.value)}`,
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
  const raw = cookieOf(request, sessionCookieName())
  if (!raw) return null
  const signed = decoded(raw)
  const at = signed.lastIndexOf('.')
  if (at < 1) return null
  const token = signed.slice(0, at)
  return sameText(signed.slice(at + 1), signature(token)) ? token : null
}

/** The cookie's value for a token, signed as better-auth signs it; for sessions that tests and jobs write themselves. */
export function signedToken(token: string): string {
  return encodeURIComponent(`${token}.${signature(token)}`)
}

/** A Set-Cookie for a session whose token we have changed. */
export function sessionCookieFor(token: string): string {
  return siteCookie({ name: sessionCookieName(), value: `${token}.${signature(token)}`, seconds: SESSION_SECONDS })
}

/** Text that only we can have written, for one purpose: what is signed as one thing is never read as another. */
export function signedText({ purpose, text }: { readonly purpose: string; readonly text: string }): string {
  return `${Buffer.from(text).toString('base64url')}.${signature(`${purpose}\n${text}`)}`
}

/** The text of a cookie's value that `signedText` made for the purpose; null for anything else. */
export function textSignedFor({ purpose, value }: { readonly purpose: string; readonly value: string }): string | null {
  const signed = decoded(value)
  const at = signed.lastIndexOf('.')
  if (at < 1) return null
  const text = Buffer.from(signed.slice(0, at), 'base64url').toString()
  return sameText(signed.slice(at + 1), signature(`${purpose}\n${text}`)) ? text : null
}

/**
 * The peer's address as limits count it (see client-key.server.ts). The server puts it into the load context; headers are not
 * believed, anybody can write them.
 */
export function clientAddress(context: AppLoadContext): string {
  return addressKey(typeof context.clientAddress === 'string' ? context.clientAddress : '')
}

function signature(token: string): string {
  return createHmac('sha256', sessionSecret()).update(token).digest('base64')
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
