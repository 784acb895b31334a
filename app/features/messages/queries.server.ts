import { db } from '~/server/db.server'
import { isDemo, ownDemoPassword } from '~/server/demo.server'

const NEWEST = 50

/** True when mail leaves the house; otherwise the outbox is where it is read. */
export function hasMailServer(): boolean {
  return Boolean(process.env.SMTP_URL)
}

/**
 * The outbox holds codes and links, so it can be read only in a demo that sends no mail; where strangers may reach the demo, by its
 * administrators alone.
 */
export function outboxReaders(): 'everybody' | 'administrators' | 'nobody' {
  if (!isDemo() || hasMailServer()) return 'nobody'
  return ownDemoPassword() ? 'administrators' : 'everybody'
}

export function isOutboxOpen(): boolean {
  return outboxReaders() === 'everybody'
}

/** The newest mails, newest first, of everybody or to one address. */
export function listOutbox(to: string | null) {
  return db.outboxMail.findMany({
    where: to ? { to } : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
    select: { id: true, to: true, subject: true, text: true, language: true, createdAt: true, sentAt: true },
  })
}
