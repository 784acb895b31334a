// Two cookies by which a browser is recognised without being signed in: who has signed in with it before, and which sign-up it
// sent last. They carry random ids, times and signatures, no address and no password.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { keysFor } from './keys.server'
import { cookieOf, siteCookie } from './session.server'

const WEEK = 7 * 24 * 3600
/** A browser that nobody signs in with for so long is one of a stranger again. */
export const KNOWN_SECONDS = 180 * 24 * 3600
/** People who share a computer; whoever came longest ago is forgotten first. */
const MOST_PEOPLE = 8

export type BrowserMark = { readonly browser: string; readonly since: Date }

/** The browser's id, and when this person last signed in with it; whether that still counts says the account. */
export function browserMark(request: Request, email: string, now: Date): BrowserMark | null {
  const { id, marks } = knownIn(request)
  const mark = marks.find((one) => isOf(one, id, email))
  const since = mark ? timeOf(mark) : NaN
  const isFresh = since <= now.getTime() && since > now.getTime() - KNOWN_SECONDS * 1000
  return isFresh ? { browser: id, since: new Date(since) } : null
}

/** A Set-Cookie that makes the browser known for this person from now on, beside those it is known for already. */
export function rememberPerson(request: Request, email: string, now: Date): string {
  const known = knownIn(request)
  const id = known.id || randomUUID()
  const others = known.marks.filter((other) => !isOf(other, id, email)).slice(0, MOST_PEOPLE - 1)
  const value = [id, markFor(id, email, now.getTime()), ...others].join('.')
  return siteCookie({ name: 'known', value, seconds: KNOWN_SECONDS })
}

/** A Set-Cookie with the id of the sign-up that this browser has sent. */
export function markSignUp(id: string): string {
  return siteCookie({ name: 'sign-up', value: `${id}.${signature(`sign-up|${id}`)}`, seconds: WEEK })
}

/** The id of the sign-up that this browser sent last, if we signed it. */
export function signUpOf(request: Request): string | null {
  const [id = '', mark = ''] = (cookieOf(request, 'sign-up') ?? '').split('.')
  return id && isSigned(mark, `sign-up|${id}`) ? id : null
}

function knownIn(request: Request): { readonly id: string; readonly marks: readonly string[] } {
  const [id = '', ...marks] = (cookieOf(request, 'known') ?? '').split('.')
  return /^[0-9a-f-]{36}$/.test(id) ? { id, marks: marks.slice(0, MOST_PEOPLE) } : { id: '', marks: [] }
}

function markFor(id: string, email: string, time: number): string {
  return `${time.toString(36)}~${signature(knownText(id, email, time))}`
}

function isOf(mark: string, id: string, email: string): boolean {
  const time = timeOf(mark)
  return Number.isSafeInteger(time) && isSigned(mark.replace(/^[0-9a-z]+~/, ''), knownText(id, email, time))
}

function knownText(id: string, email: string, time: number): string {
  return `known|${id}|${time}|${email.toLowerCase()}`
}

/** NaN for a mark without one, as they were made at first: nobody could have told how old it is. */
function timeOf(mark: string): number {
  const [, time] = /^([0-9a-z]{1,11})~/.exec(mark) ?? []
  return time ? parseInt(time, 36) : NaN
}

function signature(text: string): string {
  return signatures(text)[0] ?? ''
}

/** While the secret is being changed, a mark made with the one before is as good. */
function isSigned(mark: string, text: string): boolean {
  return signatures(text).some((one) => isSame(mark, one))
}

function signatures(text: string): readonly string[] {
  return keysFor('browser_marks').map((key) => createHmac('sha256', key).update(text).digest('base64url'))
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
