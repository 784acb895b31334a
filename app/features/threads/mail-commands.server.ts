// Word of a message: to each reader who can answer it, in their own language, with the text itself. Notes never come here.
import type { Language } from '~/domain/access/scopes'
import { toBeTold, type MessageReader } from '~/domain/message/readers'
import type { MessageSide } from '~/domain/message/rights'
import { inLanguage } from '~/domain/shared/in-language'
import { enqueueMail } from '~/features/messages/commands.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { inWords, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import type { Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { itemLabels } from './thread-queries.server'
import type { ThreadHead } from './thread-rows-queries.server'

export type Sent = {
  readonly head: ThreadHead
  readonly side: MessageSide
  readonly authorId: string
  readonly said: Written
  readonly itemId: string | null
  readonly filenames: readonly string[]
}

type MailReader = MessageReader & { readonly email: string; readonly name: string; readonly language: string }

export async function mailAbout(tx: Tx, sent: Sent): Promise<void> {
  const [readers, author] = await Promise.all([
    readersOf(tx, sent.head),
    tx.user.findUnique({ where: { id: sent.authorId }, select: { name: true } }),
  ])
  for (const reader of toBeTold(readers, sent)) {
    const language: Language = languageFrom(reader.language)
    await enqueueMail(tx, {
      to: reader.email,
      language,
      template: TEMPLATES[sent.head.of][sent.side],
      values: { name: reader.name, author: author?.name ?? '', ...valuesFor(sent, language), link: linkFor(sent) },
    })
  }
}

const TEMPLATES = {
  case: { firm: 'messageToAdvisor', advisor: 'messageToFirm' },
  firm: { firm: 'questionToAdvisor', advisor: 'answerToFirm' },
} as const

/** Everybody who might have to be told, with what decides it. */
export async function readersOf(
  tx: Tx,
  { firmId, assigneeId }: Pick<ThreadHead, 'firmId' | 'assigneeId'>,
): Promise<readonly MailReader[]> {
  return tx.$queryRaw<MailReader[]>`
    SELECT u.id, u.email, u.name, u.language, m.role::text AS "firmRole", u."disabledAt" IS NOT NULL AS "isDisabled",
      coalesce(u."staffRole" = 'lead_advisor', false) AS "isLead",
      coalesce(u.id = ${assigneeId} AND u."staffRole" IN ('advisor', 'lead_advisor'), false) AS "isAssignee"
    FROM "User" u LEFT JOIN "Membership" m ON m."userId" = u.id AND m."firmId" = ${firmId}::uuid
    WHERE m.role IS NOT NULL OR u.id = ${assigneeId} OR u."staffRole" = 'lead_advisor' ORDER BY u.id`
}

function valuesFor({ head, said, itemId, filenames }: Sent, language: Language): Record<string, string> {
  const t = translator(language)
  const item = head.of === 'case' && itemId !== null ? itemLabels(head.snapshot).get(itemId) : undefined
  return {
    firm: inLanguage(language, { zh: head.firm.nameZh, en: head.firm.nameEn }),
    ...(head.of === 'case' && {
      stage: caseTitle({ stage: head.snapshot.stage, ...head.snapshot.subject }, language),
      reference: head.reference,
    }),
    about: item ? `${t('threads:mail.about', { item: item[language] })}\n\n` : '',
    text: inWords(said, language, t),
    files:
      filenames.length > 0
        ? `${t('threads:mail.files', { count: filenames.length, names: formatList(language, filenames) })}\n\n`
        : '',
  }
}

function linkFor({ head, side, itemId }: Sent): string {
  const query = { item: itemId ?? undefined }
  const isForFirm = side === 'advisor'
  if (head.of === 'firm') {
    const path = isForFirm ? paths.firm.questions(head.firmId) : paths.advisor.question(head.firmId)
    return new URL(path, baseUrl()).href
  }
  const path = isForFirm ? paths.firm.messages(head.firmId, head.id, query) : paths.advisor.messages(head.id, query)
  return new URL(path, baseUrl()).href
}
