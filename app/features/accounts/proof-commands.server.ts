// Before a change that hands power to somebody, a person who signed in long ago proves once more who they are: a session somebody
// left open is not the person.
import type { PersonScope } from '~/domain/access/scopes'
import { isProofRecent } from '~/domain/access/sessions'
import { ok, refused, type Result } from '~/domain/shared/result'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { seeOther } from '~/server/http.server'
import { sessionCookieFor, sessionToken } from '~/server/session.server'
import { holdText, pagePath } from './held-text-commands.server'
import { freshSession } from './second-step-commands.server'
import type { FromBrowser, WithCookies } from './sign-up-commands.server'
import { hasTwoFactor, prove, type TwoFactorRefusal } from './two-factor-commands.server'

/**
 * Sends people whose last proof is long ago to the page that asks for one, and back again with what they had typed; null where
 * nothing is typed.
 */
export async function requireRecentProof(request: Request, typed: FormData | null, now: Date): Promise<void> {
  const token = sessionToken(request) ?? ''
  const session = await db.session.findUnique({ where: { token }, select: { provedAt: true } })
  if (session && isProofRecent(session.provedAt, now)) return
  const next = pagePath(request)
  const held = typed && (await holdText(request, next, typed))
  throw seeOther(paths.account.prove({ next }), held ? { 'Set-Cookie': held } : {})
}

type Proof = { readonly password: string; readonly code?: string }

/** Takes the password, and a code of whoever has a second factor. The session goes on under another id and token, as long as before. */
export async function proveAgain(
  scope: PersonScope,
  { password, code }: Proof,
  from: FromBrowser,
  now: Date,
): Promise<Result<WithCookies, TwoFactorRefusal>> {
  const needsCode = await hasTwoFactor(scope)
  if (needsCode && code === undefined) return refused({ code: 'twoFactor.wrongCode', field: 'code' })
  const proved = await prove(scope, needsCode ? { password, code } : { password }, from, now)
  if (!proved.ok) return proved
  const { id, token } = freshSession(now)
  const renewed = await db.session.updateMany({
    where: { token: sessionToken(from.request) ?? '', userId: scope.userId },
    data: { id, token, provedAt: now },
  })
  return ok({ headers: new Headers(renewed.count > 0 ? { 'Set-Cookie': sessionCookieFor(token) } : {}) })
}
