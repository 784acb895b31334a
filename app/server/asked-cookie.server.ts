// What a browser has asked a code for: the typed mail address, so that the next page has it without an address line that anybody
// reads over a shoulder or in a log, and the request the mailed code belongs to. Sealed, and gone after an hour.
import { z } from 'zod'
import { keyFor, keysFor } from './keys.server'
import { seal, unseal } from './sealed-text.server'
import { cookieOf, siteCookie } from './session.server'

const HOUR = 3600
/** Cookies are of one length, whatever the address. */
const ONE_LENGTH = 400

const PURPOSES = ['confirm', 'reset', 'mailbox'] as const
export type AskedFor = (typeof PURPOSES)[number]

const askedSchema = z.object({
  purpose: z.enum(PURPOSES),
  email: z.string(),
  /** Null until a code was asked for. */
  requestId: z.string().nullable(),
  at: z.number(),
})
export type Asked = Omit<z.output<typeof askedSchema>, 'purpose' | 'at'>

/** A Set-Cookie that remembers it. */
export async function rememberAsked(purpose: AskedFor, { email, requestId }: Asked, now: Date): Promise<string> {
  const text = JSON.stringify({ purpose, email, requestId, at: now.getTime() })
  const value = await seal(keyFor('asked_cookies'), text.padEnd(ONE_LENGTH))
  return siteCookie({ name: cookieName(purpose), value, seconds: HOUR })
}

/** What this browser asked for within the last hour, or null. */
export async function askedIn(request: Request, purpose: AskedFor, now: Date): Promise<Asked | null> {
  const value = cookieOf(request, cookieName(purpose))
  const text = value ? await opened(value) : null
  if (!text) return null
  const { purpose: sealedFor, at, ...asked } = askedSchema.parse(JSON.parse(text))
  return sealedFor === purpose && at > now.getTime() - HOUR * 1000 ? asked : null
}

/** A Set-Cookie that forgets it. */
export function forgetAsked(purpose: AskedFor): string {
  return siteCookie({ name: cookieName(purpose), value: '', seconds: 0 })
}

const cookieName = (purpose: AskedFor) => `asked-${purpose}`

/** With the present key, or with the one before while the secret is being changed. */
async function opened(value: string): Promise<string | null> {
  for (const key of keysFor('asked_cookies')) {
    const text = await unseal(key, value)
    if (text) return text
  }
  return null
}
