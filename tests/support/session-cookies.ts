import { sessionCookieFor } from '~/server/session.server'

/** The cookie's value for a token, signed as the portal signs it. */
export function signedToken(token: string): string {
  return /=([^;]*)/.exec(sessionCookieFor(token))?.[1] ?? ''
}
