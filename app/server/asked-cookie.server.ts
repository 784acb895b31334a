// What a browser has asked a code for: the typed mail address, so that the next page has it without an address line that anybody
// reads over a shoulder or in a log, and the request the mailed code belongs to. Sealed, and gone after an hour.
import { z } from 'zod'
import { hostCookieName } from './browser-marks.server'
import { seal, unseal } from './sealed-text.server'
import { cookieOf, siteCookie } from './session.server'

const HOUR = 3600

export type AskedFor = 'confirm' | 'reset' | 'mailbox'

const askedSchema = z.object({
  email: z.string(),
  /** Null until a code was asked for. */
  requestId: z.string().nullable(),
  at: z.number(),
})
export type Asked = Omit<z.output<typeof askedSchema>, 'at'>

/** A Set-Cookie that remembers it. */
export async function rememberAsked(purpose: AskedFor, { email, requestId }: Asked, now: Date): Promise<string> {
  const value = await seal(sealedAs(purpose), JSON.stringify({ email, requestId, at: now.getTime() }))
  return siteCookie({ name: cookieName(purpose), value, seconds: HOUR })
}

/** What this browser asked for within the last hour, or null. */
export async function askedIn(request: Request, purpose: AskedFor, now: Date): Promise<Asked | null> {
  const value = cookieOf(request, cookieName(purpose))
  const text = value ? await unseal(sealedAs(purpose), value) : null
  if (!text) return null
  const { at, ...asked } = askedSchema.parse(JSON.parse(text))
  return at > now.getTime() - HOUR * 1000 ? asked : null
}

/** A Set-Cookie that forgets it. */
export function forgetAsked(purpose: AskedFor): string {
  return siteCookie({ name: cookieName(purpose), value: '', seconds: 0 })
}

const cookieName = (purpose: AskedFor) => hostCookieName(`asked-${purpose}`)
const sealedAs = (purpose: AskedFor) => `asked ${purpose}`
