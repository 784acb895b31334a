import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { spendLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'
import { isUnavailable } from '~/server/unavailable.server'
import { deliver, type OutgoingMail } from './gateway.server'
import { hasMailServer } from './queries.server'

const payloadSchema = z.object({
  mailId: z.uuid(),
  secrets: z.array(z.string()).default([]),
  /** As jobs were queued that wait since an earlier version. */
  secret: z.string().nullish(),
})
const BLANK = '••••••'

/** A mail server that is slow and a database that comes back are worth waiting for: nobody waits for a mail. */
const PATIENCE = { maxWait: 30_000, timeout: 60_000 }
/** How long a mail that was handed over is tried to be noted as sent, when the database went away in between. */
const NOTE_WITHIN_MS = 30_000
const NOTE_AGAIN_MS = 500

/**
 * Sends one mail of the outbox, once; a mail that was sent is left alone, and one that is being sent by somebody else is waited for,
 * because that one may fail. Throws to be tried again.
 */
export async function sendMail(payload: unknown): Promise<void> {
  const { mailId, secrets, secret } = payloadSchema.parse(payload)
  const codes = [...secrets, ...(secret ? [secret] : [])]
  let handedOver: Sent | null = null
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '50s'`
      const [mail] = await tx.$queryRaw<OutgoingMail[]>`
        SELECT id::text, "to", subject, text, language FROM "OutboxMail"
        WHERE id = ${mailId}::uuid AND "sentAt" IS NULL FOR UPDATE`
      if (!mail) return
      const wait = codes.length > 0 || !hasMailServer() ? null : await waitOf(mail.to)
      if (wait !== null) return sendLater(tx, mailId, wait)
      await deliver(mail)
      // Without a mail server the outbox is where the code is read.
      const blanked = hasMailServer() ? without(codes, mail) : {}
      handedOver = { ...blanked, sentAt: new Date(), lastError: null }
      await tx.outboxMail.update({ where: { id: mailId }, data: handedOver })
    }, PATIENCE)
  } catch (error) {
    // It is on its way: trying again would send it twice.
    if (handedOver && isUnavailable(error)) return noteSent(mailId, handedOver)
    await db.outboxMail.updateMany({ where: { id: mailId }, data: { lastError: String(error).slice(0, 500) } })
    throw error
  }
}

type Sent = { readonly sentAt: Date; readonly lastError: null; readonly subject?: string; readonly text?: string }

async function noteSent(mailId: string, sent: Sent): Promise<void> {
  for (const until = Date.now() + NOTE_WITHIN_MS; ; await pause(NOTE_AGAIN_MS)) {
    try {
      await db.outboxMail.updateMany({ where: { id: mailId, sentAt: null }, data: sent })
      return
    } catch (error) {
      if (!isUnavailable(error) || Date.now() > until) throw error
    }
  }
}

/** Seconds to wait when so many went to this mailbox within the hour. Codes are counted where they are made, and cannot wait. */
async function waitOf(to: string): Promise<number | null> {
  const left = await spendLimit(db, { limit: 'mailsToOne', who: to.toLowerCase(), code: 'later' })
  return left.ok ? null : left.refusal.retryAfter
}

async function sendLater(tx: Tx, mailId: string, seconds: number): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_mail', json_build_object('mailId', ${mailId}::text), max_attempts => 8,
      run_at => now() + make_interval(secs => ${seconds}))`
}

function without(codes: readonly string[], { subject, text }: { readonly subject: string; readonly text: string }) {
  const blank = (from: string) => codes.reduce((rest, code) => rest.replaceAll(code, BLANK), from)
  return { subject: blank(subject), text: blank(text) }
}

/** Tasks for the job worker, by the name they are queued under. */
export const messageTasks = { send_mail: sendMail }
