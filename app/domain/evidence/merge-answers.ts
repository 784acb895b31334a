// Several people of a firm may write on one task at the same time. What each field becomes is decided one by one: a locked
// field rests, and a field that a colleague has saved since this page was opened is never overwritten unseen.
import { FORBIDDEN_TO_STORE, LONGEST_STORED } from './storable'

export type StoredAnswer = {
  readonly value: string
  readonly savedAt: Date
  readonly savedById: string
  readonly savedByName: string | null
}
export type TypedAnswer = {
  readonly fieldId: string
  readonly value: string
  /** When the answer shown on the page had been saved; null when there was none. */
  readonly seenAt: Date | null
}

export type AnswerRefusal =
  | { readonly fieldId: string; readonly code: 'answer_locked' | 'answer_too_long' | 'answer_illegal_character' }
  | { readonly fieldId: string; readonly code: 'answer_changed_by_colleague'; readonly theirs: StoredAnswer }

export type Merged = {
  readonly writes: readonly { readonly fieldId: string; readonly value: string }[]
  readonly refusals: readonly AnswerRefusal[]
}

export type MergeInput = {
  readonly stored: Readonly<Record<string, StoredAnswer>>
  readonly typed: readonly TypedAnswer[]
  readonly isEditable: (fieldId: string) => boolean
  readonly personId: string
  /** When the server received what was typed. */
  readonly receivedAt: Date
}

/**
 * Answers that say what is stored already are neither written nor refused; nor is what the same person sent earlier than what is
 * stored and a busy server came to later: text saved while it is typed must not undo the press that followed it.
 */
export function mergeAnswers({ stored, typed, isEditable, personId, receivedAt }: MergeInput): Merged {
  const writes: { fieldId: string; value: string }[] = []
  const refusals: AnswerRefusal[] = []
  for (const { fieldId, value, seenAt } of typed) {
    const theirs = stored[fieldId]
    if (value === (theirs?.value ?? '')) continue
    if (theirs?.savedById === personId && theirs.savedAt > receivedAt) continue
    if (!isEditable(fieldId)) refusals.push({ fieldId, code: 'answer_locked' })
    else if (value.length > LONGEST_STORED) refusals.push({ fieldId, code: 'answer_too_long' })
    else if (FORBIDDEN_TO_STORE.test(value)) refusals.push({ fieldId, code: 'answer_illegal_character' })
    else if (theirs && theirs.savedById !== personId && theirs.savedAt.getTime() > (seenAt?.getTime() ?? 0)) {
      refusals.push({ fieldId, code: 'answer_changed_by_colleague', theirs })
    } else writes.push({ fieldId, value })
  }
  return { writes, refusals }
}
