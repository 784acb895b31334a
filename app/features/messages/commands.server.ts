// Mail is written in the transaction of the fact it reports and sent by a job, so neither can exist without the other.
import type zhMails from '../../../locales/zh-CN/mails.json'
import { translator, type Translate } from '~/i18n/i18n.server'
import { languageFrom, LANGUAGES, type Language } from '~/i18n/language'
import type { MessageKey } from '~/i18n/message-key'
import { operatorContact } from '~/server/contact.server'
import type { Tx } from '~/server/db.server'
import { MANY_LANGUAGES } from './gateway.server'

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
  const language = languageFrom(mail.language)
  const { subject, text, footer } = wordsOf(language, mail)
  const { code, longCode } = mail.values
  const secrets = WITH_ONE_TIME_CODE.includes(mail.template) ? [code, longCode].filter(Boolean).map(String) : []
  await post(tx, { to: mail.to, language, subject, text: [text, '', ...footer, ''].join('\n') }, secrets)
}

export type MailInAll = Pick<NewMail, 'to' | 'template'> & {
  readonly valuesIn: (language: Language) => NewMail['values']
}

/** A mail to somebody whose language nobody knows: the same in every language of the portal, one below the other. */
export async function enqueueMailInAll(tx: Tx, { to, template, valuesIn }: MailInAll): Promise<void> {
  const all = LANGUAGES.map((language) => ({
    language,
    ...wordsOf(language, { template, values: valuesIn(language) }),
  }))
  const others = all.slice(1).map(({ language }) => translator(language)('mails:frame.below'))
  const text = [
    ...others,
    '',
    all.map((words) => words.text).join(`\n\n${RULE}\n\n`),
    '',
    ...all.flatMap((words) => words.footer),
    '',
  ]
  const subject = all.map((words) => words.subject).join(' / ')
  await post(tx, { to, language: MANY_LANGUAGES, subject, text: text.join('\n') }, [])
}

const RULE = '—'.repeat(20)

function wordsOf(language: Language, { template, values }: Pick<NewMail, 'template' | 'values'>) {
  const say = translator(language)
  const key = (part: 'subject' | 'text') => `mails:${template}.${part}` as MessageKey
  return {
    // A line break in a header would start another header.
    subject: say(key('subject'), values).replace(/\s+/g, ' ').trim(),
    text: say(key('text'), values),
    footer: [say('mails:frame.footer'), ...contactLine(say)],
  }
}

type Letter = { readonly to: string; readonly language: string; readonly subject: string; readonly text: string }

async function post(tx: Tx, data: Letter, secrets: readonly string[]): Promise<void> {
  const row = await tx.outboxMail.create({ data, select: { id: true } })
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
