// better-auth does what is easy to get wrong: one-time codes with a limit of tries, sessions. It is called from
// actions through `auth.api`, so that every form works without scripts; its own HTTP routes are not mounted.
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { emailOTP } from 'better-auth/plugins'
import { db } from './db.server'
import { log } from './log.server'
import { keyFor } from './keys.server'
import { heard, noted, notedClient } from './lost-calls.server'
import { hashPassword, verifyPassword } from './password-hash.server'
import { baseUrl, isSecureSite, SESSION_SECONDS, sessionCookieName } from './session.server'

/** Writes the mail with the code that confirms an address. */
export type SendCode = (code: { email: string; otp: string }) => Promise<void>

/** How long a mailed code lives. */
export const CODE_MINUTES = 10

export function createAuth(sendCode: SendCode) {
  const auth = betterAuth({
    appName: 'Zero-to-One',
    baseURL: baseUrl(),
    secret: keyFor('sessions'),
    database: prismaAdapter(notedClient(db), { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    // What it refuses is answered by our own sentences; only failures that carry an error are worth a line.
    logger: {
      level: 'error',
      log: (_level, message, ...details: unknown[]) => details.length > 0 && log.error({ details }, message),
    },
    // Attempts are counted in features/accounts/attempt-commands.server.ts: this limit guards routes that are not mounted.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      // Counted in UTF-16 units here; domain/access/passwords.ts is the rule and counts characters.
      maxPasswordLength: 512,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    emailVerification: { autoSignInAfterVerification: true },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    user: {
      additionalFields: {
        language: { type: 'string', input: false, required: false },
        staffRole: { type: 'string', input: false, required: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    databaseHooks: { session: { create: { before: (session) => refuseDisabled(session.userId) } } },
    advanced: {
      // The prefix is part of the name below: `__Host-` is stricter than the `__Secure-` that this switch would add.
      useSecureCookies: false,
      cookies: {
        session_token: { name: sessionCookieName(), attributes: { secure: isSecureSite(), sameSite: 'lax' } },
      },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        sendVerificationOTP: ({ email, otp }) => noted(() => sendCode({ email, otp })),
      }),
    ],
  })
  return { $context: auth.$context, api: heard(auth.api) }
}

async function refuseDisabled(userId: string) {
  const disabled = await db.user.count({ where: { id: userId, disabledAt: { not: null } } })
  return disabled === 0
}
