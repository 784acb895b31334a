// Notes of advisors about a case. No scope but an advisor's opens them.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope } from '~/domain/access/scopes'
import { mayReadNotes } from '~/domain/message/rights'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { itemGroups, itemLabels, readerOf, type ItemGroup } from './thread-queries.server'
import { loadHead } from './thread-rows-queries.server'

export type NoteView = Written & {
  readonly id: string
  readonly author: string
  readonly isOwn: boolean
  readonly item: string | null
  readonly at: string
}
export type NotesPage = {
  readonly reference: string
  readonly firm: string
  readonly caseTo: string
  readonly item: string | null
  readonly notes: readonly NoteView[]
  readonly items: readonly ItemGroup[]
  readonly lastOwnId: string
  readonly requestId: string
}

/** Throws the 404 answer for what does not exist, and for staff who belong to the firm. */
export async function getNotes(
  scope: AdvisorScope,
  { applicationId, item }: { applicationId: string | undefined; item: string | null },
): Promise<NotesPage> {
  const head = await loadHead(applicationId, readerOf(scope))
  if (!mayReadNotes({ belongsToFirm: head.isOwnFirm })) throw notFound()
  const { language } = scope
  const labels = itemLabels(head.snapshot)
  const rows = await db.note.findMany({
    where: { applicationId: head.id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ authorId }) => authorId) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const notes = rows.map((row): NoteView => ({
    id: row.id,
    author: names.get(row.authorId) ?? translator(language)('threads:somebody'),
    isOwn: row.authorId === scope.userId,
    item: row.itemId === null ? null : (labels.get(row.itemId)?.[language] ?? row.itemId),
    ...asWritten(row.text, row.language),
    at: row.at.toISOString(),
  }))
  return {
    reference: head.reference,
    firm: inLanguage(language, { zh: head.firm.nameZh, en: head.firm.nameEn }),
    caseTo: paths.advisor.case(head.id),
    item: item && labels.has(item) ? item : null,
    notes,
    items: itemGroups(head.snapshot, language),
    lastOwnId: notes.findLast(({ isOwn }) => isOwn)?.id ?? '',
    requestId: randomUUID(),
  }
}
