// The thread of a case as one side reads it: what was said, about which item, what is new, and what may be written.
import { randomUUID } from 'node:crypto'
import type { AdvisorScope, FirmScope, Language } from '~/domain/access/scopes'
import { snapshotItems, type Bilingual, type SubmissionSnapshot } from '~/domain/application/snapshot'
import { lastOf } from '~/domain/message/readers'
import { whyNotWrite, type MessageSide, type WhyNotWrite } from '~/domain/message/rights'
import { inLanguage } from '~/domain/shared/in-language'
import { translator } from '~/i18n/i18n.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import type { AnyThreadRows, MessageRow, Reader, ThreadHead, ThreadPlace } from './thread-rows-queries.server'

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
export type ThreadMessage = Written & {
  readonly id: string
  readonly author: string
  readonly isOwn: boolean
  readonly isOurs: boolean
  /** What it is about; null: the whole case. */
  readonly item: string | null
  readonly at: string
  readonly isNew: boolean
  /** Of the last message of one's own side: whether the other side has seen it. */
  readonly seen: { readonly readAt: string | null } | null
  readonly attachments: readonly ThreadAttachment[]
}
export type ThreadPage = {
  readonly side: MessageSide
  /** Of the case; null in the thread of a firm itself. */
  readonly reference: string | null
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
  head: Pick<ThreadHead, 'assigneeId' | 'isOwnFirm' | 'of'>,
): WhyNotWrite | null {
  if ('firmId' in scope) return whyNotWrite({ side: 'firm', role: scope.role })
  const { assigneeId, isOwnFirm } = head
  // A question that nobody holds is claimed with its answer.
  if (head.of === 'firm' && assigneeId === null) return isOwnFirm ? 'own_firm' : null
  const holder = assigneeId === null ? 'nobody' : assigneeId === scope.userId ? 'self' : 'colleague'
  return whyNotWrite({ side: 'advisor', isLead: scope.isLead, holder, belongsToFirm: isOwnFirm })
}

/** Words for each item that was submitted. */
export function itemLabels(snapshot: Pick<SubmissionSnapshot, 'tasks'> | null): ReadonlyMap<string, Bilingual> {
  if (!snapshot) return new Map()
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
  rows: AnyThreadRows,
  itemId: string | null,
): { page: ThreadPage; unreadIds: readonly string[] } {
  const { language } = scope
  const { side } = readerOf(scope)
  const snapshot = rows.of === 'case' ? rows.snapshot : null
  const labels = itemLabels(snapshot)
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
    ...asWritten(row.text, row.language),
    at: row.at,
    isNew: isNew(row, side),
    seen: row === last ? { readAt: row.readAt } : null,
    attachments: row.attachments.map((file) => ({ ...file, to: attachmentPath(scope, rows, row.id, file.id) })),
  }))
  const own = messages.filter(({ isOwn }) => isOwn)
  const page: ThreadPage = {
    side,
    reference: rows.of === 'case' ? rows.reference : null,
    firm: inLanguage(language, { zh: rows.firm.nameZh, en: rows.firm.nameEn }),
    advisor: rows.assigneeName,
    caseTo: placeBehind(scope, rows),
    item,
    filters: filtersOf(scope, rows, { current: item?.id ?? null, label }),
    messages,
    newCount: messages.filter((message) => message.isNew).length,
    items: snapshot ? itemGroups(snapshot, language) : [],
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
  rows: Pick<AnyThreadRows, 'id' | 'of' | 'messages'>,
  { current, label }: Choice,
): readonly ThreadFilter[] {
  const { messages } = rows
  const place = placeOf(rows)
  const items = [...new Set(messages.flatMap(({ itemId }) => itemId ?? []))]
  const chosen = current && !items.includes(current) ? [...items, current] : items
  if (chosen.length === 0) return []
  const all = {
    to: threadPath(scope, place),
    label: translator(scope.language)('threads:filter.all'),
    count: messages.length,
    isCurrent: current === null,
  }
  return [
    all,
    ...chosen.map((item) => ({
      to: threadPath(scope, place, { item }),
      label: label(item),
      count: messages.filter(({ itemId }) => itemId === item).length,
      isCurrent: current === item,
    })),
  ]
}

export function placeOf({ id, of }: Pick<ThreadHead, 'id' | 'of'>): ThreadPlace {
  return of === 'firm' ? { firmId: id } : id
}

/** Where the page leads back to. */
function placeBehind(scope: FirmScope | AdvisorScope, { id, of }: Pick<ThreadHead, 'id' | 'of'>): string {
  if (of === 'firm') return 'firmId' in scope ? paths.firm.roadmap(scope.firmId) : paths.advisor.questions()
  return 'firmId' in scope ? paths.firm.application(scope.firmId, id) : paths.advisor.case(id)
}

export function threadPath(
  scope: FirmScope | AdvisorScope,
  place: ThreadPlace,
  query?: Record<string, string | undefined>,
): string {
  if (typeof place === 'object')
    return 'firmId' in scope
      ? paths.firm.questions(scope.firmId, query)
      : paths.advisor.question(place.firmId ?? '', query)
  return 'firmId' in scope
    ? paths.firm.messages(scope.firmId, place ?? '', query)
    : paths.advisor.messages(place ?? '', query)
}

/** Where one finds oneself after sending: at the message, in the part of the thread where it was written. */
export function sentPath(scope: FirmScope | AdvisorScope, place: ThreadPlace, item: string | null): string {
  return `${threadPath(scope, place, { item: item ?? undefined, sent: '1' })}#latest`
}

function attachmentPath(
  scope: FirmScope | AdvisorScope,
  { id, of }: Pick<ThreadHead, 'id' | 'of'>,
  messageId: string,
  fileId: string,
) {
  const ids = { messageId, attachmentId: fileId }
  if (of === 'firm') return 'firmId' in scope ? paths.firm.questionFile(id, ids) : paths.advisor.questionFile(id, ids)
  const file = { ...ids, applicationId: id }
  return 'firmId' in scope ? paths.firm.attachment(scope.firmId, file) : paths.advisor.attachment(file)
}
