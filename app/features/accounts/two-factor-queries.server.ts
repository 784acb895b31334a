import type { PersonScope } from '~/domain/access/scopes'
import { needsTwoFactor } from '~/domain/access/two-factor'
import { db } from '~/server/db.server'
import { isDemo } from '~/server/demo.server'
import { qrDrawing } from '~/server/qr-code.server'
import { sessionToken } from '~/server/session.server'
import { totpAddress } from '~/server/totp.server'
import { openDraft } from './two-factor-draft-queries.server'

const ISSUER = 'Zero-to-One'

/** How it stands with the second factor of this person in this session. */
export async function getTwoFactor(scope: PersonScope, request: Request, now: Date) {
  const session = await db.session.findUnique({
    where: { token: sessionToken(request) ?? '' },
    select: { twoFactorDraft: true, user: { select: { twoFactor: { select: { since: true, backupCodes: true } } } } },
  })
  const device = session?.user.twoFactor
  const draft = await openDraft(session?.twoFactorDraft, now)
  return {
    isRequired: needsTwoFactor({ staffRole: scope.staffRole, isDemo: isDemo() }),
    device: device ? { since: device.since.toISOString(), codesLeft: device.backupCodes.length } : null,
    /** A device that waits for its first code. */
    setUp: draft?.kind === 'secret' ? setUpOf(draft.secret, scope.email) : null,
    /** Just made, and not noted down yet. */
    newCodes: draft?.kind === 'codes' ? draft.codes : null,
  }
}
export type TwoFactorView = Awaited<ReturnType<typeof getTwoFactor>>

function setUpOf(secret: string, account: string) {
  const address = totpAddress(secret, { account, issuer: ISSUER })
  return { secret, address, qr: qrDrawing(address) }
}
