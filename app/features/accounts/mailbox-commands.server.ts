// Signing in with a code of the mailbox beside the password: the way into a browser that is not known while somebody guesses from
// elsewhere. Whoever guesses cannot close it, and without the mailbox it opens nothing.
import { ok, refused, type Result } from '~/domain/shared/result'
import { askedIn, forgetAsked } from '~/server/asked-cookie.server'
import { db } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import type { Sender } from '~/server/session.server'
import { giveBack, spendAttempt } from './attempt-commands.server'
import { openSession, type SignIn, type SignInRefusal } from './commands.server'
import { tellFailure } from './failure-commands.server'
import { findKnownBrowser } from './known-browser-queries.server'
import { findRightCode, takeCode } from './mailed-code-commands.server'

// Above the time of the longer way, so that both take as long.
const CODE_MS = 150

type Input = { readonly email: string; readonly code: string; readonly password: string }
type MailboxRefusal = SignInRefusal | { readonly code: 'accounts.wrongMailedCode'; readonly field: 'code' }

/** The code first: without it the password is not compared. It is used up by the sign-in only. */
export async function signInByMailbox(
  { email, code, password }: Input,
  from: Sender,
  now: Date,
): Promise<Result<SignIn, MailboxRefusal>> {
  const { address, request } = from
  const tries = await spendAttempt({ kind: 'mailbox', address, person: email })
  if (!tries.ok) return tries
  const right = await evenTime(CODE_MS, async () => {
    const browser = await findKnownBrowser(request, email, now)
    const asked = await askedIn(request, 'mailbox', now)
    const requestId = asked?.email === email ? asked.requestId : null
    const found = await findRightCode('mailbox', { email, code, requestId, browser }, now)
    if (!found) await tellFailure('sign_in_failed', { email, from, reason: 'wrong_code' }, now)
    return found
  })
  if (!right) return refused({ code: 'accounts.wrongMailedCode', field: 'code' })
  const opened = await openSession({ email, password }, from, {
    now,
    mailboxAt: now,
    onRight: async () => {
      await giveBack(tries.value)
      await db.$transaction((tx) => takeCode(tx, 'mailbox', right))
    },
  })
  if (!opened.ok) return opened
  opened.value.headers.append('Set-Cookie', forgetAsked('mailbox'))
  return ok(opened.value)
}
