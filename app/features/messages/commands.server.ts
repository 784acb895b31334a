// Mail is written in the transaction of the fact it reports and sent by a job, so neither can exist without the other.
import { languageFrom } from '~/i18n/language'
import type zhMails from '../../../locales/zh-CN/mails.json'
import { translator, type Translate } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { MessageKey } from '~/i18n/message-key'
import { operatorContact } from '~/server/contact.server'
import type { Tx } from '~/server/db.server'

/** A mail of locales/<lng>/mails.json, with `subject` and `text`. */
export type MailTemplate = Exclude<keyof typeof zhMails, 'frame'>

export type NewMail = {
  readonly to: string
  /** The reader's language; what is not a language we speak becomes Chinese. */
  readonly language: string
  readonly template: MailTemplate
  readonly values: Readonly<Record<string, string | number>>
}

/** Mails with a code that opens an account: once it is in the mailbox it need not lie with us. */
const WITH_ONE_TIME_CODE: readonly MailTemplate[] = ['confirmCode', 'resetCode', 'mailboxCode']

/** Puts a mail into words, into the outbox and into the queue, all within `tx`. */
export async function enqueueMail(tx: Tx, mail: NewMail): Promise<void> {
  const language: Language = languageFrom(mail.language)
  const say = translator(language)
  const key = (part: 'subject' | 'text') => `mails:${mail.template}.${part}` as MessageKey
  const row = await tx.outboxMail.create({
    data: {
      to: mail.to,
      language,
      // A line break in a header would start another header.
      subject: say(key('subject'), mail.values).replace(/\s+/g, ' ').trim(),
      text: [say(key('text'), mail.values), '', say('mails:frame.footer'), ...contactLine(say), ''].join('\n'),
    },
    select: { id: true },
  })
  const { code, longCode } = mail.values
  const secrets = WITH_ONE_TIME_CODE.includes(mail.template) ? [code, longCode].filter(Boolean).map(String) : []
  const payload = JSON.stringify({ mailId: row.id, secrets })
  await tx.$executeRaw`SELECT graphile_worker.add_job('send_mail', ${payload}::json, max_attempts => 8)`
}

/** Nobody reads what is answered to a mail of the portal, so each says who does. */
function contactLine(say: Translate): readonly string[] {
  const { email, phone } = operatorContact() ?? {}
  const contact = [email, phone].filter(Boolean).join(', ')
  return contact ? [say('mails:frame.contact', { contact })] : []
}

/** Deletes the mails to an address, together with the jobs that would still send them. */
export async function forgetMailsTo(tx: Tx, to: string): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "OutboxMail" WHERE "to" = ${to} RETURNING id::text)
    DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL AND payload ->> 'mailId' IN (SELECT id FROM gone)`
}
