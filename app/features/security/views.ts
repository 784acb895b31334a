// What a page says of an event: in the reader's language, with the people as far as they are still there.
import { FIRM_ROLES, STAFF_ROLES } from '~/domain/access/scopes'
import { EVENT_REASONS, type EventReason, type SecurityEventKind } from '~/domain/access/security-events'
import { DISABLE_REASONS, type DisableReason } from '~/domain/access/staff'
import { RESET_REASONS, type ResetReason } from '~/domain/access/two-factor'
import { TAKE_BACK_REASONS, type TakeBackReason } from '~/domain/firm/taking-back'
import type { Translate } from '~/i18n/i18n.server'

export type EventRow = {
  readonly id: string
  readonly kind: SecurityEventKind
  readonly at: Date
  readonly address: string | null
  readonly reason: string | null
  readonly requestId: string | null
  readonly firm: string | null
} & Who<'actor'> &
  Who<'subject'>

type Who<P extends 'actor' | 'subject'> = {
  readonly [key in `${P}Id` | `${P}Name` | `${P}Email`]: string | null
} & { readonly [key in `${P}Disabled`]: boolean | null }

/** Nobody who was signed in; an account that is there, or disabled; or one that is gone. */
export type EventPerson = {
  readonly name: string | null
  readonly email: string | null
  readonly state: 'nobody' | 'there' | 'disabled' | 'gone'
}

export type EventLine = {
  readonly id: string
  readonly what: string
  readonly detail: string | null
  readonly at: string
  readonly address: string | null
  readonly requestId: string | null
  readonly firm: string | null
  readonly actor: EventPerson
  readonly subject: EventPerson
  /** One person did it to their own account. */
  readonly isOwn: boolean
}

export function lineOfEvent(row: EventRow, t: Translate): EventLine {
  const { id, kind, at, address, reason, requestId, firm, actorId, subjectId } = row
  return {
    id,
    what: t(`security:kinds.${kind}`),
    detail: reasonText(reason, t),
    at: at.toISOString(),
    address,
    requestId,
    firm,
    actor: person({ id: actorId, name: row.actorName, email: row.actorEmail, isDisabled: row.actorDisabled }),
    subject: person({ id: subjectId, name: row.subjectName, email: row.subjectEmail, isDisabled: row.subjectDisabled }),
    isOwn: actorId !== null && actorId === subjectId,
  }
}

type Joined = {
  readonly id: string | null
  readonly name: string | null
  readonly email: string | null
  readonly isDisabled: boolean | null
}

function person({ id, name, email, isDisabled }: Joined): EventPerson {
  if (id === null) return { name: null, email: null, state: 'nobody' }
  if (email === null) return { name: null, email: null, state: 'gone' }
  return { name, email, state: isDisabled ? 'disabled' : 'there' }
}

/** A role, a reason of ours, or the pattern of a route as it is. */
function reasonText(reason: string | null, t: Translate): string | null {
  if (reason === null) return null
  const role = [...STAFF_ROLES, ...FIRM_ROLES].find((one) => one === reason)
  if (role) return t(`access:role.${role}`)
  if (isOneOf<ResetReason>(RESET_REASONS, reason)) return t(`twofactor:reset.reasons.${reason}`)
  if (isOneOf<DisableReason>(DISABLE_REASONS, reason)) return t(`adminaccounts:reasonsListed.${reason}`)
  if (isOneOf<TakeBackReason>(TAKE_BACK_REASONS, reason)) return t(`firms:takenBack.reasons.${reason}`)
  return isOneOf<EventReason>(EVENT_REASONS, reason) ? t(`security:reasons.${reason}`) : reason
}

function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
  return list.some((one) => one === text)
}
