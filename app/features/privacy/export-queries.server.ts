// Everything the portal keeps about a person, as a file that a program can read. Newest first; of each list at most five thousand.
import type { PersonScope } from '~/domain/access/scopes'
import { SECURITY_EVENTS, type SecurityEventKind } from '~/domain/access/security-events'
import { db } from '~/server/db.server'

const SHOWN = (Object.keys(SECURITY_EVENTS) as SecurityEventKind[]).filter(
  (kind) => SECURITY_EVENTS[kind].isShownToPerson,
)

export const MOST_ROWS = 5_000

/** Column names are those of the tables; times are in UTC. Secrets (password, second factor, session token) are not in it. */
export async function readPersonData(scope: PersonScope, now: Date) {
  const { userId, email } = scope
  const take = MOST_ROWS
  const user = {
    select: { email: true, name: true, phone: true, language: true, emailVerified: true, createdAt: true },
  } as const
  const [account, sessions, memberships, invitations, accessRequests, consents, securityEvents] = await Promise.all([
    db.user.findUnique({ where: { id: userId }, ...user }),
    db.session.findMany({
      where: { userId },
      take,
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true, lastSeenAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    }),
    db.membership.findMany({
      where: { userId },
      take,
      select: { role: true, createdAt: true, firm: { select: { nameZh: true, nameEn: true, creditCode: true } } },
    }),
    db.invitation.findMany({
      where: { email },
      take,
      select: { role: true, createdAt: true, expiresAt: true, acceptedAt: true, revokedAt: true },
    }),
    db.accessRequest.findMany({
      where: { userId },
      take,
      select: { message: true, status: true, createdAt: true, decidedAt: true },
    }),
    db.consent.findMany({
      where: { userId },
      take,
      orderBy: { at: 'desc' },
      select: { purpose: true, isGiven: true, notice: true, at: true },
    }),
    db.securityEvent.findMany({
      where: { kind: { in: SHOWN }, OR: [{ actorId: userId }, { subjectId: userId }] },
      take,
      orderBy: { at: 'desc' },
      select: { kind: true, at: true, address: true, reason: true, actorId: true },
    }),
  ])
  const [filesOpened, answers, documents, messages, mails] = await Promise.all([
    db.accessLog.findMany({
      where: { actorId: userId },
      take,
      orderBy: { at: 'desc' },
      select: { what: true, at: true, actorRole: true },
    }),
    db.taskAnswer.findMany({
      where: { savedById: userId },
      take,
      select: { taskId: true, fieldId: true, value: true, savedAt: true },
    }),
    db.documentVersion.findMany({
      where: { uploadedById: userId },
      take,
      orderBy: { uploadedAt: 'desc' },
      select: { filename: true, contentType: true, sizeBytes: true, sha256: true, uploadedAt: true },
    }),
    db.message.findMany({
      where: { authorId: userId },
      take,
      orderBy: { at: 'desc' },
      select: { text: true, at: true, itemId: true },
    }),
    db.outboxMail.findMany({
      where: { to: email },
      take,
      orderBy: { createdAt: 'desc' },
      select: { subject: true, text: true, createdAt: true, sentAt: true },
    }),
  ])
  return {
    madeAt: now.toISOString(),
    longestList: MOST_ROWS,
    account,
    sessions,
    memberships,
    invitations,
    accessRequests,
    consents,
    // From where somebody else did something to the account is not the person's to know.
    securityEvents: securityEvents.map(({ actorId, address, ...event }) => ({
      ...event,
      address: actorId === null || actorId === userId ? address : null,
    })),
    filesOpened,
    answers,
    documents,
    messages,
    mails,
  }
}
