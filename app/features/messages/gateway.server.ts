import nodemailer, { type Transporter } from 'nodemailer'
import { LANGUAGES } from '~/i18n/language'

/** ISO 639-2 for a text in several languages. */
export const MANY_LANGUAGES = 'mul'

export type OutgoingMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

const transports = new Map<string, Transporter>()

/** Hands a mail to the server of SMTP_URL; throws when it is not accepted. Without a server the outbox already holds it. */
export async function deliver(mail: OutgoingMail): Promise<void> {
  const url = process.env.SMTP_URL
  if (!url) return
  const from = process.env.MAIL_FROM ?? 'no-reply@zero-to-one.example'
  await transportTo(url).sendMail({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    headers: { 'Content-Language': contentLanguage(mail), 'Auto-Submitted': 'auto-generated' },
    // The same id at every try, so that a mailbox shows a mail once that was sent twice.
    messageId: `<${mail.id}@${from.split('@')[1]?.replace(/>$/, '') ?? 'localhost'}>`,
  })
}

function contentLanguage({ language }: Pick<OutgoingMail, 'language'>): string {
  return language === MANY_LANGUAGES ? LANGUAGES.join(', ') : language
}

function transportTo(url: string): Transporter {
  const known = transports.get(url)
  if (known) return known
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  transports.set(url, transport)
  return transport
}
