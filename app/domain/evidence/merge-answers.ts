// Several people of a firm, and several windows of one person, may write on one task at the same time. What each field becomes is
// decided one by one: a locked field rests, a field that was not touched says nothing, and one that was saved elsewhere since this page
// was opened is never overwritten unseen.
import { compareChange, type Known } from '../shared/changes'
import { isBlank } from '../shared/typed-text'
import { FORBIDDEN_TO_STORE, tooMuch } from './storable'

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
  /** What the page knows of the field; forms of programs do not say. */
  readonly known?: Known
  /** An empty field that nobody said to have emptied: a browser sends nothing for a day that is only half there. */
  readonly isUnsaid?: boolean
}

export type AnswerRefusal =
  | {
      readonly fieldId: string
      readonly code: 'answer_locked' | 'answer_illegal_character' | NonNullable<ReturnType<typeof tooMuch>>
    }
  | {
      readonly fieldId: string
      readonly code: 'answer_changed_by_colleague' | 'answer_changed_elsewhere' | 'answer_half_cleared'
      readonly theirs: StoredAnswer
    }

export type Merged = {
  readonly writes: readonly { readonly fieldId: string; readonly value: string }[]
  readonly refusals: readonly AnswerRefusal[]
}

export type MergeInput = {
  readonly stored: Readonly<Record<string, StoredAnswer>>
  readonly typed: readonly TypedAnswer[]
  readonly isEditable: (fieldId: string) => boolean
  /** Fields that are lists, a line for each thing. */
  readonly lists?: readonly string[]
  readonly personId: string
  /** When the server received what was typed. */
  readonly receivedAt: Date
}

/**
 * Answers that say what is stored already are neither written nor refused; nor is what the same person sent earlier than what is
 * stored and a busy server came to later: text saved while it is typed must not undo the press that followed it.
 */
export function mergeAnswers({ stored, typed, isEditable, lists, personId, receivedAt }: MergeInput): Merged {
  const writes: { fieldId: string; value: string }[] = []
  const refusals: AnswerRefusal[] = []
  for (const answer of typed) {
    const { fieldId, value } = answer
    const theirs = stored[fieldId]
    if (value === (theirs?.value ?? '')) continue
    if (theirs?.savedById === personId && theirs.savedAt > receivedAt) continue
    const change = changeOf(answer, theirs, personId)
    if (change === 'leave') continue
    const isTooMuch = tooMuch(value, lists?.includes(fieldId) ?? false)
    if (!isEditable(fieldId)) refusals.push({ fieldId, code: 'answer_locked' })
    else if (isTooMuch) refusals.push({ fieldId, code: isTooMuch })
    else if (FORBIDDEN_TO_STORE.test(value)) refusals.push({ fieldId, code: 'answer_illegal_character' })
    else if (theirs && answer.isUnsaid && value === '' && !isBlank(theirs.value))
      refusals.push({ fieldId, code: 'answer_half_cleared', theirs })
    else if (theirs && change === 'conflict') {
      const code = theirs.savedById === personId ? 'answer_changed_elsewhere' : 'answer_changed_by_colleague'
      refusals.push({ fieldId, code, theirs })
    } else writes.push({ fieldId, value })
  }
  return { writes, refusals }
}

/** Without marks of its own a form is judged by when its page was opened, and only against what others saved. */
function changeOf({ value, known, seenAt }: TypedAnswer, theirs: StoredAnswer | undefined, personId: string) {
  if (known) return compareChange({ stored: theirs?.value ?? '', typed: value, known })
  const isForeign = theirs !== undefined && theirs.savedById !== personId
  return isForeign && theirs.savedAt.getTime() > (seenAt?.getTime() ?? 0) ? 'conflict' : 'write'
}
