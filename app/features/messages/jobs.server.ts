import { z } from 'zod'
import { spendLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'
import { deliver, hasMailServer } from './gateway.server'

const payloadSchema = z.object({
  mailId: z.uuid(),
  secrets: z.array(z.string()).default([]),
  /** As jobs were queued that wait since an earlier version. */
  secret: z.string().nullish(),
})
const BLANK = '••••••'

/** Sends one mail of the outbox, once; a mail that was sent, or is being sent, is left alone. Throws to be tried again. */
export async function sendMail(payload: unknown): Promise<void> {
  const { mailId, secrets, secret } = payloadSchema.parse(payload)
  const codes = [...secrets, ...(secret ? [secret] : [])]
  await db
    .$transaction(
      async (tx) => {
        const [mail] = await tx.$queryRaw<
          { id: string; to: string; subject: string; text: string; language: string }[]
        >`
        SELECT id::text, "to", subject, text, language FROM "OutboxMail"
        WHERE id = ${mailId}::uuid AND "sentAt" IS NULL FOR UPDATE SKIP LOCKED`
        if (!mail) return
        const wait = codes.length > 0 || !hasMailServer() ? null : await waitOf(mail.to)
        if (wait !== null) return sendLater(tx, mailId, wait)
        await deliver(mail)
        // Without a mail server the outbox is where the code is read.
        const blanked = hasMailServer() ? without(codes, mail) : {}
        await tx.outboxMail.update({ where: { id: mailId }, data: { ...blanked, sentAt: new Date(), lastError: null } })
      },
      // Nobody waits for a mail, and a try is worth more than the two seconds that a busy database is given otherwise.
      { maxWait: 30_000, timeout: 60_000 },
    )
    .catch(async (error: unknown) => {
      await db.outboxMail.updateMany({ where: { id: mailId }, data: { lastError: String(error).slice(0, 500) } })
      throw error
    })
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
