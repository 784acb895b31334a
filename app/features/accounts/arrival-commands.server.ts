// What a browser is given along when somebody has proved who they are in it.
import { db } from '~/server/db.server'
import { rememberPerson } from '~/server/browser-marks.server'
import { siteCookie } from '~/server/session.server'

const YEAR = 365 * 24 * 3600

export function languageCookie(language: string): string {
  return siteCookie({ name: 'language', value: language, seconds: YEAR })
}

/** Adds the account's language and makes the browser known for the person. */
export async function withArrival(
  headers: Headers,
  { request, email }: { readonly request: Request; readonly email: string },
): Promise<Headers> {
  const account = await db.user.findUnique({ where: { email }, select: { language: true } })
  if (account) headers.append('Set-Cookie', languageCookie(account.language))
  headers.append('Set-Cookie', rememberPerson(request, email))
  return headers
}
