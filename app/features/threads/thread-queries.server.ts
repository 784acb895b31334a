// The thread of a case as one side reads it: what was said, about which item, what is new, and what may be written.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope, FirmScope, Language } from '~/domain/access/scopes'
import { snapshotItems, type Bilingual, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { lastOf } from '~/domain/message/readers'
import { whyNotWrite, type MessageSide, type WhyNotWrite } from '~/domain/message/rights'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import type { MessageRow, Reader, ThreadRows } from './thread-rows-queries.server'

export type ItemGroup = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
export type ThreadFilter = {
  readonly to: string
  readonly label: string
  readonly count: number
  readonly isCurrent: boolean
}
export type ThreadAttachment = {
  readonly id: string
  readonly filename: string
  readonly sizeBytes: number
  readonly scan: 'unknown' | 'clean' | 'infected'
  readonly to: string
}
export type ThreadMessage = {
  readonly id: string
  readonly author: string
  readonly isOwn: boolean
  readonly isOurs: boolean
  /** What it is about; null: the whole case. */
  readonly item: string | null
  readonly text: string
  readonly at: string
  readonly isNew: boolean
  /** Of the last message of one's own side: whether the other side has seen it. */
  readonly seen: { readonly readAt: string | null } | null
  readonly attachments: readonly ThreadAttachment[]
}
export type ThreadPage = {
  readonly side: MessageSide
  readonly reference: string
  readonly firm: string
  /** Who holds the case. */
  readonly advisor: string | null
  readonly caseTo: string
  /** What the page shows alone, and what a new message is about unless another is chosen. */
  readonly item: { readonly id: string; readonly label: string } | null
  readonly filters: readonly ThreadFilter[]
  readonly messages: readonly ThreadMessage[]
  readonly newCount: number
  readonly items: readonly ItemGroup[]
  readonly whyNot: WhyNotWrite | null
  /** A form of its own for each message one has sent. */
  readonly lastOwnId: string
  readonly requestId: string
}

export function readerOf(scope: FirmScope | AdvisorScope): Reader {
  if ('firmId' in scope) return { userId: scope.userId, side: 'firm', firmId: scope.firmId }
  return { userId: scope.userId, side: 'advisor', firmId: null }
}

export function whyNot(
  scope: FirmScope | AdvisorScope,
  { assigneeId, isOwnFirm }: Pick<ThreadRows, 'assigneeId' | 'isOwnFirm'>,
): WhyNotWrite | null {
  if ('firmId' in scope) return whyNotWrite({ side: 'firm', role: scope.role })
  const holder = assigneeId === null ? 'nobody' : assigneeId === scope.userId ? 'self' : 'colleague'
  return whyNotWrite({ side: 'advisor', isLead: scope.isLead, holder, belongsToFirm: isOwnFirm })
}

/** Words for each item that was submitted. */
export function itemLabels(snapshot: Pick<SubmissionSnapshot, 'tasks'>): ReadonlyMap<string, Bilingual> {
  return new Map(snapshotItems(snapshot).map(({ itemId, label }) => [itemId, label]))
}

export function itemGroups({ tasks }: Pick<SubmissionSnapshot, 'tasks'>, language: Language): readonly ItemGroup[] {
  return tasks
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({
      label: title[language],
      options: items.map(({ itemId, label }) => ({ value: itemId, label: label[language] })),
    }))
}

/** An item that was not submitted is none: an address somebody cut off still opens the whole thread. */
export function threadPage(
  scope: FirmScope | AdvisorScope,
  rows: ThreadRows,
  itemId: string | null,
): { page: ThreadPage; unreadIds: readonly string[] } {
  const { language } = scope
  const { side } = readerOf(scope)
  const labels = itemLabels(rows.snapshot)
  const label = (id: string) => labels.get(id)?.[language] ?? id
  const item = itemId && labels.has(itemId) ? { id: itemId, label: label(itemId) } : null
  const shown = item ? rows.messages.filter((message) => message.itemId === item.id) : rows.messages
  const last = lastOf(shown, side)
  const messages = shown.map((row): ThreadMessage => ({
    id: row.id,
    author: row.authorName ?? translator(language)('threads:somebody'),
    isOwn: row.authorId === scope.userId,
    isOurs: row.side === side,
    item: row.itemId === null ? null : label(row.itemId),
    text: row.text,
    at: row.at,
    isNew: isNew(row, side),
    seen: row === last ? { readAt: row.readAt } : null,
    attachments: row.attachments.map((file) => ({ ...file, to: attachmentPath(scope, rows, row.id, file.id) })),
  }))
  const own = messages.filter(({ isOwn }) => isOwn)
  const page: ThreadPage = {
    side,
    reference: rows.reference,
    firm: inLanguage(language, { zh: rows.firm.nameZh, en: rows.firm.nameEn }),
    advisor: rows.assigneeName,
    caseTo: 'firmId' in scope ? paths.firm.application(scope.firmId, rows.id) : paths.advisor.case(rows.id),
    item,
    filters: filtersOf(scope, rows, { current: item?.id ?? null, label }),
    messages,
    newCount: messages.filter((message) => message.isNew).length,
    items: itemGroups(rows.snapshot, language),
    whyNot: whyNot(scope, rows),
    lastOwnId: own.at(-1)?.id ?? '',
    requestId: randomUUID(),
  }
  return { page, unreadIds: shown.filter((row) => isNew(row, side)).map(({ id }) => id) }
}

function isNew({ side, isRead }: Pick<MessageRow, 'side' | 'isRead'>, readingSide: MessageSide): boolean {
  return side !== readingSide && !isRead
}

type Choice = { readonly current: string | null; readonly label: (itemId: string) => string }

function filtersOf(
  scope: FirmScope | AdvisorScope,
  { id, messages }: Pick<ThreadRows, 'id' | 'messages'>,
  { current, label }: Choice,
): readonly ThreadFilter[] {
  const items = [...new Set(messages.flatMap(({ itemId }) => itemId ?? []))]
  const chosen = current && !items.includes(current) ? [...items, current] : items
  if (chosen.length === 0) return []
  const all = {
    to: threadPath(scope, id),
    label: translator(scope.language)('threads:filter.all'),
    count: messages.length,
    isCurrent: current === null,
  }
  return [
    all,
    ...chosen.map((item) => ({
      to: threadPath(scope, id, { item }),
      label: label(item),
      count: messages.filter(({ itemId }) => itemId === item).length,
      isCurrent: current === item,
    })),
  ]
}

export function threadPath(
  scope: FirmScope | AdvisorScope,
  applicationId: string,
  query?: Record<string, string | undefined>,
): string {
  return 'firmId' in scope
    ? paths.firm.messages(scope.firmId, applicationId, query)
    : paths.advisor.messages(applicationId, query)
}

/** Where one finds oneself after sending: at the message, in the part of the thread where it was written. */
export function sentPath(scope: FirmScope | AdvisorScope, applicationId: string, item: string | null): string {
  return `${threadPath(scope, applicationId, { item: item ?? undefined, sent: '1' })}#latest`
}

function attachmentPath(scope: FirmScope | AdvisorScope, { id }: { id: string }, messageId: string, fileId: string) {
  const file = { applicationId: id, messageId, attachmentId: fileId }
  return 'firmId' in scope ? paths.firm.attachment(scope.firmId, file) : paths.advisor.attachment(file)
}
