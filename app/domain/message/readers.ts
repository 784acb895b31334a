// Who gets word of a message, in which language they read, and who has read it.
import { canEdit, type FirmRole, type Language } from '../access/scopes'
import type { MessageSide } from './rights'

export type MessageReader = {
  readonly id: string
  /** Their role in the firm; null for staff. */
  readonly firmRole: FirmRole | null
  readonly isLead: boolean
  readonly isAssignee: boolean
  readonly isDisabled: boolean
}

/**
 * Of those who can open the thread, who is told by mail. The firm's people who can act on it; on the other side the advisor who
 * holds the case, or the leads when nobody does or that advisor is gone. Nobody is told of what they wrote themselves.
 */
export function toBeTold<R extends MessageReader>(
  readers: readonly R[],
  { side, authorId }: { readonly side: MessageSide; readonly authorId: string },
): readonly R[] {
  const able = readers.filter(({ id, isDisabled }) => !isDisabled && id !== authorId)
  if (side === 'advisor') return able.filter(({ firmRole }) => firmRole !== null && canEdit(firmRole))
  const staff = able.filter(({ firmRole }) => firmRole === null)
  const holder = staff.filter(({ isAssignee }) => isAssignee)
  return holder.length > 0 ? holder : staff.filter(({ isLead }) => isLead)
}

/** The language most of the readers read; Chinese where no other is read by more, or when there is nobody. */
export function languageOfMost(languages: readonly Language[]): Language {
  const count = (asked: Language) => languages.filter((language) => language === asked).length
  return languages.reduce((most, language) => (count(language) > count(most) ? language : most), 'zh-CN' as Language)
}

/** The last message of one's own side: only below it stands when it was read, else a thread is full of such lines. */
export function lastOf<M extends { readonly side: MessageSide }>(messages: readonly M[], side: MessageSide): M | null {
  return messages.findLast((message) => message.side === side) ?? null
}
