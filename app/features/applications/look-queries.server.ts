// The one second look a firm may ask for: whether it still can, and what became of it.
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

export type SecondLookView = {
  /** The item that is or was looked at again. */
  readonly itemId: string
  readonly label: string
  readonly reason: Written
  readonly outcome: 'open' | 'upheld' | 'accepted'
  readonly answer: Written
}

type Row = { readonly status: Status; readonly secondLook: LookRow | null }

/** Null where none was asked for. */
export function secondLookOf({ secondLook }: Row, labels: ReadonlyMap<string, string>): SecondLookView | null {
  if (!secondLook) return null
  const { itemId, isUpheld } = secondLook
  return {
    ...{ itemId, label: labels.get(itemId) ?? itemId },
    reason: asWritten(secondLook.reason, secondLook.reasonLanguage),
    answer: asWritten(secondLook.answer, secondLook.answerLanguage),
    outcome: isUpheld === null ? 'open' : isUpheld ? 'upheld' : 'accepted',
  }
}

export function canAskSecondLook({ status, secondLook }: Row, { role }: FirmScope): boolean {
  return secondLook === null && can(status, 'ask_second_look', { role: `firm_${role}`, belongsToFirm: true })
}
