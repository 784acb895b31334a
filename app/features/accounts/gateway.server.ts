// The one instance of better-auth, with our own mail behind its codes.
import { CODE_MINUTES, createAuth } from '~/server/auth.server'
import { db } from '~/server/db.server'
import { enqueueMail } from '../messages/commands.server'

export const auth = createAuth(async ({ email, otp }) => {
  const reader = await db.user.findUnique({ where: { email }, select: { language: true, name: true } })
  if (!reader) return
  await db.$transaction((tx) =>
    enqueueMail(tx, {
      to: email,
      language: reader.language,
      template: 'confirmCode',
      values: { name: reader.name, code: otp, minutes: CODE_MINUTES },
    }),
  )
})
