// The one appeal of a firm: whether it still can, and what became of it.
import type { FirmScope } from '~/domain/access/scopes'
import { can } from '~/domain/application/transitions'
import type { Status } from '~/domain/application/vocabulary'
import { asWritten, type Written } from '~/i18n/written'

type LookRow = {
  readonly itemId: string
  readonly reason: string
  readonly reasonLanguage: string | null
  readonly isUpheld: boolean | null
  readonly answer: string | null
  readonly answerLanguage: string | null
  readonly answeredAt: Date | null
}

export type AppealView = {
  /** The item that is or was looked at again. */
  readonly itemId: string
  readonly label: string
  readonly reason: Written
  readonly outcome: 'open' | 'upheld' | 'accepted'
  readonly answer: Written
}

type Row = { readonly status: Status; readonly appeal: LookRow | null }

/** Null where none was asked for. */
export function appealOf({ appeal }: Row, labels: ReadonlyMap<string, string>): AppealView | null {
  if (!appeal) return null
  const { itemId, isUpheld } = appeal
  return {
    ...{ itemId, label: labels.get(itemId) ?? itemId },
    reason: asWritten(appeal.reason, appeal.reasonLanguage),
    answer: asWritten(appeal.answer, appeal.answerLanguage),
    outcome: isUpheld === null ? 'open' : isUpheld ? 'upheld' : 'accepted',
  }
}

export function canAppeal({ status, appeal }: Row, { role }: FirmScope): boolean {
  return appeal === null && can(status, 'appeal', { role: `firm_${role}`, belongsToFirm: true })
}
