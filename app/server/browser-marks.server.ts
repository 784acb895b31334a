// Two cookies by which a browser is recognised without being signed in: who has signed in with it before, and which sign-up it
// sent last. They carry random ids and signatures, no address and no password.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { keysFor } from './keys.server'
import { cookieOf, isSecureSite, siteCookie } from './session.server'

const YEAR = 365 * 24 * 3600
const WEEK = 7 * 24 * 3600
/** People who share a computer; whoever came longest ago is forgotten first. */
const MOST_PEOPLE = 8

const cookieName = (name: string) => (isSecureSite() ? `__Host-${name}` : name)

/** The browser's id when this person has signed in with it before. */
export function knownBrowser(request: Request, email: string): string | null {
  const { id, marks } = knownIn(request)
  return marks.some((mark) => isSigned(mark, knownText(id, email))) ? id : null
}

/** A Set-Cookie that makes the browser known for this person, beside those it is known for already. */
export function rememberPerson(request: Request, email: string): string {
  const known = knownIn(request)
  const id = known.id || randomUUID()
  const text = knownText(id, email)
  const mark = signature(text)
  const others = known.marks.filter((other) => !isSigned(other, text)).slice(0, MOST_PEOPLE - 1)
  return siteCookie({ name: cookieName('known'), value: [id, mark, ...others].join('.'), seconds: YEAR })
}

/** A Set-Cookie with the id of the sign-up that this browser has sent. */
export function markSignUp(id: string): string {
  return siteCookie({ name: cookieName('sign-up'), value: `${id}.${signature(`sign-up|${id}`)}`, seconds: WEEK })
}

/** The id of the sign-up that this browser sent last, if we signed it. */
export function signUpOf(request: Request): string | null {
  const [id = '', mark = ''] = (cookieOf(request, cookieName('sign-up')) ?? '').split('.')
  return id && isSigned(mark, `sign-up|${id}`) ? id : null
}

function knownIn(request: Request): { readonly id: string; readonly marks: readonly string[] } {
  const [id = '', ...marks] = (cookieOf(request, cookieName('known')) ?? '').split('.')
  return /^[0-9a-f-]{36}$/.test(id) ? { id, marks: marks.slice(0, MOST_PEOPLE) } : { id: '', marks: [] }
}

function knownText(id: string, email: string): string {
  return `known|${id}|${email.toLowerCase()}`
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
