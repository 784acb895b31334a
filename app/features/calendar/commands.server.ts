// The secret address of a calendar feed. Only its hash is stored and the address is shown once, so that neither a copy of the
// database nor a glance at the page later gives it away; who has lost it makes a new one, which ends the old.
import { randomBytes } from 'node:crypto'
import type { FirmScope } from '~/domain/access/scopes'
import type { From } from '~/server/session.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { sha256 } from '~/server/sha256.server'
import { recordSecurityEvent } from '../security/commands.server'

export async function createFeed(
  { firmId, userId }: FirmScope,
  { address, requestId }: From,
  now: Date,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const row = { secretHash: sha256(secret), createdAt: now, lastReadAt: null }
  await db.$transaction(async (tx) => {
    await tx.calendarFeed.upsert({
      where: { firmId_userId: { firmId, userId } },
      create: { firmId, userId, ...row },
      update: row,
    })
    const who = { actorId: userId, subjectId: userId, firmId }
    await recordSecurityEvent(tx, { kind: 'calendar_address_made', ...who, address, requestId }, now)
  })
  return `${baseUrl()}${paths.calendarFeed(secret)}`
}

export async function revokeFeed({ firmId, userId }: FirmScope): Promise<void> {
  await db.calendarFeed.deleteMany({ where: { firmId, userId } })
}
