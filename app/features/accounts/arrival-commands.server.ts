// What a browser is given along when somebody has proved who they are in it.
import { db } from '~/server/db.server'
import { rememberPerson } from '~/server/browser-marks.server'
import { siteCookie } from '~/server/session.server'
import { settleSession } from './session-commands.server'

const YEAR = 365 * 24 * 3600

export function languageCookie(language: string): string {
  return siteCookie({ name: 'language', value: language, seconds: YEAR })
}

type Arrival = { readonly request: Request; readonly address: string; readonly email: string; readonly now: Date }

/** Adds the account's language, makes the browser known for the person from now on and settles the session that the headers give it. */
export async function withArrival(headers: Headers, { request, address, email, now }: Arrival): Promise<Headers> {
  await settleSession(headers, { request, address }, now)
  const account = await db.user.findUnique({ where: { email }, select: { language: true } })
  if (account) headers.append('Set-Cookie', languageCookie(account.language))
  headers.append('Set-Cookie', rememberPerson(request, email, now))
  return headers
}
