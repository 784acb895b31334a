// What a browser is given along when somebody has proved who they are in it.
import { languageOf } from '~/i18n/i18n.server'
import { db } from '~/server/db.server'
import { rememberPerson } from '~/server/browser-marks.server'
import { siteCookie } from '~/server/session.server'
import { settleSession } from './session-commands.server'
import { DAY_SECONDS } from '~/domain/shared/durations'

const YEAR = 365 * DAY_SECONDS

/** Keeps the language in the browser. An open page keeps its words when it goes on to the next, so another language loads it anew. */
export function languageHeaders(request: Request, language: string): Headers {
  const headers = new Headers({ 'Set-Cookie': siteCookie({ name: 'language', value: language, seconds: YEAR }) })
  if (language !== languageOf(request)) headers.set('X-Remix-Reload-Document', 'true')
  return headers
}

type Arrival = { readonly request: Request; readonly address: string; readonly email: string; readonly now: Date }

/** Adds the account's language, makes the browser known for the person from now on and settles the session that the headers give it. */
export async function withArrival(headers: Headers, { request, address, email, now }: Arrival): Promise<Headers> {
  await settleSession(headers, { request, address }, now)
  const account = await db.user.findUnique({ where: { email }, select: { language: true } })
  if (account) for (const [name, value] of languageHeaders(request, account.language)) headers.append(name, value)
  headers.append('Set-Cookie', rememberPerson(request, email, now))
  return headers
}
